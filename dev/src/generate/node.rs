//! `node/js/generated/`: identity for TypeScript, and the content for where no addon can load.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::ToUpperCamelCase;
use icu_locale::subtags::{Language as Subtag, Region, Script};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use indexmap::IndexMap;
use serde_json::json;

use crate::catalogue::languages::{ENGLISH, UNLISTED};
use crate::catalogue::matching::{fallbacks, served};
use crate::catalogue::{Catalogue, Language};
use crate::files::File;

const FOLDER: &str = "node/js/generated";

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let mut files = vec![
        File::new(format!("{FOLDER}/identity.ts"), identity(catalogue)),
        File::new(format!("{FOLDER}/catalogue.ts"), content(catalogue)),
        File::new(format!("{FOLDER}/languages.ts"), languages(catalogue)),
        File::new(format!("{FOLDER}/every-language.ts"), every_language(catalogue)),
        File::new(format!("{FOLDER}/matching.ts"), matching(catalogue)),
    ];
    files.extend(catalogue.languages.iter().map(|language| {
        File::new(format!("{FOLDER}/languages/{}.ts", language.tag), texts(catalogue, language))
    }));
    files
}

fn identity(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut code = super::header("//");
    _ = write!(
        code,
        "\n/** The version of the catalogue and of this package. */\nexport const version = {:?};\n\n/**\n * The listed codes by name.\n *\n * @example\n * ```js\n * ErrorCode.SessionIsFull // => 206\n * ```\n */\nexport const ErrorCode = {{\n",
        catalogue.version
    );
    for error in &source.errors {
        _ = writeln!(
            code,
            "  /** {} */\n  {}: {},",
            error.summary,
            error.id.to_upper_camel_case(),
            error.code
        );
    }
    code.push_str("} as const;\n\n/** A listed code. */\nexport type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];\n");
    union(
        &mut code,
        "ErrorId",
        "The id of a listed code.",
        source.errors.iter().map(|error| error.id.as_str()),
    );
    let words = [
        ("Category", "A section of the specification.", keys(&source.categories)),
        ("Platform", "A platform of the SDK.", keys(&source.platforms)),
        ("Owner", "Who can act. Derived.", keys(&source.owners)),
        ("Action", "What its owner does first. Derived.", keys(&source.actions)),
        (
            "LanguageTag",
            "The tag of a language.",
            catalogue.languages.iter().map(|language| language.tag.as_str()).collect(),
        ),
    ];
    for (name, what, words) in words {
        union(&mut code, name, what, words.into_iter());
    }
    code
}

fn keys<T>(table: &IndexMap<String, T>) -> Vec<&str> {
    table.keys().map(String::as_str).collect()
}

fn union<'a>(code: &mut String, name: &str, what: &str, words: impl Iterator<Item = &'a str>) {
    _ = write!(code, "\n/** {what} */\nexport type {name} =");
    for word in words {
        _ = write!(code, "\n  | {word:?}");
    }
    code.push_str(";\n");
}

fn content(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut code = super::header("//");
    code.push_str("\nimport type { CategoryInfo, ErrorInfo, Language } from \"../types.js\";\n\n/** The rows in catalogue order. */\nexport const rows: ErrorInfo[] = [\n");
    for error in &source.errors {
        let mut row = super::json::row(catalogue, error);
        let fields = row.as_object_mut().expect("a row is an object");
        fields.retain(|key, _| !matches!(key.as_str(), "language" | "message" | "recovery" | "label"));
        _ = writeln!(code, "  {row},");
    }
    code.push_str("];\n\n/** The categories in the specification's order. */\nexport const categories: CategoryInfo[] = [\n");
    for (name, category) in &source.categories {
        let category =
            json!({ "category": name, "title": category.title, "http_status": category.http_status });
        _ = writeln!(code, "  {category},");
    }
    code.push_str("];\n\n/** Lowest code, highest code and category of each range. */\nexport const ranges: [number, number, CategoryInfo[\"category\"]][] = [\n");
    for (name, category) in &source.categories {
        for (low, high) in &category.ranges {
            _ = writeln!(code, "  [{low}, {high}, {name:?}],");
        }
    }
    code.push_str("];\n\n/** The languages, sorted by tag. */\nexport const languages: Language[] = [\n");
    for language in &catalogue.languages {
        let Language { tag, name, english, right_to_left, .. } = language;
        let reviewed = language.is_reviewed(source);
        let direction = if *right_to_left { "rtl" } else { "ltr" };
        let language = json!({ "tag": tag, "native_name": name, "english_name": english, "direction": direction, "reviewed": reviewed });
        _ = writeln!(code, "  {language},");
    }
    code.push_str("];\n");
    code
}

/// One module a language, so that a bundler can make each a file that is loaded on demand.
fn languages(catalogue: &Catalogue) -> String {
    let mut code = super::header("//");
    _ = write!(
        code,
        "\nimport type {{ LanguageTag }} from \"./identity.js\";\n\n/** Loads the texts of a language; English is always there. */\nexport const load: Record<Exclude<LanguageTag, \"{ENGLISH}\">, () => Promise<{{ default: readonly string[] }}>> = {{\n"
    );
    for Language { tag, .. } in catalogue.languages.iter().filter(|language| language.tag != ENGLISH) {
        _ = writeln!(code, "  {tag:?}: () => import(\"./languages/{tag}.js\"),");
    }
    code.push_str("};\n");
    code
}

