//! A bill of materials for each file that is published: what is inside, with versions and licences, as `CycloneDX`.
//!
//! maturin puts one into each wheel. The others are written here, from what cargo says of the crate that is inside, and stand
//! beside what they are of. They have neither a time nor a random number, so that building twice gives the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::workshop::{Workshop, run};

/// Holds a bill to the strict one of `CycloneDX`'s own schemas. The last line says that it did.
const VALIDATE: &str = "
import json
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
for path in sys.argv[1:]:
    bill = open(path, encoding='utf-8').read()
    version = SchemaVersion.from_version(json.loads(bill)['specVersion'])
    error = JsonStrictValidator(version).validate_str(bill)
    if error is not None:
        sys.exit(f'{path} is no bill of materials: {error}')
print('valid')
";

/// What a bill is of.
pub(super) struct Subject<'a> {
    /// The file that it stands beside, as it is published.
    pub(super) file: &'a Path,
    /// The package as its registry calls it: `pkg:npm/wterror@0.1.0`.
    pub(super) purl: String,
    /// What cargo is told of the crates that are inside: packages, features, target.
    pub(super) cargo: &'a [&'a [&'a str]],
    /// What is needed besides: package, licence.
    pub(super) others: Vec<(String, &'a str)>,
}

/// Writes the bill of a package's file, and holds it to the schema.
pub(super) fn write(workshop: &Workshop, subject: &Subject<'_>) -> Result<PathBuf, Box<dyn Error>> {
    let mut parts = Parts::default();
    for arguments in subject.cargo {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["tree", "--locked", "-e", "normal", "--prefix", "depth", "--format", "|{p}|{l}"]);
        parts.read(&run(cargo.args(*arguments).current_dir(&workshop.root))?)?;
    }
    for (purl, licence) in &subject.others {
        parts.direct.insert(purl.clone());
        parts.licences.insert(purl.clone(), (*licence).to_owned());
    }
    let mut name = subject.file.file_name().ok_or("a package has a name")?.to_owned();
    name.push(".cyclonedx.json");
    let folder = workshop.output.join("bills");
    fs::create_dir_all(&folder)?;
    let bill = folder.join(name);
    fs::write(&bill, serde_json::to_string_pretty(&parts.bill(&subject.purl))? + "\n")?;
    validate(workshop, &bill)?;
    Ok(bill)
}

/// Holds a bill to the schema of its version.
pub(super) fn validate(workshop: &Workshop, bill: &Path) -> Result<(), Box<dyn Error>> {
    run(Command::new(workshop.tool("python")?).args(["-I", "-c", VALIDATE]).arg(bill)).map(drop)
}

/// What is inside: packages by their names in the registries.
#[derive(Default)]
struct Parts {
    /// Those that the subject itself needs.
    direct: BTreeSet<String>,
    licences: BTreeMap<String, String>,
    needs: BTreeMap<String, BTreeSet<String>>,
}

impl Parts {
    /// Reads what `cargo tree` says: `2|serde v1.0.0|MIT OR Apache-2.0`. Macros and what they need run in the compiler, and
    /// are in no package.
    fn read(&mut self, tree: &str) -> Result<(), Box<dyn Error>> {
        let mut above: Vec<String> = Vec::new();
        let mut macros: Option<usize> = None;
        for line in tree.lines().filter(|line| !line.is_empty()) {
            let mut columns = line.splitn(3, '|');
            let (Some(depth), Some(package), Some(licence)) =
                (columns.next(), columns.next(), columns.next())
            else {
                return Err(format!("cargo tree says {line:?}").into());
            };
            let depth: usize = depth.parse()?;
            if macros.is_some_and(|outer| depth > outer) {
                continue;
            }
            macros = package.contains("(proc-macro)").then_some(depth);
            if macros.is_some() {
                continue;
            }
            let (name, rest) = package.split_once(" v").ok_or("cargo tree names a version")?;
            let version = rest.split(' ').next().unwrap_or(rest);
            let purl = format!("pkg:cargo/{name}@{version}");
            let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
            self.licences.insert(purl.clone(), licence);
            above.truncate(depth);
            match above.last() {
                None => self.direct.insert(purl.clone()),
                Some(parent) => self.needs.entry(parent.clone()).or_default().insert(purl.clone()),
            };
            above.push(purl);
        }
        Ok(())
    }

