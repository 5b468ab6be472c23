//! One finding a line: JSON and CSV.

use std::io::{self, Write};

use serde::Serialize;
use wterror_scan::Finding;

use super::category;

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
        category: category(finding).map(wterror::Category::as_str),
        name: finding.name,
        contradicts: finding.contradicts,
        certainty: finding.certainty.as_str(),
        evidence: finding.evidence.as_str(),
        session: finding.session.as_deref(),
        participant: finding.participant.as_deref(),
        text: excerpt(line, finding),
    }
}

/// The line or, of a long one, what stands around the finding.
pub(super) fn excerpt(line: &[u8], finding: &Finding) -> String {
    const LONGEST: usize = 500;
    let text = String::from_utf8_lossy(line);
    if text.len() <= LONGEST {
        return text.trim_end().to_owned();
    }
    let start = usize::try_from(finding.range.start).unwrap_or(0).min(text.len()).saturating_sub(100);
    let from = text.floor_char_boundary_at(start);
    let to = text.floor_char_boundary_at((from + LONGEST).min(text.len()));
    let (before, behind) = (if from > 0 { "…" } else { "" }, if to < text.len() { "…" } else { "" });
    format!("{before}{}{behind}", text[from..to].trim_end())
}

trait Boundary {
    fn floor_char_boundary_at(&self, at: usize) -> usize;
}

impl Boundary for str {
    fn floor_char_boundary_at(&self, at: usize) -> usize {
        (0..=at.min(self.len())).rev().find(|&at| self.is_char_boundary(at)).unwrap_or(0)
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
