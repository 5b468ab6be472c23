//! `cargo dev check`: what a change, and with `--complete` a release, has to keep to.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::catalogue::Catalogue;
use crate::{Report, files, sentence};

/// Says that the catalogue, the generated files and the changelog are right.
///
/// # Errors
/// What is wrong; with `complete`, every text that a language lacks.
pub fn run(root: &Path, complete: bool) -> Report {
    let catalogue = Catalogue::read(root)?;
    let current = files::check(root)?;
    changelog(root, &catalogue.version)?;
    let missing = missing(&catalogue);
    if complete && !missing.is_empty() {
        return Err(format!("languages lack texts, which a release must not:\n{missing}").into());
    }
    let languages = if missing.is_empty() { "no language lacks a text" } else { "some languages lack texts" };
    Ok(format!("the catalogue is valid, {current}, the changelog has this version, {languages}"))
}

/// Each language that lacks something, with what.
fn missing(catalogue: &Catalogue) -> String {
    let mut list = String::new();
    for language in &catalogue.languages {
        let rows = catalogue.source.errors.iter().filter(|error| language.texts(&error.id).is_none());
        let rows = rows.map(|error| format!("{} {}", error.code, error.id));
        let labels = catalogue.source.actions.keys().filter(|action| !language.labels.contains_key(*action));
        let lacks: Vec<String> = rows.chain(labels.map(|action| format!("the label of {action}"))).collect();
        if !lacks.is_empty() {
            _ = writeln!(list, "  {}: {}", language.tag, lacks.join(", "));
        }
    }
    list
}

/// The changelog says what users notice in each version, and has a section for the one in the work tree.
fn changelog(root: &Path, version: &str) -> Result<(), Box<dyn std::error::Error>> {
    let text = fs::read_to_string(root.join("CHANGELOG.md"))?;
    let heading = format!("## {version}");
    if text.lines().any(|line| line == heading || line.starts_with(&format!("{heading} "))) {
        return Ok(());
    }
    sentence(format!("CHANGELOG.md has no section {heading:?}: say there what users notice")).map(drop)
}
