//! Every crate that the project depends on comes from the registry and has a licence that suits.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// Licences of what ships, all of which ask for no more than a notice.
const SHIPS: &[&str] = &["MIT", "Apache-2.0", "Unicode-3.0", "ISC"];
/// What the tools may have besides: they are used and not passed on.
const TOOLS: &[&str] = &["MIT-0", "MPL-2.0", "Zlib"];
/// The crates whose dependencies ship.
const SHIPPED: &[&str] =
    &["wterror", "wterror-cli", "wterror-python", "wterror-node", "wterror-android", "wterror-c"];

#[test]
fn licences_and_sources_suit() {
    let metadata = metadata();
    let packages = list(&metadata["packages"]);
    let ships = shipped();
    assert!(ships.len() > SHIPPED.len() && ships.len() < packages.len(), "{} crates ship", ships.len());
    let mut problems = Vec::new();
    for package in packages {
        let name = text(&package["name"]);
        let crate_and_version = format!("{name} v{}", text(&package["version"]));
        match package["source"].as_str() {
            Some(source) if source.starts_with("registry+") || source.starts_with("sparse+") => {}
            None if name.starts_with("wterror") => {}
            source => problems.push(format!("{name} comes from {source:?}, not from the registry")),
        }
        let licence = package["license"].as_str().unwrap_or_default();
        if !suits(licence, ships.contains(&crate_and_version)) {
            problems.push(format!("{name} has the licence {licence:?}, which is not in this test's list"));
        }
        for dependency in list(&package["dependencies"]) {
            if package["source"].is_null() && dependency["path"].is_null() && dependency["req"] == "*" {
                problems.push(format!("{name} takes any version of {}", text(&dependency["name"])));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn licences_are_read_as_expressions() {
    assert!(suits("MIT OR GPL-3.0-only", true), "one may choose");
    assert!(suits("Apache-2.0 WITH LLVM-exception", true));
    assert!(suits("(MIT OR Apache-2.0) AND Unicode-3.0", true));
    assert!(!suits("MIT AND GPL-3.0-only", false));
    assert!(suits("MPL-2.0", false) && !suits("MPL-2.0", true), "only tools may have it");
    assert!(!suits("", false), "no licence is none that suits");
}

fn suits(licence: &str, ships: bool) -> bool {
    // The old way to write OR, which some crates still have.
    let licence = licence.replace('/', " OR ");
    let allowed = |name: &str| SHIPS.contains(&name) || (!ships && TOOLS.contains(&name));
    spdx::Expression::parse(&licence).is_ok_and(|expression| {
        expression.evaluate(|requirement| {
            let exception = requirement.addition.as_ref().map(ToString::to_string);
            requirement.license.id().is_some_and(|id| allowed(id.name))
                && exception.is_none_or(|exception| exception == "LLVM-exception")
        })
    })
}

/// All crates that are linked into what ships, on any system, as name and version.
///
/// By `cargo tree`, because `cargo metadata` counts what the tools' features add.
fn shipped() -> BTreeSet<String> {
    let mut tree = vec!["tree", "--edges", "normal,no-proc-macro", "--target", "all", "--all-features"];
    tree.extend(["--prefix", "none", "--format", "{p}"]);
    tree.extend(SHIPPED.iter().flat_map(|name| ["-p", *name]));
    let words = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    cargo(&tree).lines().map(words).collect()
}

fn metadata() -> Value {
    let output = cargo(&["metadata", "--format-version", "1", "--all-features"]);
    serde_json::from_str(&output).expect("cargo writes JSON")
}

fn cargo(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).arg("--locked").current_dir(wterror_dev::project_root());
    let output = command.output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("cargo writes UTF-8")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
