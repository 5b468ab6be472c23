//! The addon of wterror's Node package: converts, calls core, converts.
//!
//! A call from JavaScript into native code costs more than a lookup in a `Map`, so the content crosses once, as JSON,
//! when the package loads; what is computed (search, suggestions, language matching, texts for developers) is called.
//! `../js/backend/` has each function from the other side.
#![expect(clippy::needless_pass_by_value, reason = "napi hands over strings that are owned")]

mod scan;

use std::borrow::Cow;
use std::collections::BTreeMap;

use napi::Either;
use napi_derive::napi;
use serde::Serialize;
use wterror::{Action, Category, ErrorInfo, Matches, UnlistedNumber, WtError};

/// Stands for the number in the texts for unlisted codes. A text of the catalogue cannot have it: all are one line.
const NUMBER: &str = "\n";

/// The version of the core in this addon, and so of the addon.
#[napi]
pub const VERSION: &str = wterror::VERSION;

/// Rows, categories, and what unlisted codes have in common, as JSON.
#[napi(catch_unwind)]
#[must_use]
pub fn catalogue() -> String {
    let categories =
        Category::ALL.iter().map(|&category| CategoryInfo { category, http_status: category.http_status() });
    json(&Catalogue {
        rows: wterror::all(),
        categories: categories.collect(),
        unlisted: Unlisted { summary: wterror::unlisted_summary(&NUMBER) },
    })
}

// The keys' order is that of the command's JSON, and `serde_json::Value` would sort them.
#[derive(Serialize)]
struct Catalogue {
    rows: &'static [ErrorInfo],
    categories: Vec<CategoryInfo>,
    unlisted: Unlisted,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CategoryInfo {
    category: Category,
    http_status: u16,
}

/// The languages, sorted by tag, as JSON. Apart, because few programs ask, and because one letter that is not Latin would
/// make V8 store and read the whole catalogue in two bytes a letter.
#[napi(catch_unwind)]
#[must_use]
pub fn languages() -> String {
    let languages = wterror::languages().map(|language| LanguageInfo {
        tag: language.tag(),
        native_name: language.native_name(),
        english_name: language.english_name(),
        direction: language.direction().as_str(),
        reviewed: language.is_reviewed(),
    });
    json(&languages.collect::<Vec<_>>())
}

#[derive(Serialize)]
struct LanguageInfo {
    tag: &'static str,
    native_name: &'static str,
    english_name: &'static str,
    direction: &'static str,
    reviewed: bool,
}

#[derive(Serialize)]
struct Unlisted {
    summary: String,
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts, numbers and lists of them can always be written")
}

/// The key of the texts for unlisted codes; no row has it as its id.
const UNLISTED: &str = "unlisted";

/// What a language tells people, as JSON: message and recovery of each row by id, those of unlisted codes with a line
/// feed in the number's place, and the label of each action. What the language lacks, and English stands in for, is left
/// out of the sentences.
#[napi(catch_unwind)]
#[must_use]
pub fn texts(tag: String) -> String {
    let language = wterror::match_language([&tag]);
    let mut sentences: BTreeMap<&str, [Cow<'static, str>; 2]> = BTreeMap::new();
    for info in wterror::all() {
        if language.answering(info.code()) == language {
            sentences.insert(info.id(), [language.message(info.code()), language.recovery(info.code())]);
        }
    }
    let unlisted = [language.unlisted_message(&NUMBER).into(), language.unlisted_recovery(&NUMBER).into()];
    sentences.insert(UNLISTED, unlisted);
    let labels = Action::ALL.iter().map(|&action| (action.as_str(), language.label(action))).collect();
    json(&Texts { tag: language.tag(), sentences, labels })
}

#[derive(Serialize)]
struct Texts {
    tag: &'static str,
    sentences: BTreeMap<&'static str, [Cow<'static, str>; 2]>,
    labels: BTreeMap<&'static str, &'static str>,
}

/// The tag of the best language for what a person prefers: one text, which is a header more often than not, or a list.
#[napi(catch_unwind)]
#[must_use]
pub fn match_language(preferences: Either<String, Vec<String>>) -> &'static str {
    match preferences {
        Either::A(preference) => wterror::match_language([preference]),
        Either::B(preferences) => wterror::match_language(preferences),
    }
    .tag()
}

/// The category of a code by row or range.
#[napi(catch_unwind)]
#[must_use]
pub fn category(code: i32) -> Option<&'static str> {
    Category::of(code).map(Category::as_str)
}

/// The codes of the rows that contain every word of a query, best first.
#[napi(catch_unwind)]
#[must_use]
pub fn search(query: String, tag: String) -> Vec<i32> {
    codes(wterror::search_in(&query, wterror::match_language([tag])))
}

/// The codes of the rows that a query finds in any language, best first.
#[napi(catch_unwind)]
#[must_use]
pub fn search_any(query: String) -> Vec<i32> {
    codes(wterror::search_any(&query))
}

/// The error object of a code as each platform delivers it, as JSON, by platform.
#[napi(catch_unwind)]
#[must_use]
pub fn samples(code: i32) -> String {
    let samples = wterror::samples(code).map(|(platform, sample)| format!("\"{platform}\":{sample}"));
    format!("{{{}}}", samples.collect::<Vec<_>>().join(","))
}

/// The codes of near misses for a number or a name.
#[napi(catch_unwind)]
#[must_use]
pub fn suggest(text: String) -> Vec<i32> {
    codes(wterror::suggest(&text))
}

fn codes(found: Matches) -> Vec<i32> {
    found.map(ErrorInfo::code).collect()
}

/// Why a strict lookup found no row for a number; `code` is missing where the number is no 32-bit integer.
#[napi(catch_unwind)]
#[must_use]
pub fn unlisted(number: String, code: Option<i32>) -> String {
    match code.map(wterror::get) {
        Some(Err(unlisted)) => unlisted.to_string(),
        Some(Ok(_)) | None => UnlistedNumber(&number).to_string(),
    }
}

/// Why a strict lookup found no row for a name.
#[napi(catch_unwind)]
#[must_use]
pub fn unknown_name(name: String) -> Option<String> {
    wterror::get_by_name(&name).err().map(|unknown| unknown.to_string())
}

/// Why an error object without a code is no error of the catalogue.
#[napi(catch_unwind)]
#[must_use]
pub fn no_code(name: Option<String>) -> Option<String> {
    WtError::from_payload(None, name.as_deref(), None).err().map(|no_code| no_code.to_string())
}

/// Runs the `wterror` command on the process's own streams and returns its exit status.
#[napi(catch_unwind)]
#[must_use]
pub fn run(arguments: Vec<String>) -> u8 {
    wterror_cli::main(arguments)
}
