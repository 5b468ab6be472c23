//! The command's arguments, by the grammar that the generator writes.

use std::ffi::{OsStr, OsString};
use std::str::FromStr;

use lexopt::Arg;

use crate::generated::GRAMMARS;
use crate::grammar::{Grammar, Operand, Takes};

/// What the arguments ask for.
pub(crate) enum Request {
    Run(Arguments),
    Help(&'static Grammar),
    Version,
}

/// Arguments that fit their grammar.
pub(crate) struct Arguments {
    pub(crate) grammar: &'static Grammar,
    options: Vec<(&'static str, OsString)>,
    operands: Vec<OsString>,
}

impl Arguments {
    /// Whether an option is there.
    pub(crate) fn has(&self, option: &str) -> bool {
        self.value(option).is_some()
    }

    /// The value of an option; of one that is there twice, the last.
    pub(crate) fn value(&self, option: &str) -> Option<&OsStr> {
        self.options.iter().rfind(|(name, _)| *name == option).map(|(_, value)| value.as_os_str())
    }

    /// The value of an option that takes one of the catalogue's words.
    pub(crate) fn word<T: FromStr>(&self, option: &str) -> Option<T> {
        self.value(option)?.to_str()?.parse().ok()
    }

    /// The operands as they were given, for names of files.
    #[cfg(feature = "scan")]
    pub(crate) fn paths(&self) -> &[OsString] {
        &self.operands
    }

    /// The values of an option that may be there several times.
    #[cfg(feature = "scan")]
    pub(crate) fn values(&self, option: &str) -> impl Iterator<Item = String> {
        let of = move |(name, _): &&(&str, OsString)| *name == option;
        self.options.iter().filter(of).map(|(_, value)| value.to_string_lossy().into_owned())
    }

    /// The operands, with a replacement character for what is not UTF-8.
    pub(crate) fn operands(&self) -> Vec<String> {
        self.operands.iter().map(|operand| operand.to_string_lossy().into_owned()).collect()
    }
}

/// What is wrong with the arguments, and for which subcommand.
pub(crate) struct Misuse {
    pub(crate) grammar: &'static Grammar,
    /// Empty where there are no arguments at all.
    pub(crate) problem: String,
}

/// Reads the arguments behind the program's name.
pub(crate) fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Request, Misuse> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut found = Arguments { grammar: &GRAMMARS[0], options: Vec::new(), operands: Vec::new() };
    loop {
        let grammar = found.grammar;
        let misuse = |problem: String| Misuse { grammar, problem };
        if let Some(code) = parser.try_raw_args().and_then(|mut raw| raw.next_if(is_negative_number)) {
            found.operands.push(code);
            continue;
        }
        match parser.next().map_err(|error| misuse(error.to_string()))? {
            None => break,
            Some(Arg::Short('h') | Arg::Long("help")) => return Ok(Request::Help(grammar)),
            Some(Arg::Short('V') | Arg::Long("version")) => return Ok(Request::Version),
            Some(Arg::Short(letter)) => return Err(misuse(format!("there is no option -{letter}"))),
            Some(Arg::Long(name)) => {
                let Some(option) = grammar.options.iter().find(|option| option.name == name) else {
                    let names = grammar.options.iter().map(|option| option.name);
                    let near = nearest(name, names).map(|near| format!("; did you mean --{near}?"));
                    return Err(misuse(format!("there is no option --{name}{}", near.unwrap_or_default())));
                };
                let value = match option.takes {
                    Takes::Nothing => OsString::new(),
                    Takes::Anything | Takes::OneOf(_) => parser.value().map_err(|_| {
                        misuse(format!("--{} needs a value{}", option.name, values(&option.takes)))
                    })?,
                };
                check(&format!("--{}", option.name), &option.takes, &value).map_err(misuse)?;
                found.options.push((option.name, value));
            }
            Some(Arg::Value(word)) => {
                let subcommand = GRAMMARS[1..].iter().find(|subcommand| *subcommand.name == word);
                match subcommand.filter(|_| grammar.name.is_empty() && found.operands.is_empty()) {
                    Some(subcommand) => found.grammar = subcommand,
                    None => found.operands.push(word),
                }
            }
        }
    }
    checked(found)
}

/// Refuses what only the whole of the arguments shows to be wrong.
fn checked(found: Arguments) -> Result<Request, Misuse> {
    let grammar = found.grammar;
    let misuse = |problem: String| Err(Misuse { grammar, problem });
    // An option may stand before the subcommand if both know it.
    if let Some((name, _)) =
        found.options.iter().find(|(name, _)| !grammar.options.iter().any(|option| option.name == *name))
    {
        return misuse(format!("{} has no option --{name}", grammar.name));
    }
    if let Some(option) = grammar.options.iter().find(|option| option.required && !found.has(option.name)) {
        return misuse(format!("--{} is missing{}", option.name, values(&option.takes)));
    }
    match (&grammar.operand, found.operands.as_slice()) {
        (Some(_), []) if grammar.name.is_empty() && found.options.is_empty() => misuse(String::new()),
        (Some(operand), []) => misuse(format!("{} is missing{}", operand.name, values(&operand.takes))),
        (Some(Operand { several: false, .. }), [_, unexpected, ..]) | (None, [unexpected, ..]) => {
            misuse(format!("{} takes no {:?} here", grammar.name, unexpected.to_string_lossy()))
        }
        (Some(operand), given) => {
            match given.iter().find_map(|value| check(operand.name, &operand.takes, value).err()) {
                Some(problem) => misuse(problem),
                None => Ok(Request::Run(found)),
            }
        }
        (None, []) => Ok(Request::Run(found)),
    }
}

fn check(name: &str, takes: &Takes, value: &OsStr) -> Result<(), String> {
    match takes {
        Takes::OneOf(allowed) if !allowed.iter().any(|allowed| *allowed == value) => {
            let value = value.to_string_lossy();
            let near = nearest(&value, allowed.iter().copied());
            let near = near.map(|near| format!("; did you mean {near}?")).unwrap_or_default();
            Err(format!("{value:?} is no value of {name}{}{near}", values(takes)))
        }
        _ => Ok(()),
    }
}

/// ` [possible values: …]`, where they are listed.
fn values(takes: &Takes) -> String {
    match takes {
        Takes::OneOf(allowed) => format!(" [possible values: {}]", allowed.join(", ")),
        Takes::Nothing | Takes::Anything => String::new(),
    }
}

/// The word that was probably meant: one that a third of its letters at most keep apart.
fn nearest<'a>(wrong: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |word: &str| textdistance::str::levenshtein(word, wrong);
    words.min_by_key(|word| distance(word)).filter(|word| distance(word) * 3 <= word.len())
}

/// `-206` is a code, `-206,` a pasted one; no option's name begins with a digit.
fn is_negative_number(word: &OsStr) -> bool {
    matches!(word.as_encoded_bytes(), [b'-', b'0'..=b'9', ..])
}
