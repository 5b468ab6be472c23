//! Text from format arguments, in the one way that every build of this crate can link, and the beginning of a text.

use alloc::string::String;
use core::fmt::{Arguments, Write};

/// `alloc::format!` without its landing pad: `alloc` comes compiled to unwind, and one landing pad makes a C library
/// without the standard library ask for `rust_eh_personality`, which it can't have. Nothing in this crate may call
/// `alloc::format!` or `to_string`, which is the same.
pub(crate) fn format_without_unwinding(arguments: Arguments<'_>) -> String {
    let mut text = String::new();
    text.write_fmt(arguments).expect("a string takes everything");
    text
}

/// The text up to a number of bytes, at the end of a letter.
pub(crate) fn first_bytes(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}
