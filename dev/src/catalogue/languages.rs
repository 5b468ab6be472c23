//! The languages: English from `errors.toml`, each other one from `core/catalogue/languages/<tag>.ftl`.
//!
//! A language's file is written by people, and kept in form by the generator: it puts the texts in the order of the
//! catalogue, with code and English sentences as a comment above each, and leaves the texts themselves as they are.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use icu_locale::{Direction, LocaleDirectionality};

use super::errors::{Error, Source};
use crate::problem::Problems;

/// The folder the files stand in, relative to the project's folder.
pub const FOLDER: &str = "core/catalogue/languages";
/// The language every other is translated from.
pub const ENGLISH: &str = "en";
/// The key of the texts for a code that is not in the catalogue.
pub const UNLISTED: &str = "unlisted";
/// What the key of an action's label begins with.
const ACTION: &str = "action-";

/// One language.
#[derive(Clone, Debug, Default)]
pub struct Language {
    /// BCP 47 tag, also the file's name.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// Its name in English.
    pub english: String,
    /// The version of the catalogue whose texts a native speaker has read.
    pub reviewed: Option<String>,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The tags it answers to besides its own: `pt` for `pt-BR`.
    pub serves: Vec<String>,
    /// The texts by key: the id of a row in kebab case, or [`UNLISTED`].
    pub texts: BTreeMap<String, Texts>,
    /// The labels of buttons by action.
    pub labels: BTreeMap<String, String>,
}

/// What a person reads about one error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// What happened.
    pub message: Text,
    /// What to do now.
    pub recovery: Text,
}

/// A text, in two halves where the code stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// All of the text, or what stands before the code.
    pub before: String,
    /// What stands after the code, where the code stands in the text.
    pub after: Option<String>,
}

impl Text {
    /// A text of `errors.toml`, where the code is written `{code}`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        match text.split_once("{code}") {
            Some((before, after)) => Self { before: before.to_owned(), after: Some(after.to_owned()) },
            None => Self { before: text.to_owned(), after: None },
        }
    }

    /// The text with `code` where the number stands.
    #[must_use]
    pub fn with(&self, code: &str) -> String {
        match &self.after {
            None => self.before.clone(),
            Some(after) => format!("{}{code}{after}", self.before),
        }
    }
}

impl Language {
    /// The texts of the row with this id; `None` where the language lacks them.
    #[must_use]
    pub fn texts(&self, id: &str) -> Option<&Texts> {
        self.texts.get(&key(id))
    }

    /// How many of the rows, of the texts for unlisted codes, and of the labels are there.
    #[must_use]
    pub fn translated(&self) -> usize {
        self.texts.len() + self.labels.len()
    }

    /// Whether a native speaker has read the texts of a row.
    #[must_use]
    pub fn has_reviewed(&self, error: &Error) -> bool {
        let version = |text: &String| semver::Version::parse(text).ok();
        let since = error.since.as_ref().and_then(version);
        self.texts(&error.id).is_some()
            && self
                .reviewed
                .as_ref()
                .and_then(version)
                .is_some_and(|read| since.is_none_or(|since| since <= read))
    }

    /// Whether a native speaker has read all that the catalogue says, and nothing is missing.
    #[must_use]
    pub fn is_reviewed(&self, source: &Source) -> bool {
        source.errors.iter().all(|error| self.has_reviewed(error))
    }
}

/// The key of a row's texts: Fluent joins words with `-`.
#[must_use]
pub fn key(id: &str) -> String {
    id.replace('_', "-")
}

fn english(source: &Source) -> Language {
    let texts =
        |message: &str, recovery: &str| Texts { message: Text::new(message), recovery: Text::new(recovery) };
    let rows = source.errors.iter().map(|error| (key(&error.id), texts(&error.message, &error.recovery)));
    let unlisted = (UNLISTED.to_owned(), texts(&source.unlisted.message, &source.unlisted.recovery));
    let labels = source.actions.iter().map(|(name, action)| (name.clone(), action.label.clone()));
    Language {
        tag: ENGLISH.to_owned(),
        name: "English".to_owned(),
        english: "English".to_owned(),
        texts: rows.chain([unlisted]).collect(),
        labels: labels.collect(),
        ..Language::default()
    }
}

