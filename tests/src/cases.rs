//! The hand-written cases.

use std::fs;

use serde::Deserialize;
use serde_json::{Map, Value, json};

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

/// A log of `tests/cases/scan.json`, and what has to be found in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Log {
    name: String,
    input: String,
    #[serde(default)]
    options: Value,
    findings: Vec<Map<String, Value>>,
}

/// The members of a finding that are null where a case does not name them.
const MEMBERS: [&str; 10] = [
    "line",
    "column",
    "code",
    "name",
    "contradicts",
    "certainty",
    "evidence",
    "session",
    "participant",
    "time",
];

impl Log {
    /// The question, with the answer that has all members.
    fn into_case(self) -> Case {
        let mut findings = self.findings;
        for finding in &mut findings {
            for member in MEMBERS {
                finding.entry(member).or_insert(Value::Null);
            }
        }
        let ask = json!({ "op": "scan", "input": self.input, "options": self.options });
        Case { name: self.name, ask, expect: json!({ "findings": findings }) }
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
        let stem =
            path.file_stem().and_then(|stem| stem.to_str()).expect("a file that was listed has a name");
        let read = read(stem, &text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        cases.extend(read.into_iter().map(|case| Case { name: format!("{stem}: {}", case.name), ..case }));
    }
    assert!(!cases.is_empty(), "there are no cases in {}", folder.display());
    cases
}

fn read(stem: &str, text: &str) -> Result<Vec<Case>, String> {
    let said = |error: serde_json::Error| error.to_string();
    let value = repeated(serde_json::from_str(text).map_err(said)?)?;
    if stem == "scan" {
        let logs: Vec<Log> = serde_json::from_value(value).map_err(said)?;
        return Ok(logs.into_iter().map(Log::into_case).collect());
    }
    serde_json::from_value(value).map(|file: File| file.cases).map_err(said)
}

/// Writes out what `{ "$repeat": ["ab", 3] }` is short for: `"ababab"`.
fn repeated(value: Value) -> Result<Value, String> {
    Ok(match value {
        Value::Object(object) if object.contains_key("$repeat") => {
            let arguments = object["$repeat"].as_array().map(Vec::as_slice);
            match arguments {
                Some([Value::String(text), times]) if object.len() == 1 => {
                    let times = times.as_u64().and_then(|times| usize::try_from(times).ok());
                    Value::String(text.repeat(times.ok_or("$repeat: how often is not a number")?))
                }
                _ => return Err(format!("$repeat takes a string and a number, found {object:?}")),
            }
        }
        Value::Object(object) => {
            let entries = object.into_iter().map(|(key, value)| Ok((key, repeated(value)?)));
            Value::Object(entries.collect::<Result<_, String>>()?)
        }
        Value::Array(items) => Value::Array(items.into_iter().map(repeated).collect::<Result<_, String>>()?),
        other => other,
    })
}

/// Compares an answer with what is expected of it, by the rules in `tests/README.md`.
///
/// # Errors
/// Where and how they differ.
pub fn compare(expected: &Value, found: &Value) -> Result<(), String> {
    compare_at("", expected, found)
}

fn compare_at(path: &str, expected: &Value, found: &Value) -> Result<(), String> {
    match (expected, found) {
        (Value::Object(expected), found) if expected.keys().any(|key| key.starts_with('$')) => {
            expected.iter().try_for_each(|(matcher, expected)| matches(path, matcher, expected, found))
        }
        (Value::Object(expected), Value::Object(found)) => expected.iter().try_for_each(|(key, expected)| {
            let path = format!("{path}.{key}");
            match found.get(key) {
                Some(found) => compare_at(&path, expected, found),
                None => Err(format!("{path} is missing, expected {expected}")),
            }
        }),
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            expected.iter().zip(found).enumerate().try_for_each(|(index, (expected, found))| {
                compare_at(&format!("{path}[{index}]"), expected, found)
            })
        }
        _ if expected == found => Ok(()),
        _ => Err(format!("{path}: expected {expected}, found {found}")),
    }
}

