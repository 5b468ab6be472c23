//! npm's registry: published by the script that a release runs, installed by npm.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use libtest_mimic::Trial;
use wterror_conformance::loopback::Server;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::succeed;
use wterror_conformance::{build, project_root};

use crate::Packed;
use crate::packages::{
    BEFORE, NOW, Packages, equal, first_example, listing, npm_platform, read, refused, temporary, write,
};

pub(crate) fn trials(packed: &Packed) -> Vec<Trial> {
    let packed = Arc::clone(packed);
    let registry = Shipped::new("registries, npm", move || Registry::new(packed.get()?.get()?));
    vec![
        registry.trial(),
        registry.test("installs by name and runs the README's first example", Registry::installs),
        registry.test("another platform gets its own addon", Registry::foreign),
        registry.test(
            "a platform without an addon gets the main package, which answers from data",
            Registry::unknown,
        ),
        registry.test("the version before is upgraded", Registry::upgrades),
        registry.test("uninstalling leaves nothing", Registry::uninstalls),
        registry.test("publishing again passes over what is there", Registry::again),
        registry.test("a set that lacks a platform is not published", Registry::incomplete),
    ]
}

struct Registry {
    server: Server,
    /// This version's tarballs.
    tarballs: PathBuf,
    /// npm's settings: the registry, and a token, since npm asks for some.
    settings: PathBuf,
}

impl Registry {
    /// Starts the registry, and publishes both versions.
    fn new(packages: &Packages) -> Result<Self, String> {
        let program = verdaccio()?;
        let folder = packages.registry("npm")?;
        let configuration = folder.join("verdaccio.json");
        fs::copy(project_root().join("tests/drivers/registries/verdaccio.json"), &configuration)
            .map_err(|error| error.to_string())?;
        let server = Server::start(&packages.log("npm"), |port| {
            let mut command = Command::new("node");
            command.arg(program).arg("--config").arg(configuration);
            command.args(["--listen", &format!("127.0.0.1:{port}")]).current_dir(&folder);
            command
        })?;
        let settings = folder.join("npmrc");
        let address = server.address();
        let host = address.trim_start_matches("http:");
        write(&settings, &format!("registry={address}\n{host}/:_authToken=any\nfetch-retries=0\n"))?;
        let registry = Self { server, tarballs: packages.now().join("npm"), settings };
        succeed(&mut registry.publish(&packages.before().join("npm")))?;
        succeed(&mut registry.publish(&registry.tarballs))?;
        Ok(registry)
    }

    fn publish(&self, folder: &Path) -> Command {
        let mut command = Command::new("node");
        command.arg(project_root().join("node/scripts/publish.mjs")).arg(folder);
        command.env("npm_config_userconfig", &self.settings).current_dir(project_root());
        command
    }

    /// An empty project, outside the work tree.
    fn project(&self) -> Result<Project, String> {
        let folder = temporary()?;
        write(&folder.path().join("package.json"), "{ \"private\": true }\n")?;
        Ok(Project { settings: self.settings.clone(), registry: self.server.address(), folder })
    }

    fn installs(&self) -> Result<(), String> {
        let project = self.project()?;
        project.npm(&["install", "wterror"])?;
        project.has(&["wterror", &format!("wterror-{}", npm_platform())])?;
        project.answers(NOW, "addon")?;
        let example = first_example("node/README.md", "js web")?;
        write(&project.folder.path().join("example.mjs"), &example)?;
        fs::copy(
            project_root().join("tests/drivers/registries/first-example.mjs"),
            project.folder.path().join("first-example.mjs"),
        )
        .map_err(|error| error.to_string())?;
        let said = project.node(&["--import", "./first-example.mjs", "example.mjs"])?;
        let sentences = "Die Sitzung ist voll. Bitte warten Sie, bis jemand die Sitzung verlässt, und versuchen Sie es dann erneut.";
        equal(&said, &format!("{sentences} | Warten und erneut versuchen\njoins after 5"))?;
        let said = project.npx(&["wterror", "206", "--lang", "de"])?;
        if said.contains("Die Sitzung ist voll.") { Ok(()) } else { Err(said) }
    }

    fn foreign(&self) -> Result<(), String> {
        for cpu in ["x64", "arm64"] {
            let project = self.project()?;
            project.npm(&["install", "--os=linux", &format!("--cpu={cpu}"), "--libc=glibc", "wterror"])?;
            project.has(&["wterror", &format!("wterror-linux-{cpu}-gnu")])?;
        }
        Ok(())
    }

