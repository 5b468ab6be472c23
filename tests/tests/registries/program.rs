//! The program as strangers get it without a compiler: from an archive, and from a Debian package, installed and removed by dpkg in
//! a folder that stands for a machine.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use libtest_mimic::Trial;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::succeed;

use crate::packages::{NOW, Packages, cargo, listing, read, say, temporary};

pub(crate) fn trials(packages: &Arc<Shipped<Packages>>) -> Vec<Trial> {
    let packages = Arc::clone(packages);
    let program = Shipped::new("registries, program", move || Program::new(packages.get()?));
    vec![
        program.trial(),
        program.test("the archive's program runs", Program::unpacks),
        program.test("dpkg installs the Debian package, and removing it leaves nothing", Program::installs),
        program.test("the formula has the checksums of both archives", Program::formula),
    ]
}

struct Program(PathBuf);

impl Program {
    fn new(packages: &Packages) -> Result<Self, String> {
        say("packing the program");
        succeed(cargo().args(["dev", "package", "program", "--output"]).arg(packages.now()))?;
        Ok(Self(packages.now().join("program")))
    }

    fn unpacks(&self) -> Result<(), String> {
        let folder = temporary()?;
        let stem = format!("wterror-{NOW}-{}-unknown-linux-gnu", std::env::consts::ARCH);
        let archive = self.0.join(format!("{stem}.tar.gz"));
        succeed(Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(folder.path()))?;
        let folder = folder.path().join(stem);
        for file in ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE", "man/wterror.1", "completions/wterror.zsh"] {
            if !folder.join(file).is_file() {
                return Err(format!("the archive lacks {file}"));
            }
        }
        explains(&folder.join("wterror"))
    }

    fn installs(&self) -> Result<(), String> {
        let failed = |error: std::io::Error| error.to_string();
        let machine = temporary()?;
        let state = machine.path().join("var/lib/dpkg");
        for folder in ["info", "updates", "triggers"] {
            fs::create_dir_all(state.join(folder)).map_err(failed)?;
        }
        fs::write(state.join("status"), "").map_err(failed)?;
        let dpkg = |arguments: &[&str]| {
            let mut command = Command::new("dpkg");
            // What it depends on is on the machine that this folder is on. Who runs the tests need not be root.
            command
                .arg(format!("--root={}", machine.path().display()))
                .args(["--force-depends", "--force-not-root"]);
            command.arg("--log=/dev/null").args(arguments);
            command
        };
        let (usr, architecture) =
            (machine.path().join("usr"), if cfg!(target_arch = "aarch64") { "arm64" } else { "amd64" });
        let package = self.0.join(format!("wterror_{NOW}_{architecture}.deb"));
        succeed(dpkg(&["--install"]).arg(package))?;
        explains(&usr.join("bin/wterror"))?;
        for file in ["man/man1/wterror.1.gz", "bash-completion/completions/wterror", "doc/wterror/copyright"]
        {
            if !usr.join("share").join(file).is_file() {
                return Err(format!("the Debian package lacks {file}"));
            }
        }
        succeed(&mut dpkg(&["--purge", "wterror"]))?;
        let left = if usr.exists() { listing(&usr)? } else { BTreeSet::default() };
        if left.is_empty() { Ok(()) } else { Err(format!("left behind: {left:?}")) }
    }

    fn formula(&self) -> Result<(), String> {
        let formula = read(&self.0.join("wterror.rb"))?;
        for architecture in ["x86_64", "aarch64"] {
            let name = format!("wterror-{NOW}-{architecture}-unknown-linux-gnu.tar.gz");
            let sum = succeed(Command::new("sha256sum").arg(self.0.join(&name)))?;
            let sum = sum.split_whitespace().next().unwrap_or_default();
            let lines = format!("/{name}\"\n      sha256 \"{sum}\"");
            if !formula.contains(&lines) {
                return Err(format!("no {lines:?} in:\n{formula}"));
            }
        }
        Ok(())
    }
}

fn explains(program: &Path) -> Result<(), String> {
    let said = succeed(Command::new(program).args(["206", "--lang", "de"]))?;
    if said.contains("Die Sitzung ist voll.") { Ok(()) } else { Err(said) }
}
