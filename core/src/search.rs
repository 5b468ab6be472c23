//! Free-text search over the catalogue.
//!
//! `node/js/backend/search.ts` does the same where no addon loads; change both.

#[cfg(feature = "matching")]
use memchr::memmem::Finder;

use crate::fold::{Folded, Letters, letter, letters_and_digits, work};
use crate::format::first_bytes;
use crate::generated::index::{ENDS, FIXED};
use crate::generated::languages::LANGUAGES;
use crate::generated::rows::COUNT;
use crate::{ErrorInfo, Language, all, raw};

/// Up to as many rows as the catalogue has, best first; what [`search`] and [`suggest`](crate::suggest) give.
///
/// An iterator that lives on the stack: nothing is allocated.
///
/// ```
/// let found = wterror::search("camera permission");
/// assert_eq!(found.len(), 2);
/// assert_eq!(found.map(|info| info.code()).collect::<Vec<_>>(), [107, 309]);
/// ```
#[derive(Clone, Debug)]
pub struct Matches {
    rows: [u8; COUNT],
    next: usize,
    end: usize,
}

impl Matches {
    /// The rows with a rank above 0, the highest rank first, equal ones in catalogue order.
    pub(crate) fn ranked(ranks: &[u32; COUNT], most: usize) -> Self {
        let mut rows = [(0, 0); COUNT];
        let mut end = 0;
        for (row, &rank) in (0_u8..).zip(ranks).filter(|&(_, &rank)| rank > 0) {
            let place = rows[..end].partition_point(|&(better, _)| better >= rank);
            rows.copy_within(place..end, place + 1);
            rows[place] = (rank, row);
            end += 1;
        }
        Self { rows: rows.map(|(_, row)| row), next: 0, end: end.min(most) }
    }
}

impl Iterator for Matches {
    type Item = &'static ErrorInfo;

