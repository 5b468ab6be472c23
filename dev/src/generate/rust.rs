//! `core/src/generated.rs` and `core/src/generated/`: the core crate's data.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

use crate::catalogue::{Catalogue, Error, Source, normalized};
use crate::files::File;
use crate::locales::{FALLBACK, Locale, Text, UNLISTED, feature, key};

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("core/src/generated.rs", generated(catalogue)),
        File::new("core/src/generated/locales.rs", locales(catalogue)),
    ]
}

fn generated(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut code = super::header("//");
    code.push_str(
        "\nuse crate::ErrorInfo;\nuse crate::raw::{Row, Span, text};\nuse crate::vocabulary::vocabulary;\n\npub(crate) mod locales;\n",
    );

    code.push_str("\n/// A listed code of the Watch Together SDK.\n///\n/// ```\n/// use wterror::ErrorCode;\n/// assert_eq!(ErrorCode::SessionIsFull as i32, 206);\n/// ```\n");
    code.push_str("#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n#[repr(i32)]\n#[non_exhaustive]\npub enum ErrorCode {\n");
    for error in &source.errors {
        _ = writeln!(code, "    /// {}\n    {} = {},", error.summary, variant(&error.id), error.code);
    }
    code.push_str("}\n\n");

    vocabularies(source, &mut code);
    ranges(source, &mut code);

    code.push_str("/// Normalized names and the row each stands for, sorted.\npub(crate) static NAMES: &[(&str, u8)] = &[\n");
    let mut names = BTreeMap::new();
    for (index, error) in source.errors.iter().enumerate() {
        names.extend(error.names().map(|name| (normalized(name), index)));
    }
    for (name, index) in &names {
        _ = writeln!(code, "    ({name:?}, {index}),");
    }
    _ = write!(
        code,
        "];\n\n/// How many rows there are.\npub(crate) const COUNT: usize = {};\n\n/// The rows in catalogue order.\npub(crate) static ROWS: [ErrorInfo; COUNT] = [\n",
        source.errors.len()
    );
    for error in &source.errors {
        code.push_str(&row(catalogue, error));
    }
    code.push_str("];\n");
    code
}

fn vocabularies(source: &Source, code: &mut String) {
    let entries = |names: Vec<(&str, String)>| {
        names.iter().fold(String::new(), |mut list, (name, title)| {
            _ = writeln!(list, "    {} = {name:?}, {title:?};", variant(name));
            list
        })
    };
    let categories =
        source.categories.iter().map(|(name, category)| (name.as_str(), category.title.clone())).collect();
    let platforms =
        source.platforms.iter().map(|(name, platform)| (name.as_str(), platform.title.clone())).collect();
    let owners = source.owners.iter().map(|(name, what)| (name.as_str(), what.clone())).collect();
    let actions = source.actions.iter().map(|(name, what)| (name.as_str(), what.clone())).collect();
    for (what, name, list) in [
        (
            "A section of the specification, which every listed code belongs to.",
            "Category",
            entries(categories),
        ),
        ("A platform of the Watch Together SDK.", "Platform", entries(platforms)),
        ("Who can act on an error. Derived: this project's judgement.", "Owner", entries(owners)),
        (
            "What its owner does first about an error. Derived: this project's judgement.",
            "Action",
            entries(actions),
        ),
    ] {
        _ = writeln!(
            code,
            "vocabulary! {{\n    /// {what}\n    {name} {:?}:\n{list}}}\n",
            name.to_lowercase()
        );
    }
}

fn ranges(source: &Source, code: &mut String) {
    code.push_str(
        "/// The category of each range of codes, listed or not.\npub(crate) static RANGES: &[Span] = &[\n",
    );
    for (name, category) in &source.categories {
        for (low, high) in &category.ranges {
            _ = writeln!(
                code,
                "    Span {{ low: {low}, high: {high}, category: Category::{} }},",
                variant(name)
            );
        }
    }
    code.push_str(
        "];\n\n/// HTTP status for problem details by category, in the order of `Category::ALL`. Derived.\n",
    );
    let statuses: Vec<String> =
        source.categories.iter().map(|(_, category)| category.http_status.to_string()).collect();
    _ = writeln!(
        code,
        "pub(crate) static HTTP_STATUS: [u16; {}] = [{}];\n",
        statuses.len(),
        statuses.join(", ")
    );
}

