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
pub(crate) mod data {
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
        if let Ok(language) = usual(preference.as_bytes()) {
            *left = left.checked_sub(1)?;
            return language;
        }
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
            if weight == WHOLE {
                // None weighs more, and those before it that weigh as much are not served.
                if let Some(found) = language(tag) {
                    return Some(found);
                }
            } else if weight > 0 {
                tags[count] = (weight, tag);
                count += 1;
            }
        }
        let tags = &tags[..count];
        // As tags of one weight stand in the header's order, a later one never comes before an earlier one.
        let mut chosen = WHOLE;
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
        usual(tag.as_bytes()).unwrap_or_else(|Unusual| by_unicode(tag))
    }

    /// A tag that the table of the usual ones has no answer for.
    struct Unusual;

    /// The answer for a language, alone or with a region, in any casing, as BCP 47 or POSIX write it: the same as by Unicode's
    /// data, without the work. [`Unusual`] where the tag is more than that, its language is not in the table, or the build
    /// lacks the language that serves it.
    #[inline]
    fn usual(tag: &[u8]) -> Result<Option<Language>, Unusual> {
        let (&[a, b], mut rest) = tag.split_first_chunk().ok_or(Unusual)?;
        let (a, b) = (letter(a).ok_or(Unusual)?, letter(b).ok_or(Unusual)?);
        let alone = if let Some((c, behind)) = rest.split_first()
            && let Some(c) = letter(*c)
        {
            rest = behind;
            let code = (a * LETTERS + b) * LETTERS + c;
            ALONE.binary_search_by_key(&code, |&(known, _)| known).ok().ok_or(Unusual)?
        } else {
            // Without a third letter, which is a number above 0.
            usize::from(TWO_LETTERS[usize::from(a * LETTERS + b)])
        };
        let &(_, mut index) = ALONE.get(alone).ok_or(Unusual)?;
        if let &[b'-' | b'_', a, b, ref behind @ ..] = rest {
            let region = letter(a).ok_or(Unusual)? * LETTERS + letter(b).ok_or(Unusual)?;
            let (from, to) = REGIONS_OF[alone];
            let regional = &REGIONAL[usize::from(from)..usize::from(to)];
            if let Some(&(.., served)) = regional.iter().find(|&&(_, known, _)| known == region) {
                index = served;
            }
            rest = behind;
        }
        // POSIX's encoding and variant say nothing about the language. In a header they may be longer than this tag.
        let is_end = match rest {
            [] => true,
            [b'.' | b'@', behind @ ..] => {
                behind.len() <= LONGEST_TAG && !behind.iter().any(|byte| matches!(byte, b',' | b';'))
            }
            _ => false,
        };
        if !is_end {
            return Err(Unusual);
        }
        if index == NONE {
            return Ok(None);
        }
        let here = HERE.get(usize::from(index)).copied().flatten();
        here.map(|language| Some(Language(language))).ok_or(Unusual)
    }

    /// More than there are letters: numbers of letters begin with 1.
    const LETTERS: u16 = 27;

    /// The number of a letter, in either casing.
    const fn letter(byte: u8) -> Option<u16> {
        let number = (byte | 0x20).wrapping_sub(b'a');
        if number < 26 { Some(number as u16 + 1) } else { None }
    }

    /// The number of a language or of a region, of two or three letters in lower case.
    pub(crate) const fn code(letters: &[u8]) -> u16 {
        let (mut code, mut index) = (0, 0);
        while index < letters.len() {
            code = code * LETTERS + letter(letters[index]).expect("the generator writes letters");
            index += 1;
        }
        code
    }

    /// The place in [`ALONE`] of each language of two letters, by its number.
    static TWO_LETTERS: [u8; (LETTERS * LETTERS) as usize] = {
        let mut places = [u8::MAX; (LETTERS * LETTERS) as usize];
        assert!(ALONE.len() < u8::MAX as usize, "a place fits a byte");
        let mut place = 0;
        while place < ALONE.len() {
            let code = ALONE[place].0 as usize;
            if code < places.len() {
                #[expect(clippy::cast_possible_truncation, reason = "asserted above")]
                {
                    places[code] = place as u8;
                }
            }
            place += 1;
        }
        places
    };

    /// Where the regions of each language of [`ALONE`] begin and end in [`REGIONAL`].
    static REGIONS_OF: [(u8, u8); ALONE.len()] = {
        assert!(REGIONAL.len() < u8::MAX as usize, "a place fits a byte");
        let mut of = [(0, 0); ALONE.len()];
        let (mut place, mut from) = (0, 0);
        while place < ALONE.len() {
            let mut to = from;
            while to < REGIONAL.len() && REGIONAL[to].0 == ALONE[place].0 {
                to += 1;
            }
            #[expect(clippy::cast_possible_truncation, reason = "asserted above")]
            {
                of[place] = (from as u8, to as u8);
            }
            from = to;
            place += 1;
        }
        assert!(from == REGIONAL.len(), "both tables are sorted by language");
        of
    };

    /// The languages of all builds, as far as this one has them.
    static HERE: [Option<&raw::Language>; TAGS.len()] = {
        let mut here = [None; TAGS.len()];
        let (mut index, mut found) = (0, 0);
        while index < TAGS.len() {
            if found < LANGUAGES.len() && same(LANGUAGES[found].tag.as_str(), TAGS[index]) {
                here[index] = Some(&LANGUAGES[found]);
                found += 1;
            }
            index += 1;
        }
        assert!(found == LANGUAGES.len(), "both lists are sorted by tag");
        here
    };

    const fn same(one: &str, other: &str) -> bool {
        let (one, other) = (one.as_bytes(), other.as_bytes());
        let mut index = 0;
        while index < one.len() && index < other.len() && one[index] == other[index] {
            index += 1;
        }
        index == one.len() && index == other.len()
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
        use alloc::vec::Vec;

        use super::{ALONE, LETTERS, by_unicode, usual};

        /// The letters of a language's number.
        fn spelled(mut code: u16) -> String {
            let mut letters = Vec::new();
            while code > 0 {
                letters.push(char::from(b'a' - 1 + u8::try_from(code % LETTERS).expect("a letter")));
                code /= LETTERS;
            }
            letters.iter().rev().collect()
        }

        fn agrees(tag: &str) {
            if let Ok(answer) = usual(tag.as_bytes()) {
                assert_eq!(answer, by_unicode(tag), "{tag}");
            }
        }

        /// Every tag that the table can answer: its languages alone, with every region, in every form they are written in.
        #[test]
        fn the_table_answers_as_unicode_does() {
            let letters = || (b'A'..=b'Z').map(char::from);
            for language in ALONE.iter().map(|&(code, _)| spelled(code)) {
                let language = &language;
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
                assert!(usual(tag.as_bytes()).map_or(true, |answer| answer == by_unicode(tag)), "{tag:?}");
            }
            assert!(usual(b"zh-Hant").is_err() && usual(b"tlh").is_err());
        }
    }
}