    fn next(&mut self) -> Option<Self::Item> {
        let row = self.rows[self.next..self.end].first()?;
        self.next += 1;
        all().get(usize::from(*row))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.end - self.next;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Matches {}
impl core::iter::FusedIterator for Matches {}

/// The rows that contain every word of `query`, best first, searched in English.
///
/// Looks in code, id, names, summary, causes, and the message and recovery text. A word matches anywhere in a text;
/// case, accents and the shape of quotation marks make no difference. At the start of a word it counts double, and a hit
/// in the identity counts more than one in a message. A query without words finds nothing. The first [`MOST_WORDS`] words in
/// the first [`LONGEST_QUERY`] bytes of the query are looked at, so that no query takes long.
///
/// ```
/// assert_eq!(wterror::search("token expired").next().map(|info| info.code()), Some(1100));
/// assert_eq!(wterror::search("token banana").next(), None);
/// ```
#[must_use]
pub fn search(query: &str) -> Matches {
    search_in(query, Language::ENGLISH)
}

/// [`search`] with the texts for people in another language.
///
/// ```
/// let french = wterror::match_language(["fr"]);
/// assert_eq!(wterror::search_in("session complete", french).next().map(|info| info.code()), Some(206));
/// ```
#[must_use]
pub fn search_in(query: &str, language: Language) -> Matches {
    by_words(query, core::slice::from_ref(language.raw()))
}

/// [`search`] with the texts for people in every language of this build: what a viewer's screenshot says finds its code.
///
/// A whole message comes first: where the query is one, as it is shown, only its rows are found. Else the words count,
/// all in one language.
///
/// ```
/// let found = |query| wterror::search_any(query).map(|info| info.code()).collect::<Vec<_>>();
/// assert_eq!(found("Die Sitzung ist voll"), [206]);
/// assert_eq!(found("เซสชันเต็มแล้ว"), [206]);
/// assert_eq!(found("camera permission"), [107, 309]);
/// ```
#[must_use]
pub fn search_any(query: &str) -> Matches {
    let whole = search_whole(query);
    if whole.len() > 0 {
        return whole;
    }
    by_words(query, LANGUAGES)
}

/// The rows that have the query as their message, their recovery text or both, in a language of this build.
///
/// Only letters and digits count, without accents: what stands between them differs from app to app.
///
/// ```
/// assert_eq!(wterror::search_whole("la session est complete").next().map(|info| info.code()), Some(206));
/// assert_eq!(wterror::search_whole("la session").next(), None);
/// ```
#[must_use]
pub fn search_whole(query: &str) -> Matches {
    let mut folded = FoldedQuery::new();
    letters_and_digits(first_bytes(query, LONGEST_QUERY)).for_each(|c| folded.push_letter(c));
    let asked = folded.as_str();
    let mut found = [0; COUNT];
    if !asked.is_empty() {
        let letters = Letters::of(asked);
        for language in LANGUAGES.iter().filter(|language| language.letters.may_have(letters)) {
            for (row, found) in found.iter_mut().enumerate() {
                *found |= u32::from(is_whole_text(asked, row, language));
            }
        }
    }
    Matches::ranked(&found, COUNT)
}

/// How much of a query is looked at, in bytes: no text of the catalogue is longer.
///
/// ```
/// assert_eq!(wterror::search(&" ".repeat(wterror::LONGEST_QUERY)).count(), 0);
/// ```
pub const LONGEST_QUERY: usize = 1024;

/// How many words of a query are looked at: more than any text of the catalogue has.
///
/// ```
/// let query = "session ".repeat(wterror::MOST_WORDS) + "banana";
/// assert!(wterror::search(&query).count() > 0);
/// ```
pub const MOST_WORDS: usize = 64;

/// Room for a folded query: no letter becomes longer than by half.
type FoldedQuery = Folded<{ LONGEST_QUERY / 2 * 3 }>;

/// Whether what is asked is the message, the recovery or both, as an app shows them.
fn is_whole_text(asked: &str, row: usize, language: &raw::Language) -> bool {
    let [message, recovery] = [language.message(row), language.recovery(row)];
    let is_rest = |asked: &str| behind(asked, recovery.as_str()).is_some_and(str::is_empty);
    behind(asked, message.as_str()).is_some_and(|rest| rest.is_empty() || is_rest(rest)) || is_rest(asked)
}

/// What stands in `asked` behind the letters and digits of `text`; `None` where it does not begin with them.
fn behind<'a>(asked: &'a str, text: &str) -> Option<&'a str> {
    let mut rest = asked.chars();
    let same = |c: char| {
        work::done(c.len_utf8());
        rest.next() == Some(c)
    };
    letters_and_digits(text).all(same).then_some(rest.as_str())
}

const CODE: u8 = 32;
/// What a hit counts in names, category and condition.
const IDENTITY: u8 = 8;
/// What a hit counts in the summary.
const SUMMARY: u8 = 4;
/// What a hit counts in a cause.
const CAUSE: u8 = 3;
const MESSAGE: u8 = 2;
/// A hit at the start of a word counts this often.
const START: u8 = 2;

/// A word of a query, and how well each row has it in what is English in every language: 0 where not at all.
struct Word<'a> {
    text: &'a str,
    finder: Finder<'a>,
    /// The number that it is.
    code: Option<i32>,
    letters: Letters,
    /// How often it stands in the query.
    times: u8,
    ranks: [u8; COUNT],
}

