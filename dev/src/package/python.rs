//! The wheels: one a platform, each for every Python from 3.10 on.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::Made;
use super::inspect::{linux_differences, linux_library};
use super::target::{Linux, System, Target};
use super::workshop::{Workshop, run};

/// The wheel for one target: built, freed from what only its builder knows, and inspected.
pub(super) fn build(workshop: &Workshop, target: &Target) -> Result<Made, Box<dyn Error>> {
    let System::Linux(linux) = &target.system else {
        return Err("no wheel is made for this target yet".into());
    };
    let work = workshop.work(&format!("python/{}", target.triple))?;
    fs::remove_dir_all(&work)?;
    let mut maturin = Command::new(workshop.tool("maturin")?);
    maturin.args(["build", "--locked", "--target", target.triple, "--compatibility", linux.wheel, "-m"]);
    maturin.arg("python/Cargo.toml").arg("-o").arg(&work);
    workshop.prepare(&mut maturin, target, "std,panic_abort")?;
    run(&mut maturin)?;
    let wheels =
        fs::read_dir(&work)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    let [built] = wheels.as_slice() else {
        return Err(format!("maturin made {} wheels", wheels.len()).into());
    };
    let folder = workshop.output.join("python");
    fs::create_dir_all(&folder)?;
    let wheel = folder.join(built.file_name().ok_or("a wheel has a name")?);
    publish(built, &wheel, &workshop.root)?;
    inspect(workshop, linux, &wheel)?;
    Ok(Made {
        file: wheel,
        inspected: format!(
            "{}, glibc ≤ {}.{}, abi3, metadata, no path",
            linux.wheel, linux.glibc.0, linux.glibc.1
        ),
        run: "by cargo dev test platforms".to_owned(),
    })
}

/// The files of a wheel by their names.
type Files = BTreeMap<String, Vec<u8>>;

fn read(wheel: &Path) -> Result<Files, Box<dyn Error>> {
    let mut archive = ZipArchive::new(File::open(wheel)?)?;
    let mut files = Files::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes)?;
        files.insert(entry.name()?.into_owned(), bytes);
    }
    Ok(files)
}

/// Copies a wheel, with a bill of materials that says nothing of the machine and the hour it was built at, so that building
/// twice gives the same bytes.
fn publish(built: &Path, wheel: &Path, root: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = read(built)?;
    for (name, bytes) in &mut files {
        if name.ends_with(".cyclonedx.json") {
            let mut bill = serde_json::from_slice(bytes)?;
            impersonal(&mut bill, root);
            *bytes = serde_json::to_vec_pretty(&bill)?;
        }
    }
    let record = files.keys().find(|name| name.ends_with(".dist-info/RECORD")).cloned();
    let record = record.ok_or("a wheel has a RECORD")?;
    files.remove(&record);
    let digest = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(Sha256::digest(bytes));
    let lines = files.iter().map(|(name, bytes)| format!("{name},sha256={},{}", digest(bytes), bytes.len()));
    let lines: Vec<String> = lines.chain([format!("{record},,\n")]).collect();
    let mut writer = ZipWriter::new(File::create(wheel)?);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default());
    // By the specification RECORD and its neighbours come last, so that what the package is stands before what is in it.
    let (inside, about): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| !name.contains(".dist-info/"));
    for (name, bytes) in inside.into_iter().chain(about) {
        let mode = if name.ends_with(".abi3.so") { 0o755 } else { 0o644 };
        writer.start_file(name.as_str(), options.unix_permissions(mode))?;
        writer.write_all(bytes)?;
    }
    writer.start_file(record, options.unix_permissions(0o644))?;
    writer.write_all(lines.join("\n").as_bytes())?;
    writer.finish()?;
    Ok(())
}

