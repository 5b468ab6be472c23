//! What all packages are built with: the folders, and cargo for another platform.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::target::{Compiler, IOS, MACOS, System, Target};

/// What was made, or why it could not be.
pub(super) type Made<T> = Result<T, Box<dyn Error>>;

/// The folders of a run.
pub(super) struct Workshop {
    /// The project's.
    pub(super) root: PathBuf,
    /// Where the packages go.
    pub(super) output: PathBuf,
}

impl Workshop {
    /// A folder for what is between sources and packages. It stays, so that the next run is quick.
    pub(super) fn work(&self, name: &str) -> Made<PathBuf> {
        let folder = self.root.join("target/package/work").join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// Where cargo puts what it builds for other platforms. The oldest systems are in its name: they come from the environment,
    /// and cargo would not build anew when they change.
    pub(super) fn built(&self) -> PathBuf {
        self.root.join(format!("target/package/cargo-ios{IOS}-macos{MACOS}"))
    }

    /// Cargo for a target, with `std` (the crates of the standard library that are built where none is installed).
    pub(super) fn cargo(&self, subcommand: &str, target: &Target, std: &str) -> Made<Command> {
        let compiler = Compiler::of(target.triple)?;
        let mut command = Command::new(if compiler == Compiler::Debian { "/usr/bin/cargo" } else { "cargo" });
        command.arg(subcommand).args(["--locked", "--target", target.triple]);
        self.prepare(&mut command, target, std)?;
        Ok(command)
    }

    /// Tells a command, of which cargo is a part, how to build for a target.
    pub(super) fn prepare(&self, command: &mut Command, target: &Target, std: &str) -> Made<()> {
        // The cargo that runs this has told its children of another compiler.
        for (name, _) in std::env::vars_os() {
            let inherited = name.to_str().is_some_and(|name| {
                ["RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC", "CARGO", "RUSTFLAGS", "LD_LIBRARY_PATH"]
                    .contains(&name)
                    || ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_ENCODED_"]
                        .iter()
                        .any(|begin| name.starts_with(begin))
            });
            if inherited {
                command.env_remove(name);
            }
        }
        if Compiler::of(target.triple)? == Compiler::Debian {
            let mut path = OsString::from("/usr/bin:/bin:");
            path.push(std::env::var_os("PATH").unwrap_or_default());
            command.env("PATH", path).env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", std);
        }
        let name = format!("CARGO_TARGET_{}", target.triple.to_uppercase().replace('-', "_"));
        // In the form in which a flag may have a space in it, as folders may.
        command.env("CARGO_ENCODED_RUSTFLAGS", self.flags(target));
        if let System::Linux(linux) = &target.system {
            command.env(format!("{name}_LINKER"), self.linker(linux.zig)?);
        }
        command.env("IPHONEOS_DEPLOYMENT_TARGET", IOS).env("MACOSX_DEPLOYMENT_TARGET", MACOS);
        command.env("CARGO_TARGET_DIR", self.built()).current_dir(&self.root);
        Ok(())
    }

    /// A linker for zig's name of a target. Its file has that name: cargo links anew where the name changes, not where the
    /// contents do.
    fn linker(&self, zig: &str) -> Made<PathBuf> {
        let python = self.tool("python")?;
        let find = "import os, ziglang; print(os.path.join(os.path.dirname(ziglang.__file__), 'zig'))";
        let program = run(Command::new(python).args(["-c", find]))?;
        let script = self.work("linkers")?.join(zig);
        let text = format!(
            "#!/bin/sh\nCARGO_ZIGBUILD_ZIG_PATH='{}' ZIG_GLOBAL_CACHE_DIR='{}' exec '{}' zig cc -- -target {zig} \"$@\"\n",
            program.trim(),
            self.work("zig")?.display(),
            self.tool("cargo-zigbuild")?.display(),
        );
        fs::write(&script, text)?;
        run(Command::new("chmod").arg("+x").arg(&script))?;
        Ok(script)
    }

    /// One of the programs that `tools.txt` lists; all of them are installed when the first is asked for.
    pub(super) fn tool(&self, name: &str) -> Made<PathBuf> {
        let list = include_str!("tools.txt");
        let caches = self.root.join("target/caches");
        let environment = caches.join("package");
        let stamp = environment.join("installed.txt");
        if fs::read_to_string(&stamp).ok().as_deref() != Some(list) {
            println!("installing zig, maturin and the tools that look at wheels (half a gigabyte)");
            run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
            fs::write(environment.join("tools.txt"), list)?;
            let mut pip = Command::new(environment.join("bin/python"));
            pip.args(["-m", "pip", "install", "--quiet", "-r"]).arg(environment.join("tools.txt"));
            run(pip.env("PIP_CACHE_DIR", caches.join("pip")))?;
            fs::write(&stamp, list)?;
        }
        Ok(environment.join("bin").join(name))
    }

    /// The target's flags, and those that keep this machine's folders out of what is built: panics name source files.
    fn flags(&self, target: &Target) -> String {
        let mut flags: Vec<String> = target.flags.iter().map(|flag| (*flag).to_owned()).collect();
        let standard = (PathBuf::from("/usr/lib/rustlib/src/rust"), "rust");
        let folders = cargo_home().map(|home| (home.join("registry/src"), "crates"));
        for (folder, name) in folders.into_iter().chain([(self.root.clone(), "wterror"), standard]) {
            flags.push(format!("--remap-path-prefix={}={name}", folder.display()));
        }
        flags.join("\x1f")
    }

    /// The first of this machine's folders that a file speaks of: where it was built is nobody's business, and differs between
    /// builders.
    pub(super) fn private_in(&self, bytes: &[u8]) -> Option<PathBuf> {
        let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(""));
        let folders = [Some(self.root.clone()), home, cargo_home()];
        let is_in =
            |folder: &PathBuf| memchr::memmem::find(bytes, folder.as_os_str().as_encoded_bytes()).is_some();
        folders.into_iter().flatten().find(is_in)
    }
}

fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
}

/// Runs a command to its end, and returns what it wrote to standard output; what it says of its progress is shown.
pub(super) fn run(command: &mut Command) -> Made<String> {
    let program = Path::new(command.get_program()).display().to_string();
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{program}: {error}"))?;
    if !output.status.success() {
        // Some say what is wrong there.
        eprint!("{}", String::from_utf8_lossy(&output.stdout));
        return Err(format!("{program}: {}; why stands above", output.status).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_this_machine_is_found_in_a_file() {
        let root = PathBuf::from("/work/a project");
        let workshop = Workshop { root: root.clone(), output: PathBuf::new() };
        assert_eq!(workshop.private_in(b"\0panicked at /work/a project/core/src/lib.rs\0"), Some(root));
        assert_eq!(workshop.private_in(b"\0panicked at wterror/core/src/lib.rs\0"), None);
    }
}
