//! The search for marks: most of a log is passed over four bytes at a time.
//!
//! Of each text that is looked for, seven neighboring bytes are chosen, the rarest. They hold four groups of four bytes,
//! so whichever bytes of a log are looked at, every fourth position meets one of these groups. Whether a group may be one of
//! them is a bit in a table; only then is it looked up and the text compared. Upper and lower case fall together, which costs
//! nothing but a few comparisons more.
//!
//! Long texts, which there are thousands of with all languages, are looked for by groups of eight bytes at every eighth position.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use crate::patterns::{Kind, Name, Part, Pattern};

/// A place where a text was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The text's place in [`Filter::patterns`].
    pub(crate) pattern: u16,
}

/// The texts that are looked for, and the tables for it.
pub(crate) struct Filter {
    pub(crate) patterns: Vec<Pattern>,
    short: Grams,
    /// Texts that are long enough for groups of eight; `None` where there are few.
    long: Option<Grams>,
}

/// Groups of bytes and the texts that they stand in.
struct Grams {
    /// One bit a hash.
    bits: Box<[u64]>,
    /// By group: the text, and where in it the group stands.
    places: Vec<(u64, u16, i16)>,
    /// Where in `places` each bucket begins.
    starts: Vec<u32>,
}

/// Bits of a hash. The table of the short groups has to stay in the processor's first cache.
const SHORT_BITS: u32 = 17;
const LONG_BITS: u32 = 20;
/// How many bytes of a text the groups lie in.
const SHORT_WINDOW: usize = 7;
const LONG_WINDOW: usize = 15;
/// With more texts than this, the long ones get a table of their own.
const MANY: usize = 400;

/// Lower case for letters; other bytes become something that stays the same for the same byte.
const FOLD_4: u32 = 0x2020_2020;
const FOLD_8: u64 = 0x2020_2020_2020_2020;

#[inline]
fn hash_4(gram: u32) -> usize {
    (gram.wrapping_mul(0x9E37_79B1) >> (32 - SHORT_BITS)) as usize
}

#[inline]
fn hash_8(gram: u64) -> usize {
    (gram.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - LONG_BITS)) as usize
}

#[inline]
fn read_4(bytes: &[u8]) -> u32 {
    u32::from_le_bytes(*bytes.first_chunk().expect("the caller gives four bytes")) | FOLD_4
}

#[inline]
fn read_8(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(*bytes.first_chunk().expect("the caller gives eight bytes")) | FOLD_8
}

impl Grams {
    fn new(bits: u32) -> Self {
        Self { bits: vec![0; (1 << bits) / 64].into(), places: Vec::new(), starts: Vec::new() }
    }

    fn add(&mut self, hash: usize, gram: u64, pattern: usize, offset: i16) {
        self.bits[hash / 64] |= 1 << (hash % 64);
        let pattern = u16::try_from(pattern).expect("there are fewer texts than that");
        self.places.push((gram, pattern, offset));
    }

    #[inline]
    fn bit(&self, hash: usize) -> u64 {
        self.bits[hash / 64] >> (hash % 64) & 1
    }

    /// Sorts the groups, so that each is found by its hash.
    fn finish(&mut self) {
        self.places.sort_unstable_by_key(|&(gram, pattern, offset)| (bucket(gram), gram, pattern, offset));
        self.starts = (0..=BUCKETS)
            .map(|wanted| {
                let start = self.places.partition_point(|place| bucket(place.0) < wanted);
                u32::try_from(start).expect("there are fewer groups than that")
            })
            .collect();
    }

    fn places(&self, gram: u64) -> impl Iterator<Item = &(u64, u16, i16)> {
        let bucket = bucket(gram);
        let (start, end) = (self.starts[bucket] as usize, self.starts[bucket + 1] as usize);
        self.places[start..end].iter().filter(move |place| place.0 == gram)
    }
}

/// How many groups are looked up together.
const BUCKETS: usize = 1 << 13;

