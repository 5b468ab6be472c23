//! The row, or an error that names near misses.

use alloc::boxed::Box;
use core::fmt;

use crate::suggest::Nearest;
use crate::{Category, ErrorInfo, lookup, lookup_name, suggest_codes, suggest_names};

/// The row of a code, or an error that names near misses.
///
/// # Errors
/// [`UnlistedCode`] where the code is not listed.
///
/// ```
/// let error = wterror::get(-206).unwrap_err();
/// assert!(error.to_string().starts_with("-206 is not a listed Watch Together error code; did you mean 206 "));
/// ```
pub fn get(code: i32) -> Result<&'static ErrorInfo, UnlistedCode> {
    lookup(code).ok_or(UnlistedCode(code))
}

/// The row with a name, as [`lookup_name`] finds it, or an error that names near misses.
///
/// # Errors
/// [`UnknownName`] where no row has the name.
///
/// ```
/// let error = wterror::get_by_name("sessionIsFul").unwrap_err();
/// assert!(error.to_string().starts_with("\"sessionIsFul\" is not a known error name; did you mean 206 session_is_full"));
/// ```
pub fn get_by_name(name: &str) -> Result<&'static ErrorInfo, UnknownName> {
    lookup_name(name).ok_or_else(|| UnknownName(name.into()))
}

/// A number that is not a listed code. Its text says what the number's range means, and names the nearest codes.
///
/// ```
/// assert_eq!(wterror::get(4242), Err(wterror::UnlistedCode(4242)));
/// let text = wterror::UnlistedCode(299).to_string();
/// assert!(text.contains("in the range of session errors, but no such code is documented"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnlistedCode(
    /// The number.
    pub i32,
);

impl fmt::Display for UnlistedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nearest = Nearest(suggest_codes(self.0));
        write!(f, "{} is not a listed Watch Together error code", self.0)?;
        if let Some(category) = Category::of(self.0) {
            write!(f, ": it is in the range of {category} errors, but no such code is documented")?;
        }
        write!(f, "{nearest}")
    }
}

impl core::error::Error for UnlistedCode {}

/// The text for a number that is no `i32` and so can't be listed, such as Python's and JavaScript's larger ones.
///
/// ```
/// let number = wterror::UnlistedNumber(&"12345678901");
/// assert_eq!(number.to_string(), "12345678901 is not a listed Watch Together error code; codes are 32-bit integers");
/// ```
#[derive(Clone, Copy)]
pub struct UnlistedNumber<'a>(
    /// The number.
    pub &'a dyn fmt::Display,
);

impl fmt::Display for UnlistedNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a listed Watch Together error code; codes are 32-bit integers", self.0)
    }
}

/// A name that no row has. Its text names the nearest ones.
///
/// ```
/// let error = wterror::get_by_name("session is full?").unwrap_err();
/// assert_eq!(error.name(), "session is full?");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownName(Box<str>);

impl UnknownName {
    /// The name as it was given.
    ///
    /// ```
    /// let error = wterror::get_by_name("banana").unwrap_err();
    /// assert_eq!(error.name(), "banana");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 80;
        let shown = match self.0.char_indices().nth(SHOWN) {
            Some((end, _)) => &self.0[..end],
            None => &self.0,
        };
        let ellipsis = if shown.len() < self.0.len() { "…" } else { "" };
        let nearest = Nearest(suggest_names(&self.0));
        write!(f, "\"{}{ellipsis}\" is not a known error name{nearest}", shown.escape_debug())
    }
}

impl core::error::Error for UnknownName {}
