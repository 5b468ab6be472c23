//! Rust's registry: a sparse index in a folder, with the archives of `cargo dev package`. What cargo asks of a registry that
//! others publish to is an interface of its own; here the index is written from the archives, by the same rules.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use libtest_mimic::Trial;
use serde_json::{Value, json};
use toml::Table;
use wterror_conformance::loopback::Server;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::succeed;
use wterror_conformance::{build, project_root};

use crate::Packed;
use crate::packages::{BEFORE, CRATES, NOW, Packages, equal, first_example, listing, read, temporary, write};

pub(crate) fn trials(packed: &Packed) -> Vec<Trial> {
    let packed = Arc::clone(packed);
    let registry = Shipped::new("registries, Rust", move || Registry::new(packed.get()?.get()?));
    vec![
        registry.trial(),
        registry.test("a library is added by name and runs the README's first example", Registry::adds),
        registry.test("the version before is upgraded", Registry::upgrades),
        registry.test("the program is installed, upgraded and removed by name", Registry::installs),
    ]
}

struct Registry {
    server: Server,
}

impl Registry {
    fn new(packages: &Packages) -> Result<Self, String> {
        let folder = packages.registry("rust")?;
        let server = Server::files(&packages.log("rust"), &packages.tools, folder.clone())?;
        let index = folder.join("index");
        fs::create_dir_all(&index).map_err(|error| error.to_string())?;
        let place = json!({ "dl": format!("{}/{{crate}}-{{version}}.crate", server.address()) });
        write(&index.join("config.json"), &place.to_string())?;
        let others = others()?;
        for (version, from) in [(BEFORE, packages.before()), (NOW, packages.now())] {
            for name in CRATES {
                let file = format!("{name}-{version}.crate");
                let archive = folder.join(&file);
                fs::copy(from.join("rust").join(&file), &archive)
                    .map_err(|error| format!("{file}: {error}"))?;
                publish(&index, &archive, &format!("{name}-{version}"), &others)?;
            }
        }
        Ok(Self { server })
    }

    /// A new program outside the work tree.
    fn consumer(&self) -> Result<Consumer, String> {
        let folder = temporary()?;
        let consumer = Consumer { index: format!("sparse+{}/index/", self.server.address()), folder };
        let path = consumer.folder.path().join("consumer");
        succeed(consumer.cargo(&["init", "--quiet", "--vcs", "none", "--name", "consumer"])?.arg(&path))?;
        Ok(consumer)
    }

    fn adds(&self) -> Result<(), String> {
        let consumer = self.consumer()?;
        consumer.run(&["add", "--quiet", "wterror", "--registry", "here", "--features", "serde"])?;
        consumer.run(&["add", "--quiet", "serde_json"])?;
        let example = first_example("core/README.md", "rust")?;
        // As rustdoc does, which runs it otherwise: lines that begin so are not shown, and the last of them is the result.
        let lines: Vec<&str> = example.lines().map(|line| line.trim_start_matches("# ")).collect();
        let (uses, body) = lines.split_first().ok_or("the example is empty")?;
        let body = body.join("\n");
        let program = format!("{uses}\nfn main() -> Result<(), serde_json::Error> {{\n{body}\n}}\n");
        write(&consumer.folder.path().join("consumer/src/main.rs"), &program)?;
        consumer.run(&["run", "--quiet"])?;
        consumer.locks(NOW)
    }

    fn upgrades(&self) -> Result<(), String> {
        let consumer = self.consumer()?;
        consumer.run(&["add", "--quiet", &format!("wterror@={BEFORE}"), "--registry", "here"])?;
        let program = "fn main() { println!(\"{}\", wterror::lookup(206).expect(\"is listed\").id()); }\n";
        write(&consumer.folder.path().join("consumer/src/main.rs"), program)?;
        equal(&consumer.run(&["run", "--quiet"])?, "session_is_full")?;
        consumer.locks(BEFORE)?;
        consumer.run(&["add", "--quiet", &format!("wterror@{NOW}"), "--registry", "here"])?;
        equal(&consumer.run(&["run", "--quiet"])?, "session_is_full")?;
        consumer.locks(NOW)
    }

    fn installs(&self) -> Result<(), String> {
        let consumer = self.consumer()?;
        let root = consumer.folder.path().join("installed");
        let place = root.display().to_string();
        let program = root.join("bin/wterror");
        for version in [BEFORE, NOW] {
            let name = format!("wterror-cli@{version}");
            let mut install =
                vec!["install", "--quiet", "--debug", "--root", &place, "--registry", "here", &name];
            // What it installs it builds by its own manifest. That names no registry for our crates, and so means the one of all
            // others: they are told apart here.
            let ours = ["wterror", "wterror-scan"].map(|name| {
                let patch = format!("patch.crates-io.{name}");
                [format!("{patch}.registry='here'"), format!("{patch}.version='{version}'")]
            });
            install.extend(ours.iter().flatten().flat_map(|setting| ["--config", setting]));
            consumer.run(&install)?;
            equal(&succeed(Command::new(&program).arg("--version"))?, &format!("wterror {version}"))?;
        }
        let said = succeed(Command::new(&program).args(["206", "--lang", "de"]))?;
        if !said.contains("Die Sitzung ist voll.") {
            return Err(said);
        }
        consumer.run(&["uninstall", "--quiet", "--root", &place, "wterror-cli"])?;
        let programs = listing(&root.join("bin"))?;
        if programs.is_empty() { Ok(()) } else { Err(format!("left behind: {programs:?}")) }
    }
}