#[inline]
fn bucket(gram: u64) -> usize {
    (gram.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - 13)) as usize
}

impl Filter {
    pub(crate) fn new(patterns: Vec<Pattern>) -> Self {
        let common = common_groups();
        let has_long = patterns.len() > MANY;
        let mut short = Grams::new(SHORT_BITS);
        let mut long = has_long.then(|| Grams::new(LONG_BITS));
        for (index, pattern) in patterns.iter().enumerate() {
            let text = pattern.text.as_bytes();
            let is_sentence = matches!(pattern.kind, Kind::Sentence(_));
            match &mut long {
                Some(long) if is_sentence && text.len() >= LONG_WINDOW => {
                    let at = rarest(text, LONG_WINDOW, &common);
                    for offset in at..at + 8 {
                        let gram = read_8(&text[offset..]);
                        long.add(hash_8(gram), gram, index, i16_of(offset));
                    }
                }
                _ => add_short(&mut short, text, index, &common),
            }
        }
        short.finish();
        if let Some(long) = &mut long {
            long.finish();
        }
        Self { patterns, short, long }
    }

    pub(crate) fn pattern(&self, mark: Mark) -> &Pattern {
        &self.patterns[usize::from(mark.pattern)]
    }

    /// Calls `found` with each mark in `bytes` that is seen from a position of `from..to`, a multiple of four in the stream,
    /// until it says that this is enough. A mark may come twice. Returns where the search ended.
    #[inline]
    pub(crate) fn search(
        &self,
        bytes: &[u8],
        from: usize,
        to: usize,
        mut found: impl FnMut(Mark) -> bool,
    ) -> usize {
        let mut at = from;
        let end = to.min(bytes.len().saturating_sub(3));
        while at < end {
            at = match &self.long {
                None => self.pass_over(bytes, at, end),
                Some(long) => self.pass_over_both(long, bytes, at, end),
            };
            // A look at each position of the block that the bits spoke for.
            let block = ((at + BLOCK) & !7).min(end);
            while at < block {
                if at + 4 <= bytes.len() {
                    let gram = read_4(&bytes[at..]);
                    if self.short.bit(hash_4(gram)) != 0
                        && self.compare(self.short.places(gram.into()), bytes, at, &mut found)
                    {
                        return at;
                    }
                }
                if let Some(long) = &self.long
                    && at.is_multiple_of(8)
                    && at + 8 <= bytes.len()
                {
                    let gram = read_8(&bytes[at..]);
                    if long.bit(hash_8(gram)) != 0 && self.compare(long.places(gram), bytes, at, &mut found) {
                        return at;
                    }
                }
                at += 4;
            }
        }
        at
    }

    /// The first block that a bit speaks for.
    #[inline]
    fn pass_over(&self, bytes: &[u8], from: usize, end: usize) -> usize {
        let table: &[u64; (1 << SHORT_BITS) / 64] =
            (&*self.short.bits).try_into().expect("the table has this size");
        let mut at = from;
        for block in bytes[from..end.max(from)].chunks_exact(BLOCK) {
            let mut any = 0;
            for group in block.chunks_exact(4) {
                let hash = hash_4(read_4(group));
                any |= table[hash / 64] >> (hash % 64);
            }
            if any & 1 != 0 {
                return at;
            }
            at += BLOCK;
        }
        at
    }

    /// The same, with the groups of eight bytes.
    fn pass_over_both(&self, long: &Grams, bytes: &[u8], from: usize, end: usize) -> usize {
        let short: &[u64; (1 << SHORT_BITS) / 64] =
            (&*self.short.bits).try_into().expect("the table has this size");
        let long: &[u64; (1 << LONG_BITS) / 64] = (&*long.bits).try_into().expect("the table has this size");
        let mut at = from;
        // Groups of eight stand at multiples of eight.
        if !at.is_multiple_of(8) {
            return at;
        }
        for block in bytes[from..end.max(from)].chunks_exact(BLOCK) {
            let mut any = 0;
            for group in block.chunks_exact(8) {
                let (first, second) = (hash_4(read_4(group)), hash_4(read_4(&group[4..])));
                let both = hash_8(read_8(group));
                any |= short[first / 64] >> (first % 64);
                any |= short[second / 64] >> (second % 64);
                any |= long[both / 64] >> (both % 64);
            }
            if any & 1 != 0 {
                return at;
            }
            at += BLOCK;
        }
        at
    }

