use core::ffi::{CStr, c_char};

use wterror::WtError;

use crate::convert::write;

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
    if error.is_null() {
        // SAFETY: the caller guarantees it.
        return unsafe { write("", buffer, size) };
    }
    // SAFETY: not NULL, and read without asking for alignment; the caller guarantees the rest.
    let ErrorValue { code, platform_message: message } = unsafe { error.read_unaligned() };
    let error = if message.is_null() {
        WtError::new(code)
    } else {
        // SAFETY: not NULL, and the caller guarantees the NUL at its end.
        WtError::with_platform_message(code, unsafe { CStr::from_ptr(message) }.to_string_lossy())
    };
    // SAFETY: the caller guarantees it.
    unsafe { write(error, buffer, size) }
}
