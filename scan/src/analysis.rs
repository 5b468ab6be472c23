//! From marks to findings: which numbers are codes, whose they are, and what belongs to one error.

use alloc::vec::Vec;

use wterror::{Category, ErrorInfo, lookup};

use crate::filter::{Filter, Mark};
use crate::generated;
use crate::patterns::{self, Name, Part};
use crate::region::{self, Region};
use crate::tokens::{Group, Kind, Token, Tokens};
use crate::words::Words;
use crate::{Certainty, Evidence};

/// What is found in a region, before lines and times are known.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// From the first to the last of what belongs to it.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The code or, where there is none, what was found first.
    pub(crate) at: usize,
    pub(crate) code: Option<i64>,
    pub(crate) name: Option<&'static str>,
    pub(crate) contradicts: Option<i32>,
    pub(crate) certainty: Certainty,
    pub(crate) evidence: Evidence,
    /// The row, where what was found is only what to do, or only a message.
    pub(crate) only: Option<(Part, &'static ErrorInfo)>,
}

/// What ties a code to the SDK, from the weakest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    /// Somebody else's.
    Other,
    /// A number without a key.
    Bare,
    /// A number behind `error`.
    WeakKey,
    /// A number behind a key for codes.
    Key,
    /// A number beside a name that it is the code of.
    Beside,
    Message,
    Named,
    Listener,
    RequestTime,
    Type,
    Domain,
    OwnLine,
    OwnKey,
}

#[derive(Clone, Copy, Debug)]
struct Code {
    value: i64,
    /// The token of the number.
    token: usize,
    /// Where it begins: the key or the number.
    start: usize,
    tie: Tie,
    is_negated: bool,
}

#[derive(Clone, Copy, Debug)]
enum Item {
    Code(Code),
    Name { info: &'static ErrorInfo, kind: Name, name: &'static str, typed: bool },
    Sentence { info: &'static ErrorInfo, part: Part },
    Index,
}

#[derive(Clone, Copy, Debug)]
struct Placed {
    item: Item,
    start: usize,
    end: usize,
    token: usize,
    group: u16,
}

/// What a region is read with; kept, so that its memory is used again.
#[derive(Default)]
pub(crate) struct Analysis {
    tokens: Tokens,
    marks: Vec<Mark>,
    codes: Vec<Code>,
    items: Vec<Placed>,
}

impl Analysis {
    /// Whether a mark can be part of a finding that is at least likely, by a quick look at what stands around it. One that says little by
    /// itself needs its code there, in its region; that is not looked for before the region is complete.
    pub(crate) fn may_count(filter: &Filter, bytes: &[u8], mark: Mark, floor: usize, is_end: bool) -> bool {
        let Some(code) = filter.weak_code(mark) else { return true };
        // 104 session_is_full: …, whose id belongs to another code.
        if let [.., before, b' '] = bytes[..mark.start]
            && before.is_ascii_digit()
            && bytes.get(mark.end) == Some(&b':')
        {
            return true;
        }
        let (from, to) = (mark.start.saturating_sub(NEAR), mark.end + NEAR);
        let is_near = |from: usize, to: usize| from < to && code.find(&bytes[from..to]).is_some();
        if !is_near(from, to.min(bytes.len())) && (is_end || to <= bytes.len()) {
            return false;
        }
        match region::region(bytes, mark.start, mark.end, false, floor, is_end) {
            Ok(region) => is_near(from.max(region.start), to.min(region.end)),
            Err(region::Incomplete) => true,
        }
    }

    /// What is found in a region, in its order.
    pub(crate) fn read(
        &mut self,
        filter: &Filter,
        bytes: &[u8],
        region: Region,
        least: Certainty,
    ) -> Vec<Found> {
        let text = &bytes[region.start..region.end];
        self.marks.clear();
        let marks = &mut self.marks;
        // What stands before and behind shows whether a word is a whole one.
        let to = (region.end + 1).min(bytes.len());
        let aligned = region.start & !7;
        filter.search(&bytes[..to], aligned, region.end, |mark| {
            if mark.start >= region.start && mark.end <= region.end {
                marks.push(Mark { start: mark.start - region.start, end: mark.end - region.start, ..mark });
            }
            false
        });
        marks.sort_unstable_by_key(|mark| (mark.start, core::cmp::Reverse(mark.end), mark.pattern));
        marks.dedup();
        let mut last_end = 0;
        marks.retain(|mark| {
            // A sentence in a longer one, a name in a sentence.
            let is_inner = mark.end <= last_end;
            if matches!(filter.pattern(*mark).kind, patterns::Kind::Sentence(_)) {
                last_end = last_end.max(mark.end);
            }
            !is_inner
        });
        self.tokens.read(text);
        let reading = Reading { filter, text, tokens: &self.tokens, marks: &self.marks, region };
        self.codes.clear();
        reading.codes(&mut self.codes);
        self.items.clear();
        reading.items(&self.codes, &mut self.items, least);
        reading.findings(&self.items, least, region.start)
    }
}

/// How far from a weak mark its code may stand.
const NEAR: usize = 512;

fn is_listed(value: i64) -> bool {
    i32::try_from(value).is_ok_and(|code| lookup(code).is_some())
}

/// Whether a number that stands beside the SDK's name, without a key, may be a code.
fn is_plausible(value: i64) -> bool {
    !(0..generated::CASE_INDEXES).contains(&value)
}

/// A region with its tokens and marks.
struct Reading<'a> {
    filter: &'a Filter,
    text: &'a [u8],
    tokens: &'a Tokens,
    marks: &'a [Mark],
    region: Region,
}

