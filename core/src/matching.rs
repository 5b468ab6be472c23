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
    use crate::generated::served::{ALONE, NONE, REGIONAL, TAGS};
    use crate::raw;

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
        if !preference.bytes().any(|byte| matches!(byte, b',' | b';')) {
            let tag = preference.trim();
            if !tag.is_empty() {
                *left = left.checked_sub(1)?;
            }
            return language(tag);
        }
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
        let tags = &tags[..count];
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
        usual(tag).unwrap_or_else(|Unusual| by_unicode(tag))
    }

    /// A tag that the table of the usual ones has no answer for.
    struct Unusual;

    /// The answer for what nearly always comes, a language or a language and a region, from a table made by the generator;
    /// `Unusual` where the tag is of another kind, or the build lacks the language.
    fn usual(tag: &str) -> Result<Option<Language>, Unusual> {
        /// A language of three letters, a hyphen, a region of two.
        const LONGEST: usize = 6;
        let tag = tag.split(['.', '@']).next().unwrap_or_default().as_bytes();
        let mut buffer = [0; LONGEST];
        let buffer = buffer.get_mut(..tag.len()).ok_or(Unusual)?;
        for (to, &from) in buffer.iter_mut().zip(tag) {
            *to = if from == b'_' { b'-' } else { from.to_ascii_lowercase() };
        }
        let tag = core::str::from_utf8(buffer).map_err(|_| Unusual)?;
        let entry = |table: &[(&str, u8)], tag: &str| {
            table.binary_search_by_key(&tag, |&(known, _)| known).ok().map(|found| table[found].1)
        };
        let index = match tag.split_once('-') {
            None => entry(ALONE, tag).ok_or(Unusual)?,
            Some((language, region)) => {
                let usual = entry(ALONE, language).ok_or(Unusual)?;
                if region.len() != 2 || !region.bytes().all(|letter| letter.is_ascii_lowercase()) {
                    return Err(Unusual);
                }
                entry(REGIONAL, tag).unwrap_or(usual)
            }
        };
        if index == NONE {
            return Ok(None);
        }
        let tag = TAGS[usize::from(index)];
        let is_it = |language: &&raw::Language| language.tag.as_str() == tag;
        // With all languages the index is that of the build's list, too.
        let here = LANGUAGES.get(usize::from(index)).filter(is_it);
        let language = here.or_else(|| LANGUAGES.iter().find(is_it)).ok_or(Unusual)?;
        Ok(Some(Language(language)))
    }

    /// The answer for any tag, by Unicode's data.
    fn by_unicode(tag: &str) -> Option<Language> {
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

    #[cfg(test)]
    mod tests {
        use alloc::format;
        use alloc::string::String;

        use super::{ALONE, by_unicode, usual};

        fn agrees(tag: &str) {
            if let Ok(answer) = usual(tag) {
                assert_eq!(answer, by_unicode(tag), "{tag}");
            }
        }

        /// Every tag that the table can answer: its languages alone, with every region, in every form they are written in.
        #[test]
        fn the_table_answers_as_unicode_does() {
            let letters = || (b'A'..=b'Z').map(char::from);
            for (language, _) in ALONE {
                agrees(language);
                agrees(&language.to_uppercase());
                for region in letters().flat_map(|a| letters().map(move |b| String::from_iter([a, b]))) {
                    let tag = format!("{language}-{region}");
                    agrees(&tag);
                    if region.starts_with('A') {
                        agrees(&format!("{language}_{region}.UTF-8"));
                        agrees(&tag.to_lowercase());
                    }
                }
            }
        }

        /// What is no language with a region is left to Unicode's data, and what is malformed has no language.
        #[test]
        fn other_tags_are_not_taken_for_usual_ones() {
            for tag in [
                "", "-", "de-", "-de", "de-1", "de-A", "de-A1", "de--A", "de-at-", "d", "pt-BRA", "de\0",
                "dé", "_", "de_",
            ] {
                assert!(usual(tag).map_or(true, |answer| answer == by_unicode(tag)), "{tag:?}");
            }
            assert!(usual("zh-Hant").is_err() && usual("tlh").is_err());
        }
    }
}
