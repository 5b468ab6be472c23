//! The error catalogue of the Watch Together video-chat SDK.
//!
//! The SDK reports a failure as a number. This crate knows every number: its names on iOS, Android and the web, what
//! the vendor documents, what to do about it, and what to tell the people in the call, in their own language.
//!
//! ```
//! use wterror::{ErrorCode, lookup, lookup_name};
//!
//! let info = lookup(206).expect("206 is listed");
//! assert_eq!(info.id(), "session_is_full");
//! assert_eq!(info.error_code(), ErrorCode::SessionIsFull);
//! assert_eq!(info.documented().next(), Some("Exceeded limit of streaming participants in the room"));
//! assert_eq!(lookup_name("SESSION_IS_FULL_ERROR_CODE"), Some(info));
//!
//! let german = wterror::match_language(["de-AT"]);
//! println!("{} {}", german.message(206), german.recovery(206));
//! ```
//!
//! - **Identity**: [`ErrorCode`], [`Category`], [`Platform`], [`Owner`], [`Action`], [`Retry`].
//! - **Rows**: [`ErrorInfo`], by [`lookup`], [`lookup_name`], [`all`], [`search`]; strict: [`get`], [`get_by_name`].
//! - **Errors that happened**: [`WtError`], from any number, listed or not.
//! - **Languages**: [`match_language`], [`Language`], [`languages`].
//!
//! # Unlisted codes
//! A code that is not in the catalogue is a value, not a failure: it keeps its number, has no row, belongs to the
//! [category of its range](Category::of) where the range is known, and has a message that names the number.
//!
//! # Derived
//! Names and descriptions are the vendor's, letter for letter. Summaries, guidance, HTTP statuses and the texts for
//! people in the call are *derived*: this project's own judgement.
//!
//! # Features
//! `std` (on by default; without it the crate is `no_std` with `alloc`), `serde`, `miette`, `all-languages` (on by default) and
//! `lang-<tag>`, one for each language but English.
#![cfg_attr(not(feature = "std"), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod code;
#[cfg(feature = "miette")]
mod diagnostic;
mod error;
mod fold;
mod format;
mod generated;
mod info;
mod language;
mod lookup;
mod matching;
mod problem;
#[doc(hidden)]
pub mod raw;
mod samples;
mod search;
#[cfg(feature = "serde")]
mod serialize;
mod strict;
mod suggest;
mod vocabulary;

pub use error::{NoCode, Value, WtError, unlisted_summary};
pub use generated::codes::{Action, Category, ErrorCode, Owner, Platform, Retry};
pub use info::{Cause, ErrorInfo, Guidance};
pub use language::{Direction, Language, Languages, Localized, languages, localized};
pub use lookup::{all, lookup, lookup_name};
pub use matching::match_language;
pub use problem::Problem;
pub use samples::samples;
pub use search::{LONGEST_QUERY, MOST_WORDS, Matches, search, search_any, search_in, search_whole};
#[cfg(feature = "serde")]
pub use serialize::Record;
pub use strict::{UnknownName, UnlistedCode, UnlistedNumber, get, get_by_name};
pub use suggest::{suggest, suggest_codes, suggest_names};
pub use vocabulary::UnknownWord;

/// The version of the catalogue and of every package made from it.
///
/// ```
/// assert_eq!(wterror::VERSION.split('.').count(), 3);
/// ```
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

// Its first example reads JSON.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../README.md")]
struct Readme;
