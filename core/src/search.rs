//! Free-text search over the catalogue.
//!
//! `node/js/backend/search.ts` does the same where no addon loads; change both.

use crate::format::first_bytes;
use crate::generated::folds::FOLDS;
use crate::generated::rows::COUNT;
use crate::raw::Text;
use crate::{ErrorInfo, Language, all, languages};

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
    /// The rows with a rank, the highest rank first, equal ones in catalogue order.
    pub(crate) fn ranked(rank: impl Fn(usize, &'static ErrorInfo) -> Option<u32>, most: usize) -> Self {
        let mut ranks = [(0_u32, 0_u8); COUNT];
        let mut end = 0;
        for (row, info) in (0_u8..).zip(all()) {
            if let Some(rank) = rank(usize::from(row), info) {
                ranks[end] = (rank, row);
                end += 1;
            }
        }
        ranks[..end].sort_unstable_by_key(|&(rank, row)| (core::cmp::Reverse(rank), row));
        Self { rows: ranks.map(|(_, row)| row), next: 0, end: end.min(most) }
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
/// in the identity counts more than one in a message. A query without words finds nothing. The first
/// [`LONGEST_QUERY`] bytes of the query are looked at, so that no query takes long.
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
    let query = bounded(query);
    Matches::ranked(|row, info| rank_of_words(query, row, info, language), COUNT)
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
    let query = bounded(query);
    Matches::ranked(
        |row, info| languages().filter_map(|language| rank_of_words(query, row, info, language)).max(),
        COUNT,
    )
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
    let query = bounded(query);
    Matches::ranked(
        |row, _| languages().any(|language| is_whole_text(query, row, language)).then_some(1),
        COUNT,
    )
}

/// How much of a query is looked at, in bytes: no text of the catalogue is longer.
///
/// ```
/// assert_eq!(wterror::search(&" ".repeat(wterror::LONGEST_QUERY)).count(), 0);
/// ```
pub const LONGEST_QUERY: usize = 1024;

fn bounded(query: &str) -> &str {
    first_bytes(query, LONGEST_QUERY)
}

/// Whether the query is the message, the recovery or both, as an app shows them.
fn is_whole_text(query: &str, row: usize, language: Language) -> bool {
    let [message, recovery] = [language.raw().message(row), language.raw().recovery(row)].map(Text::as_str);
    let asked = || letters(query);
    asked().next().is_some()
        && (asked().eq(letters(message))
            || asked().eq(letters(recovery))
            || asked().eq(letters(message).chain(letters(recovery))))
}

/// The letters and digits of a text as they are searched: what stands between them differs from app to app.
fn letters(text: &str) -> impl Iterator<Item = char> + '_ {
    folded(text).filter(|c| c.is_alphanumeric())
}

fn rank_of_words(query: &str, row: usize, info: &'static ErrorInfo, language: Language) -> Option<u32> {
    let mut words = query.split_whitespace().map(|word| rank(word, row, info, language));
    let first = words.next()??;
    words.try_fold(first, |sum, rank| Some(sum + rank?))
}

const CODE: u32 = 32;
const IDENTITY: u32 = 8;
const SUMMARY: u32 = 4;
const CAUSE: u32 = 3;
const MESSAGE: u32 = 2;

/// The best hit of one word in a row: the weight of the field, doubled at the start of a word.
fn rank(word: &str, row: usize, info: &'static ErrorInfo, language: Language) -> Option<u32> {
    if word.parse() == Ok(info.code()) {
        return Some(CODE);
    }
    let identity = [info.id(), info.name(), info.category().as_str(), info.condition()].into_iter();
    let identity = identity.chain(info.platforms().map(|(_, name)| name)).map(|text| (IDENTITY, text));
    let messages = [language.raw().message(row), language.raw().recovery(row)];
    let fields = identity
        .chain([(SUMMARY, info.summary())])
        .chain(info.causes().flat_map(|cause| [(CAUSE, cause.cause), (CAUSE, cause.documented)]))
        .chain(messages.map(|text| (MESSAGE, text.as_str())));
    fields.filter_map(|(weight, text)| Some(weight * hit(text, word)?)).max()
}

/// 2 where `word` begins a word of `text`, 1 where it stands elsewhere in it.
fn hit(text: &str, word: &str) -> Option<u32> {
    let mut previous = None;
    let mut best = None;
    for (index, c) in text.char_indices() {
        if starts_with(&text[index..], word) {
            if previous.is_none_or(|previous: char| !previous.is_alphanumeric()) {
                return Some(2);
            }
            best = Some(1);
        }
        previous = Some(c);
    }
    best
}

fn starts_with(text: &str, word: &str) -> bool {
    let mut text = folded(text);
    folded(word).all(|c| text.next() == Some(c))
}

/// The text as it is searched: in lower case, without accents, with the keyboard's quotation marks.
fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().flat_map(char::to_lowercase).filter(|c| !is_accent(*c)).map(fold)
}

/// An accent that stands behind its letter, as a query may have it; the catalogue's texts have none.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

fn fold(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    FOLDS.binary_search_by_key(&c, |&(letter, _)| letter).map_or(c, |found| FOLDS[found].1)
}
