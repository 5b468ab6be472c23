//! Every crate that the project depends on comes from the registry and has a licence that suits.

use std::collections::{BTreeMap, BTreeSet};
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
    let ships = shipped(&metadata);
    assert!(ships.len() > SHIPPED.len() && ships.len() < packages.len(), "{} crates ship", ships.len());
    let mut problems = Vec::new();
    for package in packages {
        let (name, id) = (text(&package["name"]), text(&package["id"]));
        match package["source"].as_str() {
            Some(source) if source.starts_with("registry+") || source.starts_with("sparse+") => {}
            None if name.starts_with("wterror") => {}
            source => problems.push(format!("{name} comes from {source:?}, not from the registry")),
        }
        let licence = package["license"].as_str().unwrap_or_default();
        if !suits(licence, ships.contains(id)) {
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

/// The ids of all crates that are linked into what ships: what is needed at run time, on any system.
fn shipped(metadata: &Value) -> BTreeSet<String> {
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).iter().map(|node| (text(&node["id"]), node)).collect();
    let packages = list(&metadata["packages"]).iter();
    let mut next: Vec<&str> = packages
        .filter(|package| package["source"].is_null() && SHIPPED.contains(&text(&package["name"])))
        .map(|package| text(&package["id"]))
        .collect();
    assert_eq!(next.len(), SHIPPED.len(), "each of the shipped crates is in the workspace");
    let mut found = BTreeSet::new();
    while let Some(id) = next.pop() {
        if found.insert(id.to_owned()) {
            let dependencies = list(&nodes[id]["deps"]).iter();
            let linked = dependencies.filter(|dependency| {
                list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null())
            });
            next.extend(linked.map(|dependency| text(&dependency["pkg"])));
        }
    }
    found
}

fn metadata() -> Value {
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
    let output = command.current_dir(wterror_dev::project_root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
