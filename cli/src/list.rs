//! `wterror list`, `wterror search`, `wterror languages`

use std::io::{self, Write};

use comfy_table::{
    Attribute, Cell, CellAlignment, ContentArrangement, LineStyle, Table, TableStyle, presets,
};
use serde::Serialize;
use wterror::{ErrorInfo, Language, Record, all, languages as all_languages, search_in};

use crate::args::{Languages, List, Search};
use crate::style::Style;
use crate::{Context, FAILURE, SUCCESS};

/// The rows that pass every filter.
pub(crate) fn list(list: &List, language: Language, style: Style, stdout: &mut dyn Write) -> io::Result<u8> {
    let passes = |info: &&ErrorInfo| {
        let guidance = info.guidance();
        list.category.is_none_or(|category| info.category() == category)
            && list.platform.is_none_or(|platform| info.platform_name(platform).is_some())
            && list.owner.is_none_or(|owner| guidance.owner == owner)
            && list.action.is_none_or(|action| guidance.action == action)
            && (guidance.retryable || !list.retryable)
    };
    rows(all().iter().filter(passes), list.json, language, style, stdout)?;
    Ok(SUCCESS)
}

/// The rows that contain every word, best first.
pub(crate) fn search(
    search: &Search,
    language: Language,
    style: Style,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let query = search.words.join(" ");
    let found = search_in(&query, language);
    if found.len() == 0 {
        if search.json {
            context.stdout.write_all(b"[]\n")?;
            context.stdout.flush()?;
        }
        writeln!(
            context.stderr,
            "wterror: no code has all of these words: {query}; try fewer words, or `wterror list`"
        )?;
        return Ok(FAILURE);
    }
    rows(found, search.json, language, style, context.stdout)?;
    Ok(SUCCESS)
}

fn rows(
    infos: impl Iterator<Item = &'static ErrorInfo>,
    json: bool,
    language: Language,
    style: Style,
    stdout: &mut dyn Write,
) -> io::Result<()> {
    if json {
        let records: Vec<Record> = infos.map(|info| Record { info, language }).collect();
        return write_json(&records, stdout);
    }
    let mut table = Columns::new(&["CODE", "ID", "CATEGORY", "SUMMARY (DERIVED)"], style);
    for info in infos {
        let code = Cell::new(info.code()).add_attribute(Attribute::Bold).set_alignment(CellAlignment::Right);
        table.row(vec![code, Cell::new(info.id()), Cell::new(info.category()), Cell::new(info.summary())]);
    }
    table.write(stdout)
}

/// The languages of the messages.
pub(crate) fn languages(languages: &Languages, style: Style, stdout: &mut dyn Write) -> io::Result<u8> {
    #[derive(Serialize)]
    struct Row {
        tag: &'static str,
        native_name: &'static str,
        english_name: &'static str,
        direction: &'static str,
        reviewed: bool,
    }
    let rows: Vec<Row> = all_languages()
        .map(|language| Row {
            tag: language.tag(),
            native_name: language.native_name(),
            english_name: language.english_name(),
            direction: language.direction().as_str(),
            reviewed: language.is_reviewed(),
        })
        .collect();
    if languages.json {
        write_json(&rows, stdout)?;
        return Ok(SUCCESS);
    }
    let mut table = Columns::new(&["TAG", "IN ENGLISH", "DIRECTION", "REVIEWED", "LANGUAGE"], style);
    for row in rows {
        table.row(vec![
            Cell::new(row.tag).add_attribute(Attribute::Bold),
            Cell::new(row.english_name),
            Cell::new(row.direction),
            Cell::new(if row.reviewed { "yes" } else { "not yet" }),
            Cell::new(row.native_name),
        ]);
    }
    table.write(stdout)?;
    Ok(SUCCESS)
}

fn write_json(value: &impl Serialize, stdout: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *stdout, value)?;
    stdout.write_all(b"\n")
}

/// A table that fits the terminal, with a line below its head; elsewhere plain columns, one line a row.
struct Columns {
    table: Table,
    style: Style,
}

impl Columns {
    fn new(head: &[&str], style: Style) -> Self {
        let mut table = Table::new();
        table.force_no_tty();
        table.set_header(head.iter().map(|title| Cell::new(title).add_attribute(Attribute::Dim)));
        match style.width {
            Some(width) => {
                table.load_style(LINED);
                table.set_content_arrangement(ContentArrangement::Dynamic);
                table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
            }
            None => {
                table.load_style(presets::NOTHING);
            }
        }
        if style.color {
            table.enforce_styling();
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        Self { table, style }
    }

    fn row(&mut self, cells: Vec<Cell>) {
        self.table.add_row(cells);
    }

    fn write(&self, stdout: &mut dyn Write) -> io::Result<()> {
        for line in self.table.lines() {
            let line = if self.style.color { line.as_str() } else { line.trim_end() };
            writeln!(stdout, "{line}")?;
        }
        Ok(())
    }
}

const LINED: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));