impl Reading<'_> {
    fn token(&self, index: usize) -> Option<Token> {
        self.tokens.all.get(index).copied()
    }

    #[inline]
    fn word(&self, index: usize) -> Option<&[u8]> {
        match self.tokens.all.get(index) {
            Some(&Token { kind: Kind::Word, start, end, .. }) => self.text.get(start..end),
            _ => None,
        }
    }

    #[inline]
    fn is_other(&self, index: usize, bytes: &[u8]) -> bool {
        matches!(self.tokens.all.get(index), Some(Token { kind: Kind::Other(byte), .. }) if bytes.contains(byte))
    }

    #[inline]
    fn is_one_of(&self, index: usize, words: &Words) -> bool {
        self.word(index).is_some_and(|word| words.has(word))
    }

    fn marks_of(&self, kind: patterns::Kind) -> impl Iterator<Item = Mark> {
        self.marks.iter().copied().filter(move |&mark| self.filter.pattern(mark).kind == kind)
    }

    fn same_line(&self, one: usize, other: usize) -> bool {
        let (from, to) = if one < other { (one, other) } else { (other, one) };
        memchr::memchr(b'\n', &self.text[from..to]).is_none()
    }

    /// The number behind a key that ends before token `index`, with few words between them.
    fn value_after(&self, index: usize) -> Option<(usize, i64)> {
        for at in index..index + 5 {
            let token = self.token(at)?;
            match token.kind {
                Kind::Number(value) => return Some((at, value)),
                Kind::Other(b':' | b'=' | b'(' | b'>' | b'-' | b'[' | b'#') => {}
                Kind::Word if self.is_one_of(at, &FILLERS) => {}
                _ => return None,
            }
        }
        None
    }

    /// The number that stands directly behind token `index`.
    fn direct_value(&self, index: usize) -> Option<(usize, i64)> {
        let at = if self.is_other(index, b":=#(") { index + 1 } else { index };
        match self.token(at)?.kind {
            Kind::Number(value) => Some((at, value)),
            _ => None,
        }
    }

    /// Whether the key at a token is somebody else's: "status code", "closed: code".
    fn is_negated(&self, key: usize) -> bool {
        let mut words = 0;
        for index in (key.saturating_sub(8)..key).rev() {
            match self.tokens.all[index].kind {
                Kind::Word => {
                    if self.is_one_of(index, &generated::OTHER_CODES) {
                        return true;
                    }
                    words += 1;
                    if words == 3 {
                        return false;
                    }
                }
                Kind::Number(_) | Kind::Other(b';' | b'{' | b'}' | b'|' | b'=') => return false,
                Kind::Other(_) => {}
            }
        }
        false
    }

    /// All numbers that may be codes, with what ties each to the SDK, in order.
    fn codes(&self, codes: &mut Vec<Code>) {
        self.keyed(codes);
        self.own(codes);
        self.beside_type(codes);
        codes.sort_by_key(|code| (code.token, core::cmp::Reverse(code.tie)));
        codes.dedup_by(|next, kept| {
            let is_same = next.token == kept.token;
            if is_same {
                kept.start = kept.start.min(next.start);
                kept.is_negated &= next.is_negated;
            }
            is_same
        });
        self.by_domain(codes);
        self.by_object(codes);
        self.by_name(codes);
    }

    fn keyed(&self, codes: &mut Vec<Code>) {
        for index in 0..self.tokens.all.len() {
            let Some(word) = self.word(index) else { continue };
            let (found, tie) = if is_code_key(word) {
                (self.value_after(index + 1), Tie::Key)
            } else if generated::WEAK_CODE_KEYS.has(word) {
                (self.direct_value(index + 1), Tie::WeakKey)
            } else {
                continue;
            };
            if let Some((token, value)) = found {
                let start = self.tokens.all[index].start;
                codes.push(Code { value, token, start, tie, is_negated: self.is_negated(index) });
            }
        }
    }

    /// This project's own keys and lines, and its message for unlisted codes.
    fn own(&self, codes: &mut Vec<Code>) {
        let mut add = |value, token, start, tie| {
            codes.push(Code { value, token, start, tie, is_negated: false });
        };
        for mark in self.marks_of(patterns::Kind::Type) {
            let rest = &self.text[mark.start..];
            for key in generated::OWN_KEYS {
                let is_key =
                    rest.get(..key.len()).is_some_and(|text| text.eq_ignore_ascii_case(key.as_bytes()));
                if is_key
                    && let Some((token, value)) = self.value_after(self.tokens.at(mark.start + key.len()))
                {
                    add(value, token, mark.start, Tie::OwnKey);
                }
            }
            // {"wterror":{"code":206}}
            let behind = self.tokens.at(mark.end);
            if rest.starts_with(generated::TYPE.as_bytes())
                && self.is_other(behind, b":=")
                && self.is_other(behind + 1, b"{")
            {
                for index in behind + 2..(behind + 40).min(self.tokens.all.len()) {
                    if self.is_other(index, b"}") {
                        break;
                    }
                    if self.word(index).is_some_and(is_code_key)
                        && let Some((token, value)) = self.value_after(index + 1)
                    {
                        add(value, token, mark.start, Tie::OwnKey);
                    }
                }
            }
        }
        for mark in self.marks_of(patterns::Kind::Unlisted) {
            let Some(index) = self.tokens.at(mark.start + 1).checked_sub(1) else { continue };
            if let Some(Token { kind: Kind::Number(value), start, end, .. }) = self.token(index)
                && end == mark.start
                && is_plausible(value)
            {
                add(value, index, start, Tie::OwnLine);
            }
        }
        for mark in self.marks_of(patterns::Kind::UnlistedMessage) {
            let index = self.tokens.at(mark.end);
            if let Some(Token { kind: Kind::Number(value), start, .. }) = self.token(index)
                && self.text[mark.end..start].iter().all(u8::is_ascii_whitespace)
            {
                add(value, index, mark.start, Tie::Message);
            }
        }
    }

    /// Numbers beside the type's name, or behind the name in the words of Foundation.
    fn beside_type(&self, codes: &mut Vec<Code>) {
        for &mark in self.marks {
            let kind = self.filter.pattern(mark).kind;
            let behind = self.tokens.at(mark.end);
            let add = |codes: &mut Vec<Code>, (token, value), tie| {
                codes.push(Code { value, token, start: mark.start, tie, is_negated: false });
            };
            match kind {
                patterns::Kind::Type => {
                    if let Some((token, value)) =
                        self.direct_value(behind).filter(|&(_, value)| is_plausible(value))
                    {
                        add(codes, (token, value), Tie::Type);
                    }
                    if self.word(behind).is_some_and(is_code_key)
                        && let Some(found) = self.value_after(behind + 1)
                    {
                        add(codes, found, Tie::Type);
                    }
                    if self.is_other(behind, b"({[") {
                        self.within(behind, mark, Tie::Type, codes);
                    }
                    if let Some((token, value)) =
                        self.foundation(mark, behind).filter(|&(_, value)| is_plausible(value))
                    {
                        add(codes, (token, value), Tie::Type);
                    }
                }
                patterns::Kind::Vendor => {
                    if let Some((token, value)) =
                        self.foundation(mark, behind).filter(|&(_, value)| is_plausible(value))
                    {
                        add(codes, (token, value), Tie::Domain);
                    }
                }
                patterns::Kind::Listener => {
                    if let Some((token, value)) =
                        self.direct_value(behind).filter(|&(_, value)| is_plausible(value))
                    {
                        add(codes, (token, value), Tie::Listener);
                    }
                }
                _ => {}
            }
        }
    }

    /// The number in `(WatchTogether.WTError error 3.)`, whatever the language.
    fn foundation(&self, mark: Mark, behind: usize) -> Option<(usize, i64)> {
        let before = &self.text[..mark.start];
        let chain = before
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
            .count();
        let before = &before[..before.len() - chain];
        if !before.ends_with(b"(") && !before.ends_with("（".as_bytes()) {
            return None;
        }
        let at = if self.is_other(behind, b"-") { behind + 1 } else { behind };
        self.word(at)?;
        match self.token(at + 1)? {
            Token { kind: Kind::Number(value), start, .. } if start - mark.end < 40 => Some((at + 1, value)),
            _ => None,
        }
    }

    /// The code in the brackets that token `opens` opens.
    fn within(&self, opens: usize, mark: Mark, tie: Tie, codes: &mut Vec<Code>) {
        let Some(group) = self.tokens.groups.iter().position(|group| group.opens == opens) else { return };
        for index in opens + 1..self.tokens.all.len() {
            let token = self.tokens.all[index];
            if !self.tokens.lies_in(token.group, u16::try_from(group).unwrap_or(0)) {
                break;
            }
            if usize::from(token.group) == group
                && self.word(index).is_some_and(is_code_key)
                && let Some((number, value)) = self.value_after(index + 1)
            {
                codes.push(Code { value, token: number, start: mark.start, tie, is_negated: false });
                return;
            }
        }
    }

    /// Numbers that an `NSError` domain claims, ours or another.
    fn by_domain(&self, codes: &mut [Code]) {
        for index in 0..self.tokens.all.len() {
            if !self.is_other(index + 1, b"=:") || !self.is_one_of(index, &DOMAIN) {
                continue;
            }
            let from = index + 2;
            let is_end = |at: usize| {
                self.is_other(at, b",;{}")
                    || self.word(at).is_some_and(is_code_key)
                    || self.is_one_of(at, &USER_INFO)
            };
            let to =
                (from..from + 12).find(|&at| self.token(at).is_none() || is_end(at)).unwrap_or(from + 12);
            let Some(first) = self.token(from) else { continue };
            let last = self.token(to.saturating_sub(1)).unwrap_or(first);
            let value = first.start..last.end;
            let is_ours = self.marks.iter().any(|mark| {
                let is_name =
                    matches!(self.filter.pattern(*mark).kind, patterns::Kind::Vendor | patterns::Kind::Type);
                is_name && value.contains(&mark.start)
            });
            let is_typed = self
                .marks_of(patterns::Kind::Type)
                .any(|mark| value.contains(&mark.start) && mark.start > value.start);
            let group = self.tokens.all[index].group;
            let near = |code: &&mut Code| {
                self.tokens.all[code.token].group == group
                    && code.token.abs_diff(index) <= 24
                    && code.tie <= Tie::Type
            };
            // The one behind it, else the one before.
            let mut candidates: Vec<&mut Code> = codes.iter_mut().filter(near).collect();
            let place =
                candidates.iter().position(|code| code.token > index).or(candidates.len().checked_sub(1));
            if let Some(code) = place.map(|place| &mut *candidates[place]) {
                code.start = code.start.min(self.tokens.all[index].start);
                code.tie = match is_ours {
                    // Swift makes such an NSError of a case that has no code of its own.
                    true if is_typed && !is_plausible(code.value) => Tie::Bare,
                    true => Tie::Domain,
                    false => Tie::Other,
                };
            }
        }
        // NSURLErrorDomain error -1009
        for code in codes.iter_mut().filter(|code| code.tie < Tie::Domain) {
            let is_other = (code.token.saturating_sub(4)..code.token).any(|index| {
                self.word(index).is_some_and(|word| {
                    let mark_inside = |mark: &Mark| {
                        let token = self.tokens.all[index];
                        (token.start..token.end).contains(&mark.start)
                    };
                    contains_ignoring_case(word, b"errordomain") && !self.marks.iter().any(mark_inside)
                })
            });
            if is_other {
                code.tie = Tie::Other;
            }
        }
    }

    /// Numbers in one object with the time of the request, and behind the listener's name.
    fn by_object(&self, codes: &mut [Code]) {
        for mark in self.marks_of(patterns::Kind::RequestTime) {
            let behind = self.tokens.at(mark.end);
            let is_time = self
                .value_after(behind)
                .is_some_and(|(_, value)| (100_000_000_000..100_000_000_000_000).contains(&value));
            let Some(token) = self.token(behind.saturating_sub(1)).filter(|_| is_time) else { continue };
            let group = token.group;
            let parent = |group: u16| self.tokens.groups[usize::from(group)].parent;
            for code in codes.iter_mut().filter(|code| (Tie::Key..Tie::RequestTime).contains(&code.tie)) {
                let number = self.tokens.all[code.token];
                let is_one = number.group == group
                    || (number.group != 0
                        && group != 0
                        && (parent(number.group) == group || parent(group) == number.group))
                    || (group == 0 && parent(number.group) == 0 && self.same_line(mark.start, number.start));
                let is_near =
                    || group != 0 || self.region.is_members || self.same_line(mark.start, number.start);
                if is_one && is_near() && !self.is_of_other_object(number.group, number.start) {
                    code.tie = Tie::RequestTime;
                    code.is_negated = false;
                }
            }
        }
        for mark in self.marks_of(patterns::Kind::Listener) {
            let behind = self.tokens.at(mark.end);
            if let Some((token, _)) = self.direct_value(behind)
                && let Some(code) = codes.iter_mut().find(|code| code.token == token)
            {
                code.tie = code.tie.max(Tie::Listener);
                continue;
            }
            let next = codes.iter_mut().find(|code| {
                let number = self.tokens.all[code.token];
                let belongs = self.region.is_members
                    || self.same_line(mark.start, number.start)
                    || self.opened_in_line(number.group, mark.start);
                code.token >= behind && code.tie >= Tie::Key && belongs && number.start - mark.end <= 1024
            });
            if let Some(code) = next.filter(|code| !code.is_negated && code.tie < Tie::Listener) {
                code.tie = Tie::Listener;
            }
        }
        if self.region.is_members
            && let Some(mark) = self.marks_of(patterns::Kind::Type).next()
            && let Some(code) = codes
                .iter_mut()
                .find(|code| code.tie == Tie::Key && self.tokens.all[code.token].start > mark.end)
        {
            code.tie = Tie::Type;
        }
    }

    /// Whether a bracket that the group lies in opens behind `at` and in its line.
    fn opened_in_line(&self, group: u16, at: usize) -> bool {
        let mut group = group;
        while group != 0 {
            let Group { parent, opens } = self.tokens.groups[usize::from(group)];
            let opens = self.tokens.all[opens].start;
            if opens >= at && self.same_line(at, opens) {
                return true;
            }
            group = parent;
        }
        false
    }

    /// Whether an object has keys of a request or an event, whose code is not the SDK's.
    fn is_of_other_object(&self, group: u16, at: usize) -> bool {
        self.tokens.all.iter().enumerate().any(|(index, token)| {
            token.group == group
                && self.is_other(index + 1, b":=")
                && self.is_one_of(index, &generated::OTHER_OBJECTS)
                && (group != 0 || self.same_line(token.start, at))
        })
    }

    /// Listed numbers in a line that names the SDK, unless something speaks against it.
    fn by_name(&self, codes: &mut [Code]) {
        for code in codes.iter_mut().filter(|code| matches!(code.tie, Tie::Key | Tie::WeakKey)) {
            let number = self.tokens.all[code.token];
            if code.is_negated || !is_listed(code.value) {
                continue;
            }
            if !self.names_sdk(number.start, number.group) {
                continue;
            }
            let line = self.line(number.start);
            let names_other = self.tokens.all.iter().enumerate().any(|(index, token)| {
                line.contains(&token.start) && self.is_one_of(index, &generated::OTHER_SDKS)
            });
            if !names_other && !self.is_of_other_object(number.group, number.start) {
                code.tie = Tie::Named;
            }
        }
    }

    fn line(&self, at: usize) -> core::ops::Range<usize> {
        let start = memchr::memrchr(b'\n', &self.text[..at]).map_or(0, |newline| newline + 1);
        let end = memchr::memchr(b'\n', &self.text[at..]).map_or(self.text.len(), |newline| at + newline);
        start..end
    }

    /// Whether the line names the SDK, otherwise than in an address; or the line that opens the brackets there.
    fn names_sdk(&self, at: usize, group: u16) -> bool {
        let opens = self.tokens.groups[usize::from(group)].opens;
        let opener = self.token(opens).map_or(at, |token| token.start);
        self.marks.iter().any(|mark| {
            let is_name =
                matches!(self.filter.pattern(*mark).kind, patterns::Kind::Vendor | patterns::Kind::Type);
            is_name
                && mark.start.abs_diff(at) <= NEAR
                && (self.same_line(mark.start, at) || self.same_line(mark.start, opener))
                && !self.is_in_address(mark.start)
        })
    }

    /// Whether a name stands in an address or a path.
    fn is_in_address(&self, at: usize) -> bool {
        let before = &self.text[at.saturating_sub(200)..at];
        let is_end = |byte: &u8| {
            byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'(' | b'<' | b'=' | b',')
        };
        let length = before.iter().rev().take_while(|byte| !is_end(byte)).count();
        let run = &before[before.len() - length..];
        // E/WatchTogether is a logger's tag.
        run.starts_with(b"/")
            || run.windows(3).any(|part| part == b"://")
            || run.contains(&b'@')
            || memchr::memchr_iter(b'/', run).count() > 1
    }

    fn items(&self, codes: &[Code], items: &mut Vec<Placed>, least: Certainty) {
        let mut used: Vec<usize> = Vec::new();
        for &mark in self.marks {
            let pattern = self.filter.pattern(mark);
            let Some(info) = pattern.info else { continue };
            let token = self.tokens.at(mark.start);
            let group = self.token(token).map_or(0, |token| token.group);
            let (start, end) = (mark.start, mark.end);
            match pattern.kind {
                patterns::Kind::Name(kind) => {
                    let name = pattern.name.unwrap_or_default();
                    if kind == Name::WeakConstant && self.is_behind(token, &generated::OTHER_KEYS) {
                        continue;
                    }
                    let typed = start > 0
                        && self.text[start - 1] == b'.'
                        && self.marks_of(patterns::Kind::Type).any(|mark| mark.end == start - 1);
                    let typed = typed || self.is_own_id(token);
                    items.push(Placed {
                        item: Item::Name { info, kind, name, typed },
                        start,
                        end,
                        token,
                        group,
                    });
                    self.beside(info, kind, token, mark, codes, items, &mut used);
                }
                patterns::Kind::Sentence(part) => {
                    items.push(Placed { item: Item::Sentence { info, part }, start, end, token, group });
                }
                _ => {}
            }
        }
        for mark in self.marks.iter().copied() {
            let kind = self.filter.pattern(mark).kind;
            if !matches!(kind, patterns::Kind::Type | patterns::Kind::Vendor) {
                continue;
            }
            let behind = self.tokens.at(mark.end);
            let index = self.foundation(mark, behind).filter(|&(_, value)| !is_plausible(value));
            let index = index.map(|(token, _)| token).or_else(|| self.domain_index(mark, codes, kind));
            if let Some(token) = index {
                used.push(token);
                let number = self.tokens.all[token];
                items.push(Placed {
                    item: Item::Index,
                    start: mark.start,
                    end: number.end,
                    token,
                    group: number.group,
                });
            }
        }
        for code in codes.iter().filter(|code| !used.contains(&code.token)) {
            let number = self.tokens.all[code.token];
            if code.tie == Tie::Other && least > Certainty::Possible {
                continue;
            }
            items.push(Placed {
                item: Item::Code(*code),
                start: code.start,
                end: number.end,
                token: code.token,
                group: number.group,
            });
        }
        if least == Certainty::Possible {
            for (token, number) in self.tokens.all.iter().enumerate() {
                let Kind::Number(value) = number.kind else { continue };
                let is_new = !used.contains(&token) && !codes.iter().any(|code| code.token == token);
                if is_new && is_listed(value) {
                    let (start, end, group) = (number.start, number.end, number.group);
                    let code = Code { value, token, start, tie: Tie::Bare, is_negated: false };
                    items.push(Placed { item: Item::Code(code), start, end, token, group });
                }
            }
        }
        items.sort_by_key(|item| (item.token, item.start));
    }

    /// The number that Swift gives to a case, in the `NSError` that it makes of one.
    fn domain_index(&self, mark: Mark, codes: &[Code], kind: patterns::Kind) -> Option<usize> {
        if kind != patterns::Kind::Type {
            return None;
        }
        let at = self.tokens.at(mark.start);
        codes
            .iter()
            .find(|code| {
                code.tie == Tie::Bare && code.token > at && code.token - at <= 8 && !is_plausible(code.value)
            })
            .map(|code| code.token)
    }

    /// Whether the token is the value of `wterror.id`.
    fn is_own_id(&self, token: usize) -> bool {
        let Some(before) = token.checked_sub(2) else { return false };
        self.is_other(before + 1, b":=")
            && self.is_one_of(before, &OWN_ID_KEYS)
            && self.marks_of(patterns::Kind::Type).any(|mark| {
                let key = self.tokens.all[before].start;
                mark.end + 1 == key || mark.start == key
            })
    }

    fn is_behind(&self, token: usize, keys: &Words) -> bool {
        let Some(before) = token.checked_sub(2) else { return false };
        self.is_other(before + 1, b":=") && self.is_one_of(before, keys)
    }

    /// The number beside a name: its code, or in brackets or behind `=` a listed one that contradicts it.
    #[expect(clippy::too_many_arguments, reason = "a part of `items`, which has these at hand")]
    fn beside(
        &self,
        info: &'static ErrorInfo,
        kind: Name,
        token: usize,
        mark: Mark,
        codes: &[Code],
        items: &mut Vec<Placed>,
        used: &mut Vec<usize>,
    ) {
        let code = i64::from(info.code());
        let mut add = |token: usize, value: i64, tie: Tie| {
            let known = codes.iter().find(|code| code.token == token);
            if used.contains(&token) || known.is_some_and(|known| known.tie > tie || known.tie == Tie::Other)
            {
                return;
            }
            used.push(token);
            let number = self.tokens.all[token];
            let start = known.map_or(number.start, |known| known.start);
            items.push(Placed {
                item: Item::Code(Code { value, token, start, tie, is_negated: false }),
                start,
                end: number.end,
                token,
                group: number.group,
            });
        };
        // 206 session_is_full: …
        let is_id = mark.end - mark.start == info.id().len()
            && self.text[mark.start..mark.end] == *info.id().as_bytes();
        if let Some(index) = token.checked_sub(1)
            && let Some(Token { kind: Kind::Number(value), end, .. }) = self.token(index)
            && is_id
            && self.text[end..mark.start] == *b" "
            && self.text.get(mark.end) == Some(&b':')
            && (value == code || (is_listed(value) && kind == Name::Id))
        {
            add(index, value, Tie::OwnLine);
            return;
        }
        let before = (token.saturating_sub(3)..token).rev();
        for index in before {
            match self.tokens.all[index].kind {
                Kind::Number(value) if value == code => {
                    add(index, value, Tie::Beside);
                    return;
                }
                Kind::Other(b':' | b'-' | b'(' | b'[' | b']' | b')' | b'=' | b'.' | b',') => {}
                _ => break,
            }
        }
        let behind = self.tokens.at(mark.end);
        for index in behind..behind + 4 {
            match self.token(index).map(|token| token.kind) {
                Some(Kind::Number(value)) => {
                    if value == code {
                        add(index, value, Tie::Beside);
                    } else if is_listed(value) && index == behind + 1 && self.is_other(behind, b"(=") {
                        add(index, value, Tie::Key);
                    }
                    return;
                }
                Some(Kind::Other(b':' | b'-' | b'(' | b'[' | b'=' | b',' | b'#')) => {}
                Some(Kind::Word) if self.word(index).is_some_and(is_code_key) => {}
                _ => return,
            }
        }
    }

    /// What belongs to one error becomes one finding.
    fn findings(&self, items: &[Placed], least: Certainty, offset: usize) -> Vec<Found> {
        let mut clusters: Vec<Cluster> = Vec::new();
        for &placed in items {
            let is_taken = clusters.last_mut().is_some_and(|cluster| cluster.take(placed, self));
            if !is_taken {
                clusters.push(Cluster::new(placed));
            }
        }
        let found = clusters.iter().filter_map(|cluster| cluster.finding(self));
        let mut found: Vec<Found> = found.filter(|found| found.certainty >= least).collect();
        for found in &mut found {
            found.start += offset;
            found.end += offset;
            found.at += offset;
        }
        found
    }
}

