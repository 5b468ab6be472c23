//! The functions called as C calls them, small enough for Miri: `cargo +nightly miri test -p wterror-c --no-default-features`.

use core::ffi::{CStr, c_char, c_void};
use core::ptr;

use crate::*;

fn read<'a>(text: *const c_char) -> &'a str {
    assert!(!text.is_null());
    // SAFETY: a static text with a NUL at its end, which is what is tested.
    unsafe { CStr::from_ptr(text) }.to_str().expect("texts are UTF-8")
}

/// A text that is written into a buffer with exactly its room, so that Miri sees a byte too many.
fn written(mut write: impl FnMut(*mut c_char, usize) -> usize) -> String {
    let mut text = vec![0_u8; write(ptr::null_mut(), 0) + 1];
    let length = write(text.as_mut_ptr().cast(), text.len());
    assert_eq!(text.pop(), Some(0));
    assert_eq!(text.len(), length);
    String::from_utf8(text).expect("texts are UTF-8")
}

const UNLISTED: i32 = 4242;

#[test]
fn numbers_are_those_of_core() {
    for (number, category) in (1..).zip(wterror::Category::ALL) {
        assert_eq!(read(wterror_category_name(number)), category.as_str());
    }
    for (number, owner) in (1..).zip(wterror::Owner::ALL) {
        assert_eq!(read(wterror_owner_name(number)), owner.as_str());
    }
    for (number, action) in (1..).zip(wterror::Action::ALL) {
        assert_eq!(read(wterror_action_name(number)), action.as_str());
    }
    for (number, retry) in (1..).zip(wterror::Retry::ALL) {
        assert_eq!(read(wterror_retry_name(number)), retry.as_str());
    }
    for (number, platform) in (1..).zip(wterror::Platform::ALL) {
        assert_eq!(read(wterror_platform_name(number)), platform.as_str());
    }
}

/// The constants of a list in the header, such as `("SESSION", 2)` for `WTERROR_CATEGORY_SESSION = 2,`.
fn constants(list: &str) -> impl Iterator<Item = (&'static str, i32)> {
    let prefix = format!("    WTERROR_{list}_");
    let lines = include_str!("../include/wterror.h").lines();
    lines.filter_map(move |line| {
        let (name, number) = line.strip_prefix(&prefix)?.strip_suffix(',')?.split_once(" = ")?;
        Some((name, number.parse().expect("a constant is a number")))
    })
}

#[test]
fn the_header_has_the_librarys_numbers() {
    for (list, name_of, length) in [
        (
            "CATEGORY",
            wterror_category_name as extern "C" fn(i32) -> *const c_char,
            wterror::Category::ALL.len(),
        ),
        ("OWNER", wterror_owner_name, wterror::Owner::ALL.len()),
        ("ACTION", wterror_action_name, wterror::Action::ALL.len()),
        ("RETRY", wterror_retry_name, wterror::Retry::ALL.len()),
        ("PLATFORM", wterror_platform_name, wterror::Platform::ALL.len()),
    ] {
        let mut found = constants(list);
        assert_eq!(found.next(), Some(("NONE", 0)));
        assert!(name_of(0).is_null());
        let found: Vec<_> = found.collect();
        assert_eq!(found.len(), length);
        for (name, number) in found {
            assert_eq!(read(name_of(number)).to_uppercase(), name);
        }
    }
    let codes: Vec<_> = constants("CODE").collect();
    assert_eq!(codes.len(), wterror_count());
    for (name, code) in codes {
        assert_eq!(read(wterror_info_id(wterror_lookup(code))).to_uppercase(), name);
    }
}

#[test]
fn every_row_is_read_whole() {
    for index in 0..wterror_count() {
        let row = wterror_at(index);
        let code = wterror_info_code(row);
        assert_eq!(wterror_lookup(code), row);
        for text in [
            wterror_info_id(row),
            wterror_info_name(row),
            wterror_info_summary(row),
            wterror_info_condition(row),
            wterror_info_guidance(row),
            wterror_info_link(row),
            wterror_strerror(code),
        ] {
            assert!(!read(text).is_empty());
        }
        let name = read(wterror_info_name(row));
        // SAFETY: a name and its length.
        assert_eq!(unsafe { wterror_lookup_name(name.as_ptr().cast(), name.len()) }, row);
        for index in 0..wterror_info_cause_count(row) {
            assert!(!read(wterror_info_cause_at(row, index)).is_empty());
            assert!(!read(wterror_info_documented_at(row, index)).is_empty());
            assert!(!read(wterror_info_cause_remedy(row, index)).is_empty());
        }
        assert_eq!(wterror_category_of(code), wterror_info_category(row));
    }
    assert!(wterror_at(wterror_count()).is_null());
}

#[test]
fn pointers_that_are_no_rows_are_not_read() {
    let foreign = 0_u64;
    let inside = wterror_at(0).cast::<u8>().wrapping_add(1).cast();
    for row in [ptr::null(), ptr::from_ref(&foreign).cast(), inside, ptr::without_provenance(usize::MAX)] {
        assert_eq!(wterror_info_code(row), 0);
        assert!(wterror_info_id(row).is_null());
        assert!(wterror_info_cause_at(row, 0).is_null());
        assert!(!wterror_info_retryable(row));
    }
    assert!(wterror_language_tag(ptr::from_ref(&foreign).cast()).is_null());
}

