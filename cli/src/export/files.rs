//! Writing an export's files.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::{mem, process};

use super::File;

/// Files that could not be written.
pub(super) struct Unwritten {
    /// The first of them.
    pub(super) path: PathBuf,
    pub(super) error: io::Error,
    /// Those that had been written before it.
    pub(super) written: Vec<PathBuf>,
}

/// Writes files below a folder. Each name has its old content or all of the new one, whatever goes wrong: every file is
/// written beside its name and, once all are on the disk, takes the name.
pub(super) fn write(folder: &Path, files: &[File]) -> Result<(), Unwritten> {
    let mut ready = Vec::new();
    let mut written = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        match beside(&path, &file.contents) {
            Ok(temporary) => ready.push((path, temporary)),
            Err(error) => return Err(Unwritten { path, error, written }),
        }
    }
    for (path, (temporary, target)) in ready {
        if let Err(error) = temporary.rename(&target) {
            return Err(Unwritten { path, error, written });
        }
        written.push(path);
    }
    Ok(())
}

/// A complete file beside the one that it is to replace, and the path of that one.
fn beside(path: &Path, contents: &str) -> io::Result<(Temporary, PathBuf)> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    let target = behind_links(path)?;
    let permissions = match fs::metadata(&target) {
        // A device or a pipe, replaced by a file, would be lost.
        Ok(found) if !found.is_file() => {
            return Err(io::Error::other("something that is no file has this name"));
        }
        Ok(found) => Some(found.permissions()),
        Err(_) => None,
    };
    let (mut file, temporary) = Temporary::create(target.parent().unwrap_or(path))?;
    file.write_all(contents.as_bytes())?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()?;
    Ok((temporary, target))
}

/// The file that a path means: a link at its end is followed, also to a file that is not there yet.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(match fs::read_link(path) {
            Ok(target) => path.parent().unwrap_or(path).join(target),
            Err(_) => path.to_owned(),
        }),
        found => found,
    }
}

/// A file that is removed when it is dropped, unless it was given another name.
struct Temporary(PathBuf);

impl Temporary {
    /// A new file in a folder, under a name that nothing else has.
    fn create(folder: &Path) -> io::Result<(fs::File, Self)> {
        let mut number = 0;
        loop {
            let path = folder.join(format!(".wterror-{}-{number}.part", process::id()));
            match fs::File::create_new(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(error),
                Ok(file) => return Ok((file, Self(path))),
            }
        }
    }

    fn rename(mut self, target: &Path) -> io::Result<()> {
        fs::rename(&self.0, target)?;
        mem::take(&mut self.0); // nothing is left to be removed
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            _ = fs::remove_file(&self.0);
        }
    }
}