    fn compare<'p>(
        &self,
        mut places: impl Iterator<Item = &'p (u64, u16, i16)>,
        bytes: &[u8],
        at: usize,
        found: &mut impl FnMut(Mark) -> bool,
    ) -> bool {
        places.any(|&(_, index, offset)| {
            let pattern = &self.patterns[usize::from(index)];
            let Some(start) = at.checked_add_signed(-isize::from(offset)) else { return false };
            let end = start + pattern.text.len();
            let Some(text) = bytes.get(start..end) else { return false };
            let is_equal = if pattern.any_case {
                text.eq_ignore_ascii_case(pattern.text.as_bytes())
            } else {
                text == pattern.text.as_bytes()
            };
            is_equal && is_whole(bytes, start, end, pattern) && found(Mark { start, end, pattern: index })
        })
    }
}

/// How many bytes are passed over at once.
const BLOCK: usize = 32;

fn i16_of(offset: usize) -> i16 {
    i16::try_from(offset).expect("no text is that long")
}

/// Adds the groups of four bytes of a text's rarest window. A text that is shorter than the window is met with bytes around
/// it that can be any.
fn add_short(grams: &mut Grams, text: &[u8], index: usize, common: &[u32]) {
    if text.len() >= SHORT_WINDOW {
        let at = rarest(text, SHORT_WINDOW, common);
        for offset in at..at + 4 {
            let gram = read_4(&text[offset..]);
            grams.add(hash_4(gram), gram.into(), index, i16_of(offset));
        }
        return;
    }
    let missing = SHORT_WINDOW - text.len();
    for first in 0..4 {
        // The group begins `before` bytes before the text, or in it.
        let offset = i16_of(first) - i16_of(missing);
        let covered: Vec<Option<u8>> = (0..4)
            .map(|byte| usize::try_from(offset + byte).ok().and_then(|at| text.get(at).copied()))
            .collect();
        fill(grams, &covered, 0, [0; 4], index, offset);
    }
}

/// Adds each group that `covered` leaves open.
fn fill(grams: &mut Grams, covered: &[Option<u8>], at: usize, mut group: [u8; 4], index: usize, offset: i16) {
    let Some(&byte) = covered.get(at) else {
        let gram = u32::from_le_bytes(group) | FOLD_4;
        grams.add(hash_4(gram), gram.into(), index, offset);
        return;
    };
    match byte {
        Some(byte) => {
            group[at] = byte;
            fill(grams, covered, at + 1, group, index, offset);
        }
        None => {
            for byte in (0..=255_u8).filter(|byte| byte & 0x20 != 0) {
                group[at] = byte;
                fill(grams, covered, at + 1, group, index, offset);
            }
        }
    }
}

/// Where the window of a text begins whose bytes are rare in logs. `common` holds the groups of common words, sorted.
fn rarest(text: &[u8], window: usize, common: &[u32]) -> usize {
    let letter = |at: usize| commonness(text[at]);
    let group = |at: usize| 40 * usize::from(common.binary_search(&read_4(&text[at..])).is_ok());
    let mut cost: usize = (0..window).map(letter).sum::<usize>() + (0..window - 3).map(group).sum::<usize>();
    let (mut best, mut least) = (0, cost);
    for at in 1..=text.len() - window {
        cost = cost + letter(at + window - 1) + group(at + window - 4) - letter(at - 1) - group(at - 1);
        if cost < least {
            (best, least) = (at, cost);
        }
    }
    best
}

