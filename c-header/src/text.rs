use core::ffi::c_char;

use wterror::raw::{self, Text, row_index};
use wterror::{Action, Language, lookup};

use crate::convert::{NeverNull, pointer, pointer_or_null, with_number, write_text};
use crate::language::best_language;

/// The text of a row; nothing for an unlisted code, whose text has its number in it and can't be static.
fn text_of_listed(code: i32, language: Language, text: fn(&raw::Language, usize) -> Text) -> Option<Text> {
    row_index(code).map(|index| text(language.raw(), index))
}

/// What happened, in one English sentence for the people in the call, as `strerror` has it. Derived.
///
/// Never NULL. Static UTF-8: nothing to free, safe from any thread. An unlisted code gives a fixed sentence, which can't name
/// the number; `wterror_strerror_r` does.
///
/// ```c
/// assert(strcmp(wterror_strerror(206), "The session is full.") == 0);
/// assert(wterror_strerror(4242) == wterror_strerror(4243));
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_strerror(code: i32) -> NeverNull<c_char> {
    match row_index(code) {
        Some(index) => Language::ENGLISH.raw().message_ptr(index),
        None => pointer(raw::UNLISTED),
    }
}

/// Writes what happened, in one sentence for the people in the call, in the best language for them. Derived.
///
/// Any code has one: that of an unlisted code names the number. `locale` is as `wterror_match_language` takes it. Writes into
/// `buffer` as `snprintf` does: at most `size` bytes, the last a NUL, cut between two characters, never within one. Gives the
/// length of the whole text without its NUL: it was cut if that is not below `size`. `buffer` may be NULL, and `size` 0, to
/// ask for the length.
///
/// # Safety
/// `locale` is NULL or ends with a NUL; `buffer` is NULL or has room for `size` bytes.
///
/// ```c
/// char text[100];
/// assert(wterror_strerror_r(4242, "en", text, sizeof text) == 42);
/// assert(strcmp(text, "Something unexpected happened (code 4242).") == 0);
/// assert(wterror_strerror_r(206, NULL, text, 12) == 20 && strcmp(text, "The session") == 0);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_strerror_r(
    code: i32,
    locale: *const c_char,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    unsafe { write_text(&best_language(locale).message(code), buffer, size) }
}

/// Writes what this person can do now, in one sentence, in the best language for them. Derived.
///
/// Takes and writes as `wterror_strerror_r` does.
///
/// # Safety
/// `locale` is NULL or ends with a NUL; `buffer` is NULL or has room for `size` bytes.
///
/// ```c
/// char text[100];
/// wterror_recovery_r(206, "en", text, sizeof text);
/// assert(strcmp(text, "Please wait until someone leaves, then try again.") == 0);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_recovery_r(
    code: i32,
    locale: *const c_char,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    unsafe { write_text(&best_language(locale).recovery(code), buffer, size) }
}

/// What happened, in the best language for a person, without a buffer. Derived.
///
/// Static UTF-8: nothing to free, safe from any thread. NULL where the code is unlisted, whose text has the number in it: use
/// `wterror_strerror_r`. `locale` is as `wterror_match_language` takes it.
///
/// # Safety
/// `locale` is NULL or ends with a NUL.
///
/// ```c
/// assert(strcmp(wterror_message(206, "en"), "The session is full.") == 0);
/// assert(wterror_message(4242, "en") == NULL);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_message(code: i32, locale: *const c_char) -> *const c_char {
    // SAFETY: the caller guarantees it.
    pointer_or_null(text_of_listed(code, unsafe { best_language(locale) }, raw::Language::message))
}

/// What this person can do now, in the best language for them, without a buffer. Derived.
///
/// As `wterror_message`; for an unlisted code use `wterror_recovery_r`.
///
/// # Safety
/// `locale` is NULL or ends with a NUL.
///
/// ```c
/// assert(strcmp(wterror_recovery(206, NULL), "Please wait until someone leaves, then try again.") == 0);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_recovery(code: i32, locale: *const c_char) -> *const c_char {
    // SAFETY: the caller guarantees it.
    pointer_or_null(text_of_listed(code, unsafe { best_language(locale) }, raw::Language::recovery))
}

/// The label of a button for what a person can do about an error, in the best language for them. Derived.
///
/// It is that of the row's action or, for an unlisted code, that of `WTERROR_ACTION_RETRY`. Never NULL. Static UTF-8: nothing
/// to free, safe from any thread. `locale` is as `wterror_match_language` takes it.
///
/// # Safety
/// `locale` is NULL or ends with a NUL.
///
/// ```c
/// assert(strcmp(wterror_label(4242, "en"), "Try again") == 0);
/// assert(wterror_label(206, "en") == wterror_action_label(WTERROR_ACTION_WAIT, "en"));
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_label(code: i32, locale: *const c_char) -> NeverNull<c_char> {
    let action = lookup(code).map_or(Action::Retry, |info| info.guidance().action);
    // SAFETY: the caller guarantees it.
    pointer(unsafe { best_language(locale) }.raw().label(action))
}

/// The label of a button for a `WTERROR_ACTION_` number, in the best language for a person. Derived.
///
/// As `wterror_label`; NULL where there is no such action.
///
/// # Safety
/// `locale` is NULL or ends with a NUL.
///
/// ```c
/// assert(strcmp(wterror_action_label(WTERROR_ACTION_RETRY, NULL), "Try again") == 0);
/// assert(wterror_action_label(WTERROR_ACTION_NONE, NULL) == NULL);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_action_label(action: i32, locale: *const c_char) -> *const c_char {
    // SAFETY: the caller guarantees it.
    let language = unsafe { best_language(locale) };
    pointer_or_null(with_number(Action::ALL, action).map(|action| language.raw().label(action)))
}
