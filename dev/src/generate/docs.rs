//! `docs/codes.md` and `docs/languages.md`: the readable references.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Cause, Error};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![File::new("docs/codes.md", codes(catalogue)), File::new("docs/languages.md", languages(catalogue))]
}

fn codes(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut page = format!(
        "<!-- {} -->\n{}",
        super::header("").trim(),
        r"
# Error codes

Every code of the Watch Together SDK that this catalogue lists. Names and descriptions are the vendor's, letter for
letter; what is marked *derived* is this project's own judgement.

| code | id | category | summary (*derived*) |
| ---: | --- | --- | --- |
"
    );
    for error in &source.errors {
        let Error { code, id, category, summary, .. } = error;
        _ = writeln!(page, "| [{code}](#code{code}) | `{id}` | {category} | {} |", cell(summary));
    }
    page.push_str(
        r"
## Names on each platform

A blank cell means *not seen*, never *does not exist*.

",
    );
    let titles: Vec<&str> = source.platforms.values().map(|platform| platform.title.as_str()).collect();
    _ = writeln!(page, "| code | {} |\n| ---: |{}", titles.join(" | "), " --- |".repeat(titles.len()));
    for error in &source.errors {
        _ = write!(page, "| [{0}](#code{0}) |", error.code);
        for platform in source.platforms.keys() {
            match error.platforms.get(platform) {
                Some(name) => _ = write!(page, " `{name}` |"),
                None => page.push_str("  |"),
            }
        }
        page.push('\n');
    }
    for (name, category) in &source.categories {
        _ = writeln!(page, "\n## {} errors\n\n{}", category.title, range_sentence(name, &category.ranges));
        if let Some(gaps) = gaps(catalogue, name) {
            _ = writeln!(page, "\n{gaps}");
        }
        for error in source.errors.iter().filter(|error| error.category == *name) {
            section(catalogue, error, &mut page);
        }
    }
    page
}

fn range_sentence(name: &str, ranges: &[(i32, i32)]) -> String {
    let ranges: Vec<String> = ranges.iter().map(|&(low, high)| span(low, high)).collect();
    format!("An unlisted code counts as `{name}` in the range {}.", ranges.join(" and "))
}

fn span(low: i32, high: i32) -> String {
    if low == high { low.to_string() } else { format!("{low} to {high}") }
}

/// The numbers between the first and the last code of a category that no page documents.
fn gaps(catalogue: &Catalogue, category: &str) -> Option<String> {
    let codes: Vec<i32> = catalogue
        .source
        .errors
        .iter()
        .filter(|error| error.category == category && error.code >= 0)
        .map(|error| error.code)
        .collect();
    let gaps: Vec<String> = codes
        .windows(2)
        .filter(|pair| pair[1] - pair[0] > 1)
        .map(|pair| span(pair[0] + 1, pair[1] - 1))
        .collect();
    let last = gaps.last()?.clone();
    let sentence = match &gaps[..gaps.len() - 1] {
        [] => last,
        earlier => format!("{} and {last}", earlier.join(", ")),
    };
    Some(format!("The numbers between are gaps: no such code is documented ({sentence})."))
}

fn section(catalogue: &Catalogue, error: &Error, page: &mut String) {
    let source = &catalogue.source;
    let Error { code, id, name, .. } = error;
    _ = writeln!(page, "\n<a id=\"code{code}\"></a>\n\n### {code} `{id}`\n");
    if let Some(version) = &error.retired {
        _ = write!(page, "**Retired in {version}.**");
        if let Some(code) = error.replaced_by {
            _ = write!(page, " Use [{code}](#code{code}).");
        }
        page.push_str("\n\n");
    }
    documented(catalogue, error, page);
    _ = writeln!(page, "- Documented name: [`{name}`]({})", catalogue.link(error));
    if let Some(address) = catalogue.explorer_page(error) {
        _ = writeln!(page, "- [All about {code}]({address})");
    }
    if let Some(version) = &error.since {
        _ = writeln!(page, "- Listed since {version}");
    }
    _ = write!(page, "\n*Derived, this project's own:* {}\n\n", error.summary);
    let owner = |owner: &str| &source.owners[owner];
    let action = |action: &str| &source.actions[action].title;
    let retry = |retry: &str| &source.retries[retry];
    for Cause { cause, owner: who, action: what, retry: when, remedy, .. } in
        error.causes().filter(|_| !error.cause_guidance.is_empty())
    {
        _ = write!(
            page,
            "- {cause}: {remedy}\n  - owner `{who}`: {}; action `{what}`: {}; retry `{when}`: {}\n",
            owner(who),
            action(what),
            retry(when)
        );
    }
    if let Some(mended) = error.mended.as_ref().filter(|_| error.cause_guidance.is_empty()) {
        _ = writeln!(page, "- Mended: {}", mended.join("; "));
    }
    _ = write!(
        page,
        r"- Guidance: {}
  - owner `{}`: {}
  - action `{}`: {}
  - retry `{}`: {}
- HTTP status: {}
",
        error.guidance,
        error.owner,
        owner(&error.owner),
        error.action,
        action(&error.action),
        error.retry,
        retry(&error.retry),
        catalogue.http_status(error),
    );
    if !error.lookalikes.is_empty() {
        _ = writeln!(page, "- Not to be confused with: {}", error.lookalikes.join(", "));
    }
    _ = writeln!(page, "- Condition: `{}`", error.condition());
    for other in catalogue.equivalents(error) {
        _ = writeln!(page, "- Same condition elsewhere: [{0} `{1}`](#code{0})", other.code, other.id);
    }
    let label = &source.actions[&error.action].label;
    _ = writeln!(page, "- For people in the call: {} {} (button: {label})", error.message, error.recovery);
}

fn documented(catalogue: &Catalogue, error: &Error, page: &mut String) {
    let title = |platform: &str| &catalogue.source.platforms[platform].title;
    match error.documented_on() {
        None => page.push_str("- Documented as: the vendor's pages that were read give no description\n"),
        Some(platform) => {
            let (title, address) = (title(platform), catalogue.page(platform));
            for item in &error.documented {
                _ = writeln!(page, "- Documented as ([{title}]({address})): {item}");
            }
        }
    }
    for (platform, items) in &error.wordings {
        let (title, address) = (title(platform), catalogue.page(platform));
        for item in items {
            _ = writeln!(page, "- On [{title}]({address}): {item}");
        }
    }
}

fn languages(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut page = format!(
        "<!-- {} -->\n{}",
        super::header("").trim(),
        r"
# Languages

The texts for people in a call come in these languages. All of them are *derived*: this project's own words. Where a language
lacks a text, the English one is given, and the answer says so. A row's texts are *reviewed* once a native speaker has read them in
the version of the catalogue that the language's file names; `CONTRIBUTING.md` says how.

| tag | language | in English | direction | also answers to | there | reviewed |
| --- | --- | --- | --- | --- | ---: | ---: |
"
    );
    let (all, rows) = (catalogue.english().translated(), source.errors.len());
    for language in &catalogue.languages {
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        let serves: Vec<String> = language.serves.iter().map(|tag| format!("`{tag}`")).collect();
        let reviewed = source.errors.iter().filter(|error| language.has_reviewed(error)).count();
        let (tag, name, english) = (&language.tag, &language.name, &language.english);
        let (serves, there) = (serves.join(", "), language.translated());
        _ = writeln!(
            page,
            "| `{tag}` | {name} | {english} | {direction} | {serves} | {there} of {all} | {reviewed} of {rows} |"
        );
    }
    page
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
