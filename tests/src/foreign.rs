//! Programs of Debian for another processor, in a folder, which QEMU's user mode runs.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::build::caches;
use crate::toolchain::succeed;

/// A folder with packages of Debian for an architecture and all that they depend on, unpacked: `lib`, `usr/bin` and the rest. It
/// is kept in this checkout's caches. This machine's own packages, and what apt knows of them, stay as they are.
///
/// # Errors
/// apt or dpkg-deb failed; on a system whose mirror has no such architecture, apt does.
pub fn debian(architecture: &str, packages: &[&str]) -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| error.to_string();
    let folder = caches().join(format!("debian-{architecture}"));
    let (root, stamp) = (folder.join("root"), folder.join("installed.txt"));
    let wanted = packages.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(root);
    }
    eprintln!("fetching {} for {architecture} from Debian", packages.join(", "));
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    for part in ["state/lists/partial", "cache/archives/partial", "root"] {
        fs::create_dir_all(folder.join(part)).map_err(failed)?;
    }
    fs::write(folder.join("status"), "").map_err(failed)?;
    let apt = || {
        let mut command = Command::new("apt-get");
        for option in [
            format!("APT::Architecture={architecture}"),
            format!("APT::Architectures={architecture}"),
            format!("Dir::State={}", folder.join("state").display()),
            format!("Dir::State::status={}", folder.join("status").display()),
            format!("Dir::Cache={}", folder.join("cache").display()),
            "Debug::NoLocking=1".to_owned(),
            "APT::Sandbox::User=".to_owned(),
        ] {
            command.arg("-o").arg(option);
        }
        command
    };
    succeed(apt().args(["update", "-qq"]))?;
    let options = ["install", "-y", "-qq", "--no-install-recommends", "--download-only"];
    succeed(apt().args(options).args(packages))?;
    for archive in fs::read_dir(folder.join("cache/archives")).map_err(failed)? {
        let archive = archive.map_err(failed)?.path();
        if archive.extension().is_some_and(|extension| extension == "deb") {
            succeed(Command::new("dpkg-deb").arg("-x").arg(archive).arg(&root))?;
        }
    }
    for part in ["state", "cache"] {
        fs::remove_dir_all(folder.join(part)).map_err(failed)?;
    }
    fs::write(&stamp, wanted).map_err(failed)?;
    Ok(root)
}
