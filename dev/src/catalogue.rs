//! The catalogue's model as it stands in `core/catalogue/errors.toml`, and what is refused in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use heck::ToSnakeCase;
use indexmap::IndexMap;
use serde::Deserialize;

use crate::locales::{self, Locale};
use crate::problem::Problems;

/// The file the rows stand in, relative to the project's folder.
pub const FILE: &str = "core/catalogue/errors.toml";

/// The whole catalogue, valid.
#[derive(Debug)]
pub struct Catalogue {
    /// The version of all packages, from the workspace's `Cargo.toml`.
    pub version: String,
    /// The rows and the vocabulary.
    pub source: Source,
    /// The languages, sorted by tag.
    pub locales: Vec<Locale>,
}

/// `errors.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The base address of the vendor's pages.
    pub documentation: String,
    /// The specification's sections, in order.
    pub categories: IndexMap<String, Category>,
    /// The platforms, in order.
    pub platforms: IndexMap<String, Platform>,
    /// Who can act, with a description.
    pub owners: IndexMap<String, String>,
    /// What they do, with a description.
    pub actions: IndexMap<String, String>,
    /// The rows.
    #[serde(rename = "error")]
    pub errors: Vec<Error>,
}

/// A closed list of words, which becomes an enumeration in each language.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The enumeration's name in upper camel case: `Owner`.
    pub name: &'static str,
    /// One sentence on what a word of the list is, for its documentation.
    pub about: &'static str,
    /// The words in the catalogue's order, each with its title: `("app", "The developers of the app")`.
    pub words: Vec<(String, String)>,
}

impl Source {
    /// The closed lists of words: categories, platforms, owners, actions.
    #[must_use]
    pub fn vocabularies(&self) -> [Vocabulary; 4] {
        fn words<T>(table: &IndexMap<String, T>, title: impl Fn(&T) -> &str) -> Vec<(String, String)> {
            table.iter().map(|(word, value)| (word.clone(), title(value).to_owned())).collect()
        }
        [
            Vocabulary {
                name: "Category",
                about: "A section of the specification, which every listed code belongs to.",
                words: words(&self.categories, |category| &category.title),
            },
            Vocabulary {
                name: "Platform",
                about: "A platform of the Watch Together SDK.",
                words: words(&self.platforms, |platform| &platform.title),
            },
            Vocabulary {
                name: "Owner",
                about: "Who can act on an error. Derived: this project's judgement.",
                words: words(&self.owners, String::as_str),
            },
            Vocabulary {
                name: "Action",
                about: "What its owner does first about an error. Derived: this project's judgement.",
                words: words(&self.actions, String::as_str),
            },
        ]
    }
}

/// The keys of a table, for a sentence that says what may be used.
fn list<T>(table: &IndexMap<String, T>) -> String {
    table.keys().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// A section of the specification.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// The name for people.
    pub title: String,
    /// The section's anchor on the vendor's iOS page.
    pub anchor: String,
    /// Inclusive ranges of codes.
    pub ranges: Vec<(i32, i32)>,
    /// HTTP status for problem details; derived.
    pub http_status: u16,
}

/// A platform of the SDK.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// The name for people.
    pub title: String,
    /// The vendor's page, relative to [`Source::documentation`].
    pub page: String,
}

/// One row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are described at the top of errors.toml")]
pub struct Error {
    pub code: i32,
    pub id: String,
    pub name: String,
    pub category: String,
    pub summary: String,
    #[serde(default)]
    pub documented: Vec<String>,
    pub causes: Option<Vec<String>>,
    pub condition: Option<String>,
    pub platforms: IndexMap<String, String>,
    pub owner: String,
    pub action: String,
    pub retryable: bool,
    pub guidance: String,
    pub since: Option<String>,
    pub retired: Option<String>,
    pub replaced_by: Option<i32>,
}

impl Error {
    /// The causes to show: mended where the catalogue mends them.
    #[must_use]
    pub fn causes(&self) -> &[String] {
        self.causes.as_deref().unwrap_or(&self.documented)
    }

