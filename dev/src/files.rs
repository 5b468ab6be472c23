//! Writing generated files, or saying which of them have drifted.

use std::path::{Path, PathBuf};
use std::{fs, io};

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
pub fn drifted<'a>(root: &Path, files: &'a [File]) -> Vec<&'a Path> {
    files.iter().filter(|file| !file.is_current(root)).map(|file| file.path.as_path()).collect()
}

/// Writes the files that have drifted and returns their paths; an unchanged file keeps its time stamp.
///
/// # Errors
/// The first file that cannot be written.
pub fn write<'a>(root: &Path, files: &'a [File]) -> io::Result<Vec<&'a Path>> {
    let mut written = Vec::new();
    for file in files.iter().filter(|file| !file.is_current(root)) {
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
