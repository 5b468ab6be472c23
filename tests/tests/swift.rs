//! The Swift package, used from a fresh package in a folder with Debian 13, whose Swift this machine need not have.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::Trial;
use tempfile::TempDir;
use wterror_conformance::driver::{self, Process};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::snippets;
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{build, project_root, suite};

const TOOLS: &[Tool] = &[
    Tool {
        probe: &["debootstrap", "--version"],
        install: "apt-get install -y --no-install-recommends debootstrap",
    },
    Tool {
        probe: &["test", "-e", KEYS],
        install: "apt-get install -y --no-install-recommends debian-archive-keyring",
    },
    Tool {
        probe: &["cargo", "cinstall", "--version"],
        install: "cargo install --debug --locked cargo-c@0.10.24+cargo-0.98.0 --bin cargo-cinstall",
    },
];
/// Whose signatures Debian 13's packages have; Debian 12 has these keys, too.
const KEYS: &str = "/usr/share/keyrings/debian-archive-trixie-stable.gpg";

/// What the suite asks that this API has.
const OPS: &[&str] = &[
    "version",
    "all",
    "lookup",
    "lookup_name",
    "get",
    "get_by_name",
    "category",
    "numbers",
    "search",
    "search_any",
    "suggest",
    "localized",
    "samples",
    "languages",
    "error",
    "payload",
    "attributes",
];

/// What a program with the package may weigh on Linux: with all languages, stripped, without Swift's own libraries. Of it the C
/// library, which the C suite holds below 450 KB, is two thirds; Swift's metadata keeps the linker from dropping what is unused.
const MOST: u64 = 575_000;

fn main() -> ExitCode {
    toolchain::run("swift", TOOLS, || Ok(trials())).exit_code()
}

/// Why the folder can't be made or entered on this machine, whatever is installed.
fn why_not() -> Option<&'static str> {
    let unshare = ["--mount", "--propagation", "private", "true"];
    if !Command::new("unshare").args(unshare).output().is_ok_and(|output| output.status.success()) {
        return Some("not run: needs root, to enter a folder with Debian 13");
    }
    let is_made = build::caches().join("swift/debian-13").exists();
    if is_made || mirror().is_some() {
        None
    } else {
        Some("not run: apt knows no mirror of Debian, for its Swift")
    }
}

/// The mirror of Debian that apt uses.
fn mirror() -> Option<String> {
    let arguments = ["indextargets", "--format", "$(REPO_URI)", "Label: Debian"];
    let mirrors = succeed(Command::new("apt-get").args(arguments)).ok()?;
    mirrors.lines().next().map(str::to_owned)
}

fn trials() -> Vec<Trial> {
    if let Some(why) = why_not() {
        eprintln!("swift: nothing of it is tested ({why})");
        let left_out = Trial::test(format!("swift: all of it ({why})"), move || Err(why.into()));
        return vec![left_out.with_ignored_flag(true)];
    }
    let package = Shipped::new("swift", Package::new);
    let asked = Arc::clone(&package);
    let driver = driver::lazy(move || {
        let mut command = asked.get()?.debian.command();
        command.arg("driver/.build/debug/driver");
        Ok(Box::new(Process::start(command)?))
    });
    let mut trials = vec![package.trial()];
    trials.extend(suite::trials("swift", OPS, &driver));
    let mut add = |name: &str, test: Test| trials.push(package.test(name, test));
    add(
        "swift test: Swift Testing, XCTest, and every example of the documentation and of the explorer",
        Package::tests,
    );
    add("thread sanitizer: a hundred tasks at first use", Package::threads);
    add("README's program prints what it says, in German too, and is below 575 KB", Package::readme);
    add("README's program of an app with the SDK", Package::with_the_sdk);
    add("the SwiftUI modifier's types, against a stand-in", Package::swiftui);
    add("swift format lint", Package::format);
    add("DocC: no warnings", Package::documentation);
    trials
}

type Test = fn(&Package) -> Result<(), String>;

