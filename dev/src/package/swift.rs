//! The binary half of the Swift package: the C library for each of Apple's platforms, in one `XCFramework`.
//!
//! An `XCFramework` is a folder: a static library and its headers for each platform, and a property list that says which is
//! which. Neither Xcode nor an SDK takes part: a static library is not linked here. So that it *can* be linked is tried: a program
//! and a dynamic library are, by LLVM's linker for Apple's formats, against the names that `swift/apple/libSystem.tbd` lists.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::archive;
use super::inspect::{apple_archive, differences, system};
use super::target::{Apple, System, Target};
use super::workshop::{Workshop, run};
use super::{Made, Part};

/// The module that Swift and Objective-C import, and the framework's name.
const MODULE: &str = "CWTError";

/// How big the whole library may be where it is linked, in bytes.
const MOST: u64 = 450_000;

/// LLVM's tools, by Debian's names; a Mac with LLVM has them without the number.
const TOOLS: [&str; 4] = ["llvm-objcopy", "llvm-lipo", "clang", "ld64.lld"];

/// One of the framework's libraries: the platform's architectures, in one file.
struct Slice {
    name: &'static str,
    platform: &'static str,
    variant: Option<&'static str>,
    triples: &'static [&'static str],
}

const SLICES: &[Slice] = &[
    Slice { name: "ios-arm64", platform: "ios", variant: None, triples: &["aarch64-apple-ios"] },
    Slice {
        name: "ios-arm64_x86_64-simulator",
        platform: "ios",
        variant: Some("simulator"),
        triples: &["aarch64-apple-ios-sim", "x86_64-apple-ios"],
    },
    Slice {
        name: "macos-arm64_x86_64",
        platform: "macos",
        variant: None,
        triples: &["aarch64-apple-darwin", "x86_64-apple-darwin"],
    },
];

/// The targets of the framework's libraries.
pub(super) fn triples() -> Vec<&'static str> {
    SLICES.iter().flat_map(|slice| slice.triples.iter().copied()).collect()
}

/// The library for one target: built, inspected, and linked into a program.
pub(super) fn build(workshop: &Workshop, target: &Target) -> Result<Made, Box<dyn Error>> {
    let System::Apple(apple) = &target.system else { return Err("no platform of Apple's".into()) };
    let [objcopy, ..] = tools()?;
    let mut cargo = workshop.cargo("rustc", target, "core,alloc")?;
    run(cargo.args([
        "-p",
        "wterror-c",
        "--crate-type",
        "staticlib",
        "--profile",
        "small",
        // Without the reading of logs: those are read on desks and servers, and each app would weigh 120 KB more.
        "--no-default-features",
        "--features",
        "all-languages,capi",
    ]))?;
    let built = workshop.built().join(target.triple).join("small/libwterror.a");
    let library = library(workshop, target.triple)?;
    // compiler_builtins takes no part in link-time optimization and so keeps its bitcode, which only LLVM tools as new as rustc's
    // can read: all older ones stop there, Xcode's among them.
    run(Command::new(objcopy)
        .args(["--remove-section=__LLVM,__bitcode", "--remove-section=__LLVM,__cmdline"])
        .args([&built, &library]))?;
    let bytes = fs::read(&library)?;
    inspect(workshop, apple, &bytes)?;
    let linked = link(workshop, target.triple, apple, &library)?;
    Ok(Made {
        file: library,
        inspected: format!("{} {}, exports, no path", apple.name, apple.oldest),
        run: format!("linked by lld: {} KB as a dylib; not run: no Apple machine", linked.div_ceil(1000)),
    })
}

fn library(workshop: &Workshop, triple: &str) -> Result<PathBuf, Box<dyn Error>> {
    Ok(workshop.work(&format!("swift/{triple}"))?.join("libwterror.a"))
}

/// The functions that the library offers: all but those that read logs.
fn symbols(workshop: &Workshop) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let path = workshop.root.join("c-header/tests/symbols.txt");
    let list = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(list.lines().filter(|name| !name.starts_with("wterror_scan_")).map(str::to_owned).collect())
}

fn inspect(workshop: &Workshop, apple: &Apple, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let facts = apple_archive(bytes)?;
    let mut wrong = differences(&facts, &system(apple.platform, apple.oldest), &symbols(workshop)?);
    wrong.extend(workshop.private_in(bytes).map(|folder| format!("speaks of {}", folder.display())));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ").into()) }
}

/// Links the library whole, as a dynamic one, and what a small program takes of it; returns the whole one's size.
fn link(workshop: &Workshop, triple: &str, apple: &Apple, library: &Path) -> Result<u64, Box<dyn Error>> {
    let [_, _, clang, linker] = tools()?;
    let work = workshop.work(&format!("swift/{triple}"))?;
    let system = workshop.root.join("swift/apple/libSystem.tbd");
    let object = work.join("program.o");
    run(Command::new(clang)
        .args([
            "-target",
            apple.clang,
            "-ffreestanding",
            "-fno-stack-protector",
            "-Os",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-c",
        ])
        .arg("-I")
        .arg(workshop.root.join("c-header/include"))
        .arg(workshop.root.join("swift/apple/program.c"))
        .arg("-o")
        .arg(&object))?;
    let exports = work.join("exports.txt");
    let names: Vec<String> = symbols(workshop)?.iter().map(|name| format!("_{name}")).collect();
    fs::write(&exports, names.join("\n"))?;
    let start = || {
        let mut command = Command::new(&linker);
        command.args([
            "-arch",
            apple.architecture,
            "-platform_version",
            apple.name,
            apple.oldest,
            apple.oldest,
        ]);
        command.args(["-dead_strip", "-adhoc_codesign"]);
        command
    };
    run(start().arg("-o").arg(work.join("program")).arg(&object).args([library, &system]))?;
    let dylib = work.join("libwterror.dylib");
    run(start()
        .args(["-dylib", "-all_load", "-install_name", "@rpath/libwterror.dylib", "-exported_symbols_list"])
        .arg(&exports)
        .arg("-o")
        .arg(&dylib)
        .args([library, &system]))?;
    let bytes = fs::metadata(&dylib)?.len();
    if bytes > MOST {
        return Err(format!("{bytes} bytes where it is linked whole, more than {MOST}").into());
    }
    Ok(bytes)
}

