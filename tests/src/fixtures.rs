//! The specification's own tables, parsed.

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
    let (mut category, mut anchor) = (String::new(), String::new());
    for line in include_str!("../fixtures/specification.md").lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            category = heading.split(' ').next().unwrap_or_default().to_lowercase();
            let id = heading.split("id=\"").nth(1).and_then(|id| id.split('"').next());
            anchor = id.map(str::to_owned).unwrap_or_default();
        } else if let Some([code, name, description]) = cells(line) {
            let code: String = plain(&code);
            if let Ok(code) = code.parse() {
                let (category, anchor) = (category.clone(), anchor.clone());
                rows.push(Documented {
                    code,
                    name: plain(&name),
                    category,
                    anchor,
                    items: items(&description),
                });
            }
        }
    }
    assert_eq!(rows.len(), 24, "the specification has 24 codes");
    rows
}

/// Names by code on iOS, Android and the web from `fixtures/platforms.md`; a blank cell is `None`.
#[must_use]
pub fn platforms() -> BTreeMap<i32, [Option<String>; 3]> {
    let mut rows = BTreeMap::new();
    for line in include_str!("../fixtures/platforms.md").lines() {
        let Some([code, names @ ..]) = cells::<4>(line) else { continue };
        if let Ok(code) = code.parse() {
            rows.insert(code, names.map(|name| (!name.is_empty() && !name.starts_with('(')).then_some(name)));
        }
    }
    assert_eq!(rows.len(), 21, "the table has 21 rows with one code");
    for row in specification().into_iter().filter(|row| row.code >= 1100) {
        rows.insert(row.code, [Some(row.name), None, None]); // "as in the specification"
    }
    rows
}

/// What the design fixes for one code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of fixtures/guidance.md")]
pub struct Guidance {
    pub id: String,
    pub owner: String,
    pub action: String,
    pub retryable: bool,
}

/// Ids and guidance by code, in catalogue order, from `fixtures/guidance.md`.
#[must_use]
pub fn guidance() -> Vec<(i32, Guidance)> {
    let mut rows = Vec::new();
    for line in include_str!("../fixtures/guidance.md").lines() {
        let Some([code, id, owner, action, retryable]) = cells(line) else { continue };
        if let Ok(code) = code.parse() {
            // "retry, then report", "ignore (the other side left)": the first word is the action, the rest its text.
            let action = action.split([',', ' ']).next().unwrap_or_default().to_owned();
            rows.push((code, Guidance { id, owner, action, retryable: retryable == "yes" }));
        }
    }
    assert_eq!(rows.len(), 27, "the design has 27 codes");
    rows
}

fn cells<const N: usize>(line: &str) -> Option<[String; N]> {
    let inner = line.strip_prefix('|')?.strip_suffix('|')?;
    let cells: Vec<String> = inner.split('|').map(|cell| cell.trim().to_owned()).collect();
    cells.try_into().ok()
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
