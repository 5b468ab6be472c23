//! `cargo dev setup`: what the suites need on the machine, and how it gets there.

use std::error::Error;
use std::io::{IsTerminal, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::packages::Package;
use Package::{Android, Apple, C, Data, Exports, Node, Platforms, Python, Registries, Swift, Web};
use Probe::{File, Runs};

/// How to see that something is there.
enum Probe {
    /// A command that succeeds where it is.
    Runs(&'static [&'static str]),
    /// A file or folder.
    File(&'static str),
}

/// Who brings it.
enum Source {
    /// Packages of Debian and Ubuntu.
    Apt(&'static [&'static str]),
    /// `cargo install`, with these arguments.
    Cargo(&'static [&'static str]),
}

/// One thing that suites need.
struct Need {
    /// What it is, and where to get it on a system without apt.
    what: &'static str,
    probe: Probe,
    source: Source,
    /// The packages whose suites need it.
    packages: &'static [Package],
}

const NEEDS: &[Need] = &[
    Need {
        what: "Python 3.10 or later with venv (python.org)",
        probe: Runs(&["python3", "-c", "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))"]),
        source: Source::Apt(&["python3", "python3-venv"]),
        packages: &[Apple, Data, Exports, Platforms, Python, Registries],
    },
    Need {
        what: "Node.js 20 or later (nodejs.org)",
        probe: Runs(&["node", "-e", "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)"]),
        source: Source::Apt(&["nodejs"]),
        packages: &[Node, Registries, Web],
    },
    Need {
        what: "npm, which also brings the type checker pyright (nodejs.org)",
        probe: Runs(&["npm", "--version"]),
        source: Source::Apt(&["npm"]),
        packages: &[Node, Python, Registries, Web],
    },
    Need {
        what: "Chromium, for the browser module and the explorer (or name one in WTERROR_CHROMIUM)",
        probe: File("/usr/bin/chromium"),
        source: Source::Apt(&["chromium"]),
        packages: &[Node, Web],
    },
    Need {
        what: "a JDK, 17 or later (adoptium.net)",
        probe: Runs(&["javac", "-version"]),
        source: Source::Apt(&["default-jdk-headless"]),
        packages: &[Android, Data, Registries],
    },
    Need {
        what: "SQLite's shell (sqlite.org) and lnav (lnav.org)",
        probe: Runs(&["sh", "-c", "sqlite3 --version && lnav -V"]),
        source: Source::Apt(&["sqlite3", "lnav"]),
        packages: &[Data],
    },
    Need {
        what: "Maven (maven.apache.org)",
        probe: Runs(&["mvn", "-version"]),
        source: Source::Apt(&["maven"]),
        packages: &[Android, Data, Registries],
    },
    Need {
        what: "gpg and curl, with which a release signs and uploads the JAR and the AAR (gnupg.org, curl.se)",
        probe: Runs(&["sh", "-c", "gpg --version && curl --version"]),
        source: Source::Apt(&["gnupg", "curl"]),
        packages: &[Registries],
    },
    Need {
        what: "lintian, which looks at Debian packages (Debian and Ubuntu alone have it)",
        probe: Runs(&["lintian", "--version"]),
        source: Source::Apt(&["lintian"]),
        packages: &[Registries],
    },
    Need {
        what: "aapt, which reads Android's manifests (Android's build tools)",
        probe: Runs(&["aapt", "version"]),
        source: Source::Apt(&["aapt"]),
        packages: &[Android],
    },
    Need {
        what: "Android's own resources, which aapt refers to",
        probe: File("/usr/share/android-framework-res/framework-res.apk"),
        source: Source::Apt(&["android-framework-res"]),
        packages: &[Android],
    },
    Need {
        what: "Debian's rustc with the standard library's source, for targets that rustup's has no library for",
        probe: Runs(&[
            "sh",
            "-c",
            "/usr/bin/cargo --version && /usr/bin/rustc --version && test -d /usr/lib/rustlib/src/rust",
        ]),
        source: Source::Apt(&["rustc-web", "cargo-web", "rust-web-src"]),
        packages: &[Android, Apple, C, Node, Platforms, Registries, Web],
    },
    Need {
        what: "QEMU's user mode, which runs programs of other processors",
        probe: Runs(&["qemu-aarch64", "--version"]),
        source: Source::Apt(&["qemu-user"]),
        packages: &[Android, C, Platforms],
    },
    Need {
        what: "a C compiler for 64-bit ARM",
        probe: Runs(&["aarch64-linux-gnu-gcc", "--version"]),
        source: Source::Apt(&["gcc-aarch64-linux-gnu", "libc6-dev-arm64-cross"]),
        packages: &[Android, C],
    },
    Need {
        what: "a C compiler for 32-bit ARM",
        probe: Runs(&["arm-linux-gnueabi-gcc", "--version"]),
        source: Source::Apt(&["gcc-arm-linux-gnueabi", "libc6-dev-armel-cross"]),
        packages: &[Android],
    },
    Need {
        what: "a C compiler for 32-bit x86",
        probe: Runs(&["i686-linux-gnu-gcc", "--version"]),
        source: Source::Apt(&["gcc-i686-linux-gnu", "libc6-dev-i386-cross"]),
        packages: &[Android],
    },
    Need {
        what: "C and C++ compilers with binutils",
        probe: Runs(&[
            "sh",
            "-c",
            "cc --version && c++ --version && gcc --version && g++ --version && readelf --version",
        ]),
        source: Source::Apt(&["gcc", "g++", "binutils"]),
        packages: &[C, Android, Apple, Platforms],
    },
    Need {
        what: "Clang 19 with its sanitizers and libc++",
        probe: Runs(&[
            "sh",
            "-c",
            "clang-19 --version && test -d /usr/lib/llvm-19/include/c++/v1 && test -e /usr/lib/llvm-19/lib/libc++abi.so \
             && ls /usr/lib/llvm-19/lib/clang/19/lib/*/libclang_rt.asan*",
        ]),
        source: Source::Apt(&["clang-19", "libclang-rt-19-dev", "libc++-19-dev", "libc++abi-19-dev"]),
        packages: &[C],
    },
    Need {
        what: "Clang 19 with LLVM's linker and tools, which know Apple's formats",
        probe: Runs(&["sh", "-c", "clang-19 --version && ld64.lld-19 --version && llvm-lipo-19 --version"]),
        source: Source::Apt(&["clang-19", "lld-19", "llvm-19"]),
        packages: &[Apple],
    },
    Need {
        what: "GNUstep's Foundation for Objective-C",
        probe: Runs(&[
            "sh",
            "-c",
            "gnustep-config --base-libs && test -d \"$(gcc -print-file-name=include)/objc\"",
        ]),
        source: Source::Apt(&["libgnustep-base-dev", "gobjc"]),
        packages: &[Apple],
    },
    Need {
        what: "pkg-config with cJSON and OpenSSL",
        probe: Runs(&["pkg-config", "--exists", "libcjson", "openssl"]),
        source: Source::Apt(&["pkg-config", "libcjson-dev", "libssl-dev"]),
        packages: &[Apple, C, Swift],
    },
    Need {
        what: "CMake and Ninja (cmake.org)",
        probe: Runs(&["sh", "-c", "cmake --version && ninja --version"]),
        source: Source::Apt(&["cmake", "ninja-build"]),
        packages: &[C],
    },
    Need {
        what: "Valgrind (valgrind.org)",
        probe: Runs(&["valgrind", "--version"]),
        source: Source::Apt(&["valgrind"]),
        packages: &[Android, C, Python],
    },
    Need {
        what: "MinGW, the C compiler for Windows",
        probe: Runs(&["x86_64-w64-mingw32-gcc", "--version"]),
        source: Source::Apt(&["gcc-mingw-w64-x86-64"]),
        packages: &[C],
    },
    // Debian 13 with its Swift is fetched by the suite itself, into a folder.
    Need {
        what: "debootstrap and Debian's keys, for a folder with Debian 13 and its Swift",
        probe: Runs(&[
            "sh",
            "-c",
            "debootstrap --version && test -e /usr/share/keyrings/debian-archive-trixie-stable.gpg",
        ]),
        source: Source::Apt(&["debootstrap", "debian-archive-keyring"]),
        packages: &[Swift],
    },
    // Debian's can't read this edition of Rust. Unoptimized: it compiles in half the time, and it is run a few times.
    // After pkg-config and OpenSSL, which compiling it takes.
    Need {
        what: "cargo-c, which installs C libraries",
        probe: Runs(&["cargo", "cinstall", "--version"]),
        source: Source::Cargo(&[
            "--debug",
            "--locked",
            "cargo-c@0.10.24+cargo-0.98.0",
            "--bin",
            "cargo-cinstall",
        ]),
        packages: &[Apple, C, Swift],
    },
];

