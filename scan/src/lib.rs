//! Finds the Watch Together SDK's errors in logs.
//!
//! A log is full of numbers: [`Scanner`] says which of them are the SDK's. Each [`Finding`] has a [`Certainty`] and the
//! [rule](Evidence) that made it.
//!
//! ```
//! use wterror_scan::{Certainty, Options, Scanner};
//!
//! let scanner = Scanner::new(Options::default());
//! let log = b"\
//! GET /seg-1.ts HTTP/1.1\" 206 1048576
//! join failed {
//!   error: {
//!     code: 206,
//!     requestTime: 1700000000123
//!   }
//! }
//! Error Domain=WatchTogether Code=4242 \"Something new\"";
//! let found = scanner.scan_line(log);
//! assert_eq!(found.len(), 2);
//! assert_eq!((found[0].line, found[0].code, found[0].certainty), (4, Some(206), Certainty::Likely));
//! assert_eq!((found[1].line, found[1].code, found[1].info()), (8, Some(4242), None));
//! ```
//!
//! # Limits
//! Of a line, 4 KiB on both sides of what marks an error are looked at together, and an object may go on over 4 KiB or 64
//! lines. What lies farther apart is not joined.
//!
//! # Features
//! `std`: scanning of a reader; `times`: the time of a finding; `compression`: gzip and zstd; `all-languages`. All are on by
//! default. Without `std` the crate is `no_std` with `alloc`.
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod analysis;
#[cfg(feature = "compression")]
mod compression;
mod engine;
mod filter;
mod finding;
#[rustfmt::skip]
mod generated;
mod identifiers;
mod options;
mod patterns;
#[cfg(feature = "std")]
mod reader;
mod region;
#[cfg(feature = "std")]
mod threads;
#[cfg(feature = "times")]
mod times;
mod tokens;
mod words;

#[cfg(feature = "compression")]
pub use compression::{decompressed, is_compressed};
pub use engine::Scanner;
pub use finding::{Certainty, Evidence, Finding, UnknownCertainty};
pub use options::Options;
#[cfg(feature = "std")]
pub use reader::{Event, Feed, Summary};
#[cfg(feature = "times")]
pub use times::Time;

#[cfg(all(doctest, feature = "std"))]
#[doc = include_str!("../README.md")]
struct Readme;