/// A folder with Debian 13 and its Swift.
struct Debian {
    root: PathBuf,
    /// The folder that is `/src` there.
    work: PathBuf,
}

impl Debian {
    /// Makes the folder where it is not there yet. It is kept with all else that comes from a registry.
    fn new(work: &Path) -> Result<Self, String> {
        let folder = build::caches().join("swift");
        let root = folder.join("debian-13");
        if !root.exists() {
            eprintln!("swift: making a folder with Debian 13 and its Swift, {} (minutes)", root.display());
            let mirror = mirror().ok_or("apt knows no mirror of Debian to take its Swift from")?;
            // Whole or not there: an attempt that was interrupted is made anew.
            let attempt = folder.join("attempt");
            _ = fs::remove_dir_all(&attempt);
            fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            let mut command = Command::new("debootstrap");
            command.args(["--variant=minbase", "--include=swiftlang,libc6-dev,pkgconf", "--keyring", KEYS]);
            succeed(command.arg("trixie").arg(&attempt).arg(mirror))?;
            _ = fs::remove_dir_all(attempt.join("var/cache/apt/archives"));
            fs::create_dir_all(attempt.join("src")).map_err(|error| error.to_string())?;
            fs::rename(&attempt, &root).map_err(|error| format!("{}: {error}", root.display()))?;
        }
        Ok(Self { root, work: work.to_owned() })
    }

    /// A command there, to which the program and its arguments are added. What is mounted for it is gone when it ends.
    fn command(&self) -> Command {
        const INSIDE: &str = r#"root=$1 work=$2
            shift 2
            mount -t proc proc "$root/proc"
            mount --bind "$work" "$root/src"
            exec chroot "$root" /usr/bin/env -C /src PKG_CONFIG_PATH=/src/c/lib/pkgconfig HOME=/root PATH=/usr/bin:/bin "$@""#;
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation", "private", "sh", "-euc", INSIDE, "sh"]);
        command.arg(&self.root).arg(&self.work);
        // Nothing of the developer's, such as CARGO_ or LD_LIBRARY_PATH.
        command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").env("LANG", "C.UTF-8");
        command
    }

    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        succeed(self.command().args(arguments))
    }
}

/// The package's folder as it ships, the C library that it is linked with, and packages that use it, side by side.
struct Package {
    debian: Debian,
    work: TempDir,
}

impl Package {
    fn new() -> Result<Self, String> {
        let work = TempDir::with_prefix("wterror-swift-").map_err(|error| error.to_string())?;
        let debian = Debian::new(work.path())?;
        let package = Self { debian, work };
        package.install_c()?;
        copy(&project_root().join("swift"), &package.file("swift"))?;
        copy(&project_root().join("tests/drivers/swift"), &package.file("driver"))?;
        package.build("driver", &[])?;
        Ok(package)
    }

    /// The C library as the README says, static. What is linked here with the older C library works with Debian 13's.
    fn install_c(&self) -> Result<(), String> {
        let staged = self.file("staged");
        let mut command = Command::new("cargo");
        command
            .args(["cinstall", "--locked", "-p", "wterror-c", "--profile", "small"])
            .args(["--libdir", "lib", "--prefix", "/src/c", "--destdir"])
            .arg(&staged)
            .arg("--target-dir")
            .arg(project_root().join("target/c/build"))
            .env_remove("LD_LIBRARY_PATH")
            .current_dir(project_root());
        succeed(&mut command)?;
        fs::rename(staged.join("src/c"), self.file("c")).map_err(|error| error.to_string())?;
        // Built with the C suite's options, so that it is built once, and with a shared library that would be linked.
        for file in files(&self.file("c/lib"))? {
            if file.to_string_lossy().contains(".so") {
                fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            }
        }
        Ok(())
    }

    fn build(&self, package: &str, options: &[&str]) -> Result<(), String> {
        let mut command =
            vec!["swift", "build", "--package-path", package, "-Xswiftc", "-warnings-as-errors"];
        command.extend(options);
        self.debian.run(&command).map(drop)
    }