/// Takes the builder's folder, the hour and the random number out of a bill of materials. References stay what they are: the
/// same text wherever the same part is meant.
fn impersonal(bill: &mut Value, root: &Path) {
    if let Some(bill) = bill.as_object_mut() {
        bill.remove("serialNumber");
        if let Some(about) = bill.get_mut("metadata").and_then(Value::as_object_mut) {
            about.remove("timestamp");
        }
    }
    // An address has no spaces.
    rename(bill, &format!("path+file://{}/", root.display()).replace(' ', "%20"));
}

fn rename(value: &mut Value, folder: &str) {
    match value {
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix(folder) {
                *text = format!("wterror/{rest}");
            }
            // Where a crate lay beside the others is no place to download it from.
            if let Some((name, after)) = text.split_once("?download_url=file://") {
                let file = after.split_once('#').map(|(_, file)| format!("#{file}")).unwrap_or_default();
                *text = format!("{name}{file}");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, folder)),
        Value::Object(members) => members.values_mut().for_each(|member| rename(member, folder)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn inspect(workshop: &Workshop, linux: &Linux, wheel: &Path) -> Result<(), Box<dyn Error>> {
    let files = read(wheel)?;
    let library = files.iter().find(|(name, _)| name.ends_with(".abi3.so"));
    let (_, library) = library.ok_or("there is no module for the stable ABI in the wheel")?;
    let mut wrong = linux_differences(&linux_library(library)?, linux);
    for (name, bytes) in &files {
        wrong.extend(
            workshop.private_in(bytes).map(|folder| format!("{name} speaks of {}", folder.display())),
        );
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"] {
        if !files.keys().any(|name| name.ends_with(&format!(".dist-info/licenses/{licence}"))) {
            wrong.push(format!("lacks {licence}"));
        }
    }
    let bill = files.iter().find(|(name, _)| name.ends_with(".cyclonedx.json"));
    match bill {
        Some((_, bill)) => {
            let file = workshop.work("python")?.join("bill.cyclonedx.json");
            fs::write(&file, bill)?;
            super::bill::validate(workshop, &file)?;
        }
        None => wrong.push("lacks a bill of materials".to_owned()),
    }
    if !wrong.is_empty() {
        return Err(wrong.join("; ").into());
    }
    run(Command::new(workshop.tool("abi3audit")?).arg("--strict").arg(wheel))?;
    run(Command::new(workshop.tool("twine")?).args(["check", "--strict"]).arg(wheel))?;
    run(Command::new(workshop.tool("check-wheel-contents")?).arg(wheel))?;
    let said = run(Command::new(workshop.tool("auditwheel")?).arg("show").arg(wheel))?;
    let tag = format!("manylinux_{}_{}_", linux.glibc.0, linux.glibc.1);
    if said.contains(&tag) {
        Ok(())
    } else {
        Err(format!("auditwheel does not call it {tag}…: {said}").into())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_bill_of_materials_says_nothing_of_its_builder() {
        let mut bill = json!({
            "serialNumber": "urn:uuid:1", "version": 1,
            "metadata": { "timestamp": "2026-01-01", "component": {
                "bom-ref": "path+file:///home/ada/my%20wterror/python#wterror-python@0.1.0",
                "components": [{ "purl": "pkg:cargo/wterror-python@0.1.0?download_url=file://.#src/lib.rs" }] } },
            "dependencies": [{ "ref": "path+file:///home/ada/my%20wterror/core#wterror@0.1.0" }, { "ref": "registry+x#pyo3" }]
        });
        impersonal(&mut bill, Path::new("/home/ada/my wterror"));
        let expected = json!({
            "version": 1,
            "metadata": { "component": {
                "bom-ref": "wterror/python#wterror-python@0.1.0",
                "components": [{ "purl": "pkg:cargo/wterror-python@0.1.0#src/lib.rs" }] } },
            "dependencies": [{ "ref": "wterror/core#wterror@0.1.0" }, { "ref": "registry+x#pyo3" }]
        });
        assert_eq!(bill, expected);
    }
}
