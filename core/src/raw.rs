//! The shapes of the generated data, and the one promise the C ABI stands on: every text is stored with a NUL behind
//! it. Public for the binding crates of this workspace only; nothing here is covered by semantic versioning.

use core::ffi::{CStr, c_char};

use crate::fold::Letters;
use crate::generated::rows::COUNT as ROWS;
use crate::{Action, Category, ErrorCode, Owner, Platform, Retry};

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

/// Message for an unlisted code where nothing may be allocated; it cannot contain the number.
pub const UNLISTED: Text = crate::generated::rows::UNLISTED_STATIC;

/// The index of a code's row in [`all`](crate::all), for the texts of a [`Language`]; `None` where the code is unlisted.
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
    pub documented_on: Option<Platform>,
    pub wordings: [&'static [Text]; Platform::ALL.len()],
    pub causes: &'static [Cause],
    pub condition: Text,
    pub platforms: [Option<Text>; Platform::ALL.len()],
    pub lookalikes: &'static [Text],
    pub http_status: u16,
    pub owner: Owner,
    pub action: Action,
    pub retry: Retry,
    pub guidance: Text,
    pub link: Text,
    pub since: Option<Text>,
    pub retired: Option<Text>,
    pub replaced_by: Option<ErrorCode>,
}

/// A cause as it is stored; the items of the description stand here and nowhere else.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "described where the data is")]
pub struct Cause {
    pub cause: Text,
    pub documented: Text,
    pub owner: Owner,
    pub action: Action,
    pub retry: Retry,
    pub remedy: Text,
}

/// A range of codes and the category an unlisted code in it counts as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) low: i32,
    pub(crate) high: i32,
    pub(crate) category: Category,
}

/// Two texts a row, then four pieces for unlisted codes: what stands before and after the number, in message and in
/// recovery; then the labels of the actions.
const TEXTS: usize = LABELS + Action::ALL.len();
const UNLISTED_TEXTS: usize = 2 * ROWS;
const LABELS: usize = UNLISTED_TEXTS + 4;
/// The longest message with its recovery text, in bytes: what the catalogue allows of letters of four bytes.
pub(crate) const LONGEST_SENTENCES: usize = (120 + 1 + 160) * 4;
const WORD: usize = u64::BITS as usize;

/// A language as it is stored.
#[derive(Debug)]
#[allow(missing_docs, reason = "described at `crate::Language`")]
pub struct Language {
    pub tag: Text,
    pub name: Text,
    pub english: Text,
    pub right_to_left: bool,
    pub reviewed: bool,
    pub serves: &'static [&'static str],
    /// The letters of the rows' texts, as they are searched.
    pub(crate) letters: Letters,
    /// A bit for each row whose texts the language lacks; the English ones stand in.
    missing: [u64; ROWS.div_ceil(WORD)],
    /// All texts, one behind the other. One string with 16-bit ends takes a fifth of the room, and of the loader's
    /// time, that a pointer and a length for each text would.
    texts: &'static str,
    ends: [u16; TEXTS],
}

impl Language {
    #[expect(clippy::too_many_arguments, reason = "one call a language, written by the generator")]
    pub(crate) const fn new(
        tag: Text,
        name: Text,
        english: Text,
        right_to_left: bool,
        reviewed: bool,
        serves: &'static [&'static str],
        letters: u128,
        missing_rows: &[usize],
        texts: &'static str,
    ) -> Self {
        let bytes = texts.as_bytes();
        let mut ends = [0; TEXTS];
        let (mut found, mut index) = (0, 0);
        while index < bytes.len() {
            if bytes[index] == 0 {
                #[expect(clippy::cast_possible_truncation, reason = "asserted on the line before")]
                {
                    assert!(index < u16::MAX as usize, "a language's texts fit 64 KiB");
                    ends[found] = index as u16;
                }
                found += 1;
            }
            index += 1;
        }
        assert!(found == TEXTS, "a language has each text once");
        let mut row = 0;
        while row < ROWS {
            let start = if row == 0 { 0 } else { ends[2 * row - 1] as usize + 1 };
            assert!(
                ends[2 * row + 1] as usize - start <= LONGEST_SENTENCES,
                "a search has room for a row's sentences"
            );
            row += 1;
        }
        let mut missing = [0; ROWS.div_ceil(WORD)];
        let mut row = 0;
        while row < missing_rows.len() {
            missing[missing_rows[row] / WORD] |= 1 << (missing_rows[row] % WORD);
            row += 1;
        }
        Self {
            tag,
            name,
            english,
            right_to_left,
            reviewed,
            serves,
            letters: Letters(letters),
            missing,
            texts,
            ends,
        }
    }

    /// Whether the language lacks the texts of a row, so that the English ones stand there.
    #[must_use]
    #[inline]
    pub const fn lacks(&self, row: usize) -> bool {
        self.missing[row / WORD] >> (row % WORD) & 1 == 1
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
        [self.text(UNLISTED_TEXTS), self.text(UNLISTED_TEXTS + 1)]
    }

    /// What stands before and after the number in the recovery text for an unlisted code.
    #[must_use]
    pub fn unlisted_recovery(&self) -> [Text; 2] {
        [self.text(UNLISTED_TEXTS + 2), self.text(UNLISTED_TEXTS + 3)]
    }

    /// The label of a button for an action.
    #[must_use]
    pub fn label(&self, action: Action) -> Text {
        self.text(LABELS + action as usize)
    }

    fn text(&self, index: usize) -> Text {
        Text(&self.texts[self.start(index)..=usize::from(self.ends[index])])
    }

    #[inline]
    fn start(&self, index: usize) -> usize {
        if index == 0 { 0 } else { usize::from(self.ends[index - 1]) + 1 }
    }
}