impl Probe {
    fn is_there(&self) -> bool {
        match self {
            Self::File(path) => Path::new(path).exists(),
            Self::Runs(command) => {
                let [program, arguments @ ..] = command else { return false };
                let mut command = Command::new(program);
                command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
                command.status().is_ok_and(|status| status.success())
            }
        }
    }
}

impl Need {
    fn is_there(&self) -> bool {
        let chromium = std::env::var_os("WTERROR_CHROMIUM");
        match (&self.probe, chromium) {
            (File("/usr/bin/chromium"), Some(program)) => Path::new(&program).exists(),
            (probe, _) => probe.is_there(),
        }
    }
}

/// Which of the needs of these packages are not there.
fn missing(packages: &[Package]) -> Vec<&'static Need> {
    let needed = |need: &&Need| need.packages.iter().any(|package| packages.contains(package));
    NEEDS.iter().filter(needed).filter(|need| !need.is_there()).collect()
}

/// Installs what the suites of these packages need and the machine lacks, after saying what that is.
///
/// # Errors
/// What is missing and how to get it, where it may not or cannot be installed.
pub(crate) fn set_up(packages: &[Package], yes: bool) -> Result<(), Box<dyn Error>> {
    let missing_now = missing(packages);
    if missing_now.is_empty() {
        println!("Everything that the suites need is installed.");
        return Ok(());
    }
    let commands = commands(&missing_now);
    println!("Missing, and needed by the suites:");
    for need in &missing_now {
        println!("  {}", need.what);
    }
    if commands.apt.is_some() && !has("apt-get", "--version") {
        let mut how =
            "this system has no apt, so nothing is installed; install what is listed above".to_owned();
        for command in &commands.cargo {
            how.push_str(", then run: ");
            how.push_str(&shown(command));
        }
        return Err(how.into());
    }
    let all: Vec<String> = commands
        .update
        .iter()
        .chain(&commands.apt)
        .chain(&commands.cargo)
        .map(|command| shown(command))
        .collect();
    println!("To install it:");
    for command in &all {
        println!("  {command}");
    }
    if !yes && std::env::var_os("CI").is_none_or(|ci| ci.is_empty()) {
        let how = format!("run the commands above, or: cargo dev setup --yes {}", names(packages));
        if !std::io::stdin().is_terminal() {
            return Err(format!("the suites need what is listed above; {how}").into());
        }
        print!("Install it now? [y/N] ");
        std::io::stdout().flush()?;
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer)?;
        if !matches!(answer.trim(), "y" | "Y" | "yes") {
            return Err(format!("nothing was installed; {how}").into());
        }
    }
    // Another machine's mirror may be down and the lists here still good, so the installation decides.
    if let Some(update) = &commands.update
        && run(update).is_err()
    {
        println!("apt's lists could not be updated; going on with those that are there");
    }
    for command in commands.apt.iter().chain(&commands.cargo) {
        run(command)?;
    }
    let still: Vec<&str> = missing(packages).iter().map(|need| need.what).collect();
    if still.is_empty() {
        Ok(())
    } else {
        Err(format!("still missing, or too old as installed: {}", still.join("; ")).into())
    }
}

