//! A code is one file by hand, and so is a language: adds one of each to a copy of the tree, gives the explorer an address
//! there, and runs the suites of the core and of the command.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::sync::LazyLock;

use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};
use wterror_conformance::toolchain::{self, Tool, succeed};
use wterror_conformance::{build::copy_tracked, cases, project_root};

const TOOLS: &[Tool] = &[Tool { probe: &["git", "--version"], install: "apt-get install -y git" }];

/// The code that the vendor could give out next, with all that `cargo dev add` can be told.
const ADD: &[&str] = &[
    "add",
    "205",
    "session_is_locked",
    "--category=session",
    "--name=sessionIsLocked",
    "--summary=The session is locked, and nobody can join it.",
    "--message=The session is locked.",
    "--recovery=Please ask someone in the session to open it, then try again.",
    "--owner=end_user",
    "--action=wait",
    "--retry=backoff",
    "--guidance=Wait until somebody in the session unlocks it, then join again.",
];

/// A language with the texts of one code; English stands in for the others.
const ESTONIAN: &str = "\
language = eesti
    .english = Estonian

unlisted = Juhtus midagi ootamatut (kood { $code }).
    .recovery = Palun proovige uuesti ja nimetage koodi { $code }, kui pöördute klienditoe poole.

session-is-full = Seanss on täis.
    .recovery = Palun oodake, kuni keegi lahkub, ja proovige siis uuesti.
";

const ERRORS: &str = "core/catalogue/errors.toml";
const LANGUAGE: &str = "core/catalogue/languages/et.ftl";
/// Where the copy's explorer would be published: each row names its page then.
const SITE: &str = "https://errors.example/explorer";
/// Tests of the command that compare a whole card with one that names no page.
const WHOLE_CARDS: &[&str] = &[
    "a_card_is_plain_and_stable_where_it_is_piped",
    "color",
    "commands_in_the_readme",
    "the_picture_is_current",
];

/// The copy of the tree, made by the first test that asks for it.
static COPY: LazyLock<Result<Copy, String>> = LazyLock::new(Copy::grown);

fn main() -> ExitCode {
    toolchain::run("grow", TOOLS, || Ok(trials())).exit_code()
}

fn trials() -> Vec<Trial> {
    let trial = |name: &str, test: fn(&Copy) -> Result<(), String>| {
        Trial::test(format!("grow: {name}"), move || match COPY.as_ref() {
            Ok(copy) => test(copy).map_err(Failed::from),
            Err(error) => Err(Failed::from(error)),
        })
    };
    vec![
        trial("a code and a language are one file each by hand", Copy::two_files),
        trial("everything generated is current", Copy::current),
        trial("the suites of core and command", Copy::suites),
        trial("core has what the files say, and every case holds", Copy::conformance),
        trial("the explorer's page stands beside the vendor's", Copy::page),
        trial("the new code in a language that lacks it is told in English", Copy::in_english),
        trial("the new language has its texts, and English for the rest", Copy::in_estonian),
    ]
}

struct Copy {
    root: PathBuf,
    /// What differed from the project's own tree before anything was generated.
    by_hand: BTreeSet<PathBuf>,
}

impl Copy {
    /// Copies the tree, and adds a code and a language.
    fn grown() -> Result<Self, String> {
        let root = project_root().join("target/conformance/grow/tree");
        let files = copy_tracked(&root)?;
        let mut copy = Self { root, by_hand: BTreeSet::new() };
        copy.dev(ADD)?;
        fs::write(copy.root.join(LANGUAGE), ESTONIAN).map_err(|error| format!("{LANGUAGE}: {error}"))?;
        copy.by_hand = copy.differing(&files);
        let manifest = copy.root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(|error| error.to_string())?;
        let published = text.replacen("\nsite = \"\"\n", &format!("\nsite = \"{SITE}\"\n"), 1);
        fs::write(&manifest, published).map_err(|error| error.to_string())?;
        copy.dev(&["generate"])?;
        Ok(copy)
    }

