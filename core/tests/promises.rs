//! What the crate promises of memory: no allocation in lookups, a NUL behind every text.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use wterror::raw::Text;
use wterror::{Action, Language, all, languages, lookup, lookup_name, match_language, search, search_any};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: passes everything on to the system's allocator and only counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps what `alloc` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps what `dealloc` asks for.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations(of: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.with(Cell::get);
    of();
    ALLOCATIONS.with(Cell::get) - before
}

#[test]
fn lookups_do_not_allocate() {
    assert_eq!(allocations(|| drop(black_box(vec![1]))), 1, "the counter counts");
    let used = allocations(|| {
        for code in [206, -1, 4242, i32::MIN, i32::MAX] {
            black_box(lookup(code));
        }
        for name in ["sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "session-is-full", "nothing", ""] {
            black_box(lookup_name(name));
        }
        for info in all() {
            black_box((info.id(), info.summary(), info.guidance(), info.platforms().count()));
            black_box((info.documented().count(), info.causes().count(), info.equivalents().count()));
            for language in languages() {
                black_box((language.message(info.code()), language.recovery(info.code())));
            }
        }
        black_box((search("camera permission").count(), search_any("Die Sitzung ist voll").count()));
        black_box(match_language(["de-AT", "en;q=0.5, fr"]));
    });
    assert_eq!(used, 0);
}

#[test]
fn every_text_has_a_nul_behind_it() {
    let check = |text: Text| {
        assert_eq!(text.as_c_str().to_str(), Ok(text.as_str()));
        assert!(!text.as_str().contains('\0'));
    };
    for info in all() {
        let row = info.raw();
        for text in [row.id, row.name, row.summary, row.condition, row.guidance, row.link] {
            check(text);
            assert!(!text.as_str().is_empty());
        }
        row.causes
            .iter()
            .for_each(|cause| [cause.cause, cause.documented, cause.remedy].into_iter().for_each(check));
        row.wordings.into_iter().flatten().chain(row.lookalikes).copied().for_each(check);
        row.platforms.into_iter().flatten().for_each(check);
        [info.category().word(), row.owner.word(), row.action.word()].into_iter().for_each(check);
    }
    for language in languages() {
        let raw = language.raw();
        [raw.tag, raw.name, raw.english].into_iter().for_each(check);
        for row in 0..all().len() {
            check(raw.message(row));
            check(raw.recovery(row));
        }
        Action::ALL.iter().map(|&action| raw.label(action)).for_each(check);
        raw.unlisted_message().into_iter().chain(raw.unlisted_recovery()).for_each(check);
    }
}

#[test]
fn rows_and_languages_stand_where_they_should() {
    for (row, info) in all().iter().enumerate() {
        assert!(std::ptr::eq(lookup(info.code()).expect("listed"), info));
        for language in languages() {
            assert_eq!(language.message(info.code()), language.raw().message(row).as_str());
        }
    }
    assert!(languages().any(|language| language == Language::ENGLISH));
}

#[test]
fn samples_are_json_that_gives_their_error() {
    for info in all() {
        for (platform, sample) in wterror::samples(info.code()) {
            let value: serde_json::Value =
                serde_json::from_str(&sample).unwrap_or_else(|error| panic!("{sample}: {error}"));
            let object = value.get("error").unwrap_or(&value);
            assert_eq!(object["code"], info.code(), "{platform}");
        }
        assert_eq!(wterror::samples(info.code()).count(), info.platforms().count());
    }
}