    /// The platform-neutral condition.
    #[must_use]
    pub fn condition(&self) -> &str {
        self.condition.as_deref().unwrap_or(&self.id)
    }

    /// Every name the row is found by: id, documented name, platform names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [self.id.as_str(), self.name.as_str()].into_iter().chain(self.platforms.values().map(String::as_str))
    }
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
        let version = version(root, &mut problems);
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
        validate(&source, &mut problems);
        let locales = locales::read_all(root, &source, &mut problems);
        problems.or(Self { version, source, locales })
    }

    /// The rows that share `error`'s condition, without itself.
    pub fn equivalents<'a>(&'a self, error: &'a Error) -> impl Iterator<Item = &'a Error> {
        self.source
            .errors
            .iter()
            .filter(move |other| other.code != error.code && other.condition() == error.condition())
    }

    /// The vendor's page that lists `error`.
    #[must_use]
    pub fn link(&self, error: &Error) -> String {
        let Source { documentation, platforms, categories, .. } = &self.source;
        let (first, _) = error.platforms.first().expect("validated: every row has a platform");
        let page = &platforms.get(first).expect("validated: platforms are known").page;
        let mut link = format!("{documentation}{page}");
        if first == "ios" {
            link.push('#');
            link.push_str(&categories.get(&error.category).expect("validated: categories are known").anchor);
        }
        link
    }

    /// The language a program falls back to.
    #[must_use]
    pub fn english(&self) -> &Locale {
        self.locales.iter().find(|locale| locale.tag == locales::FALLBACK).expect("validated: en is there")
    }
}

fn read(root: &Path, file: &str, problems: &mut Problems) -> String {
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| {
        problems.add(file, "file", format!("cannot be read: {error}"), "Restore it, as UTF-8 text");
        String::new()
    })
}

fn version(root: &Path, problems: &mut Problems) -> String {
    let text = read(root, "Cargo.toml", problems);
    let manifest: Option<toml::Table> = toml::from_str(&text).ok();
    let version = manifest
        .as_ref()
        .and_then(|manifest| manifest.get("workspace")?.get("package")?.get("version")?.as_str());
    if version.is_none() {
        problems.add(
            "Cargo.toml",
            "workspace.package.version",
            "is missing",
            "Give all packages one version",
        );
    }
    version.unwrap_or_default().to_owned()
}

/// Names the row that a place in the file belongs to, for messages of the TOML parser.
fn enclosing_code(text: &str, place: usize) -> String {
    const ROW: &str = "[[error]]";
    // A row that lacks a key is reported at its very beginning.
    let through = text.get(..place + ROW.len()).unwrap_or(text);
    let start = through.rfind(ROW).unwrap_or(0);
    let end = text[start + 1..].find(ROW).map_or(text.len(), |end| start + 1 + end);
    text[start..end]
        .lines()
        .find_map(|line| line.strip_prefix("code = "))
        .map_or_else(|| "file".to_owned(), |code| format!("code {code}"))
}

fn validate(source: &Source, problems: &mut Problems) {
    let mut codes: BTreeMap<i32, &Error> = BTreeMap::new();
    let mut names: BTreeMap<String, &Error> = BTreeMap::new();
    for error in &source.errors {
        if let Some(earlier) = codes.insert(error.code, error) {
            let code = error.code;
            let either_retired = earlier.retired.as_ref().or(error.retired.as_ref());
            let (what, remedy) = match either_retired {
                Some(version) => (
                    format!("the number was retired in {version} and is given out again"),
                    "Choose another number: a retired one keeps its row and is never reused",
                ),
                None => (
                    format!("the code stands twice, as {} and as {}", earlier.id, error.id),
                    "Remove one row or correct its number",
                ),
            };
            problems.add(FILE, format_args!("code {code}"), what, remedy);
        }
        for name in error.names() {
            if let Some(earlier) = names.insert(normalized(name), error)
                && !std::ptr::eq(earlier, error)
            {
                problems.add(
                    FILE,
                    format_args!("code {}", error.code),
                    format!("the name {name:?} already belongs to code {}", earlier.code),
                    "Names are compared without case, _ and -; each id, name and platform name stands for one code",
                );
            }
        }
    }
    for error in &source.errors {
        validate_row(source, error, &codes, problems);
    }
    for (index, (name, category)) in source.categories.iter().enumerate() {
        for &(low, high) in &category.ranges {
            let overlaps = source
                .categories
                .values()
                .take(index)
                .any(|other| other.ranges.iter().any(|&(from, to)| low <= to && from <= high));
            if low > high || overlaps {
                problems.add(
                    FILE,
                    format_args!("categories.{name}"),
                    format!("the range {low} to {high} is empty or overlaps an earlier one"),
                    "Give each category ranges of its own, lower end first",
                );
            }
        }
    }
}

