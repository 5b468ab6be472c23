//! The Node package: packed, installed in a fresh project, and asked with the addon, without it, in an edge runtime and in
//! Chromium.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;
use wterror_conformance::driver::{self, Driver, Process};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::snippets;
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{project_root, suite};

const TOOLS: &[Tool] = &[
    Tool { probe: &["node", "--version"], install: "apt-get install nodejs (20 or later)" },
    Tool { probe: &["npm", "--version"], install: "apt-get install npm" },
];
const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMIUM_INSTALL: &str = "apt-get install chromium, or name the program in WTERROR_CHROMIUM";
// What the addon may weigh, with all languages, the command and the scanning of logs.
const MOST_ADDON: u64 = 1_400_000;
// What the WebAssembly module may weigh, packed and written in letters.
const MOST_WASM: u64 = 170_000;

fn main() -> ExitCode {
    toolchain::run("node", TOOLS, trials).exit_code()
}

fn trials() -> Result<Vec<Trial>, String> {
    let package = Shipped::new("node", Package::new);
    let driver = |arguments: &'static [&'static str]| {
        let package = Arc::clone(&package);
        driver::lazy(move || {
            let process = Process::start(node(package.get()?.consumer.path(), arguments))?;
            Ok(Box::new(Installed { process, _package: package }))
        })
    };
    let mut trials = vec![package.trial()];
    let without_scan = [suite::ALL_OPS, &["search_any", "numbers"]].concat();
    let ops = [&without_scan[..], &["scan"]].concat();
    let wasm = wasm();
    let has_wasm = wasm.is_ok();
    let ops_by_wasm = if has_wasm { &ops } else { &without_scan };
    if let Err(install) = wasm {
        eprintln!("node: no WebAssembly can be built, so it is left out. {install}");
        let trial =
            Trial::test("node without addons: scan: needs Rust for WebAssembly".to_owned(), move || {
                Err(Failed::from(install))
            });
        trials.push(trial.with_ignored_flag(!toolchain::is_required("node")));
    }
    trials.extend(suite::trials("node", &ops, &driver(&["driver.mjs", "addon"])));
    let data = driver(&["--no-addons", "driver.mjs", "data"]);
    trials.extend(suite::trials("node without addons", ops_by_wasm, &data));
    // Such a runtime compiles no WebAssembly, so that nothing is scanned there.
    trials.extend(suite::trials("node in an edge runtime", &without_scan, &driver(&["edge.mjs"])));

    let browser = std::env::var("WTERROR_CHROMIUM").unwrap_or_else(|_| CHROMIUM.to_owned());
    let has_browser = Path::new(&browser).exists();
    if has_browser {
        trials.extend(suite::trials("node in a browser", ops_by_wasm, &driver(&["browser.mjs"])));
    } else {
        eprintln!("node: {browser} is missing. Install it with: {CHROMIUM_INSTALL}");
        let trial = Trial::test(format!("node in a browser: needs {browser}"), move || {
            Err(Failed::from(format!("{browser} is missing. Install it with: {CHROMIUM_INSTALL}")))
        });
        trials.push(trial.with_ignored_flag(!toolchain::is_required("node")));
    }
    for file in suites(&project_root().join("node/test"))? {
        let needs_browser = file.starts_with("browser");
        let trial = package.test(&format!("own suite, {file}"), move |package| {
            let path = format!("test/{file}");
            succeed(&mut node(package.consumer.path(), &["--test", "--test-reporter=spec", &path])).map(drop)
        });
        trials.push(trial.with_ignored_flag(needs_browser && !has_browser));
    }
    trials.push(package.test("snippets of the explorer", |package| {
        for snippet in snippets("javascript")? {
            let file = format!("{}.mjs", snippet.name());
            let path = package.consumer.path().join(&file);
            fs::write(&path, &snippet.text).map_err(|error| format!("{}: {error}", path.display()))?;
            snippet.check(&succeed(&mut node(package.consumer.path(), &[&file]))?)?;
        }
        Ok(())
    }));
    trials.push(package.test("the types are those of node/api.d.ts", types));
    let sizes = [("the addon is below 1.4 MB", ".node", MOST_ADDON)].into_iter();
    let wasm = has_wasm.then_some(("the WebAssembly module is below 170 KB", "scan-wasm.mjs", MOST_WASM));
    for (name, file, most) in sizes.chain(wasm) {
        trials.push(package.test(name, move |package| {
            small(&package.consumer.path().join("node_modules/wterror/dist"), file, most)
        }));
    }
    trials.push(
        package.test("the addon comes from its platform package in a release", |package| {
            release(&package.source)
        }),
    );
    trials.push(package.test("publint and are-the-types-wrong", |package| {
        succeed(&mut npm(&package.source, &["run", "check-package", "--", path(&package.tarball)])).map(drop)
    }));
    Ok(trials)
}

