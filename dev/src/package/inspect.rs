//! What is inside a library, read from its bytes: for which system it is, what it offers, what it needs.

use std::collections::BTreeSet;

use object::read::archive::ArchiveFile;
use object::read::elf::{ElfFile64, FileHeader as _};
use object::read::macho::{MachHeader, MachOFile};
use object::{Endianness, Object as _, ObjectSection as _, ObjectSymbol as _, SymbolScope, elf, macho};

use super::target::Linux;

/// What was found in a file. Each part has to be what is meant; [`differences`] says what is not.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// The system and its oldest version, as each object file has it: one where all agree.
    pub(super) systems: BTreeSet<String>,
    /// The names that a program can link with.
    pub(super) exports: BTreeSet<String>,
    /// The sections that hold a compiler's bitcode, which tools of other versions stop at.
    pub(super) bitcode: usize,
}

/// The facts of a static library for Apple's platforms.
///
/// # Errors
/// It is no such library.
pub(super) fn apple_archive(bytes: &[u8]) -> Result<Facts, String> {
    let failed = |error: object::Error| error.to_string();
    let archive = ArchiveFile::parse(bytes).map_err(failed)?;
    let mut facts = Facts::default();
    for member in archive.members() {
        let member = member.map_err(failed)?;
        let data = member.data(bytes).map_err(failed)?;
        let file = MachOFile::<macho::MachHeader64<Endianness>>::parse(data)
            .map_err(|error| format!("{}: {error}", String::from_utf8_lossy(member.name())))?;
        apple_object(&file, &mut facts)?;
    }
    if facts.systems.is_empty() { Err("holds no object file".to_owned()) } else { Ok(facts) }
}

fn apple_object<Mach: MachHeader<Endian = Endianness>>(
    file: &MachOFile<'_, Mach>,
    facts: &mut Facts,
) -> Result<(), String> {
    let version = file.build_version().map_err(|error| error.to_string())?;
    let (version, _) = version.ok_or("an object file names no system")?;
    let endian = file.endian();
    facts.systems.insert(system(version.platform.get(endian), &version.minos.get(endian).to_string()));
    for symbol in file.symbols().filter(|symbol| symbol.scope() == SymbolScope::Dynamic) {
        let name = symbol.name().map_err(|error| error.to_string())?;
        facts.exports.insert(name.strip_prefix('_').unwrap_or(name).to_owned());
    }
    facts.bitcode +=
        file.sections().filter(|section| section.segment_name().ok().flatten() == Some("__LLVM")).count();
    Ok(())
}

/// What a shared library for Linux needs, and for which processor it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shared {
    pub(super) machine: elf::Machine,
    /// The libraries that have to be there.
    pub(super) needs: BTreeSet<String>,
    /// The newest version of glibc that one of its symbols asks for.
    pub(super) glibc: (u32, u32),
}

/// The facts of a shared library for Linux.
///
/// # Errors
/// It is no such library.
pub(super) fn linux_library(bytes: &[u8]) -> Result<Shared, String> {
    let failed = |error: object::Error| error.to_string();
    let file = ElfFile64::<Endianness>::parse(bytes).map_err(failed)?;
    let endian = file.endian();
    let machine = file.elf_header().e_machine(endian);
    let mut shared = Shared { machine, needs: BTreeSet::new(), glibc: (0, 0) };
    let versions = file.elf_section_table().gnu_verneed(endian, bytes).map_err(failed)?;
    let (mut versions, strings) = match versions {
        Some((versions, link)) => {
            let section = file.elf_section_table().strings(endian, bytes, link).map_err(failed)?;
            (versions, section)
        }
        None => return Err("asks for no version of a library".to_owned()),
    };
    while let Some((needed, mut symbols)) = versions.next().map_err(failed)? {
        let library = needed.file(endian, strings).map_err(failed)?;
        shared.needs.insert(String::from_utf8_lossy(library).into_owned());
        while let Some(symbol) = symbols.next().map_err(failed)? {
            let name = symbol.name(endian, strings).map_err(failed)?;
            if let Some(version) = std::str::from_utf8(name).ok().and_then(glibc) {
                shared.glibc = shared.glibc.max(version);
            }
        }
    }
    Ok(shared)
}

