//! `wterror export`: the catalogue and its texts in the formats of other programs.

mod android;
mod apple;
mod fluent;
mod i18next;
mod table;
mod xliff;

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::{error, fs};

use serde::Serialize;
use wterror::raw::Text;
use wterror::{Language, Record, all, languages};

use crate::args::Arguments;
use crate::json;
use crate::{Context, FAILURE, SUCCESS, USAGE};

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
        Some("android-strings") => languages.into_iter().map(android::file).collect(),
        Some("apple-strings") => apple::file(&languages),
        Some("i18next") => languages.into_iter().map(i18next::file).collect(),
        Some("fluent") => Ok(languages.into_iter().map(fluent::file).collect()),
        Some("xliff") => languages.into_iter().map(xliff::file).collect(),
        format => unreachable!("{format:?} is none of the formats in the grammar"),
    };
    let files = made.map_err(|error| io::Error::other(error.to_string()))?;
    let output = arguments.value("output").map(Path::new);
    match (output, files.as_slice()) {
        (Some(folder), files) => {
            for file in files {
                if let Err(error) = write(folder, file) {
                    let path = folder.join(&file.path);
                    writeln!(context.stderr, "wterror: {}: cannot be written: {error}", path.display())?;
                    return Ok(FAILURE);
                }
            }
            let (count, plural) = (files.len(), if files.len() == 1 { "" } else { "s" });
            writeln!(context.stderr, "wterror: {count} file{plural} written to {}", folder.display())?;
        }
        (None, [file]) => context.stdout.write_all(file.contents.as_bytes())?,
        (None, files) => {
            let count = files.len();
            writeln!(
                context.stderr,
                "wterror: this format is {count} files; name a folder with --output DIR, or one language with --lang TAG"
            )?;
            return Ok(USAGE);
        }
    }
    Ok(SUCCESS)
}

fn write(folder: &Path, file: &File) -> io::Result<()> {
    let path = folder.join(&file.path);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(path, &file.contents)
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
    let listed = all().iter().enumerate().flat_map(move |(row, info)| {
        [("message", raw.message(row)), ("recovery", raw.recovery(row))].map(|(part, text)| Entry {
            id: info.id(),
            part,
            text: vec![text.as_str()],
        })
    });
    let unlisted = [("message", raw.unlisted_message()), ("recovery", raw.unlisted_recovery())]
        .map(|(part, halves)| Entry { id: "unlisted", part, text: halves.map(Text::as_str).to_vec() });
    listed.chain(unlisted)
}

/// What a file says of itself, so that a translator knows where the texts come from.
fn note(language: Language) -> String {
    let review = if language.is_reviewed() { "reviewed" } else { "not yet reviewed" };
    format!("wterror {}: {}, {review} by a native speaker", wterror::VERSION, language.english_name())
}
