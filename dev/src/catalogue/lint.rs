//! What is refused in the texts for people. A text that is missing is no fault; `cargo dev check --complete` names it.

use std::collections::BTreeMap;

use icu_locale::LocaleExpander;
use unicode_normalization::is_nfc;
use unicode_script::{Script, UnicodeScript};

use super::FILE;
use super::errors::Source;
use super::languages::{ENGLISH, FOLDER, Language, Text, UNLISTED, key};
use super::matching::fallbacks;
use crate::problem::Problems;

const LONGEST_MESSAGE: usize = 120;
const LONGEST_RECOVERY: usize = 160;
const LONGEST_LABEL: usize = 30;
/// The longest number that can take the placeholder's place.
const LONGEST_CODE: &str = "-2147483648";

/// Adds to `problems` what is wrong in the languages.
pub(super) fn languages(languages: &[Language], source: &Source, version: &str, problems: &mut Problems) {
    let english = languages.iter().find(|language| language.tag == ENGLISH).expect("made from errors.toml");
    for language in languages {
        texts(language, english, source, problems);
        labels(language, english, problems);
        reviewed(language, version, problems);
    }
    served_tags(languages, problems);
}

/// The file a language's texts are corrected in.
fn file(language: &Language) -> String {
    if language.tag == ENGLISH { FILE.to_owned() } else { format!("{FOLDER}/{}.ftl", language.tag) }
}

fn texts(language: &Language, english: &Language, source: &Source, problems: &mut Problems) {
    let file = file(language);
    let form = Form::of(language);
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let rows = source.errors.iter().map(|error| (key(&error.id), format!("code {}", error.code)));
    for (key, subject) in rows.chain([(UNLISTED.to_owned(), "unlisted codes".to_owned())]) {
        let Some(texts) = language.texts.get(&key) else {
            if key == UNLISTED {
                problems.add(
                    &file,
                    &subject,
                    "the message unlisted is missing",
                    "Add `unlisted = …` and below it `    .recovery = …`: these two every language has",
                );
            }
            continue;
        };
        let english = &english.texts[&key];
        let parts = [
            ("message", &texts.message, &english.message, LONGEST_MESSAGE),
            ("recovery", &texts.recovery, &english.recovery, LONGEST_RECOVERY),
        ];
        for (part, text, original, longest) in parts {
            let subject = format!("{subject}, {part}");
            let whole = text.with(LONGEST_CODE);
            let mut faults = form.faults(&whole, longest);
            faults.extend(translation_faults(text, original, language.tag == ENGLISH));
            for (what, remedy) in faults {
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

fn labels(language: &Language, english: &Language, problems: &mut Problems) {
    let form = Form::of(language);
    for (action, label) in &language.labels {
        let mut faults = form.faults(label, LONGEST_LABEL);
        if language.tag != ENGLISH && *label == english.labels[action] && !label.is_empty() {
            faults.push(("equals the English text".to_owned(), "Translate it, or leave it out"));
        }
        for (what, remedy) in faults {
            problems.add(&file(language), format_args!("label of {action}"), what, remedy);
        }
    }
}

fn translation_faults(text: &Text, original: &Text, is_original: bool) -> Vec<(String, &'static str)> {
    let mut faults = Vec::new();
    if text.after.is_some() != original.after.is_some() {
        faults.push((
            "has other placeholders than the English text".to_owned(),
            "Use { $code } just where the English text does",
        ));
    }
    if !is_original && text == original && !text.before.is_empty() {
        faults.push(("equals the English text".to_owned(), "Translate it, or leave the row's two texts out"));
    }
    faults
}

/// What all texts of a language keep to.
struct Form {
    scripts: Option<Vec<Script>>,
}

impl Form {
    fn of(language: &Language) -> Self {
        Self { scripts: scripts(&language.tag) }
    }

    fn faults(&self, whole: &str, longest: usize) -> Vec<(String, &'static str)> {
        let mut faults = Vec::new();
        if whole.is_empty() {
            faults
                .push(("is empty".to_owned(), "Write one sentence, or leave out message and recovery both"));
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
        faults.extend(self.foreign_letter(whole));
        faults
    }

    fn foreign_letter(&self, whole: &str) -> Option<(String, &'static str)> {
        let expected = self.scripts.as_ref()?;
        let c = whole.chars().find(|c| {
            !matches!(c.script(), Script::Common | Script::Inherited) && !expected.contains(&c.script())
        })?;
        let (script, expected) = (c.script().full_name(), expected[0].full_name());
        Some((
            format!("has the {script} letter {c:?} in a text written in {expected}"),
            "Replace the letter: it may only look like the right one",
        ))
    }
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

/// A review can't be of a catalogue that is not there yet.
fn reviewed(language: &Language, version: &str, problems: &mut Problems) {
    let parse = |text: &str| semver::Version::parse(text).ok();
    if let (Some(read), Some(current)) = (language.reviewed.as_deref().and_then(parse), parse(version))
        && read > current
    {
        problems.add(
            &file(language),
            "language",
            format!(".reviewed = {read} is later than the catalogue's version {current}"),
            "Write the version whose texts were read",
        );
    }
}

/// A tag must lead to one language, and what a language serves must be what its tag falls back to.
fn served_tags(languages: &[Language], problems: &mut Problems) {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for language in languages {
        let file = file(language);
        for tag in std::iter::once(&language.tag).chain(&language.serves) {
            if let Some(earlier) = owners.insert(tag, &language.tag) {
                problems.add(
                    &file,
                    "language",
                    format!("{tag} is already served by {earlier}"),
                    "Let one of them serve it",
                );
            }
        }
        let Ok(parsed) = icu_locale::Locale::try_from_str(&language.tag) else { continue };
        let chain = fallbacks(&parsed);
        for served in language.serves.iter().filter(|served| !chain.contains(served)) {
            problems.add(
                &file,
                "language",
                format!(".serves names {served}, which {} does not fall back to", language.tag),
                "Name only tags that stand for this language, such as pt for pt-BR",
            );
        }
    }
}
