//! The Python package: its wheel, installed in a fresh virtual environment, and its own checks in their usual runners.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::Trial;
use serde_json::{Value, json};
use tempfile::TempDir;
use wterror_conformance::build::{only_file, python_program as program};
use wterror_conformance::driver::{self, Driver, Process};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::{Snippet, snippets};
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{build, project_root, suite};

const PYTHON: Tool = Tool {
    probe: &["python3", "-c", "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))"],
    install: "apt-get install python3 python3-venv",
};
const DRIVER: &str = "tests/drivers/python";
const PYRIGHT: &str = "pyright@1.1.414";
// What the package may weigh, with all languages and the command.
const MOST_WHEEL: u64 = 765_000;
const MOST_LIBRARY: u64 = 1_620_000;

fn main() -> ExitCode {
    toolchain::run("python", &[PYTHON], || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let package = Shipped::new("python", Package::new);
    let asked = Arc::clone(&package);
    let driver = driver::lazy(move || {
        let package = asked.get()?;
        let mut command = program(&package.environment, "python");
        command.arg("-I").arg(package.places.project.join(DRIVER).join("driver.py"));
        command.current_dir(package.folder.path());
        Ok(Box::new(Asked { process: Process::start(command)?, _package: asked }))
    });
    let mut trials = vec![package.trial()];
    trials.extend(suite::trials(
        "python",
        &[suite::ALL_OPS, &["search_any", "samples", "numbers", "scan"]].concat(),
        &driver,
    ));
    trials
        .push(package.test("the wheel is below 765 KB and its native library below 1.62 MB", Package::small));
    trials.push(package.test("snippets of the explorer", Package::snippets));
    for (name, run) in CHECKS {
        trials.push(package.test(name, |package| run(&package.places, package.folder.path())));
    }
    let has_npm = Tool { probe: &["npm", "--version"], install: "apt-get install npm" };
    let there = has_npm.is_there() || toolchain::is_required("python");
    let pyright = package.test("pyright", |package| pyright(&package.places, package.folder.path()));
    trials.push(pyright.with_ignored_flag(!there));
    trials
}

/// The driver, and the environment that it runs in: it stays for as long as the driver does.
struct Asked {
    process: Process,
    _package: Arc<Shipped<Package>>,
}

impl Driver for Asked {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        self.process.ask(question)
    }
}

/// The wheel, installed in a fresh virtual environment, which lies in a folder outside the project.
struct Package {
    places: Places,
    wheel: PathBuf,
    environment: PathBuf,
    folder: TempDir,
}

impl Package {
    fn new() -> Result<Self, String> {
        let places = Places::new()?;
        let wheel = places.wheel(&places.project.join("python"), "wheel")?;
        // A package that needed anything else could not be installed without an index.
        say("installing the wheel in a fresh virtual environment");
        let folder = TempDir::with_prefix("wterror-python-").map_err(|error| error.to_string())?;
        let environment = folder.path().join("environment");
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        succeed(program(&environment, "pip").args(["install", "--quiet", "--no-index"]).arg(&wheel))?;
        succeed(
            program(&places.tools, "pip")
                .args(["install", "--quiet", "--no-index", "--no-deps", "--force-reinstall"])
                .arg(&wheel),
        )?;
        Ok(Self { places, wheel, environment, folder })
    }

    /// All in one interpreter, each with names of its own.
    fn snippets(&self) -> Result<(), String> {
        let snippets = snippets("python")?;
        let texts: Vec<&str> = snippets.iter().map(|snippet| snippet.text.as_str()).collect();
        let all = "import json, sys\nfor text in json.loads(sys.argv[1]): exec(compile(text, 'snippet', 'exec'), {})";
        let mut command = program(&self.environment, "python");
        command.args(["-I", "-X", "utf8", "-c", all, &json!(texts).to_string()]);
        let found = succeed(command.current_dir(self.folder.path()))?;
        let said: Result<String, String> = snippets.iter().map(Snippet::output).collect();
        let said = said?;
        if found == said { Ok(()) } else { Err(format!("they say\n{said}\nand print\n{found}")) }
    }

    fn small(&self) -> Result<(), String> {
        let (wheel, library) = (size(&self.wheel)?, size(&environment_file(&self.environment, "_wterror")?)?);
        eprintln!("python: the wheel has {wheel} bytes, the native library {library}");
        if wheel > MOST_WHEEL || library > MOST_LIBRARY {
            return Err(format!(
                "the wheel has {wheel} bytes of {MOST_WHEEL} at most, the native library {library} of {MOST_LIBRARY}"
            ));
        }
        Ok(())
    }
}

type Check = fn(&Places, &Path) -> Result<(), String>;

