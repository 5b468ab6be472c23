//! The platforms that packages are built for: one description each, of all that is particular to it.

use std::path::Path;
use std::process::Command;

use object::{elf, macho};

/// The oldest iOS that is built for, and the oldest macOS. Apple's own tools build for these and later ones.
pub(super) const IOS: &str = "13.0";
pub(super) const MACOS: &str = "11.0";

/// A platform, named as Rust does.
pub(super) struct Target {
    pub(super) triple: &'static str,
    pub(super) system: System,
    /// Arguments for rustc besides those that all targets get.
    pub(super) flags: &'static [&'static str],
}

/// What a platform's tools have to be told, and what has to be true of what they make.
pub(super) enum System {
    Apple(Apple),
    Linux(Linux),
}

/// Linux with a C library. zig links for it, with the stubs of each version that the C library has had.
pub(super) struct Linux {
    /// As zig writes it, with the C library's oldest version.
    pub(super) zig: &'static str,
    /// The oldest glibc.
    pub(super) glibc: (u32, u32),
    /// As wheels and maturin write it.
    pub(super) wheel: &'static str,
    /// As npm and napi write it.
    pub(super) node: &'static str,
    pub(super) machine: elf::Machine,
}

/// The oldest glibc that Linux libraries run with: that of `manylinux2014`, of 2012.
const GLIBC: (u32, u32) = (2, 17);

/// A platform of Apple's, each of whose object files names it and the oldest system it runs on.
pub(super) struct Apple {
    pub(super) platform: macho::Platform,
    /// As Apple's linker writes it.
    pub(super) name: &'static str,
    pub(super) architecture: &'static str,
    pub(super) oldest: &'static str,
    /// As clang writes the platform.
    pub(super) clang: &'static str,
}

const fn apple(
    triple: &'static str,
    architecture: &'static str,
    platform: (macho::Platform, &'static str),
    oldest: &'static str,
    clang: &'static str,
) -> Target {
    let system = System::Apple(Apple { platform: platform.0, name: platform.1, architecture, oldest, clang });
    Target { triple, system, flags: &[] }
}

const fn gnu(triple: &'static str, zig: &'static str, node: &'static str, machine: elf::Machine) -> Target {
    let system = System::Linux(Linux { zig, glibc: GLIBC, wheel: "manylinux2014", node, machine });
    Target { triple, system, flags: &[] }
}

const PHONE: (macho::Platform, &str) = (macho::PLATFORM_IOS, "ios");
const SIMULATOR: (macho::Platform, &str) = (macho::PLATFORM_IOSSIMULATOR, "ios-simulator");
const MAC: (macho::Platform, &str) = (macho::PLATFORM_MACOS, "macos");

/// All of them.
pub(super) const TARGETS: &[Target] = &[
    gnu("x86_64-unknown-linux-gnu", "x86_64-linux-gnu.2.17", "linux-x64-gnu", elf::EM_X86_64),
    gnu("aarch64-unknown-linux-gnu", "aarch64-linux-gnu.2.17", "linux-arm64-gnu", elf::EM_AARCH64),
    apple("aarch64-apple-ios", "arm64", PHONE, IOS, "arm64-apple-ios13.0"),
    // There is no older simulator on ARM: rustc and clang know it from 14.0 on.
    apple("aarch64-apple-ios-sim", "arm64", SIMULATOR, "14.0", "arm64-apple-ios14.0-simulator"),
    apple("x86_64-apple-ios", "x86_64", SIMULATOR, IOS, "x86_64-apple-ios13.0-simulator"),
    apple("aarch64-apple-darwin", "arm64", MAC, MACOS, "arm64-apple-macos11.0"),
    apple("x86_64-apple-darwin", "x86_64", MAC, MACOS, "x86_64-apple-macos11.0"),
];

/// Where a compiler for a target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compiler {
    /// The one that builds everything else; it has the target's standard library (`rustup target add`).
    Own,
    /// Debian's, which builds the standard library from source.
    Debian,
}

impl Compiler {
    /// The one for this target on this machine.
    ///
    /// # Errors
    /// Neither is there; the two ways to get one.
    pub(super) fn of(triple: &str) -> Result<Self, String> {
        let mut rustc = Command::new("rustc");
        let rustc =
            rustc.args(["--print", "target-libdir", "--target", triple]).env_remove("RUSTUP_TOOLCHAIN");
        let library = rustc.output().ok().filter(|output| output.status.success());
        let library = library.and_then(|output| String::from_utf8(output.stdout).ok());
        if library.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
            return Ok(Self::Own);
        }
        let debian = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/lib/rustlib/src/rust"];
        if debian.iter().all(|path| Path::new(path).exists()) {
            return Ok(Self::Debian);
        }
        Err(format!(
            "no standard library of Rust's for {triple}: rustup target add {triple}, or on Debian \
             apt-get install --no-install-recommends rustc-web cargo-web rust-web-src"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_triple_is_there_once() {
        for (index, target) in TARGETS.iter().enumerate() {
            assert!(
                TARGETS[index + 1..].iter().all(|other| other.triple != target.triple),
                "{}",
                target.triple
            );
        }
    }

    #[test]
    fn zig_is_told_the_oldest_glibc_that_is_meant() {
        for target in TARGETS {
            let System::Linux(Linux { zig, glibc: (major, minor), .. }) = &target.system else { continue };
            assert!(zig.ends_with(&format!(".{major}.{minor}")), "{zig}");
        }
    }

    #[test]
    fn clang_is_told_the_oldest_system_that_is_meant() {
        for target in TARGETS {
            let System::Apple(apple) = &target.system else { continue };
            let named = format!(
                "{}-apple-{}{}",
                apple.architecture,
                apple.name.replace("-simulator", ""),
                apple.oldest
            );
            assert!(apple.clang.starts_with(&named), "{}", apple.clang);
            assert_eq!(apple.clang.ends_with("-simulator"), apple.name.ends_with("-simulator"));
        }
    }
}
