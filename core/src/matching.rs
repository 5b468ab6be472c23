//! The best language for what a person prefers.
//!
//! `node/js/backend/match.ts` does the same where no addon loads; change both.

use crate::Language;

/// The best available language for what a person prefers, most preferred first; English where nothing fits.
///
/// A preference is a BCP 47 tag (`fr-CA`), a POSIX locale (`de_AT.UTF-8`), or an `Accept-Language` header
/// (`pt-AO, en;q=0.5`), which stands for the tags in it in the order of their weights. What is malformed is passed over.
/// So that no input takes long, 64 tags are looked at, and the first 16 KiB of each preference.
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
    let mut left = data::MOST_TAGS;
    // An empty preference counts as a tag, so that the list is bounded, too.
    let mut preferences = preferences.into_iter().take(left);
    preferences.find_map(|preference| data::best(preference.as_ref(), &mut left)).unwrap_or_default()
}

#[cfg(not(feature = "matching"))]
mod data {
    pub(super) const MOST_TAGS: usize = 64;

    /// A build with English only has no choice to make.
    pub(super) fn best(_: &str, _: &mut usize) -> Option<super::Language> {
        None
    }
}

#[cfg(feature = "matching")]
mod data {
    use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
    use icu_locale::{Locale, LocaleCanonicalizer};

    use crate::Language;
    use crate::format::first_bytes;
    use crate::generated::languages::LANGUAGES;

    /// How many tags are looked at: more than any person has.
    pub(super) const MOST_TAGS: usize = 64;
    /// How much of a preference is looked at, in bytes: as much as a server takes of a header.
    const MOST_TEXT: usize = 16 * 1024;
    /// Longer tags than this, in bytes, are malformed or have nothing to say about the language.
    const LONGEST_TAG: usize = 100;
    /// A weight of 1, in thousandths.
    const WHOLE: u16 = 1000;

    /// The best language for a tag or for a whole header, of which at most `left` tags are looked at.
    pub(super) fn best(preference: &str, left: &mut usize) -> Option<Language> {
        let preference = first_bytes(preference, MOST_TEXT);
        // No header parser that we found is `no_std`; this is RFC 9110's list of weighted tags and nothing more.
        let mut tags = [(0, ""); MOST_TAGS];
        let mut count = 0;
        for item in preference.split(',') {
            if *left == 0 {
                break;
            }
            let mut parts = item.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            if tag.is_empty() {
                continue;
            }
            *left -= 1;
            let weight = parts.find_map(weight_of).map_or(WHOLE, |text| weight(text).unwrap_or(0));
            if weight > 0 {
                tags[count] = (weight, tag);
                count += 1;
            }
        }
        let tags = &mut tags[..count];
        // As tags of one weight stand in the header's order, a later one never comes before an earlier one.
        let mut chosen = WHOLE + 1;
        while let Some(next) = tags.iter().map(|&(weight, _)| weight).filter(|&weight| weight < chosen).max()
        {
            chosen = next;
            let found =
                tags.iter().filter(|&&(weight, _)| weight == chosen).find_map(|&(_, tag)| language(tag));
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The text of a weight, of the parameter `q`, whose name has no case.
    fn weight_of(parameter: &str) -> Option<&str> {
        let (name, value) = parameter.trim().split_once('=')?;
        name.eq_ignore_ascii_case("q").then_some(value)
    }

    /// A weight in thousandths: 0 to 1, with at most three digits behind the point. `None` where it is malformed.
    fn weight(text: &str) -> Option<u16> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let whole = match whole {
            "0" => 0,
            "1" => WHOLE,
            _ => return None,
        };
        if fraction.len() > 3 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let thousandths = fraction
            .bytes()
            .zip([100, 10, 1])
            .map(|(digit, value)| u16::from(digit - b'0') * value)
            .sum::<u16>();
        Some(whole + thousandths).filter(|&weight| weight <= WHOLE)
    }

    /// The language that a tag, or what it falls back to, is served by.
    fn language(tag: &str) -> Option<Language> {
        let mut tag = parse(tag)?;
        LocaleCanonicalizer::new_common().canonicalize(&mut tag);
        let fallbacker = LocaleFallbacker::new();
        let mut chain = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for((&tag).into());
        while !chain.get().is_unknown() {
            let served = |known: &&str| chain.get().strict_cmp(known.as_bytes()).is_eq();
            if let Some(language) = LANGUAGES.iter().find(|language| language.serves.iter().any(served)) {
                return Some(Language(language));
            }
            chain.step();
        }
        None
    }

    /// Reads a BCP 47 tag, or a POSIX locale, whose encoding and variant say nothing about the language.
    fn parse(tag: &str) -> Option<Locale> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().as_bytes();
        let mut buffer = [0; LONGEST_TAG];
        let buffer = buffer.get_mut(..tag.len())?;
        for (to, &from) in buffer.iter_mut().zip(tag) {
            *to = if from == b'_' { b'-' } else { from };
        }
        Locale::try_from_utf8(buffer).ok()
    }
}
