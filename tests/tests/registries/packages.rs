//! The packages: those that `cargo dev package` makes, and those of the version before.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use wterror_conformance::loopback::Server;
use wterror_conformance::toolchain::succeed;
use wterror_conformance::{build, project_root};

/// The version of the work tree, and one before it that no release ever has.
pub(crate) const NOW: &str = env!("CARGO_PKG_VERSION");
pub(crate) const BEFORE: &str = "0.0.9";

/// The folders, which stay from run to run; what is in them is made anew.
pub(crate) struct Packages {
    folder: PathBuf,
    /// A virtual environment with the Python index, and with what uploads to it.
    pub(crate) tools: PathBuf,
}

impl Packages {
    pub(crate) fn new() -> Result<Self, String> {
        let folder = project_root().join("target/registries");
        let list = project_root().join("tests/drivers/registries/requirements.txt");
        let tools = build::python_environment("registries", &list)?;
        let packages = Self { folder, tools };
        for made in [packages.now(), packages.before()] {
            empty(&made)?;
        }
        say("packing this version");
        let mut package = cargo();
        package.args(["dev", "package", "python", "node", "rust", "android", "--output"]);
        succeed(package.arg(packages.now()))?;
        say("packing the version before");
        packages.pack_before()?;
        Ok(packages)
    }

    /// Where this version's packages are, each in its registry's folder.
    pub(crate) fn now(&self) -> PathBuf {
        self.folder.join("now")
    }

    /// Where those of the version before are.
    pub(crate) fn before(&self) -> PathBuf {
        self.folder.join("before")
    }

    /// A folder for what a registry holds, empty.
    pub(crate) fn registry(&self, name: &str) -> Result<PathBuf, String> {
        let folder = self.folder.join("registry").join(name);
        empty(&folder)?;
        Ok(folder)
    }

    /// Where what a server says is written.
    pub(crate) fn log(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.log"))
    }

    /// The wheel, npm's tarballs, and the crates of the version before: of a copy of the tree, in which `cargo dev bump` wrote that
    /// version. They are built as developers build them, and only for this machine.
    fn pack_before(&self) -> Result<(), String> {
        let failed = |error: std::io::Error| error.to_string();
        let tree = self.folder.join("tree");
        build::copy_tracked(&tree)?;
        succeed(cargo().args(["dev", "--root"]).arg(&tree).args(["bump", BEFORE]))?;
        let target = build::target_folder();
        let in_tree = |mut command: Command| {
            command.current_dir(&tree).env("CARGO_TARGET_DIR", &target);
            command
        };

        let maturin = project_root().join("target/caches/package/bin/maturin");
        let mut wheel = in_tree(Command::new(maturin));
        wheel.args(["build", "--locked", "--profile", "dev", "--compatibility", "linux", "-m"]);
        succeed(wheel.arg("python/Cargo.toml").arg("-o").arg(self.before().join("python")))?;

        let mut addon = in_tree(cargo());
        succeed(addon.args(["build", "--quiet", "--locked", "-p", "wterror-node"]))?;
        let (addons, tarballs) = (self.before().join("addons"), self.before().join("npm"));
        for folder in [&addons, &tarballs] {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let built = target.join("debug/libwterror_node.so");
        fs::copy(built, addons.join(format!("wterror.{}.node", npm_platform()))).map_err(failed)?;
        let node = tree.join("node");
        // The tools of the build, which this version's packing has installed.
        succeed(
            Command::new("ln")
                .arg("-s")
                .arg(project_root().join("node/node_modules"))
                .arg(node.join("node_modules")),
        )?;
        let mut npm = Command::new("npm");
        npm.args(["run", "build"]).env("WTERROR_WITHOUT_ADDON", "1").env("WTERROR_WITHOUT_WASM", "1");
        succeed(npm.current_dir(&node))?;
        let mut npm = Command::new("npm");
        npm.args(["run", "release", "--", "--incomplete"]).arg(&addons).current_dir(&node);
        succeed(&mut npm)?;
        for part in ["wterror", &npm_platform()] {
            let mut npm = Command::new("npm");
            npm.args(["pack", "--pack-destination"]).arg(&tarballs).current_dir(node.join("npm").join(part));
            succeed(&mut npm)?;
        }

        let work = self.folder.join("crates");
        let mut crates = in_tree(cargo());
        crates
            .args(["package", "--quiet", "--locked", "--no-verify", "--allow-dirty", "--target-dir"])
            .arg(&work);
        succeed(crates.args(["-p", "wterror", "-p", "wterror-scan", "-p", "wterror-cli"]))?;
        let folder = self.before().join("rust");
        fs::create_dir_all(&folder).map_err(failed)?;
        for name in ["wterror", "wterror-scan", "wterror-cli"] {
            let file = format!("{name}-{BEFORE}.crate");
            fs::copy(work.join("package").join(&file), folder.join(file)).map_err(failed)?;
        }
        Ok(())
    }
}

/// npm's name of this machine's platform, a Linux with glibc.
pub(crate) fn npm_platform() -> String {
    format!("linux-{}-gnu", if cfg!(target_arch = "aarch64") { "arm64" } else { "x64" })
}

/// Cargo, in the project's folder.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(project_root());
    command
}

pub(crate) fn say(what: &str) {
    eprintln!("registries: {what}");
}

pub(crate) fn temporary() -> Result<tempfile::TempDir, String> {
    tempfile::TempDir::with_prefix("wterror-registries-").map_err(|error| error.to_string())
}

pub(crate) fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The first example of a README in a language, as its fence names it.
pub(crate) fn first_example(readme: &str, language: &str) -> Result<String, String> {
    let text = read(&project_root().join(readme))?;
    let block = text.split_once(&format!("```{language}\n")).and_then(|(_, rest)| rest.split_once("```"));
    block.map(|(code, _)| code.to_owned()).ok_or_else(|| format!("{readme} has no example in {language}"))
}

/// Says what is there and what was expected, where they differ.
pub(crate) fn equal(found: &str, expected: &str) -> Result<(), String> {
    if found.trim() == expected { Ok(()) } else { Err(format!("expected {expected:?}, found {found:?}")) }
}

/// A command that has to fail, and what it has to say then.
pub(crate) fn refused(command: &mut Command, reason: &str) -> Result<(), String> {
    match succeed(command) {
        Ok(said) => Err(format!("{command:?} was to be refused, and said:\n{said}")),
        Err(error) if error.contains(reason) => Ok(()),
        Err(error) => Err(format!("not refused with {reason:?}: {error}")),
    }
}

/// Every file and folder below a folder but what Python compiles on the way.
pub(crate) fn listing(folder: &Path) -> Result<BTreeSet<PathBuf>, String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()).filter(|path| !path.ends_with("__pycache__"))
        {
            if path.is_dir() && !path.is_symlink() {
                folders.push(path.clone());
            }
            found.insert(path);
        }
    }
    Ok(found)
}

fn empty(folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)
}

pub(crate) fn servers_end(packages: &Packages) -> Result<(), String> {
    let server = Server::files(&packages.log("ends"), &packages.tools, packages.now())?;
    let address = server.address().trim_start_matches("http://").to_owned();
    TcpStream::connect(&address).map_err(|error| format!("{address}: {error}"))?;
    drop(server);
    match TcpStream::connect(&address) {
        Ok(_) => Err(format!("a server is still there at {address}")),
        Err(_) => Ok(()),
    }
}
