//! The search for marks: most of a log is passed over four bytes at a time.
//!
//! A log is read as groups of four bytes. Wherever a text stands in it, two neighboring groups lie in the text; which, depends
//! on the remainder of its place by four. For each remainder the two neighbors are chosen that are rarest together in logs.
//! A table says by a group's hash whether it may be the first or the second of two such neighbors, with one of seven bits that
//! both have to have; only where that is so they are looked up and the text compared. Texts that are too short for two groups are met
//! by one. Upper and lower case fall together, which costs nothing but a few comparisons more.
//!
//! Texts that are too short for that, which only users give, are looked for one by one.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use memchr::memmem::Finder;

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
    table: Box<Table>,
    pairs: Grams<u64>,
    singles: Grams<u32>,
    /// Texts that are too short for groups.
    brief: Vec<u16>,
    /// The searchers for the listed codes, in their order.
    codes: Vec<(i32, Finder<'static>)>,
}

/// By a group's hash, what it may be the first of, and the second of. It stays in the processor's second cache.
type Table = [[u8; 2]; 1 << BITS];
const BITS: u32 = 16;
/// The bit of groups that need no neighbor.
const SINGLE: u8 = 0x80;

/// Groups of bytes and the texts that they stand in.
struct Grams<G> {
    /// A group, and where its places begin and end. What is free has no places.
    slots: Vec<(G, u32, u32)>,
    /// By group: the text, and where in it the group stands.
    places: Vec<Place>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    pattern: u16,
    offset: i16,
    /// A byte of the text that lies beside the group, in lower case, and where: with it most places are ruled out.
    beside: u8,
    beside_at: i8,
}

impl Place {
    /// The place of a group of `length` bytes.
    fn new(text: &[u8], pattern: u16, offset: i16, length: i8) -> Self {
        let at = |beside: i8| usize::try_from(offset + i16::from(beside)).ok().and_then(|at| text.get(at));
        // In the text there is always one of them, but where the group covers all of it: then it is in the group.
        let beside_at =
            [-1, length, 0, length - 1].into_iter().find(|&beside| at(beside).is_some()).unwrap_or(0);
        let beside = at(beside_at).map_or(0, |byte| byte | 0x20);
        Self { pattern, offset, beside, beside_at }
    }

    #[inline]
    fn may_be(self, bytes: &[u8], at: usize) -> bool {
        let beside = at.checked_add_signed(self.beside_at.into()).and_then(|at| bytes.get(at));
        beside.is_some_and(|byte| byte | 0x20 == self.beside)
    }
}

/// A text of this length has two groups of its own bytes, however it lies, and one of this length has one.
const PAIR_WINDOW: usize = 11;
const SINGLE_WINDOW: usize = 7;
/// A text that is shorter has no groups: too many bytes of them could be any.
const SHORTEST: usize = 6;

/// Lower case for letters; other bytes become something that stays the same for the same byte.
const FOLD_4: u32 = 0x2020_2020;
const FOLD_8: u64 = 0x2020_2020_2020_2020;
const MIX_4: u32 = 0x9E37_79B1;
const MIX_8: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline]
fn hash(gram: u32) -> usize {
    (gram.wrapping_mul(MIX_4) >> (32 - BITS)) as usize
}

/// The hash of two groups, with as many bits.
fn hash_8(pair: u64) -> usize {
    usize::try_from(pair.wrapping_mul(MIX_8) >> (64 - BITS)).unwrap_or(0)
}

#[inline]
fn read_4(bytes: &[u8]) -> u32 {
    u32::from_le_bytes(*bytes.first_chunk().expect("the caller gives four bytes")) | FOLD_4
}

#[inline]
fn read_8(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(*bytes.first_chunk().expect("the caller gives eight bytes")) | FOLD_8
}

impl<G: Copy + Ord + Into<u64>> Grams<G> {
    fn new(mut all: Vec<(G, Place)>) -> Self {
        all.sort_unstable();
        all.dedup();
        let places: Vec<Place> = all.iter().map(|&(_, place)| place).collect();
        let Some(&(any, _)) = all.first() else { return Self { slots: Vec::new(), places: Vec::new() } };
        let mut slots = vec![(any, 0, 0); (2 * all.len()).next_power_of_two()];
        let mut start = 0;
        for run in all.chunk_by(|one, other| one.0 == other.0) {
            let end = start + run.len();
            let mut slot = Self::slot(&slots, run[0].0);
            while slots[slot].2 > 0 {
                slot = (slot + 1) % slots.len();
            }
            let number = |at: usize| u32::try_from(at).expect("there are fewer places than that");
            slots[slot] = (run[0].0, number(start), number(end));
            start = end;
        }
        Self { slots, places }
    }

