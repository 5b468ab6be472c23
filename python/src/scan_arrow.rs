//! The SDK's errors in a column of an engine.

use pyo3::exceptions::PyOverflowError;
use pyo3::prelude::*;
use pyo3::types::PyAny;
use wterror_scan::{Finding, Scanner};

use crate::arrow::{Array, Cell, Column, Damaged, Field, Full, Kind, Rows, Source, Strings, Table};
use crate::scan::{Lines, scanner};

const TEXT: Kind = Kind::Text;

const fn said(name: &'static std::ffi::CStr, kind: Kind, about: &'static str) -> Field {
    Field { name, kind, nullable: false, about }
}

const fn maybe(name: &'static std::ffi::CStr, kind: Kind, about: &'static str) -> Field {
    Field { name, kind, nullable: true, about }
}

/// What a finding says; [`Finding`] of `scan.rs` has the same. In a table the row comes before it.
static FIELDS: [Field; 14] = [
    said(c"row", Kind::Int64, "The row of the column that was scanned, from 0."),
    said(c"line", Kind::Int64, "The line within its text, from 1."),
    said(c"column", Kind::Int64, "Where it begins in the line, from 1, in bytes of UTF-8."),
    maybe(
        c"time",
        TEXT,
        "The time that stands there, as RFC 3339 has it; without Z where no zone is written.",
    ),
    maybe(c"code", Kind::Int64, "The code, where the text says it; an unlisted one keeps its number."),
    maybe(c"id", TEXT, "The row's identifier, where the code is listed (derived)."),
    maybe(c"category", TEXT, "The category of the code, of an unlisted one by its range."),
    maybe(c"name", TEXT, "The listed name that was seen, letter for letter."),
    maybe(
        c"contradicts",
        Kind::Int32,
        "The code of the name or sentence, where it is another one than the code.",
    ),
    said(c"certainty", TEXT, "How sure it is: certain, likely or possible."),
    said(c"evidence", TEXT, "The rule that made the finding."),
    maybe(c"session", TEXT, "The identifier of the session, where one stands there."),
    maybe(c"participant", TEXT, "The identifier of the participant, where one stands there."),
    said(c"text", TEXT, "The line or, of a long one, what stands around the finding."),
];

static TABLE: Field =
    Field { name: c"", kind: Kind::Struct(&FIELDS), nullable: false, about: "A row a finding." };

/// Without the row, since there is a list for each.
static FIELDS_IN_LISTS: &[Field] = FIELDS.split_at(1).1;
static ITEM: Field = Field { name: c"item", kind: Kind::Struct(FIELDS_IN_LISTS), nullable: false, about: "" };
static LISTS: Field = maybe(c"", Kind::List(&ITEM), "The findings of each row.");

/// How many bytes or rows are scanned before the interpreter is asked whether the user wants to stop.
const PIECE: usize = 1 << 23;
const MANY_ROWS: usize = 1 << 17;

/// Finds the SDK's errors in a column of text that another package holds in Arrow's format: a table of findings.
///
/// `column` is a column of pyarrow, Polars, pandas 3 or any package with Arrow's `PyCapsule` interface, or a table
/// with one column. It may come in parts, and is read where it lies, each row by itself. Of each finding the table
/// has what `Finding` has, and first `row`, the row of the column, from 0; `line` counts within the row's text.
/// With `nested=True` the answer is a column as long as this one: a list of the findings of each row, and nothing
/// where there is no text. Both are for the same packages: `pyarrow.table()`, `polars.DataFrame()`;
/// `pyarrow.chunked_array()`, `polars.Series()`.
///
/// The further options are those of `scan()`. Other threads run while it works. A column of another type is a
/// `TypeError`.
///
/// >>> import pyarrow, wterror
/// >>> lines = pyarrow.array(["HTTP/1.1 206 Partial Content", None, "onSessionError: 206"])
/// >>> found = wterror.scan_arrow(lines)
/// >>> found
/// <Table findings: 1 row>
/// >>> pyarrow.table(found).select(["row", "code", "id", "certainty"]).to_pylist()
/// [{'row': 2, 'code': 206, 'id': 'session_is_full', 'certainty': 'likely'}]
/// >>> pyarrow.chunked_array(wterror.scan_arrow(lines, nested=True)).is_null().to_pylist()
/// [False, True, False]
#[pyfunction]
#[pyo3(signature = (column, /, *, nested=false, min_certainty="likely", messages=None, domains=None, session_keys=None, year=None))]
#[expect(clippy::too_many_arguments, reason = "they are Python's, by name")]
pub(crate) fn scan_arrow<'py>(
    py: Python<'py>,
    column: &Bound<'py, PyAny>,
    nested: bool,
    min_certainty: &str,
    messages: Option<&Bound<'_, PyAny>>,
    domains: Option<&Bound<'_, PyAny>>,
    session_keys: Option<&Bound<'_, PyAny>>,
    year: Option<&Bound<'_, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let scanner = scanner(min_certainty, messages, domains, session_keys, year)?;
    let mut source = Source::new("scan_arrow", column)?;
    let mut found = Found::new(nested);
    while let Some(part) = source.next(py)? {
        let mut from = 0;
        while from < part.len() {
            from = py.detach(|| found.scan(&scanner, &part, from)).map_err(PyErr::from)?;
            py.check_signals()?;
        }
        found.rows_before += part.len();
        found.end_part();
    }
    if nested {
        Ok(Bound::new(py, Column::new(&LISTS, found.finish()))?.into_any())
    } else {
        Ok(Bound::new(py, Table::new("findings", &TABLE, found.finish()))?.into_any())
    }
}