/// Words that may stand between a key and its number.
static FILLERS: Words =
    Words::new(&["optional", "int", "some", "nsnumber", "number", "integer", "is", "was", "long"]);
static DOMAIN: Words = Words::new(&["domain"]);
static USER_INFO: Words = Words::new(&["userinfo"]);
static OWN_ID_KEYS: Words = Words::new(&["id", "wterror_id"]);

/// Whether a word is a key for codes: one of the list, or longer and ending so.
fn is_code_key(word: &[u8]) -> bool {
    // All of them end alike: most words are none at a glance.
    let may_be = word.last().is_some_and(|last| CODE_KEY_ENDS >> ((last | 0x20) % 64) & 1 != 0);
    may_be
        && generated::CODE_KEYS.iter().any(|key| {
            let Some(at) = word.len().checked_sub(key.len()) else { return false };
            let is_end = word[at..].eq_ignore_ascii_case(key.as_bytes());
            is_end && (at == 0 || (key.len() > "code".len() && key.starts_with("err")))
        })
}

/// The last characters of the keys for codes, one bit each.
static CODE_KEY_ENDS: u64 = generated::CODE_KEYS.ends();

fn contains_ignoring_case(word: &[u8], part: &[u8]) -> bool {
    word.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part))
}

/// What becomes of something that stands beside an error.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Take {
    /// It is something else.
    Not,
    /// It belongs to the error.
    Part,
    /// It belongs there, but says nothing.
    Nothing,
}

