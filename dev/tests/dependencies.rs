//! Every crate that the project depends on comes from the registry, has a licence that suits, and a line in
//! `docs/dependencies.md`; so has the `unsafe` of each crate.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Licences of what ships, all of which ask for no more than a notice.
const SHIPS: &[&str] = &["MIT", "Apache-2.0", "Unicode-3.0", "ISC"];
/// What the tools may have besides: they are used and not passed on.
const TOOLS: &[&str] = &["BSD-3-Clause", "CC0-1.0", "MIT-0", "MPL-2.0", "Zlib"];
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
fn every_library_has_a_line_that_says_what_for() {
    let metadata = metadata();
    let ours = list(&metadata["packages"]).iter().filter(|package| package["source"].is_null());
    let dependencies: BTreeSet<&str> = ours
        .flat_map(|package| list(&package["dependencies"]))
        .map(|dependency| text(&dependency["name"]))
        .filter(|name| !name.starts_with("wterror"))
        .collect();
    let page = page();
    // The libraries' tables are those whose first column is called so; a name stands between backquotes.
    let rows = page
        .lines()
        .skip_while(|line| !line.starts_with("| library "))
        .filter(|line| line.starts_with("| `"));
    let described: BTreeSet<&str> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .filter(|name| !name.contains('/'))
        .collect();
    let missing: Vec<&&str> = dependencies.difference(&described).collect();
    let gone: Vec<&&str> = described.difference(&dependencies).collect();
    assert!(
        missing.is_empty() && gone.is_empty(),
        "without a line in {PAGE}: {missing:?}; no longer used: {gone:?}"
    );
}

#[test]
fn the_page_lists_what_runs_when_it_is_built() {
    let metadata = metadata();
    let built_with = tree("normal,build");
    let runs: BTreeSet<(&str, &str)> = list(&metadata["packages"])
        .iter()
        .filter(|package| {
            built_with.contains(&format!("{} v{}", text(&package["name"]), text(&package["version"])))
        })
        .flat_map(|package| list(&package["targets"]).iter().map(|target| (text(&package["name"]), target)))
        .flat_map(|(name, target)| list(&target["kind"]).iter().map(move |kind| (text(kind), name)))
        .filter_map(|(kind, name)| match kind {
            "custom-build" => Some(("build script", name)),
            "proc-macro" => Some(("procedural macro", name)),
            _ => None,
        })
        .collect();
    let page = page();
    let rows = page.lines().skip_while(|line| *line != "| kind | crates | what it does |").skip(2);
    let described: BTreeSet<(&str, &str)> = rows
        .take_while(|line| line.starts_with('|'))
        .filter_map(|row| row.strip_prefix("| ")?.split_once(" | "))
        .filter_map(|(kind, rest)| Some((kind, rest.split_once(" | ")?.0)))
        .flat_map(|(kind, crates)| crates.split('`').skip(1).step_by(2).map(move |name| (kind, name)))
        .collect();
    let missing: Vec<_> = runs.difference(&described).collect();
    let gone: Vec<_> = described.difference(&runs).collect();
    assert!(missing.is_empty() && gone.is_empty(), "not in {PAGE}: {missing:?}; no longer so: {gone:?}");
}

/// That each has a `SAFETY:` line is a lint of the workspace, `undocumented_unsafe_blocks`.
#[test]
fn the_page_counts_the_unsafe_blocks_of_each_crate() {
    let page = page();
    let metadata = metadata();
    for package in list(&metadata["packages"]).iter().filter(|package| package["source"].is_null()) {
        let manifest = Path::new(text(&package["manifest_path"]));
        let sources = manifest.parent().expect("a manifest lies in a folder").join("src");
        let count = unsafe_blocks(&sources);
        let name = text(&package["name"]);
        let row = format!("| `{name}/` | {count} |");
        let is_there = page.contains(&format!("| `{name}/` |"));
        assert!(page.contains(&row) || (count == 0 && !is_there), "{PAGE} needs the line {row}");
    }
}

/// The blocks and implementations that are `unsafe`, in all sources below a folder.
fn unsafe_blocks(folder: &Path) -> usize {
    let entries =
        fs::read_dir(folder).expect("a crate has sources").map(|entry| entry.expect("it can be read").path());
    entries
        .map(|path| {
            if path.is_dir() {
                return unsafe_blocks(&path);
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            code.map(|line| line.matches("unsafe {").count() + line.matches("unsafe impl").count()).sum()
        })
        .sum()
}

const PAGE: &str = "docs/dependencies.md";

fn page() -> String {
    fs::read_to_string(wterror_dev::project_root().join(PAGE)).expect("the page is there")
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
    tree("normal,no-proc-macro")
}

/// The crates that those which ship depend on in some ways, on any system, as name and version.
fn tree(edges: &str) -> BTreeSet<String> {
    let mut tree = vec!["tree", "--edges", edges, "--target", "all", "--all-features"];
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
