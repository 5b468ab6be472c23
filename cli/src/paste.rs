//! Codes and names in what people paste: `206,`, `206 104 801`, `Code=206`, `SessionError{code=206, …}`, JSON.
//!
//! What is read here is one error that somebody asks about, not a log: a number counts where something beside it says that
//! it is a code, or where the text is nothing but codes.

use std::mem;

use wterror::lookup_name;

/// The codes and names in a text; `None` where there are none, and the text can only be a name itself.
pub(crate) fn read(text: &str) -> Option<Vec<String>> {
    let readings = [single, keyed, keyed_in_strings, logged, list, names];
    let mut words = readings.iter().map(|reading| reading(text)).find(|words| !words.is_empty())?;
    words.dedup(); // an object may have its code under two keys
    Some(words)
}

/// Whether a word is a whole number.
pub(crate) fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix(['-', '+']).unwrap_or(word);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// One code or known name, with the punctuation that came along: `206,`, `"sessionIsFull"`.
fn single(text: &str) -> Vec<String> {
    word(text).into_iter().collect()
}

/// The code or known name in a word, without the punctuation around it.
fn word(text: &str) -> Option<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | MINUS);
    let word = text.trim_matches(|c| !is_part(c)).replace(MINUS, "-");
    (is_number(&word) || lookup_name(&word).is_some()).then_some(word)
}

/// The typographic minus, which word processors put before a number.
const MINUS: char = '\u{2212}';

/// The numbers behind a key that says code, in JSON and as the platforms print their errors. What stands in a quoted text
/// is the error's message, where another number may be.
fn keyed(text: &str) -> Vec<String> {
    keyed_in_strings(&without_strings(text))
}

/// As [`keyed`], in quoted texts too: the error may stand in one, as in a log record.
fn keyed_in_strings(text: &str) -> Vec<String> {
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let mut words = Vec::new();
    let mut start = 0;
    while let Some(found) = text[start..].find(is_key) {
        let key = start + found;
        start = text[key..].find(|c| !is_key(c)).map_or(text.len(), |length| key + length);
        if is_code_key(&text[key..start]) && !is_foreign(&text[..key]) {
            words.extend(leading_number(&text[start..]));
        }
    }
    words
}

/// Whether a key says that a code follows: `code`, `Code`, `errorCode`, `error_code`, `wterror.code`.
fn is_code_key(key: &str) -> bool {
    let key: String = key.chars().filter(char::is_ascii_alphabetic).collect();
    ["code", "errorcode", "wterrorcode"].iter().any(|known| key.eq_ignore_ascii_case(known))
}

/// Whether the text before a key ends in one of Apple's own domains, `Domain=NSURLErrorDomain `: its codes are not ours.
fn is_foreign(before: &str) -> bool {
    let is_apart = before.ends_with(char::is_whitespace);
    let last = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    is_apart && ["Domain=NS", "Domain=kCF"].iter().any(|domain| last.starts_with(domain))
}

/// The number behind a key, with `=`, `:`, quotes or white space between them.
fn leading_number(text: &str) -> Option<String> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '=' | ':' | '"' | '\'' | '\\' | '(');
    let value = text.trim_start_matches(is_between);
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | MINUS);
    let (number, rest) = value.split_at(value.find(|c| !is_part(c)).unwrap_or(value.len()));
    let number = number.replace(MINUS, "-");
    let is_fraction =
        rest.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    (value.len() < text.len() && is_number(&number) && !is_fraction).then_some(number)
}

/// The text with white space in place of each quoted text that is neither a key nor a number.
fn without_strings(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        let Some(length) = string_length(&rest[start + 1..]) else { break };
        let end = start + 1 + length; // of the closing quotation mark
        let (string, behind) = (&rest[start + 1..end], &rest[end + 1..]);
        let is_key = behind.trim_start().starts_with([':', '=']);
        kept.push_str(&rest[..start]);
        kept.push_str(if is_key || is_number(string) { string } else { " " });
        kept.push('"'); // so that a key and its value stay apart
        rest = behind;
    }
    kept + rest
}

