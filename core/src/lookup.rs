//! Finding rows by code and by name, where not finding one is an answer.
//!
//! `node/js/lookup.ts` and `android/jvm/src/main/kotlin/dev/wterror/Catalogue.kt` keep tables of their own, made from these rows.

use crate::ErrorInfo;
use crate::generated::rows::{COUNT, HIGHEST, LOWEST, NAMES, ROWS};

const SPAN: usize = HIGHEST.abs_diff(LOWEST) as usize + 1;
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

/// All rows, in catalogue order.
///
/// ```
/// assert!(wterror::all().is_sorted_by_key(|info| info.code()));
/// assert_eq!(wterror::all()[0].code(), -1);
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

/// The index of a code's row in [`all`], or a number that is past its end.
#[inline]
pub(crate) fn row_index(code: i32) -> usize {
    #[expect(clippy::cast_sign_loss, reason = "a number below the lowest code becomes a large one")]
    let index = code.wrapping_sub(LOWEST) as u32 as usize;
    usize::from(INDEX[index.min(SPAN)])
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

/// The form in which names are compared: lower case, without `_` and `-`.
pub(crate) fn normalized(name: &str) -> impl Iterator<Item = u8> + Clone + '_ {
    name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase())
}
