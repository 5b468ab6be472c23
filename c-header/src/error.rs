use core::ffi::{CStr, c_char, c_void};
use core::ptr;

use wterror::{Value, WtError};

use crate::convert::{NeverNull, write};

/// A text of a known length, which ends with no NUL; NULL and 0 where there is none.
#[repr(C)]
pub struct Span {
    /// Its first byte, or NULL.
    pub text: *const c_char,
    /// How many bytes it has.
    pub length: usize,
}

/// An error that the SDK reported: its code, listed or not, and the platform's own message.
///
/// It has the two fields of the specification and gets no more: the functions say what is known about a code. The message is
/// the caller's: UTF-8 that ends with a NUL and outlives the struct, or NULL.
#[repr(C)]
pub struct ErrorValue {
    /// The number.
    pub code: i32,
    /// The platform's own message, or NULL.
    pub platform_message: *const c_char,
}

/// Writes an error as a line for a log: code, id and text.
///
/// The text is the platform's message or else the summary; the id of an unlisted code is `unlisted`. Writes into `buffer` as
/// `wterror_strerror_r` does. An error that is NULL gives an empty text; what is not UTF-8 in the message is shown as U+FFFD.
///
/// # Safety
/// `error` is NULL or points to an error whose message is NULL or ends with a NUL; `buffer` is NULL or has room for `size`
/// bytes.
///
/// ```c
/// wterror_error error = {299, "Session went away"};
/// char text[100];
/// wterror_error_describe(&error, text, sizeof text);
/// assert(strcmp(text, "299 unlisted: Session went away") == 0);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_error_describe(
    error: *const ErrorValue,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller guarantees it.
    match unsafe { read(error) } {
        // SAFETY: the caller guarantees it.
        Some(error) => unsafe { write(error, buffer, size) },
        // SAFETY: the caller guarantees it.
        None => unsafe { write("", buffer, size) },
    }
}

/// What OpenTelemetry wants to know of an error: a name and a value, which is a number or a text. It is there until the callback
/// returns.
#[repr(C)]
pub struct Attribute {
    /// The name: `error.type`. Static, and ends with a NUL.
    pub name: NeverNull<c_char>,
    /// Whether the value is a number.
    pub is_number: bool,
    /// The value, where it is a number; else 0.
    pub number: i32,
    /// The value, where it is a text: UTF-8.
    pub text: Span,
}

/// What is called with each attribute; false ends it.
pub type AttributeCallback =
    Option<unsafe extern "C" fn(attribute: &Attribute, context: *mut c_void) -> bool>;

/// Calls back for each attribute that OpenTelemetry's semantic conventions and log records have of an error.
///
/// They are `error.type` (the id, or the number of an unlisted code), `exception.message` (the platform's message or else the
/// summary), `wterror.code`, which is a number, and, as far as the code has them, `wterror.id` and `wterror.category`. The message
/// belongs to log records and events: on spans and metrics, which are grouped by their attributes, leave it out. `context` is
/// passed on; the callback may be NULL. Gives how many attributes there were, 0 for an error that is NULL.
///
/// # Safety
/// `error` is NULL or points to an error whose message is NULL or ends with a NUL.
///
/// ```c
/// wterror_error full = {206, NULL}, unlisted = {4242, NULL};
/// assert(wterror_error_to_attributes(&full, NULL, NULL) == 5);
/// assert(wterror_error_to_attributes(&unlisted, NULL, NULL) == 3);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_error_to_attributes(
    error: *const ErrorValue,
    callback: AttributeCallback,
    context: *mut c_void,
) -> usize {
    // SAFETY: the caller guarantees it.
    let Some(error) = (unsafe { read(error) }) else { return 0 };
    let mut count = 0;
    for (name, value) in error.to_attributes() {
        count += 1;
        let Some(callback) = callback else { continue };
        let (number, text) = match &value {
            Value::Int(number) => (Some(*number), None),
            Value::Text(text) => (None, Some(&**text)),
        };
        let attribute = Attribute {
            name: name_for_c(name),
            is_number: number.is_some(),
            number: number.unwrap_or_default(),
            text: span(text),
        };
        // SAFETY: the attribute and its text live until the call has returned.
        if !unsafe { callback(&attribute, context) } {
            break;
        }
    }
    count
}

/// The names as C has them, with a NUL.
fn name_for_c(name: &str) -> NeverNull<c_char> {
    let names = [c"error.type", c"exception.message", c"wterror.code", c"wterror.id", c"wterror.category"];
    let found = names.into_iter().find(|known| known.to_bytes() == name.as_bytes());
    found.expect("core has no other attributes").as_ptr()
}

/// The error that C hands over; `None` for NULL.
///
/// # Safety
/// `error` is NULL or points to an error whose message is NULL or ends with a NUL.
unsafe fn read(error: *const ErrorValue) -> Option<WtError> {
    if error.is_null() {
        return None;
    }
    // SAFETY: not NULL, and read without asking for alignment; the caller guarantees the rest.
    let ErrorValue { code, platform_message: message } = unsafe { error.read_unaligned() };
    if message.is_null() {
        return Some(WtError::new(code));
    }
    // SAFETY: not NULL, and the caller guarantees the NUL at its end.
    let message = unsafe { CStr::from_ptr(message) }.to_string_lossy();
    Some(WtError::with_platform_message(code, message))
}

pub(crate) fn span(text: Option<&str>) -> Span {
    Span { text: text.map_or(ptr::null(), |text| text.as_ptr().cast()), length: text.map_or(0, str::len) }
}
