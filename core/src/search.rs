//! Free-text search over the catalogue.

use crate::generated::COUNT;
use crate::{ErrorInfo, Language, all};

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
/// Looks in code, id, names, summary, causes, and the message and recovery text. A word matches anywhere in a text,
/// in any case; at the start of a word it counts double, and a hit in the identity counts more than one in a
/// message. A query without words finds nothing.
///
/// ```
/// assert_eq!(wterror::search("token expired").next().map(|info| info.code()), Some(1100));
/// assert_eq!(wterror::search("token banana").next(), None);
/// ```
#[must_use]
pub fn search(query: &str) -> Matches {
    search_in(query, Language::ENGLISH)
}

/// [`search`] with the texts for people in another language: what a viewer's screenshot says finds its code.
///
/// ```
/// let german = wterror::match_language(["de"]);
/// let message = german.message(206);
/// assert_eq!(wterror::search_in(&message, german).next().map(|info| info.code()), Some(206));
/// ```
#[must_use]
pub fn search_in(query: &str, language: Language) -> Matches {
    let is_empty = query.split_whitespace().next().is_none();
    let rank = |row: usize, info: &'static ErrorInfo| {
        if is_empty {
            return None;
        }
        query.split_whitespace().try_fold(0, |sum, word| Some(sum + rank(word, row, info, language)?))
    };
    Matches::ranked(rank, COUNT)
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
        .chain(info.causes().map(|text| (CAUSE, text)))
        .chain(info.documented().map(|text| (CAUSE, text)))
        .chain(messages.map(|text| (MESSAGE, text.as_str())));
    fields.filter_map(|(weight, text)| Some(weight * hit(text, word)?)).max()
}

/// 2 where `word` begins a word of `text`, 1 where it stands elsewhere in it.
fn hit(text: &str, word: &str) -> Option<u32> {
    let mut previous = None;
    let mut best = None;
    for (place, c) in text.char_indices() {
        if starts_with(&text[place..], word) {
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
    let mut text = text.chars().flat_map(char::to_lowercase);
    word.chars().flat_map(char::to_lowercase).all(|c| text.next() == Some(c))
}
