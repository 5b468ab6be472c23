//! Texts as they are searched: in lower case, without accents, with the keyboard's quotation marks.

use crate::generated::folds::FOLDS;
#[cfg(feature = "matching")]
use crate::generated::folds::{BLOCK_OF, BLOCKS, SAME};

/// A letter as it is searched; nothing for an accent that stands behind its letter, as a query may have it.
#[inline]
pub(crate) fn letter(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase());
    }
    #[cfg(feature = "matching")]
    if let Some(&block) = BLOCK_OF.get(c as usize / BLOCK) {
        if block == SAME {
            return Some(c);
        }
        if let Some(letters) = BLOCKS.get(usize::from(block)) {
            let letter = char::from_u32(u32::from(letters[c as usize % BLOCK]));
            return letter.filter(|&letter| letter != '\0');
        }
    }
    any_letter(c)
}

/// How many letters a block of the table has.
#[cfg(feature = "matching")]
pub(crate) const BLOCK: usize = 64;

/// [`letter`] for those that the table of the usual ones does not have. A letter has one in lower case, and İ an accent behind it.
#[inline(never)]
fn any_letter(c: char) -> Option<char> {
    let lower = c.to_lowercase().next().unwrap_or(c);
    if matches!(lower, '\u{300}'..='\u{36F}') {
        return None;
    }
    // Most are not among them.
    let Ok(code) = u16::try_from(u32::from(lower)) else { return Some(lower) };
    let found = FOLDS.binary_search_by_key(&code, |&(letter, _)| letter);
    found.map_or(Some(lower), |found| char::from_u32(u32::from(FOLDS[found].1)))
}

/// The letters and digits of a text as they are searched: what stands between them differs from app to app.
pub(crate) fn letters_and_digits(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter_map(letter).filter(|c| c.is_alphanumeric())
}

/// Which letters a folded text may have: a bit for each ASCII letter, shared bits for all others.
///
/// `dev/src/generate/rust.rs` computes it for the languages; change both.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letters(pub(crate) u128);

impl Letters {
    pub(crate) fn of(folded: &str) -> Self {
        Self(folded.chars().fold(0, |bits, c| {
            let c = u32::from(c);
            bits | 1 << if c < 0x80 { c % 32 } else { 32 + c % 96 }
        }))
    }

    /// Whether a text with these letters may have `other` in it.
    pub(crate) fn may_have(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }
}

/// Counts the bytes that a search looks at, for the test that they are bounded; elsewhere nothing.
pub(crate) mod work {
    #[cfg(all(test, feature = "std"))]
    std::thread_local! {
        pub(crate) static BYTES: core::cell::Cell<usize> = const { core::cell::Cell::new(0) };
    }

    #[inline]
    pub(crate) fn done(bytes: usize) {
        #[cfg(all(test, feature = "std"))]
        BYTES.set(BYTES.get() + bytes);
        _ = bytes;
    }
}

/// Room for folded texts. What goes beyond its size is left out; the users know that nothing does.
pub(crate) struct Folded<const SIZE: usize> {
    bytes: [u8; SIZE],
    length: usize,
}

impl<const SIZE: usize> Folded<SIZE> {
    pub(crate) const fn new() -> Self {
        Self { bytes: [0; SIZE], length: 0 }
    }

    pub(crate) fn clear(&mut self) {
        self.length = 0;
    }

    pub(crate) fn length(&self) -> usize {
        self.length
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }

    /// Adds a text, folded.
    pub(crate) fn push(&mut self, mut text: &str) {
        /// Many ASCII letters at once, as most languages have them.
        const RUN: usize = 16;
        work::done(text.len());
        while !text.is_empty() {
            while let Some(run) = text.as_bytes().first_chunk::<RUN>()
                && run.is_ascii()
                && let Some(room) = self.bytes[self.length..].first_chunk_mut::<RUN>()
            {
                *room = run.map(|letter| letter.to_ascii_lowercase());
                self.length += RUN;
                text = &text[RUN..];
            }
            let mut letters = text.chars();
            for c in letters.by_ref().take(RUN).filter_map(letter) {
                self.push_letter(c);
            }
            text = letters.as_str();
        }
    }

    pub(crate) fn push_letter(&mut self, c: char) {
        if let Some(room) = self.bytes.get_mut(self.length..self.length + c.len_utf8()) {
            c.encode_utf8(room);
            self.length += c.len_utf8();
        }
    }
}