#[test]
fn buffers_are_not_overrun() {
    // SAFETY: buffers have the room they are said to have, texts end with a NUL or have their length.
    unsafe {
        let german = c"de".as_ptr();
        let text = written(|buffer, size| wterror_strerror_r(UNLISTED, german, buffer, size));
        assert!(text.contains("4242"));
        let text = written(|buffer, size| wterror_recovery_r(206, ptr::null(), buffer, size));
        assert_eq!(text, read(wterror_recovery(206, ptr::null())));
        let text = written(|buffer, size| wterror_lookup_error(-206, buffer, size));
        assert!(text.contains("did you mean 206"));
        let name = b"session\xFFIsFull";
        let text =
            written(|buffer, size| wterror_lookup_name_error(name.as_ptr().cast(), name.len(), buffer, size));
        assert!(text.contains('\u{FFFD}'));
        for size in 0..8 {
            let mut cut = vec![b'x'; size];
            assert_eq!(wterror_strerror_r(206, ptr::null(), cut.as_mut_ptr().cast(), size), 20);
            assert!(cut.last().is_none_or(|&last| last == 0));
        }
        let mut bytes = [0xAA_u8; 9];
        assert!(wterror_search(c"session".as_ptr(), 7, ptr::null(), bytes.as_mut_ptr().add(1).cast(), 2) > 2);
        assert_eq!(bytes[0], 0xAA);
        let mut code = 0;
        assert_eq!(wterror_info_equivalents(wterror_lookup(309), &raw mut code, 1), 1);
        assert_eq!((code, wterror_condition_of(309)), (107, wterror_condition_of(107)));
    }
}

#[test]
fn samples_are_those_of_core() {
    for index in 0..wterror_count() {
        let code = wterror_info_code(wterror_at(index));
        let mut expected = wterror::samples(code).peekable();
        for (number, platform) in (1..).zip(wterror::Platform::ALL) {
            // SAFETY: the buffer has its room.
            let text = written(|buffer, size| unsafe { wterror_sample(code, number, buffer, size) });
            let sample = expected.next_if(|(delivering, _)| delivering == platform);
            assert_eq!(text, sample.map(|(_, text)| text).unwrap_or_default());
        }
        assert_eq!(expected.next(), None);
    }
}

#[test]
fn errors_are_described() {
    let error = ErrorValue { code: 299, platform_message: c"Session went away".as_ptr() };
    // SAFETY: the error's message ends with a NUL; the buffer has its room.
    let text = unsafe { written(|buffer, size| wterror_error_describe(&raw const error, buffer, size)) };
    assert_eq!(text, "299 unlisted: Session went away");
}

#[test]
fn attributes_are_those_of_core() {
    unsafe extern "C" fn keep(attribute: &Attribute, context: *mut c_void) -> bool {
        let Attribute { name, is_number, number, text: Span { text, length } } = *attribute;
        let value = if is_number {
            wterror::Value::Int(number)
        } else {
            // SAFETY: a text has its length.
            let bytes = unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length) };
            wterror::Value::Text(str::from_utf8(bytes).expect("it is UTF-8").to_owned().into())
        };
        // SAFETY: the list that the call below hands over.
        let kept = unsafe { &mut *context.cast::<Vec<(String, wterror::Value<'static>)>>() };
        kept.push((read(name).to_owned(), value));
        true
    }
    for code in
        (0..wterror_count()).map(|index| wterror_info_code(wterror_at(index))).chain([299, 4242, i32::MIN])
    {
        for message in [ptr::null(), c"Room full".as_ptr()] {
            let error = ErrorValue { code, platform_message: message };
            let mut kept: Vec<(String, wterror::Value<'static>)> = Vec::new();
            let context = (&raw mut kept).cast();
            // SAFETY: the error's message ends with a NUL; the context is what the callback takes it for.
            let count = unsafe { wterror_error_to_attributes(&raw const error, Some(keep), context) };
            let ours = if message.is_null() {
                wterror::WtError::new(code)
            } else {
                wterror::WtError::with_platform_message(code, "Room full")
            };
            let expected = ours.to_attributes().map(|(name, value)| (name.to_owned(), value));
            assert!(expected.eq(kept.iter().cloned()), "{code}: {kept:?}");
            assert_eq!(count, kept.len());
        }
    }
    // SAFETY: NULL is no error.
    assert_eq!(unsafe { wterror_error_to_attributes(ptr::null(), None, ptr::null_mut()) }, 0);
}

#[test]
fn languages_answer_to_their_tags() {
    for index in 0..wterror_language_count() {
        let language = wterror_language_at(index);
        // SAFETY: a tag ends with a NUL.
        assert_eq!(unsafe { wterror_match_language(wterror_language_tag(language)) }, language);
        assert!(!read(wterror_language_native_name(language)).is_empty());
    }
    // SAFETY: NULL is a preference for nothing.
    assert_eq!(read(wterror_language_tag(unsafe { wterror_match_language(ptr::null()) })), "en");
}
