//! The catalogue, `core/catalogue/`: its model, how it is read, and what is refused in it.

mod errors;
pub mod languages;
mod lint;
pub mod logs;
pub mod matching;
mod validate;

use std::fs;
use std::path::{Path, PathBuf};

pub use errors::{Action, Category, Cause, CauseGuidance, Error, Platform, Source, Unlisted, Vocabulary};
pub use languages::{Language, Text, Texts};

use crate::problem::Problems;

/// The file the rows stand in, relative to the project's folder.
pub const FILE: &str = "core/catalogue/errors.toml";

/// The whole catalogue, valid.
#[derive(Debug)]
pub struct Catalogue {
    /// The project's folder.
    pub root: PathBuf,
    /// The version of all packages, from the workspace's `Cargo.toml`.
    pub version: String,
    /// Where the explorer is published, with a slash at its end; none until there is such a place.
    pub site: Option<String>,
    /// Where the catalogue's files are shown for editing, with a slash at its end; none until there is such a place.
    pub repository: Option<String>,
    /// The rows and the words they use.
    pub source: Source,
    /// The languages, English among them, sorted by tag.
    pub languages: Vec<Language>,
    /// What marks an error in a log.
    pub logs: logs::Logs,
}

/// The form in which names are compared: lower case, without `_` and `-`.
#[must_use]
pub fn normalized(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect()
}

impl Catalogue {
    /// Reads and validates the catalogue below `root`.
    ///
    /// # Errors
    /// All problems in `errors.toml` and in the languages' files.
    pub fn read(root: &Path) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let text = read(root, FILE, &mut problems);
        let Manifest { version, site, repository } = manifest(root, &mut problems);
        if !problems.0.is_empty() {
            return Err(problems);
        }
        let source: Source = match toml::from_str(&text) {
            Ok(source) => source,
            Err(error) => {
                let subject = enclosing_code(&text, error.span().map_or(0, |span| span.start));
                problems.add(
                    FILE,
                    subject,
                    error.to_string().trim_end().to_owned(),
                    "Correct the key or the value; the keys are described at the top of the file",
                );
                return Err(problems);
            }
        };
        validate::source(&source, &mut problems);
        let languages = languages::read_all(root, &source, &mut problems);
        lint::languages(&languages, &source, &version, &mut problems);
        let logs = match logs::read(root, &source) {
            Ok(logs) => logs,
            Err(found) => {
                problems.0.extend(found.0);
                return Err(problems);
            }
        };
        problems.or(Self { root: root.to_path_buf(), version, site, repository, source, languages, logs })
    }

    /// The rows that share `error`'s condition, without itself.
    pub fn equivalents<'a>(&'a self, error: &'a Error) -> impl Iterator<Item = &'a Error> {
        self.source
            .errors
            .iter()
            .filter(move |other| other.code != error.code && other.condition() == error.condition())
    }

    /// The address of a platform's page at the vendor.
    #[must_use]
    pub fn page(&self, platform: &str) -> String {
        let Source { documentation, platforms, .. } = &self.source;
        let page = &platforms.get(platform).expect("validated: platforms are known").page;
        format!("{documentation}{page}")
    }

    /// The vendor's page that lists `error`; on the iOS page, its section.
    #[must_use]
    pub fn link(&self, error: &Error) -> String {
        let (first, _) = error.platforms.first().expect("validated: every row has a platform");
        let mut link = self.page(first);
        if first == "ios" {
            let category = self.source.categories.get(&error.category);
            link.push('#');
            link.push_str(&category.expect("validated: categories are known").anchor);
        }
        link
    }

    /// The page about `error` in the explorer, where one is published.
    #[must_use]
    pub fn explorer_page(&self, error: &Error) -> Option<String> {
        self.site.as_ref().map(|site| format!("{site}{}/", error.code))
    }

    /// The HTTP status of problem documents for `error`.
    #[must_use]
    pub fn http_status(&self, error: &Error) -> u16 {
        let category = self.source.categories.get(&error.category).expect("validated: categories are known");
        error.http_status.unwrap_or(category.http_status)
    }

    /// English, which every other language is translated from, and which stands in where one lacks a text.
    #[must_use]
    pub fn english(&self) -> &Language {
        let english = self.languages.iter().find(|language| language.tag == languages::ENGLISH);
        english.expect("English is made from errors.toml")
    }
}

fn read(root: &Path, file: &str, problems: &mut Problems) -> String {
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| {
        problems.add(file, "file", format!("cannot be read: {error}"), "Restore it, as UTF-8 text");
        String::new()
    })
}

/// What the workspace's `Cargo.toml` says of the catalogue.
struct Manifest {
    version: String,
    site: Option<String>,
    repository: Option<String>,
}

fn manifest(root: &Path, problems: &mut Problems) -> Manifest {
    const MANIFEST: &str = "Cargo.toml";
    let text = read(root, MANIFEST, problems);
    let workspace: toml::Table = toml::from_str(&text).unwrap_or_default();
    let value = |path: &[&str]| {
        let mut value = workspace.get("workspace")?;
        for key in path {
            value = value.get(key)?;
        }
        value.as_str()
    };
    let version = value(&["package", "version"]);
    if version.is_none() {
        problems.add(MANIFEST, "workspace.package.version", "is missing", "Give all packages one version");
    }
    // With a slash at its end, as what follows is appended to it.
    let mut address = |key: &str| {
        let address = value(&["metadata", "wterror", key]).filter(|address| !address.is_empty())?;
        if !address.starts_with("https://")
            || address.contains(|c: char| c.is_whitespace() || "?#".contains(c))
        {
            problems.add(
                MANIFEST,
                format_args!("workspace.metadata.wterror.{key}"),
                format!("{address:?} is no address of a folder"),
                "Write it as https://example.org/folder/, or leave it empty",
            );
        }
        Some(format!("{}/", address.trim_end_matches('/')))
    };
    Manifest {
        version: version.unwrap_or_default().to_owned(),
        site: address("site"),
        repository: address("repository"),
    }
}

/// Names the row that an offset in the file belongs to, for messages of the TOML parser.
fn enclosing_code(text: &str, offset: usize) -> String {
    const ROW: &str = "[[error]]";
    // A row that lacks a key is reported at its very beginning.
    let through = text.get(..offset + ROW.len()).unwrap_or(text);
    let start = through.rfind(ROW).unwrap_or(0);
    let end = text[start + 1..].find(ROW).map_or(text.len(), |end| start + 1 + end);
    text[start..end]
        .lines()
        .find_map(|line| line.strip_prefix("code = "))
        .map_or_else(|| "file".to_owned(), |code| format!("code {code}"))
}
