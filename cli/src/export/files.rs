//! Writing an export's files.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, TempPath};

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
        if let Err(refused) = temporary.persist(target) {
            return Err(Unwritten { path, error: refused.error, written });
        }
        written.push(path);
    }
    Ok(())
}

/// A complete file beside the one that it is to replace, and the path of that one. Dropped, it is removed.
fn beside(path: &Path, contents: &str) -> io::Result<(TempPath, PathBuf)> {
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
    let temporary = temporary(target.parent().unwrap_or(path))?;
    let mut file = temporary.as_file();
    file.write_all(contents.as_bytes())?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()?;
    Ok((temporary.into_temp_path(), target))
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

/// A new file in a folder, with the permissions that the system gives to new files.
fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".wterror-").suffix(".part");
    #[cfg(unix)]
    builder.permissions(<Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
    builder.tempfile_in(folder)
}