/// English and every language that has a file, sorted by tag; adds to `problems` what cannot be read.
pub(super) fn read_all(root: &Path, source: &Source, problems: &mut Problems) -> Vec<Language> {
    let mut tags = Vec::new();
    match fs::read_dir(root.join(FOLDER)) {
        Ok(entries) => {
            for path in entries.flatten().map(|entry| entry.path()) {
                match (path.file_stem().and_then(|s| s.to_str()), path.extension().and_then(|e| e.to_str())) {
                    (Some(ENGLISH), Some("ftl")) => {} // generated
                    (Some(tag), Some("ftl")) => tags.push(tag.to_owned()),
                    _ => problems.add(
                        FOLDER,
                        path.display(),
                        "is not a language's file",
                        "Name it <BCP 47 tag>.ftl or move it elsewhere",
                    ),
                }
            }
        }
        Err(error) => problems.add(FOLDER, "folder", format!("cannot be read: {error}"), "Restore it"),
    }
    let mut reader = Reader { root, source, problems };
    let mut languages: Vec<Language> = tags.iter().filter_map(|tag| reader.read(tag)).collect();
    languages.push(english(source));
    languages.sort_by(|a, b| a.tag.cmp(&b.tag));
    languages
}

/// The line where braces are nested as no text needs it. Fluent's parser calls itself for each, and hundreds would end the
/// program.
fn deeply_nested(text: &str) -> Option<usize> {
    const DEEPEST: usize = 16;
    let mut depth: usize = 0;
    for (index, line) in text.lines().enumerate() {
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}

struct Reader<'a> {
    root: &'a Path,
    source: &'a Source,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn read(&mut self, tag: &str) -> Option<Language> {
        let file = format!("{FOLDER}/{tag}.ftl");
        let Some(right_to_left) = right_to_left(tag) else {
            self.problems.add(
                &file,
                tag,
                "is not a language tag in its usual form",
                "Name the file by a canonical BCP 47 tag, such as pt-BR.ftl",
            );
            return None;
        };
        let text = match fs::read_to_string(self.root.join(&file)) {
            Ok(text) => text,
            Err(error) => {
                self.problems.add(&file, "file", format!("cannot be read: {error}"), "Save it as UTF-8");
                return None;
            }
        };
        if let Some(line) = deeply_nested(&text) {
            self.problems.add(
                &file,
                format_args!("line {line}"),
                "has braces within braces",
                "The only thing in braces is `{ $code }`, in the texts for unlisted codes",
            );
            return None;
        }
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = text[..error.pos.start].lines().count().max(1);
                    self.problems.add(
                        &file,
                        format_args!("line {line}"),
                        error.to_string(),
                        "Write `key = text` and below it `    .recovery = text`",
                    );
                }
                return None;
            }
        };
        let mut language = Language { tag: tag.to_owned(), right_to_left, ..Language::default() };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.message(&file, &message, &mut language),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(term) => {
                    self.unknown_key(&file, &format!("-{}", term.id.name));
                }
                Entry::Junk { content } => self.unknown_key(&file, content.trim()),
            }
        }
        if language.name.is_empty() || language.english.is_empty() {
            self.problems.add(
                &file,
                "language",
                "the language's name, in itself or in English, is missing",
                "Begin the file with `language = français` and below it `    .english = French`",
            );
        }
        Some(language)
    }

    fn unknown_key(&mut self, file: &str, key: &str) {
        self.problems.add(
            file,
            key,
            "is no key of the catalogue",
            "Use `language`, `unlisted`, `action-<action>` or the id of a row with - for _, and under it only .recovery",
        );
    }

    fn message(&mut self, file: &str, message: &Message<&str>, language: &mut Language) {
        let name = message.id.name;
        let value = self.text(file, name, message.value.as_ref());
        if name == "language" {
            self.language(file, message, value.before, language);
            return;
        }
        let action = name.strip_prefix(ACTION).map(|action| action.replace('-', "_"));
        if let Some(action) = action.filter(|action| self.source.actions.contains_key(action)) {
            if language.labels.insert(action, value.before).is_some() {
                self.problems.add(file, name, "stands twice", "Keep one");
            }
            if !message.attributes.is_empty() || value.after.is_some() {
                self.unknown_key(file, &format!("{name}.{}", "…"));
            }
            return;
        }
        if name != UNLISTED && !self.source.errors.iter().any(|error| key(&error.id) == name) {
            self.unknown_key(file, name);
            return;
        }
        let mut texts = Texts { message: value, ..Texts::default() };
        for Attribute { id, value } in &message.attributes {
            if id.name == "recovery" {
                texts.recovery = self.text(file, name, Some(value));
            } else {
                self.unknown_key(file, &format!("{name}.{}", id.name));
            }
        }
        if language.texts.insert(name.to_owned(), texts).is_some() {
            self.problems.add(file, name, "stands twice", "Keep one");
        }
    }

    fn language(&mut self, file: &str, message: &Message<&str>, name: String, language: &mut Language) {
        language.name = name;
        for attribute in &message.attributes {
            let text = self.text(file, "language", Some(&attribute.value)).before;
            match attribute.id.name {
                "english" => language.english = text,
                "serves" => language.serves = text.split_whitespace().map(str::to_owned).collect(),
                "reviewed" if semver::Version::parse(&text).is_ok() => language.reviewed = Some(text),
                other => self.problems.add(
                    file,
                    "language",
                    format!("the attribute .{other} = {text} is not known"),
                    "Use .english, .serves, and .reviewed = the version of the catalogue whose texts were read",
                ),
            }
        }
    }

    /// Folds a pattern into plain text; the only placeable is `{ $code }`.
    fn text(&mut self, file: &str, key: &str, pattern: Option<&Pattern<&str>>) -> Text {
        let mut text = Text::default();
        for element in pattern.map_or(&[][..], |pattern| &pattern.elements) {
            match element {
                PatternElement::TextElement { value } => {
                    text.after.as_mut().unwrap_or(&mut text.before).push_str(value);
                }
                PatternElement::Placeable {
                    expression:
                        Expression::Inline(InlineExpression::VariableReference {
                            id: fluent_syntax::ast::Identifier { name: "code" },
                        }),
                } if text.after.is_none() => text.after = Some(String::new()),
                PatternElement::Placeable { .. } => self.problems.add(
                    file,
                    key,
                    "has a placeholder other than one { $code }",
                    "Write { $code } once, in `unlisted` and its .recovery only",
                ),
            }
        }
        text
    }
}

