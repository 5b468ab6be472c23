//! Languages: the texts for people in the call, and the best language for what they prefer.

use alloc::borrow::Cow;
use core::fmt;

use crate::error::formatted;
use crate::generated::locales::LOCALES;
use crate::lookup::row_index;
use crate::raw::{Locale, Text};

/// A language of the catalogue. A small value to keep: match once, then look up as often as needed.
///
/// ```
/// use wterror::{Direction, Language};
/// let arabic = wterror::match_language(["ar-EG"]);
/// assert_eq!((arabic.tag(), arabic.english_name(), arabic.direction()), ("ar", "Arabic", Direction::RightToLeft));
/// assert_eq!(Language::default().tag(), "en");
/// ```
#[derive(Clone, Copy)]
pub struct Language(&'static Locale);

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
    /// English, which every search for a language ends with.
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

    /// Whether a native speaker has reviewed the texts.
    ///
    /// ```
    /// println!("{} of them", wterror::languages().filter(|language| language.is_reviewed()).count());
    /// ```
    #[must_use]
    pub const fn is_reviewed(self) -> bool {
        self.0.reviewed
    }

    /// What happened, in one sentence for the people in the call. Derived.
    ///
    /// Static and not allocated for a listed code; for an unlisted one the sentence has the number in it.
    ///
    /// ```
    /// use wterror::Language;
    /// assert_eq!(Language::ENGLISH.message(206), "The session is full.");
    /// assert_eq!(Language::ENGLISH.message(4242), "Something unexpected happened (code 4242).");
    /// ```
    #[must_use]
    pub fn message(self, code: i32) -> Cow<'static, str> {
        self.text(code, Locale::message, Locale::unlisted_message)
    }

    /// What this person can do now, in one sentence. Derived. Static as [`Self::message`] is.
    ///
    /// ```
    /// use wterror::Language;
    /// assert_eq!(Language::ENGLISH.recovery(206), "Please wait until someone leaves, then join again.");
    /// ```
    #[must_use]
    pub fn recovery(self, code: i32) -> Cow<'static, str> {
        self.text(code, Locale::recovery, Locale::unlisted_recovery)
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
    pub const fn raw(self) -> &'static Locale {
        self.0
    }

    fn text(
        self,
        code: i32,
        listed: fn(&Locale, usize) -> Text,
        unlisted: fn(&Locale) -> [Text; 2],
    ) -> Cow<'static, str> {
        let row = row_index(code);
        if row < crate::all().len() {
            Cow::Borrowed(listed(self.0, row).as_str())
        } else {
            Cow::Owned(self.unlisted(unlisted(self.0), &code))
        }
    }

    fn unlisted(self, [before, after]: [Text; 2], number: &dyn fmt::Display) -> alloc::string::String {
        // Between letters written from right to left a number's sign would jump to its other side: isolate it.
        let (open, close) = if self.0.right_to_left { ("\u{2066}", "\u{2069}") } else { ("", "") };
        formatted(format_args!("{}{open}{number}{close}{}", before.as_str(), after.as_str()))
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

const fn english() -> &'static Locale {
    let mut index = 0;
    while index < LOCALES.len() {
        if let [b'e', b'n'] = LOCALES[index].tag.as_str().as_bytes() {
            return &LOCALES[index];
        }
        index += 1;
    }
    panic!("English is in every build")
}

/// The languages of this build, sorted by tag.
///
/// ```
/// let tags: Vec<&str> = wterror::languages().map(|language| language.tag()).collect();
/// assert_eq!((tags.len(), tags[0], tags[34]), (35, "ar", "zh-Hant"));
/// ```
#[must_use]
pub fn languages() -> Languages {
    Languages(LOCALES.iter())
}