/// The rows that have all words of a query in one of the languages, best first.
fn by_words(query: &str, languages: &'static [raw::Language]) -> Matches {
    let mut folded = FoldedQuery::new();
    let mut ends = [(0, None); MOST_WORDS];
    let mut count = 0;
    for (word, end) in first_bytes(query, LONGEST_QUERY).split_whitespace().zip(&mut ends) {
        word.chars().filter_map(letter).for_each(|c| folded.push_letter(c));
        *end = (folded.length(), word.parse().ok());
        count += 1;
    }
    let folded = folded.as_str();
    #[allow(
        clippy::large_stack_arrays,
        reason = "17 KB, for as long as a search takes; nothing is allocated"
    )]
    let mut words = [const { None::<Word<'_>> }; MOST_WORDS];
    let mut rest = 0;
    for &(end, code) in &ends[..count] {
        let text = &folded[rest..end];
        rest = end;
        let same = |word: &&mut Option<Word<'_>>| {
            word.as_ref().is_none_or(|word| (word.text, word.code) == (text, code))
        };
        if let Some(word) = words.iter_mut().find(same) {
            word.get_or_insert_with(|| Word::new(text, code)).times += 1;
        }
    }
    let mut best = [0; COUNT];
    let mut sentences = Sentences::new();
    for language in languages {
        for (row, best) in best.iter_mut().enumerate() {
            *best = rank(&words, row, language, &mut sentences).max(*best);
        }
    }
    Matches::ranked(&best, COUNT)
}

/// How well a row has all words, with the texts for people in a language; 0 where it lacks one.
fn rank(words: &[Option<Word<'_>>], row: usize, language: &raw::Language, sentences: &mut Sentences) -> u32 {
    let words = || words.iter().map_while(Option::as_ref);
    // In the sentences no hit counts more than the start of a word.
    let may_be_said =
        |word: &Word<'_>| word.ranks[row] < START * MESSAGE && language.letters.may_have(word.letters);
    if words().any(|word| word.ranks[row] == 0 && !may_be_said(word)) {
        return 0;
    }
    sentences.clear();
    if words().any(may_be_said) {
        sentences.push(language.message(row).as_str());
        sentences.push_letter(BETWEEN);
        sentences.push(language.recovery(row).as_str());
    }
    let sentences = sentences.as_str();
    let mut sum = 0;
    for word in words() {
        let mut rank = word.ranks[row];
        if may_be_said(word) {
            rank = rank.max(MESSAGE * best_hit(sentences, &word.finder));
        }
        if rank == 0 {
            return 0;
        }
        sum += u32::from(rank) * u32::from(word.times);
    }
    sum
}

/// Room for a row's message and recovery text, folded: what is longer does not compile.
type Sentences = Folded<{ raw::LONGEST_SENTENCES }>;

/// Stands between texts that are searched at once; no word of a query has it.
const BETWEEN: char = '\n';

impl<'a> Word<'a> {
    fn new(text: &'a str, code: Option<i32>) -> Self {
        let mut word = Self {
            text,
            finder: Finder::new(text),
            code,
            letters: Letters::of(text),
            times: 0,
            ranks: [if text.is_empty() { IDENTITY * START } else { 0 }; COUNT],
        };
        let weights = [IDENTITY, SUMMARY, CAUSE];
        let mut field = 0;
        for (place, hit) in hits(FIXED, &word.finder) {
            while ENDS.as_flattened().get(field).is_some_and(|&end| usize::from(end) <= place) {
                field += 1;
            }
            let rank = word.ranks.get_mut(field / weights.len());
            if let Some(rank) = rank {
                *rank = (weights[field % weights.len()] * hit).max(*rank);
            }
        }
        if let Some(row) = code.and_then(raw::row_index) {
            word.ranks[row] = CODE;
        }
        word
    }
}

/// 2 where a word begins a word of a folded text, 1 where it stands elsewhere in it, else 0.
fn best_hit(text: &str, word: &Finder<'_>) -> u8 {
    let mut best = 0;
    for (_, hit) in hits(text, word) {
        best = hit.max(best);
        if hit == START {
            break;
        }
    }
    best
}

/// Where a word stands in a folded text, and how well: 2 where it begins a word of the text, else 1.
fn hits<'a>(text: &'a str, word: &'a Finder<'a>) -> impl Iterator<Item = (usize, u8)> + 'a {
    let mut from = 0;
    core::iter::from_fn(move || {
        let rest = text.as_bytes().get(from..)?;
        let found = find(rest, word);
        work::done(found.map_or(rest.len(), |place| place + 1));
        let place = from + found?;
        from = place + 1;
        let previous = text.get(..place)?.chars().next_back();
        Some((place, if previous.is_some_and(char::is_alphanumeric) { 1 } else { START }))
    })
}

