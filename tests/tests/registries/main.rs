//! What a release publishes, published to registries on this machine, and installed by name as strangers do: from Python's index, npm,
//! Rust's registry and a Maven repository, each served on loopback while the tests run.
//!
//! Beside this version there is the one before, of a copy of the tree, built for this machine without optimization: an upgrade
//! begins there.

mod crates;
mod maven;
mod npm;
mod packages;
mod program;
mod python;

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::Trial;
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::{self, Tool};

use packages::Packages;

const TOOLS: &[Tool] = &[
    Tool {
        probe: &["python3", "-c", "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))"],
        install: "apt-get install -y python3 python3-venv",
    },
    Tool { probe: &["node", "--version"], install: "apt-get install nodejs (20 or later)" },
    Tool { probe: &["npm", "--version"], install: "apt-get install npm" },
    Tool { probe: &["javac", "-version"], install: "apt-get install default-jdk-headless" },
    Tool { probe: &["mvn", "-version"], install: "apt-get install maven" },
    Tool { probe: &["lintian", "--version"], install: "apt-get install lintian" },
    Tool { probe: &["gpg", "--version"], install: "apt-get install gnupg" },
    Tool { probe: &["curl", "--version"], install: "apt-get install curl" },
    Tool {
        probe: &["/usr/bin/cargo", "--version"],
        install: "apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src",
    },
];

fn main() -> ExitCode {
    toolchain::run("registries", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let packages = Shipped::new("registries", Packages::new);
    let packed = Shipped::new("registries", {
        let packages = Arc::clone(&packages);
        move || {
            packages.get()?.pack()?;
            Ok(packages)
        }
    });
    let mut trials = vec![
        packed.trial(),
        packed.test("npm's tarballs and the crates have the same bytes when packed elsewhere", |packages| {
            packages::same_bytes(packages.get()?)
        }),
        packages.test("a server ends when nobody needs it any more", packages::servers_end),
    ];
    trials.extend(python::trials(&packed));
    trials.extend(npm::trials(&packed));
    trials.extend(crates::trials(&packed));
    trials.extend(program::trials(&packages));
    trials.extend(maven::trials(&packages));
    trials
}

/// What is packed, when it is first asked for.
type Packed = Arc<Shipped<Arc<Shipped<Packages>>>>;
