//! From what a person prefers to the text they read.

use fluent_langneg::{
    LanguageIdentifier, NegotiationStrategy, negotiate_languages, parse_accepted_languages,
};
use wterror::languages;

use crate::Task;

const HEADER: &str = "de-AT, de;q=0.9, en-GB;q=0.8, en;q=0.7, fr;q=0.5";
const AHEAD: &str = "at least 3 times ahead";

/// What a user would write with fluent-langneg, the languages read once: the best language's message.
fn by_langneg() -> impl Fn(&&str) -> usize + 'static {
    let available: Vec<LanguageIdentifier> =
        languages().map(|language| language.tag().parse().expect("a tag")).collect();
    let english: LanguageIdentifier = "en".parse().expect("a tag");
    move |header| {
        let asked = parse_accepted_languages(header);
        let found = negotiate_languages(&asked, &available, Some(&english), NegotiationStrategy::Lookup);
        let best =
            available.iter().position(|language| found.first().is_some_and(|found| *found == language));
        languages().nth(best.unwrap_or(0)).map_or(0, |language| language.message(206).len())
    }
}

/// The same with accept-language.
fn by_accept_language() -> impl Fn(&&str) -> usize + 'static {
    let tags: Vec<&str> = languages().map(wterror::Language::tag).collect();
    move |header| {
        let found = accept_language::intersection(header, &tags);
        let best = found.first().and_then(|found| tags.iter().position(|tag| tag == found));
        languages().nth(best.unwrap_or(0)).map_or(0, |language| language.message(206).len())
    }
}

fn message(preference: &str) -> usize {
    wterror::match_language([preference]).message(206).len()
}

pub(crate) fn tasks() -> Vec<Task> {
    let task = |name, aim, preferences: Vec<&'static str>| {
        Task::new(name, aim, preferences.clone(), |preference| message(preference))
            .beside("fluent-langneg", AHEAD, preferences.clone(), by_langneg())
            .beside("accept-language", AHEAD, preferences, by_accept_language())
    };
    vec![
        task("message for a language", "at most 100 ns", vec!["de", "pt-BR", "ja", "fr"]),
        task("message for a language and region", "at most 100 ns", vec!["de-AT", "fr-CA", "es-MX", "zh-TW"]),
        Task::new(
            "message for a POSIX locale",
            "at most 100 ns",
            vec!["pt_BR.UTF-8", "de_AT.UTF-8"],
            |locale| message(locale),
        ),
        task("message for a header of five", "at most 1 µs", vec![HEADER]),
        Task::new("message for a rare tag, by Unicode's data", "", vec!["zh-Hant-HK", "sr-Latn-RS"], |tag| {
            message(tag)
        }),
    ]
}