fn validate_row(source: &Source, error: &Error, codes: &BTreeMap<i32, &Error>, problems: &mut Problems) {
    let subject = format!("code {}", error.code);
    let mut add = |what: String, remedy: &str| problems.add(FILE, &subject, what, remedy);
    validate_words(source, error, &mut add);
    validate_texts(error, &mut add);
    validate_history(error, codes, &mut add);
}

type Add<'a> = &'a mut dyn FnMut(String, &str);

/// What must be one of a list of words.
fn validate_words(source: &Source, error: &Error, add: Add<'_>) {
    if error.id.to_snake_case() != error.id || error.condition().to_snake_case() != error.condition() {
        add(
            format!("the id {:?} or condition {:?} is not snake_case", error.id, error.condition()),
            "Use lower-case ASCII letters and digits, words joined by one _",
        );
    }
    match source.categories.get(&error.category) {
        None => add(
            format!("unknown category {:?}", error.category),
            &format!("Use one of {}", list(&source.categories)),
        ),
        Some(category) => {
            if !category.ranges.iter().any(|&(low, high)| (low..=high).contains(&error.code)) {
                add(
                    format!("lies outside the number range of its category {:?}", error.category),
                    "Correct the code or the category, or extend the category's ranges",
                );
            }
        }
    }
    for (what, value, known) in
        [("owner", &error.owner, &source.owners), ("action", &error.action, &source.actions)]
    {
        if known.get(value).is_none() {
            add(format!("unknown {what} {value:?}"), &format!("Use one of {}", list(known)));
        }
    }
    for platform in error.platforms.keys() {
        if source.platforms.get(platform).is_none() {
            add(format!("unknown platform {platform:?}"), &format!("Use one of {}", list(&source.platforms)));
        }
    }
}

fn validate_texts(error: &Error, add: Add<'_>) {
    let documented_name = error.platforms.get("ios").or(error.platforms.values().next());
    if documented_name != Some(&error.name) {
        add(
            format!("the name {:?} is not the one of its first platform", error.name),
            "The name is the iOS one or, for a code seen elsewhere only, that platform's: add the platform or correct the name",
        );
    }
    if error.causes.as_ref().is_some_and(|causes| *causes == error.documented) {
        add("causes equal the documented items".to_owned(), "Leave causes out where nothing differs");
    }
    let texts = [&error.summary, &error.guidance].into_iter().chain(&error.documented).chain(error.causes());
    if texts.into_iter().any(|text| text.is_empty() || text.trim() != text || text.contains(['\0', '\n'])) {
        add(
            "a text is empty, spans lines, or begins or ends with a space".to_owned(),
            "Write each text on one line, without spaces around it",
        );
    }
}

fn validate_history(error: &Error, codes: &BTreeMap<i32, &Error>, add: Add<'_>) {
    for (key, version) in [("since", &error.since), ("retired", &error.retired)] {
        if version.as_ref().is_some_and(|version| semver::Version::parse(version).is_err()) {
            add(
                format!("{key} = {version:?} is not a version"),
                "Write the catalogue's version, such as \"1.2.0\"",
            );
        }
    }
    if let Some(code) = error.replaced_by
        && codes.get(&code).is_none_or(|other| other.retired.is_some() || other.code == error.code)
    {
        add(
            format!("replaced_by names {code}, which is not a listed, current code"),
            "Name the code to use instead, or leave replaced_by out",
        );
    }
}
