//! The tests that every package passes.

use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::{Map, Value, json};

use crate::catalogue::{Ask, Catalogue, Row};
use crate::driver::Driver;
use crate::{cases, fixtures, numbers};

/// Every operation of the protocol.
pub const ALL_OPS: &[&str] = &[
    "version",
    "all",
    "lookup",
    "lookup_name",
    "get",
    "get_by_name",
    "category",
    "search",
    "suggest",
    "localized",
    "languages",
    "error",
    "payload",
    "problem",
    "attributes",
];

/// The tests of the catalogue's files, of the fixtures, and of every case whose operation is among `ops`, asked of `driver`.
#[must_use]
pub fn trials(package: &str, ops: &[&str], driver: &Arc<dyn Driver>) -> Vec<Trial> {
    trials_without(package, ops, &[], driver)
}

/// [`trials`] without the cases whose name begins with one of the given words; each is listed as ignored, with the
/// reason, such as that the package's types make its question impossible to ask.
#[must_use]
pub fn trials_without(
    package: &str,
    ops: &[&str],
    without: &[(&str, &str)],
    driver: &Arc<dyn Driver>,
) -> Vec<Trial> {
    let (mut trials, mut left_out) = (Vec::new(), Vec::new());
    let mut add = |name: String, test: Test| {
        let driver = Arc::clone(driver);
        trials.push(Trial::test(format!("{package}: {name}"), move || {
            test(driver.as_ref()).map_err(Failed::from)
        }));
    };
    add("version is the workspace's".to_owned(), Box::new(version));
    let catalogue = Catalogue::read();
    let codes = catalogue.codes();
    let expected = json!({ "codes": codes, "count": codes.len() });
    add(
        "codes in catalogue order".to_owned(),
        Box::new(move |driver| cases::compare(&expected, &driver.ask(&json!({ "op": "all" }))?)),
    );
    let languages = json!({ "languages": catalogue.language_list() });
    add(
        "languages in catalogue order".to_owned(),
        Box::new(move |driver| cases::compare(&languages, &driver.ask(&json!({ "op": "languages" }))?)),
    );
    if ops.contains(&"numbers") {
        add("the answers about a hundred thousand numbers are core's".to_owned(), Box::new(numbers::test));
    }
    let offered = |asks: Vec<Ask>| -> Vec<Ask> {
        asks.into_iter().filter(|(question, _)| ops.iter().any(|op| question["op"] == *op)).collect()
    };
    for Row { code, row, texts, asks } in catalogue.rows() {
        let asks = offered(asks);
        let test = move |driver: &dyn Driver| {
            whole_row(&row, &texts, &lookup(code, driver)?)?;
            answered(&asks, driver)
        };
        add(format!("row: {code}"), Box::new(test));
    }
    for (number, asks) in catalogue.unlisted() {
        let asks = offered(asks);
        add(format!("unlisted number: {number}"), Box::new(move |driver| answered(&asks, driver)));
    }
    for (tag, asks) in catalogue.languages() {
        add(format!("texts: {tag}"), Box::new(move |driver| answered(&asks, driver)));
    }
    for row in fixtures::specification() {
        add(format!("specification: {}", row.code), Box::new(move |driver| documented(&row, driver)));
    }
    for (code, names) in fixtures::platforms() {
        add(format!("platforms: {code}"), Box::new(move |driver| platforms(code, &names, driver)));
    }
    for (code, guidance) in fixtures::guidance() {
        add(format!("guidance: {code}"), Box::new(move |driver| guided(code, &guidance, driver)));
    }
    for wording in fixtures::described_elsewhere() {
        let name = format!("described on another page: {}", wording.code);
        add(name, Box::new(move |driver| described_elsewhere(&wording, driver)));
    }
    for wording in fixtures::other_wordings() {
        let name = format!("other wordings: {} on {}", wording.code, wording.platform);
        add(name, Box::new(move |driver| worded(&wording, driver)));
    }
    for (code, status) in fixtures::statuses() {
        let expected = json!({ "http_status": status });
        add(
            format!("HTTP status: {code}"),
            Box::new(move |driver| cases::compare(&expected, &lookup(code, driver)?)),
        );
    }
    for (code, elsewhere) in fixtures::lookalikes() {
        let expected = json!({ "lookalikes": { "$includes": [elsewhere] } });
        let name = format!("not to be confused with: {code}");
        add(name, Box::new(move |driver| cases::compare(&expected, &lookup(code, driver)?)));
    }
    for case in cases::all().into_iter().filter(|case| ops.contains(&case.op())) {
        match without.iter().find(|(prefix, _)| case.name.starts_with(prefix)) {
            None => {
                add(
                    case.name.clone(),
                    Box::new(move |driver| cases::compare(&case.expect, &driver.ask(&case.ask)?)),
                );
            }
            Some((_, reason)) => left_out.push(format!("{package}: {} ({reason})", case.name)),
        }
    }
    // Asked for all the same, by `--include-ignored`, such a test says why it can't be run: it never reads as a pass.
    let ignored =
        |name| Trial::test(name, || Err(Failed::from("left out, as its name says"))).with_ignored_flag(true);
    trials.extend(left_out.into_iter().map(ignored));
    trials
}