impl Take {
    fn part(is_part: bool) -> Self {
        if is_part { Self::Part } else { Self::Not }
    }
}

/// What is taken for one error.
#[derive(Debug)]
struct Cluster {
    parts: Vec<Placed>,
    code: Option<Placed>,
    name: Option<Placed>,
    sentence: Option<Placed>,
    contradicts: bool,
}

impl Cluster {
    fn new(placed: Placed) -> Self {
        let mut cluster =
            Self { parts: Vec::new(), code: None, name: None, sentence: None, contradicts: false };
        cluster.put(placed);
        cluster
    }

    fn put(&mut self, placed: Placed) {
        match placed.item {
            Item::Code(_) | Item::Index => self.code = self.code.or(Some(placed)),
            Item::Name { typed, .. } => {
                if self.name.is_none() || typed {
                    self.name = Some(placed);
                }
            }
            Item::Sentence { .. } => self.sentence = self.sentence.or(Some(placed)),
        }
        self.parts.push(placed);
    }

    fn value(&self) -> Option<i64> {
        match self.code?.item {
            Item::Code(code) => Some(code.value),
            _ => None,
        }
    }

    /// The row that name or sentence say.
    fn said(&self) -> Option<&'static ErrorInfo> {
        let of = |placed: Option<Placed>| match placed?.item {
            Item::Name { info, .. } | Item::Sentence { info, .. } => Some(info),
            _ => None,
        };
        of(self.name).or(of(self.sentence))
    }

    /// Takes what belongs to the same error; says whether it did.
    fn take(&mut self, placed: Placed, reading: &Reading<'_>) -> bool {
        let last = self.parts[self.parts.len() - 1];
        let is_related = self.parts.iter().all(|part| reading.tokens.related(part.group, placed.group));
        let is_together = reading.region.is_members
            || reading.same_line(last.end.min(placed.start), placed.start)
            || reading.opened_in_line(placed.group, last.start)
            || (placed.group != 0
                && self
                    .parts
                    .iter()
                    .any(|part| part.group != 0 && reading.tokens.related(part.group, placed.group)));
        if !is_related || !is_together || placed.start.saturating_sub(last.end) > crate::region::VIEW / 2 {
            return false;
        }
        let in_one_bracket = |one: &Placed| one.group != 0 && one.group == placed.group;
        let is_linked = reading.region.is_members
            || self.parts.iter().any(in_one_bracket)
            || placed.token.saturating_sub(last.token) <= LINKED;
        let taken = match placed.item {
            Item::Index => Take::part(self.code.is_none()),
            Item::Code(code) => match (self.value(), self.said()) {
                (Some(value), _) => Take::part(value == code.value),
                (None, _) if self.code.is_some() => Take::part(code.tie <= Tie::Key),
                (None, Some(info)) if i64::from(info.code()) == code.value => {
                    Take::part(code.tie != Tie::Other)
                }
                (None, Some(_)) => Take::part(is_linked && self.contradiction(code)),
                (None, None) => Take::Not,
            },
            Item::Name { info, kind, .. } => {
                self.takes_text(info, is_linked, matches!(kind, Name::Ambiguous | Name::Id))
            }
            Item::Sentence { info, part } => {
                let is_weak = matches!(part, Part::Generic | Part::Short | Part::Recovery);
                self.takes_text(info, is_linked, is_weak)
            }
        };
        if taken == Take::Part {
            self.put(placed);
        }
        taken != Take::Not
    }

    /// Whether a name or a sentence belongs to the same error.
    fn takes_text(&mut self, info: &'static ErrorInfo, is_linked: bool, is_weak: bool) -> Take {
        if let Some(said) = self.said() {
            return Take::part(said == info);
        }
        match self.code.map(|code| code.item) {
            Some(Item::Code(code)) if code.value == i64::from(info.code()) => {
                Take::part(code.tie != Tie::Other)
            }
            Some(Item::Code(code)) if is_weak => match code.tie {
                // This project writes the id beside the code: another one is worth saying.
                Tie::OwnLine | Tie::OwnKey => Take::part(is_linked && self.contradiction(code)),
                // Beside a code that counts by itself, it says nothing.
                tie if tie >= Tie::Named && is_linked => Take::Nothing,
                _ => Take::Not,
            },
            Some(Item::Code(code)) => Take::part(is_linked && self.contradiction(code)),
            _ => Take::Part, // an error without a code has whatever name stands with it
        }
    }

    /// Whether a code that is another than the name's is one at all; then it contradicts the name.
    fn contradiction(&mut self, code: Code) -> bool {
        let counts = match code.tie {
            Tie::Other | Tie::Bare | Tie::WeakKey => false,
            Tie::Key => {
                !code.is_negated && i32::try_from(code.value).is_ok_and(|value| Category::of(value).is_some())
            }
            _ => true,
        };
        self.contradicts |= counts;
        counts
    }

    fn finding(&self, reading: &Reading<'_>) -> Option<Found> {
        let value = self.value();
        let said = self.said();
        let agrees = |placed: Option<Placed>| match placed.map(|placed| placed.item) {
            Some(Item::Name { info, .. } | Item::Sentence { info, .. }) => {
                value == Some(i64::from(info.code()))
            }
            _ => false,
        };
        let tie = match self.code.map(|code| code.item) {
            Some(Item::Code(code)) => {
                let ties = self.parts.iter().filter_map(|part| match part.item {
                    Item::Code(other) if other.value == code.value => Some(other.tie),
                    _ => None,
                });
                ties.max()
            }
            _ => None,
        };
        let is_index = matches!(self.code.map(|code| code.item), Some(Item::Index));
        let (name, typed) = match self.name.map(|name| name.item) {
            Some(Item::Name { kind, typed, .. }) => (Some(kind), typed),
            _ => (None, false),
        };
        let part = match self.sentence.map(|sentence| sentence.item) {
            Some(Item::Sentence { part, .. }) => Some(part),
            _ => None,
        };
        let at = self.code.unwrap_or(self.parts[0]);
        let is_named = || reading.names_sdk(at.start, at.group);
        let is_tied = tie.is_some_and(|tie| tie >= Tie::Named);
        let is_keyed = tie.is_some_and(|tie| tie >= Tie::WeakKey);
        let is_weak_code = value.is_some_and(|value| generated::WEAK_CODES.contains(&value));
        let is_full_sentence = matches!(part, Some(Part::Documented | Part::Message | Part::Recovery));
        let (certainty, evidence) = match (tie, name, part) {
            (Some(Tie::OwnKey), ..) => (Certainty::Certain, Evidence::OwnKey),
            (Some(Tie::OwnLine), ..) => (Certainty::Certain, Evidence::OwnLine),
            (_, Some(_), _) if agrees(self.name) && is_keyed => (Certainty::Certain, Evidence::NameWithCode),
            (_, _, Some(_)) if agrees(self.sentence) && is_keyed && (is_tied || is_full_sentence) => {
                (Certainty::Certain, Evidence::SentenceWithCode)
            }
            (_, Some(Name::Constant), _) => (Certainty::Certain, Evidence::Constant),
            (_, Some(_), _) if typed => (Certainty::Certain, Evidence::TypeWithName),
            (Some(Tie::Domain), ..) => (Certainty::Likely, Evidence::Domain),
            (Some(Tie::Type), ..) => (Certainty::Likely, Evidence::Type),
            (Some(Tie::RequestTime), ..) => (Certainty::Likely, Evidence::RequestTime),
            (Some(Tie::Listener), ..) => (Certainty::Likely, Evidence::Listener),
            (Some(Tie::Named), ..) => (Certainty::Likely, Evidence::NamedCode),
            (Some(Tie::Message), ..) => (Certainty::Likely, Evidence::Message),
            (_, Some(Name::WeakConstant), _) => (Certainty::Likely, Evidence::Constant),
            (_, Some(Name::Camel), _) => (Certainty::Likely, Evidence::CamelName),
            (_, _, Some(_)) if agrees(self.sentence) && is_keyed && !is_weak_code => {
                (Certainty::Likely, Evidence::SentenceWithCode)
            }
            (_, _, Some(Part::Documented)) => (Certainty::Likely, Evidence::Sentence),
            (_, _, Some(Part::Message | Part::Recovery)) => (Certainty::Likely, Evidence::Message),
            _ if is_index => (Certainty::Likely, Evidence::CaseIndex),
            (_, _, Some(Part::Generic)) if is_named() => (Certainty::Likely, Evidence::NamedSentence),
            (_, Some(_), _) => (Certainty::Possible, Evidence::AmbiguousName),
            (_, _, Some(_)) => (Certainty::Possible, Evidence::GenericSentence),
            (Some(Tie::Key | Tie::WeakKey), ..) if value.is_some_and(is_listed) => {
                (Certainty::Possible, Evidence::UntiedCode)
            }
            (Some(_), ..) if value.is_some_and(is_listed) => (Certainty::Possible, Evidence::Number),
            _ => return None,
        };
        let code = value.or_else(|| if is_index { None } else { said.map(|info| i64::from(info.code())) });
        let seen = match self.name.map(|name| name.item) {
            Some(Item::Name { name, .. }) => Some(name),
            _ => None,
        };
        let contradicts = said.filter(|info| self.contradicts && code != Some(i64::from(info.code())));
        let only = match (self.code, self.name, part, said) {
            (None, None, Some(part @ (Part::Message | Part::Recovery | Part::Short)), Some(info)) => {
                Some((part, info))
            }
            _ => None,
        };
        Some(Found {
            start: self.parts.iter().map(|part| part.start).min().unwrap_or(at.start),
            end: self.parts.iter().map(|part| part.end).max().unwrap_or(at.end),
            at: match at.item {
                Item::Code(code) => reading.tokens.all[code.token].start,
                _ => at.start,
            },
            code,
            name: seen,
            contradicts: contradicts.map(ErrorInfo::code),
            certainty,
            evidence,
            only,
        })
    }
}

/// How many tokens may stand between a code and a name that contradicts it.
const LINKED: usize = 6;
