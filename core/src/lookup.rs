//! Finding rows by code and by name.

use alloc::boxed::Box;
use core::fmt;

use crate::generated::{COUNT, NAMES, ROWS};
use crate::suggest::Nearest;
use crate::{ErrorInfo, suggest_codes, suggest_names};

const LOWEST: i32 = extreme(false);
const SPAN: usize = extreme(true).abs_diff(LOWEST) as usize + 1;
/// Stands in [`INDEX`] for a number that is not listed; no row has it.
const UNLISTED: u8 = u8::MAX;

/// The row of every number from the lowest listed code to the highest, and behind them one that is not listed. A table
/// and not a `match`: on mixed codes its branches are mispredicted, a load costs the same for all.
static INDEX: [u8; SPAN + 1] = {
    assert!(COUNT < UNLISTED as usize, "a row's index fits a byte");
    let mut index = [UNLISTED; SPAN + 1];
    let mut row = 0;
    while row < COUNT {
        #[expect(clippy::cast_possible_truncation, reason = "asserted above")]
        {
            index[ROWS[row].code().abs_diff(LOWEST) as usize] = row as u8;
        }
        row += 1;
    }
    index
};

const fn extreme(highest: bool) -> i32 {
    let mut found = ROWS[0].code();
    let mut row = 1;
    while row < COUNT {
        let code = ROWS[row].code();
        if (code > found) == highest {
            found = code;
        }
        row += 1;
    }
    found
}

/// All rows, in catalogue order.
///
/// ```
/// let codes: Vec<i32> = wterror::all().iter().map(|info| info.code()).collect();
/// assert_eq!((codes.len(), codes[0], codes[26]), (27, -1, 1105));
/// ```
#[must_use]
pub fn all() -> &'static [ErrorInfo] {
    &ROWS
}

/// The row of a code; `None` where the code is unlisted. Any number has an answer.
///
/// ```
/// assert_eq!(wterror::lookup(206).map(|info| info.id()), Some("session_is_full"));
/// assert_eq!(wterror::lookup(i32::MIN), None);
/// ```
#[must_use]
#[inline]
pub fn lookup(code: i32) -> Option<&'static ErrorInfo> {
    ROWS.get(row_index(code))
}

/// The place of a code's row in [`all`], or a number that is past its end.
#[inline]
pub(crate) fn row_index(code: i32) -> usize {
    #[expect(clippy::cast_sign_loss, reason = "a number below the lowest code becomes a large one")]
    let place = code.wrapping_sub(LOWEST) as u32 as usize;
    usize::from(INDEX[place.min(SPAN)])
}

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

/// The row with a name: the id or any platform's constant, in camel, snake, kebab or upper casing.
///
/// Case, `_` and `-` make no difference; nothing is allocated.
///
/// ```
/// for name in ["sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "session_is_full", "session-is-full", "SessionIsFull"] {
///     assert_eq!(wterror::lookup_name(name).map(|info| info.code()), Some(206));
/// }
/// assert_eq!(wterror::lookup_name("sessionIsFul"), None);
/// ```
#[must_use]
pub fn lookup_name(name: &str) -> Option<&'static ErrorInfo> {
    let found = NAMES.binary_search_by(|(known, _)| known.bytes().cmp(normalized(name))).ok()?;
    ROWS.get(usize::from(NAMES[found].1))
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

/// The form in which names are compared: lower case, without `_` and `-`.
pub(crate) fn normalized(name: &str) -> impl Iterator<Item = u8> + Clone + '_ {
    name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase())
}

/// A number that is not a listed code. Its text names the nearest ones.
///
/// ```
/// assert_eq!(wterror::get(4242), Err(wterror::UnlistedCode(4242)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnlistedCode(
    /// The number.
    pub i32,
);

impl fmt::Display for UnlistedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nearest = Nearest(suggest_codes(self.0));
        write!(f, "{} is not a listed Watch Together error code{nearest}", self.0)
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
