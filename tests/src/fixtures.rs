//! The specification's own tables and the platforms' names, parsed. Each is a part of what the catalogue says: a new code
//! changes none of them.

use std::collections::BTreeMap;

/// What the specification says of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documented {
    /// The number.
    pub code: i32,
    /// The documented name.
    pub name: String,
    /// The section, in lower case: `session`.
    pub category: String,
    /// The anchor of the section.
    pub anchor: String,
    /// The description's items.
    pub items: Vec<String>,
}

/// The rows of `fixtures/specification.md`, which is a copy of the vendor's page.
#[must_use]
pub fn specification() -> Vec<Documented> {
    let mut rows = Vec::new();
    for table in tables(include_str!("../fixtures/specification.md")) {
        if table.columns != ["Codes", "Errors", "Description"] {
            continue;
        }
        let category = table.heading.split(' ').next().unwrap_or_default().to_lowercase();
        let anchor = table.heading.split("id=\"").nth(1).and_then(|id| id.split('"').next());
        for [code, name, description] in table.rows() {
            rows.push(Documented {
                code: number(&plain(&code)),
                name: plain(&name),
                category: category.clone(),
                anchor: anchor.map(str::to_owned).expect("each section of the page has an anchor"),
                items: items(&description),
            });
        }
    }
    assert!(!rows.is_empty(), "specification.md has no table of codes");
    rows
}

/// Names by code on iOS, Android and the web from `fixtures/platforms.md`; `None` where none was seen.
#[must_use]
pub fn platforms() -> BTreeMap<i32, [Option<String>; 3]> {
    let tables = tables(include_str!("../fixtures/platforms.md"));
    let names = table(&tables, "Names").rows().map(|[code, names @ ..]: [String; 4]| {
        (number(&code), names.map(|name| (!name.is_empty() && !name.starts_with('(')).then_some(name)))
    });
    names.collect()
}

/// A text in the vendor's words on one platform's page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of fixtures/platforms.md")]
pub struct Wording {
    pub code: i32,
    pub platform: String,
    pub text: String,
}

/// The descriptions of codes that another page than the specification's has.
#[must_use]
pub fn described_elsewhere() -> Vec<Wording> {
    wordings("Described on another page")
}

/// How other platforms' pages word what the specification describes.
#[must_use]
pub fn other_wordings() -> Vec<Wording> {
    wordings("Other wordings")
}

fn wordings(heading: &str) -> Vec<Wording> {
    let tables = tables(include_str!("../fixtures/platforms.md"));
    let rows = table(&tables, heading).rows();
    rows.map(|[code, platform, text]| Wording { code: number(&code), platform, text }).collect()
}

/// What the design fixes for one code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of fixtures/guidance.md")]
pub struct Guidance {
    pub id: String,
    pub owner: String,
    pub action: String,
    pub retry: String,
}

/// Ids and guidance by code from `fixtures/guidance.md`.
#[must_use]
pub fn guidance() -> Vec<(i32, Guidance)> {
    let tables = tables(include_str!("../fixtures/guidance.md"));
    let rows = table(&tables, "Guidance").rows();
    rows.map(|[code, id, owner, action, retry]| (number(&code), Guidance { id, owner, action, retry }))
        .collect()
}

/// HTTP statuses by code from `fixtures/guidance.md`.
#[must_use]
pub fn statuses() -> Vec<(i32, i32)> {
    let tables = tables(include_str!("../fixtures/guidance.md"));
    let rows = table(&tables, "Statuses").rows();
    rows.map(|[code, status, _why]| (number(&code), number(&status))).collect()
}

/// What a code's number means elsewhere, from `fixtures/guidance.md`.
#[must_use]
pub fn lookalikes() -> Vec<(i32, String)> {
    let tables = tables(include_str!("../fixtures/guidance.md"));
    let rows = table(&tables, "Not to be confused with").rows();
    rows.map(|[code, elsewhere]| (number(&code), elsewhere)).collect()
}

/// A table of a fixture, and the heading it stands under.
struct Table {
    heading: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// The rows, each of which has to have `N` cells.
    fn rows<const N: usize>(&self) -> impl Iterator<Item = [String; N]> {
        self.rows.iter().map(|row| {
            let cells = row.clone().try_into();
            cells.unwrap_or_else(|_| panic!("{}: {row:?} does not have {N} cells", self.heading))
        })
    }
}

/// Every table of a text in Markdown.
fn tables(text: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let mut heading = "";
    let mut is_inside = false;
    for line in text.lines() {
        let cells = line.strip_prefix('|').and_then(|line| line.strip_suffix('|'));
        if let Some(cells) = cells {
            let cells: Vec<String> = cells.split('|').map(|cell| cell.trim().to_owned()).collect();
            if is_inside {
                let table = tables.last_mut().expect("a table was begun");
                if !cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':'))) {
                    table.rows.push(cells);
                }
            } else {
                tables.push(Table { heading: heading.to_owned(), columns: cells, rows: Vec::new() });
            }
        } else if let Some(found) = line.strip_prefix("## ") {
            heading = found;
        }
        is_inside = cells.is_some();
    }
    tables
}

fn table<'a>(tables: &'a [Table], heading: &str) -> &'a Table {
    let found = tables.iter().find(|table| table.heading == heading);
    found.filter(|table| !table.rows.is_empty()).unwrap_or_else(|| panic!("no table under {heading:?}"))
}

fn number(cell: &str) -> i32 {
    cell.parse().unwrap_or_else(|error| panic!("{cell:?} is no number: {error}"))
}

fn items(description: &str) -> Vec<String> {
    let list = description.strip_prefix("<ul>").and_then(|list| list.strip_suffix("</ul>"));
    match list {
        Some(list) => list.split("</li>").map(plain).filter(|item| !item.is_empty()).collect(),
        None if description.is_empty() => Vec::new(),
        None => vec![plain(description)],
    }
}

/// Text without its markup: HTML tags, Markdown's backslashes, and the spaces around it.
fn plain(markup: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for c in markup.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            '\\' => {}
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    text.trim().to_owned()
}
