//! What `dev.wterror.Native` calls: converts, calls core, converts.
//!
//! Rows, words and languages cross as their index in core's lists, texts as Java strings, and records as one string whose
//! fields end with NUL, which no text of the catalogue contains. A panic becomes Java's `RuntimeException` where the
//! build unwinds.
#![allow(non_snake_case, reason = "JNI finds a function by its Java name")]

#[macro_use]
mod convert;

mod error;
mod language;
mod lookup;
mod row;
#[cfg(feature = "scan")]
mod scan;