/// The types that a program in TypeScript sees, without comments, beside the committed ones, so that a change shows in a review.
fn types(package: &Package) -> Result<(), String> {
    let folder = package.consumer.path().join("node_modules/wterror/dist/types");
    let mut found = String::new();
    for file in declarations(&folder, &folder)? {
        let text = fs::read_to_string(folder.join(&file)).map_err(|error| format!("{file}: {error}"))?;
        found.extend(["// ", &file, "\n"]);
        let mut is_comment = false;
        for line in text.lines() {
            let trimmed = line.trim_start();
            is_comment |= trimmed.starts_with("/**");
            if !is_comment && !trimmed.starts_with("//") && !trimmed.is_empty() {
                found += line;
                found.push('\n');
            }
            is_comment &= !trimmed.ends_with("*/");
        }
        found.push('\n');
    }
    let committed = package.source.join("api.d.ts");
    if std::env::var_os("WTERROR_BLESS").is_some() {
        return fs::write(&committed, found).map_err(|error| error.to_string());
    }
    let expected =
        fs::read_to_string(&committed).map_err(|error| format!("{}: {error}", committed.display()))?;
    if found == expected {
        return Ok(());
    }
    let differing = found
        .lines()
        .filter(|line| !expected.contains(line))
        .chain(expected.lines().filter(|line| !found.contains(line)));
    Err(format!(
        "the types differ from node/api.d.ts; where that is meant: WTERROR_BLESS=1 cargo dev test node\n{}",
        differing.collect::<Vec<_>>().join("\n")
    ))
}

/// The files of types below a folder, in order.
fn declarations(folder: &Path, root: &Path) -> Result<Vec<String>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(declarations(&path, root)?);
        } else if path.to_string_lossy().ends_with(".d.ts") {
            files.extend(path.strip_prefix(root).ok().and_then(Path::to_str).map(str::to_owned));
        }
    }
    files.sort();
    Ok(files)
}

