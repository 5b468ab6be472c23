//! The shapes of the generated data, and the one promise the C ABI stands on: every text is stored with a NUL behind
//! it. Public for the binding crates of this workspace only; nothing here is covered by semantic versioning.

use core::ffi::{CStr, c_char};

use crate::{Action, Category, ErrorCode, Owner};

/// A text of the catalogue. It ends with a NUL in memory, which [`Text::as_str`] leaves out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Text(&'static str);

/// Makes a [`Text`] of a literal.
macro_rules! text {
    ($text:literal) => {
        $crate::raw::Text::new(concat!($text, "\0"))
    };
}
pub(crate) use text;

impl Text {
    /// Wraps `with_nul`, which ends with its only NUL; anything else does not compile where this is evaluated.
    pub(crate) const fn new(with_nul: &'static str) -> Self {
        assert!(CStr::from_bytes_with_nul(with_nul.as_bytes()).is_ok(), "a text ends with its only NUL");
        Self(with_nul)
    }

    /// The text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0.split_at(self.0.len() - 1).0
    }

    /// The text for C, as [`Self::as_c_str`], without a look at its bytes.
    #[must_use]
    pub const fn as_ptr(self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    /// The text for C: UTF-8 with a NUL at its end.
    #[must_use]
    pub const fn as_c_str(self) -> &'static CStr {
        match CStr::from_bytes_with_nul(self.0.as_bytes()) {
            Ok(text) => text,
            Err(_) => c"",
        }
    }
}

impl core::fmt::Debug for Text {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.as_str().fmt(f)
    }
}

/// [`VERSION`](crate::VERSION) for the C ABI.
pub const VERSION: Text = Text::new(concat!(env!("CARGO_PKG_VERSION"), "\0"));

/// Stands where a text may not be made and so can't name the number of an unlisted code.
pub const UNLISTED: Text = text!("Something unexpected happened (a code that is not in the catalogue).");

/// The place of a code's row in [`all`](crate::all), for the texts of a [`Locale`]; `None` where the code is unlisted.
#[must_use]
#[inline]
pub fn row_index(code: i32) -> Option<usize> {
    let row = crate::lookup::row_index(code);
    (row < ROWS).then_some(row)
}

/// A row as it is stored. The fields are described at the top of `core/catalogue/errors.toml`.
#[derive(Debug)]
#[allow(missing_docs, reason = "described where the data is")]
pub struct Row {
    pub code: ErrorCode,
    pub id: Text,
    pub name: Text,
    pub category: Category,
    pub summary: Text,
    pub documented: &'static [Text],
    pub causes: &'static [Text],
    pub condition: Text,
    pub platforms: [Option<Text>; crate::Platform::ALL.len()],
    pub owner: Owner,
    pub action: Action,
    pub retryable: bool,
    pub guidance: Text,
    pub link: Text,
    pub since: Option<Text>,
    pub retired: Option<Text>,
    pub replaced_by: Option<ErrorCode>,
}

/// A range of codes and the category an unlisted code in it counts as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) low: i32,
    pub(crate) high: i32,
    pub(crate) category: Category,
}

use crate::generated::COUNT as ROWS;
/// Message and recovery of each row, then these of unlisted codes, each in the halves around the number.
const TEXTS: usize = 2 * ROWS + 4;

/// A language as it is stored.
#[derive(Debug)]
#[allow(missing_docs, reason = "described at `Language`")]
pub struct Locale {
    pub tag: Text,
    pub name: Text,
    pub english: Text,
    pub right_to_left: bool,
    pub reviewed: bool,
    pub serves: &'static [&'static str],
    /// All texts, one behind the other. One string with 16-bit ends takes a fifth of the room, and of the loader's
    /// time, that a pointer and a length for each text would.
    texts: &'static str,
    ends: [u16; TEXTS],
}

impl Locale {
    pub(crate) const fn new(
        tag: Text,
        name: Text,
        english: Text,
        right_to_left: bool,
        reviewed: bool,
        serves: &'static [&'static str],
        texts: &'static str,
    ) -> Self {
        let bytes = texts.as_bytes();
        let mut ends = [0; TEXTS];
        let (mut found, mut place) = (0, 0);
        while place < bytes.len() {
            if bytes[place] == 0 {
                #[expect(clippy::cast_possible_truncation, reason = "asserted on the line before")]
                {
                    assert!(place < u16::MAX as usize, "a language's texts fit 64 KiB");
                    ends[found] = place as u16;
                }
                found += 1;
            }
            place += 1;
        }
        assert!(found == TEXTS, "a language has each text once");
        Self { tag, name, english, right_to_left, reviewed, serves, texts, ends }
    }

    /// The message of a row.
    #[must_use]
    pub fn message(&self, row: usize) -> Text {
        self.text(2 * row)
    }

    /// Where the message of a row stands, for C: as [`Self::message`], without what a slice of a text has to check.
    #[must_use]
    #[inline]
    pub fn message_ptr(&self, row: usize) -> *const c_char {
        self.texts.as_ptr().wrapping_add(self.start(2 * row)).cast()
    }

    /// The recovery text of a row.
    #[must_use]
    pub fn recovery(&self, row: usize) -> Text {
        self.text(2 * row + 1)
    }

    /// What stands before and after the number in the message for an unlisted code.
    #[must_use]
    pub fn unlisted_message(&self) -> [Text; 2] {
        [self.text(2 * ROWS), self.text(2 * ROWS + 1)]
    }

    /// What stands before and after the number in the recovery text for an unlisted code.
    #[must_use]
    pub fn unlisted_recovery(&self) -> [Text; 2] {
        [self.text(2 * ROWS + 2), self.text(2 * ROWS + 3)]
    }

    fn text(&self, index: usize) -> Text {
        Text(&self.texts[self.start(index)..=usize::from(self.ends[index])])
    }

    #[inline]
    fn start(&self, index: usize) -> usize {
        if index == 0 { 0 } else { usize::from(self.ends[index - 1]) + 1 }
    }
}
