//! Near misses for a name or a code that is not there.

use core::fmt;

use crate::generated::{NAMES, ROWS};
use crate::lookup::normalized;
use crate::{Matches, all, lookup};

const MOST: usize = 3;
/// How far a number may lie from a listed code to be taken for a slip.
const FARTHEST: u32 = 100;
/// Longer names than this are no slips of a known one, whose longest has 39 letters; comparing them would only cost.
const LONGEST: usize = 64;

/// Near misses for what a person typed: for a number those of [`suggest_codes`], else those of [`suggest_names`].
///
/// ```
/// assert_eq!(wterror::suggest("-206").next().map(|info| info.code()), Some(206));
/// assert_eq!(wterror::suggest("sesion_is_ful").next().map(|info| info.code()), Some(206));
/// ```
#[must_use]
pub fn suggest(text: &str) -> Matches {
    match text.trim().parse() {
        Ok(code) => suggest_codes(code),
        Err(_) => suggest_names(text),
    }
}

/// Up to three listed codes near a number: the number with its sign flipped, then the nearest within 100.
///
/// A listed code is its own nearest, and comes first.
///
/// ```
/// let codes = |near| wterror::suggest_codes(near).map(|info| info.code()).collect::<Vec<_>>();
/// assert_eq!(codes(205), [204, 206, 203]);
/// assert_eq!(codes(-206), [206]);
/// assert_eq!(codes(5000), []);
/// ```
#[must_use]
pub fn suggest_codes(near: i32) -> Matches {
    let flipped = near.checked_neg().filter(|&code| lookup(code).is_some());
    Matches::ranked(
        |_, info| {
            let distance = info.code().abs_diff(near);
            match () {
                () if distance == 0 => Some(FARTHEST + 2),
                () if Some(info.code()) == flipped => Some(FARTHEST + 1),
                () => FARTHEST.checked_sub(distance),
            }
        },
        MOST,
    )
}

/// Up to three rows whose id or name on a platform is spelled nearly like `name`, nearest first.
///
/// Nearly: by as many typing slips (edits of one letter) as a third of the name's letters, case, `_` and `-` aside.
///
/// ```
/// let codes: Vec<i32> = wterror::suggest_names("invalidTokn").map(|info| info.code()).collect();
/// assert_eq!(codes, [1101]);
/// ```
#[must_use]
pub fn suggest_names(name: &str) -> Matches {
    let mut letters = [0; LONGEST];
    let mut length = 0;
    for byte in normalized(name) {
        // A name too long, or with a letter outside ASCII in a place that was cut, is near nothing.
        let Some(letter) = letters.get_mut(length) else {
            return none();
        };
        *letter = byte;
        length += 1;
    }
    let Ok(name) = core::str::from_utf8(&letters[..length]) else {
        return none();
    };
    let farthest = name.chars().count() / 3;
    let mut nearest = [usize::MAX; ROWS.len()];
    for &(known, row) in NAMES {
        if known.len().abs_diff(name.len()) <= 4 * farthest {
            let distance = textdistance::str::levenshtein(known, name);
            let nearest = &mut nearest[usize::from(row)];
            *nearest = distance.min(*nearest);
        }
    }
    Matches::ranked(
        |row, _| {
            let near = nearest[row] <= farthest && nearest[row] < name.len();
            near.then(|| u32::try_from(LONGEST - nearest[row]).expect("at most 64"))
        },
        MOST,
    )
}

fn none() -> Matches {
    Matches::ranked(|_, _| None, 0)
}

/// The end of a sentence that something was not found: `; did you mean 206 session_is_full (…)?`, and where to look.
pub(crate) struct Nearest(pub(crate) Matches);

impl fmt::Display for Nearest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() == 0 {
            return write!(f, "; the catalogue lists {} codes, and none is near it", all().len());
        }
        f.write_str("; did you mean ")?;
        for (index, info) in self.0.clone().enumerate() {
            if index > 0 {
                f.write_str(" or ")?;
            }
            write!(f, "{} {} ({})", info.code(), info.id(), info.summary().trim_end_matches('.'))?;
        }
        f.write_str("?")
    }
}
