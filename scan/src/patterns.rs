//! What can mark an error: the texts that a scanner looks for, and what each of them is.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use wterror::{ErrorInfo, Language, Platform, all};

use crate::{Options, generated};

/// What a mark is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The vendor's name, the SDK's, or a domain that the user named.
    Vendor,
    /// The name of the SDK's error type, and of this project.
    Type,
    /// The name of the web SDK's listener.
    Listener,
    /// The key `requestTime`.
    RequestTime,
    /// What this project prints for the id of an unlisted code.
    Unlisted,
    /// A listed name.
    Name(Name),
    /// A documented sentence, or a message for people.
    Sentence(Part),
    /// What stands before the number in the message for an unlisted code.
    UnlistedMessage,
}

/// How much a name says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Constant,
    WeakConstant,
    Camel,
    Ambiguous,
    Id,
}

/// Which text a sentence is, and with it how much it says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Documented,
    Generic,
    Message,
    Recovery,
    /// A message or recovery that is too short to be only ours.
    Short,
}

/// A text to look for.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    pub(crate) text: String,
    pub(crate) kind: Kind,
    /// The row that a name or a sentence belongs to.
    pub(crate) info: Option<&'static ErrorInfo>,
    /// The name as the catalogue has it.
    pub(crate) name: Option<&'static str>,
    /// Whether the text is lower case and found in any casing.
    pub(crate) any_case: bool,
}

/// All that a scanner with these options looks for.
pub(crate) fn patterns(options: &Options) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    let mut any_case = |text: &str, kind| {
        if !text.is_empty() {
            let text = text.to_ascii_lowercase();
            patterns.push(Pattern { text, kind, info: None, name: None, any_case: true });
        }
    };
    for vendor in generated::VENDOR {
        any_case(vendor, Kind::Vendor);
    }
    for domain in &options.domains {
        any_case(domain, Kind::Vendor);
    }
    any_case(generated::TYPE, Kind::Type);
    let mut exact = |text: &str, kind| {
        patterns.push(Pattern { text: text.to_string(), kind, info: None, name: None, any_case: false });
    };
    for listener in generated::LISTENERS {
        exact(listener, Kind::Listener);
    }
    exact(generated::REQUEST_TIME, Kind::RequestTime);
    exact(&[" ", generated::UNLISTED, ":"].concat(), Kind::Unlisted);
    for &language in &options.messages {
        let text = language.message(UNLISTED);
        if let Some((before, _)) = text.split_once(UNLISTED_DIGITS)
            && before.chars().map(width).sum::<usize>() >= generated::SHORTEST_MESSAGE / 2
        {
            exact(before, Kind::UnlistedMessage);
        }
    }
    for info in all() {
        names(info, &mut patterns);
        sentences(info, &options.messages, &mut patterns);
    }
    patterns.sort_by(|one, other| one.text.cmp(&other.text));
    patterns.dedup_by(|one, other| one.text == other.text);
    patterns
}

/// A code that is never listed, to see where the number stands in a text.
const UNLISTED: i32 = 4242;
const UNLISTED_DIGITS: &str = "4242";

fn names(info: &'static ErrorInfo, patterns: &mut Vec<Pattern>) {
    let is_ambiguous = generated::AMBIGUOUS.contains(&info.name());
    let platforms = Platform::ALL.iter().filter_map(|&platform| info.platform_name(platform));
    let mut seen: Vec<&str> = Vec::new();
    for name in core::iter::once(info.name()).chain(platforms) {
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        let is_constant = name.contains('_') && !name.bytes().any(|byte| byte.is_ascii_lowercase());
        let kind = match (is_constant, is_ambiguous) {
            (true, _) if generated::WEAK_CONSTANTS.contains(&name) => Name::WeakConstant,
            (true, _) => Name::Constant,
            (false, true) => Name::Ambiguous,
            (false, false) => Name::Camel,
        };
        patterns.push(pattern(name, Kind::Name(kind), info, Some(name)));
    }
    if !seen.contains(&info.id()) {
        let kind = if is_ambiguous { Name::Ambiguous } else { Name::Id };
        patterns.push(pattern(info.id(), Kind::Name(kind), info, Some(info.id())));
    }
}

fn sentences(info: &'static ErrorInfo, languages: &[Language], patterns: &mut Vec<Pattern>) {
    let mut add = |text: &str, part| patterns.push(pattern(text, Kind::Sentence(part), info, None));
    let mended = info.causes().map(|cause| cause.cause);
    let wordings = Platform::ALL.iter().flat_map(|&platform| info.wording(platform));
    for text in info.documented().chain(mended).chain(wordings) {
        add(text, if generated::GENERIC.contains(&text) { Part::Generic } else { Part::Documented });
    }
    for &language in languages {
        if language.answering(info.code()) != language {
            continue;
        }
        let (message, recovery) = (language.message(info.code()), language.recovery(info.code()));
        for (text, part, shortest) in [
            (message, Part::Message, generated::SHORTEST_MESSAGE),
            (recovery, Part::Recovery, generated::SHORTEST_RECOVERY),
        ] {
            // The full stop may be left out, or something else stand there.
            let text = text.trim_end_matches(['.', '。', '।']);
            let letters: usize = text.chars().map(width).sum();
            add(text, if letters + 1 < shortest { Part::Short } else { part });
        }
    }
}

fn pattern(text: &str, kind: Kind, info: &'static ErrorInfo, name: Option<&'static str>) -> Pattern {
    Pattern { text: text.to_string(), kind, info: Some(info), name, any_case: false }
}

/// How many letters of an alphabet a character says as much as.
fn width(c: char) -> usize {
    if c >= '\u{2e80}' { 3 } else { 1 }
}
