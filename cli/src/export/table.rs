//! The catalogue as one table: CSV and Markdown.

use std::fmt::{Display, Write as _};

use wterror::{ErrorCode, ErrorInfo, Guidance, Language, Platform, all};

use super::{File, Made};

/// Lists stand in one cell, their items separated by this, which no text has.
const ITEMS: &str = " | ";

/// All that the JSON export has, under names that need no quotation marks in SQL.
pub(super) fn csv(language: Language) -> File {
    let mut table = String::new();
    for (index, info) in all().iter().enumerate() {
        let (names, fields): (Vec<String>, Vec<String>) = columns(info, language).into_iter().unzip();
        if index == 0 {
            table += &line(&names);
        }
        table += &line(&fields);
    }
    File::new("catalogue.csv", table)
}

/// The columns, each with its name.
fn columns(info: &ErrorInfo, language: Language) -> Vec<(String, String)> {
    let Guidance { owner, action, retry, text: guidance, .. } = info.guidance();
    let text = language.localized(info.code());
    let mut columns = Vec::new();
    let mut add = |name: &str, value: &dyn Display| columns.push((name.to_owned(), value.to_string()));
    add("code", &info.code());
    add("id", &info.id());
    add("name", &info.name());
    add("category", &info.category());
    add("summary", &info.summary());
    add("documented", &list(info.documented()));
    add("documented_on", &info.documented_on().map_or("", Platform::as_str));
    for &platform in Platform::ALL {
        add(&format!("documented_{platform}"), &list(info.wording(platform)));
    }
    add("causes", &list(info.causes().map(|cause| cause.cause)));
    add("cause_owners", &list(info.causes().map(|cause| cause.owner)));
    add("cause_actions", &list(info.causes().map(|cause| cause.action)));
    add("cause_retries", &list(info.causes().map(|cause| cause.retry)));
    add("cause_remedies", &list(info.causes().map(|cause| cause.remedy)));
    add("condition", &info.condition());
    add("equivalents", &list(info.equivalents().map(ErrorInfo::code)));
    for &platform in Platform::ALL {
        add(platform.as_str(), &info.platform_name(platform).unwrap_or_default());
    }
    add("owner", &owner);
    add("action", &action);
    add("retry", &retry);
    add("retryable", &info.guidance().is_retryable());
    add("guidance", &guidance);
    add("http_status", &info.http_status());
    add("lookalikes", &list(info.lookalikes()));
    add("link", &info.link());
    add("page", &info.page().unwrap_or_default());
    add("since", &info.since().unwrap_or_default());
    add("retired", &info.retired().unwrap_or_default());
    add("replaced_by", &list(info.replaced_by().map(ErrorCode::code).into_iter()));
    add("language", &text.language.tag());
    add("message", &text.message);
    add("recovery", &text.recovery);
    add("label", &text.label);
    columns
}

fn list(items: impl Iterator<Item = impl Display>) -> String {
    items.map(|item| item.to_string()).collect::<Vec<_>>().join(ITEMS)
}

/// A line, its fields quoted where RFC 4180 asks for it. The library's writer can also tell numbers from texts, which
/// costs more than this whole module.
fn line(fields: &[String]) -> String {
    let quoted: Vec<String> = fields
        .iter()
        .map(|field| {
            let is_plain = !field.contains([',', '"', '\n', '\r']);
            if is_plain { field.clone() } else { format!("\"{}\"", field.replace('"', "\"\"")) }
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
