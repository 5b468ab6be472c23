//! Python's index: uploaded by twine, installed by pip.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use libtest_mimic::Trial;
use wterror_conformance::loopback::Server;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::succeed;

use crate::Packed;
use crate::packages::{BEFORE, NOW, Packages, equal, first_example, listing, refused, temporary, write};

/// Calls what the README's first example defines, as a framework does.
const CALL: &str = r#"
import asyncio


class Request:
    headers = {"accept-language": "de-AT,de;q=0.9"}

    async def body(self):
        return b'{"error": {"code": 206, "message": "Exceeded limit", "requestTime": 1700000000123}}'


print(*asyncio.run(failed(Request())), sep=" | ")
"#;

pub(crate) fn trials(packed: &Packed) -> Vec<Trial> {
    let packed = Arc::clone(packed);
    let index = Shipped::new("registries, Python", move || Index::new(packed.get()?.get()?));
    vec![
        index.trial(),
        index.test("installs by name and runs the README's first example", Index::installs),
        index.test("another platform gets its own wheel", Index::foreign),
        index.test("a platform without a wheel is refused", Index::unknown),
        index.test("the version before is upgraded", Index::upgrades),
        index.test("uninstalling leaves nothing", Index::uninstalls),
        index.test("a version is not given out twice", Index::once),
    ]
}

struct Index {
    server: Server,
    tools: PathBuf,
    now: Vec<PathBuf>,
}

impl Index {
    /// Starts the index and uploads both versions.
    fn new(packages: &Packages) -> Result<Self, String> {
        let folder = packages.registry("python")?;
        let server = Server::start(&packages.log("python"), |port| {
            let mut command = Command::new(packages.tools.join("bin/pypi-server"));
            command.args(["run", "-i", "127.0.0.1", "-p", &port.to_string(), "--disable-fallback"]);
            // Whoever is on this machine may upload.
            command.args(["-a", ".", "-P", "."]).arg(&folder);
            command
        })?;
        let now = wheels(&packages.now().join("python"))?;
        let index = Self { server, tools: packages.tools.clone(), now };
        for wheel in wheels(&packages.before().join("python"))?.iter().chain(&index.now) {
            succeed(&mut index.upload(wheel))?;
        }
        Ok(index)
    }

    fn upload(&self, wheel: &Path) -> Command {
        let mut command = Command::new(self.tools.join("bin/twine"));
        command.args(["upload", "--non-interactive", "--disable-progress-bar", "--repository-url"]);
        command.arg(self.server.address()).args(["-u", "any", "-p", "any"]).arg(wheel);
        command
    }

    /// An empty virtual environment.
    fn environment(&self) -> Result<Environment, String> {
        let folder = temporary()?;
        let path = folder.path().join("environment");
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&path))?;
        Ok(Environment { index: format!("{}/simple/", self.server.address()), path, _folder: folder })
    }

    fn installs(&self) -> Result<(), String> {
        let environment = self.environment()?;
        environment.install(&["wterror"])?;
        equal(&environment.version()?, NOW)?;
        let script = environment.path.join("example.py");
        write(&script, &(first_example("python/README.md", "python")? + CALL))?;
        let said = succeed(Command::new(environment.program("python")).arg("-I").arg(script))?;
        equal(&said, "Die Sitzung ist voll. | Warten und erneut versuchen")?;
        let said = succeed(Command::new(environment.program("wterror")).args(["206", "--lang", "de"]))?;
        if said.contains("Die Sitzung ist voll.") { Ok(()) } else { Err(said) }
    }

    fn foreign(&self) -> Result<(), String> {
        let environment = self.environment()?;
        for architecture in ["x86_64", "aarch64"] {
            let to = environment.path.join(architecture);
            succeed(&mut environment.download(&format!("manylinux2014_{architecture}"), &to))?;
            let wheels = wheels(&to)?;
            let names: Vec<String> = wheels.iter().map(|wheel| name(wheel)).collect();
            let own = format!("_{architecture}.whl");
            let is_own = |name: &String| name.starts_with(&format!("wterror-{NOW}-")) && name.ends_with(&own);
            if names.len() != 1 || !names.iter().all(is_own) {
                return Err(format!("for {architecture} pip takes {names:?}"));
            }
        }
        Ok(())
    }

    fn unknown(&self) -> Result<(), String> {
        let environment = self.environment()?;
        let mut download = environment.download("win_arm64", &environment.path.join("windows"));
        refused(&mut download, "No matching distribution found for wterror")
    }

    fn upgrades(&self) -> Result<(), String> {
        let environment = self.environment()?;
        environment.install(&[&format!("wterror=={BEFORE}")])?;
        equal(&environment.version()?, BEFORE)?;
        environment.install(&["--upgrade", "wterror"])?;
        equal(&environment.version()?, NOW)?;
        let old = format!("wterror-{BEFORE}.dist-info");
        match listing(&environment.path)?.into_iter().find(|path| path.ends_with(&old)) {
            Some(left) => Err(format!("the version before is still there: {}", left.display())),
            None => Ok(()),
        }
    }

    fn uninstalls(&self) -> Result<(), String> {
        let environment = self.environment()?;
        let before = listing(&environment.path)?;
        environment.install(&["wterror"])?;
        environment.version()?;
        if listing(&environment.path)? == before {
            return Err("nothing was installed".to_owned());
        }
        succeed(&mut environment.pip(&["uninstall", "--yes", "wterror"]))?;
        let after = listing(&environment.path)?;
        let left: Vec<_> = after.difference(&before).collect();
        if left.is_empty() { Ok(()) } else { Err(format!("left behind: {left:?}")) }
    }

    fn once(&self) -> Result<(), String> {
        let wheel = self.now.first().ok_or("there is no wheel")?;
        refused(self.upload(wheel).arg("--verbose"), "already exists")
    }
}

/// A virtual environment that knows no other index than the one on this machine.
struct Environment {
    index: String,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Environment {
    fn program(&self, name: &str) -> PathBuf {
        self.path.join("bin").join(name)
    }

    /// pip, without the settings and the cache of who runs the tests.
    fn pip(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.program("python"));
        command.args(["-I", "-m", "pip", "--isolated", "--disable-pip-version-check", "--no-cache-dir"]);
        command.args(arguments);
        command
    }

    fn install(&self, arguments: &[&str]) -> Result<String, String> {
        succeed(self.pip(&["install", "--index-url", &self.index]).args(arguments))
    }

    /// Takes what a platform gets, without installing it.
    fn download(&self, platform: &str, to: &Path) -> Command {
        let mut command =
            self.pip(&["download", "--index-url", &self.index, "--no-deps", "--only-binary=:all:"]);
        command.args(["--platform", platform, "wterror", "--dest"]).arg(to);
        command
    }

    fn version(&self) -> Result<String, String> {
        let ask =
            "import wterror; assert wterror.get(206).id == 'session_is_full'; print(wterror.__version__)";
        succeed(Command::new(self.program("python")).args(["-I", "-c", ask]))
    }
}

fn wheels(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut wheels: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    wheels.retain(|path| path.extension().is_some_and(|extension| extension == "whl"));
    wheels.sort();
    if wheels.is_empty() { Err(format!("{} has no wheel", folder.display())) } else { Ok(wheels) }
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