/// What goes wrong while other threads run.
enum Failure {
    Damaged(Damaged),
    /// The row with more findings than a list can hold.
    Full(usize),
}

impl From<Damaged> for Failure {
    fn from(damaged: Damaged) -> Self {
        Self::Damaged(damaged)
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Damaged(damaged) => damaged.into(),
            Failure::Full(row) => PyOverflowError::new_err(format!(
                "row {row} has more findings than a list holds (2 GiB of text); leave nested out"
            )),
        }
    }
}

/// The findings so far.
struct Found {
    rows: Rows,
    parts: Vec<Array>,
    lists: Option<Lists>,
    /// How many rows the parts of the column had that are done.
    rows_before: usize,
}

/// Where the list of each row ends, and which rows have none.
struct Lists {
    ends: Vec<i32>,
    is_there: Vec<bool>,
}

impl Lists {
    fn new() -> Self {
        Self { ends: vec![0], is_there: Vec::new() }
    }
}

impl Found {
    fn new(nested: bool) -> Self {
        let fields = if nested { FIELDS_IN_LISTS } else { &FIELDS };
        Self { rows: Rows::new(fields), parts: Vec::new(), lists: nested.then(Lists::new), rows_before: 0 }
    }

    /// Scans from a row on, not all rows in one go where there are many; which is the next.
    fn scan(&mut self, scanner: &Scanner, part: &Strings, from: usize) -> Result<usize, Failure> {
        let mut bytes = 0;
        for index in from..part.len().min(from + MANY_ROWS) {
            let text = part.get(index)?;
            if let Some(text) = text {
                self.scan_row(scanner, self.rows_before + index, text)?;
                bytes += text.len();
            }
            if let Some(lists) = &mut self.lists {
                let end = i32::try_from(self.rows.len());
                lists.ends.push(end.map_err(|_| Failure::Full(self.rows_before + index))?);
                lists.is_there.push(text.is_some());
            }
            if self.rows.are_many() {
                self.cut();
            }
            if bytes > PIECE {
                return Ok(index + 1);
            }
        }
        Ok(part.len().min(from + MANY_ROWS))
    }

    fn scan_row(&mut self, scanner: &Scanner, row: usize, text: &[u8]) -> Result<(), Failure> {
        let mut lines = Lines::new(text);
        for found in scanner.scan_line(text) {
            self.push(row, &found, lines.line(found.line)).map_err(|Full| Failure::Full(row))?;
            if self.lists.is_none() && self.rows.are_many() {
                self.cut();
            }
        }
        Ok(())
    }

    fn push(&mut self, row: usize, found: &Finding, line: &[u8]) -> Result<(), Full> {
        let number = |number: u64| Cell::Int64(i64::try_from(number).unwrap_or(i64::MAX));
        let (time, text) = (found.time.map(|time| time.to_string()), found.excerpt(line));
        let cells = [
            number(row as u64),
            number(found.line),
            number(found.range.start + 1),
            Cell::text(time.as_deref()),
            found.code.map_or(Cell::Null, Cell::Int64),
            Cell::text(found.info().map(wterror::ErrorInfo::id)),
            Cell::text(found.category().map(wterror::Category::as_str)),
            Cell::text(found.name),
            found.contradicts.map_or(Cell::Null, Cell::Int32),
            Cell::Text(found.certainty.as_str()),
            Cell::Text(found.evidence.as_str()),
            Cell::text(found.session.as_deref()),
            Cell::text(found.participant.as_deref()),
            Cell::Text(&text),
        ];
        self.rows.push(if self.lists.is_some() { &cells[1..] } else { &cells })
    }

    /// A part of the column has ended. Lists are cut where it is.
    fn end_part(&mut self) {
        if self.lists.is_some() {
            self.cut();
        }
    }

    /// Begins another part.
    fn cut(&mut self) {
        let nested = self.lists.is_some();
        let fields = if nested { FIELDS_IN_LISTS } else { &FIELDS };
        let rows = std::mem::replace(&mut self.rows, Rows::new(fields)).finish();
        self.parts.push(match self.lists.replace(Lists::new()) {
            Some(Lists { ends, is_there }) => Array::lists(ends, is_there.into_iter(), rows),
            None => rows,
        });
        if !nested {
            self.lists = None;
        }
    }

    /// All parts, one at least.
    fn finish(mut self) -> Vec<Array> {
        let is_open = self.lists.as_ref().map_or(self.rows.len() > 0, |lists| !lists.is_there.is_empty());
        if is_open || self.parts.is_empty() {
            self.cut();
        }
        self.parts
    }
}
