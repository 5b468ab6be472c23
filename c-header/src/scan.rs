use alloc::borrow::ToOwned as _;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ffi::{c_char, c_void};
use core::fmt::{Arguments, Write as _};
use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};

use wterror_scan::{Certainty, Options, Scanner};

use crate::convert::{utf8_until_nul, write};
use crate::error::{Span, span};
use crate::row::{Info, handle};

/// An error of the SDK in a log. It and its texts are there until the callback returns.
#[repr(C)]
pub struct Finding {
    /// The line, from 1: that of the code or, where there is none, of what was found first.
    pub line: u64,
    /// Where it begins in the line, from 1, in bytes.
    pub column: u64,
    /// The code, where `has_code` says that it is known; an unlisted one keeps its number.
    pub code: i64,
    /// The code that the name or the sentence belongs to, where it is another one than `code`; else 0.
    pub contradicts: i32,
    /// Whether the log says the code.
    pub has_code: bool,
    /// Whether name and code contradict each other.
    pub has_contradiction: bool,
    /// The row, or NULL where the code is unknown or unlisted.
    pub info: *const Info,
    /// The listed name that was seen, letter for letter.
    pub name: Span,
    /// How sure it is: `certain`, `likely` or `possible`.
    pub certainty: Span,
    /// The rule that made the finding: `name_with_code`.
    pub evidence: Span,
    /// The time that stands there, as RFC 3339 has it: in UTC with `Z`; without `Z` where no zone is written, and without the
    /// year where none is.
    pub time: Span,
    /// The identifier of the session.
    pub session: Span,
    /// The identifier of the participant.
    pub participant: Span,
    /// The line or, of a long one, what stands around the finding, as UTF-8.
    pub text: Span,
}

/// What is looked for in a log. Zeros are the defaults: `wterror_scan_options options = {0};`
#[repr(C)]
pub struct ScanOptions {
    /// What is less certain is left out: `"certain"`, `"likely"` or `"possible"`; NULL is likely.
    pub min_certainty: *const c_char,
    /// The languages whose messages for people are looked for beside English: tags with commas between them, or `"all"`.
    pub messages: *const c_char,
    /// Further `NSError` domains that are the SDK's, with commas between them.
    pub domains: *const c_char,
    /// Further keys that a session's identifier stands behind, with commas between them.
    pub session_keys: *const c_char,
    /// The year of times that are written without one; 0 for none.
    pub year: i32,
}

/// What is called with each finding; false ends the scan.
pub type ScanCallback = Option<unsafe extern "C" fn(finding: &Finding, context: *mut c_void) -> bool>;

/// Finds the SDK's errors in a line of a log, or in several, and calls back for each, in the order of the log.
///
/// Tells the SDK's 206 from HTTP 206: a number counts where something ties it to the SDK. An object that is printed over
/// several lines is one finding, where all of its lines are given. `options` may be NULL. A scanner is made for each call that
/// has options, which takes longer than a line: give it many lines. `context` is passed on. Gives how many findings there
/// were, or -1 where the options are wrong, as `wterror_scan_options_error` says. A library that was built without the
/// feature `scan` has neither function.
///
/// # Safety
/// `line` is NULL or points to `length` bytes; `options` is NULL or points to options whose texts are NULL or end with a NUL.
///
/// ```c
/// const char *log = "HTTP/1.1 206 Partial Content\n"
///                   "onError: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\n";
/// assert(wterror_scan_line(log, strlen(log), NULL, NULL, NULL) == 1);
/// wterror_scan_options options = {0};
/// options.min_certainty = "possible";
/// assert(wterror_scan_line(log, strlen(log), &options, NULL, NULL) == 2);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_scan_line(
    line: *const c_char,
    length: usize,
    options: *const ScanOptions,
    callback: ScanCallback,
    context: *mut c_void,
) -> isize {
    let text = if line.is_null() || isize::try_from(length).is_err() {
        &[]
    } else {
        // SAFETY: not NULL, no longer than an object can be, and the caller guarantees the rest.
        unsafe { core::slice::from_raw_parts(line.cast::<u8>(), length) }
    };
    // SAFETY: the caller guarantees it.
    match unsafe { options_of(options) } {
        Ok(None) => scan(default_scanner(), text, callback, context),
        Ok(Some(options)) => scan(&Scanner::new(options), text, callback, context),
        Err(_) => -1,
    }
}