fn row(catalogue: &Catalogue, error: &Error) -> String {
    let texts = |items: &[String]| {
        let items: Vec<String> = items.iter().map(|item| text(item)).collect();
        format!("&[{}]", items.join(", "))
    };
    let optional =
        |value: Option<&String>| value.map_or("None".to_owned(), |value| format!("Some({})", text(value)));
    let platforms: Vec<String> =
        catalogue.source.platforms.keys().map(|platform| optional(error.platforms.get(platform))).collect();
    let mut row = format!("    ErrorInfo(Row {{\n        code: ErrorCode::{},\n", variant(&error.id));
    let mut field = |name: &str, value: String| _ = writeln!(row, "        {name}: {value},");
    field("id", text(&error.id));
    field("name", text(&error.name));
    field("category", format!("Category::{}", variant(&error.category)));
    field("summary", text(&error.summary));
    field("documented", texts(&error.documented));
    field("causes", texts(error.causes()));
    field("condition", text(error.condition()));
    field("platforms", format!("[{}]", platforms.join(", ")));
    field("owner", format!("Owner::{}", variant(&error.owner)));
    field("action", format!("Action::{}", variant(&error.action)));
    field("retryable", error.retryable.to_string());
    field("guidance", text(&error.guidance));
    field("link", text(&catalogue.link(error)));
    field("since", optional(error.since.as_ref()));
    field("retired", optional(error.retired.as_ref()));
    field(
        "replaced_by",
        error.replaced_by.map_or("None".to_owned(), |code| {
            let other = catalogue.source.errors.iter().find(|other| other.code == code);
            format!("Some(ErrorCode::{})", variant(&other.expect("validated: replaced_by is listed").id))
        }),
    );
    row.push_str("    }),\n");
    row
}

fn locales(catalogue: &Catalogue) -> String {
    let mut code = super::header("//");
    code.push_str("//\n// Each text ends with a NUL: message and recovery of each row, then of unlisted codes, these in two halves.\n");
    code.push_str("\nuse crate::raw::{Locale, text};\n\n/// The languages of this build, sorted by tag.\npub(crate) static LOCALES: &[Locale] = &[\n");
    for locale in &catalogue.locales {
        code.push_str(&attribute(locale));
        _ = writeln!(code, "    {},", constant(locale));
    }
    code.push_str("];\n");
    for locale in &catalogue.locales {
        let serves: Vec<String> =
            std::iter::once(&locale.tag).chain(&locale.serves).map(|tag| format!("{tag:?}")).collect();
        _ = writeln!(
            code,
            "\n{}const {}: Locale = Locale::new(\n    {},\n    {},\n    {},\n    {},\n    {},\n    &[{}],\n    concat!(",
            attribute(locale),
            constant(locale),
            text(&locale.tag),
            text(&locale.name),
            text(&locale.english),
            locale.right_to_left,
            locale.reviewed,
            serves.join(", "),
        );
        for error in &catalogue.source.errors {
            let texts = locale.texts(&error.id);
            _ = writeln!(code, "        // {}", key(&error.id));
            for Text { before, .. } in [&texts.message, &texts.recovery] {
                _ = writeln!(code, "        \"{}\\0\",", escaped(before));
            }
        }
        _ = writeln!(code, "        // {UNLISTED}");
        let texts = &locale.texts[UNLISTED];
        for Text { before, after } in [&texts.message, &texts.recovery] {
            for half in [before, after.as_ref().expect("validated: these texts name the code")] {
                _ = writeln!(code, "        \"{}\\0\",", escaped(half));
            }
        }
        code.push_str("    ),\n);\n");
    }
    code
}

fn attribute(locale: &Locale) -> String {
    if locale.tag == FALLBACK {
        String::new()
    } else {
        format!("#[cfg(feature = \"{}\")]\n", feature(&locale.tag))
    }
}

fn constant(locale: &Locale) -> String {
    locale.tag.to_shouty_snake_case()
}

fn variant(id: &str) -> String {
    id.to_upper_camel_case()
}

fn text(text: &str) -> String {
    format!("text!(\"{}\")", escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