    fn slot(slots: &[(G, u32, u32)], gram: G) -> usize {
        let hash = gram.into().wrapping_mul(MIX_8) >> 32;
        usize::try_from(hash).unwrap_or(0) & (slots.len() - 1)
    }

    /// Where a group stands.
    #[inline]
    fn places(&self, gram: G) -> &[Place] {
        if self.slots.is_empty() {
            return &[];
        }
        let mut slot = Self::slot(&self.slots, gram);
        loop {
            let (there, start, end) = self.slots[slot];
            if end == 0 {
                return &[];
            }
            if there == gram {
                return &self.places[start as usize..end as usize];
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
}

impl Filter {
    pub(crate) fn new(patterns: Vec<Pattern>) -> Self {
        let common = Common::new();
        let (mut pairs, mut singles, mut brief) = (Vec::new(), Vec::new(), Vec::new());
        for (index, pattern) in (0..).zip(&patterns) {
            let text = pattern.text.as_bytes();
            if text.len() >= PAIR_WINDOW {
                for first in 0..4 {
                    let offset = rarest(text, first, &common);
                    pairs.push((read_8(&text[offset..]), Place::new(text, index, i16_of(offset), 8)));
                }
            } else if text.len() >= SHORTEST {
                add_singles(&mut singles, text, index);
            } else {
                brief.push(index);
            }
        }
        let mut codes: Vec<_> =
            wterror::all().iter().map(wterror::ErrorInfo::code).map(|code| (code, finder(code))).collect();
        codes.sort_unstable_by_key(|&(code, _)| code);
        let mut table: Box<Table> =
            vec![[0, SINGLE]; 1 << BITS].into_boxed_slice().try_into().expect("the table has this size");
        for &(pair, _) in &pairs {
            let (first, second) = halves(pair);
            let bit = 1 << ((pair.wrapping_mul(MIX_8) >> 40) % 7);
            table[hash(first)][0] |= bit;
            table[hash(second)][1] |= bit;
        }
        for &(gram, _) in &singles {
            table[hash(gram)][0] |= SINGLE;
        }
        Self { patterns, table, pairs: Grams::new(pairs), singles: Grams::new(singles), brief, codes }
    }

    /// Finds the digits of a mark's code, where the mark says little by itself.
    pub(crate) fn weak_code(&self, mark: Mark) -> Option<&Finder<'static>> {
        let pattern = self.pattern(mark);
        let code = pattern.info.filter(|_| !pattern.kind.is_strong())?.code();
        let place = self.codes.binary_search_by_key(&code, |&(code, _)| code).ok()?;
        Some(&self.codes[place].1)
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
        let end = to.min(bytes.len().saturating_sub(3));
        if self.brief.is_empty() {
            return self.search_groups(bytes, from, end, &mut found);
        }
        // From one place of a brief text to the next.
        let mut at = from;
        loop {
            let brief = self.next_brief(bytes, at, to);
            let until = brief.map_or(end, |brief| (brief & !3).min(end));
            let stopped = self.search_groups(bytes, at, until, &mut found);
            if stopped < until {
                return stopped;
            }
            let Some(brief) = brief else { return stopped.max(at) };
            at = brief & !3;
            for start in at..(at + 4).min(bytes.len()) {
                if self.brief_at(bytes, start).any(&mut found) {
                    return at;
                }
            }
            if self.search_groups(bytes, at, (at + 4).min(end), &mut found) < (at + 4).min(end) {
                return at;
            }
            at += 4;
        }
    }

    /// Where the next text begins that has no groups.
    fn next_brief(&self, bytes: &[u8], from: usize, to: usize) -> Option<usize> {
        let bytes = &bytes[..to.min(bytes.len())];
        let next = |&pattern: &u16| {
            let first = *self.patterns[usize::from(pattern)].text.as_bytes().first()?;
            let (lower, upper) = (first.to_ascii_lowercase(), first.to_ascii_uppercase());
            memchr::memchr2(lower, upper, bytes.get(from..)?).map(|at| from + at)
        };
        self.brief.iter().filter_map(next).min()
    }

    fn brief_at(&self, bytes: &[u8], start: usize) -> impl Iterator<Item = Mark> {
        let place = move |&pattern: &u16| self.text_at(bytes, start, pattern);
        self.brief.iter().filter_map(place)
    }

    fn search_groups(
        &self,
        bytes: &[u8],
        from: usize,
        end: usize,
        found: &mut impl FnMut(Mark) -> bool,
    ) -> usize {
        let mut at = from;
        while at < end {
            at = self.pass_over(bytes, at, end);
            // A look at each group of the block that the table spoke for.
            let block = (at + BLOCK).min(end);
            while at < block && at + 4 <= bytes.len() {
                let gram = read_4(&bytes[at..]);
                let first = self.table[hash(gram)][0];
                if first & SINGLE != 0 && self.compare(self.singles.places(gram), bytes, at, found) {
                    return at;
                }
                if first & !SINGLE != 0 && at + 8 <= bytes.len() {
                    let pair = read_8(&bytes[at..]);
                    let second = self.table[hash(halves(pair).1)][1];
                    if first & second & !SINGLE != 0
                        && self.compare(self.pairs.places(pair), bytes, at, found)
                    {
                        return at;
                    }
                }
                at += 4;
            }
            at = at.max(block);
        }
        at
    }

    /// The first block that the table speaks for.
    #[inline]
    fn pass_over(&self, bytes: &[u8], from: usize, end: usize) -> usize {
        let table = &*self.table;
        let mut at = from;
        let mut before = 0;
        for block in bytes[from..end.max(from)].chunks_exact(BLOCK) {
            let mut any = 0;
            for pair in block.chunks_exact(8) {
                let (first, second) = halves(read_8(pair));
                let (first, second) = (table[hash(first)], table[hash(second)]);
                // A group without a neighbor is seen by the one behind it.
                any |= before & first[1] | first[0] & second[1];
                before = second[0];
            }
            if any != 0 {
                // The last group before the block may be the first of two.
                return if at == from { at } else { at - 4 };
            }
            at += BLOCK;
        }
        if at == from { at } else { at - 4 }
    }

    fn compare(
        &self,
        places: &[Place],
        bytes: &[u8],
        at: usize,
        found: &mut impl FnMut(Mark) -> bool,
    ) -> bool {
        places.iter().any(|place| {
            if !place.may_be(bytes, at) {
                return false;
            }
            let start = at.checked_add_signed(-isize::from(place.offset));
            let mark = start.and_then(|start| self.text_at(bytes, start, place.pattern));
            mark.is_some_and(&mut *found)
        })
    }

    /// Whether a text begins at `start`.
    fn text_at(&self, bytes: &[u8], start: usize, index: u16) -> Option<Mark> {
        let pattern = &self.patterns[usize::from(index)];
        let wanted = pattern.text.as_bytes();
        let end = start + wanted.len();
        let text = bytes.get(start..end)?;
        let is_equal = if pattern.any_case {
            text.eq_ignore_ascii_case(wanted)
        } else {
            text.first() == wanted.first() && text == wanted
        };
        (is_equal && is_whole(bytes, start, end, pattern)).then_some(Mark { start, end, pattern: index })
    }
}

fn finder(code: i32) -> Finder<'static> {
    Finder::new(code.unsigned_abs().to_string().as_bytes()).into_owned()
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "each is one half")]
fn halves(group: u64) -> (u32, u32) {
    (group as u32, (group >> 32) as u32)
}

