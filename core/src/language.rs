//! Languages: the texts for people in the call. Which one is best for a person is in `matching.rs`.

use alloc::borrow::Cow;
use core::fmt;

use crate::format::format_without_unwinding;
use crate::generated::languages::LANGUAGES;
use crate::raw::{Text, row_index};
use crate::{Action, match_language, raw};

/// A language of the catalogue. A small value to keep: match once, then look up as often as needed.
///
/// ```
/// use wterror::{Direction, Language};
/// let arabic = wterror::match_language(["ar-EG"]);
/// assert_eq!((arabic.tag(), arabic.english_name(), arabic.direction()), ("ar", "Arabic", Direction::RightToLeft));
/// assert_eq!(Language::default().tag(), "en");
/// ```
#[derive(Clone, Copy)]
pub struct Language(pub(crate) &'static raw::Language);

/// The direction a language is written in.
///
/// ```
/// assert_eq!(wterror::Direction::RightToLeft.as_str(), "rtl");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right: `ltr`.
    LeftToRight,
    /// From right to left: `rtl`.
    RightToLeft,
}

impl Direction {
    /// The direction as HTML and CSS spell it.
    ///
    /// ```
    /// assert_eq!(wterror::Direction::LeftToRight.as_str(), "ltr");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// English, the fallback.
    ///
    /// ```
    /// assert_eq!(wterror::Language::ENGLISH.tag(), "en");
    /// ```
    pub const ENGLISH: Self = Self(english());

    /// The BCP 47 tag: `pt-BR`.
    ///
    /// ```
    /// assert_eq!(wterror::match_language(["pt"]).tag(), "pt-BR");
    /// ```
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0.tag.as_str()
    }

    /// The language's name in itself: `português (Brasil)`.
    ///
    /// ```
    /// assert_eq!(wterror::match_language(["pt"]).native_name(), "português (Brasil)");
    /// ```
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        self.0.name.as_str()
    }

    /// The language's name in English: `Portuguese (Brazil)`.
    ///
    /// ```
    /// assert_eq!(wterror::match_language(["pt"]).english_name(), "Portuguese (Brazil)");
    /// ```
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        self.0.english.as_str()
    }

    /// The direction it is written in.
    ///
    /// ```
    /// assert_eq!(wterror::match_language(["he"]).direction(), wterror::Direction::RightToLeft);
    /// ```
    #[must_use]
    pub const fn direction(self) -> Direction {
        if self.0.right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// Whether a native speaker has reviewed all of the texts, and none is missing.
    ///
    /// ```
    /// println!("{} of them", wterror::languages().filter(|language| language.is_reviewed()).count());
    /// ```
    #[must_use]
    pub const fn is_reviewed(self) -> bool {
        self.0.reviewed
    }

    /// The language that answers for a code: this one or, where it lacks the texts, English.
    ///
    /// ```
    /// let german = wterror::match_language(["de"]);
    /// assert_eq!(german.answering(206), german);
    /// ```
    #[must_use]
    pub fn answering(self, code: i32) -> Self {
        if row_index(code).is_some_and(|row| self.0.lacks(row)) { Self::ENGLISH } else { self }
    }

    /// What happened, in one sentence for the people in the call. Derived.
    ///
    /// In the language that [answers](Self::answering) for the code. Static and not allocated for a listed code; for an
    /// unlisted one the sentence has the number in it.
    ///
    /// ```
    /// use wterror::Language;
    /// assert_eq!(Language::ENGLISH.message(206), "The session is full.");
    /// assert_eq!(Language::ENGLISH.message(4242), "Something unexpected happened (code 4242).");
    /// ```
    #[must_use]
    pub fn message(self, code: i32) -> Cow<'static, str> {
        match row_index(code) {
            Some(row) => Cow::Borrowed(self.0.message(row).as_str()),
            None => Cow::Owned(self.unlisted_message(&code)),
        }
    }

    /// What this person can do now, in one sentence. Derived. Static as [`Self::message`] is.
    ///
    /// ```
    /// use wterror::Language;
    /// assert_eq!(Language::ENGLISH.recovery(206), "Please wait until someone leaves, then try again.");
    /// ```
    #[must_use]
    pub fn recovery(self, code: i32) -> Cow<'static, str> {
        match row_index(code) {
            Some(row) => Cow::Borrowed(self.0.recovery(row).as_str()),
            None => Cow::Owned(self.unlisted_recovery(&code)),
        }
    }

    /// The label of a button for what a person can do now: that of an action. Derived. English where the language lacks it.
    ///
    /// ```
    /// use wterror::{Action, Language};
    /// assert_eq!(Language::ENGLISH.label(Action::Retry), "Try again");
    /// assert_eq!(wterror::match_language(["de"]).label(Action::Retry), "Erneut versuchen");
    /// ```
    #[must_use]
    pub fn label(self, action: Action) -> &'static str {
        self.0.label(action).as_str()
    }

    /// All that a person is told about an error, in the language that [answers](Self::answering) for the code.
    ///
    /// ```
    /// let text = wterror::match_language(["de"]).localized(206);
    /// assert_eq!((text.language.tag(), text.label), ("de", "Warten und erneut versuchen"));
    /// ```
    #[must_use]
    pub fn localized(self, code: i32) -> Localized {
        let action = crate::lookup(code).map_or(Action::Retry, |info| info.guidance().action);
        Localized {
            language: self.answering(code),
            message: self.message(code),
            recovery: self.recovery(code),
            label: self.label(action),
        }
    }

    /// The message for a number that is no `i32` and so can't be listed, such as Python's and JavaScript's larger ones.
    ///
    /// ```
    /// use wterror::Language;
    /// let message = Language::ENGLISH.unlisted_message(&"12345678901");
    /// assert_eq!(message, "Something unexpected happened (code 12345678901).");
    /// ```
    #[must_use]
    pub fn unlisted_message(self, number: &dyn fmt::Display) -> alloc::string::String {
        self.unlisted(self.0.unlisted_message(), number)
    }

    /// The recovery text for a number that is no `i32`, as [`Self::unlisted_message`].
    ///
    /// ```
    /// let recovery = wterror::Language::ENGLISH.unlisted_recovery(&"12345678901");
    /// assert!(recovery.contains("code 12345678901"));
    /// ```
    #[must_use]
    pub fn unlisted_recovery(self, number: &dyn fmt::Display) -> alloc::string::String {
        self.unlisted(self.0.unlisted_recovery(), number)
    }

    /// The language as it is stored, for the C ABI.
    #[doc(hidden)]
    #[must_use]
    pub const fn raw(self) -> &'static raw::Language {
        self.0
    }

    fn unlisted(self, [before, after]: [Text; 2], number: &dyn fmt::Display) -> alloc::string::String {
        // Between letters written from right to left a number's sign would jump to its other side: isolate it.
        let (open, close) = if self.0.right_to_left { ("\u{2066}", "\u{2069}") } else { ("", "") };
        format_without_unwinding(format_args!("{}{open}{number}{close}{}", before.as_str(), after.as_str()))
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl core::hash::Hash for Language {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.tag().hash(state);
    }
}