/// The package's own checks, each in its usual runner, all of the installed wheel.
const CHECKS: &[(&str, Check)] = &[
    ("pytest: tests, doctests, README", |places, folder| {
        let mut command = program(&places.tools, "python");
        command.args(["-m", "pytest", "-q", "-ra", "-c"]).arg(places.project.join("python/pyproject.toml"));
        command.arg(places.project.join("python/tests"));
        command.env("WTERROR_COMMAND", build::command()?).current_dir(folder);
        // All that the tests take is pinned and installed: a skip here is a check that was not made.
        let report = succeed(&mut command)?;
        if report.contains(" skipped") { Err(report) } else { Ok(()) }
    }),
    ("valgrind: the native module touches only what is its own", |places, folder| {
        let mut command = Command::new("valgrind");
        // Optimized code reads bytes of an `Option` that may not be set, and throws them away: that alone is not asked about.
        command
            .args(["-q", "--error-exitcode=99", "--undef-value-errors=no"])
            .arg(places.tools.join("bin/python"));
        command.args(["-I", "-X", "utf8"]).arg(places.project.join("tests/drivers/python/everything.py"));
        // Python's own allocator hands out pieces of what valgrind sees as one.
        checked(command.env("PYTHONMALLOC", "malloc").current_dir(folder))
    }),
    ("mypy --strict: package and consumer", |places, folder| {
        let mut command = program(&places.tools, "mypy");
        command.args(["--strict", "--no-incremental", "--cache-dir"]).arg(folder.join("mypy"));
        command.args(["-p", "wterror"]).current_dir(folder);
        checked(&mut command)?;
        let mut command = program(&places.tools, "mypy");
        command.args(["--strict", "--no-incremental", "--cache-dir"]).arg(folder.join("mypy"));
        command.arg(places.project.join("python/samples/consumer.py")).current_dir(folder);
        checked(&mut command)
    }),
    ("stubtest without an allowlist", |places, folder| {
        checked(program(&places.tools, "stubtest").arg("wterror").current_dir(folder))
    }),
    ("ruff: lints and format", |places, _| {
        for (arguments, folder) in [
            (&["check", "--no-cache"][..], "python"),
            (&["format", "--check", "--no-cache"], "python"),
            (
                &[
                    "check",
                    "--no-cache",
                    "--config",
                    "../../../python/pyproject.toml",
                    "--extend-ignore",
                    "D1",
                ],
                DRIVER,
            ),
            (&["format", "--check", "--no-cache", "--config", "../../../python/pyproject.toml"], DRIVER),
        ] {
            checked(program(&places.tools, "ruff").args(arguments).current_dir(places.project.join(folder)))?;
        }
        Ok(())
    }),
    ("the sdist builds in a fresh folder", |places, folder| {
        let out = folder.join("sdist");
        let mut command = program(&places.tools, "maturin");
        command.args(["sdist", "--manifest-path"]).arg(places.project.join("python/Cargo.toml"));
        checked(command.arg("--out").arg(&out))?;
        let wheel = places.wheel(&only_file(&out)?, "sdist-wheel")?;
        let environment = folder.join("sdist-environment");
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        succeed(program(&environment, "pip").args(["install", "--quiet", "--no-index"]).arg(wheel))?;
        let code = "import wterror; assert wterror.get(206).localized('de').language.tag == 'de'";
        checked(program(&environment, "python").args(["-I", "-c", code]))
    }),
];

fn pyright(places: &Places, folder: &Path) -> Result<(), String> {
    let modules = build::caches().join("pyright");
    fs::create_dir_all(&modules).map_err(|error| error.to_string())?;
    let mut command = Command::new("npm");
    command.args(["install", "--silent", "--no-fund", "--no-audit", "--prefer-offline", "--prefix"]);
    succeed(command.arg(&modules).arg(PYRIGHT))?;
    let pyright = modules.join("node_modules/.bin/pyright");
    let python = places.tools.join("bin/python");
    let configuration = folder.join("pyrightconfig.json");
    let text = serde_json::json!({
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "include": ["consumer.py"],
    });
    fs::write(&configuration, text.to_string()).map_err(|error| error.to_string())?;
    fs::copy(places.project.join("python/samples/consumer.py"), folder.join("consumer.py"))
        .map_err(|error| error.to_string())?;
    checked(Command::new(&pyright).arg("--pythonpath").arg(&python).arg("-p").arg(&configuration))?;
    // It takes no `--pythonpath` here, but the first interpreter on the path.
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path =
        std::env::join_paths(std::iter::once(places.tools.join("bin")).chain(std::env::split_paths(&path)));
    let path = path.map_err(|error| error.to_string())?;
    let mut command = Command::new(&pyright);
    command.args(["--verifytypes", "wterror", "--ignoreexternal"]).env("PATH", path);
    checked(command.current_dir(folder))
}

/// The project, where wheels go, and the environment with the pinned tools.
struct Places {
    project: PathBuf,
    output: PathBuf,
    tools: PathBuf,
}

impl Places {
    fn new() -> Result<Self, String> {
        let project = project_root();
        let output = project.join("target/python");
        fs::create_dir_all(&output).map_err(|error| format!("{}: {error}", output.display()))?;
        let tools = build::python_environment("python", &project.join("python/requirements-dev.txt"))?;
        Ok(Self { project, output, tools })
    }

    /// Builds a wheel as a user does, from a folder or an archive.
    fn wheel(&self, source: &Path, name: &str) -> Result<PathBuf, String> {
        build::python_wheel(&self.tools, source, &self.output.join(name))
    }
}

fn checked(command: &mut Command) -> Result<(), String> {
    succeed(command).map(drop)
}

/// The native library as it was installed.
fn environment_file(environment: &Path, name: &str) -> Result<PathBuf, String> {
    let code = format!("import wterror.{name} as module; print(module.__file__)");
    Ok(succeed(program(environment, "python").args(["-I", "-c", &code]))?.trim().into())
}

fn size(file: &Path) -> Result<u64, String> {
    fs::metadata(file).map(|data| data.len()).map_err(|error| format!("{}: {error}", file.display()))
}

fn say(what: &str) {
    _ = writeln!(std::io::stderr(), "python: {what}");
}