/// The commands that install what is missing, as root where that is needed.
struct Commands {
    update: Option<Vec<String>>,
    apt: Option<Vec<String>>,
    cargo: Vec<Vec<String>>,
}

fn commands(missing: &[&Need]) -> Commands {
    let mut packages = Vec::new();
    let mut cargo = Vec::new();
    for need in missing {
        match need.source {
            Source::Apt(names) => {
                for name in names {
                    if !packages.contains(name) {
                        packages.push(*name);
                    }
                }
            }
            Source::Cargo(arguments) => cargo.push(words(&[&["cargo", "install"], arguments])),
        }
    }
    let root: &[&str] = if is_root() { &["env"] } else { &["sudo", "env"] };
    // Another run of this on the same machine may hold apt's lock for a while.
    let apt: &[&str] = &["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=600"];
    let install = || {
        let mut command = words(&[root, apt, &["install", "-y", "-qq", "--no-install-recommends"]]);
        command.extend(packages.iter().map(|name: &&str| (*name).to_owned()));
        command
    };
    Commands {
        update: (!packages.is_empty()).then(|| words(&[root, apt, &["update", "-qq"]])),
        apt: (!packages.is_empty()).then(install),
        cargo,
    }
}

fn words(parts: &[&[&str]]) -> Vec<String> {
    parts.iter().flat_map(|part| part.iter()).map(|word| (*word).to_owned()).collect()
}

