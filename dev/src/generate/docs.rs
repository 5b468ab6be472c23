//! `docs/codes.md` and `docs/languages.md`: the readable references.

use std::fmt::Write as _;

use crate::catalogue::{Catalogue, Error};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![File::new("docs/codes.md", codes(catalogue)), File::new("docs/languages.md", languages(catalogue))]
}

const INTRODUCTION: &str = "
# Error codes

Every code of the Watch Together SDK that this catalogue lists. Names and descriptions are the vendor's, letter for
letter; what is marked *derived* is this project's own judgement.
";

fn codes(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut page = format!("<!-- {} -->\n{INTRODUCTION}\n", super::header("").trim());
    page.push_str("| code | id | category | summary (*derived*) |\n| ---: | --- | --- | --- |\n");
    for error in &source.errors {
        let Error { code, id, category, summary, .. } = error;
        _ = writeln!(page, "| [{code}](#code{code}) | `{id}` | {category} | {} |", cell(summary));
    }
    page.push_str(
        "\n## Names on each platform\n\nA blank cell means *not seen*, never *does not exist*.\n\n| code |",
    );
    for (_, platform) in &source.platforms {
        _ = write!(page, " {} |", platform.title);
    }
    page.push_str("\n| ---: |");
    page.push_str(&" --- |".repeat(source.platforms.len()));
    page.push('\n');
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
        for error in source.errors.iter().filter(|error| error.category == *name) {
            section(catalogue, error, &mut page);
        }
    }
    page
}

fn range_sentence(name: &str, ranges: &[(i32, i32)]) -> String {
    let ranges: Vec<String> = ranges
        .iter()
        .map(|(low, high)| if low == high { low.to_string() } else { format!("{low} to {high}") })
        .collect();
    format!("An unlisted code counts as `{name}` in the range {}.", ranges.join(" and "))
}

fn section(catalogue: &Catalogue, error: &Error, page: &mut String) {
    let source = &catalogue.source;
    let Error { code, id, name, .. } = error;
    let texts = catalogue.english().texts(id);
    _ = writeln!(page, "\n<a id=\"code{code}\"></a>\n\n### {code} `{id}`\n");
    if let Some(version) = &error.retired {
        _ = write!(page, "**Retired in {version}.**");
        if let Some(code) = error.replaced_by {
            _ = write!(page, " Use [{code}](#code{code}).");
        }
        page.push_str("\n\n");
    }
    _ = writeln!(page, "{} (*derived*)\n", error.summary);
    if error.documented.is_empty() {
        page.push_str("- Documented as: the vendor's pages give no description\n");
    }
    for item in &error.documented {
        _ = writeln!(page, "- Documented as: {item}");
    }
    if let Some(causes) = &error.causes {
        for cause in causes.iter().filter(|cause| !error.documented.contains(cause)) {
            _ = writeln!(page, "- Mended (*derived*): {cause}");
        }
    }
    _ = writeln!(page, "- Documented name: [`{name}`]({})", catalogue.link(error));
    _ = writeln!(page, "- Condition: `{}`", error.condition());
    for other in catalogue.equivalents(error) {
        _ = writeln!(page, "- Same condition elsewhere: [{0} `{1}`](#code{0})", other.code, other.id);
    }
    let owner = source.owners.get(&error.owner).expect("validated: owners are known");
    let action = source.actions.get(&error.action).expect("validated: actions are known");
    _ = writeln!(page, "- Guidance (*derived*): {}", error.guidance);
    _ = writeln!(page, "  - owner `{}`: {owner}", error.owner);
    _ = writeln!(page, "  - action `{}`: {action}", error.action);
    _ = writeln!(page, "  - retryable: {}", if error.retryable { "yes" } else { "no" });
    if let Some(version) = &error.since {
        _ = writeln!(page, "- Listed since {version}");
    }
    _ = writeln!(
        page,
        "- For people in the call (*derived*): {} {}",
        texts.message.before, texts.recovery.before
    );
}

fn languages(catalogue: &Catalogue) -> String {
    let mut page = format!("<!-- {} -->\n", super::header("").trim());
    _ = write!(
        page,
        "
# Languages

The texts for people in a call come in {} languages. All of them are *derived*: this project's own words. A language
is *reviewed* once a native speaker has read all of its texts; `CONTRIBUTING.md` says how.

| tag | language | in English | direction | also answers to | reviewed |
| --- | --- | --- | --- | --- | --- |
",
        catalogue.locales.len()
    );
    for locale in &catalogue.locales {
        let direction = if locale.right_to_left { "rtl" } else { "ltr" };
        let serves: Vec<String> = locale.serves.iter().map(|tag| format!("`{tag}`")).collect();
        let reviewed = if locale.reviewed { "yes" } else { "not yet" };
        let (tag, name, english, serves) = (&locale.tag, &locale.name, &locale.english, serves.join(", "));
        _ = writeln!(page, "| `{tag}` | {name} | {english} | {direction} | {serves} | {reviewed} |");
    }
    page
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
