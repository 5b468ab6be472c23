//! The core crate, asked in this process.

use std::fmt::Write as _;
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::Trial;
use serde::Deserialize as _;
use serde_json::{Map, Value, json};
use wterror::{Language, WtError, get, get_by_name, lookup, lookup_name};
use wterror_conformance::driver::Driver;
use wterror_conformance::snippets::snippets;
use wterror_conformance::{build, project_root, suite, toolchain};
use wterror_scan::{Finding, Options, Scanner};

fn main() -> ExitCode {
    let trials = || {
        let driver: Arc<dyn Driver> = Arc::new(Core);
        let ops = [suite::ALL_OPS, &["search_any", "samples", "scan"]].concat();
        let mut trials = suite::trials("core", &ops, &driver);
        for (name, features) in [("English only", ""), ("English and French", "lang-fr")] {
            let name = format!("core: a build with {name}, without std");
            trials.push(Trial::test(name, move || Ok(with_features(features)?)));
        }
        trials.push(Trial::test("core: snippets of the explorer", || Ok(rust_snippets()?)));
        trials.push(Trial::test("core: every manifest has the workspace's version", || Ok(versions()?)));
        Ok(trials)
    };
    toolchain::run("core", &[], trials).exit_code()
}

/// Runs the core's test of its languages in a build with few features.
fn with_features(features: &str) -> Result<(), String> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--locked", "-p", "wterror", "--test", "features", "--no-default-features"]);
    command.args(["--features", features]);
    toolchain::succeed(command.current_dir(project_root())).map(drop)
}

/// A crate with all snippets, since each would be compiled alone.
fn rust_snippets() -> Result<(), String> {
    let folder = build::target_folder().join("snippets");
    let write = |path: &str, text: &str| {
        std::fs::write(folder.join(path), text).map_err(|error| format!("{path}: {error}"))
    };
    std::fs::create_dir_all(folder.join("src")).map_err(|error| error.to_string())?;
    let core = project_root().join("core").display().to_string();
    let manifest = "[package]\nname = \"snippets\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n";
    write("Cargo.toml", &format!("{manifest}\n[dependencies]\nwterror = {{ path = {core:?} }}\n"))?;
    // The versions that the project has, so that nothing is asked of a registry.
    let lock =
        std::fs::read_to_string(project_root().join("Cargo.lock")).map_err(|error| error.to_string())?;
    write("Cargo.lock", &lock)?;
    let snippets = snippets("rust")?;
    let (mut calls, mut functions, mut said) = (String::new(), String::new(), String::new());
    for snippet in &snippets {
        _ = writeln!(calls, "    {}();", snippet.name());
        _ = writeln!(functions, "\nfn {}() {{\n{}\n}}", snippet.name(), snippet.text);
        said += &snippet.output()?;
    }
    write("src/main.rs", &format!("fn main() {{\n{calls}}}\n{functions}"))?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--offline"]).current_dir(&folder);
    let found = toolchain::succeed(command.env("CARGO_TARGET_DIR", folder.join("target")))?;
    if found == said { Ok(()) } else { Err(format!("they say\n{said}\nand print\n{found}")) }
}

/// Versions that cargo does not inherit and the generator does not write stand in these lines.
const VERSIONS: &[(&str, &str)] = &[
    ("node/package.json", "  \"version\": \"{}\","),
    ("android/pom.xml", "    <revision>{}</revision>"),
    ("android/benchmarks/pom.xml", "    <wterror.version>{}</wterror.version>"),
    ("android/README.md", "  <version>{}</version>"),
    ("Cargo.toml", "wterror = { path = \"core\", version = \"{}\", default-features = false }"),
    ("Cargo.toml", "wterror-cli = { path = \"cli\", version = \"{}\", default-features = false }"),
];

fn versions() -> Result<(), String> {
    for (file, line) in VERSIONS {
        let text =
            std::fs::read_to_string(project_root().join(file)).map_err(|error| format!("{file}: {error}"))?;
        let expected = line.replace("{}", wterror::VERSION);
        if !text.lines().any(|line| line == expected) {
            return Err(format!(
                "{file} lacks the line {expected:?}: give it the version of the workspace's Cargo.toml"
            ));
        }
    }
    Ok(())
}

struct Core;

