//! The `wterror` program as it ships, asked on its command line.

use std::path::PathBuf;
use std::process::{Command, ExitCode, Output};
use std::sync::Arc;

use libtest_mimic::Trial;
use serde_json::{Value, json};
use wterror_conformance::driver::{self, Driver};
use wterror_conformance::shipped::Shipped;
use wterror_conformance::snippets::snippets;
use wterror_conformance::{build, fixtures, suite, toolchain};

/// What the program offers. It makes no error objects; `category` of an unlisted code has no place in its answers.
const OPS: &[&str] =
    &["version", "all", "lookup", "lookup_name", "get", "get_by_name", "search", "localized", "languages"];
/// Names the program takes for an option, for standard input or for a number; no name of the SDK begins so.
const WITHOUT: &[(&str, &str)] = &[
    ("names: no row: '206'", "a number on the command line is a code"),
    ("names: no row: '-'", "it stands for standard input"),
    ("names: no row: ' sessionIsFull'", "what stands around a pasted name is left out"),
    ("names: no row: 'sessionIsFull\\x00'", "no argument can hold a NUL"),
    ("search: no words", "asked as one argument it is the same as the empty one"),
    ("locales: unlisted", "a message is shown for listed codes"),
];

fn main() -> ExitCode {
    toolchain::run("cli", &[], || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let cli = Shipped::new("cli", || Ok(Cli { program: build::command()? }));
    let asked = Arc::clone(&cli);
    let driver: Arc<dyn Driver> = driver::lazy(move || Ok(Box::new(asked.get()?.clone())));
    let mut trials = vec![cli.trial()];
    trials.extend(suite::trials_without("cli", OPS, WITHOUT, &driver));
    trials.push(cli.test("the program is under 1.5 MB", Cli::small));
    trials.push(cli.test("snippets of the explorer", Cli::snippets));
    trials.push(cli.test("the whole export equals the specification", Cli::export));
    trials
}

#[derive(Clone)]
struct Cli {
    program: PathBuf,
}

impl Cli {
    fn run(&self, arguments: &[&str]) -> Result<Output, String> {
        Command::new(&self.program)
            .args(arguments)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LANG")
            .output()
            .map_err(|error| format!("{}: {error}", self.program.display()))
    }

    fn json(&self, arguments: &[&str]) -> Result<Value, String> {
        let output = self.run(arguments)?;
        serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("{arguments:?}: {error}: {}", String::from_utf8_lossy(&output.stderr)))
    }

    /// The row, or what was said on standard error.
    fn explain(&self, word: &str) -> Result<Result<Value, String>, String> {
        let output = self.run(&["explain", "--json", "--", word])?;
        match output.status.code() {
            Some(0) => serde_json::from_slice(&output.stdout).map(Ok).map_err(|error| error.to_string()),
            Some(1) if output.stdout.is_empty() => {
                Ok(Err(String::from_utf8_lossy(&output.stderr).into_owned()))
            }
            _ => Err(format!("{word:?}: {output:?}")),
        }
    }

    fn small(&self) -> Result<(), String> {
        const LIMIT: u64 = 1_500_000;
        let size = std::fs::metadata(&self.program).map_err(|error| error.to_string())?.len();
        if size < LIMIT { Ok(()) } else { Err(format!("it has {size} bytes, more than {LIMIT}")) }
    }

    /// The card is German where the texts are, and names the code.
    fn snippets(&self) -> Result<(), String> {
        for snippet in snippets("shell")? {
            let words = snippet.text.strip_prefix("wterror ").ok_or("a snippet calls another command")?;
            let output = self.run(&words.split(' ').collect::<Vec<_>>())?;
            let card = String::from_utf8_lossy(&output.stdout);
            if !output.status.success()
                || !card.starts_with(&snippet.code.to_string())
                || !card.contains("(de)")
            {
                return Err(format!("{}: {output:?}", snippet.text));
            }
        }
        Ok(())
    }

    fn export(&self) -> Result<(), String> {
        let export = self.json(&["export", "--format", "json"])?;
        let rows = export["errors"].as_array().ok_or("no errors in the export")?;
        for expected in fixtures::specification() {
            let row = rows.iter().find(|row| row["code"] == expected.code).ok_or("a code is missing")?;
            let expected = json!({ "code": expected.code, "name": expected.name, "category": expected.category,
                "documented": expected.items });
            wterror_conformance::cases::compare(&expected, row)?;
        }
        Ok(())
    }
}

impl Driver for Cli {
    fn ask(&self, question: &Value) -> Result<Value, String> {
        let text = |key: &str| question[key].as_str().unwrap_or_default();
        let code = question["code"].to_string();
        let codes = |rows: &Value| -> Value {
            rows.as_array().into_iter().flatten().map(|row| row["code"].clone()).collect()
        };
        let strict = |answer: Result<Value, String>| match answer {
            Ok(row) => json!({ "row": row }),
            Err(error) => json!({ "error": error }),
        };
        Ok(match text("op") {
            "version" => {
                let output = self.run(&["--version"])?;
                let version = String::from_utf8_lossy(&output.stdout);
                json!({ "version": version.trim().trim_start_matches("wterror ") })
            }
            "all" => {
                let codes = codes(&self.json(&["list", "--json"])?);
                json!({ "count": codes.as_array().map(Vec::len), "codes": codes })
            }
            "lookup" => json!({ "row": self.explain(&code)?.ok() }),
            "lookup_name" => json!({ "row": self.explain(text("name"))?.ok() }),
            "get" => strict(self.explain(&code)?),
            "get_by_name" => strict(self.explain(text("name"))?),
            "search" => json!({ "codes": codes(&self.json(&["search", "--json", "--", text("query")])?) }),
            "localized" => {
                let locales = match &question["locales"] {
                    Value::String(one) => one.clone(),
                    list => {
                        let tags: Vec<&str> =
                            list.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                        tags.join(",")
                    }
                };
                let lang = format!("--lang={locales}");
                self.json(&["explain", "--json", &lang, "--", &code])?
            }
            "languages" => json!({ "languages": self.json(&["languages", "--json"])? }),
            other => return Err(format!("unknown op {other}")),
        })
    }
}