/// Writes what is wrong with options: the value, and what can be given instead.
///
/// Writes into `buffer` as `wterror_strerror_r` does. Gives 0, and an empty text, where nothing is wrong with them, and for
/// NULL.
///
/// # Safety
/// `options` is NULL or points to options whose texts are NULL or end with a NUL; `buffer` is NULL or has room for `size` bytes.
///
/// ```c
/// wterror_scan_options options = {0};
/// char text[100];
/// options.min_certainty = "sure";
/// wterror_scan_options_error(&options, text, sizeof text);
/// assert(strcmp(text, "min_certainty is \"sure\", not one of possible, likely, certain") == 0);
/// assert(wterror_scan_line("x", 1, &options, NULL, NULL) == -1);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_scan_options_error(
    options: *const ScanOptions,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    let error = unsafe { options_of(options) }.err().unwrap_or_default();
    // SAFETY: the caller guarantees it.
    unsafe { write(error, buffer, size) }
}

fn scan(scanner: &Scanner, text: &[u8], callback: ScanCallback, context: *mut c_void) -> isize {
    let mut count = 0;
    for found in scanner.scan_line(text) {
        count += 1;
        let Some(callback) = callback else { continue };
        let line = usize::try_from(found.line - 1).unwrap_or(usize::MAX);
        let excerpt = found.excerpt(text.split(|&byte| byte == b'\n').nth(line).unwrap_or_default());
        let time = found.time.map(|time| string(format_args!("{time}")));
        let finding = Finding {
            line: found.line,
            column: found.range.start + 1,
            code: found.code.unwrap_or_default(),
            contradicts: found.contradicts.unwrap_or_default(),
            has_code: found.code.is_some(),
            has_contradiction: found.contradicts.is_some(),
            info: handle(found.info()),
            name: span(found.name),
            certainty: span(Some(found.certainty.as_str())),
            evidence: span(Some(found.evidence.as_str())),
            time: span(time.as_deref()),
            session: span(found.session.as_deref()),
            participant: span(found.participant.as_deref()),
            text: span(Some(&excerpt)),
        };
        // SAFETY: the finding and its texts live until the call has returned.
        if !unsafe { callback(&finding, context) } {
            break;
        }
    }
    count
}

/// `alloc::format!` in the one way that a library without the standard library can link (see core's `format.rs`).
fn string(arguments: Arguments<'_>) -> String {
    let mut text = String::new();
    text.write_fmt(arguments).expect("a string takes everything");
    text
}

/// The scanner with the default options, made when it is first asked for. It is never freed.
fn default_scanner() -> &'static Scanner {
    static MADE: AtomicPtr<Scanner> = AtomicPtr::new(ptr::null_mut());
    let mut made = MADE.load(Ordering::Acquire);
    if made.is_null() {
        let new = Box::into_raw(Box::new(Scanner::new(Options::default())));
        made = match MADE.compare_exchange(ptr::null_mut(), new, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) => new,
            Err(other) => {
                // SAFETY: made above, and nobody else has it: another thread was first.
                drop(unsafe { Box::from_raw(new) });
                other
            }
        };
    }
    // SAFETY: it was made from a box, and is never freed nor changed.
    unsafe { &*made }
}

/// The options; `None` for NULL, and what is wrong with them.
///
/// # Safety
/// As for [`wterror_scan_line`].
unsafe fn options_of(given: *const ScanOptions) -> Result<Option<Options>, String> {
    if given.is_null() {
        return Ok(None);
    }
    // SAFETY: not NULL, and read without asking for alignment; the caller guarantees the rest.
    let given = unsafe { given.read_unaligned() };
    // SAFETY: the caller guarantees it.
    let text = |text: *const c_char| unsafe { utf8_until_nul(text) };
    let list = |pointer: *const c_char| -> Vec<String> {
        let items = text(pointer).unwrap_or_default().split(',').map(str::trim);
        items.filter(|item| !item.is_empty()).map(str::to_owned).collect()
    };
    let mut options = Options { domains: list(given.domains), ..Options::default() };
    if let Some(word) = text(given.min_certainty) {
        let certainty: Result<Certainty, _> = word.parse();
        options.min_certainty =
            certainty.map_err(|unknown| string(format_args!("min_certainty is \"{word}\", {unknown}")))?;
    }
    if let Some(short) = options.domains.iter().find(|domain| domain.len() < 4) {
        return Err(string(format_args!("a domain has four letters at least, not \"{short}\"")));
    }
    for tag in list(given.messages) {
        if tag == "all" {
            options.messages = wterror::languages().collect();
            break;
        }
        let known = wterror::languages().find(|language| language.tag().eq_ignore_ascii_case(&tag));
        let Some(language) = known else {
            let tags: Vec<&str> = wterror::languages().map(wterror::Language::tag).collect();
            return Err(string(format_args!(
                "messages knows no language \"{tag}\"; there are all, {}",
                tags.join(", ")
            )));
        };
        options.messages.push(language);
    }
    options.session_keys = list(given.session_keys);
    if given.year != 0 {
        let year = i16::try_from(given.year).ok().filter(|year| (1..=9999).contains(year));
        options.year =
            Some(year.ok_or_else(|| string(format_args!("a year is from 1 to 9999, not {}", given.year)))?);
    }
    Ok(Some(options))
}