    /// The package's own tests, with the examples of the documentation and of the explorer among them.
    fn tests(&self) -> Result<(), String> {
        let examples = examples()?;
        write(&self.file("swift/Tests/WTErrorTests/Examples.swift"), &examples)?;
        write(&self.file("swift/Tests/WTErrorTests/Snippets.swift"), &snippet_tests()?)?;
        let report = self.debian.run(&[
            "swift",
            "test",
            "--package-path",
            "swift",
            "-Xswiftc",
            "-warnings-as-errors",
        ])?;
        let ran = |what: &str| {
            let counts =
                report.lines().filter_map(|line| line.split_once(what)?.1.split(' ').next()?.parse().ok());
            counts.max().unwrap_or(0_usize)
        };
        let (testing, xctest) = (ran("Test run with "), ran("Executed "));
        let examples = examples.matches("@Test").count() + snippets("swift")?.len();
        eprintln!("swift: {testing} tests of Swift Testing, {examples} of them examples; {xctest} of XCTest");
        if testing > examples && examples > 0 && xctest > 0 && !report.contains(" skipped") {
            Ok(())
        } else {
            Err(format!("not all tests were run:\n{report}"))
        }
    }

    fn threads(&self) -> Result<(), String> {
        copy(&project_root().join("swift"), &self.file("sanitized"))?;
        let report = self.debian.run(&[
            "swift",
            "test",
            "--package-path",
            "sanitized",
            "--sanitize=thread",
            "--disable-xctest",
            "--filter",
            "FirstUse",
        ])?;
        if report.contains("Test run with 1 test passed") { Ok(()) } else { Err(report) }
    }

    /// The README's first program, in a fresh package with the lines that the README gives for it, for release. Swift's own
    /// libraries are beside it, as they are on Apple's systems.
    fn readme(&self) -> Result<(), String> {
        const PROGRAM: &str = "fresh/.build/release/App";
        let readme = Readme::read()?;
        let manifest = readme.block("// swift-tools-version")?.replace("path/to/checkout/swift", "../swift");
        write(&self.file("fresh/Package.swift"), &manifest)?;
        write(&self.file("fresh/Sources/App/main.swift"), readme.block("import WTError")?)?;
        self.build("fresh", &["-c", "release"])?;
        for (language, output) in [("en_GB.UTF-8", "The session"), ("de_AT.UTF-8", "Die Sitzung")] {
            self.prints(language, PROGRAM, readme.block(output)?)?;
        }
        self.debian.run(&["strip", "-o", "stripped", PROGRAM])?;
        let bytes = self.file("stripped").metadata().map_err(|error| error.to_string())?.len();
        eprintln!("swift: the README's program, for release and stripped, has {bytes} bytes");
        if bytes < MOST { Ok(()) } else { Err(format!("{bytes} bytes, {MOST} at most")) }
    }

    /// The README's program of an app whose SDK has an error of the same name.
    fn with_the_sdk(&self) -> Result<(), String> {
        let readme = Readme::read()?;
        copy(&project_root().join("tests/drivers/swift-app"), &self.file("app"))?;
        let program = readme.block("import WTError\nimport WatchTogether")?;
        write(&self.file("app/Sources/App/main.swift"), program)?;
        self.build("app", &[])?;
        self.prints("C.UTF-8", "app/.build/debug/App", readme.block("206 session_is_full")?)
    }

    fn prints(&self, language: &str, program: &str, expected: &str) -> Result<(), String> {
        let mut command = self.debian.command();
        let found = succeed(command.arg(format!("LC_ALL={language}")).arg(program))?;
        if found == expected {
            Ok(())
        } else {
            Err(format!("with {language} {program} prints\n{found}\ninstead of\n{expected}"))
        }
    }

