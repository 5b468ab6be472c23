//! The exports for other platforms' resource systems, read back with the libraries that translation platforms use.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

use libtest_mimic::Trial;
use serde_json::Value;
use tempfile::TempDir;
use wterror::raw::Text;
use wterror::{Language, all, languages};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::toolchain::{Tool, succeed};
use wterror_conformance::{build, project_root, toolchain};

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
    toolchain::run("exports", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let exported = Shipped::new("exports", Exported::new);
    let mut trials = vec![exported.trial()];
    for format in FORMATS {
        trials.push(exported.test(&format!("{}: one file a language", format.name), |exported| {
            let count = exported.texts[format.name].as_object().map_or(0, serde_json::Map::len);
            if count == languages().len() { Ok(()) } else { Err(format!("{count} files")) }
        }));
        for language in languages() {
            trials.push(exported.test(&format!("{}: {}", format.name, language.tag()), move |exported| {
                let texts = &exported.texts[format.name][(format.file)(language.tag())];
                equal(texts, &expected(language, format))
            }));
        }
    }
    trials.push(exported.test("openapi: a valid document, with an example of every code", openapi));
    for language in languages() {
        trials.push(exported.test(&format!("apple-strings: {}", language.tag()), move |exported| {
            apple(&exported.files.path().join("apple-strings/Wterror.xcstrings"), language)
        }));
    }
    trials
}

/// Every export, as the command writes it and as it was read back.
struct Exported {
    files: TempDir,
    texts: Value,
}

impl Exported {
    fn new() -> Result<Self, String> {
        let files = TempDir::with_prefix("wterror-exports-").map_err(|error| error.to_string())?;
        let command = build::command()?;
        for name in FORMATS.iter().map(|format| format.name).chain(["apple-strings", "openapi"]) {
            let mut export = Command::new(&command);
            export.args(["export", "--format", name, "--output"]).arg(files.path().join(name));
            succeed(&mut export)?;
        }
        let texts = read_back(files.path())?;
        Ok(Self { files, texts })
    }
}

fn read_back(files: &Path) -> Result<Value, String> {
    let driver = project_root().join("tests/drivers/exports");
    let environment = build::python_environment("exports", &driver.join("requirements.txt"))?;
    let mut command = Command::new(environment.join("bin/python"));
    let output = succeed(command.arg(driver.join("read_back.py")).arg(files))?;
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

/// The examples, each under the response of its status. They were validated as they were read back.
fn openapi(exported: &Exported) -> Result<(), String> {
    let texts = &exported.texts["openapi"]["openapi.json"];
    let mut expected = BTreeMap::new();
    for info in all() {
        let key = format!("Problem{}.{}", info.http_status(), info.id());
        expected.insert(key, Language::ENGLISH.message(info.code()).into_owned());
    }
    expected.insert("Problem500.unlisted".to_owned(), Language::ENGLISH.message(4242).into_owned());
    equal(texts, &expected)
}

/// A String Catalog is JSON: its reader is the JSON library.
fn apple(catalog: &Path, language: Language) -> Result<(), String> {
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