/// The framework, of the libraries of all targets, and its archive with the checksum that `Package.swift` names.
pub(super) fn finish(workshop: &Workshop, parts: &[Part]) -> Result<Made, Box<dyn Error>> {
    let [_, lipo, ..] = tools()?;
    let folder = workshop.output.join("swift");
    let framework = folder.join(format!("{MODULE}.xcframework"));
    if framework.exists() {
        fs::remove_dir_all(&framework)?;
    }
    for slice in SLICES {
        let place = framework.join(slice.name);
        // In a folder of the module's name: Xcode copies the headers of all frameworks into one place, and stops where two
        // packages bring a module map.
        let headers = place.join("Headers").join(MODULE);
        fs::create_dir_all(&headers)?;
        fs::copy(workshop.root.join("c-header/include/wterror.h"), headers.join("wterror.h"))?;
        fs::write(
            headers.join("module.modulemap"),
            format!("module {MODULE} {{\n    header \"wterror.h\"\n    export *\n}}\n"),
        )?;
        let libraries = slice.triples.iter().map(|triple| {
            let part = parts.iter().find(|part| part.target == *triple);
            part.map(|part| part.file.clone()).ok_or_else(|| format!("{triple} was not built"))
        });
        let libraries = libraries.collect::<Result<Vec<_>, _>>()?;
        let universal = place.join("libwterror.a");
        match libraries.as_slice() {
            [one] => {
                fs::copy(one, &universal)?;
            }
            several => {
                run(Command::new(&lipo).arg("-create").args(several).arg("-output").arg(&universal))?;
            }
        }
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"] {
        fs::copy(workshop.root.join(licence), framework.join(licence))?;
    }
    plist::to_file_xml(framework.join("Info.plist"), &PropertyList::new())?;
    let zip = folder.join(format!("{MODULE}.xcframework.zip"));
    archive::zip(&framework, &zip)?;
    let bytes = Sha256::digest(fs::read(&zip)?);
    let checksum = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    // What `swift package compute-checksum` gives.
    fs::write(zip.with_extension("zip.checksum"), format!("{checksum}\n"))?;
    Ok(Made { file: zip, inspected: format!("checksum {}…", &checksum[..12]), run: "-".to_owned() })
}

/// The framework's property list; its keys are Apple's.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct PropertyList {
    available_libraries: Vec<Entry>,
    #[serde(rename = "CFBundlePackageType")]
    package_type: &'static str,
    #[serde(rename = "XCFrameworkFormatVersion")]
    format: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Entry {
    binary_path: &'static str,
    headers_path: &'static str,
    library_identifier: &'static str,
    library_path: &'static str,
    supported_architectures: Vec<&'static str>,
    supported_platform: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    supported_platform_variant: Option<&'static str>,
}

impl PropertyList {
    fn new() -> Self {
        let library = |slice: &Slice| Entry {
            binary_path: "libwterror.a",
            headers_path: "Headers",
            library_identifier: slice.name,
            library_path: "libwterror.a",
            supported_architectures: slice.triples.iter().map(|triple| architecture(triple)).collect(),
            supported_platform: slice.platform,
            supported_platform_variant: slice.variant,
        };
        Self {
            available_libraries: SLICES.iter().map(library).collect(),
            package_type: "XFWK",
            format: "1.0",
        }
    }
}

/// Apple's name for a triple's architecture.
fn architecture(triple: &str) -> &'static str {
    if triple.starts_with("aarch64") { "arm64" } else { "x86_64" }
}

/// LLVM's tools under the names that they have here.
fn tools() -> Result<[String; 4], String> {
    let found = TOOLS.map(|tool| {
        let names = [format!("{tool}-19"), tool.to_owned()];
        names.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok())
    });
    let missing: Vec<&str> =
        TOOLS.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(tool, _)| *tool).collect();
    if missing.is_empty() {
        Ok(found.map(Option::unwrap_or_default))
    } else {
        let missing = missing.join(", ");
        Err(format!("{missing} missing: apt-get install --no-install-recommends clang-19 lld-19 llvm-19"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::target::TARGETS;
    use super::*;

    #[test]
    fn every_target_of_apples_is_in_one_library_of_the_framework() {
        let mut ours = triples();
        ours.sort_unstable();
        let mut all: Vec<&str> = TARGETS
            .iter()
            .filter(|target| matches!(target.system, System::Apple(_)))
            .map(|target| target.triple)
            .collect();
        all.sort_unstable();
        assert_eq!(ours, all);
    }

    #[test]
    fn a_librarys_name_says_what_is_in_it() {
        for slice in SLICES {
            let architectures: Vec<&str> = slice.triples.iter().map(|triple| architecture(triple)).collect();
            let mut name = format!("{}-{}", slice.platform, architectures.join("_"));
            if let Some(variant) = slice.variant {
                name = format!("{name}-{variant}");
            }
            assert_eq!(slice.name, name);
        }
    }
}
