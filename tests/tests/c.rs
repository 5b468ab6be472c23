//! The C library as `cargo cinstall` installs it, used from C and C++ programs outside the project.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use wterror_conformance::driver::{Driver, Process};
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{project_root, suite};

const PACKAGES: &str = "apt-get install -y --no-install-recommends clang-19 libclang-rt-19-dev libc++-19-dev libc++abi-19-dev pkg-config cmake ninja-build valgrind libcjson-dev";

const TOOLS: &[Tool] = &[
    Tool { probe: &["cc", "--version"], install: "apt-get install -y gcc g++" },
    Tool { probe: &["c++", "--version"], install: "apt-get install -y gcc g++" },
    Tool { probe: &["clang-19", "--version"], install: PACKAGES },
    Tool { probe: &["pkg-config", "--exists", "libcjson"], install: PACKAGES },
    Tool { probe: &["cmake", "--version"], install: PACKAGES },
    Tool { probe: &["ninja", "--version"], install: PACKAGES },
    Tool { probe: &["valgrind", "--version"], install: PACKAGES },
    Tool {
        probe: &["cargo", "cinstall", "--version"],
        install: "cargo install --debug --locked cargo-c@0.10.24+cargo-0.98.0 --bin cargo-cinstall",
    },
];

/// What the suite asks that this API has.
const OPS: &[&str] = &[
    "version",
    "all",
    "lookup",
    "lookup_name",
    "get",
    "get_by_name",
    "category",
    "search",
    "suggest",
    "localized",
    "languages",
    "error",
];

const TOO_BIG: &str = "a code is an int32_t: the caller's compiler says so";
const WITHOUT: &[(&str, &str)] = &[
    ("huge:", TOO_BIG),
    ("locales: unlisted in Hebrew, huge", TOO_BIG),
    ("names: no row: 'sessionIsFull\\x00'", "cJSON ends a text at a NUL: c-header/tests/api.c asks it"),
];

fn main() -> ExitCode {
    toolchain::run("c", TOOLS, prepare).exit_code()
}

fn prepare() -> Result<Vec<Trial>, String> {
    let installed = Arc::new(Installed::new()?);
    let driver: Arc<dyn Driver> = Arc::new(Process::start(installed.driver()?)?);
    let mut trials = suite::trials_without("c", OPS, WITHOUT, &driver);
    let mut add = |name: &str, test: fn(&Installed) -> Result<(), String>| {
        let installed = Arc::clone(&installed);
        trials.push(Trial::test(format!("c: {name}"), move || test(&installed).map_err(Failed::from)));
    };
    Ok(trials)
}

/// The library in a prefix of its own, and a folder for the programs that use it.
struct Installed {
    prefix: PathBuf,
    consumer: tempfile::TempDir,
}

impl Installed {
    /// Builds the library, in a folder that stays, and installs it, in one that does not.
    fn new() -> Result<Self, String> {
        let consumer = tempfile::tempdir().map_err(|error| error.to_string())?;
        let prefix = consumer.path().join("prefix");
        install(&prefix, "build", &[])?;
        Ok(Self { prefix, consumer })
    }

    fn file(&self, name: &str) -> PathBuf {
        self.consumer.path().join(name)
    }

    /// What pkg-config says, as arguments.
    fn pkg_config(&self, arguments: &[&str]) -> Result<Vec<String>, String> {
        let mut command = Command::new("pkg-config");
        command.args(arguments).env("PKG_CONFIG_PATH", self.prefix.join("lib/pkgconfig"));
        Ok(succeed(&mut command)?.split_whitespace().map(str::to_owned).collect())
    }

    /// The conformance driver, linked with the shared library.
    fn driver(&self) -> Result<Command, String> {
        let program = self.file("driver");
        let mut compile = Command::new("cc");
        compile
            .args(["-std=c99", "-D_POSIX_C_SOURCE=200809L", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o"])
            .arg(&program)
            .arg(project_root().join("tests/drivers/c/driver.c"))
            .args(self.pkg_config(&["--cflags", "--libs", "wterror", "libcjson"])?)
            .arg(format!("-Wl,-rpath,{}", self.prefix.join("lib").display()));
        succeed(&mut compile)?;
        Ok(Command::new(program))
    }
}

/// `cargo cinstall` into a prefix. Each kind of build has a folder below `target/c/`, so that a second run is quick.
fn install(prefix: &Path, build: &str, options: &[&str]) -> Result<(), String> {
    let root = project_root();
    let mut command = Command::new("cargo");
    command
        .args(["cinstall", "--locked", "-p", "wterror-c", "--profile", "small", "--libdir", "lib"])
        .arg("--prefix")
        .arg(prefix)
        .arg("--target-dir")
        .arg(root.join("target/c").join(build))
        .args(options)
        .current_dir(root);
    succeed(&mut command).map(drop)
}
