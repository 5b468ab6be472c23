//! Archives that come out the same each time: entries in the order of their names, without times and owners.

use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The files below a folder, in the order of their names.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Puts a folder, under its own name, into a ZIP archive.
pub(super) fn zip(folder: &Path, archive: &Path) -> Result<(), Box<dyn Error>> {
    let parent = folder.parent().ok_or("a folder that is archived lies in another")?;
    let mut writer = ZipWriter::new(File::create(archive)?);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for file in files(folder)? {
        let name = file.strip_prefix(parent)?.to_str().ok_or("a name in an archive is UTF-8")?;
        writer.start_file(name.replace('\\', "/"), options)?;
        io::copy(&mut File::open(&file)?, &mut writer)?;
    }
    writer.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_make_the_same_archive() {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let mut archives = Vec::new();
        for (index, names) in [["b", "a/c"], ["a/c", "b"]].into_iter().enumerate() {
            let source = folder.path().join(index.to_string()).join("source");
            fs::create_dir_all(source.join("a")).expect("can be written");
            for name in names {
                fs::write(source.join(name), name).expect("can be written");
            }
            let archive = folder.path().join(format!("{index}.zip"));
            zip(&source, &archive).expect("can be written");
            archives.push(fs::read(archive).expect("was written"));
        }
        assert_eq!(archives[0], archives[1]);
        let mut archive = zip::ZipArchive::new(io::Cursor::new(&archives[0])).expect("is a ZIP archive");
        let names: Result<Vec<_>, _> = archive.file_names().collect();
        assert_eq!(names.expect("are UTF-8"), ["source/a/c", "source/b"]);
        let text = io::read_to_string(archive.by_name("source/a/c").expect("is there")).expect("is text");
        assert_eq!(text, "a/c");
    }
}