#[cfg(feature = "matching")]
fn find(text: &[u8], word: &Finder<'_>) -> Option<usize> {
    // One letter may stand in many places, and is found with less preparation.
    if let [letter] = word.needle() { memchr::memchr(*letter, text) } else { word.find(text) }
}

/// A word to be found. In a build with English only, which is to be small, there is little to search.
#[cfg(not(feature = "matching"))]
struct Finder<'a>(&'a [u8]);

#[cfg(not(feature = "matching"))]
impl<'a> Finder<'a> {
    fn new(word: &'a str) -> Self {
        Self(word.as_bytes())
    }
}

#[cfg(not(feature = "matching"))]
fn find(text: &[u8], word: &Finder<'_>) -> Option<usize> {
    (0..text.len()).find(|&from| text[from..].starts_with(word.0))
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::collections::BTreeMap;
    use std::format;
    use std::string::String;
    use std::vec::Vec;

    use super::*;
    use crate::languages;

    /// What a query costs, in bytes looked at.
    fn cost(query: &str) -> usize {
        work::BYTES.set(0);
        _ = search_any(query);
        work::BYTES.get()
    }

    /// The queries that cost most are of words that stand in many sentences, but begin no word of an English text: each is
    /// looked for in each language.
    fn costly(length: usize) -> String {
        let mut sentences = Vec::new();
        for language in languages() {
            for row in 0..COUNT {
                let mut folded = Sentences::new();
                folded.push(language.raw().message(row).as_str());
                folded.push(language.raw().recovery(row).as_str());
                sentences.push(String::from(folded.as_str()));
            }
        }
        let mut pieces: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, text) in sentences.iter().enumerate() {
            let letters: Vec<char> = text.chars().collect();
            for piece in letters.windows(length).filter(|piece| !piece.iter().any(|c| c.is_whitespace())) {
                let places = pieces.entry(piece.iter().collect()).or_default();
                if places.last() != Some(&index) {
                    places.push(index);
                }
            }
        }
        // Always the piece that most of the sentences have that have all before it.
        let mut left: Vec<usize> = (0..sentences.len()).collect();
        let mut query = String::new();
        for _ in 0..MOST_WORDS {
            let shared =
                |places: &Vec<usize>| left.iter().filter(|index| places.binary_search(index).is_ok()).count();
            let Some(best) =
                pieces.iter().max_by_key(|(_, places)| shared(places)).map(|(piece, _)| piece.clone())
            else {
                break;
            };
            let places = pieces.remove(&best).unwrap_or_default();
            left.retain(|index| places.binary_search(index).is_ok());
            query = format!("{query}{best} ");
        }
        query
    }

    /// A millisecond is the time for some two million bytes, also where the code is compiled to be small.
    #[test]
    fn no_query_costs_more_than_a_bound() {
        const MOST: usize = 2_000_000;
        let texts: usize = languages()
            .map(|language| (0..COUNT).map(|row| language.raw().message(row).as_str().len()).sum::<usize>())
            .sum();
        let letters: String = ('a'..='z')
            .chain('0'..='9')
            .chain("éàüßøıаеоин日の。,.'".chars())
            .flat_map(|c| [c, ' '])
            .collect();
        let message = Language::ENGLISH.message(206).into_owned();
        let queries = [
            costly(1),
            costly(2),
            costly(1) + &costly(2),
            letters,
            message.repeat(100),
            "e ".repeat(100_000),
            "é".repeat(100_000),
        ];
        let costs: Vec<usize> = queries.iter().map(|query| cost(query)).collect();
        assert!(costs.iter().all(|&cost| cost < MOST), "{costs:?}");
        assert!(costs[0] > texts, "the costly query is costly: {costs:?}, of {texts} bytes");
    }
}