    fn bill(&self, subject: &str) -> Value {
        let own = || json!([{ "expression": "MIT OR Apache-2.0" }]);
        let components = self.licences.iter().filter(|(purl, _)| *purl != subject).map(|(purl, licence)| {
            let (name, version) = name_and_version(purl);
            let mut component = json!({
                "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
            });
            if !licence.is_empty() {
                component["licenses"] = json!([{ "expression": licence }]);
            }
            component
        });
        // Where the subject is a crate, it is the root of cargo's tree.
        let root = if self.direct.contains(subject) { self.needs.get(subject).cloned() } else { None };
        let root =
            root.unwrap_or_else(|| self.direct.iter().filter(|purl| *purl != subject).cloned().collect());
        let others = self.licences.keys().filter(|purl| *purl != subject);
        let empty = BTreeSet::new();
        let edges =
            others.map(|purl| json!({ "ref": purl, "dependsOn": self.needs.get(purl).unwrap_or(&empty) }));
        let edges = std::iter::once(json!({ "ref": subject, "dependsOn": root })).chain(edges);
        let (name, version) = name_and_version(subject);
        json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": { "component": {
                "type": "library", "bom-ref": subject, "name": name, "version": version, "purl": subject,
                "licenses": own(),
            } },
            "components": components.collect::<Vec<_>>(),
            "dependencies": edges.collect::<Vec<_>>(),
        })
    }
}

/// `wterror` and `0.1.0` of `pkg:npm/wterror@0.1.0?a=b`.
fn name_and_version(purl: &str) -> (&str, &str) {
    let purl = purl.split('?').next().unwrap_or(purl);
    let (path, version) = purl.rsplit_once('@').unwrap_or((purl, ""));
    (path.rsplit('/').next().unwrap_or(path), version)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0|wterror-node v0.1.0 (/somewhere/node)|MIT OR Apache-2.0\n\
                        1|napi v3.1.0|MIT\n\
                        2|serde v1.0.0|MIT/Apache-2.0\n\
                        1|serde_derive v1.0.0 (proc-macro)|MIT\n\
                        2|syn v2.0.0|MIT\n\
                        1|serde v1.0.0|MIT/Apache-2.0 (*)\n";

    #[test]
    fn a_bill_has_what_is_inside_and_nothing_of_the_builder() {
        let mut parts = Parts::default();
        parts.read(TREE).expect("is cargo's");
        let bill = parts.bill("pkg:npm/wterror-linux-x64-gnu@0.1.0");
        let purls: Vec<&str> = bill["components"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|part| part["purl"].as_str())
            .collect();
        assert_eq!(purls, ["pkg:cargo/napi@3.1.0", "pkg:cargo/serde@1.0.0", "pkg:cargo/wterror-node@0.1.0"]);
        assert_eq!(bill["components"][1]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(bill["metadata"]["component"]["name"], "wterror-linux-x64-gnu");
        assert_eq!(bill["dependencies"][0]["dependsOn"], json!(["pkg:cargo/wterror-node@0.1.0"]));
        assert!(!bill.to_string().contains("somewhere"));
    }

    #[test]
    fn a_crates_bill_is_of_the_crate_itself() {
        let mut parts = Parts::default();
        parts.read("0|wterror v0.1.0|MIT OR Apache-2.0\n1|memchr v2.0.0|MIT\n").expect("is cargo's");
        let bill = parts.bill("pkg:cargo/wterror@0.1.0");
        assert_eq!(bill["components"].as_array().map(Vec::len), Some(1));
        assert_eq!(bill["dependencies"][0]["dependsOn"], json!(["pkg:cargo/memchr@2.0.0"]));
    }

    #[test]
    fn the_name_is_the_last_part_of_the_path() {
        assert_eq!(name_and_version("pkg:maven/a.b/c-d@1.0?type=aar"), ("c-d", "1.0"));
    }
}