/// The length of a quoted text behind its first quotation mark; a backslash keeps the next letter from ending it.
fn string_length(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    })
}

/// The code of a line that this project's packages print: `206 session_is_full: …`, `299 unlisted: …`.
fn logged(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let pairs = words.windows(2).filter_map(|pair| {
        let id = pair[1].strip_suffix(':')?;
        let code = word(pair[0])?;
        let fits = match lookup_name(id) {
            Some(info) => code.parse() == Ok(info.code()),
            None => id == "unlisted",
        };
        fits.then_some(code)
    });
    pairs.collect()
}

/// Several codes and known names, and nothing else: `206 104 801`, `206, sessionClosed`.
fn list(text: &str) -> Vec<String> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '/');
    let is_punctuation = |part: &&str| part.bytes().all(|byte| byte.is_ascii_punctuation());
    let words = text.split(is_between).filter(|part| !is_punctuation(part)).map(word);
    words.collect::<Option<_>>().unwrap_or_default()
}

/// The known names in a text that is more than words, such as `SessionError{name=SESSION_IS_FULL_ERROR_CODE}` and
/// `WTError.sessionIsFull`. A name counts if it is no word that such a text may also hold: two words at least in one.
fn names(text: &str) -> Vec<String> {
    if !is_structured(text) {
        return Vec::new();
    }
    let is_compound = |name: &&str| {
        let is_camel = name
            .as_bytes()
            .windows(2)
            .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
        name.contains('_') || is_camel
    };
    let names = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(is_compound);
    names.filter(|name| lookup_name(name).is_some()).map(str::to_owned).collect()
}

/// Whether a text has the punctuation of an object, a call, a log line or a sentence, and so is no name.
pub(crate) fn is_structured(text: &str) -> bool {
    text.contains(['{', '}', '(', '=', ':', '"', '.'])
}

/// Standard input, line by line: an object that goes over several lines is read as one.
#[derive(Default)]
pub(crate) struct Paste {
    /// The lines of an object that has not ended.
    open: String,
    /// How many of its brackets are open.
    depth: isize,
}

impl Paste {
    /// An object longer than this is none, but a text with an odd bracket: its lines are read one by one.
    const LONGEST: usize = 64 * 1024;

    /// What to look up once the next line is there.
    pub(crate) fn line(&mut self, line: &str) -> Vec<String> {
        let begins = line.trim_start().starts_with(['{', '[']) || line.trim_end().ends_with(['{', '[', '(']);
        if self.open.is_empty() && !begins {
            return one_line(line);
        }
        self.open.push_str(line);
        self.depth += depth(line);
        if self.depth <= 0 {
            self.depth = 0;
            one_line(&mem::take(&mut self.open))
        } else if self.open.len() > Self::LONGEST {
            self.end()
        } else {
            Vec::new()
        }
    }

    /// What to look up of an object that never ended, line by line.
    pub(crate) fn end(&mut self) -> Vec<String> {
        self.depth = 0;
        mem::take(&mut self.open).lines().flat_map(one_line).collect()
    }
}

/// How many more brackets a line opens than it closes, those in quoted texts aside.
fn depth(line: &str) -> isize {
    let weight = |byte| match byte {
        b'{' | b'[' | b'(' => 1,
        b'}' | b']' | b')' => -1,
        _ => 0,
    };
    without_strings(line).bytes().map(weight).sum()
}

/// The words of a line: the codes in it or, where it has none and is no more than words, each word.
fn one_line(line: &str) -> Vec<String> {
    let line = line.trim();
    read(line).unwrap_or_else(|| {
        if is_structured(line) {
            vec![line.to_owned()]
        } else {
            line.split_whitespace().map(str::to_owned).collect()
        }
    })
}