    fn format(&self) -> Result<(), String> {
        let settings = project_root().join("swift/.swift-format");
        copy(&project_root().join("swift"), &self.file("lint/swift"))?;
        for folder in ["swift", "swift-app"] {
            copy(
                &project_root().join("tests/drivers").join(folder),
                &self.file("lint/drivers").join(folder),
            )?;
        }
        // What drivers and stand-ins declare is nobody's documentation.
        let without = read(&settings)?.replace("Documentation\": true", "Documentation\": false");
        write(&self.file("lint/drivers/.swift-format"), &without)?;
        for folder in ["lint/swift", "lint/drivers"] {
            let settings = format!("{folder}/.swift-format");
            self.debian.run(&[
                "swift",
                "format",
                "lint",
                "--strict",
                "--recursive",
                "--configuration",
                &settings,
                folder,
            ])?;
        }
        Ok(())
    }

    /// The modifier for views, against the declarations that it uses: the real framework is not here.
    fn swiftui(&self) -> Result<(), String> {
        const COMPILE: &str = "swiftc -swift-version 6 -emit-module -parse-as-library -module-name SwiftUI \
            swiftui/SwiftUI.swift -o swiftui/SwiftUI.swiftmodule
            swiftc -swift-version 6 -typecheck -warnings-as-errors -module-name WTError -I swiftui -I swift/Sources/CWTError \
            -Xcc -Ic/include $(find swiftui/WTError -name '*.swift')";
        copy(&project_root().join("swift/Sources/WTError"), &self.file("swiftui/WTError"))?;
        let stand_in = project_root().join("tests/drivers/swift-app/SwiftUI.swift");
        write(&self.file("swiftui/SwiftUI.swift"), &read(&stand_in)?)?;
        let compile = || self.debian.run(&["sh", "-euc", COMPILE]);
        compile()?;
        // The file is compiled, and not left out.
        let file = self.file("swiftui/WTError/SwiftUI.swift");
        write(&file, &read(&file)?.replace("isPresented: isPresented", "isPresented: 7"))?;
        match compile() {
            Ok(_) => Err("SwiftUI.swift is not compiled against the stand-in".to_owned()),
            Err(_) => Ok(()),
        }
    }

    /// The documentation, from the compiler's own account of the public symbols.
    fn documentation(&self) -> Result<(), String> {
        let graphs = "/src/graphs";
        fs::create_dir_all(self.file("graphs")).map_err(|error| error.to_string())?;
        copy(&project_root().join("swift"), &self.file("documented"))?;
        self.build(
            "documented",
            &[
                "--target",
                "WTError",
                "-Xswiftc",
                "-emit-symbol-graph",
                "-Xswiftc",
                "-emit-symbol-graph-dir",
                "-Xswiftc",
                graphs,
            ],
        )?;
        // What the compiler writes of other modules' types that are extended here is not this package's documentation.
        for file in files(&self.file("graphs"))? {
            if file.file_name().is_none_or(|name| name != "WTError.symbols.json") {
                fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            }
        }
        self.debian
            .run(&[
                "/usr/libexec/swift/bin/docc",
                "convert",
                "documented/Sources/WTError/WTError.docc",
                "--additional-symbol-graph-dir",
                graphs,
                "--fallback-bundle-identifier",
                "dev.wterror.WTError",
                "--output-path",
                "WTError.doccarchive",
                "--warnings-as-errors",
            ])
            .map(drop)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.work.path().join(name)
    }
}

/// The package's README.
struct Readme(String);

impl Readme {
    /// Reads it. It has the headings that every package's README has.
    fn read() -> Result<Self, String> {
        let text = read(&project_root().join("swift/README.md"))?;
        let headings: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        if headings == ["Install", "Use", "Unlisted codes", "Languages", "Develop"] {
            Ok(Self(text))
        } else {
            Err(format!("the README's headings are {headings:?}"))
        }
    }

    /// The first block that begins so.
    fn block(&self, begins: &str) -> Result<&str, String> {
        let mut blocks = self.0.split("```").skip(1).step_by(2).filter_map(|block| block.split_once('\n'));
        let found = blocks.find(|(_, text)| text.starts_with(begins));
        found.map(|(_, text)| text).ok_or(format!("the README has no block that begins with {begins:?}"))
    }
}

