//! The Python package's names: the enumerations, the exceptions by category, and the version; and what its tables' columns are.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

use crate::catalogue::{Catalogue, Category, Error, Vocabulary};
use crate::files::File;
use crate::tables::{self, Column, Kind, Table};

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("python/wterror/_codes.py", codes(catalogue)),
        File::new("python/wterror/_categories.py", categories(catalogue)),
        File::new("python/wterror/_version.py", version(catalogue)),
        File::new("python/src/tables/generated.rs", definitions(&tables::all(catalogue))),
    ]
}

/// The columns of the tables, whose rows the native module asks core for.
fn definitions(tables: &[Table]) -> String {
    format!(
        "{header}// The columns are described in dev/src/tables.rs.\n\nuse crate::arrow::{{Field, Kind}};\n{tables}",
        header = super::header("//"),
        tables = tables.iter().map(definition).collect::<String>(),
    )
}

fn definition(table: &Table) -> String {
    format!(
        "\npub(super) static {name}: Field = Field {{\n    name: c\"\",\n    kind: Kind::Struct(&[\n{columns}    ]),\n    \
         nullable: false,\n    about: {about:?},\n}};\n",
        name = table.name.to_shouty_snake_case(),
        columns = table.columns.iter().map(column).collect::<String>(),
        about = table.about,
    )
}

fn column(column: &Column) -> String {
    let Column { name, nullable, about, .. } = column;
    let list = |kind| {
        format!("Kind::List(&Field {{ name: c\"item\", kind: Kind::{kind}, nullable: false, about: \"\" }})")
    };
    let kind = match column.kind {
        Kind::Int32 => "Kind::Int32".to_owned(),
        Kind::Boolean => "Kind::Boolean".to_owned(),
        Kind::Text => "Kind::Text".to_owned(),
        Kind::Texts => list("Text"),
        Kind::Codes => list("Int32"),
    };
    format!("        Field {{ name: c{name:?}, kind: {kind}, nullable: {nullable}, about: {about:?} }},\n")
}

fn version(catalogue: &Catalogue) -> String {
    format!(
        r#"{header}"""The version, for comparing it with the native module's."""

__version__ = "{version}"
"#,
        header = super::header("#"),
        version = catalogue.version,
    )
}

fn codes(catalogue: &Catalogue) -> String {
    format!(
        r#"{header}"""The listed codes, and the closed lists of words that describe them."""

from wterror._words import CategoryWord, CodeNumber, Word


class ErrorCode(CodeNumber):
    """A listed code of the Watch Together SDK. A code that is not listed stays an `int`.

    >>> import wterror
    >>> wterror.ErrorCode.SESSION_IS_FULL
    <ErrorCode.SESSION_IS_FULL: 206>
    """

    __module__ = "wterror"

{members}{vocabularies}"#,
        header = super::header("#"),
        members = catalogue.source.errors.iter().map(code_member).collect::<String>(),
        vocabularies = catalogue.source.vocabularies().iter().map(enumeration).collect::<String>(),
    )
}

fn code_member(error: &Error) -> String {
    format!(
        r#"    {name} = {code}
    """{summary}"""
"#,
        name = error.id.to_shouty_snake_case(),
        code = error.code,
        summary = escaped(&error.summary),
    )
}

fn enumeration(vocabulary: &Vocabulary) -> String {
    format!(
        r#"

class {name}({base}):
    """{about}"""

    __module__ = "wterror"

{members}"#,
        name = vocabulary.name,
        base = if vocabulary.name == "Category" { "CategoryWord" } else { "Word" },
        about = vocabulary.about,
        members = vocabulary.words.iter().map(word_member).collect::<String>(),
    )
}

fn word_member((word, title): &(String, String)) -> String {
    format!(
        r#"    {name} = "{word}"
    """{title}"""
"#,
        name = word.to_shouty_snake_case(),
        title = escaped(title),
    )
}

fn categories(catalogue: &Catalogue) -> String {
    let categories = &catalogue.source.categories;
    let entry = |name: &String| format!("    \"{}\",\n", exception_name(name));
    let mut names: Vec<String> = categories.keys().map(entry).collect();
    names.sort();
    format!(
        r#"{header}"""The exceptions by category."""

from wterror._error import WTError

__all__ = [
{names}]
{exceptions}"#,
        header = super::header("#"),
        names = names.concat(),
        exceptions = categories.iter().map(|(name, category)| exception(name, category)).collect::<String>(),
    )
}

fn exception(name: &str, category: &Category) -> String {
    let ranges: Vec<String> = category
        .ranges
        .iter()
        .map(|(low, high)| if low == high { low.to_string() } else { format!("{low} to {high}") })
        .collect();
    format!(
        r#"

class {class}(WTError, category="{name}"):
    """An error of the category {name}: the codes {ranges}."""

    __module__ = "wterror"
"#,
        class = exception_name(name),
        ranges = ranges.join(" and "),
    )
}

fn exception_name(category: &str) -> String {
    format!("{}Error", category.to_upper_camel_case())
}

/// A text as it stands between the quotes of a docstring.
fn escaped(text: &str) -> String {
    text.replace('\\', r"\\").replace('"', r#"\""#)
}
