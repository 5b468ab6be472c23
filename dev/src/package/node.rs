//! npm's packages: one for each platform with its addon, which the main package finds under npm's name of the platform, and the
//! main one.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::bill::{self, Subject};
use super::inspect::{linux_differences, linux_library};
use super::target::{System, TARGETS, Target};
use super::workshop::{Workshop, run};
use super::{Made, Part};

/// The addon for one target, built and inspected.
pub(super) fn build(workshop: &Workshop, target: &Target) -> Result<Made, Box<dyn Error>> {
    let System::Linux(linux) = &target.system else {
        return Err("no addon is made for this target yet".into());
    };
    let mut cargo = workshop.cargo("build", target, "std,panic_abort")?;
    run(cargo.args(["-p", "wterror-node", "--profile", "binding"]))?;
    let built = workshop.built().join(target.triple).join("binding/libwterror_node.so");
    let folder = workshop.output.join("node");
    fs::create_dir_all(&folder)?;
    let addon = folder.join(format!("wterror.{}.node", linux.node));
    fs::copy(built, &addon)?;
    let bytes = fs::read(&addon)?;
    let mut wrong = linux_differences(&linux_library(&bytes)?, linux);
    wrong.extend(workshop.private_in(&bytes).map(|folder| format!("speaks of {}", folder.display())));
    if !wrong.is_empty() {
        return Err(wrong.join("; ").into());
    }
    Ok(Made {
        file: addon,
        inspected: format!("glibc ≤ {}.{}, imports, no path", linux.glibc.0, linux.glibc.1),
        run: "not run".to_owned(),
    })
}

/// The tarballs: of the main package, without an addon and with the platforms' packages as optional dependencies, and of these.
pub(super) fn finish(workshop: &Workshop, _parts: &[Part]) -> Result<Made, Box<dyn Error>> {
    let node = workshop.root.join("node");
    let npm = |arguments: &[&str], folder: &Path| {
        let mut command = Command::new("npm");
        command.args(arguments).current_dir(folder);
        command.env("npm_config_cache", workshop.root.join("target/caches/npm"));
        command
    };
    let installed = node.join("node_modules/.installed-lock.json");
    let wanted = fs::read(node.join("package-lock.json"))?;
    if fs::read(&installed).ok().as_ref() != Some(&wanted) {
        run(&mut npm(&["ci", "--prefer-offline"], &node))?;
        fs::write(&installed, wanted)?;
    }
    run(npm(&["run", "build"], &node).env("WTERROR_WITHOUT_ADDON", "1"))?;
    let addons = workshop.output.join("node").display().to_string();
    run(&mut npm(&["run", "release", "--", &addons], &node))?;
    let folder = workshop.output.join("npm");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut main = PathBuf::new();
    let mut packages = fs::read_dir(node.join("npm"))?.collect::<Result<Vec<_>, _>>()?;
    packages.sort_by_key(fs::DirEntry::path);
    for package in &packages {
        let to = folder.display().to_string();
        let said = run(&mut npm(&["pack", "--json", "--pack-destination", &to], &package.path()))?;
        let packed: Value = serde_json::from_str(&said)?;
        let tarball = packed[0]["filename"].as_str().ok_or("npm pack names no file")?;
        inspect(workshop, &package.path(), &packed[0])?;
        bill(workshop, &folder.join(tarball), &packed[0])?;
        if package.file_name() == "wterror" {
            main = folder.join(tarball);
            run(&mut npm(&["run", "check-package", "--", &main.display().to_string()], &node))?;
        }
    }
    Ok(Made {
        file: main,
        inspected: format!(
            "{} tarballs: licences, where the addons are, no path; publint, attw",
            packages.len()
        ),
        run: "by cargo dev test registries".to_owned(),
    })
}

/// The bill of materials of a tarball: of an addon, or of the main package, whose WebAssembly reads logs.
fn bill(workshop: &Workshop, tarball: &Path, packed: &Value) -> Result<(), Box<dyn Error>> {
    let text = |key: &str| packed[key].as_str().ok_or_else(|| format!("npm pack gives no {key}"));
    let (name, version) = (text("name")?, text("version")?);
    let target = TARGETS.iter().find(|target| match &target.system {
        System::Linux(linux) => name.strip_prefix("wterror-") == Some(linux.node),
        System::Apple(_) => false,
    });
    let inside = match target {
        Some(target) => ["-p", "wterror-node", "--target", target.triple],
        None => ["-p", "wterror-node-scan", "--target", "wasm32-unknown-unknown"],
    };
    let purl = format!("pkg:npm/{name}@{version}");
    bill::write(workshop, &Subject { file: tarball, purl, cargo: &[&inside], others: Vec::new() }).map(drop)
}

/// Looks at what npm has packed of a folder: an addon in each platform's package and none in the main one.
fn inspect(workshop: &Workshop, folder: &Path, packed: &Value) -> Result<(), Box<dyn Error>> {
    let files = packed["files"].as_array().ok_or("npm pack lists no files")?;
    let files: Vec<&str> = files.iter().filter_map(|file| file["path"].as_str()).collect();
    let mut wrong = Vec::new();
    for file in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "README.md", "package.json"] {
        if !files.contains(&file) {
            wrong.push(format!("lacks {file}"));
        }
    }
    let addons =
        files.iter().filter(|file| Path::new(file).extension().is_some_and(|end| end == "node")).count();
    let meant = usize::from(!folder.ends_with("wterror"));
    if addons != meant {
        wrong.push(format!("has {addons} addons, not {meant}"));
    }
    for file in files {
        let found = workshop.private_in(&fs::read(folder.join(file))?);
        wrong.extend(found.map(|found| format!("{file} speaks of {}", found.display())));
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}: {}", folder.display(), wrong.join("; ")).into()) }
}

#[cfg(test)]
mod tests {
    use super::super::Package;
    use super::*;

    #[test]
    fn npm_has_a_package_for_each_platform_that_an_addon_is_built_for() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("dev/ lies in the project's folder");
        let text = fs::read_to_string(root.join("node/package.json")).expect("can be read");
        let manifest: Value = serde_json::from_str(&text).expect("is JSON");
        assert_eq!(manifest["napi"]["targets"], serde_json::json!(Package::Node.triples()));
    }
}
