//! Between C's types and core's.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ffi::{CStr, c_char};
use core::fmt::{self, Write as _};

use wterror::raw::Text;

/// A pointer that is never NULL; the header says so to compilers that know nullability.
pub(crate) type NeverNull<T> = *const T;

/// A static text for C.
pub(crate) fn pointer(text: Text) -> NeverNull<c_char> {
    text.as_ptr()
}

/// A static text for C, or NULL.
pub(crate) fn pointer_or_null(text: Option<Text>) -> *const c_char {
    text.map_or(core::ptr::null(), pointer)
}

/// The number that stands in C for a word of a list, such as a category: its index from 1, as 0 stands for none.
pub(crate) const fn number_of(index: i32) -> i32 {
    index + 1
}

/// The word of a list that a number stands for in C.
pub(crate) fn with_number<T: Copy>(all: &[T], number: i32) -> Option<T> {
    all.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
}

/// A C text that ends with a NUL; `None` for NULL and for what is not UTF-8.
///
/// # Safety
/// `text` is NULL or ends with a NUL, and stays as it is during `'a`.
pub(crate) unsafe fn utf8_until_nul<'a>(text: *const c_char) -> Option<&'a str> {
    if text.is_null() {
        return None;
    }
    // SAFETY: not NULL, and the caller guarantees the rest.
    unsafe { CStr::from_ptr(text) }.to_str().ok()
}

/// A text of a known length; `None` for NULL and for what is not UTF-8.
///
/// # Safety
/// `text` is NULL or points to `length` bytes that stay as they are during `'a`.
pub(crate) unsafe fn utf8_of_length<'a>(text: *const c_char, length: usize) -> Option<&'a str> {
    if text.is_null() || isize::try_from(length).is_err() {
        return None;
    }
    // SAFETY: not NULL, no longer than an object can be, and the caller guarantees the rest.
    let bytes = unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length) };
    core::str::from_utf8(bytes).ok()
}

/// A text of a known length with U+FFFD for what is not UTF-8; NULL is empty.
///
/// # Safety
/// As for [`utf8_of_length`].
pub(crate) unsafe fn lossy_of_length<'a>(text: *const c_char, length: usize) -> Cow<'a, str> {
    if text.is_null() || isize::try_from(length).is_err() {
        return Cow::Borrowed("");
    }
    // SAFETY: not NULL, no longer than an object can be, and the caller guarantees the rest.
    String::from_utf8_lossy(unsafe { core::slice::from_raw_parts(text.cast::<u8>(), length) })
}

/// Writes a text and a NUL into a caller's buffer: what fits, cut between two characters. Gives the length of the whole text.
///
/// # Safety
/// `buffer` is NULL or has room for `size` bytes.
pub(crate) unsafe fn write(text: impl fmt::Display, buffer: *mut c_char, size: usize) -> usize {
    // A sink takes everything, so only a `Display` that fails by itself could; none of core's does.
    // SAFETY: the caller guarantees it.
    unsafe { write_with(buffer, size, |sink| _ = write!(sink, "{text}")) }
}

/// [`write`] of a text that is there, which takes half the time.
///
/// # Safety
/// As for [`write`].
pub(crate) unsafe fn write_text(text: &str, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller guarantees it.
    unsafe { write_with(buffer, size, |sink| _ = sink.write_str(text)) }
}

/// # Safety
/// As for [`write`].
unsafe fn write_with(buffer: *mut c_char, size: usize, write: impl FnOnce(&mut Sink)) -> usize {
    let room = if buffer.is_null() { 0 } else { size.saturating_sub(1) };
    let mut sink = Sink { buffer, room, used: 0, length: 0 };
    write(&mut sink);
    if !buffer.is_null() && size > 0 {
        // SAFETY: `used` is at most `size - 1`.
        unsafe { buffer.add(sink.used).write(0) };
    }
    sink.length
}

struct Sink {
    buffer: *mut c_char,
    room: usize,
    used: usize,
    length: usize,
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.length += text.len();
        let left = self.room - self.used;
        let mut end = text.len().min(left);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        if end > 0 {
            // SAFETY: `end` bytes are left, and the caller's buffer is none of our texts.
            unsafe { self.buffer.add(self.used).copy_from_nonoverlapping(text.as_ptr().cast(), end) };
        }
        self.used += end;
        if end < text.len() {
            self.room = self.used; // Nothing is written behind a cut: the text would read as if nothing were missing.
        }
        Ok(())
    }
}

/// Writes the codes of rows into a caller's array, as many as fit. Gives how many there are.
///
/// # Safety
/// `codes` is NULL or has room for `capacity` numbers, aligned or not.
pub(crate) unsafe fn write_codes(
    rows: impl Iterator<Item = &'static wterror::ErrorInfo>,
    codes: *mut i32,
    capacity: usize,
) -> usize {
    let capacity = if codes.is_null() { 0 } else { capacity };
    let mut found = 0;
    for info in rows {
        if found < capacity {
            // SAFETY: `found` is below `capacity`; the write asks for no alignment.
            unsafe {
                codes.cast::<u8>().add(found * size_of::<i32>()).cast::<i32>().write_unaligned(info.code());
            };
        }
        found += 1;
    }
    found
}
