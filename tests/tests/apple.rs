//! The C library for Apple's platforms as `cargo dev package swift` makes it, and the category for Objective-C.
//!
//! No Apple machine takes part. What the command has inspected is looked at again here, with LLVM's tools; clang compiles for each
//! platform against the framework, and LLVM's linker links. Objective-C runs with a free Foundation, that of `GNUstep`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use libtest_mimic::Trial;
use serde_json::{Value, json};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{build, project_root};

const LLVM: &str = "apt-get install -y --no-install-recommends clang-19 lld-19 llvm-19";
const GNUSTEP: &str = "apt-get install -y --no-install-recommends libgnustep-base-dev gobjc";

const TOOLS: &[Tool] = &[
    Tool {
        probe: &["cargo", "cinstall", "--version"],
        install: "cargo install --debug --locked cargo-c@0.10.24+cargo-0.98.0 --bin cargo-cinstall",
    },
    Tool {
        probe: &["/usr/bin/cargo", "--version"],
        install: "apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src",
    },
    Tool { probe: &["clang-19", "--version"], install: LLVM },
    Tool { probe: &["ld64.lld-19", "--version"], install: LLVM },
    Tool { probe: &["llvm-lipo-19", "--version"], install: LLVM },
    Tool { probe: &["python3", "--version"], install: "apt-get install -y python3" },
    Tool { probe: &["gnustep-config", "--base-libs"], install: GNUSTEP },
    Tool { probe: &["sh", "-c", "test -d \"$(gcc -print-file-name=include)/objc\""], install: GNUSTEP },
];

/// A platform and processor that the framework is for: the folder of its library, how clang and the linker name it.
struct Platform {
    slice: &'static str,
    clang: &'static str,
    architecture: &'static str,
    linker: &'static str,
    oldest: &'static str,
    /// As `LC_BUILD_VERSION` has it.
    number: &'static str,
}

const PLATFORMS: &[Platform] = &[
    Platform {
        slice: "ios-arm64",
        clang: "arm64-apple-ios13.0",
        architecture: "arm64",
        linker: "ios",
        oldest: "13.0",
        number: "ios",
    },
    Platform {
        slice: "ios-arm64_x86_64-simulator",
        clang: "arm64-apple-ios14.0-simulator",
        architecture: "arm64",
        linker: "ios-simulator",
        oldest: "14.0",
        number: "iossimulator",
    },
    Platform {
        slice: "ios-arm64_x86_64-simulator",
        clang: "x86_64-apple-ios13.0-simulator",
        architecture: "x86_64",
        linker: "ios-simulator",
        oldest: "13.0",
        number: "iossimulator",
    },
    Platform {
        slice: "macos-arm64_x86_64",
        clang: "arm64-apple-macos11.0",
        architecture: "arm64",
        linker: "macos",
        oldest: "11.0",
        number: "macos",
    },
    Platform {
        slice: "macos-arm64_x86_64",
        clang: "x86_64-apple-macos11.0",
        architecture: "x86_64",
        linker: "macos",
        oldest: "11.0",
        number: "macos",
    },
];

