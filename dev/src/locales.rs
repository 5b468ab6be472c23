//! The languages' files, `core/catalogue/locales/<tag>.ftl`, and what is refused in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use icu_locale::{Direction, LocaleDirectionality, LocaleExpander, LocaleFallbacker};
use unicode_normalization::is_nfc;
use unicode_script::{Script, UnicodeScript};

use crate::catalogue::Source;
use crate::problem::Problems;

/// The folder the files stand in, relative to the project's folder.
pub const FOLDER: &str = "core/catalogue/locales";
/// The language every other is translated from and every search for one ends with.
pub const FALLBACK: &str = "en";
/// The key of the texts for a code that is not in the catalogue.
pub const UNLISTED: &str = "unlisted";

const LONGEST_MESSAGE: usize = 120;
const LONGEST_RECOVERY: usize = 160;
/// The longest number that can take the placeholder's place.
const LONGEST_CODE: &str = "-2147483648";

/// One language.
#[derive(Debug)]
pub struct Locale {
    /// BCP 47 tag, also the file's name.
    pub tag: String,
    /// The language's name in itself.
    pub name: String,
    /// Its name in English.
    pub english: String,
    /// Whether a native speaker has reviewed the texts.
    pub reviewed: bool,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The tags it answers to besides its own: `pt` for `pt-BR`.
    pub serves: Vec<String>,
    /// The texts by key: the id of a row in kebab case, or [`UNLISTED`].
    pub texts: BTreeMap<String, Texts>,
}

/// What a person reads about one error.
#[derive(Clone, Debug, Default)]
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
    /// The text with `code` in the placeholder's place.
    #[must_use]
    pub fn with(&self, code: &str) -> String {
        match &self.after {
            None => self.before.clone(),
            Some(after) => format!("{}{code}{after}", self.before),
        }
    }
}

impl Locale {
    /// The texts of the row with this id.
    #[must_use]
    pub fn texts(&self, id: &str) -> &Texts {
        &self.texts[&key(id)]
    }
}

/// The key of a row's texts: Fluent joins words with `-`.
#[must_use]
pub fn key(id: &str) -> String {
    id.replace('_', "-")
}