fn shown(command: &[String]) -> String {
    let command = command.join(" ");
    command.strip_prefix("env ").unwrap_or(&command).to_owned()
}

fn names(packages: &[Package]) -> String {
    packages.iter().map(|package| package.name()).collect::<Vec<_>>().join(" ")
}

fn has(program: &str, argument: &str) -> bool {
    Command::new(program).arg(argument).output().is_ok_and(|output| output.status.success())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn run(command: &[String]) -> Result<(), Box<dyn Error>> {
    let [program, arguments @ ..] = command else { return Ok(()) };
    println!("{}", shown(command));
    let mut process = Command::new(program);
    if program == "cargo" {
        process.env("CARGO_PROFILE_DEV_DEBUG", "0");
    }
    match process.args(arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{}: {status}", shown(command)).into()),
        Err(error) => Err(format!("{}: {error}; run it as root", shown(command)).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_package_of_apt_is_installed_once_and_cargo_comes_last() {
        let all: Vec<&Need> = NEEDS.iter().collect();
        let commands = commands(&all);
        let apt = commands.apt.expect("there are packages of apt");
        let packages: Vec<&String> =
            apt.iter().skip_while(|word| *word != "--no-install-recommends").collect();
        let mut once = packages.clone();
        once.dedup();
        assert!(packages.len() > 20 && once == packages, "{packages:?}");
        assert!(commands.cargo.iter().any(|command| command.join(" ").contains("cargo-c@")));
    }

    #[test]
    fn a_need_is_of_the_packages_that_it_names() {
        assert!(missing(&[Package::Core]).is_empty(), "the core needs nothing but Rust");
        assert!(NEEDS.iter().all(|need| !need.packages.is_empty()));
    }

    #[test]
    fn probes_see_what_is_there_and_what_is_not() {
        assert!(Probe::Runs(&["cargo", "--version"]).is_there());
        assert!(!Probe::Runs(&["no-such-program-anywhere"]).is_there());
        assert!(Probe::File(env!("CARGO_MANIFEST_DIR")).is_there());
        assert!(!Probe::File("/no/such/file").is_there());
    }
}
