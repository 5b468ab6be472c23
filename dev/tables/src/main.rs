//! Writes the catalogue's tables as CSV, Parquet and `SQLite`: what `cargo dev tables` runs.
//!
//! It is a program of its own, so that the developers' tool does not wait for Parquet and `SQLite` to compile.
#![forbid(unsafe_code)]

mod parquet;
mod sqlite;

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use wterror_dev::{plan, project_root, tables};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let [output] = arguments.as_slice() else {
        eprintln!("run: cargo dev tables --output DIR");
        return ExitCode::from(2);
    };
    match write(&project_root(), Path::new(output)) {
        Ok(written) => {
            for path in written {
                println!("wrote {}", path.display());
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes every table in every format into `output`, which is made where it is missing.
fn write(root: &Path, output: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let named = |path: &Path| {
        let path = path.to_owned();
        move |error: Box<dyn Error>| -> Box<dyn Error> { format!("{}: {error}", path.display()).into() }
    };
    let planned = plan(root)?;
    let tables = tables::all(&wterror_dev::Catalogue::read(root)?);
    fs::create_dir_all(output).map_err(|error| named(output)(error.into()))?;
    let mut written = Vec::new();
    for file in planned.iter().filter(|file| file.path.starts_with("tables")) {
        let path = output.join(file.path.file_name().expect("a planned file has a name"));
        fs::write(&path, &file.contents).map_err(|error| named(&path)(error.into()))?;
        written.push(path);
    }
    for table in &tables {
        let path = output.join(format!("{}.parquet", table.name));
        parquet::write(table, &path).map_err(named(&path))?;
        written.push(path);
    }
    let path = output.join("wterror.sqlite");
    sqlite::write(&tables, &path).map_err(named(&path))?;
    written.push(path);
    Ok(written)
}