/// Shows the tag.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag())
    }
}

const fn english() -> &'static raw::Language {
    let mut index = 0;
    while index < LANGUAGES.len() {
        if let [b'e', b'n'] = LANGUAGES[index].tag.as_str().as_bytes() {
            return &LANGUAGES[index];
        }
        index += 1;
    }
    panic!("English is in every build")
}

/// The languages of this build, sorted by tag.
///
/// ```
/// let tags: Vec<&str> = wterror::languages().map(|language| language.tag()).collect();
/// assert!(tags.is_sorted() && tags.contains(&"en") && tags.contains(&"zh-Hant"));
/// ```
#[must_use]
pub fn languages() -> Languages {
    Languages(LANGUAGES.iter())
}

/// The iterator of [`languages`].
///
/// ```
/// assert_eq!(wterror::languages().len(), wterror::languages().count());
/// ```
#[derive(Clone, Debug)]
pub struct Languages(core::slice::Iter<'static, raw::Language>);

impl Iterator for Languages {
    type Item = Language;

    fn next(&mut self) -> Option<Language> {
        self.0.next().map(Language)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Languages {}
impl core::iter::FusedIterator for Languages {}

/// What to tell a person about an error, in the best available language for them.
///
/// ```
/// let text = wterror::localized(206, ["de-AT", "en"]);
/// assert_eq!(text.language.tag(), "de");
/// assert_eq!(text.message, text.language.message(206));
/// ```
#[must_use]
pub fn localized<I>(code: i32, preferences: I) -> Localized
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    match_language(preferences).localized(code)
}

/// The texts of [`localized`], and the language they are in.
///
/// ```
/// let text = wterror::localized(4242, ["en"]);
/// assert_eq!(text.message, "Something unexpected happened (code 4242).");
/// assert_eq!(text.label, "Try again");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Localized {
    /// The language of `message` and `recovery`: the best one, or English where that one lacks the texts of this code.
    pub language: Language,
    /// What happened.
    pub message: Cow<'static, str>,
    /// What to do now.
    pub recovery: Cow<'static, str>,
    /// The label of a button for it: that of the row's action, or "Try again" for an unlisted code.
    pub label: &'static str,
}