/// Compares with an object of one of the keys that stand for a comparison other than equality.
fn matches(path: &str, matcher: &str, expected: &Value, found: &Value) -> Result<(), String> {
    let expected = expected.as_array().ok_or_else(|| format!("{path}: {matcher} takes a list"))?;
    match matcher {
        "$contains" => {
            let text = found.as_str().ok_or_else(|| format!("{path}: expected a string, found {found}"))?;
            let mut rest = text;
            for part in expected {
                let part = part.as_str().ok_or_else(|| format!("{path}: $contains takes strings"))?;
                let start = rest.find(part).ok_or_else(|| format!("{path}: no {part:?} in {text:?}"))?;
                rest = &rest[start + part.len()..];
            }
            Ok(())
        }
        "$includes" => {
            let items = found.as_array().ok_or_else(|| format!("{path}: expected a list, found {found}"))?;
            let mut rest = items.iter();
            for item in expected {
                if !rest.any(|found| compare(item, found).is_ok()) {
                    return Err(format!(
                        "{path}: no {item} in {found}, or it stands before what precedes it"
                    ));
                }
            }
            Ok(())
        }
        "$begins" => {
            let items = found.as_array().ok_or_else(|| format!("{path}: expected a list, found {found}"))?;
            let start = &items[..expected.len().min(items.len())];
            compare_at(path, &Value::Array(expected.clone()), &Value::Array(start.to_vec()))
        }
        other => Err(format!("{path}: {other} is no comparison")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{compare, repeated};

    #[test]
    fn repeats_are_written_out_wherever_they_stand() {
        let short = json!({ "ask": [{ "$repeat": ["ab", 3] }], "name": "ab" });
        assert_eq!(repeated(short), Ok(json!({ "ask": ["ababab"], "name": "ab" })));
        for wrong in
            [json!({ "$repeat": ["ab"] }), json!({ "$repeat": ["ab", -1] }), json!({ "$repeat": "ab" })]
        {
            assert!(repeated(wrong).is_err());
        }
    }

    #[test]
    fn comparisons_say_where_they_fail() {
        let found = json!({ "codes": [104, 206, 303], "text": "one two", "rows": [{ "id": "a", "n": 1 }] });
        for expected in [
            json!({ "codes": [104, 206, 303] }),
            json!({ "codes": { "$includes": [104, 303] } }),
            json!({ "codes": { "$includes": [] } }),
            json!({ "codes": { "$begins": [104, 206] } }),
            json!({ "text": { "$contains": ["one", "two"] } }),
            json!({ "rows": [{ "id": "a" }] }),
            json!({ "rows": { "$includes": [{ "id": "a" }] } }),
        ] {
            assert_eq!(compare(&expected, &found), Ok(()), "{expected}");
        }
        for (expected, message) in [
            (json!({ "codes": [104, 206] }), ".codes: expected [104,206]"),
            (json!({ "codes": [104, 207, 303] }), ".codes[1]: expected 207, found 206"),
            (json!({ "codes": { "$includes": [206, 104] } }), ".codes: no 104 in"),
            (json!({ "codes": { "$begins": [206] } }), ".codes[0]: expected 206, found 104"),
            (json!({ "codes": { "$begins": [104, 206, 303, 404] } }), ".codes: expected"),
            (json!({ "text": { "$contains": ["two", "one"] } }), ".text: no \"one\""),
            (json!({ "rows": [{ "id": "b" }] }), ".rows[0].id: expected"),
            (json!({ "rows": [{ "name": "a" }] }), ".rows[0].name is missing"),
            (json!({ "text": { "$has": ["one"] } }), ".text: $has is no comparison"),
        ] {
            let error = compare(&expected, &found).expect_err("differs");
            assert!(error.starts_with(message), "{error}");
        }
    }
}