/// The groups of four bytes of common words, sorted.
fn common_groups() -> Vec<u32> {
    let mut groups: Vec<u32> = COMMON
        .iter()
        .flat_map(|word| word.as_bytes().windows(4.min(word.len())))
        .filter(|group| group.len() == 4)
        .map(read_4)
        .collect();
    groups.sort_unstable();
    groups
}

/// Words that any log is full of. They only make the search faster.
const COMMON: [&str; 56] = [
    "error",
    "_error_code",
    "error_code",
    "session",
    "request",
    "response",
    "connection",
    "connected",
    "failed",
    "message",
    "participant",
    "stream",
    "media",
    "invalid",
    "server",
    "transport",
    "received",
    "info ",
    "debug",
    "warning",
    "thread",
    "timeout",
    "status",
    "completed",
    "please",
    " the ",
    " that ",
    " this ",
    "http",
    "socket",
    "client",
    "application",
    "service",
    "already",
    "subscribe",
    "user ",
    "token",
    "track",
    "audio",
    "video",
    "permission",
    "generic",
    " user",
    "_user_",
    "code",
    " and ",
    "closed",
    "_session_",
    "connect",
    "again",
    "room",
    " with ",
    " for ",
    " not ",
    "contact",
    "ation",
];

fn commonness(byte: u8) -> usize {
    const BY_FREQUENCY: &[u8] = b"etaoinsrhldcumfpgwybvkxjqz";
    let lower = byte.to_ascii_lowercase();
    match BY_FREQUENCY.iter().position(|&letter| letter == lower) {
        Some(place) => 30 - place,
        None if byte == b' ' => 30,
        None => 12,
    }
}

/// Whether what was found is no part of a longer word.
fn is_whole(bytes: &[u8], start: usize, end: usize, pattern: &Pattern) -> bool {
    let (first, last) = (bytes[start], bytes[end - 1]);
    match pattern.kind {
        // A part of a word, but one that begins there: not CrossScale, nor NewTError.
        Kind::Vendor | Kind::Type => {
            !is_letter_before(bytes, start)
                || (first.is_ascii_uppercase()
                    && bytes[start + 1].is_ascii_uppercase()
                    && bytes[start - 1].is_ascii_lowercase())
                || (end - start >= 7 && pattern.kind == Kind::Vendor)
        }
        Kind::Unlisted => true,
        Kind::Listener | Kind::RequestTime | Kind::Name(_) | Kind::Sentence(_) | Kind::UnlistedMessage => {
            let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            let begins = !is_word(first) || !is_word_before(bytes, start);
            let ends = !is_word(last) || !bytes.get(end).copied().is_some_and(is_word);
            begins && ends
        }
    }
}

fn is_letter_before(bytes: &[u8], start: usize) -> bool {
    start > 0 && bytes[start - 1].is_ascii_alphabetic() && is_word_before(bytes, start)
}

/// Whether a word goes on before `start`: not where the byte there ends an escape, as in `\nsessionIsFull` and after a color.
fn is_word_before(bytes: &[u8], start: usize) -> bool {
    let Some(before) = start.checked_sub(1).map(|at| bytes[at]) else { return false };
    if !(before.is_ascii_alphanumeric() || before == b'_') {
        return false;
    }
    if matches!(before, b'n' | b't' | b'r') && start >= 2 && bytes[start - 2] == b'\\' {
        return false;
    }
    if before == b'm' {
        let head = &bytes[start.saturating_sub(16)..start - 1];
        let digits = head.iter().rev().take_while(|&&byte| byte.is_ascii_digit() || byte == b';').count();
        return !head[..head.len() - digits].ends_with(b"\x1b[");
    }
    true
}

impl Kind {
    /// Whether a mark can make a finding of what stands around it, without its code standing there.
    pub(crate) fn is_strong(self) -> bool {
        !matches!(self, Self::Name(Name::Ambiguous | Name::Id) | Self::Sentence(Part::Generic | Part::Short))
    }
}