fn right_to_left(tag: &str) -> Option<bool> {
    let parsed = icu_locale::Locale::try_from_str(tag).ok().filter(|parsed| parsed.to_string() == tag)?;
    Some(LocaleDirectionality::new_common().get(&parsed.id) == Some(Direction::RightToLeft))
}

/// A language's file, in form: the texts in the catalogue's order, above each its code and the English sentences.
#[must_use]
pub fn file(language: &Language, english: &Language, source: &Source) -> String {
    let mut file = format!(
        "### {}: what people in a call read. Fluent syntax; CONTRIBUTING.md says how to correct or add a language.\n\
         ### Every text here is derived: wterror's own words, not the vendor's.\n",
        language.english
    );
    if language.tag == ENGLISH {
        file.push_str("### Made from core/catalogue/errors.toml by `cargo dev generate`, for translation platforms. Do not edit.\n");
    } else {
        file.push_str(
            "### Comments and order are written by `cargo dev generate`; the texts are written by people.\n",
        );
    }
    _ = write!(file, "\nlanguage = {}\n    .english = {}\n", language.name, language.english);
    if let Some(version) = &language.reviewed {
        _ = writeln!(file, "    .reviewed = {version}");
    }
    if !language.serves.is_empty() {
        _ = writeln!(file, "    .serves = {}", language.serves.join(" "));
    }
    let rows = source.errors.iter().map(|error| (error.code.to_string(), key(&error.id)));
    for (code, key) in
        [("A code that is not in the catalogue".to_owned(), UNLISTED.to_owned())].into_iter().chain(rows)
    {
        let Texts { message, recovery } = &english.texts[&key];
        let placeholder = "{ $code }";
        let original = (message.with(placeholder), recovery.with(placeholder));
        match language.texts.get(&key) {
            Some(_) if language.tag == ENGLISH => _ = write!(file, "\n# {code}\n"),
            Some(_) => _ = write!(file, "\n# {code}: {}\n# {}\n", original.0, original.1),
            None => {
                _ = write!(file, "\n# {code} is missing: {key}\n# {}\n# {}\n", original.0, original.1);
            }
        }
        if let Some(Texts { message, recovery }) = language.texts.get(&key) {
            _ = write!(
                file,
                "{key} = {}\n    .recovery = {}\n",
                message.with(placeholder),
                recovery.with(placeholder)
            );
        }
    }
    file.push_str("\n## Labels of buttons\n");
    for (name, action) in &source.actions {
        let key = format!("{ACTION}{}", key(name));
        match language.labels.get(name) {
            Some(label) if language.tag == ENGLISH => _ = write!(file, "\n{key} = {label}\n"),
            Some(label) => _ = write!(file, "\n# {}\n{key} = {label}\n", action.label),
            None => _ = write!(file, "\n# missing: {key}\n# {}\n", action.label),
        }
    }
    file
}

/// The name of the core crate's feature that keeps a language.
#[must_use]
pub fn feature(tag: &str) -> String {
    format!("lang-{}", tag.to_ascii_lowercase())
}
