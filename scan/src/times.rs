//! The time of a finding, as loggers and JSON write it.

use core::fmt;

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use crate::generated;

/// When something was logged.
///
/// ```
/// use wterror_scan::{Options, Scanner};
/// let scanner = Scanner::new(Options::default());
/// let time = |line: &str| scanner.scan_line(line.as_bytes())[0].time.expect("a time").to_string();
/// assert_eq!(time("2026-11-24T21:52:42.123+01:00 SESSION_IS_FULL_ERROR_CODE"), "2026-11-24T20:52:42.123Z");
/// assert_eq!(time("2026-11-24 21:52:42,5 SESSION_IS_FULL_ERROR_CODE"), "2026-11-24T21:52:42.500"); // no zone is given
/// assert_eq!(time("11-24 21:52:42.123  1  2 E x: SESSION_IS_FULL_ERROR_CODE"), "11-24T21:52:42.123"); // nor a year
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// Milliseconds since 1970; where no zone is written, as if it were UTC; where no year is, in [`Options::year`](crate::Options)
    /// or 1970.
    pub unix_ms: i64,
    /// Whether a zone is written.
    pub has_zone: bool,
    /// Whether a year is written, or was given.
    pub has_year: bool,
}

impl Time {
    /// The time that a text begins with, as loggers write it.
    ///
    /// ```
    /// let time = wterror_scan::Time::parse("2026-11-24T21:52Z").expect("a time");
    /// assert_eq!(time.unix_ms, 1_795_557_120_000);
    /// assert_eq!(wterror_scan::Time::parse("2026-11-24").map(|day| day.to_string()), Some("2026-11-24T00:00:00".to_owned()));
    /// assert_eq!(wterror_scan::Time::parse("yesterday"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let minutes = || {
            let (clock, zone) = (text.get(..16)?, text.get(16..)?);
            full(&[clock, b":00", zone].concat())
        };
        let day = || (text.len() == 10).then(|| full(&[text, b"T00:00:00"].concat()))?;
        full(text).or_else(minutes).or_else(day).or_else(|| logcat(text, None)).or_else(|| unix(text))
    }
}

impl fmt::Display for Time {
    /// RFC 3339 in UTC; without `Z` where the zone is unknown, and without the year where that is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(timestamp) = Timestamp::from_millisecond(self.unix_ms) else { return f.write_str("?") };
        let time = Offset::UTC.to_datetime(timestamp);
        if self.has_year {
            write!(f, "{:04}-", time.year())?;
        }
        write!(
            f,
            "{:02}-{:02}T{:02}:{:02}:{:02}",
            time.month(),
            time.day(),
            time.hour(),
            time.minute(),
            time.second()
        )?;
        if time.millisecond() != 0 {
            write!(f, ".{:03}", time.millisecond())?;
        }
        if self.has_zone { f.write_str("Z") } else { Ok(()) }
    }
}

/// The time at the beginning of one of these, the line and what it stands in; else the nearest behind a key for times.
pub(crate) fn find(starts: [&[u8]; 3], around: &[u8], at: usize, year: Option<i16>) -> Option<Time> {
    starts.iter().find_map(|start| leading(start, year)).or_else(|| keyed(around, at))
}

/// The first time in the beginning of a line.
fn leading(line: &[u8], year: Option<i16>) -> Option<Time> {
    let line = line.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let line = &line[..line.len().min(96)];
    let starts = (0..line.len()).filter(|&at| {
        let is_free =
            at == 0 || !(line[at - 1].is_ascii_alphanumeric() || matches!(line[at - 1], b'-' | b'.' | b':'));
        is_free
            && (line[at].is_ascii_digit()
                || MONTHS.iter().any(|month| line[at..].starts_with(month.as_bytes())))
    });
    for at in starts {
        let rest = &line[at..];
        if let Some(time) =
            full(rest).or_else(|| apache(rest)).or_else(|| logcat(rest, year)).or_else(|| syslog(rest, year))
        {
            return Some(time);
        }
    }
    None
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A number of `count` digits.
fn digits(text: &[u8], count: usize) -> Option<(i64, &[u8])> {
    let (number, rest) = text.split_at_checked(count)?;
    let value = number
        .iter()
        .try_fold(0, |value, &byte| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0')))?;
    Some((value, rest))
}

fn skip<'a>(text: &'a [u8], one_of: &[u8]) -> Option<&'a [u8]> {
    let (first, rest) = text.split_first()?;
    one_of.contains(first).then_some(rest)
}

/// `21:52:42`, with a fraction behind `.` or `,`.
fn clock(text: &[u8]) -> Option<(Clock, &[u8])> {
    let (hour, rest) = digits(text, 2)?;
    let (minute, rest) = digits(skip(rest, b":")?, 2)?;
    let (second, rest) = digits(skip(rest, b":")?, 2)?;
    let (mut nanosecond, mut rest) = (0, rest);
    if let Some(fraction) = skip(rest, b".,") {
        let length = fraction.iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
        if length > 0 {
            let (value, behind) = digits(fraction, length)?;
            nanosecond = value * 10_i64.pow(9 - u32::try_from(length).ok()?);
            rest = behind;
            rest = &rest[rest.iter().take_while(|byte| byte.is_ascii_digit()).count()..];
        }
    }
    // A leap second is the last one of its minute.
    let time = Clock::new(
        hour.try_into().ok()?,
        minute.try_into().ok()?,
        second.min(59).try_into().ok()?,
        nanosecond.try_into().ok()?,
    );
    Some((time.ok()?, rest))
}

