//! `cargo dev api`: the public items of the crates, as files that a review sees change.

use std::path::Path;
use std::process::Command;

use crate::files::{self, File};
use crate::{Report, sentence};

/// The crates that others depend on: name and folder.
const CRATES: &[(&str, &str)] = &[("wterror", "core"), ("wterror-scan", "scan")];

/// The lists as they would be written, one a crate.
///
/// # Errors
/// What cargo or rustdoc could not do.
pub fn lists(root: &Path) -> Result<Vec<File>, Box<dyn std::error::Error>> {
    // In a folder of its own: what is compiled with this variable would be compiled anew without it.
    let target = root.join("target/api");
    let mut lists = Vec::new();
    for (name, folder) in CRATES {
        let mut rustdoc = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        rustdoc.args([
            "rustdoc",
            "--quiet",
            "--locked",
            "--all-features",
            "--lib",
            "-p",
            name,
            "--target-dir",
        ]);
        rustdoc.arg(&target).args([
            "--",
            "-Zunstable-options",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ]);
        // Stable's rustdoc writes JSON too, once it is told that this is known to be unstable.
        let output = rustdoc.env("RUSTC_BOOTSTRAP", "1").current_dir(root).output()?;
        if !output.status.success() {
            return Err(
                format!("rustdoc of {name}: {}", String::from_utf8_lossy(&output.stderr).trim()).into()
            );
        }
        let json = target.join(format!("doc/{}.json", name.replace('-', "_")));
        let api = public_api::Builder::from_rustdoc_json(json)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .omit_auto_derived_impls(true)
            .build()?;
        let mut text = format!("# The public items of {name}. Written by `cargo dev api`; do not edit.\n");
        // The listed codes are the catalogue's, and a new one is no change of the API.
        let is_code = |item: &String| item.starts_with("pub wterror::ErrorCode::") && item.contains(" = ");
        for item in api.items().map(ToString::to_string).filter(|item| !is_code(item)) {
            text.push_str(&item);
            text.push('\n');
        }
        lists.push(File::new(format!("{folder}/api.txt"), text));
    }
    Ok(lists)
}

/// Writes the lists, or says how they differ.
///
/// # Errors
/// What cargo or rustdoc could not do; with `check`, the differences.
pub fn run(root: &Path, check: bool) -> Report {
    let lists = lists(root)?;
    if check {
        let drifted = files::drifted(root, &lists);
        let names: Vec<String> = drifted.iter().map(|file| file.path.display().to_string()).collect();
        return match names.as_slice() {
            [] => Ok("the lists of public items are current".to_owned()),
            names => sentence(format!(
                "the public items differ from {}: if that is meant, run `cargo dev api`, and say it in the changelog",
                names.join(", ")
            )),
        };
    }
    let written = files::write(root, &lists)?;
    Ok(format!("{} of {} lists of public items written", written.len(), lists.len()))
}
