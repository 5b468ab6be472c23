//! Apple's String Catalog: one file with all languages, which Xcode turns into `*.lproj`.

use serde::{Serialize, Serializer};
use wterror::{Language, all};

use crate::json;

use super::{File, Made, State, entries};

pub(super) fn file(languages: &[Language]) -> Made {
    let others = languages.iter().copied().filter(|&language| language != SOURCE);
    let languages: Vec<Language> = std::iter::once(SOURCE).chain(others).collect();
    let catalog = Catalog { source_language: SOURCE.tag(), strings: Strings(&languages), version: "1.0" };
    Ok(vec![File::new("Wterror.xcstrings", json(&catalog)?)])
}

const SOURCE: Language = Language::ENGLISH;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Catalog<'a> {
    source_language: &'static str,
    strings: Strings<'a>,
    version: &'static str,
}

struct Strings<'a>(&'a [Language]);

impl Serialize for Strings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(entries(SOURCE).enumerate().map(|(index, entry)| {
            let comment = comment(entry.id);
            let localizations = Localizations { languages: self.0, index };
            (entry.key(), Entry { comment, extraction_state: "manual", localizations })
        }))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    comment: String,
    extraction_state: &'static str,
    localizations: Localizations<'a>,
}

/// The text at an index of a language's entries, in each language.
struct Localizations<'a> {
    languages: &'a [Language],
    index: usize,
}

impl Serialize for Localizations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = |&language| entries(language).nth(self.index).map(|entry| (language, entry));
        serializer.collect_map(self.languages.iter().filter_map(text).map(|(language, entry)| {
            // A percent sign is one only in a format string; the number is an Int, `%lld`.
            let value = if entry.has_code() {
                entry.text.iter().map(|part| part.replace('%', "%%")).collect::<Vec<_>>().join("%lld")
            } else {
                entry.with("")
            };
            let state = match entry.state {
                State::Missing => "new",
                State::Unreviewed => "needs_review",
                State::Final => "translated",
            };
            (language.tag(), Localization { string_unit: StringUnit { state, value } })
        }))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Localization {
    string_unit: StringUnit,
}

#[derive(Serialize)]
struct StringUnit {
    state: &'static str,
    value: String,
}

fn comment(id: &str) -> String {
    all().iter().find(|info| info.id() == id).map_or_else(
        || "Any code that is not in the catalogue; the number takes the placeholder's place".to_owned(),
        |info| format!("Code {}: {}", info.code(), info.summary()),
    )
}
