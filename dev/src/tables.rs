//! The catalogue as tables: what `tables/` and the release's Parquet and `SQLite` files hold.
//!
//! A table is described once, here. What a column says of itself, and whether it is derived, goes with it into every format.

use crate::catalogue::{Catalogue, Cause, Error, Language};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A 32-bit integer.
    Int32,
    /// True or false.
    Boolean,
    /// Text without line breaks.
    Text,
    /// A list of texts. CSV has no lists, so the column is left out there.
    Texts,
    /// A list of codes. CSV has no lists, so the column is left out there.
    Codes,
}

impl Kind {
    /// Whether a cell holds several values.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(self, Self::Texts | Self::Codes)
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they are named after their kinds")]
pub enum Value {
    Null,
    Int32(i32),
    Boolean(bool),
    Text(String),
    Texts(Vec<String>),
    Codes(Vec<i32>),
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name, in lower case and with underscores only, so that SQL needs no quotation marks.
    pub name: &'static str,
    /// What stands in it.
    pub kind: Kind,
    /// Whether a cell may be empty.
    pub nullable: bool,
    /// What it is, in a sentence; it ends in "(derived)" where it is this project's own judgement or words.
    pub about: &'static str,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name, and that of its files.
    pub name: &'static str,
    /// What a row is, in a sentence.
    pub about: &'static str,
    /// The columns that tell its rows apart.
    pub key: &'static [&'static str],
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a value for each column.
    pub rows: Vec<Vec<Value>>,
}

/// A column that every row has a value in.
const fn column(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, kind, nullable: false, about }
}

/// A column that may be empty.
const fn nullable(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, kind, nullable: true, about }
}

/// All tables. Every one begins with `code`, by which they are joined.
#[must_use]
pub fn all(catalogue: &Catalogue) -> [Table; 4] {
    [codes(catalogue), causes(catalogue), names(catalogue), messages(catalogue)]
}

const CODE: Column = column("code", Kind::Int32, "The number the SDK reports, -1 included.");

fn codes(catalogue: &Catalogue) -> Table {
    use Kind::{Boolean, Codes, Int32, Text, Texts};
    let columns = vec![
        CODE,
        column("id", Text, "The name in snake_case, the same in every language (derived)."),
        column("name", Text, "The documented name."),
        column("category", Text, "The section of the specification."),
        column("summary", Text, "What happened, for developers (derived)."),
        column("documented", Texts, "The documented description, letter for letter, an item a cause."),
        nullable("documented_on", Text, "The platform whose page the description was read from."),
        column(
            "condition",
            Text,
            "What went wrong, whichever platform says so; codes that share one are equivalents (derived).",
        ),
        column("equivalents", Codes, "The other codes with the same condition (derived)."),
        column("lookalikes", Texts, "Other numbers that a reader could take for this code (derived)."),
        column("owner", Text, "Who can act (derived)."),
        column("action", Text, "What that one does first (derived)."),
        column("retry", Text, "When the same request may be sent again (derived)."),
        column(
            "retryable",
            Boolean,
            "Whether it may succeed when it is sent again with nothing changed (derived).",
        ),
        column("guidance", Text, "What to do, in a sentence (derived)."),
        column("http_status", Int32, "The HTTP status of a problem document about it (derived)."),
        column("link", Text, "The vendor's page that lists it."),
        nullable("page", Text, "Its page in this project's explorer, where one is published."),
        nullable("since", Text, "The version of the catalogue that it came with."),
        nullable("retired", Text, "The version of the catalogue that retired it."),
        nullable("replaced_by", Int32, "The code to use instead."),
        column("catalogue_version", Text, "The version of the catalogue."),
    ];
    let row = |error: &Error| {
        vec![
            Value::Int32(error.code),
            text(&error.id),
            text(&error.name),
            text(&error.category),
            text(&error.summary),
            Value::Texts(error.documented.clone()),
            optional(error.documented_on()),
            text(error.condition()),
            Value::Codes(catalogue.equivalents(error).map(|other| other.code).collect()),
            Value::Texts(error.lookalikes.clone()),
            text(&error.owner),
            text(&error.action),
            text(&error.retry),
            Value::Boolean(error.is_retryable()),
            text(&error.guidance),
            Value::Int32(catalogue.http_status(error).into()),
            text(catalogue.link(error)),
            catalogue.explorer_page(error).map_or(Value::Null, text),
            optional(error.since.as_deref()),
            optional(error.retired.as_deref()),
            error.replaced_by.map_or(Value::Null, Value::Int32),
            text(&catalogue.version),
        ]
    };
    let rows = catalogue.source.errors.iter().map(row).collect();
    Table { name: "codes", about: "A row a code.", key: &["code"], columns, rows }
}