fn main() -> ExitCode {
    toolchain::run("apple", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let made = Shipped::new("apple", Made::new);
    let mut trials = vec![
        made.trial(),
        made.test("the table names every target", Made::table),
        made.test("the property list names what is there, and no more", Made::property_list),
        made.test("licences, a checksum, and the same archive when made again", Made::archive),
        made.test("without its tools, nothing is made and the reasons are named", Made::refuses),
    ];
    for platform in PLATFORMS {
        let name = platform.clang;
        trials.push(made.test(&format!("{name}: system and exports"), |made| made.inspected(platform)));
        trials.push(made.test(&format!("{name}: compiles and links"), |made| made.linked(platform)));
        trials.push(made.test(&format!("{name}: Objective-C compiles"), |made| made.parsed(platform)));
    }
    trials.push(made.test("Objective-C's examples run with GNUstep", Made::objective_c));
    trials
}

struct Made {
    folder: tempfile::TempDir,
    said: String,
}

impl Made {
    fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let said = succeed(package().arg("--output").arg(folder.path().join("output")))?;
        fs::create_dir(folder.path().join("work")).map_err(|error| error.to_string())?;
        Ok(Self { folder, said })
    }

    fn output(&self) -> PathBuf {
        self.folder.path().join("output/swift")
    }

    fn framework(&self) -> PathBuf {
        self.output().join("CWTError.xcframework")
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join("work").join(name)
    }

    fn table(&self) -> Result<(), String> {
        for target in [
            "aarch64-apple-ios",
            "aarch64-apple-ios-sim",
            "x86_64-apple-ios",
            "aarch64-apple-darwin",
            "x86_64-apple-darwin",
            "of all",
        ] {
            let row = self.said.lines().find(|line| line.starts_with(&format!("| swift   | {target} ")));
            if row.is_none_or(|row| row.contains("FAILED")) {
                return Err(format!("no line for {target} in\n{}", self.said));
            }
        }
        if self.said.contains("\n6 built, 0 failed; in ") { Ok(()) } else { Err(self.said.clone()) }
    }

    /// Read by Python's own reader of property lists.
    fn property_list(&self) -> Result<(), String> {
        let read = "import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], 'rb'))))";
        let list =
            succeed(Command::new("python3").args(["-c", read]).arg(self.framework().join("Info.plist")))?;
        let list: Value = serde_json::from_str(&list).map_err(|error| error.to_string())?;
        let library = |name: &str, platform: &str, variant: Option<&str>, architectures: &[&str]| {
            let mut library = json!({ "BinaryPath": "libwterror.a", "LibraryPath": "libwterror.a", "HeadersPath": "Headers",
                "LibraryIdentifier": name, "SupportedPlatform": platform, "SupportedArchitectures": architectures });
            if let Some(variant) = variant {
                library["SupportedPlatformVariant"] = json!(variant);
            }
            library
        };
        let both = ["arm64", "x86_64"];
        let expected = json!({ "CFBundlePackageType": "XFWK", "XCFrameworkFormatVersion": "1.0", "AvailableLibraries": [
            library("ios-arm64", "ios", None, &["arm64"]),
            library("ios-arm64_x86_64-simulator", "ios", Some("simulator"), &both),
            library("macos-arm64_x86_64", "macos", None, &both) ] });
        if list != expected {
            return Err(format!("expected {expected}, found {list}"));
        }
        for slice in ["ios-arm64", "ios-arm64_x86_64-simulator", "macos-arm64_x86_64"] {
            for file in ["libwterror.a", "Headers/CWTError/wterror.h", "Headers/CWTError/module.modulemap"] {
                if !self.framework().join(slice).join(file).is_file() {
                    return Err(format!("{slice} has no {file}"));
                }
            }
        }
        Ok(())
    }

    fn archive(&self) -> Result<(), String> {
        let zip = self.output().join("CWTError.xcframework.zip");
        let sum = succeed(Command::new("sha256sum").arg(&zip))?;
        let written = read(&self.output().join("CWTError.xcframework.zip.checksum"))?;
        if !sum.starts_with(written.trim()) || written.trim().len() != 64 {
            return Err(format!("the checksum is {written}, and sha256sum gives {sum}"));
        }
        let unpacked = self.file("unpacked");
        succeed(Command::new("python3").args(["-m", "zipfile", "-e"]).arg(&zip).arg(&unpacked))?;
        for licence in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"] {
            let inside = read(&unpacked.join("CWTError.xcframework").join(licence))?;
            if inside != read(&project_root().join(licence))? {
                return Err(format!("the archive's {licence} is another"));
            }
        }
        succeed(
            Command::new("diff").arg("-r").arg(unpacked.join("CWTError.xcframework")).arg(self.framework()),
        )?;
        let again = self.folder.path().join("again");
        succeed(package().arg("--output").arg(&again))?;
        succeed(Command::new("cmp").arg(&zip).arg(again.join("swift/CWTError.xcframework.zip"))).map(drop)
    }

    fn refuses(&self) -> Result<(), String> {
        let output = self.folder.path().join("refused");
        let mut command = Command::new(command()?);
        let command = command.args(["package", "swift", "--output"]).arg(&output).env("PATH", "/nowhere");
        let done = command.output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&done.stdout);
        for part in ["0 built, 6 failed", "missing: apt-get install", "it would lack aarch64-apple-ios, "] {
            if done.status.success() || !said.contains(part) {
                return Err(format!("{}, and not {part:?} in\n{said}", done.status));
            }
        }
        if output.join("swift").exists() { Err("something was made all the same".to_owned()) } else { Ok(()) }
    }

    fn inspected(&self, platform: &Platform) -> Result<(), String> {
        let library = self.thin(platform)?;
        let headers =
            succeed(Command::new("llvm-objdump-19").args(["--macho", "--private-headers"]).arg(&library))?;
        let values = |key: &str| {
            let lines = headers.lines().filter_map(|line| line.trim_start().strip_prefix(key));
            let mut values: Vec<&str> = lines.filter(|rest| rest.starts_with(' ')).map(str::trim).collect();
            values.sort_unstable();
            values.dedup();
            values.join(" ")
        };
        expect("platform", &values("platform"), platform.number)?;
        expect("oldest system", &values("minos"), platform.oldest)?;
        let listed = succeed(
            Command::new("llvm-nm-19")
                .args(["--format=darwin", "--extern-only", "--defined-only"])
                .arg(&library),
        )?;
        let visible =
            listed.lines().filter(|line| line.contains("external") && !line.contains("private external"));
        let mut names: Vec<&str> = visible.filter_map(|line| line.rsplit(" _").next()).collect();
        names.sort_unstable();
        let committed = read(&project_root().join("c-header/tests/symbols.txt"))?;
        // The framework is built without the reading of logs.
        let offered: Vec<&str> =
            committed.lines().filter(|name| !name.starts_with("wterror_scan_")).collect();
        expect("exports", &names.join("\n"), &offered.join("\n"))
    }

    /// The library of one processor, taken out of those of several.
    fn thin(&self, platform: &Platform) -> Result<PathBuf, String> {
        let library = self.framework().join(platform.slice).join("libwterror.a");
        if platform.slice == "ios-arm64" {
            return Ok(library);
        }
        let thin = self.file(&format!("{}.a", platform.clang));
        let mut lipo = Command::new("llvm-lipo-19");
        succeed(lipo.arg("-thin").arg(platform.architecture).arg(&library).arg("-output").arg(&thin))?;
        Ok(thin)
    }

    /// A program that imports the framework's module, linked with its library, of whose processors the linker takes one. Only the
    /// names that `libSystem.tbd` lists are known.
    fn linked(&self, platform: &Platform) -> Result<(), String> {
        let source = self.file("import.m");
        let text = "@import CWTError;\nint main(void) { return wterror_lookup(WTERROR_CODE_SESSION_IS_FULL) == 0; }\n";
        fs::write(&source, text).map_err(|error| error.to_string())?;
        let object = self.file(&format!("{}.o", platform.clang));
        let mut compile = clang(platform);
        compile.args(["-c", "-fmodules", "-Os", "-o"]).arg(&object).arg(&source);
        compile.arg(format!("-fmodules-cache-path={}", self.file("modules").display()));
        succeed(compile.arg("-I").arg(self.framework().join(platform.slice).join("Headers")))?;
        let program = self.file(&format!("program-{}", platform.clang));
        let mut link = Command::new("ld64.lld-19");
        link.args(["-arch", platform.architecture, "-platform_version", platform.linker]);
        link.args([platform.oldest, platform.oldest, "-fatal_warnings", "-dead_strip", "-o"])
            .arg(&program)
            .arg(&object);
        link.arg(self.framework().join(platform.slice).join("libwterror.a"));
        succeed(link.arg(project_root().join("swift/apple/libSystem.tbd")))?;
        let said =
            succeed(Command::new("llvm-objdump-19").args(["--macho", "--private-header"]).arg(&program))?;
        if said.contains("EXECUTE") { Ok(()) } else { Err(said) }
    }

    fn parsed(&self, platform: &Platform) -> Result<(), String> {
        for counting in ["-fobjc-arc", "-fno-objc-arc"] {
            let mut compile = clang(platform);
            compile.args(["-fsyntax-only", counting, "-Wconversion", "-I"]).arg(sources().join("include"));
            compile.arg("-I").arg(project_root().join("swift/apple/stand-in"));
            compile.arg("-I").arg(self.framework().join(platform.slice).join("Headers"));
            succeed(compile.arg(sources().join("NSError+WTError.m")))?;
        }
        Ok(())
    }

    /// The examples of the category's header, and what no single example shows.
    fn objective_c(&self) -> Result<(), String> {
        let header = read(&sources().join("include/NSError+WTError.h"))?;
        let mut program = "#undef NDEBUG\n#include <assert.h>\n#import \"NSError+WTError.h\"\n".to_owned();
        program.push_str("void examples(void) {\n");
        let (mut inside, mut examples) = (false, 0);
        for line in header.lines() {
            let example = line.strip_prefix("///     ");
            if example.is_some() && !inside {
                program.push_str("    {\n");
                examples += 1;
            } else if example.is_none() && inside {
                program.push_str("    }\n");
            }
            inside = example.is_some();
            program.extend(example.map(|line| format!("        {line}\n")));
        }
        program.push_str("}\n");
        let members =
            header.lines().filter(|line| line.starts_with(['+', '-']) || line.starts_with("@property"));
        if members.count() != examples {
            return Err(format!(
                "{examples} examples in NSError+WTError.h: each method and property needs one"
            ));
        }
        let source = self.file("examples.m");
        fs::write(&source, program).map_err(|error| error.to_string())?;
        let installed = self.file("prefix");
        install(&installed)?;
        let flags = |argument: &str| -> Result<Vec<String>, String> {
            let flags = succeed(Command::new("gnustep-config").arg(argument))?;
            // What it writes for GCC's make takes no part here.
            Ok(flags.split_whitespace().filter(|flag| !flag.starts_with("-M")).map(str::to_owned).collect())
        };
        let gcc = succeed(Command::new("gcc").arg("-print-file-name=include"))?;
        let program = self.file("objective-c");
        let mut compile = Command::new("clang-19");
        compile.args(flags("--objc-flags")?).args([
            "-fobjc-runtime=gcc",
            "-Werror",
            "-idirafter",
            gcc.trim(),
        ]);
        compile.arg("-I").arg(sources().join("include")).arg("-I").arg(installed.join("include"));
        compile.arg("-o").arg(&program).arg(&source).arg(sources().join("NSError+WTError.m"));
        compile.arg(project_root().join("tests/drivers/apple/objective-c.m"));
        succeed(compile.arg(installed.join("lib/libwterror.a")).args(flags("--base-libs")?))?;
        // GNUstep takes the person's languages from here.
        let said = succeed(
            Command::new(&program).env_remove("LANGUAGES").env("LANGUAGE", "de").env("LANG", "de_AT.UTF-8"),
        )?;
        expect("what the program says", said.trim(), "as it should be")
    }
}

