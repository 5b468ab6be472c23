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
    let mut slot = slot(name.as_bytes());
    while let Some(&(row, spelling)) = NAMES.get(usize::from(SLOTS[slot])) {
        let known = spelled(row, spelling);
        // Most names are spelled as the vendor does.
        if known == name || normalized(known).eq(normalized(name)) {
            return ROWS.get(usize::from(row));
        }
        slot = (slot + 1) % SLOT_COUNT;
    }
    None
}

/// A name of a row, as the vendor spells it or as the id: what an entry of [`NAMES`] stands for.
pub(crate) const fn spelled(row: u8, spelling: u8) -> &'static str {
    let row = &ROWS[row as usize].0;
    let text = match spelling {
        0 => Some(row.id),
        1 => Some(row.name),
        platform => row.platforms[platform as usize - 2],
    };
    text.expect("the generator names a text that is there").as_str()
}

/// Stands in [`SLOTS`] where no name is; [`NAMES`] is shorter.
const EMPTY: u8 = u8::MAX;

/// Few names share a slot.
const SLOT_COUNT: usize = (4 * NAMES.len()).next_power_of_two();

/// A hash table of the names: the place of each in [`NAMES`], at its [`slot`] or, where that is taken, at the next free one.
static SLOTS: [u8; SLOT_COUNT] = {
    assert!(NAMES.len() < EMPTY as usize, "a name's index fits a byte");
    let mut slots = [EMPTY; SLOT_COUNT];
    let mut index = 0;
    while index < NAMES.len() {
        let (row, spelling) = NAMES[index];
        let mut slot = slot(spelled(row, spelling).as_bytes());
        while slots[slot] != EMPTY {
            slot = (slot + 1) % SLOT_COUNT;
        }
        #[expect(clippy::cast_possible_truncation, reason = "asserted above")]
        {
            slots[slot] = index as u8;
        }
        index += 1;
    }
    slots
};

/// Where a name is looked for first in [`SLOTS`]: the same for each casing. A sum of bytes is what processors are quickest at.
const fn slot(name: &[u8]) -> usize {
    let mut sum = 0_u8;
    let mut index = 0;
    while index < name.len() {
        // In lower case, where it is a letter.
        sum = sum.wrapping_add(if is_separator(name[index]) { 0 } else { name[index] | 0x20 });
        index += 1;
    }
    sum as usize % SLOT_COUNT
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b'_' | b'-')
}

/// The form in which names are compared: lower case, without `_` and `-`.
pub(crate) fn normalized(name: &str) -> impl Iterator<Item = u8> + Clone + '_ {
    name.bytes().filter(|&byte| !is_separator(byte)).map(|byte| byte.to_ascii_lowercase())
}
