use core::ffi::c_char;

use wterror::{all, get, get_by_name, lookup, lookup_name, search_any, search_in, suggest};

use crate::convert::{NeverNull, lossy_of_length, pointer, utf8_of_length, write, write_codes};
use crate::language::best_language;
use crate::row::{Info, handle};

/// The version of the library that is loaded, such as `"0.1.0"`; `WTERROR_VERSION` is that of the header.
///
/// Never NULL. Static text, safe from any thread.
///
/// ```c
/// assert(strcmp(wterror_version(), WTERROR_VERSION) == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_version() -> NeverNull<c_char> {
    pointer(wterror::raw::VERSION)
}

/// How many codes the catalogue lists.
///
/// ```c
/// assert(wterror_at(wterror_count() - 1) != NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_count() -> usize {
    all().len()
}

/// The row with an index in catalogue order, from 0.
///
/// NULL from `wterror_count()` on. A row is static and unchanging: nothing to free, safe from any thread.
///
/// ```c
/// for (size_t i = 0; i < wterror_count(); i++)
///     assert(wterror_at(i) == wterror_lookup(wterror_info_code(wterror_at(i))));
/// assert(wterror_at(wterror_count()) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_at(index: usize) -> *const Info {
    handle(all().get(index))
}

/// The row of a code. Any number may be asked for.
///
/// NULL where the code is unlisted; `wterror_lookup_error` says so in words. A row is static, as with `wterror_at`.
///
/// ```c
/// assert(strcmp(wterror_info_id(wterror_lookup(206)), "session_is_full") == 0);
/// assert(wterror_lookup(299) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_lookup(code: i32) -> *const Info {
    handle(lookup(code))
}

/// The row with a name: the id or any platform's constant. Case, `_` and `-` make no difference.
///
/// `name` is UTF-8 of `length` bytes and needs no NUL behind it. NULL where no row has the name, and where `name` is NULL,
/// empty or not UTF-8. A row is static, as with `wterror_at`.
///
/// # Safety
/// `name` is NULL or points to `length` bytes.
///
/// ```c
/// assert(wterror_lookup_name("SESSION_IS_FULL_ERROR_CODE", 26) == wterror_lookup(206));
/// assert(wterror_lookup_name("session-is-full", 15) == wterror_lookup(206));
/// assert(wterror_lookup_name(NULL, 0) == NULL);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_lookup_name(name: *const c_char, length: usize) -> *const Info {
    // SAFETY: the caller guarantees it.
    handle(unsafe { utf8_of_length(name, length) }.and_then(lookup_name))
}

/// Says in English why `wterror_lookup` has no row for a code, and which listed codes are near.
///
/// Writes into `buffer` as `snprintf` does: at most `size` bytes, the last a NUL, cut between two characters. Gives the
/// length of the whole text without its NUL; 0, and an empty text, where the code is listed. `buffer` may be NULL, and
/// `size` 0, to ask for the length.
///
/// # Safety
/// `buffer` is NULL or has room for `size` bytes.
///
/// ```c
/// char text[200];
/// wterror_lookup_error(-206, text, sizeof text);
/// assert(strncmp(text, "-206 is not a listed Watch Together error code; did you mean 206 ", 64) == 0);
/// assert(wterror_lookup_error(206, text, sizeof text) == 0 && text[0] == '\0');
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_lookup_error(code: i32, buffer: *mut c_char, size: usize) -> usize {
    match get(code) {
        // SAFETY: the caller guarantees it.
        Ok(_) => unsafe { write("", buffer, size) },
        // SAFETY: the caller guarantees it.
        Err(error) => unsafe { write(error, buffer, size) },
    }
}

/// Says in English why `wterror_lookup_name` has no row for a name, and which known names are near.
///
/// Writes as `wterror_lookup_error` does; 0 where a row has the name. A `name` that is NULL counts as empty, and one
/// that is not UTF-8 is shown with U+FFFD for what is wrong in it.
///
/// # Safety
/// `name` is NULL or points to `length` bytes; `buffer` is NULL or has room for `size` bytes.
///
/// ```c
/// char text[200];
/// wterror_lookup_name_error("sessionIsFul", 12, text, sizeof text);
/// assert(strncmp(text, "\"sessionIsFul\" is not a known error name; did you mean 206 ", 58) == 0);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_lookup_name_error(
    name: *const c_char,
    length: usize,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    let name = unsafe { lossy_of_length(name, length) };
    match get_by_name(&name) {
        // SAFETY: the caller guarantees it.
        Ok(_) => unsafe { write("", buffer, size) },
        // SAFETY: the caller guarantees it.
        Err(error) => unsafe { write(error, buffer, size) },
    }
}

/// Finds the rows that contain every word of a query, best first: in codes, names, causes and texts.
///
/// `query` is UTF-8 of `length` bytes. `locale` says in which language the texts for people are searched, besides all that
/// is English: a tag as `wterror_match_language` takes it, or NULL. Writes up to `capacity` codes and gives how many rows
/// there are, which may be more; `codes` may be NULL, to ask for that. A `query` that is NULL, has no words or is not
/// UTF-8 finds none.
///
/// # Safety
/// `query` is NULL or points to `length` bytes; `locale` is NULL or ends with a NUL; `codes` is NULL or has room for
/// `capacity` numbers.
///
/// ```c
/// int32_t codes[3];
/// assert(wterror_search("camera permission", 17, NULL, codes, 3) >= 2);
/// assert(codes[0] == 107 && codes[1] == 309);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_search(
    query: *const c_char,
    length: usize,
    locale: *const c_char,
    codes: *mut i32,
    capacity: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    let (query, language) = unsafe { (utf8_of_length(query, length), best_language(locale)) };
    // SAFETY: the caller guarantees it.
    unsafe { write_codes(search_in(query.unwrap_or_default(), language), codes, capacity) }
}

/// Finds the rows as `wterror_search` does, with the texts for people in every language of the library.
///
/// What a viewer's screenshot says finds its code: where `query` is a whole message, only its rows are found.
///
/// # Safety
/// `query` is NULL or points to `length` bytes; `codes` is NULL or has room for `capacity` numbers.
///
/// ```c
/// int32_t code;
/// const char *seen = wterror_message(206, "de"); // English in a library without German
/// assert(wterror_search_any(seen, strlen(seen), &code, 1) >= 1 && code == 206);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_search_any(
    query: *const c_char,
    length: usize,
    codes: *mut i32,
    capacity: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    let query = unsafe { utf8_of_length(query, length) };
    // SAFETY: the caller guarantees it.
    unsafe { write_codes(search_any(query.unwrap_or_default()), codes, capacity) }
}

/// Finds listed codes near what a person typed, nearest first: at most three for a name with slips, four for a number.
///
/// Takes and writes as `wterror_search` does.
///
/// # Safety
/// `text` is NULL or points to `length` bytes; `codes` is NULL or has room for `capacity` numbers.
///
/// ```c
/// int32_t codes[4];
/// assert(wterror_suggest("sesion_is_ful", 13, codes, 4) >= 1 && codes[0] == 206);
/// assert(wterror_suggest("-206", 4, codes, 4) >= 1 && codes[0] == 206);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_suggest(
    text: *const c_char,
    length: usize,
    codes: *mut i32,
    capacity: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    let text = unsafe { utf8_of_length(text, length) };
    // SAFETY: the caller guarantees it.
    unsafe { write_codes(suggest(text.unwrap_or_default()), codes, capacity) }
}