/// Reads every language and adds to `problems` what is wrong in their files.
pub fn read_all(root: &Path, source: &Source, problems: &mut Problems) -> Vec<Locale> {
    let mut tags = Vec::new();
    match fs::read_dir(root.join(FOLDER)) {
        Ok(entries) => {
            for path in entries.flatten().map(|entry| entry.path()) {
                match (path.file_stem().and_then(|s| s.to_str()), path.extension().and_then(|e| e.to_str())) {
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
    tags.sort();

    let mut reader = Reader { root, source, problems };
    let mut locales: Vec<Locale> = tags.iter().filter_map(|tag| reader.read(tag)).collect();
    locales.sort_by(|a, b| a.tag.cmp(&b.tag));
    let Some(english) = locales.iter().find(|locale| locale.tag == FALLBACK) else {
        problems.add(
            FOLDER,
            FALLBACK,
            "the English file is missing or cannot be read",
            "Restore en.ftl: every language is checked against it",
        );
        return locales;
    };
    for locale in &locales {
        check(locale, english, source, problems);
    }
    check_served_tags(&locales, problems);
    check_features(root, &locales, problems);
    locales
}

struct Reader<'a> {
    root: &'a Path,
    source: &'a Source,
    problems: &'a mut Problems,
}

impl Reader<'_> {
    fn read(&mut self, tag: &str) -> Option<Locale> {
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
        let mut locale = Locale {
            tag: tag.to_owned(),
            name: String::new(),
            english: String::new(),
            reviewed: false,
            right_to_left,
            serves: Vec::new(),
            texts: BTreeMap::new(),
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => self.message(&file, &message, &mut locale),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(term) => {
                    self.unknown_key(&file, &format!("-{}", term.id.name));
                }
                Entry::Junk { content } => self.unknown_key(&file, content.trim()),
            }
        }
        if locale.name.is_empty() || locale.english.is_empty() {
            self.problems.add(
                &file,
                "language",
                "the language's name, in itself or in English, is missing",
                "Begin the file with `language = français`, `    .english = French`, `    .reviewed = false`",
            );
        }
        Some(locale)
    }

    fn unknown_key(&mut self, file: &str, key: &str) {
        self.problems.add(
            file,
            key,
            "is no key of the catalogue",
            "Use `language`, `unlisted` or the id of a row with - for _, and under it only .recovery",
        );
    }

    fn message(&mut self, file: &str, message: &Message<&str>, locale: &mut Locale) {
        let name = message.id.name;
        let value = self.text(file, name, message.value.as_ref());
        if name == "language" {
            locale.name = value.before;
            for attribute in &message.attributes {
                let text = self.text(file, "language", Some(&attribute.value)).before;
                match (attribute.id.name, text.as_str()) {
                    ("english", _) => locale.english = text,
                    ("reviewed", "true") => locale.reviewed = true,
                    ("reviewed", "false") => locale.reviewed = false,
                    ("serves", _) => locale.serves = text.split_whitespace().map(str::to_owned).collect(),
                    (other, _) => self.problems.add(
                        file,
                        "language",
                        format!("the attribute .{other} = {text} is not known"),
                        "Use .english, .reviewed = true or false, and .serves",
                    ),
                }
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
        if locale.texts.insert(name.to_owned(), texts).is_some() {
            self.problems.add(file, name, "stands twice", "Keep one");
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

fn check(locale: &Locale, english: &Locale, source: &Source, problems: &mut Problems) {
    let file = format!("{FOLDER}/{}.ftl", locale.tag);
    let scripts = scripts(&locale.tag);
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let rows = source.errors.iter().map(|error| (key(&error.id), format!("code {}", error.code)));
    for (key, subject) in rows.chain([(UNLISTED.to_owned(), "unlisted codes".to_owned())]) {
        let Some(texts) = locale.texts.get(&key) else {
            problems.add(
                &file,
                &subject,
                format!("the message {key} is missing"),
                format!("Add `{key} = …` and below it `    .recovery = …`"),
            );
            continue;
        };
        let english = english.texts.get(&key);
        let parts = [
            ("message", &texts.message, english.map(|e| &e.message), LONGEST_MESSAGE),
            ("recovery", &texts.recovery, english.map(|e| &e.recovery), LONGEST_RECOVERY),
        ];
        for (part, text, original, longest) in parts {
            let subject = format!("{subject}, {part}");
            let whole = text.with(LONGEST_CODE);
            for (what, remedy) in
                faults(text, &whole, original, longest, scripts.as_deref(), locale.tag == FALLBACK)
            {
                problems.add(&file, &subject, what, remedy);
            }
            if let Some(earlier) = seen.insert(whole, subject.clone()) {
                problems.add(
                    &file,
                    &subject,
                    format!("is the same text as that of {earlier}"),
                    "Say what is particular to this code",
                );
            }
        }
    }
}

fn faults(
    text: &Text,
    whole: &str,
    original: Option<&Text>,
    longest: usize,
    scripts: Option<&[Script]>,
    is_original: bool,
) -> Vec<(String, &'static str)> {
    let mut faults = Vec::new();
    if whole.is_empty() {
        faults.push(("is empty".to_owned(), "Write one sentence"));
        return faults;
    }
    if whole.trim() != whole || whole.contains(['\n', '\0']) {
        faults.push((
            "begins or ends with a space or spans lines".to_owned(),
            "Write one line without spaces around it",
        ));
    }
    let length = whole.chars().count();
    if length > longest {
        faults.push((
            format!("has {length} characters, more than {longest}"),
            "Shorten it: it has to fit a phone's screen",
        ));
    }
    if !is_nfc(whole) {
        faults.push((
            "is not in Unicode's normal form C".to_owned(),
            "Save it in NFC, the form keyboards produce",
        ));
    }
    if whole.contains(is_direction_mark) {
        faults.push((
            "has an invisible direction mark".to_owned(),
            "Remove it: where one is needed the program adds it",
        ));
    }
    if whole.contains(['!', '！', '¡']) {
        faults.push(("has an exclamation mark".to_owned(), "Say it calmly"));
    }
    let mut words = whole.split(|c: char| !c.is_ascii_alphanumeric());
    if let Some(word) = words.find(|word| JARGON.iter().any(|jargon| jargon.eq_ignore_ascii_case(word))) {
        faults.push((format!("has the word {word:?}"), "Say it in words that every viewer knows"));
    }
    if let Some(original) = original {
        if text.after.is_some() != original.after.is_some() {
            faults.push((
                "has other placeholders than the English text".to_owned(),
                "Use { $code } just where the English text does",
            ));
        }
        if !is_original && text == original {
            faults.push(("equals the English text".to_owned(), "Translate it"));
        }
    }
    if let Some(expected) = scripts {
        let foreign = |c: &char| {
            !matches!(c.script(), Script::Common | Script::Inherited) && !expected.contains(&c.script())
        };
        if let Some(c) = whole.chars().find(foreign) {
            let (script, expected) = (c.script().full_name(), expected[0].full_name());
            faults.push((
                format!("has the {script} letter {c:?} in a text written in {expected}"),
                "Replace the letter: it may only look like the right one",
            ));
        }
    }
    faults
}

/// Words that mean something to developers only.
const JARGON: &[&str] =
    &["sdp", "ice", "stun", "endpoint", "token", "socket", "websocket", "url", "api", "sdk", "json"];

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The scripts a language is written in, by Unicode's likely subtags.
fn scripts(tag: &str) -> Option<Vec<Script>> {
    let mut id = icu_locale::Locale::try_from_str(tag).ok()?.id;
    LocaleExpander::new_extended().maximize(&mut id);
    let script = id.script?;
    Some(match script.as_str() {
        "Hans" | "Hant" => vec![Script::Han],
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => vec![Script::Hangul, Script::Han],
        other => vec![Script::from_short_name(other)?],
    })
}

/// A tag must lead to one language, and what a language serves must be what its tag falls back to.
fn check_served_tags(locales: &[Locale], problems: &mut Problems) {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    let fallbacker = LocaleFallbacker::new();
    for locale in locales {
        let file = format!("{FOLDER}/{}.ftl", locale.tag);
        for tag in std::iter::once(&locale.tag).chain(&locale.serves) {
            if let Some(earlier) = owners.insert(tag, &locale.tag) {
                problems.add(
                    &file,
                    "language",
                    format!("{tag} is already served by {earlier}"),
                    "Let one of them serve it",
                );
            }
        }
        for served in &locale.serves {
            let Ok(parsed) = icu_locale::Locale::try_from_str(&locale.tag) else {
                continue;
            };
            let mut chain = fallbacker
                .for_config(icu_locale::fallback::LocaleFallbackConfig::default())
                .fallback_for((&parsed).into());
            let mut found = false;
            while !chain.get().is_unknown() {
                found |= chain.get().to_string() == *served;
                chain.step();
            }
            if !found {
                problems.add(
                    &file,
                    "language",
                    format!(".serves names {served}, which {} does not fall back to", locale.tag),
                    "Name only tags that stand for this language, such as pt for pt-BR",
                );
            }
        }
    }
}

/// Each language but English can be left out of a build, by a feature of the core crate.
fn check_features(root: &Path, locales: &[Locale], problems: &mut Problems) {
    const MANIFEST: &str = "core/Cargo.toml";
    let manifest = fs::read_to_string(root.join(MANIFEST)).ok();
    let manifest: Option<toml::Table> = manifest.and_then(|text| toml::from_str(&text).ok());
    let Some(features) = manifest.as_ref().and_then(|manifest| manifest.get("features")?.as_table()) else {
        problems.add(MANIFEST, "features", "cannot be read", "Restore the table of features");
        return;
    };
    let all = features.get("all-languages").and_then(toml::Value::as_array);
    for locale in locales.iter().filter(|locale| locale.tag != FALLBACK) {
        let feature = feature(&locale.tag);
        let in_all = all.is_some_and(|all| all.iter().any(|name| name.as_str() == Some(&feature)));
        if !features.contains_key(&feature) || !in_all {
            problems.add(
                MANIFEST,
                &feature,
                "the language has no feature of its own, or all-languages leaves it out",
                format!("Add `{feature} = [\"matching\"]` and name it in all-languages"),
            );
        }
    }
}

/// The name of the core crate's feature that keeps a language.
#[must_use]
pub fn feature(tag: &str) -> String {
    format!("lang-{}", tag.to_ascii_lowercase())
}