/// How many bytes are passed over at once.
const BLOCK: usize = 32;

fn i16_of(offset: usize) -> i16 {
    i16::try_from(offset).expect("no text is that long")
}

/// Adds a text's groups of four bytes, one for each way in which it can lie. A text that is shorter than seven bytes is met with
/// bytes around it that can be any.
fn add_singles(grams: &mut Vec<(u32, Place)>, text: &[u8], pattern: u16) {
    let missing = SINGLE_WINDOW.saturating_sub(text.len());
    for first in 0..4 {
        // The group begins before the text, or in it.
        let offset = i16_of(first) - i16_of(missing);
        let covered: Vec<Option<u8>> = (0..4)
            .map(|byte| usize::try_from(offset + byte).ok().and_then(|at| text.get(at).copied()))
            .collect();
        fill(grams, &covered, 0, [0; 4], Place::new(text, pattern, offset, 4));
    }
}

/// Adds each group that `covered` leaves open.
fn fill(grams: &mut Vec<(u32, Place)>, covered: &[Option<u8>], at: usize, mut group: [u8; 4], place: Place) {
    let Some(&byte) = covered.get(at) else {
        grams.push((u32::from_le_bytes(group) | FOLD_4, place));
        return;
    };
    match byte {
        Some(byte) => {
            group[at] = byte;
            fill(grams, covered, at + 1, group, place);
        }
        None => {
            for byte in (0..=255_u8).filter(|byte| byte & 0x20 != 0) {
                group[at] = byte;
                fill(grams, covered, at + 1, group, place);
            }
        }
    }
}

/// Where the two groups begin that are the rarest together, of those that lie on groups of a log when the text's byte `first` does.
fn rarest(text: &[u8], first: usize, common: &Common) -> usize {
    let cost = |&at: &usize| common.frequency(&text[at..]);
    (first..=text.len() - 8).step_by(4).min_by_key(cost).unwrap_or(first)
}

