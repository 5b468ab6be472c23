//! Apple's String Catalog: one file with all languages, which Xcode turns into `*.lproj`.

use serde_json::{Map, Value, json};
use wterror::{Language, all};

use super::{File, Made, entries};

pub(super) fn file(languages: &[Language]) -> Made {
    let mut strings: Map<String, Value> = Map::new();
    let source = Language::ENGLISH;
    let others = languages.iter().copied().filter(|&language| language != source);
    for language in std::iter::once(source).chain(others) {
        for entry in entries(language) {
            // A percent sign is one only in a format string; the number is an Int, `%lld`.
            let text = if entry.has_code() {
                entry.text.iter().map(|part| part.replace('%', "%%")).collect::<Vec<_>>().join("%lld")
            } else {
                entry.with("")
            };
            let state =
                if language == source || language.is_reviewed() { "translated" } else { "needs_review" };
            let string = strings.entry(format!("wterror.{}.{}", entry.id, entry.part)).or_insert_with(
                || json!({ "comment": comment(entry.id), "extractionState": "manual", "localizations": {} }),
            );
            string["localizations"][language.tag()] =
                json!({ "stringUnit": { "state": state, "value": text } });
        }
    }
    let catalog = json!({ "sourceLanguage": source.tag(), "strings": strings, "version": "1.0" });
    Ok(vec![File::new("Wterror.xcstrings", format!("{}\n", serde_json::to_string_pretty(&catalog)?))])
}

fn comment(id: &str) -> String {
    all().iter().find(|info| info.id() == id).map_or_else(
        || "Any code that is not in the catalogue; the number takes the placeholder's place".to_owned(),
        |info| format!("Code {}: {}", info.code(), info.summary()),
    )
}
