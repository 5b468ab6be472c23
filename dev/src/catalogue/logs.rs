//! The model of `core/catalogue/logs.toml`, and what is refused in it. The keys are described in that file.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::Source;
use crate::problem::Problems;

/// The file, relative to the project's folder.
pub const FILE: &str = "core/catalogue/logs.toml";

/// `logs.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in logs.toml")]
pub struct Logs {
    pub vendor: Vec<String>,
    pub r#type: String,
    pub listeners: Vec<String>,
    pub request_time: String,
    pub own_keys: Vec<String>,
    pub unlisted: String,
    pub code_keys: Vec<String>,
    pub weak_code_keys: Vec<String>,
    pub other_codes: Vec<String>,
    pub other_objects: Vec<String>,
    pub other_sdks: Vec<String>,
    pub ambiguous: Vec<String>,
    pub weak_constants: Vec<String>,
    pub other_keys: Vec<String>,
    pub weak_codes: Vec<i32>,
    pub generic: Vec<String>,
    pub shortest_message: usize,
    pub shortest_recovery: usize,
    pub case_indexes: i64,
    pub member_keys: Vec<String>,
    pub session_keys: Vec<String>,
    pub participant_keys: Vec<String>,
    pub time_keys: Vec<String>,
}

/// Reads the file below `root`; what it says of names, sentences and codes has to fit the rows.
///
/// # Errors
/// All that is wrong in the file.
pub fn read(root: &Path, source: &Source) -> Result<Logs, Problems> {
    let mut problems = Problems::default();
    let text = fs::read_to_string(root.join(FILE)).unwrap_or_else(|error| {
        problems.add(FILE, "file", format!("cannot be read: {error}"), "Restore it, as UTF-8 text");
        String::new()
    });
    let logs: Logs = match toml::from_str(&text) {
        Ok(logs) => logs,
        Err(error) => {
            if problems.0.is_empty() {
                problems.add(
                    FILE,
                    "file",
                    error.to_string().trim_end().to_owned(),
                    "Correct the key or the value",
                );
            }
            return Err(problems);
        }
    };
    validate(&logs, source, &mut problems);
    problems.or(logs)
}

fn validate(logs: &Logs, source: &Source, problems: &mut Problems) {
    let names: Vec<&str> = source.errors.iter().flat_map(super::Error::names).collect();
    for (key, listed) in [("ambiguous", &logs.ambiguous), ("weak_constants", &logs.weak_constants)] {
        for name in listed.iter().filter(|name| !names.contains(&name.as_str())) {
            problems.add(
                FILE,
                key,
                format!("{name:?} is no listed name"),
                "Name one of errors.toml, letter for letter",
            );
        }
    }
    let is_documented = |sentence: &String| {
        let mut items = source.errors.iter().flat_map(|error| {
            let mended = error.mended.iter().flatten();
            error.documented.iter().chain(mended).chain(error.wordings.values().flatten())
        });
        items.any(|item| item == sentence)
    };
    for sentence in logs.generic.iter().filter(|sentence| !is_documented(sentence)) {
        problems.add(
            FILE,
            "generic",
            format!("{sentence:?} is no documented sentence"),
            "Take one of errors.toml, letter for letter",
        );
    }
    for code in logs.weak_codes.iter().filter(|&&code| !source.errors.iter().any(|error| error.code == code))
    {
        problems.add(FILE, "weak_codes", format!("{code} is not listed"), "Take a code of errors.toml");
    }
}
