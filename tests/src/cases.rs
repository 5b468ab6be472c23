//! The hand-written cases.

use std::fs;

use serde::Deserialize;
use serde_json::Value;

/// A file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What the cases have in common.
    pub about: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One question and what its answer must have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows.
    pub name: String,
    /// The question.
    pub ask: Value,
    /// What the answer must have.
    pub expect: Value,
}

impl Case {
    /// The question's operation.
    ///
    /// # Panics
    /// Where the case names none.
    #[must_use]
    pub fn op(&self) -> &str {
        self.ask["op"].as_str().unwrap_or_else(|| panic!("the case {:?} has no op", self.name))
    }
}

/// Every case of `tests/cases/`, with the name of its file before its own.
///
/// # Panics
/// Where a file cannot be read or is no file of cases.
#[must_use]
pub fn all() -> Vec<Case> {
    let folder = crate::project_root().join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file: File =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let stem =
            path.file_stem().and_then(|stem| stem.to_str()).expect("a file that was listed has a name");
        cases.extend(
            file.cases.into_iter().map(|case| Case { name: format!("{stem}: {}", case.name), ..case }),
        );
    }
    assert!(!cases.is_empty(), "there are no cases in {}", folder.display());
    cases
}

/// Compares an answer with what is expected of it.
///
/// # Errors
/// Where and how they differ.
pub fn compare(expected: &Value, found: &Value) -> Result<(), String> {
    compare_at("", expected, found)
}

fn compare_at(place: &str, expected: &Value, found: &Value) -> Result<(), String> {
    match (expected, found) {
        (Value::Object(expected), found) if expected.contains_key("$contains") => {
            let text = found.as_str().ok_or_else(|| format!("{place}: expected a string, found {found}"))?;
            let mut rest = text;
            for part in expected["$contains"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                let start = rest.find(part).ok_or_else(|| format!("{place}: no {part:?} in {text:?}"))?;
                rest = &rest[start + part.len()..];
            }
            Ok(())
        }
        (Value::Object(expected), Value::Object(found)) => expected.iter().try_for_each(|(key, expected)| {
            let place = format!("{place}.{key}");
            match found.get(key) {
                Some(found) => compare_at(&place, expected, found),
                None => Err(format!("{place} is missing, expected {expected}")),
            }
        }),
        _ if expected == found => Ok(()),
        _ => Err(format!("{place}: expected {expected}, found {found}")),
    }
}