/// The version in `GLIBC_2.17`.
fn glibc(name: &str) -> Option<(u32, u32)> {
    let mut numbers = name.strip_prefix("GLIBC_")?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// What a shared library for Linux has wrong. glibc's own libraries and, for unwinding, GCC's are on every such system.
pub(super) fn linux_differences(shared: &Shared, linux: &Linux) -> Vec<String> {
    let mut wrong = Vec::new();
    if shared.machine != linux.machine {
        wrong.push(format!("is for machine {:?}", shared.machine));
    }
    let (found, oldest) = (shared.glibc, linux.glibc);
    if found > oldest {
        wrong.push(format!("needs glibc {}.{}, newer than {}.{}", found.0, found.1, oldest.0, oldest.1));
    }
    let everywhere =
        ["libc.so.6", "libdl.so.2", "libgcc_s.so.1", "libm.so.6", "libpthread.so.0", "ld-linux-"];
    for library in &shared.needs {
        if !everywhere.iter().any(|known| library.starts_with(known)) {
            wrong.push(format!("needs {library}"));
        }
    }
    wrong
}

/// A system as it is shown: `iOS 13.0.0`.
pub(super) fn system(platform: macho::Platform, oldest: &str) -> String {
    let name = match platform {
        macho::PLATFORM_IOS => "iOS",
        macho::PLATFORM_IOSSIMULATOR => "iOS simulator",
        macho::PLATFORM_MACOS => "macOS",
        other => return format!("platform {} of {oldest}", other.0),
    };
    let full = if oldest.matches('.').count() == 1 { format!("{oldest}.0") } else { oldest.to_owned() };
    format!("{name} {full}")
}

/// What a static library for Apple's platform has wrong, where it does not export exactly these names for this system.
pub(super) fn differences(facts: &Facts, system: &str, exports: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    if facts.systems.len() != 1 || !facts.systems.contains(system) {
        let found: Vec<&str> = facts.systems.iter().map(String::as_str).collect();
        wrong.push(format!("is for {}, not for {system}", found.join(" and ")));
    }
    let list = |names: Vec<&String>| names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
    let missing: Vec<&String> = exports.difference(&facts.exports).collect();
    if !missing.is_empty() {
        wrong.push(format!("does not export {}", list(missing)));
    }
    let surplus: Vec<&String> = facts.exports.difference(exports).collect();
    if !surplus.is_empty() {
        wrong.push(format!("exports {}, which no header has", list(surplus)));
    }
    if facts.bitcode > 0 {
        wrong.push(format!("has {} sections of bitcode", facts.bitcode));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_library_that_is_as_meant_has_nothing_wrong() {
        let facts = Facts { systems: set(&["iOS 13.0.0"]), exports: set(&["a", "b"]), bitcode: 0 };
        assert!(differences(&facts, "iOS 13.0.0", &set(&["a", "b"])).is_empty());
    }

    #[test]
    fn each_difference_is_named() {
        let facts = Facts {
            systems: set(&["iOS 10.0.0", "iOS 13.0.0"]),
            exports: set(&["a", "rust_eh_personality"]),
            bitcode: 1,
        };
        assert_eq!(
            differences(&facts, "iOS 13.0.0", &set(&["a", "b"])),
            [
                "is for iOS 10.0.0 and iOS 13.0.0, not for iOS 13.0.0",
                "does not export b",
                "exports rust_eh_personality, which no header has",
                "has 1 sections of bitcode",
            ]
        );
    }

    #[test]
    fn a_library_of_a_newer_system_is_refused() {
        let linux = Linux { zig: "", glibc: (2, 17), wheel: "", node: "", machine: elf::EM_AARCH64 };
        let shared = |machine, needs: &[&str], glibc| Shared { machine, needs: set(needs), glibc };
        let good = shared(elf::EM_AARCH64, &["libc.so.6", "ld-linux-aarch64.so.1"], (2, 17));
        assert!(linux_differences(&good, &linux).is_empty());
        let bad = shared(elf::EM_X86_64, &["libc.so.6", "libssl.so.3"], (2, 34));
        let wrong = linux_differences(&bad, &linux);
        assert_eq!(wrong.len(), 3, "{wrong:?}");
        assert_eq!(wrong[1..], ["needs glibc 2.34, newer than 2.17", "needs libssl.so.3"]);
    }

    #[test]
    fn versions_of_glibc_are_numbers() {
        assert_eq!(glibc("GLIBC_2.17"), Some((2, 17)));
        assert_eq!(glibc("GLIBC_2.3.4"), Some((2, 3)));
        assert!((2, 3) < (2, 17));
        assert_eq!(glibc("GCC_3.0"), None);
    }

    #[test]
    fn the_facts_of_a_library_are_read() {
        // The test's own program is one, for this machine.
        if cfg!(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64")) {
            let program = std::env::current_exe().expect("it runs");
            let shared = linux_library(&std::fs::read(program).expect("can be read")).expect("is for Linux");
            assert!(shared.needs.contains("libc.so.6") && shared.glibc >= (2, 17), "{shared:?}");
        }
        assert!(linux_library(b"\x7fELF").is_err());
    }

    #[test]
    fn systems_have_names() {
        assert_eq!(system(macho::PLATFORM_IOS, "13.0"), "iOS 13.0.0");
        assert_eq!(system(macho::PLATFORM_IOSSIMULATOR, "14.0.0"), "iOS simulator 14.0.0");
        assert_eq!(system(macho::PLATFORM_TVOS, "15.0.0"), "platform 3 of 15.0.0");
    }

    #[test]
    fn what_is_no_library_is_refused() {
        assert!(apple_archive(b"").is_err());
        assert!(apple_archive(b"!<arch>\n").is_err_and(|error| error == "holds no object file"));
    }
}
