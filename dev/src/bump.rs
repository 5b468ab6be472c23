//! `cargo dev bump VERSION`: every place that holds the version.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::catalogue::Catalogue;
use crate::{Report, files, plan, sentence};

/// The files, and the text around the version in each; the generator writes it elsewhere.
const PLACES: &[(&str, &str)] = &[
    ("Cargo.toml", "[workspace.package]\nversion = \"{}\""),
    ("Cargo.toml", "wterror = { path = \"core\", version = \"{}\""),
    ("Cargo.toml", "wterror-scan = { path = \"scan\", version = \"{}\""),
    ("Cargo.toml", "wterror-cli = { path = \"cli\", version = \"{}\""),
    ("node/package.json", "\n  \"version\": \"{}\","),
    ("node/package-lock.json", "\n  \"version\": \"{}\","),
    ("node/package-lock.json", "\n      \"version\": \"{}\",\n      \"license\": \"MIT OR Apache-2.0\""),
    ("android/pom.xml", "<revision>{}</revision>"),
    ("android/benchmarks/pom.xml", "<wterror.version>{}</wterror.version>"),
    ("android/README.md", "<version>{}</version>"),
    ("android/README.md", "wterror-android:{}\""),
    ("android/README.md", "wterror-jvm:{}\""),
    ("swift/WTError.podspec", "spec.version = '{}'"),
    ("tests/README.md", "`{\"version\": \"{}\"}`"),
];

/// Writes the version everywhere.
///
/// # Errors
/// A place that does not hold the version of today, before anything is written.
pub fn run(root: &Path, version: &semver::Version) -> Report {
    let today = Catalogue::read(root)?.version;
    let version = version.to_string();
    let mut changed: Vec<(&str, String)> = Vec::new();
    for (file, place) in PLACES {
        let index = if let Some(index) = changed.iter().position(|(known, _)| known == file) {
            index
        } else {
            changed.push((
                file,
                fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?,
            ));
            changed.len() - 1
        };
        let (old, new) = (place.replace("{}", &today), place.replace("{}", &version));
        let text = &mut changed[index].1;
        if !text.contains(&old) {
            return sentence(format!("{file} has no {old:?}; nothing was written"));
        }
        *text = text.replacen(&old, &new, 1);
    }
    for (file, text) in &changed {
        fs::write(root.join(file), text)?;
    }
    let status = Command::new(env!("CARGO"))
        .args(["update", "--workspace", "--offline"])
        .current_dir(root)
        .status()?;
    if !status.success() {
        return sentence(
            "cargo could not write the version into Cargo.lock; run `cargo update --workspace`".to_owned(),
        );
    }
    let planned = plan(root)?;
    let written = files::write(root, &planned)?.len();
    Ok(format!(
        "all packages have the version {version} now: {} files and {written} generated ones; say in CHANGELOG.md what is new",
        changed.len()
    ))
}
