//! Near misses for a name or a code that is not there.
//!
//! `node/js/backend/suggest.ts` does the same where no addon loads; change both.

use core::fmt;

use crate::generated::rows::{NAMES, ROWS};
use crate::lookup::{normalized, spelled};
use crate::{Matches, all};

/// How many near misses of a name are given.
const MOST_NAMES: usize = 3;
/// How many near misses of a number are given.
const MOST_CODES: usize = 4;
/// Names longer than this are not compared: they cannot be typos of a known name.
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

/// Up to four listed codes that a number may be a slip of, nearest first.
///
/// A slip is a wrong sign, two digits swapped, one digit too many or too few, or one wrong digit, in this order, and of the
/// same kind the nearest number first. A listed code is its own nearest.
///
/// ```
/// let codes = |near| wterror::suggest_codes(near).map(|info| info.code()).collect::<Vec<_>>();
/// assert_eq!(codes(-206), [206]);
/// assert_eq!(codes(20)[..2], [201, 203]);
/// assert_eq!(codes(2006), [206]);
/// assert_eq!(codes(602)[0], 206);
/// assert_eq!(codes(4242), []);
/// ```
#[must_use]
pub fn suggest_codes(near: i32) -> Matches {
    /// More than any number differs from one that it is a slip of.
    const FAR: u32 = 1 << 24;
    let mut ranks = [0; ROWS.len()];
    for (rank, info) in ranks.iter_mut().zip(all()) {
        let distance = info.code().abs_diff(near);
        *rank = slip(near, info.code()).map_or(0, |slip| slip * FAR + FAR.saturating_sub(distance));
    }
    Matches::ranked(&ranks, MOST_CODES)
}

/// How likely it is that `typed` is a slip of `code`: the higher, the likelier; `None` where it is none.
fn slip(typed: i32, code: i32) -> Option<u32> {
    if typed == code {
        return Some(5);
    }
    if typed.checked_neg() == Some(code) {
        return Some(4);
    }
    if typed.signum() != code.signum() {
        return None;
    }
    let (typed, code) = (Digits::of(typed), Digits::of(code));
    let (typed, code) = (typed.as_slice(), code.as_slice());
    if typed.len() == code.len() {
        let mut differing = (0..code.len()).filter(|&index| typed[index] != code[index]);
        return match (differing.next(), differing.next(), differing.next()) {
            (Some(one), Some(other), None) if typed[one] == code[other] && typed[other] == code[one] => {
                Some(3)
            }
            (Some(_), None, None) => Some(1),
            _ => None,
        };
    }
    let (longer, shorter) = if typed.len() > code.len() { (typed, code) } else { (code, typed) };
    let same = longer.iter().zip(shorter).take_while(|(one, other)| one == other).count();
    (longer.len() == shorter.len() + 1 && longer[same + 1..] == shorter[same..]).then_some(2)
}

/// The decimal digits of a number, without its sign.
struct Digits {
    digits: [u8; 10],
    start: usize,
}

impl Digits {
    fn of(number: i32) -> Self {
        let (mut digits, mut start, mut rest) = ([0; 10], 10, number.unsigned_abs());
        loop {
            start -= 1;
            digits[start] = u8::try_from(rest % 10).expect("a digit is below ten");
            rest /= 10;
            if rest == 0 {
                return Self { digits, start };
            }
        }
    }

    fn as_slice(&self) -> &[u8] {
        &self.digits[self.start..]
    }
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
    let Some(name) = letters_of(name, &mut letters) else {
        return none();
    };
    let farthest = name.chars().count() / 3;
    let mut ranks = [0; ROWS.len()];
    for &(row, spelling) in NAMES {
        let mut letters = [0; LONGEST];
        let known =
            letters_of(spelled(row, spelling), &mut letters).expect("every known name can be compared");
        if known.len().abs_diff(name.len()) <= 4 * farthest {
            let distance = textdistance::str::levenshtein(known, name);
            if distance <= farthest && distance < name.len() {
                let rank = &mut ranks[usize::from(row)];
                *rank = u32::try_from(LONGEST - distance).expect("at most 64").max(*rank);
            }
        }
    }
    Matches::ranked(&ranks, MOST_NAMES)
}

/// A name as names are compared. One too long, or with a letter outside ASCII in a place that was cut, is near nothing.
fn letters_of<'a>(name: &str, letters: &'a mut [u8; LONGEST]) -> Option<&'a str> {
    let mut length = 0;
    for byte in normalized(name) {
        *letters.get_mut(length)? = byte;
        length += 1;
    }
    core::str::from_utf8(&letters[..length]).ok()
}

fn none() -> Matches {
    Matches::ranked(&[0; ROWS.len()], 0)
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
