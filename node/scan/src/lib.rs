//! Scanning of logs for the Node package: options in, a log in pieces in, findings out as JSON. The addon wraps it for Node,
//! and [`wasm`] for browsers, so that both say the same.
#![cfg_attr(not(test), no_std)]

extern crate alloc;

#[cfg(target_arch = "wasm32")]
mod wasm;

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::ControlFlow;

use self_cell::self_cell;
use serde::Serialize;
use wterror::{Category, ErrorInfo, Language};
use wterror_scan::{Certainty, Feed, Finding, Options, Scanner};

self_cell! {
    struct Fed {
        owner: Scanner,
        #[covariant]
        dependent: Feed,
    }
}

/// A scan of one log.
pub struct Scan {
    fed: Fed,
}

impl Scan {
    /// A scan with options, each written `name=value` and ended by a NUL; one that is a list stands there for each member.
    ///
    /// # Errors
    /// A sentence for developers, where a value is none of those that an option can have.
    pub fn new(options: &str) -> Result<Self, String> {
        let scanner = Scanner::new(read(options)?);
        Ok(Self { fed: Fed::new(scanner, |scanner| Feed::new(scanner)) })
    }

    /// What is found in the next piece of the log: a JSON array, or nothing where nothing is found.
    pub fn push(&mut self, piece: &[u8]) -> String {
        let mut found = Found::default();
        let take = &mut |finding: &Finding, line: &[u8]| found.take(finding, line);
        _ = self.fed.with_dependent_mut(|_, feed| feed.push(piece, take));
        found.json()
    }

    /// The same for the end of the log, and how many lines it had.
    pub fn finish(&mut self) -> (String, u64) {
        let mut found = Found::default();
        let take = &mut |finding: &Finding, line: &[u8]| found.take(finding, line);
        let summary = self.fed.with_dependent_mut(|_, feed| feed.end_of_file(take));
        (found.json(), summary.lines)
    }
}

/// The options by their names in JavaScript.
fn read(given: &str) -> Result<Options, String> {
    let mut options = Options::default();
    for (name, value) in given.split_terminator('\0').filter_map(|option| option.split_once('=')) {
        match name {
            "minCertainty" => {
                options.min_certainty = value.parse().map_err(|_| {
                    let words: Vec<&str> =
                        Certainty::ALL.iter().map(|certainty| certainty.as_str()).collect();
                    refusal(name, &["one of ", &words.join(", ")].concat(), value)
                })?;
            }
            "messages" if value == "all" => options.messages = wterror::languages().collect(),
            "messages" => options.messages.push(language(value)?),
            "domains" if value.len() < SHORTEST_DOMAIN => {
                return Err(refusal(name, "names of four letters at least", value));
            }
            "domains" => options.domains.push(value.to_owned()),
            "sessionKeys" => options.session_keys.push(value.to_owned()),
            "year" => {
                let year = value.parse().ok().filter(|year| (1..=9999).contains(year));
                options.year = Some(year.ok_or_else(|| refusal(name, "a year from 1 to 9999", value))?);
            }
            _ => return Err(["unknown option ", name].concat()),
        }
    }
    Ok(options)
}

/// A shorter name of a domain would be found everywhere.
const SHORTEST_DOMAIN: usize = 4;

fn language(tag: &str) -> Result<Language, String> {
    let language = wterror::languages().find(|language| language.tag().eq_ignore_ascii_case(tag));
    language.ok_or_else(|| {
        let tags: Vec<&str> = wterror::languages().map(Language::tag).collect();
        refusal("messages", &["all, or tags of languages (", &tags.join(", "), ")"].concat(), tag)
    })
}

fn refusal(name: &str, wanted: &str, given: &str) -> String {
    let given: String = given.chars().take(80).flat_map(char::escape_debug).collect();
    [name, " must be ", wanted, ", got \"", &given, "\""].concat()
}

/// The findings of one piece, as JSON objects with commas between.
#[derive(Default)]
struct Found(String);

impl Found {
    fn take(&mut self, finding: &Finding, line: &[u8]) -> ControlFlow<()> {
        let record = Record {
            line: finding.line,
            column: finding.range.start + 1,
            time: finding.time.map(|time| time.to_string()),
            code: finding.code,
            id: finding.info().map(ErrorInfo::id),
            category: finding.category().map(Category::as_str),
            name: finding.name,
            contradicts: finding.contradicts,
            certainty: finding.certainty.as_str(),
            evidence: finding.evidence.as_str(),
            session: finding.session.as_deref(),
            participant: finding.participant.as_deref(),
            text: finding.excerpt(line),
        };
        self.0.push(if self.0.is_empty() { '[' } else { ',' });
        self.0.push_str(&serde_json::to_string(&record).expect("texts and numbers can always be written"));
        ControlFlow::Continue(())
    }

    fn json(mut self) -> String {
        if !self.0.is_empty() {
            self.0.push(']');
        }
        self.0
    }
}

/// The keys of the command's JSON, but for the file.
#[derive(Serialize)]
struct Record<'a> {
    line: u64,
    column: u64,
    time: Option<String>,
    code: Option<i64>,
    id: Option<&'a str>,
    category: Option<&'a str>,
    name: Option<&'a str>,
    contradicts: Option<i32>,
    certainty: &'a str,
    evidence: &'a str,
    session: Option<&'a str>,
    participant: Option<&'a str>,
    text: String,
}
