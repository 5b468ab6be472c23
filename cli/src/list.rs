//! `wterror list`, `wterror search`, `wterror languages`

use std::array;
use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;
use textwrap::core::display_width;
use wterror::{
    Action, Category, ErrorInfo, LONGEST_QUERY, Language, MOST_WORDS, Owner, Platform, Record, all,
    languages as all_languages, search_any, search_in, search_whole,
};

use crate::args::Arguments;
use crate::style::{Style, printable};
use crate::{Context, FAILURE, SUCCESS, json};

/// The rows that pass every filter.
pub(crate) fn list(
    arguments: &Arguments,
    language: Language,
    style: Style,
    stdout: &mut dyn Write,
) -> io::Result<u8> {
    let category: Option<Category> = arguments.word("category");
    let platform: Option<Platform> = arguments.word("platform");
    let owner: Option<Owner> = arguments.word("owner");
    let action: Option<Action> = arguments.word("action");
    let retryable = arguments.has("retryable");
    let passes = |info: &&ErrorInfo| {
        let guidance = info.guidance();
        category.is_none_or(|category| info.category() == category)
            && platform.is_none_or(|platform| info.platform_name(platform).is_some())
            && owner.is_none_or(|owner| guidance.owner == owner)
            && action.is_none_or(|action| guidance.action == action)
            && (guidance.is_retryable() || !retryable)
    };
    rows(all().iter().filter(passes), arguments.has("json"), language, style, stdout)?;
    Ok(SUCCESS)
}

/// The rows that have the words as their whole text in any language or, where there is none, that contain every word, best first:
/// in the viewer's language or in any.
pub(crate) fn search(
    arguments: &Arguments,
    language: Language,
    style: Style,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let query = arguments.operands().join(" ");
    let found = [search_whole(&query), search_in(&query, language)].into_iter().find(|found| found.len() > 0);
    let found = found.unwrap_or_else(|| search_any(&query));
    if query.len() > LONGEST_QUERY {
        writeln!(context.stderr, "wterror: only the first {LONGEST_QUERY} bytes of the words are searched")?;
    } else if query.split_whitespace().count() > MOST_WORDS {
        writeln!(context.stderr, "wterror: only the first {MOST_WORDS} words are searched")?;
    }
    if found.len() == 0 {
        if arguments.has("json") {
            context.stdout.write_all(b"[]\n")?;
            context.stdout.flush()?;
        }
        writeln!(
            context.stderr,
            "wterror: no code has all of these words: {}; try fewer words, or `wterror list`",
            printable(&query)
        )?;
        return Ok(FAILURE);
    }
    rows(found, arguments.has("json"), language, style, context.stdout)?;
    Ok(SUCCESS)
}

fn rows(
    infos: impl Iterator<Item = &'static ErrorInfo>,
    as_json: bool,
    language: Language,
    style: Style,
    stdout: &mut dyn Write,
) -> io::Result<()> {
    if as_json {
        let records: Vec<Record> = infos.map(|info| Record { info, language }).collect();
        return stdout.write_all(json(&records)?.as_bytes());
    }
    let mut table = vec![["CODE", "ID", "CATEGORY", "SUMMARY (DERIVED)"].map(Cow::Borrowed)];
    table.extend(infos.map(|info| {
        let texts = [info.id(), info.category().as_str(), info.summary()].map(Cow::Borrowed);
        let [id, category, summary] = texts;
        [format!("{:>4}", info.code()).into(), id, category, summary]
    }));
    write_table(&table, style, stdout)
}

/// The languages of the messages.
pub(crate) fn languages(arguments: &Arguments, style: Style, stdout: &mut dyn Write) -> io::Result<u8> {
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
    if arguments.has("json") {
        stdout.write_all(json(&rows)?.as_bytes())?;
        return Ok(SUCCESS);
    }
    let mut table = vec![["TAG", "IN ENGLISH", "DIRECTION", "REVIEWED", "LANGUAGE"].map(Cow::Borrowed)];
    table.extend(rows.iter().map(|row| {
        let reviewed = if row.reviewed { "yes" } else { "not yet" };
        [row.tag, row.english_name, row.direction, reviewed, row.native_name].map(Cow::Borrowed)
    }));
    write_table(&table, style, stdout)?;
    Ok(SUCCESS)
}

/// Writes rows in columns, the first row as their head. On a terminal the last column is broken to fit and a line stands below
/// the head; elsewhere each row is one line.
fn write_table<const N: usize>(
    rows: &[[Cow<'static, str>; N]],
    style: Style,
    stdout: &mut dyn Write,
) -> io::Result<()> {
    let widths: [usize; N] =
        array::from_fn(|column| rows.iter().map(|row| display_width(&row[column])).max().unwrap_or(0));
    let indent = widths[..N - 1].iter().map(|width| width + GAP.len()).sum();
    for (number, row) in rows.iter().enumerate() {
        let paint = |column, text: String| match (number, column) {
            (0, _) | (_, 0) => style.bold(text),
            _ => text,
        };
        for column in 0..N - 1 {
            let fill = " ".repeat(widths[column] - display_width(&row[column]));
            write!(stdout, "{}{fill}{GAP}", paint(column, row[column].to_string()))?;
        }
        for (number, line) in style.wrap(&row[N - 1], indent).into_iter().enumerate() {
            let indent = if number == 0 { 0 } else { indent };
            writeln!(stdout, "{:indent$}{}", "", paint(N - 1, line))?;
        }
        if let (0, Some(width)) = (number, style.width) {
            writeln!(stdout, "{}", "─".repeat(width.min(indent + widths[N - 1])))?;
        }
    }
    Ok(())
}

/// What stands between two columns.
const GAP: &str = "  ";
