//! The Node package: packed, installed in a fresh project, and asked with the addon, without it, in an edge runtime and in
//! Chromium.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use tempfile::TempDir;
use wterror_conformance::driver::{Driver, Process};
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{project_root, suite};

const TOOLS: &[Tool] = &[
    Tool { probe: &["node", "--version"], install: "apt-get install nodejs (20 or later)" },
    Tool { probe: &["npm", "--version"], install: "apt-get install npm" },
];
const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMIUM_INSTALL: &str = "apt-get install chromium, or name the program in WTERROR_CHROMIUM";
// What the addon may weigh, with all languages and the command.
const MOST_ADDON: u64 = 1_000_000;

fn main() -> ExitCode {
    toolchain::run("node", TOOLS, prepare).exit_code()
}

fn prepare() -> Result<Vec<Trial>, String> {
    let package = project_root().join("node");
    let tarball = pack(&package)?;
    let consumer = install(&tarball)?;

    let driver = |arguments: &[&str]| -> Result<Arc<dyn Driver>, String> {
        let process = Process::start(node(consumer.path(), arguments))?;
        Ok(Arc::new(Installed { process, _consumer: Arc::clone(&consumer) }))
    };
    let addon = driver(&["driver.mjs", "addon"])?;
    let data = driver(&["--no-addons", "driver.mjs", "data"])?;
    let mut trials = suite::trials("node", suite::ALL_OPS, &addon);
    trials.extend(suite::trials("node without addons", suite::ALL_OPS, &data));
    let edge = driver(&["edge.mjs"])?;
    trials.extend(suite::trials("node in an edge runtime", suite::ALL_OPS, &edge));

    let browser = std::env::var("WTERROR_CHROMIUM").unwrap_or_else(|_| CHROMIUM.to_owned());
    let has_browser = Path::new(&browser).exists();
    if has_browser {
        eprintln!("node: starting {browser}");
        trials.extend(suite::trials("node in a browser", suite::ALL_OPS, &driver(&["browser.mjs"])?));
    } else {
        eprintln!("node: {browser} is missing. Install it with: {CHROMIUM_INSTALL}");
        let trial = Trial::test(format!("node in a browser: needs {browser}"), move || {
            Err(Failed::from(format!("{browser} is missing. Install it with: {CHROMIUM_INSTALL}")))
        });
        trials.push(trial.with_ignored_flag(!toolchain::is_required("node")));
    }
    for file in suites(consumer.path())? {
        let needs_browser = file.starts_with("browser");
        let consumer = Arc::clone(&consumer);
        let name = format!("node: own suite, {file}");
        let trial = Trial::test(name, move || {
            let path = format!("test/{file}");
            succeed(&mut node(consumer.path(), &["--test", "--test-reporter=spec", &path]))
                .map_err(Failed::from)?;
            Ok(())
        });
        trials.push(trial.with_ignored_flag(needs_browser && !has_browser));
    }
    let installed = consumer.path().join("node_modules/wterror/dist");
    trials
        .push(Trial::test("node: the addon is below 1 MB", move || small(&installed).map_err(Failed::from)));
    let released = package.clone();
    trials.push(Trial::test("node: the addon comes from its platform package in a release", move || {
        release(&released).map_err(Failed::from)
    }));
    trials.push(Trial::test("node: publint and are-the-types-wrong", move || {
        succeed(&mut npm(&package, &["run", "check-package", "--", path(&tarball)])).map_err(Failed::from)?;
        Ok(())
    }));
    Ok(trials)
}

/// Builds the package as its README says and returns the tarball.
fn pack(package: &Path) -> Result<PathBuf, String> {
    // npm writes the inner lock file at the end of an installation.
    let installed = package.join("node_modules/.package-lock.json");
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    if changed(&installed) < changed(&package.join("package-lock.json")) {
        eprintln!("node: npm ci");
        succeed(&mut npm(package, &["ci", "--prefer-offline"]))?;
    }
    eprintln!("node: npm run build");
    succeed(&mut npm(package, &["run", "build"]))?;
    let folder = project_root().join("target/node");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    eprintln!("node: npm pack");
    succeed(&mut npm(package, &["pack", "--pack-destination", path(&folder)]))?;
    Ok(folder.join(format!("wterror-{}.tgz", env!("CARGO_PKG_VERSION"))))
}

/// Makes a fresh project, in which the tarball is installed beside the tools of a consumer.
fn install(tarball: &Path) -> Result<Arc<TempDir>, String> {
    eprintln!("node: installing the tarball in a fresh project");
    let failed = |error: std::io::Error| format!("the fresh project: {error}");
    let consumer = TempDir::with_prefix("wterror-node-").map_err(failed)?;
    let root = project_root();
    copy_files(&root.join("tests/drivers/node"), consumer.path())?;
    copy_files(&root.join("node/test"), &consumer.path().join("test"))?;
    fs::copy(root.join("node/README.md"), consumer.path().join("README.md")).map_err(failed)?;
    succeed(&mut npm(consumer.path(), &["ci", "--prefer-offline", "--ignore-scripts"]))?;
    // Offline: what is in no registry yet must not be asked for there.
    let install = ["install", "--no-save", "--no-package-lock", "--offline", path(tarball)];
    succeed(&mut npm(consumer.path(), &install))?;
    Ok(Arc::new(consumer))
}

/// Weighs the addon as it was installed.
fn small(folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let files: Vec<PathBuf> =
        fs::read_dir(folder).map_err(failed)?.flatten().map(|entry| entry.path()).collect();
    let addon = files.iter().find(|file| file.extension().is_some_and(|extension| extension == "node"));
    let addon = addon.ok_or_else(|| format!("no addon in {}", folder.display()))?;
    let size = fs::metadata(addon).map_err(failed)?.len();
    eprintln!("node: the addon has {size} bytes");
    if size > MOST_ADDON {
        return Err(format!("the addon has {size} bytes of {MOST_ADDON} at most"));
    }
    Ok(())
}

/// Lays out a release, installs the main package and this machine's platform package, and asks which backend answers.
fn release(package: &Path) -> Result<(), String> {
    succeed(&mut npm(package, &["run", "release"]))?;
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
    // Offline, the other platforms' packages cannot be found, and npm leaves out optional dependencies it cannot find.
    succeed(&mut npm(folder.path(), &["install", "--offline", &main, &addon]))?;
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
fn suites(consumer: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(consumer.join("test")).map_err(|error| format!("node/test: {error}"))?;
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
    command
}

fn path(path: &Path) -> &str {
    path.to_str().expect("the project's folder and the temporary one have names in Unicode")
}

/// A driver and the project it runs in, which is removed when the last of both is done.
struct Installed {
    process: Process,
    _consumer: Arc<TempDir>,
}

impl Driver for Installed {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        self.process.ask(question)
    }
}