/// All of them in one module, for where nothing is gained by loading one at a time.
fn every_language(catalogue: &Catalogue) -> String {
    let mut code = super::header("//");
    let constant = |tag: &str| tag.to_upper_camel_case();
    code.push('\n');
    for Language { tag, .. } in &catalogue.languages {
        _ = writeln!(code, "import {} from \"./languages/{tag}.js\";", constant(tag));
    }
    code.push_str("\nexport default {\n");
    for Language { tag, .. } in &catalogue.languages {
        _ = writeln!(code, "  {tag:?}: {},", constant(tag));
    }
    code.push_str("};\n");
    code
}

/// Message and recovery of each row, then of unlisted codes, with a line feed in the number's place.
fn texts(catalogue: &Catalogue, language: &Language) -> String {
    // Between letters written from right to left a number's sign would jump to its other side: isolate it.
    let number = if language.right_to_left { "\u{2066}\n\u{2069}" } else { "\n" };
    let mut code = super::header("//");
    code.push_str("\nexport default [\n");
    for error in &catalogue.source.errors {
        let english = catalogue.english().texts(&error.id).expect("English has every text");
        let texts = language.texts(&error.id).unwrap_or(english);
        for text in [&texts.message, &texts.recovery] {
            _ = writeln!(code, "  {},", json!(text.before));
        }
    }
    let texts = &language.texts[UNLISTED];
    for text in [&texts.message, &texts.recovery] {
        _ = writeln!(code, "  {},", json!(text.with(number)));
    }
    code.push_str("] as readonly string[];\n");
    code
}

/// The language that serves each tag, by Unicode's data. JavaScript has no access to parent locales, so what follows from
/// them for the languages here is written out; what is the same in all regions stands once, without a region.
fn matching(catalogue: &Catalogue) -> String {
    let mut served: BTreeMap<String, Option<&str>> = BTreeMap::new();
    let matcher = Matcher::new(catalogue);
    let (languages, scripts, regions) = matcher.known();
    for language in languages {
        let id =
            |script, region| LanguageIdentifier { language, script, region, ..LanguageIdentifier::UNKNOWN };
        if matcher.best(id(None, None)).is_none() {
            continue;
        }
        // In a script that the language is not usually written in, no region makes a difference.
        let usual: BTreeSet<Option<Script>> =
            regions.iter().map(|&region| matcher.script(language, Some(region))).chain([None]).collect();
        for script in scripts.iter().copied().map(Some).chain([None]) {
            let best = matcher.best(id(script, None));
            if best.is_some() {
                served.insert(id(script, None).to_string(), best);
            }
            for &region in regions.iter().filter(|_| usual.contains(&script)) {
                let regional = matcher.best(id(script, Some(region)));
                if regional != best {
                    served.insert(id(script, Some(region)).to_string(), regional);
                }
            }
        }
    }
    let mut code = super::header("//");
    code.push_str("\nimport type { LanguageTag } from \"./identity.js\";\n\n/** The language that serves a tag; empty where a region has none though the language has. */\nexport const served: Record<string, LanguageTag | \"\"> = {\n");
    for (tag, by) in served {
        _ = writeln!(code, "  {tag:?}: {:?},", by.unwrap_or_default());
    }
    code.push_str("};\n");
    code
}

/// Unicode's likely subtags and parent locales.
struct Matcher<'a> {
    served: BTreeMap<&'a str, &'a str>,
    expander: LocaleExpander,
}

impl<'a> Matcher<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        Self { served: served(&catalogue.languages), expander: LocaleExpander::new_extended() }
    }

    /// The language that a tag, or what it falls back to, is served by: what core does at run time.
    fn best(&self, id: LanguageIdentifier) -> Option<&'a str> {
        fallbacks(&id.into()).iter().find_map(|tag| self.served.get(tag.as_str()).copied())
    }

    /// The script a language is written in, in general or in a region.
    fn script(&self, language: Subtag, region: Option<Region>) -> Option<Script> {
        let mut id = LanguageIdentifier { language, region, ..LanguageIdentifier::UNKNOWN };
        self.expander.maximize(&mut id);
        id.script
    }

    /// The languages that Unicode's data know, the scripts these are written in, and every region of two letters: the
    /// numbered ones are whole continents, to which parent locales do not lead.
    fn known(&self) -> (Vec<Subtag>, BTreeSet<Script>, Vec<Region>) {
        let letters = || b'a'..=b'z';
        let pairs: Vec<Vec<u8>> = letters().flat_map(|a| letters().map(move |b| vec![a, b])).collect();
        let triples = pairs.iter().flat_map(|pair| letters().map(|c| [pair.as_slice(), &[c]].concat()));
        let languages: Vec<Subtag> = pairs
            .iter()
            .cloned()
            .chain(triples)
            .filter_map(|code| Subtag::try_from_utf8(&code).ok())
            .filter(|&language| self.script(language, None).is_some())
            .collect();
        let scripts = languages.iter().filter_map(|&language| self.script(language, None)).collect();
        let regions =
            pairs.iter().filter_map(|code| Region::try_from_utf8(&code.to_ascii_uppercase()).ok()).collect();
        (languages, scripts, regions)
    }
}