/// A consumer whose cargo has a home of its own, with other people's crates in it and none of ours.
struct Consumer {
    index: String,
    folder: tempfile::TempDir,
}

impl Consumer {
    fn cargo(&self, arguments: &[&str]) -> Result<Command, String> {
        let home = build::caches().join("cargo");
        fs::create_dir_all(&home).map_err(|error| error.to_string())?;
        // How this machine reaches the registry of the other crates.
        let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let own = own.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
        if let Some(settings) = own.map(|home| home.join("config.toml")).filter(|file| file.exists()) {
            fs::copy(settings, home.join("config.toml")).map_err(|error| error.to_string())?;
        }
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).env("CARGO_HOME", home).env("CARGO_REGISTRIES_HERE_INDEX", &self.index);
        command.env("CARGO_TARGET_DIR", project_root().join("target/registries/consumer"));
        Ok(command)
    }

    fn run(&self, arguments: &[&str]) -> Result<String, String> {
        succeed(self.cargo(arguments)?.current_dir(self.folder.path().join("consumer")))
    }

    /// Holds the consumer's lock file to the version, and to the registry here.
    fn locks(&self, version: &str) -> Result<(), String> {
        let lock = read(&self.folder.path().join("consumer/Cargo.lock"))?;
        let wanted = format!("name = \"wterror\"\nversion = \"{version}\"\nsource = \"{}\"", self.index);
        if lock.contains(&wanted) { Ok(()) } else { Err(format!("no {wanted} in:\n{lock}")) }
    }
}

/// Where the other crates come from, as Cargo.lock has it.
fn others() -> Result<String, String> {
    let lock = read(&project_root().join("Cargo.lock"))?;
    let source = lock.lines().find_map(|line| line.strip_prefix("source = \"registry+"));
    source
        .map(|source| source.trim_end_matches('"').to_owned())
        .ok_or_else(|| "Cargo.lock names no registry".to_owned())
}

/// Adds a line to the index: what cargo has to know of a version before it fetches the archive.
fn publish(index: &Path, archive: &Path, stem: &str, others: &str) -> Result<(), String> {
    let manifest = succeed(Command::new("tar").arg("-xzOf").arg(archive).arg(format!("{stem}/Cargo.toml")))?;
    let manifest: Table = toml::from_str(&manifest).map_err(|error| format!("{stem}: {error}"))?;
    let sum = succeed(Command::new("sha256sum").arg(archive))?;
    let name = manifest["package"]["name"].as_str().ok_or("a crate has a name")?;
    let mut deps = Vec::new();
    add_dependencies(&manifest, None, others, &mut deps);
    for (target, tables) in manifest.get("target").and_then(toml::Value::as_table).into_iter().flatten() {
        add_dependencies(tables.as_table().ok_or("a target is a table")?, Some(target), others, &mut deps);
    }
    let line = json!({
        "name": name,
        "vers": manifest["package"]["version"].as_str(),
        "deps": deps,
        "cksum": sum.split_whitespace().next(),
        "features": {},
        "features2": manifest.get("features"),
        "yanked": false,
        "rust_version": manifest["package"].get("rust-version"),
        "v": 2,
    });
    let file = index.join(&name[..2]).join(&name[2..4]).join(name);
    fs::create_dir_all(file.parent().expect("a file lies in a folder")).map_err(|error| error.to_string())?;
    let known = fs::read_to_string(&file).unwrap_or_default();
    write(&file, &format!("{known}{line}\n"))
}

/// The dependencies of a manifest's tables, for one target or all.
fn add_dependencies(tables: &Table, target: Option<&str>, others: &str, deps: &mut Vec<Value>) {
    for (table, kind) in
        [("dependencies", "normal"), ("build-dependencies", "build"), ("dev-dependencies", "dev")]
    {
        for (name, dependency) in tables.get(table).and_then(toml::Value::as_table).into_iter().flatten() {
            let get = |key: &str| dependency.get(key).cloned();
            let package = get("package");
            let crate_name = package.as_ref().and_then(toml::Value::as_str).unwrap_or(name);
            deps.push(json!({
                "name": name,
                "req": get("version"),
                "features": get("features").unwrap_or_else(|| toml::Value::Array(Vec::new())),
                "optional": get("optional").unwrap_or(false.into()),
                "default_features": get("default-features").unwrap_or(true.into()),
                "target": target,
                "kind": kind,
                "package": package,
                // Ours come from the registry here.
                "registry": (!crate_name.starts_with("wterror")).then_some(others),
            }));
        }
    }
}
