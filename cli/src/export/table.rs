//! The catalogue as one table: CSV and Markdown.

use std::fmt::Write as _;

use wterror::{ErrorInfo, Language, Platform, all};

use super::{File, Made};

/// Lists stand in one cell, their items separated by this.
const ITEMS: &str = "; ";

/// All that the JSON export has, under names that need no quotation marks in SQL.
pub(super) fn csv(language: Language) -> File {
    let mut table = String::new();
    for (index, info) in all().iter().enumerate() {
        let (names, fields): (Vec<&str>, Vec<String>) = columns(info, language).into_iter().unzip();
        if index == 0 {
            table += &line(names.into_iter());
        }
        table += &line(fields.iter().map(String::as_str));
    }
    File::new("catalogue.csv", table)
}

/// The columns, each with its name.
fn columns(info: &ErrorInfo, language: Language) -> Vec<(&'static str, String)> {
    let guidance = info.guidance();
    let items = |items: Vec<&str>| items.join(ITEMS);
    let equivalents: Vec<String> = info.equivalents().map(|other| other.code().to_string()).collect();
    let mut columns = vec![
        ("code", info.code().to_string()),
        ("id", info.id().to_owned()),
        ("name", info.name().to_owned()),
        ("category", info.category().to_string()),
        ("summary", info.summary().to_owned()),
        ("documented", items(info.documented().collect())),
        ("causes", items(info.causes().collect())),
        ("condition", info.condition().to_owned()),
        ("equivalents", equivalents.join(ITEMS)),
    ];
    columns.extend(
        Platform::ALL.iter().map(|&platform| {
            (platform.as_str(), info.platform_name(platform).unwrap_or_default().to_owned())
        }),
    );
    columns.extend([
        ("owner", guidance.owner.to_string()),
        ("action", guidance.action.to_string()),
        ("retryable", guidance.retryable.to_string()),
        ("guidance", guidance.text.to_owned()),
        ("link", info.link().to_owned()),
        ("since", info.since().unwrap_or_default().to_owned()),
        ("retired", info.retired().unwrap_or_default().to_owned()),
        ("replaced_by", info.replaced_by().map(|code| code.code().to_string()).unwrap_or_default()),
        ("language", language.tag().to_owned()),
        ("message", language.message(info.code()).into_owned()),
        ("recovery", language.recovery(info.code()).into_owned()),
    ]);
    columns
}

/// A line, its fields quoted where RFC 4180 asks for it. The library's writer can also tell numbers from texts, which
/// costs more than this whole module.
fn line<'a>(fields: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<String> = fields
        .map(|field| {
            let is_plain = !field.contains([',', '"', '\n', '\r']);
            if is_plain { field.to_owned() } else { format!("\"{}\"", field.replace('"', "\"\"")) }
        })
        .collect();
    quoted.join(",") + "\n"
}

pub(super) fn markdown(language: Language) -> Made {
    let mut table = String::from("| code | id | category |");
    for platform in Platform::ALL {
        write!(table, " {} |", platform.title())?;
    }
    table.push_str(" documented | summary (*derived*) | guidance (*derived*) | message (*derived*) |\n| ---: | --- | --- |");
    table.push_str(&" --- |".repeat(Platform::ALL.len() + 4));
    table.push('\n');
    for info in all() {
        write!(table, "| {} | `{}` | {} |", info.code(), info.id(), info.category())?;
        for &platform in Platform::ALL {
            match info.platform_name(platform) {
                Some(name) => write!(table, " `{name}` |")?,
                None => table.push_str("  |"),
            }
        }
        let documented: Vec<&str> = info.documented().collect();
        let message = language.message(info.code());
        for cell in [documented.join("<br>").as_str(), info.summary(), info.guidance().text, &message] {
            write!(table, " {} |", cell.replace('|', "\\|"))?;
        }
        table.push('\n');
    }
    Ok(vec![File::new("catalogue.md", table)])
}
