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

/// The crates that are published, each after those that it needs.
pub(crate) const CRATES: [&str; 3] = ["wterror", "wterror-scan", "wterror-cli"];

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
        Ok(Self { folder, tools })
    }

    /// Makes what the registries for Python, npm and Rust hold.
    pub(crate) fn pack(&self) -> Result<(), String> {
        let parts = ["python", "node", "npm", "rust"].map(|part| self.now().join(part));
        for made in parts.into_iter().chain([self.before(), self.again()]) {
            empty(&made)?;
        }
        say("packing this version");
        let mut package = cargo();
        package.args(["dev", "package", "python", "node", "rust", "--output"]);
        succeed(package.arg(self.now()))?;
        say("packing it once more, elsewhere, and the version before");
        self.pack_elsewhere()
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

    /// The same as [`Self::now`] once more, as far as it does not depend on a platform.
    pub(crate) fn again(&self) -> PathBuf {
        self.folder.join("again")
    }

    /// Copies the tree, and packs there what does not depend on a platform: it has to have the same bytes. Then `cargo dev bump`
    /// writes the version before, of which the wheel, npm's tarballs and the crates are made: as developers build them, and only
    /// for this machine.
    fn pack_elsewhere(&self) -> Result<(), String> {
        let tree = self.folder.join("a tree elsewhere");
        build::copy_tracked(&tree)?;
        let node = tree.join("node");
        // The tools of the build, which this version's packing has installed.
        let modules = project_root().join("node/node_modules");
        succeed(Command::new("ln").arg("-s").arg(modules).arg(node.join("node_modules")))?;
        npm_packages(&node, &self.now().join("node"), &self.again().join("npm"), true)?;
        crates(&tree, &self.folder.join("crates"), &self.again().join("rust"), NOW)?;

        succeed(cargo().args(["dev", "--root"]).arg(&tree).args(["bump", BEFORE]))?;
        let target = build::target_folder();
        let maturin = project_root().join("target/caches/package/bin/maturin");
        let mut wheel = Command::new(maturin);
        wheel.args(["build", "--locked", "--profile", "dev", "--compatibility", "linux", "-m"]);
        wheel.arg("python/Cargo.toml").arg("-o").arg(self.before().join("python"));
        succeed(wheel.current_dir(&tree).env("CARGO_TARGET_DIR", &target))?;
        let mut addon = cargo();
        addon.args(["build", "--quiet", "--locked", "-p", "wterror-node"]);
        succeed(addon.current_dir(&tree).env("CARGO_TARGET_DIR", &target))?;
        let addons = self.before().join("node");
        make(&addons)?;
        let addon = addons.join(format!("wterror.{}.node", npm_platform()));
        fs::copy(target.join("debug/libwterror_node.so"), addon).map_err(|error| error.to_string())?;
        npm_packages(&node, &addons, &self.before().join("npm"), false)?;
        crates(&tree, &self.folder.join("crates"), &self.before().join("rust"), BEFORE)
    }
}

/// Packs npm's packages of a tree, those of the platforms whose addons are there.
fn npm_packages(node: &Path, addons: &Path, output: &Path, has_wasm: bool) -> Result<(), String> {
    let npm = |arguments: &[&str], folder: &Path| {
        let mut command = Command::new("npm");
        command.args(arguments).current_dir(folder);
        command
    };
    let mut build = npm(&["run", "build"], node);
    if !has_wasm {
        build.env("WTERROR_WITHOUT_WASM", "1");
    }
    succeed(build.env("WTERROR_WITHOUT_ADDON", "1"))?;
    succeed(npm(&["run", "release", "--", "--incomplete"], node).arg(addons))?;
    make(output)?;
    let folder = node.join("npm");
    let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for part in entries.flatten() {
        succeed(npm(&["pack", "--pack-destination"], &part.path()).arg(output))?;
    }
    Ok(())
}

/// Packs the crates of a tree.
fn crates(tree: &Path, work: &Path, output: &Path, version: &str) -> Result<(), String> {
    let mut package = cargo();
    package
        .args(["package", "--quiet", "--locked", "--no-verify", "--allow-dirty", "--target-dir"])
        .arg(work);
    package.args(CRATES.iter().flat_map(|name| ["-p", name])).current_dir(tree);
    succeed(&mut package)?;
    make(output)?;
    for name in CRATES {
        let file = format!("{name}-{version}.crate");
        fs::copy(work.join("package").join(&file), output.join(&file))
            .map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

/// Compares npm's tarballs, and the crates, which say of which commit they are where there is git: so these are compared with a second copy.
pub(crate) fn same_bytes(packages: &Packages) -> Result<(), String> {
    let bytes = |path: PathBuf| fs::read(&path).map_err(|error| format!("{}: {error}", path.display()));
    let other = packages.folder.join("another tree");
    build::copy_tracked(&other)?;
    let second = packages.folder.join("second");
    crates(&other, &packages.folder.join("other crates"), &second, NOW)?;
    let tarballs = [format!("wterror-{NOW}.tgz"), format!("wterror-{}-{NOW}.tgz", npm_platform())];
    let pairs = tarballs
        .iter()
        .map(|file| (packages.now().join("npm").join(file), packages.again().join("npm").join(file)));
    let archives = CRATES.iter().map(|name| format!("{name}-{NOW}.crate"));
    let archives = archives.map(|file| (packages.again().join("rust").join(&file), second.join(&file)));
    for (one, other) in pairs.chain(archives) {
        if bytes(one.clone())? != bytes(other.clone())? {
            return Err(format!("{} and {} have other bytes", one.display(), other.display()));
        }
    }
    Ok(())
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
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    make(folder)
}

fn make(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

pub(crate) fn servers_end(packages: &Packages) -> Result<(), String> {
    let server = Server::files(&packages.log("ends"), &packages.tools, packages.registry("ends")?)?;
    let address = server.address().trim_start_matches("http://").to_owned();
    TcpStream::connect(&address).map_err(|error| format!("{address}: {error}"))?;
    drop(server);
    match TcpStream::connect(&address) {
        Ok(_) => Err(format!("a server is still there at {address}")),
        Err(_) => Ok(()),
    }
}
