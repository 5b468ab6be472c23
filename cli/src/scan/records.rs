//! One finding a line: JSON and CSV.

use std::io::{self, Write};

use serde::Serialize;
use wterror_scan::Finding;

#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    line: u64,
    column: u64,
    time: Option<String>,
    code: Option<i64>,
    id: Option<&'a str>,
    category: Option<&'a str>,
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contradicts: Option<i32>,
    certainty: &'a str,
    evidence: &'a str,
    session: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    participant: Option<&'a str>,
    text: String,
}

fn record<'a>(file: &'a str, finding: &'a Finding, line: &[u8]) -> Record<'a> {
    Record {
        file,
        line: finding.line,
        column: finding.range.start + 1,
        time: finding.time.map(|time| time.to_string()),
        code: finding.code,
        id: finding.info().map(wterror::ErrorInfo::id),
        category: finding.category().map(wterror::Category::as_str),
        name: finding.name,
        contradicts: finding.contradicts,
        certainty: finding.certainty.as_str(),
        evidence: finding.evidence.as_str(),
        session: finding.session.as_deref(),
        participant: finding.participant.as_deref(),
        text: finding.excerpt(line),
    }
}

pub(super) fn json(file: &str, finding: &Finding, line: &[u8], stdout: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *stdout, &record(file, finding, line)).map_err(io::Error::from)?;
    stdout.write_all(b"\n")
}

/// The first line of CSV.
pub(super) const CSV_HEAD: &[u8] =
    b"file,line,column,time,code,id,category,name,contradicts,certainty,evidence,session,participant,text\r\n";

pub(super) fn csv(file: &str, finding: &Finding, line: &[u8], stdout: &mut dyn Write) -> io::Result<()> {
    let record = record(file, finding, line);
    let number = |value: Option<String>| value.unwrap_or_default();
    let cells = [
        record.file.to_owned(),
        record.line.to_string(),
        record.column.to_string(),
        number(record.time),
        number(record.code.map(|code| code.to_string())),
        record.id.unwrap_or_default().to_owned(),
        record.category.unwrap_or_default().to_owned(),
        record.name.unwrap_or_default().to_owned(),
        number(record.contradicts.map(|code| code.to_string())),
        record.certainty.to_owned(),
        record.evidence.to_owned(),
        record.session.unwrap_or_default().to_owned(),
        record.participant.unwrap_or_default().to_owned(),
        record.text,
    ];
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    write!(stdout, "{}\r\n", cells.join(","))
}

/// A cell, quoted where it has to be. A text that a spreadsheet would take for a formula gets an apostrophe.
fn quoted(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '@', '\t', '\r'])
        || (cell.starts_with('-') && cell.parse::<i64>().is_err() && cell.len() > 1);
    let cell = if is_formula { format!("'{cell}") } else { cell.to_owned() };
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
