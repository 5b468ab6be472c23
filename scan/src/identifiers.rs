//! Who was in which session, by the keys that logs have for it.

use alloc::string::String;

use crate::generated;

#[derive(Default)]
pub(crate) struct Identifiers {
    pub(crate) session: Option<String>,
    pub(crate) participant: Option<String>,
}

/// The identifiers nearest to `at`, behind one of the known keys or of `more`.
pub(crate) fn identifiers(text: &[u8], at: usize, more: &[String]) -> Identifiers {
    let (mut session, mut participant): (Option<Place<'_>>, Option<Place<'_>>) = (None, None);
    for place in memchr::memchr2_iter(b'=', b':', text) {
        let Some(key) = key_before(text, place, more.is_empty()) else { continue };
        let is_session = generated::SESSION_KEYS.has(key)
            || more.iter().any(|more| key.eq_ignore_ascii_case(more.as_bytes()));
        let is_participant = generated::PARTICIPANT_KEYS.has(key);
        if !is_session && !is_participant {
            continue;
        }
        let Some(value) = value_after(text, place + 1) else { continue };
        for nearest in [is_session.then_some(&mut session), is_participant.then_some(&mut participant)] {
            if let Some(nearest) = nearest
                && nearest.is_none_or(|(distance, _)| place.abs_diff(at) < distance)
            {
                *nearest = Some((place.abs_diff(at), value));
            }
        }
    }
    let text = |place: Option<Place<'_>>| place.map(|(_, value)| String::from_utf8_lossy(value).into_owned());
    Identifiers { session: text(session), participant: text(participant) }
}

/// How far away something is, and what.
type Place<'t> = (usize, &'t [u8]);

/// The key that stands before a separator, without quotes; not looked for where it ends as none of the list does and `only_listed` are
/// wanted.
fn key_before(text: &[u8], end: usize, only_listed: bool) -> Option<&[u8]> {
    let is_noise = |byte: &u8| matches!(byte, b'"' | b'\'' | b'\\' | b' ');
    let noise = text[..end].iter().rev().take(4).take_while(|byte| is_noise(byte)).count();
    let end = end - noise;
    let last = text[..end].last()?;
    if only_listed && KEY_ENDS >> ((last | 0x20) % 64) & 1 == 0 {
        return None;
    }
    let length = text[..end]
        .iter()
        .rev()
        .take(40)
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
        .count();
    Some(&text[end - length..end])
}

/// The last characters of the keys, one bit each.
static KEY_ENDS: u64 = generated::SESSION_KEYS.ends() | generated::PARTICIPANT_KEYS.ends();

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
