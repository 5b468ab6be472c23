//! What is found.

use alloc::string::{String, ToString};
use core::fmt;
use core::ops::Range;

use wterror::{Category, ErrorInfo, lookup};

/// How sure it is that a finding is an error of the SDK.
///
/// ```
/// use wterror_scan::Certainty;
/// assert!(Certainty::Possible < Certainty::Likely && Certainty::Likely < Certainty::Certain);
/// assert_eq!("likely".parse(), Ok(Certainty::Likely));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Certainty {
    /// A listed number that nothing ties to the SDK, a generic sentence, an ambiguous word.
    Possible,
    /// A code that something ties to the SDK, a documented sentence, an unmistakable name.
    Likely,
    /// A platform's constant, a name or sentence with its code, this project's own keys.
    Certain,
}

impl Certainty {
    /// Each of them, from the least.
    pub const ALL: [Self; 3] = [Self::Possible, Self::Likely, Self::Certain];

    /// The word for it: `likely`.
    ///
    /// ```
    /// assert_eq!(wterror_scan::Certainty::Likely.as_str(), "likely");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

impl core::str::FromStr for Certainty {
    type Err = UnknownCertainty;

    fn from_str(word: &str) -> Result<Self, UnknownCertainty> {
        Self::ALL.into_iter().find(|certainty| certainty.as_str() == word).ok_or(UnknownCertainty)
    }
}

/// A word that is no [`Certainty`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCertainty;

impl fmt::Display for UnknownCertainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not one of possible, likely, certain")
    }
}

impl core::error::Error for UnknownCertainty {}

macro_rules! evidence {
    ($($(#[$meta:meta])* $variant:ident = $word:literal;)*) => {
        /// The rule that made a finding, so that a person can judge it.
        ///
        /// ```
        /// assert_eq!(wterror_scan::Evidence::NameWithCode.as_str(), "name_with_code");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Evidence { $($(#[$meta])* $variant,)* }

        impl Evidence {
            /// Each of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The rule's name: `name_with_code`.
            ///
            /// ```
            /// assert_eq!(wterror_scan::Evidence::OwnKey.as_str(), "own_key");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }
    };
}

evidence! {
    /// This project's own keys: `wterror.code=206`.
    OwnKey = "own_key";
    /// A line that this project's packages print: `206 session_is_full: …`.
    OwnLine = "own_line";
    /// A name with its code.
    NameWithCode = "name_with_code";
    /// A sentence with its code.
    SentenceWithCode = "sentence_with_code";
    /// A platform's upper-case constant.
    Constant = "constant";
    /// A listed name behind the name of the SDK's error type: `WTError.transport`.
    TypeWithName = "type_with_name";
    /// An `NSError` domain that is the SDK's.
    Domain = "domain";
    /// A code beside the name of the SDK's error type.
    Type = "type";
    /// A code in one object with the time of the request, as the web SDK delivers it.
    RequestTime = "request_time";
    /// A code behind the listener's name.
    Listener = "listener";
    /// A code in a line that names the SDK.
    NamedCode = "named_code";
    /// A camel-case name that is neither English nor another library's.
    CamelName = "camel_name";
    /// A documented sentence.
    Sentence = "sentence";
    /// A generic sentence in a line that names the SDK.
    NamedSentence = "named_sentence";
    /// A message for people in the call.
    Message = "message";
    /// The index that Swift gives to a case, which is no code.
    CaseIndex = "case_index";
    /// A sentence that stands in any log.
    GenericSentence = "generic_sentence";
    /// A name that is also another word.
    AmbiguousName = "ambiguous_name";
    /// A listed number behind a key for codes, which nothing ties to the SDK.
    UntiedCode = "untied_code";
    /// A listed number.
    Number = "number";
}

/// An error of the SDK in a log.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    /// The line, from 1: that of the code or, where there is none, of what was found first.
    pub line: u64,
    /// Where it stands in the line, in bytes: from the first to the last of what belongs to it there.
    pub range: Range<u64>,
    /// The code, as it stands there or as name or sentence have it; `None` where it is unknown. An unlisted one keeps its number.
    pub code: Option<i64>,
    /// The listed name that was seen, letter for letter.
    pub name: Option<&'static str>,
    /// The code that the name or the sentence belongs to, where it is another one than `code`.
    pub contradicts: Option<i32>,
    /// How sure it is.
    pub certainty: Certainty,
    /// The strongest rule that applied.
    pub evidence: Evidence,
    /// The time, where one is written there.
    #[cfg(feature = "times")]
    pub time: Option<crate::Time>,
    /// The identifier of the session, where one is written there.
    pub session: Option<String>,
    /// The identifier of the participant, where one is written there.
    pub participant: Option<String>,
    /// The part of the line that is handed out with it: all of it, unless it is long.
    pub(crate) part: Range<u64>,
}

impl Finding {
    /// The catalogue's row; `None` where the code is unknown or unlisted.
    ///
    /// ```
    /// use wterror_scan::{Options, Scanner};
    /// let found = Scanner::new(Options::default()).scan_line(b"WTError(code: 206)");
    /// assert_eq!(found[0].info().map(|info| info.id()), Some("session_is_full"));
    /// ```
    #[must_use]
    pub fn info(&self) -> Option<&'static ErrorInfo> {
        lookup(i32::try_from(self.code?).ok()?)
    }

    /// The category of the code; of an unlisted one, that of its range where the range is known.
    ///
    /// ```
    /// use wterror_scan::{Options, Scanner};
    /// let found = Scanner::new(Options::default()).scan_line(b"WTError(code: 299)");
    /// assert_eq!(found[0].category(), Some(wterror::Category::Session));
    /// ```
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        Category::of(i32::try_from(self.code?).ok()?)
    }

    /// The line as text or, where it has more than 500 bytes, what stands around the finding, with `…` where something is left out.
    /// `line` is the whole line or what was handed out with the finding; what is not UTF-8 becomes `\u{fffd}`.
    ///
    /// ```
    /// use wterror_scan::{Options, Scanner};
    /// let line = [b"x".repeat(1000), b" WTError(code: 206) ".to_vec(), b"y".repeat(1000)].concat();
    /// let found = Scanner::new(Options::default()).scan_line(&line);
    /// let text = found[0].excerpt(&line);
    /// assert!(text.starts_with("…xxx") && text.contains("WTError(code: 206)") && text.ends_with("yyy…"));
    /// assert_eq!(found[0].excerpt(b"a short line"), "a short line");
    /// ```
    #[must_use]
    pub fn excerpt(&self, line: &[u8]) -> String {
        const LONGEST: usize = 500;
        const BEFORE: usize = 100;
        let line = line.trim_ascii_end();
        if line.len() <= LONGEST {
            return String::from_utf8_lossy(line).into_owned();
        }
        // As long as the part, it is the part.
        let is_part = self.part.end - self.part.start == line.len() as u64;
        let first = if is_part { self.part.start } else { 0 };
        let start = usize::try_from(self.range.start.saturating_sub(first)).unwrap_or(usize::MAX);
        let from = character(line, start.saturating_sub(BEFORE).min(line.len() - LONGEST));
        let to = character(line, from + LONGEST);
        let (before, behind) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
        [before, String::from_utf8_lossy(&line[from..to]).to_string().as_str(), behind].concat()
    }
}

/// The place at or before `at` where no character is cut.
fn character(text: &[u8], at: usize) -> usize {
    let is_boundary = |&at: &usize| text.get(at).is_none_or(|byte| !(0x80..0xc0).contains(byte));
    (at.saturating_sub(3)..=at).rev().find(is_boundary).unwrap_or(at)
}