fn sources() -> PathBuf {
    project_root().join("swift/Sources/WTErrorObjC")
}

/// Clang for a platform of Apple's, without an SDK.
fn clang(platform: &Platform) -> Command {
    let mut command = Command::new("clang-19");
    command.args(["-target", platform.clang, "-ffreestanding", "-fno-stack-protector", "-fblocks"]);
    command.args(["-Wall", "-Wextra", "-Wnullability-completeness", "-Werror"]);
    command
}

/// `cargo dev`, built.
fn command() -> Result<PathBuf, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--locked", "-p", "wterror-dev"]).current_dir(project_root());
    succeed(&mut command)?;
    Ok(build::target_folder().join("debug/wterror-dev"))
}

/// `cargo dev package swift`.
fn package() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["dev", "package", "swift"]).current_dir(project_root());
    command
}

/// The C library of this machine, as the suite of C builds it: one folder for both, so that it is compiled once.
fn install(prefix: &Path) -> Result<(), String> {
    let root = project_root();
    let mut command = Command::new("cargo");
    command.args([
        "cinstall",
        "--locked",
        "-p",
        "wterror-c",
        "--profile",
        "small",
        "--libdir",
        "lib",
        "--prefix",
    ]);
    command.arg(prefix).arg("--target-dir").arg(root.join("target/c/build")).env_remove("LD_LIBRARY_PATH");
    succeed(command.current_dir(root)).map(drop)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn expect(what: &str, found: &str, expected: &str) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}\nexpected:\n{expected}\nfound:\n{found}")) }
}