type Test = Box<dyn FnOnce(&dyn Driver) -> Result<(), String> + Send>;

fn version(driver: &dyn Driver) -> Result<(), String> {
    let found = driver.ask(&json!({ "op": "version" }))?;
    cases::compare(&json!({ "version": env!("CARGO_PKG_VERSION") }), &found)
}

fn answered(asks: &[Ask], driver: &dyn Driver) -> Result<(), String> {
    asks.iter().try_for_each(|(question, expected)| {
        cases::compare(expected, &driver.ask(question)?).map_err(|error| format!("{question}: {error}"))
    })
}

/// Compares a row with all that the catalogue says of it. The texts for people may stand beside it; another key has to
/// be known to [`Catalogue`].
fn whole_row(expected: &Value, texts: &Value, found: &Value) -> Result<(), String> {
    cases::compare(expected, found)?;
    let mut found = found.clone();
    for (key, text) in texts.as_object().into_iter().flatten() {
        if let Some(shown) = found.as_object_mut().and_then(|found| found.remove(key)) {
            cases::compare(text, &shown).map_err(|error| format!(".{key}{error}"))?;
        }
    }
    match surplus("", expected, &found) {
        Some(key) => {
            Err(format!("{key} is not derived from errors.toml in tests/src/catalogue.rs: add it there"))
        }
        None => Ok(()),
    }
}

/// The first key of `found`, at any depth, that `expected` does not have.
fn surplus(path: &str, expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => found.iter().find_map(|(key, found)| {
            let path = format!("{path}.{key}");
            match expected.get(key) {
                Some(expected) => surplus(&path, expected, found),
                None => Some(path),
            }
        }),
        (Value::Array(expected), Value::Array(found)) => expected
            .iter()
            .zip(found)
            .enumerate()
            .find_map(|(index, (expected, found))| surplus(&format!("{path}[{index}]"), expected, found)),
        _ => None,
    }
}

fn lookup(code: i32, driver: &dyn Driver) -> Result<Value, String> {
    let mut answer = driver.ask(&json!({ "op": "lookup", "code": code }))?;
    Ok(answer["row"].take())
}

fn documented(expected: &fixtures::Documented, driver: &dyn Driver) -> Result<(), String> {
    let fixtures::Documented { code, name, category, anchor, items } = expected;
    let row = lookup(*code, driver)?;
    cases::compare(
        &json!({ "code": code, "name": name, "category": category, "documented": items,
            "link": { "$contains": ["https://", "/ios-swift-reference-new/error#", anchor] } }),
        &row,
    )?;
    let causes = row["causes"].as_array().map_or(0, Vec::len);
    if causes != items.len() {
        return Err(format!("{causes} causes stand beside {} documented items", items.len()));
    }
    let by_name = driver.ask(&json!({ "op": "lookup_name", "name": name }))?;
    cases::compare(&json!({ "row": row }), &by_name)
}

fn platforms(code: i32, names: &[Option<String>; 3], driver: &dyn Driver) -> Result<(), String> {
    let found = lookup(code, driver)?;
    let seen: Map<String, Value> = ["ios", "android", "web"]
        .into_iter()
        .zip(names)
        .filter_map(|(platform, name)| Some((platform.to_owned(), json!(name.as_ref()?))))
        .collect();
    cases::compare(&json!({ "platforms": seen }), &found)?;
    for name in names.iter().flatten() {
        let by_name = driver.ask(&json!({ "op": "lookup_name", "name": name }))?;
        cases::compare(&json!({ "row": found }), &by_name)?;
    }
    Ok(())
}

fn guided(code: i32, expected: &fixtures::Guidance, driver: &dyn Driver) -> Result<(), String> {
    let fixtures::Guidance { id, owner, action, retry } = expected;
    let retryable = matches!(retry.as_str(), "immediately" | "backoff");
    let guidance =
        json!({ "owner": owner, "action": action, "retry": retry, "retryable": retryable, "derived": true });
    let found = lookup(code, driver)?;
    cases::compare(&json!({ "id": id, "guidance": guidance }), &found)?;
    let by_id = driver.ask(&json!({ "op": "lookup_name", "name": id }))?;
    cases::compare(&json!({ "row": found }), &by_id)
}

fn described_elsewhere(expected: &fixtures::Wording, driver: &dyn Driver) -> Result<(), String> {
    let fixtures::Wording { code, platform, text } = expected;
    cases::compare(&json!({ "documented": [text], "documented_on": platform }), &lookup(*code, driver)?)
}

fn worded(expected: &fixtures::Wording, driver: &dyn Driver) -> Result<(), String> {
    let fixtures::Wording { code, platform, text } = expected;
    cases::compare(&json!({ "wordings": { platform: { "$includes": [text] } } }), &lookup(*code, driver)?)
}
