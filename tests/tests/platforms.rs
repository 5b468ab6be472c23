//! Packages for other platforms, as `cargo dev package` makes them, run here as far as an emulator can: the wheel for Linux on
//! 64-bit ARM in Debian's Python for that processor, by QEMU.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use wterror_conformance::driver::{self, Driver, Process};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{build, foreign, project_root, suite};

const TARGET: &str = "aarch64-unknown-linux-gnu";

const TOOLS: &[Tool] = &[
    Tool {
        probe: &["/usr/bin/cargo", "--version"],
        install: "apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src",
    },
    Tool {
        probe: &["python3", "-c", "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))"],
        install: "apt-get install -y python3 python3-venv",
    },
    Tool { probe: &["qemu-aarch64", "--version"], install: "apt-get install -y qemu-user" },
    Tool { probe: &["readelf", "--version"], install: "apt-get install -y binutils" },
    Tool { probe: &["apt-get", "--version"], install: "a system with Debian's packages" },
];

fn main() -> ExitCode {
    toolchain::run("platforms", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let made = Shipped::new("platforms", Made::new);
    let asked = Arc::clone(&made);
    let python = driver::lazy(move || {
        let made = asked.get()?;
        let mut command = made.python();
        command.arg(project_root().join("tests/drivers/python/driver.py"));
        let process = Process::start(command)?;
        Ok(Box::new(Asked { process, _made: asked }))
    });
    let mut trials = vec![
        made.trial(),
        made.test("the wheel runs on the processor and the system in its name", Made::tag),
        made.test("the addon loads where glibc is 2.17", Made::addon),
        Trial::test("platforms: wheel and addon for x64 have the same bytes when built elsewhere", || {
            same_bytes().map_err(Failed::from)
        }),
        made.test("Python is that of the other processor, and the module the wheel's", Made::is_foreign),
        made.test("the wheel's command runs", Made::command),
    ];
    let ops = [suite::ALL_OPS, &["search_any", "samples", "numbers"]].concat();
    trials.extend(suite::trials("platforms (wheel for Linux on ARM)", &ops, &python));
    trials
}

/// The driver, and the folder that it imports from while it runs.
struct Asked {
    process: Process,
    _made: Arc<Shipped<Made>>,
}

impl Driver for Asked {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        self.process.ask(question)
    }
}

struct Made {
    folder: tempfile::TempDir,
    root: PathBuf,
}

impl Made {
    fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let mut package = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        package.args(["dev", "package", "python", "node", "--target", TARGET, "--output"]).arg(folder.path());
        succeed(package.current_dir(project_root()))?;
        let root = foreign::debian("arm64", &["python3"])?;
        let made = Self { folder, root };
        let unpack = ["-m", "zipfile", "-e"];
        succeed(Command::new("python3").args(unpack).arg(made.wheel()?).arg(made.site()))?;
        Ok(made)
    }

    fn wheel(&self) -> Result<PathBuf, String> {
        only_file(&self.folder.path().join("python"))
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Debian's Python for the other processor, which finds the wheel's contents and no other packages.
    fn python(&self) -> Command {
        let mut command = Command::new("qemu-aarch64");
        command.arg("-L").arg(&self.root).arg(self.root.join("usr/bin/python3")).arg("-S");
        command
            .env("PYTHONPATH", self.site())
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .current_dir(self.folder.path());
        command
    }

    fn tag(&self) -> Result<(), String> {
        let wheel = self.wheel()?;
        let name = wheel.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let tag = "-cp310-abi3-manylinux2014_aarch64.manylinux_2_17_aarch64.whl";
        if !name.ends_with(tag) {
            return Err(format!("{name} does not end with {tag}"));
        }
        old_enough(&self.site().join("wterror/_wterror.abi3.so"))
    }

    fn addon(&self) -> Result<(), String> {
        old_enough(&self.folder.path().join("node/wterror.linux-arm64-gnu.node"))
    }

    fn is_foreign(&self) -> Result<(), String> {
        let ask = "import platform, wterror, wterror._wterror as module; print(platform.machine(), module.__file__)";
        let said = succeed(self.python().args(["-c", ask]))?;
        let expected = format!("aarch64 {}\n", self.site().join("wterror/_wterror.abi3.so").display());
        if said == expected { Ok(()) } else { Err(format!("expected {expected}, found {said}")) }
    }

    fn command(&self) -> Result<(), String> {
        let said = succeed(self.python().args(["-m", "wterror", "explain", "206", "--lang", "de"]))?;
        if said.contains("Die Sitzung ist voll.") { Ok(()) } else { Err(said) }
    }
}

/// Builds wheel and addon twice, in the project's folder and in a copy of it that lies elsewhere, and compares them.
fn same_bytes() -> Result<(), String> {
    let failed = |error: std::io::Error| error.to_string();
    let folder = tempfile::TempDir::with_prefix("wterror-twice-").map_err(failed)?;
    let tree = folder.path().join("another tree");
    build::copy_tracked(&tree)?;
    // The tools, which are half a gigabyte.
    fs::create_dir_all(tree.join("target")).map_err(failed)?;
    succeed(Command::new("ln").arg("-s").arg(build::caches()).arg(tree.join("target/caches")))?;
    let mut files = Vec::new();
    for (name, root) in [("here", project_root()), ("elsewhere", tree)] {
        let output = folder.path().join(name);
        let mut package = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        package.args(["dev", "--root"]).arg(root).args(["package", "python", "node", "--target"]);
        package.args(["x86_64-unknown-linux-gnu", "--output"]).arg(&output).current_dir(project_root());
        succeed(&mut package)?;
        files.push([only_file(&output.join("python"))?, only_file(&output.join("node"))?]);
    }
    for (one, other) in files[0].iter().zip(&files[1]) {
        if one.file_name() != other.file_name()
            || fs::read(one).map_err(failed)? != fs::read(other).map_err(failed)?
        {
            let kept = project_root().join("target/twice");
            fs::create_dir_all(&kept).map_err(failed)?;
            for (from, name) in [(one, "here"), (other, "elsewhere")] {
                fs::copy(from, kept.join(name)).map_err(failed)?;
            }
            return Err(format!(
                "{} has other bytes when it is built elsewhere: {}",
                one.display(),
                kept.display()
            ));
        }
    }
    Ok(())
}

fn only_file(folder: &Path) -> Result<PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    let [file] = files.as_slice() else { return Err(format!("{files:?} is not one file")) };
    Ok(file.clone())
}

/// A library for Linux on 64-bit ARM, none of whose symbols asks for a glibc above 2.17, by what binutils says.
fn old_enough(library: &Path) -> Result<(), String> {
    let header = succeed(Command::new("readelf").args(["-h", "-V"]).arg(library))?;
    if !header.lines().any(|line| line.contains("Machine:") && line.contains("AArch64")) {
        return Err(header);
    }
    let newest = header.split("GLIBC_2.").skip(1).filter_map(|rest| {
        rest.split(|next: char| !next.is_ascii_digit()).next().and_then(|minor| minor.parse::<u32>().ok())
    });
    match newest.max() {
        Some(minor) if minor <= 17 => Ok(()),
        other => Err(format!("the newest glibc that {} asks for is 2.{other:?}", library.display())),
    }
}