/// How to install what builds the WebAssembly module, where that is not there.
fn wasm() -> Result<(), String> {
    let script = project_root().join("node/scripts/wasm.mjs");
    let output = Command::new("node").arg(&script).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("Install it with: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

/// The package: its sources, packed, and installed in a fresh project.
struct Package {
    source: PathBuf,
    tarball: PathBuf,
    consumer: TempDir,
}

impl Package {
    fn new() -> Result<Self, String> {
        let source = project_root().join("node");
        let tarball = pack(&source)?;
        let consumer = install(&tarball)?;
        Ok(Self { source, tarball, consumer })
    }
}

/// Builds the package as its README says and returns the tarball.
fn pack(package: &Path) -> Result<PathBuf, String> {
    install_tools(package)?;
    eprintln!("node: npm run build");
    succeed(&mut npm(package, &["run", "build"]))?;
    let folder = project_root().join("target/node");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    eprintln!("node: npm pack");
    succeed(&mut npm(package, &["pack", "--pack-destination", path(&folder)]))?;
    Ok(folder.join(format!("wterror-{}.tgz", env!("CARGO_PKG_VERSION"))))
}

/// Installs what the lock file names, unless a copy of that very lock file says that it has been done.
fn install_tools(package: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", package.display());
    let wanted = fs::read(package.join("package-lock.json")).map_err(failed)?;
    // `npm ci` begins with an empty folder, so that the copy is only there after an installation that succeeded.
    let stamp = package.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!("node: npm ci");
    succeed(&mut npm(package, &["ci", "--prefer-offline"]))?;
    fs::write(&stamp, wanted).map_err(failed)
}

/// Makes a fresh project, in which the tarball is installed beside the tools of a consumer.
fn install(tarball: &Path) -> Result<TempDir, String> {
    eprintln!("node: installing the tarball in a fresh project");
    let failed = |error: std::io::Error| format!("the fresh project: {error}");
    let consumer = TempDir::with_prefix("wterror-node-").map_err(failed)?;
    let root = project_root();
    copy_files(&root.join("tests/drivers/node"), consumer.path())?;
    copy_files(&root.join("node/test"), &consumer.path().join("test"))?;
    fs::copy(root.join("node/README.md"), consumer.path().join("README.md")).map_err(failed)?;
    // One installation of the project's own tools, as its lock file names them, and of the tarball, which depends on
    // nothing: all else that npm could ask a registry for is in the lock file.
    let install = ["install", "--prefer-offline", "--ignore-scripts", path(tarball)];
    succeed(&mut npm(consumer.path(), &install))?;
    Ok(consumer)
}

/// Weighs a file as it was installed, by the end of its name.
fn small(folder: &Path, name: &str, most: u64) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = fs::read_dir(folder).map_err(failed)?.flatten();
    let file = files.find(|entry| entry.file_name().to_string_lossy().ends_with(name));
    let file = file.ok_or_else(|| format!("no {name} in {}", folder.display()))?;
    let size = file.metadata().map_err(failed)?.len();
    eprintln!("node: {name} has {size} bytes");
    if size > most {
        return Err(format!("{name} has {size} bytes of {most} at most"));
    }
    Ok(())
}

/// Lays out a release, installs the main package and this machine's platform package, and asks which backend answers.
fn release(package: &Path) -> Result<(), String> {
    // With the addon of this machine alone a release is incomplete, and refused unless that is meant.
    if succeed(&mut npm(package, &["run", "release"])).is_ok() || package.join("npm").exists() {
        return Err("a release without the addons of the other platforms is laid out".to_owned());
    }
    succeed(&mut npm(package, &["run", "release", "--", "--incomplete"]))?;
    let folder = TempDir::with_prefix("wterror-release-").map_err(|error| error.to_string())?;
    fs::write(folder.path().join("package.json"), "{}").map_err(|error| error.to_string())?;
    let version = env!("CARGO_PKG_VERSION");
    let platform =
        "process.platform + '-' + process.arch + ({ linux: '-gnu', win32: '-msvc' }[process.platform] ?? '')";
    let platform = succeed(&mut node(folder.path(), &["-p", platform]))?;
    let platform = platform.trim();
    for part in ["wterror", platform] {
        let part = package.join("npm").join(part);
        succeed(&mut npm(&part, &["pack", "--pack-destination", path(folder.path())]))?;
    }
    let (main, addon) = (format!("wterror-{version}.tgz"), format!("wterror-{platform}-{version}.tgz"));
    succeed(&mut npm(folder.path(), &["install", "--offline", &main, &addon]))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"] {
        let installed = folder.path().join(format!("node_modules/wterror-{platform}")).join(licence);
        if !installed.is_file() {
            return Err(format!("the platform's package has no {licence}"));
        }
    }
    let found = succeed(&mut node(folder.path(), &["-p", "require('wterror').backend"]))?;
    let own = folder.path().join("node_modules/wterror/dist").join(format!("wterror.{platform}.node"));
    match (found.trim(), own.exists()) {
        ("addon", false) => Ok(()),
        (backend, own) => {
            Err(format!("the backend is {backend}; the main package has an addon of its own: {own}"))
        }
    }
}

fn copy_files(from: &Path, to: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{} to {}: {error}", from.display(), to.display());
    fs::create_dir_all(to).map_err(failed)?;
    for entry in fs::read_dir(from).map_err(failed)?.flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            if entry.file_name() != "node_modules" {
                copy_files(&entry.path(), &target)?;
            }
        } else {
            fs::copy(entry.path(), target).map_err(failed)?;
        }
    }
    Ok(())
}

/// The files of the package's own suite.
fn suites(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.contains(".test.")).collect();
    names.sort();
    Ok(names)
}

fn node(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("node");
    command.current_dir(folder).args(arguments);
    command
}

fn npm(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.current_dir(folder).args(arguments);
    if wasm().is_err() {
        command.env("WTERROR_WITHOUT_WASM", "1");
    }
    command
}

fn path(path: &Path) -> &str {
    path.to_str().expect("the project's folder and the temporary one have names in Unicode")
}

/// A driver and the package it runs, whose project is removed after the driver has ended.
struct Installed {
    process: Process,
    _package: Arc<Shipped<Package>>,
}

impl Driver for Installed {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        self.process.ask(question)
    }
}
