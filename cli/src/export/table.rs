//! The catalogue as one table: CSV and Markdown.

use std::fmt::Write as _;

use wterror::{Language, Platform, all};

use super::{File, Made};

/// Lists stand in one cell, their items separated by this.
const ITEMS: &str = "; ";

pub(super) fn csv(language: Language) -> File {
    let head = [
        "code",
        "id",
        "name",
        "category",
        "summary (derived)",
        "documented",
        "causes",
        "condition",
        "equivalents",
        "ios",
        "android",
        "web",
        "owner (derived)",
        "action (derived)",
        "retryable (derived)",
        "guidance (derived)",
        "link",
        "language",
        "message (derived)",
        "recovery (derived)",
    ];
    let mut table = line(head.into_iter());
    for info in all() {
        let guidance = info.guidance();
        let equivalents: Vec<String> = info.equivalents().map(|other| other.code().to_string()).collect();
        let name = |platform| info.platform_name(platform).unwrap_or_default().to_owned();
        let fields = [
            info.code().to_string(),
            info.id().to_owned(),
            info.name().to_owned(),
            info.category().to_string(),
            info.summary().to_owned(),
            info.documented().collect::<Vec<_>>().join(ITEMS),
            info.causes().map(|cause| cause.cause).collect::<Vec<_>>().join(ITEMS),
            info.condition().to_owned(),
            equivalents.join(ITEMS),
            name(Platform::Ios),
            name(Platform::Android),
            name(Platform::Web),
            guidance.owner.to_string(),
            guidance.action.to_string(),
            guidance.is_retryable().to_string(),
            guidance.text.to_owned(),
            info.link().to_owned(),
            language.tag().to_owned(),
            language.message(info.code()).into_owned(),
            language.recovery(info.code()).into_owned(),
        ];
        table += &line(fields.iter().map(String::as_str));
    }
    File::new("catalogue.csv", table)
}

/// A line of RFC 4180. The library's writer can also tell numbers from texts, which costs more than this whole module.
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