/// `Z`, `+01:00`, `+0100`, ` UTC`; how far it is ahead.
fn zone(text: &[u8]) -> Option<SignedDuration> {
    let text = text.strip_prefix(b" ").unwrap_or(text);
    let is_word_end = |rest: &[u8]| !rest.first().is_some_and(u8::is_ascii_alphanumeric);
    for name in ["Z", "z", "UTC", "GMT"] {
        if let Some(rest) = text.strip_prefix(name.as_bytes()) {
            return is_word_end(rest).then_some(SignedDuration::ZERO);
        }
    }
    let (&sign, rest) = text.split_first()?;
    if !matches!(sign, b'+' | b'-') {
        return None;
    }
    let (hours, rest) = digits(rest, 2)?;
    let (minutes, _) = digits(rest.strip_prefix(b":").unwrap_or(rest), 2)?;
    if hours > 14 || minutes > 59 {
        return None;
    }
    let ahead = SignedDuration::from_mins(hours * 60 + minutes);
    Some(if sign == b'-' { -ahead } else { ahead })
}

fn time(date: Date, clock: Clock, rest: &[u8], has_year: bool) -> Option<Time> {
    let ahead = zone(rest);
    let at = DateTime::from_parts(date, clock);
    let utc = Offset::UTC.to_timestamp(at).ok()?.checked_sub(ahead.unwrap_or(SignedDuration::ZERO)).ok()?;
    Some(Time { unix_ms: utc.as_millisecond(), has_zone: ahead.is_some(), has_year })
}

fn date(year: i64, month: i64, day: i64) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// `2026-11-24T21:52:42.123Z`, with a space for `T` or slashes in the date.
fn full(text: &[u8]) -> Option<Time> {
    let (year, rest) = digits(text, 4)?;
    let (month, rest) = digits(skip(rest, b"-/")?, 2)?;
    let (day, rest) = digits(skip(rest, b"-/")?, 2)?;
    let rest = skip(rest, b"Tt _").or_else(|| rest.strip_prefix(b", "))?;
    let (clock, rest) = clock(rest)?;
    time(date(year, month, day)?, clock, rest, true)
}

/// `24/Nov/2026:21:52:42 +0000`
fn apache(text: &[u8]) -> Option<Time> {
    let (day, rest) = digits(text, 2)?;
    let (month, rest) = month(skip(rest, b"/")?)?;
    let (year, rest) = digits(skip(rest, b"/")?, 4)?;
    let (clock, rest) = clock(skip(rest, b": ")?)?;
    time(date(year, month, day)?, clock, rest, true)
}

/// `11-24 21:52:42.123`
fn logcat(text: &[u8], year: Option<i16>) -> Option<Time> {
    let (month, rest) = digits(text, 2)?;
    let (day, rest) = digits(skip(rest, b"-")?, 2)?;
    let (clock, rest) = clock(skip(rest, b" ")?)?;
    time(date(year.unwrap_or(LEAP).into(), month, day)?, clock, rest, year.is_some())
}

/// `Nov  4 21:52:42`
fn syslog(text: &[u8], year: Option<i16>) -> Option<Time> {
    let (month, rest) = month(text)?;
    let rest = skip(rest, b" ")?;
    let (day, rest) = match rest.strip_prefix(b" ") {
        Some(rest) => digits(rest, 1)?,
        None => digits(rest, 2)?,
    };
    let (clock, rest) = clock(skip(rest, b" ")?)?;
    time(date(year.unwrap_or(LEAP).into(), month, day)?, clock, rest, year.is_some())
}

/// A year that has every day.
const LEAP: i16 = 1972;

fn month(text: &[u8]) -> Option<(i64, &[u8])> {
    let place = MONTHS.iter().position(|month| text.starts_with(month.as_bytes()))?;
    Some((i64::try_from(place).ok()? + 1, &text[3..]))
}

/// The time behind a key, nearest to `at`: a text, or Unix seconds or milliseconds.
fn keyed(text: &[u8], at: usize) -> Option<Time> {
    let mut best: Option<(usize, Time)> = None;
    let mut from = 0;
    while let Some(separator) = memchr::memchr2(b'=', b':', &text[from..]) {
        let place = from + separator;
        from = place + 1;
        let is_noise = |byte: &u8| matches!(byte, b'"' | b'\'' | b'\\' | b' ');
        let noise = text[..place].iter().rev().take(4).take_while(|byte| is_noise(byte)).count();
        let end = place - noise;
        let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'@');
        let length = text[..end].iter().rev().take(24).take_while(|byte| is_key(byte)).count();
        let key = &text[end - length..end];
        if !generated::TIME_KEYS.has(key) {
            continue;
        }
        let noise = text[from..].iter().take(6).take_while(|byte| is_noise(byte)).count();
        let value = &text[from + noise..];
        if let Some(time) = full(value).or_else(|| unix(value))
            && best.is_none_or(|(distance, _)| place.abs_diff(at) < distance)
        {
            best = Some((place.abs_diff(at), time));
        }
    }
    best.map(|(_, time)| time)
}

/// Seconds, perhaps with a fraction, or milliseconds, microseconds, nanoseconds since 1970.
fn unix(text: &[u8]) -> Option<Time> {
    let length = text.iter().take(20).take_while(|byte| byte.is_ascii_digit()).count();
    let (value, rest) = digits(text, length.min(18))?;
    let unix_ms = match length {
        10 => {
            let fraction =
                rest.strip_prefix(b".").and_then(|rest| digits(rest, 3)).map_or(0, |(fraction, _)| fraction);
            value * 1000 + fraction
        }
        13 => value,
        16 => value / 1000,
        19 => value / 100_000, // its last digit was left out
        _ => return None,
    };
    Some(Time { unix_ms, has_zone: true, has_year: true })
}