impl Driver for Core {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        let text = |key: &str| question[key].as_str().unwrap_or_default();
        let code = question["code"].as_i64().and_then(|code| i32::try_from(code).ok());
        let language =
            question["language"].as_str().map_or(Language::ENGLISH, |tag| wterror::match_language([tag]));
        let codes = |found: wterror::Matches| json!({ "codes": found.map(wterror::ErrorInfo::code).collect::<Vec<_>>() });
        let strict = |found: Result<&'static wterror::ErrorInfo, String>| match found {
            Ok(info) => json!({ "row": info }),
            Err(error) => json!({ "error": error }),
        };
        Ok(match text("op") {
            "version" => json!({ "version": wterror::VERSION }),
            "all" => {
                let codes: Vec<i32> = wterror::all().iter().map(wterror::ErrorInfo::code).collect();
                json!({ "codes": codes, "count": wterror::all().len() })
            }
            "lookup" => json!({ "row": code.and_then(lookup) }),
            "lookup_name" => json!({ "row": lookup_name(text("name")) }),
            "get" => strict(match code {
                Some(code) => get(code).map_err(|error| error.to_string()),
                None => Err(wterror::UnlistedNumber(&question["code"]).to_string()),
            }),
            "get_by_name" => strict(get_by_name(text("name")).map_err(|error| error.to_string())),
            "category" => json!({ "category": code.and_then(wterror::Category::of) }),
            "search" => codes(wterror::search_in(text("query"), language)),
            "search_any" => codes(wterror::search_any(text("query"))),
            "suggest" => codes(wterror::suggest(text("text"))),
            "localized" => localized(code, &question["code"], &question["locales"]),
            "languages" => json!({ "languages": wterror::languages().map(described).collect::<Vec<_>>() }),
            "error" => match code {
                Some(code) => error(&new_error(code, question)),
                None => huge(&question["code"], question["message"].as_str()),
            },
            "payload" => payload(&question["payload"]),
            "samples" => {
                let samples = wterror::samples(code.ok_or("no i32")?).map(|(platform, sample)| {
                    let object: Value = serde_json::from_str(&sample).map_err(|error| error.to_string())?;
                    Ok(json!({ "platform": platform, "object": object }))
                });
                json!({ "samples": samples.collect::<Result<Vec<Value>, String>>()? })
            }
            "problem" => json!(new_error(code.ok_or("no i32")?, question).to_problem(language)),
            "attributes" => {
                let error = new_error(code.ok_or("no i32")?, question);
                let attributes: Map<String, Value> =
                    error.to_attributes().map(|(name, value)| (name.to_owned(), attribute(value))).collect();
                json!({ "attributes": attributes })
            }
            "scan" => json!({ "findings": scan(text("input"), &question["options"])? }),
            other => return Err(format!("unknown op {other}")),
        })
    }
}

fn new_error(code: i32, question: &Value) -> WtError {
    match question["message"].as_str() {
        Some(message) => WtError::with_platform_message(code, message),
        None => WtError::new(code),
    }
}

fn attribute(value: wterror::Value<'_>) -> Value {
    match value {
        wterror::Value::Int(number) => json!(number),
        wterror::Value::Text(text) => json!(text),
    }
}

fn described(language: Language) -> Value {
    json!({
        "tag": language.tag(),
        "native_name": language.native_name(),
        "english_name": language.english_name(),
        "direction": language.direction().as_str(),
        "reviewed": language.is_reviewed(),
    })
}

fn localized(code: Option<i32>, number: &Value, locales: &Value) -> Value {
    let locales: Vec<&str> = match locales {
        Value::String(one) => vec![one],
        list => list.as_array().into_iter().flatten().filter_map(Value::as_str).collect(),
    };
    let language = wterror::match_language(locales);
    match code {
        Some(code) => {
            let text = language.localized(code);
            json!({ "language": text.language.tag(), "message": text.message, "recovery": text.recovery })
        }
        None => json!({
            "language": language.tag(),
            "message": language.unlisted_message(number),
            "recovery": language.unlisted_recovery(number),
        }),
    }
}

fn error(error: &WtError) -> Value {
    json!({
        "code": error.code(),
        "id": error.id(),
        "category": error.category(),
        "localized_description": error.localized_description(),
        "message": error.platform_message(),
        "request_time": error.request_time().map(|time| time.as_millis()),
        "text": error.to_string(),
        "listed": error.info().is_some(),
    })
}

/// A number outside 32 bits: Rust's types keep it from becoming a `WtError`; other languages make one of it.
fn huge(number: &Value, message: Option<&str>) -> Value {
    let text = message.map_or_else(|| wterror::unlisted_summary(number), str::to_owned);
    json!({
        "code": number,
        "id": null,
        "category": null,
        "localized_description": Language::ENGLISH.unlisted_message(number),
        "message": message,
        "text": format!("{number} unlisted: {text}"),
        "listed": false,
    })
}

fn payload(payload: &Value) -> Value {
    match WtError::deserialize(payload) {
        Ok(found) => error(&found),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

/// What the crate that reads logs finds.
fn scan(input: &str, options: &Value) -> Result<Vec<Value>, String> {
    let texts = |key: &str| -> Vec<String> {
        options[key].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut asked =
        Options { domains: texts("domains"), session_keys: texts("session_keys"), ..Options::default() };
    if let Some(word) = options["min_certainty"].as_str() {
        asked.min_certainty = word.parse().map_err(|error| format!("{word}: {error}"))?;
    }
    if options["messages"] == "all" {
        asked.messages = wterror::languages().collect();
    }
    for tag in texts("messages") {
        let language = wterror::languages().find(|language| language.tag() == tag);
        asked.messages.push(language.ok_or_else(|| format!("no language {tag}"))?);
    }
    asked.year = options["year"].as_i64().and_then(|year| i16::try_from(year).ok());
    let lines: Vec<&str> = input.split('\n').collect();
    let found = Scanner::new(asked).scan_line(input.as_bytes());
    Ok(found.iter().map(|finding| shown(finding, &lines)).collect())
}

fn shown(finding: &Finding, lines: &[&str]) -> Value {
    let line = lines[usize::try_from(finding.line - 1).expect("few lines")];
    json!({
        "line": finding.line,
        "column": finding.range.start + 1,
        "time": finding.time.map(|time| time.to_string()),
        "code": finding.code,
        "name": finding.name,
        "contradicts": finding.contradicts,
        "certainty": finding.certainty.as_str(),
        "evidence": finding.evidence.as_str(),
        "session": finding.session,
        "participant": finding.participant,
        "text": finding.excerpt(line.as_bytes()),
    })
}
