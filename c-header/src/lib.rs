//! The C ABI of wterror: each function converts, calls the core crate, and converts back.
//!
//! The doc comments become `include/wterror.h`; their `c` examples are compiled and run by the tests.
#![cfg_attr(feature = "capi", no_std)]

extern crate alloc;

#[cfg(any(feature = "capi", test))]
mod allocator;
mod convert;
mod error;
#[cfg(feature = "capi")]
mod freestanding;
mod language;
mod lookup;
mod row;
mod sample;
#[cfg(feature = "scan")]
mod scan;
#[cfg(test)]
mod tests;
mod text;

pub use error::*;
pub use language::*;
pub use lookup::*;
pub use row::*;
pub use sample::*;
#[cfg(feature = "scan")]
pub use scan::*;
pub use text::*;