/// The iterator of [`languages`].
///
/// ```
/// assert_eq!(wterror::languages().len(), 35);
/// ```
#[derive(Clone, Debug)]
pub struct Languages(core::slice::Iter<'static, Locale>);

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

/// The best available language for what a person prefers, most preferred first; English where nothing fits.
///
/// A preference is a BCP 47 tag (`fr-CA`), a POSIX locale (`de_AT.UTF-8`), or an `Accept-Language` header
/// (`pt-AO, en;q=0.5`), which stands for the tags in it in the order of their weights. What is malformed is passed over.
///
/// ```
/// let tag = |preferences: &[&str]| wterror::match_language(preferences).tag();
/// assert_eq!(tag(&["pt"]), "pt-BR");
/// assert_eq!(tag(&["pt-AO"]), "pt-PT");
/// assert_eq!(tag(&["zh-HK"]), "zh-Hant");
/// assert_eq!(tag(&["tlh", "de_AT.UTF-8"]), "de");
/// assert_eq!(tag(&["en;q=0.2, sv;q=0.9"]), "sv");
/// assert_eq!(tag(&["not a tag"]), "en");
/// ```
#[must_use]
pub fn match_language<I>(preferences: I) -> Language
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    preferences.into_iter().find_map(|preference| matching::best(preference.as_ref())).unwrap_or_default()
}

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
    let language = match_language(preferences);
    Localized { language, message: language.message(code), recovery: language.recovery(code) }
}

/// The texts of [`localized`], and the language that was chosen.
///
/// ```
/// let text = wterror::localized(4242, ["en"]);
/// assert_eq!(text.message, "Something unexpected happened (code 4242).");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Localized {
    /// The language that was chosen.
    pub language: Language,
    /// What happened.
    pub message: Cow<'static, str>,
    /// What to do now.
    pub recovery: Cow<'static, str>,
}

#[cfg(not(feature = "matching"))]
mod matching {
    /// A build with English only has no choice to make.
    pub(super) fn best(_: &str) -> Option<super::Language> {
        None
    }
}

#[cfg(feature = "matching")]
mod matching {
    use alloc::vec::Vec;

    use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
    use icu_locale::{Locale as Tag, LocaleCanonicalizer};

    use super::{LOCALES, Language, formatted};

    /// The best language for a tag or for a whole header.
    pub(super) fn best(preference: &str) -> Option<Language> {
        // No header parser that we found is `no_std`; this is RFC 9110's list of weighted tags and nothing more.
        let mut weighted: Vec<(u16, &str)> = preference
            .split(',')
            .map(|item| {
                let mut parts = item.split(';');
                let tag = parts.next().unwrap_or_default().trim();
                (parts.find_map(|parameter| parameter.trim().strip_prefix("q=")).map_or(1000, weight), tag)
            })
            .filter(|&(weight, _)| weight > 0)
            .collect();
        weighted.sort_by_key(|&(weight, _)| core::cmp::Reverse(weight));
        weighted.into_iter().find_map(|(_, tag)| language(tag))
    }

    /// A weight in thousandths; a malformed one counts as none.
    fn weight(text: &str) -> u16 {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let thousandths = formatted(format_args!("{whole}{fraction:0<3.3}"));
        thousandths.parse().ok().filter(|&weight| weight <= 1000).unwrap_or(0)
    }

    /// The language that a tag, or what it falls back to, is served by.
    fn language(tag: &str) -> Option<Language> {
        let mut tag = parse(tag)?;
        LocaleCanonicalizer::new_common().canonicalize(&mut tag);
        let fallbacker = LocaleFallbacker::new();
        let mut chain = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for((&tag).into());
        while !chain.get().is_unknown() {
            let served = |known: &str| chain.get().strict_cmp(known.as_bytes()).is_eq();
            if let Some(locale) =
                LOCALES.iter().find(|locale| locale.serves.iter().any(|known| served(known)))
            {
                return Some(Language(locale));
            }
            chain.step();
        }
        None
    }

    /// Longer tags than this are malformed or have nothing to say about the language.
    const LONGEST: usize = 100;

    /// Reads a BCP 47 tag, or a POSIX locale, whose encoding and variant say nothing about the language.
    fn parse(tag: &str) -> Option<Tag> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().as_bytes();
        let mut buffer = [0; LONGEST];
        let buffer = buffer.get_mut(..tag.len())?;
        for (to, &from) in buffer.iter_mut().zip(tag) {
            *to = if from == b'_' { b'-' } else { from };
        }
        Tag::try_from_utf8(buffer).ok()
    }
}
