//! What is refused in `errors.toml`.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use indexmap::IndexMap;

use super::errors::{Error, Source};
use super::{FILE, normalized};
use crate::problem::Problems;
use crate::reserved::{class_hidden_by, is_reserved};

/// Adds to `problems` what is wrong in the rows and in the words they use.
pub(super) fn source(source: &Source, problems: &mut Problems) {
    words(source, problems);
    ranges(source, problems);
    unlisted(source, problems);
    numbers(source, problems);
    names(source, problems);
    conditions(source, problems);
    let codes: BTreeMap<i32, &Error> = source.errors.iter().map(|error| (error.code, error)).collect();
    for error in &source.errors {
        row(source, error, &codes, problems);
    }
}

/// The keys of a table, for a sentence that says what may be used.
fn list<T>(table: &IndexMap<String, T>) -> String {
    table.keys().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The words of the closed lists become names in each language.
fn words(source: &Source, problems: &mut Problems) {
    let lists: [(&str, Vec<&String>); 5] = [
        ("categories", source.categories.keys().collect()),
        ("platforms", source.platforms.keys().collect()),
        ("owners", source.owners.keys().collect()),
        ("actions", source.actions.keys().collect()),
        ("retries", source.retries.keys().collect()),
    ];
    for (table, words) in lists {
        for word in words {
            name(&format!("{table}.{word}"), "word", word, problems);
        }
    }
    for category in source.categories.keys() {
        if let Some((class, owner)) = class_hidden_by(category) {
            problems.add(
                FILE,
                format_args!("categories.{category}"),
                format!("a class for the category {category:?} would hide or resemble {class} of {owner}"),
                "Choose another name: Python, JavaScript and C++ have a class of errors for each category",
            );
        }
    }
}

/// A name has to be one in every language that is generated.
fn name(subject: &str, what: &str, word: &str, problems: &mut Problems) {
    if word.to_snake_case() != *word || word.is_empty() {
        problems.add(
            FILE,
            subject,
            format!("the {what} {word:?} is not snake_case"),
            "Use lower-case ASCII letters and digits, words joined by one _",
        );
    }
    if let Some(language) = is_reserved(word) {
        problems.add(
            FILE,
            subject,
            format!("the {what} {word:?} is a reserved word in {language}"),
            "Choose another name: it becomes one in each language that is generated",
        );
    }
}

fn ranges(source: &Source, problems: &mut Problems) {
    for (index, (name, category)) in source.categories.iter().enumerate() {
        for &(low, high) in &category.ranges {
            let overlaps = source
                .categories
                .values()
                .take(index)
                .any(|other| other.ranges.iter().any(|&(from, to)| low <= to && from <= high));
            if low > high || overlaps {
                problems.add(
                    FILE,
                    format_args!("categories.{name}"),
                    format!("the range {low} to {high} is empty or overlaps an earlier one"),
                    "Give each category ranges of its own, lower end first",
                );
            }
        }
    }
}

fn unlisted(source: &Source, problems: &mut Problems) {
    let texts = &source.unlisted;
    for (key, text, count) in [
        ("summary", &texts.summary, 1),
        ("message", &texts.message, 1),
        ("recovery", &texts.recovery, 1),
        ("static_message", &texts.static_message, 0),
    ] {
        if text.matches("{code}").count() != count || text.replace("{code}", "").contains(['{', '}']) {
            problems.add(
                FILE,
                format_args!("unlisted.{key}"),
                format!("has {{code}} another number of times than {count}, or another brace"),
                "Write {code} where the number stands, once; in static_message not at all",
            );
        }
    }
}

fn numbers(source: &Source, problems: &mut Problems) {
    let mut codes: BTreeMap<i32, &Error> = BTreeMap::new();
    for error in &source.errors {
        let code = error.code;
        if let Some(earlier) = codes.insert(code, error) {
            let either_retired = earlier.retired.as_ref().or(error.retired.as_ref());
            let (what, remedy) = match either_retired {
                Some(version) => (
                    format!("the number was retired in {version} and is given out again"),
                    "Choose another number: a retired one keeps its row and is never reused",
                ),
                None => (
                    format!("the code stands twice, as {} and as {}", earlier.id, error.id),
                    "Remove one row or correct its number",
                ),
            };
            problems.add(FILE, format_args!("code {code}"), what, remedy);
        }
        if source.reserved.contains(&code) {
            problems.add(
                FILE,
                format_args!("code {code}"),
                "is reserved as an example of an unlisted code",
                "If the vendor gives out this number, take it from `reserved` and choose another example",
            );
        }
    }
    for pair in source.errors.windows(2) {
        if pair[0].code > pair[1].code {
            problems.add(
                FILE,
                format_args!("code {}", pair[1].code),
                format!("stands behind {}, out of the order of the numbers", pair[0].code),
                "Move the row to its place: `cargo dev add` finds it",
            );
        }
    }
}

fn names(source: &Source, problems: &mut Problems) {
    let mut names: BTreeMap<String, &Error> = BTreeMap::new();
    for error in &source.errors {
        for name in error.names() {
            if let Some(earlier) = names.insert(normalized(name), error)
                && !std::ptr::eq(earlier, error)
            {
                problems.add(
                    FILE,
                    format_args!("code {}", error.code),
                    format!("the name {name:?} already belongs to code {}", earlier.code),
                    "Names are compared without case, _ and -; each id, name and platform name stands for one code",
                );
            }
        }
    }
}

/// Codes of one condition are one error to a client, whichever platform met it.
fn conditions(source: &Source, problems: &mut Problems) {
    let status = |error: &Error| {
        error.http_status.or_else(|| source.categories.get(&error.category).map(|found| found.http_status))
    };
    let mut first: BTreeMap<&str, &Error> = BTreeMap::new();
    for error in &source.errors {
        let earlier = *first.entry(error.condition()).or_insert(error);
        if let (Some(one), Some(other)) = (status(earlier), status(error))
            && one != other
        {
            problems.add(
                FILE,
                format_args!("code {}", error.code),
                format!("has the HTTP status {other}, but code {} of the same condition {one}", earlier.code),
                "Give codes of one condition one http_status",
            );
        }
    }
}

fn row(source: &Source, error: &Error, codes: &BTreeMap<i32, &Error>, problems: &mut Problems) {
    let subject = format!("code {}", error.code);
    name(&subject, "id", &error.id, problems);
    name(&subject, "condition", error.condition(), problems);
    let mut add = |what: String, remedy: &str| problems.add(FILE, &subject, what, remedy);
    row_words(source, error, &mut add);
    row_platforms(source, error, &mut add);
    row_causes(error, &mut add);
    row_texts(error, &mut add);
    row_history(error, codes, &mut add);
}

type Add<'a> = &'a mut dyn FnMut(String, &str);

/// What must be one of a list of words.
fn row_words(source: &Source, error: &Error, add: Add<'_>) {
    match source.categories.get(&error.category) {
        None => add(
            format!("unknown category {:?}", error.category),
            &format!("Use one of {}", list(&source.categories)),
        ),
        Some(category) => {
            if !category.ranges.iter().any(|&(low, high)| (low..=high).contains(&error.code)) {
                add(
                    format!("lies outside the number range of its category {:?}", error.category),
                    "Correct the code or the category, or extend the category's ranges",
                );
            }
            if error.http_status == Some(category.http_status) {
                add(
                    format!("repeats the HTTP status {} of its category", category.http_status),
                    "Leave http_status out where the category's fits",
                );
            }
        }
    }
    if error.http_status.is_some_and(|status| !(400..600).contains(&status)) {
        add("has an HTTP status that is none of a failure".to_owned(), "Use one from 400 to 599");
    }
    let causes = error.cause_guidance.iter().map(|cause| (&cause.owner, &cause.action, &cause.retry));
    for (owner, action, retry) in causes.chain([(&error.owner, &error.action, &error.retry)]) {
        let unknown = [
            ("owner", owner, source.owners.contains_key(owner), list(&source.owners)),
            ("action", action, source.actions.contains_key(action), list(&source.actions)),
            ("retry", retry, source.retries.contains_key(retry), list(&source.retries)),
        ];
        for (what, value, _, known) in unknown.into_iter().filter(|(_, _, is_known, _)| !is_known) {
            add(format!("unknown {what} {value:?}"), &format!("Use one of {known}"));
        }
    }
}

fn row_platforms(source: &Source, error: &Error, add: Add<'_>) {
    let named = error.platforms.keys().chain(error.wordings.keys()).chain(&error.documented_on);
    for platform in named {
        if !source.platforms.contains_key(platform) {
            add(format!("unknown platform {platform:?}"), &format!("Use one of {}", list(&source.platforms)));
        } else if !error.platforms.contains_key(platform) {
            add(
                format!("has a text of the platform {platform:?}, but no name there"),
                "Add the name that was seen there to platforms",
            );
        }
    }
    let needs_page = !error.documented.is_empty() && !error.platforms.contains_key("ios");
    if error.documented_on.is_some() && error.documented.is_empty()
        || needs_page && error.documented_on.is_none()
    {
        add(
            "does not say rightly on which platform's page its description stands".to_owned(),
            "Give documented_on where there is a description but no iOS name; without a description leave it out",
        );
    }
    if error.wordings.values().any(|items| items.is_empty() || *items == error.documented) {
        add(
            "has a wording that is empty or equals documented".to_owned(),
            "Leave out the wording of a platform that differs in nothing",
        );
    }
    let documented_name = error.platforms.get("ios").or(error.platforms.values().next());
    if documented_name != Some(&error.name) {
        add(
            format!("the name {:?} is not the one of its first platform", error.name),
            "The name is the iOS one or, for a code seen elsewhere only, that platform's: add the platform or correct the name",
        );
    }
}

fn row_causes(error: &Error, add: Add<'_>) {
    if let Some(mended) = &error.mended {
        if *mended == error.documented {
            add("mended equals documented".to_owned(), "Leave mended out where nothing differs");
        } else if mended.len() != error.documented.len() {
            add(
                format!("has {} mended items for {} documented", mended.len(), error.documented.len()),
                "Write as many items, in the same order",
            );
        }
    }
    let (causes, items) = (error.cause_guidance.len(), error.documented.len());
    let expected = if items > 1 { items } else { 0 };
    if causes != expected {
        add(
            format!("has {causes} [[error.causes]] for {items} documented items"),
            "Give each item its own where there are two or more; the row's guidance is that of a single one",
        );
    }
}

fn row_texts(error: &Error, add: Add<'_>) {
    let texts = [&error.summary, &error.guidance, &error.message, &error.recovery].into_iter();
    let texts = texts.chain(&error.documented).chain(error.mended.iter().flatten());
    let texts = texts.chain(error.wordings.values().flatten()).chain(&error.lookalikes);
    let mut texts = texts.chain(error.cause_guidance.iter().map(|cause| &cause.remedy));
    if texts.any(|text| text.is_empty() || text.trim() != text || text.contains(['\0', '\n'])) {
        add(
            "a text is empty, spans lines, or begins or ends with a space".to_owned(),
            "Write each text on one line, without spaces around it",
        );
    }
}

fn row_history(error: &Error, codes: &BTreeMap<i32, &Error>, add: Add<'_>) {
    for (key, version) in [("since", &error.since), ("retired", &error.retired)] {
        if version.as_ref().is_some_and(|version| semver::Version::parse(version).is_err()) {
            add(
                format!("{key} = {version:?} is not a version"),
                "Write the catalogue's version, such as \"1.2.0\"",
            );
        }
    }
    if let Some(code) = error.replaced_by
        && codes.get(&code).is_none_or(|other| other.retired.is_some() || other.code == error.code)
    {
        add(
            format!("replaced_by names {code}, which is not a listed, current code"),
            "Name the code to use instead, or leave replaced_by out",
        );
    }
}
