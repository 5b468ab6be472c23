//! The Python package's names: the enumerations, the exceptions by category, and the version.

use std::fmt::Write as _;

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

use crate::catalogue::Catalogue;
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("python/wterror/_codes.py", codes(catalogue)),
        File::new("python/wterror/_categories.py", categories(catalogue)),
        File::new("python/wterror/_version.py", version(catalogue)),
    ]
}

fn version(catalogue: &Catalogue) -> String {
    format!(
        "{}\"\"\"The version, for comparing it with the native module's.\"\"\"\n\n__version__ = \"{}\"\n",
        super::header("#"),
        catalogue.version
    )
}

fn codes(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut code = super::header("#");
    code.push_str("\"\"\"The listed codes, and the closed lists of words that describe them.\"\"\"\n\nfrom wterror._words import CategoryWord, CodeNumber, Word\n");

    code.push_str("\n\nclass ErrorCode(CodeNumber):\n    \"\"\"A listed code of the Watch Together SDK. A code that is not listed stays an `int`.\n\n    >>> import wterror\n    >>> wterror.ErrorCode.SESSION_IS_FULL\n    <ErrorCode.SESSION_IS_FULL: 206>\n    \"\"\"\n\n    __module__ = \"wterror\"\n\n");
    for error in &source.errors {
        _ = writeln!(
            code,
            "    {} = {}\n    {}",
            error.id.to_shouty_snake_case(),
            error.code,
            docstring(&error.summary)
        );
    }
    let titles = |entries: Vec<(&str, &str)>| {
        entries.into_iter().map(|(name, title)| (name.to_owned(), title.to_owned())).collect::<Vec<_>>()
    };
    let categories =
        source.categories.iter().map(|(name, category)| (name.as_str(), category.title.as_str()));
    let platforms = source.platforms.iter().map(|(name, platform)| (name.as_str(), platform.title.as_str()));
    let owners = source.owners.iter().map(|(name, what)| (name.as_str(), what.as_str()));
    let actions = source.actions.iter().map(|(name, what)| (name.as_str(), what.title.as_str()));
    for (name, base, what, entries) in [
        (
            "Category",
            "CategoryWord",
            "A section of the specification, which every listed code belongs to.",
            titles(categories.collect()),
        ),
        ("Platform", "Word", "A platform of the Watch Together SDK.", titles(platforms.collect())),
        (
            "Owner",
            "Word",
            "Who can act on an error. Derived: this project's judgement.",
            titles(owners.collect()),
        ),
        (
            "Action",
            "Word",
            "What its owner does first about an error. Derived: this project's judgement.",
            titles(actions.collect()),
        ),
    ] {
        _ = write!(
            code,
            "\n\nclass {name}({base}):\n    \"\"\"{what}\"\"\"\n\n    __module__ = \"wterror\"\n\n"
        );
        for (word, title) in entries {
            _ = writeln!(code, "    {} = \"{word}\"\n    {}", word.to_shouty_snake_case(), docstring(&title));
        }
    }
    code
}

fn categories(catalogue: &Catalogue) -> String {
    let mut code = super::header("#");
    code.push_str("\"\"\"The exceptions by category.\"\"\"\n\nfrom wterror._error import WTError\n");
    for (name, category) in &catalogue.source.categories {
        let ranges: Vec<String> = category
            .ranges
            .iter()
            .map(|(low, high)| if low == high { low.to_string() } else { format!("{low} to {high}") })
            .collect();
        _ = write!(
            code,
            "\n\nclass {}Error(WTError, category=\"{name}\"):\n    \"\"\"An error of the category {name}: the codes {}.\"\"\"\n\n    __module__ = \"wterror\"\n",
            name.to_upper_camel_case(),
            ranges.join(" and "),
        );
    }
    code
}

fn docstring(text: &str) -> String {
    format!("\"\"\"{}\"\"\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
