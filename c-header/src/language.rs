use core::ffi::c_char;
use core::ptr;

use wterror::{Direction, languages, match_language, raw};

use crate::convert::{NeverNull, pointer_or_null, utf8_until_nul};

/// A language of the catalogue.
///
/// Opaque, static and unchanging, as `wterror_info` is; the `wterror_language_` functions take NULL, and any pointer that is
/// no language, and then give NULL or false.
pub struct Language {
    _opaque: [u8; 0],
}

/// The address of a byte here is the handle of the language with that index. Core's own data can't give the address: it is
/// constants, which the compiler may copy.
static HANDLES: [u8; 256] = [0; 256];

fn address(index: usize) -> *const Language {
    HANDLES.get(index).map_or(ptr::null(), |handle| ptr::from_ref(handle).cast())
}

fn handle(language: wterror::Language) -> *const Language {
    address(languages().position(|listed| listed == language).unwrap_or_default())
}

fn language_of(handle: *const Language) -> Option<wterror::Language> {
    languages().nth(handle.addr().wrapping_sub(HANDLES.as_ptr().addr()))
}

fn text_of(handle: *const Language, field: fn(&raw::Language) -> raw::Text) -> *const c_char {
    pointer_or_null(language_of(handle).map(|language| field(language.raw())))
}

/// The best language for a preference, which is NULL or ends with a NUL.
///
/// # Safety
/// As for [`utf8_until_nul`].
pub(crate) unsafe fn best_language(locale: *const c_char) -> wterror::Language {
    // SAFETY: the caller guarantees it.
    match_language(unsafe { utf8_until_nul(locale) })
}

/// The best available language for what a person prefers; English where nothing fits.
///
/// `locale` is a BCP 47 tag (`"fr-CA"`), a POSIX locale (`"de_AT.UTF-8"`), or several with commas between them, the most
/// preferred first, with or without the weights of an `Accept-Language` header (`"pt-AO, en;q=0.5"`). NULL, and what is no
/// tag or no UTF-8, is passed over. Never NULL.
///
/// # Safety
/// `locale` is NULL or ends with a NUL.
///
/// ```c
/// assert(strcmp(wterror_language_tag(wterror_match_language("en")), "en") == 0);
/// assert(wterror_match_language("not a tag") == wterror_match_language(NULL)); // English
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_match_language(locale: *const c_char) -> NeverNull<Language> {
    // SAFETY: the caller guarantees it.
    handle(unsafe { best_language(locale) })
}

/// How many languages this build has: all of the catalogue, or 1 where it was built with English only.
///
/// ```c
/// assert(wterror_language_count() >= 1);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_count() -> usize {
    languages().len()
}

/// The language with an index in the order of the tags, from 0; NULL from the count on.
///
/// ```c
/// for (size_t i = 0; i < wterror_language_count(); i++)
///     assert(wterror_match_language(wterror_language_tag(wterror_language_at(i))) == wterror_language_at(i));
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_at(index: usize) -> *const Language {
    if index < languages().len() { address(index) } else { ptr::null() }
}

/// The BCP 47 tag: `pt-BR`.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_language_tag(wterror_match_language("en-GB")), "en") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_tag(language: *const Language) -> *const c_char {
    text_of(language, |stored| stored.tag)
}

/// The language's name in itself: `português (Brasil)`.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_language_native_name(wterror_match_language("en")), "English") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_native_name(language: *const Language) -> *const c_char {
    text_of(language, |stored| stored.name)
}

/// The language's name in English: `Portuguese (Brazil)`.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_language_english_name(wterror_match_language("en")), "English") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_english_name(language: *const Language) -> *const c_char {
    text_of(language, |stored| stored.english)
}

/// Whether the language is written from right to left. False for NULL.
///
/// ```c
/// assert(!wterror_language_is_right_to_left(wterror_match_language("en")));
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_is_right_to_left(language: *const Language) -> bool {
    language_of(language).is_some_and(|language| language.direction() == Direction::RightToLeft)
}

/// The language of the texts that a person gets about a code: this one, or English where this one lacks them.
///
/// A new code's texts are not in every language at once; until then the English ones stand for them. A page that marks the
/// language or the direction of a text asks here. NULL for NULL.
///
/// ```c
/// const wterror_language *german = wterror_match_language("de"); // English in a library without German
/// assert(wterror_language_answering(german, 206) == german);
/// assert(wterror_language_answering(german, 4242) == german);
/// assert(wterror_language_answering(NULL, 206) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_answering(language: *const Language, code: i32) -> *const Language {
    language_of(language).map_or(ptr::null(), |language| handle(language.answering(code)))
}

/// Whether a native speaker has reviewed the texts. False for NULL.
///
/// ```c
/// bool reviewed = wterror_language_is_reviewed(wterror_match_language("en"));
/// (void)reviewed;
/// assert(!wterror_language_is_reviewed(NULL));
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_language_is_reviewed(language: *const Language) -> bool {
    language_of(language).is_some_and(wterror::Language::is_reviewed)
}