    /// Runs cargo in the copy, with a target folder of its own: cargo tells a crate by its path in the workspace, so that
    /// the copy's crates would take the place of the project's in a shared one.
    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.root);
        command.env("CARGO_TARGET_DIR", project_root().join("target/conformance/grow/target"));
        // Nothing here is debugged.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        command
    }

    /// `cargo dev`.
    fn dev(&self, arguments: &[&str]) -> Result<String, String> {
        let run = ["run", "--quiet", "--locked", "--package", "wterror-dev", "--"];
        succeed(self.cargo(&[&run, arguments].concat()).arg("--root").arg(&self.root))
    }

    fn wterror(&self, arguments: &[&str]) -> Result<String, String> {
        let run = ["run", "--quiet", "--locked", "--package", "wterror-cli", "--"];
        succeed(self.cargo(&[&run, arguments].concat()).env_remove("LC_ALL").env_remove("LANG"))
    }

    fn row(&self, code: &str, language: &str) -> Result<Value, String> {
        let text = self.wterror(&[code, "--json", "--lang", language])?;
        serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))
    }

    /// The files that differ from the project's own, or are not there.
    fn differing(&self, files: &[PathBuf]) -> BTreeSet<PathBuf> {
        let differs = |file: &&PathBuf| {
            let (own, copied) =
                (fs::read(project_root().join(file)).ok(), fs::read(self.root.join(file)).ok());
            own != copied
        };
        let more = [PathBuf::from(LANGUAGE)];
        files.iter().chain(&more).filter(differs).cloned().collect()
    }

    fn two_files(&self) -> Result<(), String> {
        let expected = BTreeSet::from([ERRORS, LANGUAGE].map(PathBuf::from));
        if self.by_hand == expected { Ok(()) } else { Err(format!("changed by hand: {:?}", self.by_hand)) }
    }

    fn current(&self) -> Result<(), String> {
        self.dev(&["generate", "--check"]).map(drop)
    }

    fn suites(&self) -> Result<(), String> {
        let mut test = vec!["test", "--locked", "--no-fail-fast", "-p", "wterror", "-p", "wterror-cli", "--"];
        test.extend(WHOLE_CARDS.iter().flat_map(|name| ["--skip", name]));
        succeed(&mut self.cargo(&test)).map(drop)
    }

    fn conformance(&self) -> Result<(), String> {
        let test = ["test", "--locked", "-p", "wterror-conformance", "--test", "core"];
        // The builds with few languages are another matter, and would be compiled anew.
        let output = succeed(&mut self.cargo(&[&test[..], &["--", "--skip", "a build with"]].concat()))?;
        for name in ["row: 205", "texts: et", "guidance: 206", "specification: 206"] {
            let line = output.lines().find(|line| line.contains(&format!("core: {name} ")));
            if !line.is_some_and(|line| line.ends_with("ok")) {
                return Err(format!("{name} was not among the tests that passed:\n{output}"));
            }
        }
        Ok(())
    }

    fn page(&self) -> Result<(), String> {
        let page = format!("{SITE}/206/");
        cases::compare(
            &json!({ "page": page, "link": { "$contains": ["#session"] } }),
            &self.row("206", "en")?,
        )?;
        let card = self.wterror(&["206"])?;
        let named = card.lines().any(|line| line.contains("Explorer") && line.ends_with(&page));
        if named { Ok(()) } else { Err(format!("the card does not name {page}:\n{card}")) }
    }

    fn in_english(&self) -> Result<(), String> {
        let expected = json!({ "id": "session_is_locked", "language": "en", "message": "The session is locked.",
            "recovery": "Please ask someone in the session to open it, then try again." });
        for language in ["de", "he", "et"] {
            cases::compare(&expected, &self.row("205", language)?)
                .map_err(|error| format!("{language}{error}"))?;
        }
        let card = self.wterror(&["205", "--lang", "de"])?;
        for part in ["The session is locked.", "(en)"] {
            if !card.contains(part) {
                return Err(format!("the card in German lacks {part:?}:\n{card}"));
            }
        }
        Ok(())
    }

    fn in_estonian(&self) -> Result<(), String> {
        let full = json!({ "language": "et", "message": "Seanss on täis." });
        cases::compare(&full, &self.row("206", "et-EE")?)?;
        let closed = json!({ "language": "en", "message": "The session has ended." });
        cases::compare(&closed, &self.row("203", "et-EE")?)
    }
}
