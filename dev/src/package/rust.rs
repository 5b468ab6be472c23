//! The crates, in the archives that their registry takes.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bill::{self, Subject};
use super::workshop::{Workshop, run};
use super::{Made, Part};

/// The crates that are published, each after those that it needs.
const CRATES: &[&str] = &["wterror", "wterror-scan", "wterror-cli"];

/// Packs the crates and looks into them. They are compiled from these archives where they are published and where they are
/// installed by name (`cargo dev test registries`), so not here.
pub(super) fn finish(workshop: &Workshop, _parts: &[Part]) -> Result<Made, Box<dyn Error>> {
    let work = workshop.work("rust")?;
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // Where something is not committed, the archive says so (`.cargo_vcs_info.json`); a release is made from a tag.
    cargo.args(["package", "--quiet", "--locked", "--no-verify", "--allow-dirty", "--target-dir"]).arg(&work);
    cargo.args(CRATES.iter().flat_map(|name| ["-p", name])).current_dir(&workshop.root);
    run(&mut cargo)?;
    let folder = workshop.output.join("rust");
    fs::create_dir_all(&folder)?;
    let version = env!("CARGO_PKG_VERSION");
    let mut last = PathBuf::new();
    for name in CRATES {
        let file = format!("{name}-{version}.crate");
        last = folder.join(&file);
        fs::copy(work.join("package").join(&file), &last)?;
        inspect(workshop, &last, &format!("{name}-{version}"))?;
        let purl = format!("pkg:cargo/{name}@{version}");
        bill::write(
            workshop,
            &Subject { file: &last, purl, cargo: &[&["-p", name, "--target", "all"]], others: Vec::new() },
        )?;
    }
    Ok(Made {
        file: last,
        inspected: format!("{}: licences, one folder, no path", CRATES.join(", ")),
        run: "by cargo dev test registries".to_owned(),
    })
}

fn inspect(workshop: &Workshop, archive: &Path, stem: &str) -> Result<(), Box<dyn Error>> {
    let unpacked = tempfile::tempdir()?;
    run(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(unpacked.path()))?;
    let mut wrong = Vec::new();
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "README.md", "Cargo.toml", "Cargo.lock"] {
        if !unpacked.path().join(stem).join(file).is_file() {
            wrong.push(format!("lacks {file}"));
        }
    }
    for file in super::archive::files(unpacked.path())? {
        let folder = workshop.private_in(&fs::read(&file)?);
        wrong.extend(folder.map(|folder| format!("{} speaks of {}", file.display(), folder.display())));
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{stem}: {}", wrong.join("; ")).into()) }
}
