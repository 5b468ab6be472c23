//! Writing generated files, or saying how they have drifted.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::{COMMAND, Report, plan};

/// A file the generator makes: its path below the project's folder, and its contents.
#[derive(Clone, Debug)]
pub struct File {
    /// Path relative to the project's folder, with `/`.
    pub path: PathBuf,
    /// The whole contents.
    pub contents: String,
}

impl File {
    /// A generated file.
    pub fn new(path: impl Into<PathBuf>, contents: impl Into<String>) -> Self {
        Self { path: path.into(), contents: contents.into() }
    }

    fn is_current(&self, root: &Path) -> bool {
        fs::read(root.join(&self.path)).is_ok_and(|found| found == self.contents.as_bytes())
    }
}

/// The files that differ from what the generator would write, or are missing.
#[must_use]
pub fn drifted<'a>(root: &Path, files: &'a [File]) -> Vec<&'a File> {
    files.iter().filter(|file| !file.is_current(root)).collect()
}

/// How many lines of a file's differences are shown.
const MOST_LINES: usize = 100;

/// Says that the generated files below `root` are current.
///
/// # Errors
/// What is wrong in the catalogue, or the differences of each file that has drifted: `-` stands before what is there, `+`
/// before what the generator would write.
pub fn check(root: &Path) -> Report {
    let planned = plan(root)?;
    let drifted = drifted(root, &planned);
    if drifted.is_empty() {
        return Ok(format!("{} generated files are current", planned.len()));
    }
    let mut text = String::from("generated files differ from the catalogue:\n");
    for file in drifted {
        let name = file.path.display();
        let Ok(found) = fs::read_to_string(root.join(&file.path)) else {
            _ = writeln!(text, "{name} is missing or no text");
            continue;
        };
        let (there, wanted) = (format!("{name}"), format!("{name}, as it would be written"));
        let diff = similar::TextDiff::from_lines(found.as_str(), file.contents.as_str());
        let diff = diff.unified_diff().context_radius(1).header(&there, &wanted).to_string();
        for line in diff.lines().take(MOST_LINES) {
            _ = writeln!(text, "{line}");
        }
        match diff.lines().count().saturating_sub(MOST_LINES) {
            0 => {}
            more => _ = writeln!(text, "({more} more lines)"),
        }
    }
    Err(format!("{text}run: {COMMAND}").into())
}

/// Writes the files that have drifted and returns their paths; an unchanged file keeps its time stamp.
///
/// # Errors
/// The first file that cannot be written.
pub fn write<'a>(root: &Path, files: &'a [File]) -> io::Result<Vec<&'a Path>> {
    let mut written = Vec::new();
    for file in drifted(root, files) {
        let path = root.join(&file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &file.contents)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        written.push(file.path.as_path());
    }
    Ok(written)
}
