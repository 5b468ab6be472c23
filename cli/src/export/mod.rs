//! `wterror export`: the catalogue and its texts in the formats of other programs.

mod android;
mod apple;
mod files;
mod fluent;
mod i18next;
mod openapi;
mod table;
mod xliff;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{error, io};

use serde::Serialize;
use wterror::raw::Text;
use wterror::{Language, Record, all, languages};

use crate::args::{Arguments, Misuse};
use crate::style::printable;
use crate::{Context, FAILURE, SUCCESS, complain, json};

use files::Unwritten;

/// A file of an export: its path below the output folder, and its contents.
struct File {
    path: PathBuf,
    contents: String,
}

impl File {
    fn new(path: impl Into<PathBuf>, contents: String) -> Self {
        Self { path: path.into(), contents }
    }
}

/// The files of an export.
type Made = Result<Vec<File>, Box<dyn error::Error>>;

/// Writes an export: to standard output what is one file, below `--output` what is a tree. `--lang` chooses one language
/// of a tree.
pub(crate) fn run(
    arguments: &Arguments,
    chosen: Option<Language>,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let languages: Vec<Language> = chosen.map_or_else(|| languages().collect(), |language| vec![language]);
    let made = match arguments.value("format").and_then(OsStr::to_str) {
        Some("json") => catalogue(chosen.unwrap_or_default()),
        Some("csv") => Ok(vec![table::csv(chosen.unwrap_or_default())]),
        Some("markdown") => table::markdown(chosen.unwrap_or_default()),
        Some("openapi") => openapi::file(chosen.unwrap_or_default()),
        Some("android-strings") => languages.into_iter().map(android::file).collect(),
        Some("apple-strings") => apple::file(&languages),
        Some("i18next") => languages.into_iter().map(i18next::file).collect(),
        Some("fluent") => Ok(languages.into_iter().map(fluent::file).collect()),
        Some("xliff") => languages.into_iter().map(xliff::file).collect(),
        format => unreachable!("{format:?} is none of the formats in the grammar"),
    };
    let files = made.map_err(|error| io::Error::other(error.to_string()))?;
    let output = arguments.value("output").map(Path::new);
    let misuse = |problem: String| Misuse { grammar: arguments.grammar, problem };
    match (output, files.as_slice()) {
        (Some(folder), _) if folder.as_os_str().is_empty() => complain(
            &misuse("--output needs the name of a folder, and this one is empty".to_owned()),
            context,
        ),
        (Some(folder), files) => {
            let (report, status) = match files::write(folder, files) {
                Ok(()) => (format!("{} written to {}", count(files.len()), folder.display()), SUCCESS),
                Err(unwritten) => (explained(&unwritten, files.len()), FAILURE),
            };
            writeln!(context.stderr, "wterror: {}", printable(report))?;
            Ok(status)
        }
        (None, [file]) => context.stdout.write_all(file.contents.as_bytes()).map(|()| SUCCESS),
        (None, files) => {
            let count = count(files.len());
            let problem = format!(
                "this format is {count}; name a folder with --output DIR, or one language with --lang TAG"
            );
            complain(&misuse(problem), context)
        }
    }
}

/// `1 file`, `2 files`
fn count(files: usize) -> String {
    format!("{files} file{}", if files == 1 { "" } else { "s" })
}

/// What went wrong, and what stands in the folder now.
fn explained(unwritten: &Unwritten, all: usize) -> String {
    let Unwritten { path, error, written } = unwritten;
    let outcome = if written.is_empty() {
        "; no file was changed".to_owned()
    } else {
        let names: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
        format!("; {} of {} written: {}", written.len(), count(all), names.join(", "))
    };
    format!("{}: cannot be written: {error}{outcome}", path.display())
}

fn catalogue(language: Language) -> Made {
    #[derive(Serialize)]
    struct Catalogue {
        version: &'static str,
        errors: Vec<Record>,
    }
    let errors = all().iter().map(|info| Record { info, language }).collect();
    let catalogue = Catalogue { version: wterror::VERSION, errors };
    Ok(vec![File::new("catalogue.json", json(&catalogue)?)])
}

/// One text for people, with the place of the code in it, if any, between its parts.
struct Entry {
    /// `session_is_full` or `unlisted`.
    id: &'static str,
    /// `message` or `recovery`.
    part: &'static str,
    /// The text, or what stands before and after the code.
    text: Vec<&'static str>,
    state: State,
}

/// How far the translation of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The language lacks the text; the English one stands in.
    Missing,
    /// No native speaker has reviewed the language.
    Unreviewed,
    /// Reviewed, or English itself.
    Final,
}

impl Entry {
    /// The text with something in the code's place.
    fn with(&self, placeholder: &str) -> String {
        self.text.join(placeholder)
    }

    /// The key in formats that have flat ones.
    fn key(&self) -> String {
        format!("wterror.{}.{}", self.id, self.part)
    }

    fn has_code(&self) -> bool {
        self.text.len() > 1
    }
}

/// All texts of a language, in catalogue order, those for unlisted codes last.
fn entries(language: Language) -> impl Iterator<Item = Entry> {
    let raw = language.raw();
    let is_final = language == Language::ENGLISH || language.is_reviewed();
    let state = if is_final { State::Final } else { State::Unreviewed };
    let listed = all().iter().enumerate().flat_map(move |(row, info)| {
        [("message", raw.message(row)), ("recovery", raw.recovery(row))].map(|(part, text)| Entry {
            id: info.id(),
            part,
            text: vec![text.as_str()],
            state: if raw.lacks(row) { State::Missing } else { state },
        })
    });
    let unlisted = [("message", raw.unlisted_message()), ("recovery", raw.unlisted_recovery())]
        .map(|(part, halves)| Entry { id: "unlisted", part, text: halves.map(Text::as_str).to_vec(), state });
    listed.chain(unlisted)
}

/// What a file says of itself, so that a translator knows where the texts come from.
fn note(language: Language) -> String {
    let review = if language.is_reviewed() { "reviewed" } else { "not yet reviewed" };
    format!("wterror {}: {}, {review} by a native speaker", wterror::VERSION, language.english_name())
}
