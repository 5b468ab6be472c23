//! `cargo dev fuzz`: builds a fuzz target with coverage, on the stable toolchain, and runs it.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Run fuzz targets; what they find is kept in fuzz/artifacts/.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The target; all of them, one after another, where none is named.
    target: Option<String>,
    /// How long each runs.
    #[arg(long, default_value_t = 10)]
    seconds: u32,
    /// The longest input, in bytes. Short ones are many more a second.
    #[arg(long, default_value_t = 256)]
    length: u32,
    /// Keep in fuzz/corpus/ what reached new code, and of that only what is needed.
    #[arg(long)]
    keep: bool,
}

/// What LLVM puts into the code so that libFuzzer sees which of it was reached. rustc passes it on without a nightly toolchain.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1 -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
     -Cllvm-args=-sanitizer-coverage-trace-compares";

/// Builds the targets and runs one, or all.
///
/// # Errors
/// Why a target could not be built or run. What a target finds is no error but the exit code.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let folder = root.join("fuzz");
    let targets = targets(&folder)?;
    let chosen: Vec<&String> = match &arguments.target {
        None => targets.iter().collect(),
        Some(name) => match targets.iter().find(|target| *target == name) {
            Some(target) => vec![target],
            None => return Err(format!("there is no target {name}, but {}", targets.join(", ")).into()),
        },
    };
    println!("Building (minutes when nothing is built yet; it needs a C++ compiler)");
    let host = host()?;
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--release", "--locked", "--target", &host]).current_dir(&folder);
    build.env("RUSTFLAGS", COVERAGE).env_remove("CARGO_ENCODED_RUSTFLAGS");
    if !build.status()?.success() {
        return Err("the fuzz targets cannot be built".into());
    }
    let mut has_found = false;
    for target in chosen {
        println!("\n== {target}, {} seconds", arguments.seconds);
        let program = folder.join("target").join(&host).join("release").join(target);
        let (corpus, kept) = (folder.join("target/corpus").join(target), folder.join("corpus").join(target));
        let artifacts = folder.join("artifacts").join(target);
        for folder in [&corpus, &kept, &artifacts] {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        let status = Command::new(&program)
            .arg(format!("-max_total_time={}", arguments.seconds))
            .arg(format!("-artifact_prefix={}/", artifacts.display()))
            .arg(format!("-max_len={}", arguments.length))
            .args(["-timeout=10", "-print_final_stats=1"])
            .args([&corpus, &kept])
            .status()?;
        has_found |= !status.success();
        if arguments.keep && status.success() {
            let smaller = folder.join("target/smaller").join(target);
            _ = fs::remove_dir_all(&smaller);
            fs::create_dir_all(&smaller)?;
            let merge = Command::new(&program)
                .args(["-merge=1", "-max_len=4096"])
                .args([&smaller, &corpus, &kept])
                .status()?;
            if !merge.success() {
                return Err(format!("the corpus of {target} cannot be made smaller").into());
            }
            fs::remove_dir_all(&kept)?;
            fs::rename(&smaller, &kept)?;
        }
    }
    Ok(if has_found { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The targets' names: each is a file.
fn targets(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let folder = folder.join("src/bin");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<PathBuf>>>()?;
    let mut names: Vec<String> =
        paths.iter().filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    Ok(names)
}

/// The machine's own target. With one that is named, build scripts and macros get no coverage.
fn host() -> Result<String, Box<dyn Error>> {
    let output = Command::new("rustc").arg("-vV").output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host =
        text.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc does not say its host")?;
    Ok(host.to_owned())
}
