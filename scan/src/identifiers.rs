//! Who was in which session, by the keys that logs have for it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::generated;

#[derive(Default)]
pub(crate) struct Identifiers {
    pub(crate) session: Option<String>,
    pub(crate) participant: Option<String>,
}

/// The identifiers nearest to `at`, behind one of the known keys or of `more`.
pub(crate) fn identifiers(text: &[u8], at: usize, more: &[String]) -> Identifiers {
    let more: Vec<&str> = more.iter().map(String::as_str).collect();
    Identifiers {
        session: nearest(text, at, &[&more, generated::SESSION_KEYS]),
        participant: nearest(text, at, &[generated::PARTICIPANT_KEYS]),
    }
}

fn nearest(text: &[u8], at: usize, lists: &[&[&str]]) -> Option<String> {
    let mut best: Option<(usize, &[u8])> = None;
    let mut from = 0;
    while let Some(separator) = memchr::memchr2(b'=', b':', &text[from..]) {
        let place = from + separator;
        from = place + 1;
        let key = key_before(text, place);
        let is_key =
            lists.iter().flat_map(|list| list.iter()).any(|known| key.eq_ignore_ascii_case(known.as_bytes()));
        if !is_key {
            continue;
        }
        if let Some(value) = value_after(text, from)
            && best.is_none_or(|(distance, _)| place.abs_diff(at) < distance)
        {
            best = Some((place.abs_diff(at), value));
        }
    }
    best.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
}

/// The key that stands before a separator, without quotes.
fn key_before(text: &[u8], end: usize) -> &[u8] {
    let is_noise = |byte: &u8| matches!(byte, b'"' | b'\'' | b'\\' | b' ');
    let noise = text[..end].iter().rev().take(4).take_while(|byte| is_noise(byte)).count();
    let end = end - noise;
    let length = text[..end]
        .iter()
        .rev()
        .take(40)
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
        .count();
    &text[end - length..end]
}

/// The value behind a separator: a word, or what stands in quotes.
fn value_after(text: &[u8], start: usize) -> Option<&[u8]> {
    let noise =
        text[start..].iter().take(6).take_while(|byte| matches!(byte, b'"' | b'\'' | b'\\' | b' ')).count();
    let rest = &text[start + noise..];
    let is_end = |byte: &u8| {
        byte.is_ascii_whitespace()
            || matches!(
                byte,
                b'"' | b'\''
                    | b'\\'
                    | b','
                    | b';'
                    | b'}'
                    | b']'
                    | b')'
                    | b'{'
                    | b'['
                    | b'('
                    | b'<'
                    | b'>'
                    | b'|'
            )
    };
    let length = rest.iter().take(LONGEST).take_while(|byte| !is_end(byte)).count();
    let value = rest[..length].trim_ascii_end();
    let value = value.strip_suffix(b".").or(value.strip_suffix(b":")).unwrap_or(value);
    let is_value = value.iter().any(u8::is_ascii_alphanumeric)
        && value != b"null"
        && value != b"undefined"
        && value != b"nil";
    is_value.then_some(value)
}

/// An identifier is not longer.
const LONGEST: usize = 80;
