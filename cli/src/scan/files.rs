//! What is scanned: files, folders, standard input.

use std::ffi::OsString;
use std::fs;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

/// Where a log comes from.
pub(super) enum Source {
    Stdin,
    File(PathBuf),
}

impl Source {
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdin => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// The year in which it was last written, for times that have none; of standard input, this one.
    pub(super) fn year(&self) -> Option<i16> {
        let written = match self {
            Self::Stdin => SystemTime::now(),
            Self::File(path) => fs::metadata(path).and_then(|metadata| metadata.modified()).ok()?,
        };
        let since = written.duration_since(UNIX_EPOCH).ok()?;
        let unix_ms = i64::try_from(since.as_millis()).ok()?;
        let time = wterror_scan::Time { unix_ms, has_zone: true, has_year: true }.to_string();
        time.split('-').next()?.parse().ok()
    }

    pub(super) fn size(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            Self::File(path) => fs::metadata(path).ok().map(|metadata| metadata.len()),
        }
    }
}

/// The sources that operands name, folders with all that lies in them. What cannot be looked at is added to `troubles`.
pub(super) fn sources(operands: &[OsString], troubles: &mut Vec<String>) -> Vec<Source> {
    let mut sources = Vec::new();
    for operand in operands {
        let path = Path::new(operand);
        if operand == "-" {
            sources.push(Source::Stdin);
        } else if path.is_dir() {
            folder(path, &mut sources, troubles);
        } else {
            sources.push(Source::File(path.to_owned()));
        }
    }
    sources
}

/// The files in a folder, by name. A link to a folder is not followed: it may lead back.
fn folder(path: &Path, sources: &mut Vec<Source>, troubles: &mut Vec<String>) {
    let mut entries = match fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => {
            troubles.push(format!("{}: {error}", path.display()));
            return;
        }
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        match (path.is_dir(), is_link) {
            (true, true) => {
                troubles.push(format!("{}: a link to a folder, which is not followed", path.display()));
            }
            (true, false) => folder(&path, sources, troubles),
            // Not a pipe or a device, which might never end.
            (false, _) if path.is_file() || is_link => sources.push(Source::File(path)),
            (false, _) => troubles.push(format!("{}: neither a file nor a folder", path.display())),
        }
    }
}

/// The reader as it is, unless what it gives is UTF-16, as PowerShell writes: nothing would be found in it.
pub(super) fn refuse_utf16<R: BufRead>(mut reader: R) -> io::Result<R> {
    let first = reader.fill_buf()?;
    if first.starts_with(&[0xff, 0xfe]) || first.starts_with(&[0xfe, 0xff]) {
        let text = "is UTF-16, which is not read; iconv -f UTF-16 -t UTF-8 makes it readable";
        return Err(io::Error::new(io::ErrorKind::InvalidData, text));
    }
    Ok(reader)
}
