//! The catalogue's tables: columns as generated, rows as core has them.

#[rustfmt::skip]
mod generated;

use pyo3::prelude::*;
use wterror::Platform;

use crate::arrow::{Cell, Field, Full, Kind, Rows, Table};

/// The catalogue's codes, a row each; `code` comes first.
///
/// >>> from wterror import tables
/// >>> tables.codes().column_names[:4]
/// ('code', 'id', 'name', 'category')
#[pyfunction]
pub(crate) fn codes() -> Table {
    table("codes", &generated::CODES, |rows| {
        for info in wterror::all() {
            let guidance = info.guidance();
            let documented: Vec<Cell<'_>> = info.documented().map(Cell::Text).collect();
            let equivalents: Vec<Cell<'_>> =
                info.equivalents().map(|other| Cell::Int32(other.code())).collect();
            let lookalikes: Vec<Cell<'_>> = info.lookalikes().map(Cell::Text).collect();
            rows.push(&[
                Cell::Int32(info.code()),
                Cell::Text(info.id()),
                Cell::Text(info.name()),
                Cell::Text(info.category().as_str()),
                Cell::Text(info.summary()),
                Cell::List(&documented),
                Cell::text(info.documented_on().map(Platform::as_str)),
                Cell::Text(info.condition()),
                Cell::List(&equivalents),
                Cell::List(&lookalikes),
                Cell::Text(guidance.owner.as_str()),
                Cell::Text(guidance.action.as_str()),
                Cell::Text(guidance.retry.as_str()),
                Cell::Boolean(guidance.is_retryable()),
                Cell::Text(guidance.text),
                Cell::Int32(info.http_status().into()),
                Cell::Text(info.link()),
                Cell::text(info.page()),
                Cell::text(info.since()),
                Cell::text(info.retired()),
                info.replaced_by().map_or(Cell::Null, |other| Cell::Int32(other.code())),
                Cell::Text(wterror::VERSION),
            ])?;
        }
        Ok(())
    })
}

/// The documented causes of the codes, a row each, with what to do about it.
///
/// >>> from wterror import tables
/// >>> tables.causes().column_names[:3]
/// ('code', 'position', 'cause')
#[pyfunction]
pub(crate) fn causes() -> Table {
    table("causes", &generated::CAUSES, |rows| {
        for info in wterror::all() {
            for (position, cause) in (1..).zip(info.causes()) {
                rows.push(&[
                    Cell::Int32(info.code()),
                    Cell::Int32(position),
                    Cell::Text(cause.cause),
                    Cell::Text(cause.documented),
                    Cell::Text(cause.owner.as_str()),
                    Cell::Text(cause.action.as_str()),
                    Cell::Text(cause.retry.as_str()),
                    Cell::Text(cause.remedy),
                ])?;
            }
        }
        Ok(())
    })
}

/// The names of the codes on each platform, a row each: the bridge from a name to a code.
///
/// >>> from wterror import tables
/// >>> tables.names().column_names
/// ('code', 'platform', 'name')
#[pyfunction]
pub(crate) fn names() -> Table {
    table("names", &generated::NAMES, |rows| {
        for info in wterror::all() {
            for (platform, name) in info.platforms() {
                rows.push(&[Cell::Int32(info.code()), Cell::Text(platform.as_str()), Cell::Text(name)])?;
            }
        }
        Ok(())
    })
}

/// What the people in the call read, a row a code and a language.
///
/// >>> from wterror import tables
/// >>> tables.messages().column_names[:4]
/// ('code', 'language', 'message', 'recovery')
#[pyfunction]
pub(crate) fn messages() -> Table {
    table("messages", &generated::MESSAGES, |rows| {
        for language in wterror::languages() {
            for info in wterror::all() {
                let answering = language.answering(info.code());
                rows.push(&[
                    Cell::Int32(info.code()),
                    Cell::Text(language.tag()),
                    Cell::Text(&language.message(info.code())),
                    Cell::Text(&language.recovery(info.code())),
                    Cell::Text(language.label(info.guidance().action)),
                    Cell::Boolean(answering.direction() == wterror::Direction::RightToLeft),
                    Cell::Boolean(answering != language),
                ])?;
            }
        }
        Ok(())
    })
}

fn table(
    name: &'static str,
    definition: &'static Field,
    write: impl FnOnce(&mut Rows) -> Result<(), Full>,
) -> Table {
    let Kind::Struct(fields) = definition.kind else { unreachable!("a table has columns") };
    let mut rows = Rows::new(fields);
    write(&mut rows).expect("the catalogue is small");
    Table::new(name, definition, vec![rows.finish()])
}