/// The groups of four and eight bytes that logs are full of.
struct Common {
    groups: Box<Bits>,
    pairs: Box<Bits>,
}

/// One bit a hash.
type Bits = [u64; 1 << (BITS - 6)];

impl Common {
    fn new() -> Self {
        let mut common = Self { groups: Box::new([0; _]), pairs: Box::new([0; _]) };
        for pair in COMMON.as_bytes().windows(8) {
            let (group, pair) = (hash(read_4(pair)), hash_8(read_8(pair)));
            common.groups[group / 64] |= 1 << (group % 64);
            common.pairs[pair / 64] |= 1 << (pair % 64);
        }
        common
    }

    /// How often two groups may be met together, compared with others.
    fn frequency(&self, text: &[u8]) -> u64 {
        let is_set = |bits: &Bits, hash: usize| bits[hash / 64] >> (hash % 64) & 1 != 0;
        let group = |text: &[u8]| {
            let product: u64 = text[..4].iter().map(|&byte| frequency(byte)).product();
            // Letters that are common are seldom common together.
            if is_set(&self.groups, hash(read_4(text))) { 50_000_000 + product } else { product / 64 + 1 }
        };
        let both = group(text).saturating_mul(group(&text[4..]));
        if is_set(&self.pairs, hash_8(read_8(text))) { both.saturating_mul(100) } else { both / 100 }
    }
}

/// Letters in a thousand of English text; the first of a thousand others.
fn frequency(byte: u8) -> u64 {
    const LETTERS: [u8; 26] =
        [68, 12, 23, 35, 102, 18, 16, 48, 58, 2, 6, 33, 20, 57, 62, 16, 2, 50, 52, 75, 23, 8, 19, 2, 16, 1];
    match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => u64::from(LETTERS[usize::from(letter - b'a')]),
        b' ' => 180,
        b'.' | b',' | b'_' | b':' | b'/' | b'0'..=b'9' => 20,
        _ => 6,
    }
}

/// What any log is full of. It only makes the search faster.
const COMMON: &str = "\
    error: an error occurred warning debug trace fatal exception failed failure with code and message user users session \
    sessions request requests response responses requested response.status requestid responsetime connection connections \
    connected connecting connect reconnect reconnecting disconnected participant participants stream streams streaming \
    streamed media server servers service services client clients transport transports received receiving receive sending \
    sent send info notice level logger thread process processing processed module component timeout timed out status state \
    changed from to in on at of for the that this and not is was were are be been has have had will would can could should \
    already please again completed complete started starting start stopped stopping stop ended ending end closed closing \
    close opened opening open created creating create updated updating update deleted removed added joined joining join \
    leaving left published publishing publish publisher subscribed subscribing subscribe subscriber subscription track \
    tracks audio video permission permissions camera microphone generic invalid valid validation token tokens expired \
    authorized authorization unauthorized authentication access http https html host socket sockets websocket address \
    application app android activity google com org java kotlin swift apple framework python javascript index main \
    source target content content-type text json xml data date time timestamp duration number value values null true \
    false undefined object objects type types name names file files path paths folder directory memory cache cached \
    database query queries result results room rooms call calls caller peer peers network networks candidate candidates \
    offer answer description local remote local-description protocol version release build device devices event events \
    handler handle handled handling listener callback function method methods parameter parameters argument arguments \
    property properties setting settings configuration configured config initialized initializing initialize loading \
    loaded load download downloaded upload uploaded attempt attempts attempting retry retries retrying waiting wait next \
    first last second seconds minute minutes millisecond milliseconds bytes size length count total limit maximum minimum \
    available unavailable not available not found does not exist exists existing cannot unable unexpected unknown \
    internal external default current previous original secure security certificate key keys public private system \
    operation operations action actions task tasks job jobs queue worker workers pool schedule scheduled register \
    registered registration identifier id ids uuid origin referer agent user-agent mozilla chrome safari windows linux \
    macintosh applewebkit like gecko version/ get post put head option options accept accepted encoding language header \
    headers body line lines frame frames buffer buffers resolution bitrate codec quality render rendering rendered screen \
    window view controller button click clicked input output command commands execute executed executing execution \
    finished finish success successful successfully done ready running run exit exited with the something there nothing \
    everything address addressing exceeded exceeding support supported supports unsupported missing required during \
    process of before after while when then which what into over under between without because another other others \
    only also still now more most some any each every all new old no yes one two three it its it's you your we our they \
    their he she if or as by do did does make made media node about than just how up so ";

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