/// A file of tests, one for each example in the sources' comments, the articles and the README.
///
/// Left out is what a test cannot run: a package's manifest, and programs that import modules that are not here. The README's
/// program with the SDK has a test of its own.
fn examples() -> Result<String, String> {
    const NOT_HERE: [&str; 5] = ["PackageDescription", "WatchTogether", "SwiftUI", "os", "Logging"];
    let folder = project_root().join("swift");
    let mut sources = all_files(&folder.join("Sources"))?;
    sources.push(folder.join("README.md"));
    sources.sort();
    let mut tests = EXAMPLES.to_owned();
    let mut count = 0;
    for source in sources {
        let name = source.strip_prefix(&folder).unwrap_or(&source).display().to_string();
        // In code an example stands in comments, in an article it is the text.
        let prefix = match source.extension().and_then(|extension| extension.to_str()) {
            Some("md") => "",
            Some("swift") => "///",
            _ => continue,
        };
        let text = read(&source)?;
        let lines = text.lines().enumerate().filter_map(|(index, line)| {
            let line = if prefix.is_empty() { line } else { line.trim_start().strip_prefix(prefix)? };
            Some((index, line.strip_prefix(' ').filter(|_| !prefix.is_empty()).unwrap_or(line)))
        });
        let mut example: Option<(String, bool)> = None;
        for (index, line) in lines {
            match (&mut example, line) {
                (None, "```swift") => {
                    count += 1;
                    let head = format!(
                        "\n// {name}, line {}\n@Test func example{count}() async throws {{\n",
                        index + 1
                    );
                    example = Some((head, true));
                }
                (None, _) => {}
                (Some(_), "```") => {
                    if let Some((body, true)) = example.take() {
                        tests += &(body + "}\n");
                    }
                }
                (Some((body, is_here)), line) => {
                    if let Some(module) = line.strip_prefix("import ") {
                        *is_here &= !NOT_HERE.contains(&module.split(' ').next().unwrap_or_default());
                    } else {
                        body.push_str("    ");
                        body.push_str(line);
                        body.push('\n');
                    }
                }
            }
        }
    }
    Ok(tests)
}

/// A file of tests, one for each snippet of the explorer: what a snippet prints is kept, and compared with its comments.
fn snippet_tests() -> Result<String, String> {
    let mut tests =
        "// Made by tests/tests/swift.rs of the explorer's snippets.\n\nimport Testing\nimport WTError\n"
            .to_owned();
    for snippet in snippets("swift")? {
        let (_, body) = snippet.parts();
        let said = serde_json::to_string(&snippet.output()?).map_err(|error| error.to_string())?;
        let name = snippet.name();
        let kept = r#"    var said = ""
    func print(_ item: Any) { said += "\(item)\n" }"#;
        _ = write!(tests, "\n@Test func {name}() {{\n{kept}\n{body}\n    #expect(said == {said})\n}}\n");
    }
    Ok(tests)
}

/// What stands before the examples: `assert` as a check that fails its test and not the program.
const EXAMPLES: &str = "// Made by tests/tests/swift.rs of the documentation's examples.

import Foundation
import Testing
import WTError

private func assert(_ condition: Bool, line: Int = #line) {
    if !condition { Issue.record(\"Examples.swift, line \\(line)\") }
}
";

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    path.parent().map_or(Ok(()), fs::create_dir_all).map_err(failed)?;
    fs::write(path, text).map_err(failed)
}

/// What is in a folder, by name.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

/// All files below a folder.
fn all_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in files(folder)? {
        if path.is_dir() { found.extend(all_files(&path)?) } else { found.push(path) }
    }
    Ok(found)
}

/// Copies a folder, without what was built there.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", to.display());
    fs::create_dir_all(to).map_err(failed)?;
    for path in files(from)? {
        let name = path.file_name().unwrap_or_default();
        if name == ".build" {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).map_err(failed)?;
        }
    }
    Ok(())
}
