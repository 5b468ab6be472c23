//! Words, numbers and brackets of a stretch of a log. Quotes, escapes and colors are left out: a JSON object in a
//! string of JSON reads like the object.

use alloc::vec::Vec;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    /// A whole number that stands by itself.
    Number(i64),
    Other(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The bracket that it stands in, by its place in [`Tokens::groups`].
    pub(crate) group: u16,
}

/// A pair of brackets. The first group is all that stands in none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    pub(crate) parent: u16,
    /// The bracket that opens it, by its place among the tokens.
    pub(crate) opens: usize,
}

#[derive(Default)]
pub(crate) struct Tokens {
    pub(crate) all: Vec<Token>,
    pub(crate) groups: Vec<Group>,
    /// The brackets that are open.
    open: Vec<(u8, u16)>,
}

impl Tokens {
    pub(crate) fn read(&mut self, bytes: &[u8]) {
        self.all.clear();
        self.groups.clear();
        self.groups.push(Group { parent: 0, opens: usize::MAX });
        let open = &mut self.open;
        open.clear();
        let mut at = 0;
        while let Some((kind, start, end)) = next(bytes, &mut at) {
            let mut group = open.last().map_or(0, |&(_, group)| group);
            match kind {
                Kind::Other(bracket @ (b'{' | b'[' | b'(')) if self.groups.len() < usize::from(u16::MAX) => {
                    let inner = u16::try_from(self.groups.len()).unwrap_or(u16::MAX);
                    self.groups.push(Group { parent: group, opens: self.all.len() });
                    open.push((bracket, inner));
                }
                Kind::Other(bracket @ (b'}' | b']' | b')')) => {
                    if let Some(place) = open.iter().rposition(|&(opened, _)| closes(opened, bracket)) {
                        open.truncate(place);
                        group = open.last().map_or(0, |&(_, group)| group);
                    }
                }
                _ => {}
            }
            self.all.push(Token { kind, start, end, group });
        }
    }

    /// Whether one group lies in the other, or they are one.
    pub(crate) fn related(&self, one: u16, other: u16) -> bool {
        self.lies_in(one, other) || self.lies_in(other, one)
    }

    pub(crate) fn lies_in(&self, inner: u16, outer: u16) -> bool {
        let mut group = inner;
        loop {
            if group == outer {
                return true;
            }
            if group == 0 {
                return false;
            }
            group = self.groups[usize::from(group)].parent;
        }
    }

    /// The first token that begins at `at` or later.
    pub(crate) fn at(&self, at: usize) -> usize {
        self.all.partition_point(|token| token.start < at)
    }
}

fn closes(open: u8, close: u8) -> bool {
    matches!((open, close), (b'{', b'}') | (b'[', b']') | (b'(', b')'))
}

/// The next token from `at` on, which is moved behind it.
fn next(bytes: &[u8], at: &mut usize) -> Option<(Kind, usize, usize)> {
    loop {
        let start = *at;
        let byte = *bytes.get(start)?;
        match CLASSES[usize::from(byte)] {
            Class::Space => {
                *at = start + 1;
                continue;
            }
            Class::Word => {
                *at = run_end(bytes, start, Class::Word);
                let (number, start) = number(bytes, start, *at);
                return Some((number.map_or(Kind::Word, Kind::Number), start, *at));
            }
            Class::Foreign => {
                *at = run_end(bytes, start, Class::Foreign);
                return Some((Kind::Word, start, *at));
            }
            Class::Other => {}
        }
        match byte {
            b'\\' => {
                // What is escaped is no letter: \n, and \" as a quote.
                let escaped = bytes.get(start + 1).copied();
                *at = match escaped {
                    Some(b'n' | b't' | b'r') => start + 2,
                    Some(b'u') => (start + 6).min(bytes.len()),
                    _ => start + 1,
                };
            }
            0x1b if bytes.get(start + 1) == Some(&b'[') => {
                let body = bytes[start + 2..].iter().take(16);
                let length = body.take_while(|byte| !(0x40..=0x7e).contains(*byte)).count();
                *at = (start + 3 + length).min(bytes.len());
            }
            b'&' if bytes[start..].starts_with(b"&quot;") => *at = start + 6,
            b'&' if bytes[start..].starts_with(b"&#34;") || bytes[start..].starts_with(b"&#39;") => {
                *at = start + 5;
            }
            0x1b => *at = start + 1,
            b'-' if is_minus(bytes, start) => *at = start + 1, // belongs to the number behind it
            _ => {
                *at = start + 1;
                return Some((Kind::Other(byte), start, start + 1));
            }
        }
    }
}

/// What a byte is. Tokens are read of every line with a mark: a table is faster than comparisons.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Between tokens: white space, control characters and quotes.
    Space,
    Word,
    /// A part of a character that is not ASCII.
    Foreign,
    /// A token of its own, or something that takes a closer look.
    Other,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0_u8;
    loop {
        classes[byte as usize] = match byte {
            0x1b => Class::Other,
            0..=b' ' | 0x7f | b'"' | b'\'' | b'`' => Class::Space,
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'$' => Class::Word,
            0x80.. => Class::Foreign,
            _ => Class::Other,
        };
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

/// Where bytes of one class end that begin at `start`.
fn run_end(bytes: &[u8], start: usize, class: Class) -> usize {
    let end = bytes[start..].iter().position(|&byte| CLASSES[usize::from(byte)] != class);
    end.map_or(bytes.len(), |length| start + length)
}

fn is_word(byte: u8) -> bool {
    CLASSES[usize::from(byte)] == Class::Word
}

fn is_minus(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| bytes[before]);
    let is_free = before.is_none_or(|byte| !is_word(byte) && !matches!(byte, b'-' | b')' | b']' | b'.'));
    is_free && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// The whole number that stands by itself in `start..end`, and where it begins with its sign.
fn number(bytes: &[u8], start: usize, end: usize) -> (Option<i64>, usize) {
    let digits = &bytes[start..end];
    if digits.len() > 18 || !digits.iter().all(u8::is_ascii_digit) {
        return (None, start);
    }
    let before = |back: usize| start.checked_sub(back).map(|at| bytes[at]);
    let after = |on: usize| bytes.get(end + on).copied();
    let is_digit = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_digit());
    let is_letter = |byte: Option<u8>| byte.is_some_and(is_word);
    // 1.206, 206.5, 2026-11, 206-abc
    if before(1) == Some(b'.') && is_digit(before(2))
        || after(0) == Some(b'.') && is_digit(after(1))
        || before(1) == Some(b'-') && is_letter(before(2))
        || after(0) == Some(b'-') && is_letter(after(1))
    {
        return (None, start);
    }
    let value = digits.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    if before(1) == Some(b'-') && is_minus(bytes, start - 1) {
        return (Some(-value), start - 1);
    }
    (Some(value), start)
}