    fn unknown(&self) -> Result<(), String> {
        let project = self.project()?;
        project.npm(&["install", "--os=sunos", "--cpu=x64", "wterror"])?;
        project.has(&["wterror"])?;
        project.answers(NOW, "data")?;
        // This machine has a package that npm was not to choose, and that is said once.
        let ask = "const { backend, lookup } = require('wterror'); lookup(206); console.log(backend)";
        let output = project.command("node").args(["-e", ask]).output().map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&output.stderr);
        let warning = format!("answers come from data, because wterror-{}, npm's package", npm_platform());
        if said.matches(&warning).count() != 1 {
            return Err(format!("no one warning {warning:?} in {said:?}"));
        }
        // Who wants no addons is told nothing.
        let output = project.command("node").args(["--no-addons", "-e", ask]).output();
        let output = output.map_err(|error| error.to_string())?;
        equal(&String::from_utf8_lossy(&output.stderr), "")
    }

    fn upgrades(&self) -> Result<(), String> {
        let project = self.project()?;
        project.npm(&["install", &format!("wterror@{BEFORE}")])?;
        project.answers(BEFORE, "addon")?;
        project.npm(&["install", "wterror@latest"])?;
        project.has(&["wterror", &format!("wterror-{}", npm_platform())])?;
        project.answers(NOW, "addon")
    }

    fn uninstalls(&self) -> Result<(), String> {
        let project = self.project()?;
        project.npm(&["install", "wterror"])?;
        project.answers(NOW, "addon")?;
        project.npm(&["uninstall", "wterror"])?;
        let is_ours = |path: &PathBuf| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("wterror"))
        };
        let modules = listing(&project.folder.path().join("node_modules"))?;
        let left: Vec<PathBuf> = modules.into_iter().filter(is_ours).collect();
        let names = ["package.json", "package-lock.json"];
        let texts = names.map(|name| read(&project.folder.path().join(name)).unwrap_or_default());
        if left.is_empty() && !texts.concat().contains("wterror\"") {
            Ok(())
        } else {
            Err(format!("left behind: {left:?}, {}", texts.concat()))
        }
    }

    fn again(&self) -> Result<(), String> {
        let said = succeed(&mut self.publish(&self.tarballs))?;
        let passed = said.lines().filter(|line| line.ends_with("is there already")).count();
        if passed == said.lines().count() && passed > 1 { Ok(()) } else { Err(said) }
    }

    fn incomplete(&self) -> Result<(), String> {
        let folder = temporary()?;
        let main = format!("wterror-{NOW}.tgz");
        fs::copy(self.tarballs.join(&main), folder.path().join(&main)).map_err(|error| error.to_string())?;
        refused(&mut self.publish(folder.path()), "nothing was published, because")
    }
}

/// The registry's program, which npm installs as its lock file says, where that has changed.
fn verdaccio() -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| format!("verdaccio: {error}");
    let (from, to) = (project_root().join("tests/drivers/registries/npm"), build::caches().join("verdaccio"));
    let (wanted, stamp) =
        (read(&from.join("package-lock.json"))?, to.join("node_modules/.installed-lock.json"));
    if fs::read_to_string(&stamp).ok().as_ref() != Some(&wanted) {
        fs::create_dir_all(&to).map_err(failed)?;
        for name in ["package.json", "package-lock.json", ".npmrc"] {
            fs::copy(from.join(name), to.join(name)).map_err(failed)?;
        }
        succeed(Command::new("npm").args(["ci", "--ignore-scripts", "--prefer-offline"]).current_dir(&to))?;
        write(&stamp, &wanted)?;
    }
    Ok(to.join("node_modules/verdaccio/bin/verdaccio"))
}

/// A project that knows no other registry than the one on this machine, and whose npm has a cache of its own.
struct Project {
    settings: PathBuf,
    registry: String,
    folder: tempfile::TempDir,
}

impl Project {
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("npm_config_userconfig", &self.settings).current_dir(self.folder.path());
        command
    }

    fn npm(&self, arguments: &[&str]) -> Result<String, String> {
        let mut command = self.command("npm");
        command.args(arguments).args(["--registry", &self.registry, "--cache"]);
        succeed(command.arg(self.folder.path().join("cache")))
    }

    /// A program that a package has brought.
    fn npx(&self, arguments: &[&str]) -> Result<String, String> {
        succeed(self.command("npx").arg("--offline").args(arguments))
    }

    fn node(&self, arguments: &[&str]) -> Result<String, String> {
        succeed(self.command("node").args(arguments))
    }

    /// Holds the installed packages to a list, in the order of their names.
    fn has(&self, names: &[&str]) -> Result<(), String> {
        let modules = self.folder.path().join("node_modules");
        let entries = fs::read_dir(&modules).map_err(|error| format!("{}: {error}", modules.display()))?;
        let mut found: Vec<String> =
            entries.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
        found.retain(|name| !name.starts_with('.'));
        found.sort();
        if found == names { Ok(()) } else { Err(format!("npm has installed {found:?}, not {names:?}")) }
    }

    fn answers(&self, version: &str, backend: &str) -> Result<(), String> {
        let ask = "const { lookup, backend } = require('wterror'); console.log(require('wterror/package.json').version, backend, lookup(206).id)";
        equal(&self.node(&["-e", ask])?, &format!("{version} {backend} session_is_full"))
    }
}
