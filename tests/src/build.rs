//! What several packages' tests need: the command, a Python environment, and folders for what is fetched.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use crate::project_root;
use crate::toolchain::succeed;

/// Cargo's folder for what it compiles: the workspace's own, or the one that `CARGO_TARGET_DIR` names.
#[must_use]
pub fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| project_root().join("target"), |folder| project_root().join(folder))
}

/// Where everything that comes from a registry is kept: the caches of npm, pip and Maven, and the tools they install.
///
/// It belongs to this checkout, so that what a test finds there is what a test has put there, and two checkouts can be
/// tested at once. `cargo dev test --fresh` empties it.
#[must_use]
pub fn caches() -> PathBuf {
    project_root().join("target/caches")
}

/// Lets a command, and all that it starts, use this checkout's caches instead of the user's.
pub fn with_caches(command: &mut Command) -> &mut Command {
    command.env("npm_config_cache", caches().join("npm")).env("PIP_CACHE_DIR", caches().join("pip"))
}

/// Maven, in a folder and without questions, with this checkout's own repository.
#[must_use]
pub fn maven(folder: &Path) -> Command {
    let mut command = Command::new("mvn");
    // An option and not the environment: MAVEN_OPTS cannot hold a path with a space in it.
    command.args(["-B", "-ntp"]).arg(format!("-Dmaven.repo.local={}", caches().join("maven").display()));
    command.current_dir(folder);
    command
}

/// The JAR for the JVM of this machine, as it is packaged, and Kotlin's standard library, which it needs.
///
/// # Errors
/// It could not be built.
pub fn jars() -> Result<[PathBuf; 2], String> {
    let root = project_root();
    let android = root.join("android");
    succeed(Command::new(android.join("build")).args(["target/android", "desktop"]))?;
    succeed(maven(&android).args(["package", "--projects", "jvm"]))?;
    let pom =
        fs::read_to_string(android.join("pom.xml")).map_err(|error| format!("android/pom.xml: {error}"))?;
    let kotlin = pom.split_once("<kotlin.stdlib.version>").and_then(|(_, rest)| rest.split_once('<'));
    let (kotlin, _) = kotlin.ok_or("android/pom.xml names no version of kotlin-stdlib")?;
    Ok([
        android.join(format!("jvm/target/wterror-jvm-{}.jar", env!("CARGO_PKG_VERSION"))),
        caches()
            .join(format!("maven/org/jetbrains/kotlin/kotlin-stdlib/{kotlin}/kotlin-stdlib-{kotlin}.jar")),
    ])
}

/// The `wterror` program as it ships. Cargo builds it once; every suite that needs it takes that one.
///
/// # Errors
/// It could not be built.
pub fn command() -> Result<PathBuf, String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--release", "--locked", "-p", "wterror-cli"]);
    succeed(build.current_dir(project_root()))?;
    Ok(target_folder().join("release").join(format!("wterror{}", env::consts::EXE_SUFFIX)))
}

/// A virtual environment of Python with what a list of requirements names; made anew where the list or Python changed.
///
/// # Errors
/// Python or pip failed.
pub fn python_environment(name: &str, requirements: &Path) -> Result<PathBuf, String> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().map_err(|_| "an environment could not be made before")?;
    let failed = |error: std::io::Error| format!("{}: {error}", requirements.display());
    let list = fs::read_to_string(requirements).map_err(failed)?;
    let python =
        succeed(Command::new("python3").args(["-c", "import sys; print(sys.base_prefix, sys.version)"]))?;
    let wanted = format!("# {}\n{list}", python.trim());
    let environment = caches().join(name);
    let stamp = environment.join("installed.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(environment);
    }
    eprintln!("installing {} in {}", requirements.display(), environment.display());
    succeed(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
    let pip = environment.join("bin/python");
    succeed(Command::new(pip).args(["-m", "pip", "install", "--quiet", "-r"]).arg(requirements))?;
    fs::write(&stamp, wanted).map_err(failed)?;
    Ok(environment)
}

/// A program of a virtual environment. What a developer has set up is not what a user has.
#[must_use]
pub fn python_program(environment: &Path, name: &str) -> Command {
    let mut command = Command::new(environment.join("bin").join(name));
    command.env_remove("PYTHONPATH").env_remove("PYTHONHOME").env_remove("VIRTUAL_ENV");
    command
}

/// Builds the Python package's wheel as a user does, by the pip of an environment, from a folder or an archive.
///
/// # Errors
/// It could not be built.
pub fn python_wheel(environment: &Path, source: &Path, out: &Path) -> Result<PathBuf, String> {
    eprintln!("building a wheel from {}", source.display());
    _ = fs::remove_dir_all(out);
    let mut command = python_program(environment, "pip");
    // A release is compressed as well as it can be.
    command.args(["wheel", "--quiet", "--no-deps", "--config-settings=build-args=--compression-level=9"]);
    command.arg("--wheel-dir").arg(out).arg(source);
    succeed(command.env("CARGO_TARGET_DIR", target_folder()))?;
    only_file(out)
}

/// The only file in a folder.
///
/// # Errors
/// There is none, or another.
pub fn only_file(folder: &Path) -> Result<PathBuf, String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    match files.pop() {
        Some(file) if files.is_empty() => Ok(file),
        _ => Err(format!("{} should have one file", folder.display())),
    }
}

/// Copies what git tracks, or would with the next `git add`, and returns the paths. A file that has not changed keeps its
/// time in the copy, so that cargo compiles again only what has.
///
/// # Errors
/// A file could not be copied, or there is no git.
pub fn copy_tracked(to: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    if to.exists() {
        fs::remove_dir_all(to).map_err(|error| failed(to, error))?;
    }
    let mut list = Command::new("git");
    list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(project_root());
    let files: Vec<PathBuf> = succeed(&mut list)?.split_terminator('\0').map(PathBuf::from).collect();
    for file in &files {
        let (from, to) = (project_root().join(file), to.join(file));
        let parent = to.parent().expect("a file of the tree lies in a folder of it");
        // A file that was removed and not yet committed is still listed.
        if from.is_file() {
            fs::create_dir_all(parent).map_err(|error| failed(parent, error))?;
            fs::copy(&from, &to).map_err(|error| failed(&to, error))?;
            let time = fs::metadata(&from).and_then(|metadata| metadata.modified());
            let copied = fs::File::options().write(true).open(&to);
            copied.and_then(|copied| copied.set_modified(time?)).map_err(|error| failed(&to, error))?;
        }
    }
    Ok(files)
}
