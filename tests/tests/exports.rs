//! The exports for other platforms' resource systems, read back with the libraries that translation platforms use.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use libtest_mimic::{Failed, Trial};
use serde_json::Value;
use wterror::raw::Text;
use wterror::{Language, all, languages};
use wterror_conformance::toolchain::{Tool, succeed};
use wterror_conformance::{project_root, toolchain};

const TOOLS: &[Tool] = &[Tool {
    probe: &["python3", "-c", "import venv, ensurepip"],
    install: "apt-get install -y python3 python3-venv",
}];

/// A format: its name, the file of a language, the key of a text, and what stands in the code's place.
struct Format {
    name: &'static str,
    file: fn(&str) -> String,
    key: fn(&str, &str) -> String,
    code: &'static str,
}

const FORMATS: &[Format] = &[
    Format {
        name: "android-strings",
        file: |tag| format!("res/values{}/strings.xml", android_qualifier(tag)),
        key: |id, part| format!("wterror_{id}_{part}"),
        code: "%1$d",
    },
    Format {
        name: "i18next",
        file: |tag| format!("{tag}.json"),
        key: |id, part| format!("wterror.{id}.{part}"),
        code: "{{code}}",
    },
    Format {
        name: "fluent",
        file: |tag| format!("{tag}.ftl"),
        key: |id, part| {
            let attribute = if part == "recovery" { ".recovery" } else { "" };
            format!("wterror-{}{attribute}", id.replace('_', "-"))
        },
        code: "{code}",
    },
    Format {
        name: "xliff",
        file: |tag| format!("{tag}.xliff"),
        key: |id, part| format!("wterror.{id}.{part}"),
        code: "{code}",
    },
];

/// What Android's resource system calls each language: by two letters, but for those that are written out by hand.
fn android_qualifier(tag: &str) -> String {
    let qualifier = match tag {
        "en" => "",
        "he" => "-iw",
        "id" => "-in",
        "pt-BR" => "-pt-rBR",
        "pt-PT" => "-pt-rPT",
        "zh-Hans" => "-b+zh+Hans",
        "zh-Hant" => "-b+zh+Hant",
        other => {
            assert_eq!(other.len(), 2, "write out here what Android calls {other}");
            return format!("-{other}");
        }
    };
    qualifier.to_owned()
}

fn main() -> ExitCode {
    toolchain::run("exports", TOOLS, prepare).exit_code()
}

fn prepare() -> Result<Vec<Trial>, String> {
    let folder = project_root().join("target/conformance/exports");
    let files = folder.join("files");
    if files.exists() {
        fs::remove_dir_all(&files).map_err(|error| error.to_string())?;
    }
    for name in FORMATS.iter().map(|format| format.name).chain(["apple-strings"]) {
        let mut command = Command::new(env!("CARGO"));
        command.args([
            "run",
            "-q",
            "--locked",
            "-p",
            "wterror-cli",
            "--",
            "export",
            "--format",
            name,
            "--output",
        ]);
        succeed(command.arg(files.join(name)).current_dir(project_root()))?;
    }
    let found = read_back(&folder, &files)?;
    let mut trials = Vec::new();
    for format in FORMATS {
        let found = found[format.name].clone();
        let count = found.as_object().map_or(0, serde_json::Map::len);
        trials.push(Trial::test(format!("exports: {}: one file a language", format.name), move || {
            if count == languages().len() { Ok(()) } else { Err(Failed::from(format!("{count} files"))) }
        }));
        for language in languages() {
            let texts = found[(format.file)(language.tag())].clone();
            let name = format!("exports: {}: {}", format.name, language.tag());
            trials.push(Trial::test(name, move || Ok(equal(&texts, &expected(language, format))?)));
        }
    }
    let catalog = files.join("apple-strings/Wterror.xcstrings");
    for language in languages() {
        let catalog = catalog.clone();
        let name = format!("exports: apple-strings: {}", language.tag());
        trials.push(Trial::test(name, move || Ok(apple(&catalog, language)?)));
    }
    Ok(trials)
}

fn read_back(folder: &Path, files: &Path) -> Result<Value, String> {
    let driver = project_root().join("tests/drivers/exports");
    let venv = folder.join("venv");
    let python = venv.join("bin/python");
    if !python.exists() {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&venv))?;
    }
    let requirements = driver.join("requirements.txt");
    succeed(Command::new(&python).args(["-m", "pip", "install", "-q", "-r"]).arg(requirements))?;
    let output = succeed(Command::new(&python).arg(driver.join("read_back.py")).arg(files))?;
    serde_json::from_str(&output).map_err(|error| format!("read_back.py: {error}"))
}

/// Every text of a language under the format's key, from the core.
fn expected(language: Language, format: &Format) -> BTreeMap<String, String> {
    let raw = language.raw();
    let join = |halves: [Text; 2]| halves.map(Text::as_str).join(format.code);
    let mut texts = BTreeMap::new();
    for info in all() {
        texts.insert((format.key)(info.id(), "message"), language.message(info.code()).into_owned());
        texts.insert((format.key)(info.id(), "recovery"), language.recovery(info.code()).into_owned());
    }
    texts.insert((format.key)("unlisted", "message"), join(raw.unlisted_message()));
    texts.insert((format.key)("unlisted", "recovery"), join(raw.unlisted_recovery()));
    texts
}

fn equal(found: &Value, expected: &BTreeMap<String, String>) -> Result<(), String> {
    let found = found.as_object().ok_or("the language has no file")?;
    if found.len() != expected.len() {
        return Err(format!("{} texts, expected {}", found.len(), expected.len()));
    }
    for (key, expected) in expected {
        let text = found.get(key).and_then(Value::as_str);
        if text != Some(expected) {
            return Err(format!("{key}: expected {expected:?}, found {text:?}"));
        }
    }
    Ok(())
}

/// A String Catalog is JSON: its reader is the JSON library.
fn apple(catalog: &PathBuf, language: Language) -> Result<(), String> {
    let text = fs::read_to_string(catalog).map_err(|error| error.to_string())?;
    let catalog: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    if catalog["sourceLanguage"] != "en" || catalog["version"] != "1.0" {
        return Err("the head of the catalog is not Xcode's".to_owned());
    }
    let strings = catalog["strings"].as_object().ok_or("no strings")?;
    let found: Value = strings
        .iter()
        .map(|(key, string)| {
            (key.clone(), string["localizations"][language.tag()]["stringUnit"]["value"].clone())
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    let format = Format {
        name: "apple-strings",
        file: |_| String::new(),
        key: |id, part| format!("wterror.{id}.{part}"),
        code: "%lld",
    };
    equal(&found, &expected(language, &format))
}
