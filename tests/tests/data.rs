//! The catalogue beside other people's data: its tables, the recipes of `docs/data.md`, the files of `pipelines/` and the
//! Python package's modules for engines, each with the engine or program it is for.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use libtest_mimic::Trial;
use tempfile::TempDir;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{build, project_root};

const TOOLS: &[Tool] = &[
    Tool {
        probe: &["python3", "-c", "import venv, ensurepip"],
        install: "apt-get install python3 python3-venv",
    },
    Tool { probe: &["javac", "-version"], install: "apt-get install default-jdk-headless" },
    Tool { probe: &["mvn", "-version"], install: "apt-get install maven" },
    Tool { probe: &["sqlite3", "--version"], install: "apt-get install sqlite3" },
    Tool { probe: &["lnav", "-V"], install: "apt-get install lnav" },
];

/// What each file of tests holds.
const FILES: &[(&str, &str)] = &[
    ("test_tables.py", "tables: CSV, Parquet and SQLite hold what the catalogue says"),
    ("test_recipes.py", "docs/data.md: every recipe, by its engine"),
    ("test_engines.py", "the findings of the command and of every engine are the same"),
    ("test_pipelines.py", "pipelines: every file, by its reader or its format"),
];

/// The tests of the JAR in Spark, which have a place of their own: they need the JAR and the command besides.
const JVM: (&str, &str) =
    ("test_spark_jvm.py", "Spark SQL by the JAR: the recipe, a cluster, and what the command finds");

fn main() -> ExitCode {
    toolchain::run("data", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let tables = Shipped::new("data", Tables::new);
    let mut trials = vec![tables.trial()];
    for (file, name) in FILES {
        trials.push(tables.test(name, |tables| tables.pytest(file)));
    }
    let (file, name) = JVM;
    trials.push(tables.test(name, move |tables| tables.pytest_with(file, &jvm()?)));
    trials
}

/// What the tests of the JAR are told: where it is, with what it needs.
fn jvm() -> Result<Vec<(&'static str, OsString)>, String> {
    let jars = env::join_paths(build::jars()?).map_err(|error| error.to_string())?;
    Ok(vec![("WTERROR_JARS", jars)])
}

/// The tables as a release has them, and an environment of Python with the engines. The Python package lies beside it, so
/// that a test can do without.
struct Tables {
    folder: TempDir,
    wheel: PathBuf,
    package: PathBuf,
    command: PathBuf,
    environment: PathBuf,
}

impl Tables {
    fn new() -> Result<Self, String> {
        let folder = TempDir::with_prefix("wterror-tables-").map_err(|error| error.to_string())?;
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut write = Command::new(cargo);
        write.args(["run", "--quiet", "--locked", "-p", "wterror-tables", "--"]);
        let tables = folder.path().join("tables");
        succeed(write.arg(&tables).current_dir(project_root()))?;
        let environment = build::python_environment("data", &driver().join("requirements.txt"))?;
        let out = project_root().join("target/data/wheel");
        let wheel = build::python_wheel(&environment, &project_root().join("python"), &out)?;
        let package = folder.path().join("package");
        let mut install = build::python_program(&environment, "pip");
        install.args(["install", "--quiet", "--no-index", "--target"]).arg(&package).arg(&wheel);
        succeed(&mut install)?;
        Ok(Self { folder, wheel, package, command: build::command()?, environment })
    }

    fn pytest(&self, file: &str) -> Result<(), String> {
        self.pytest_with(file, &[])
    }

    /// Runs a file of tests, which is told more than where all that is shared lies.
    fn pytest_with(&self, file: &str, told: &[(&'static str, OsString)]) -> Result<(), String> {
        let python = self.environment.join("bin/python");
        let mut pytest = Command::new(&python);
        pytest.args(["-m", "pytest", "-q", "-ra", "-p", "no:cacheprovider", "--rootdir"]).arg(driver());
        pytest.arg(driver().join(file)).current_dir(self.folder.path());
        pytest
            .env("WTERROR_PROJECT", project_root())
            .env("WTERROR_TABLES", self.folder.path().join("tables"));
        pytest
            .env("WTERROR_WHEEL", &self.wheel)
            .env("PYTHONPATH", &self.package)
            .env("PYSPARK_PYTHON", python);
        pytest.env("WTERROR_COMMAND", &self.command);
        pytest.env("PYTHONDONTWRITEBYTECODE", "1");
        pytest.envs(told.iter().map(|(name, value)| (name, value)));
        // All that the tests take is pinned and installed: a skip here is a check that was not made.
        let report = succeed(&mut pytest)?;
        if report.contains(" skipped") { Err(report) } else { Ok(()) }
    }
}

fn driver() -> PathBuf {
    project_root().join("tests/drivers/data")
}