fn causes(catalogue: &Catalogue) -> Table {
    use Kind::{Int32, Text};
    let columns = vec![
        CODE,
        column("position", Int32, "The cause's place in the description, from 1."),
        column("cause", Text, "The documented cause with its slips of the pen mended (derived)."),
        column("documented", Text, "The documented cause, letter for letter."),
        column("owner", Text, "Who can act on this cause (derived)."),
        column("action", Text, "What that one does first (derived)."),
        column("retry", Text, "When the same request may be sent again (derived)."),
        column("remedy", Text, "What to do about this cause, in a sentence (derived)."),
    ];
    let rows = catalogue.source.errors.iter().flat_map(|error| {
        (1..).zip(error.causes()).map(
            |(position, Cause { cause, documented, owner, action, retry, remedy })| {
                let texts = [cause, documented, owner, action, retry, remedy];
                [Value::Int32(error.code), Value::Int32(position)]
                    .into_iter()
                    .chain(texts.map(text))
                    .collect()
            },
        )
    });
    let rows = rows.collect();
    Table {
        name: "causes",
        about: "A row a documented cause of a code.",
        key: &["code", "position"],
        columns,
        rows,
    }
}

fn names(catalogue: &Catalogue) -> Table {
    let columns = vec![
        CODE,
        column("platform", Kind::Text, "The platform of the SDK."),
        column("name", Kind::Text, "The code's name there, as documented."),
    ];
    let rows = catalogue.source.errors.iter().flat_map(|error| {
        let row =
            |(platform, name): (&String, &String)| vec![Value::Int32(error.code), text(platform), text(name)];
        error.platforms.iter().map(row)
    });
    let about = "A row a name of a code on a platform: the bridge from a name to a code.";
    let rows = rows.collect();
    Table { name: "names", about, key: &["platform", "name"], columns, rows }
}

fn messages(catalogue: &Catalogue) -> Table {
    use Kind::{Boolean, Text};
    let columns = vec![
        CODE,
        column("language", Text, "The language's tag (BCP 47)."),
        column("message", Text, "What happened, for the people in the call (derived)."),
        column("recovery", Text, "What they can do now (derived)."),
        column("label", Text, "The text of a button for it (derived)."),
        column("right_to_left", Boolean, "Whether the texts are written from right to left."),
        column("missing", Boolean, "Whether the language lacks the texts, so that these are English."),
    ];
    let english = catalogue.english();
    let rows = catalogue.languages.iter().flat_map(|language| {
        catalogue.source.errors.iter().map(move |error| {
            let own = language.texts(&error.id);
            let answering = if own.is_some() { language } else { english };
            let texts = own.or_else(|| english.texts(&error.id)).expect("English has every text");
            let code = error.code.to_string();
            let label = |language: &Language| language.labels.get(&error.action).cloned();
            vec![
                Value::Int32(error.code),
                text(&language.tag),
                Value::Text(texts.message.with(&code)),
                Value::Text(texts.recovery.with(&code)),
                text(label(language).or_else(|| label(english)).expect("English has every label")),
                Value::Boolean(answering.right_to_left),
                Value::Boolean(own.is_none()),
            ]
        })
    });
    let about = "A row a code and a language: the texts for the people in the call.";
    let rows = rows.collect();
    Table { name: "messages", about, key: &["code", "language"], columns, rows }
}

fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

fn optional(value: Option<&str>) -> Value {
    value.map_or(Value::Null, text)
}
