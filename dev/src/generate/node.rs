//! `node/js/generated/`: identity for TypeScript, and the content for where no addon can load.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use icu_locale::subtags::{Language as Subtag, Region, Script};
use icu_locale::{LanguageIdentifier, LocaleExpander};
use serde_json::json;

use crate::catalogue::languages::{ENGLISH, Texts, UNLISTED};
use crate::catalogue::matching::{fallbacks, served};
use crate::catalogue::{Catalogue, Language};
use crate::files::File;

const FOLDER: &str = "node/js/generated";

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let file = |name: &str, body: &str| {
        File::new(format!("{FOLDER}/{name}.ts"), format!("{}\n{body}", super::header("//")))
    };
    let mut files = vec![
        file("identity", &identity(catalogue)),
        file("errors", &errors(catalogue)),
        file("catalogue", &content(catalogue)),
        file("load-texts", &load_texts(catalogue)),
        file("all-texts", &all_texts(catalogue)),
        file("served-tags", &served_tags(catalogue)),
        file("folds", &folds(catalogue)),
    ];
    files.extend(
        catalogue
            .languages
            .iter()
            .map(|language| file(&format!("texts/{}", language.tag), &texts(catalogue, language))),
    );
    files
}

/// The lines of a list, each made from one of `items`.
fn lines<T>(items: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    items.into_iter().map(|item| line(item) + "\n").collect()
}

fn identity(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let version = &catalogue.version;
    let codes = lines(&source.errors, |error| {
        let name = error.id.to_upper_camel_case();
        format!("  /** {} */\n  {name}: {},", error.summary, error.code)
    });
    let ids = union("ErrorId", "The id of a listed code.", source.errors.iter().map(|error| &error.id));
    let words: String = source
        .vocabularies()
        .iter()
        .map(|list| union(list.name, list.about, list.words.iter().map(|(word, _)| word)))
        .collect();
    let tags = catalogue.languages.iter().map(|language| &language.tag);
    let tags = union("LanguageTag", "The tag of a language.", tags);
    format!(
        r#"/** The version of the catalogue and of this package. */
export const version = "{version}";

/**
 * The listed codes by name.
 *
 * @example
 * ```js
 * ErrorCode.SessionIsFull // => 206
 * ```
 */
export const ErrorCode = {{
{codes}}} as const;

/** A listed code. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];
{ids}{words}{tags}"#
    )
}

fn union<'a>(name: &str, about: &str, words: impl Iterator<Item = &'a String>) -> String {
    let words = lines(words, |word| format!("  | \"{word}\""));
    let words = words.trim_end();
    format!(
        r"
/** {about} */
export type {name} =
{words};
"
    )
}

/// A class for each category.
fn errors(catalogue: &Catalogue) -> String {
    let categories = || catalogue.source.categories.keys();
    let class = |category: &str| format!("{}Error", category.to_upper_camel_case());
    let classes = lines(categories(), |category| {
        let class = class(category);
        format!("/** An error whose category is `{category}`. */\nexport class {class} extends WTError {{}}")
    });
    let by_category = lines(categories(), |category| {
        let class = class(category);
        format!("    {category}: /* @__PURE__ */ named({class}, \"{class}\"),")
    });
    format!(
        r#"import {{ named, WTError }} from "../error.js";
import type {{ Category }} from "./identity.js";

{classes}
/** The class of each category, and that of errors outside every category. */
const errors: {{ base: typeof WTError; classes: Record<Category, typeof WTError> }} = {{
  base: /* @__PURE__ */ named(WTError, "WTError"),
  classes: {{
{by_category}  }},
}};
export default errors;
"#
    )
}

fn content(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let links: Vec<String> = source.errors.iter().map(|error| catalogue.link(error)).collect();
    let mut site = links[0].as_str();
    while !links.iter().all(|link| link.starts_with(site)) {
        site = site[..site.len() - 1].rsplit_once('/').map_or("", |(site, _)| &links[0][..=site.len()]);
    }
    let rows = lines(&source.errors, |error| {
        let mut row = super::json::row(catalogue, error);
        let fields = row.as_object_mut().expect("a row is an object");
        // The documented items follow from the causes: what can be computed is not shipped to browsers.
        fields.retain(|key, _| {
            !matches!(key.as_str(), "documented" | "language" | "message" | "recovery" | "label")
        });
        fields["link"] = json!(catalogue.link(error)[site.len()..]);
        for cause in fields["causes"].as_array_mut().expect("a list") {
            let cause = cause.as_object_mut().expect("a cause is an object");
            if cause["cause"] == cause["documented"] {
                cause.shift_remove("documented");
            }
        }
        format!("  {row},")
    });
    let categories = lines(&source.categories, |(name, category)| {
        format!("  {},", json!({ "category": name, "httpStatus": category.http_status }))
    });
    let unlisted = json!({ "summary": source.unlisted.summary.replace("{code}", "\n") });
    let ranges = source.categories.iter().flat_map(|(name, category)| {
        category.ranges.iter().map(move |(low, high)| format!("  [{low}, {high}, \"{name}\"],"))
    });
    let ranges = lines(ranges, |range| range);
    let languages = lines(&catalogue.languages, |language| {
        let Language { tag, name, english, right_to_left, .. } = language;
        let direction = if *right_to_left { "rtl" } else { "ltr" };
        let language = json!({
            "tag": tag,
            "native_name": name,
            "english_name": english,
            "direction": direction,
            "reviewed": language.is_reviewed(source),
        });
        format!("  {language},")
    });
    format!(
        r#"import {{ whole }} from "../backend/whole-rows.js";
import type {{ CategoryInfo, ErrorInfoJSON, LanguageJSON, Unlisted }} from "../types.js";

/** The rows in catalogue order. */
export const rows: ErrorInfoJSON[] = /* @__PURE__ */ whole("{site}", [
{rows}]);

/** The categories in the specification's order. */
export const categories: CategoryInfo[] = [
{categories}];

/** What unlisted codes have in common. */
export const unlisted: Unlisted = {unlisted};

/** Lowest code, highest code and category of each range. */
export const ranges: [number, number, CategoryInfo["category"]][] = [
{ranges}];

/** The languages, sorted by tag. */
export const languages: LanguageJSON[] = [
{languages}];
"#
    )
}

/// One module a language, so that a bundler can make each a file that is loaded on demand.
fn load_texts(catalogue: &Catalogue) -> String {
    let others = catalogue.languages.iter().filter(|language| language.tag != ENGLISH);
    let imports =
        lines(others, |Language { tag, .. }| format!("  \"{tag}\": () => import(\"./texts/{tag}.js\"),"));
    format!(
        r#"import type {{ Texts }} from "../types.js";
import type {{ LanguageTag }} from "./identity.js";

/** Loads the texts of a language; English is always there. */
export const load: Record<Exclude<LanguageTag, "{ENGLISH}">, () => Promise<{{ default: Texts }}>> = {{
{imports}}};
"#
    )
}

/// All of them in one module, for where nothing is gained by loading one at a time.
fn all_texts(catalogue: &Catalogue) -> String {
    let constant = |tag: &str| tag.to_upper_camel_case();
    let imports = lines(&catalogue.languages, |Language { tag, .. }| {
        format!("import {} from \"./texts/{tag}.js\";", constant(tag))
    });
    let languages =
        lines(&catalogue.languages, |Language { tag, .. }| format!("  \"{tag}\": {},", constant(tag)));
    format!(
        r"{imports}
export default {{
{languages}}};
"
    )
}

/// Message and recovery of each row by its id, those of unlisted codes with a line feed in the number's place, and the
/// labels of the actions.
fn texts(catalogue: &Catalogue, language: &Language) -> String {
    // Between letters written from right to left a number's sign would jump to its other side: isolate it.
    let number = if language.right_to_left { "\u{2066}\n\u{2069}" } else { "\n" };
    let pair = |id: &str, message: &str, recovery: &str| {
        let (message, recovery) = (json!(message), json!(recovery));
        format!(
            "    {id}: [
      {message},
      {recovery},
    ],"
        )
    };
    // What the language lacks is left out: another row, or another language, changes no other file.
    let rows = catalogue.source.errors.iter().filter_map(|error| Some((error, language.texts(&error.id)?)));
    let rows = lines(rows, |(error, Texts { message, recovery })| {
        pair(&error.id, &message.before, &recovery.before)
    });
    let Texts { message, recovery } = &language.texts[UNLISTED];
    let unlisted = pair(UNLISTED, &message.with(number), &recovery.with(number));
    let actions = catalogue.source.actions.keys();
    let labels = actions.filter_map(|action| Some((action, language.labels.get(action)?)));
    let labels = lines(labels, |(action, label)| format!("    {action}: {},", json!(label)));
    let tag = &language.tag;
    format!(
        r#"import type {{ Texts }} from "../../types.js";

const texts: Texts = {{
  tag: "{tag}",
  sentences: {{
{rows}{unlisted}
  }},
  labels: {{
{labels}  }},
}};
export default texts;
"#
    )
}

/// What a letter is searched as: the table of the core.
fn folds(catalogue: &Catalogue) -> String {
    let (signs, letters): (Vec<_>, Vec<_>) =
        super::rust::folded_letters(catalogue).into_iter().partition(|(_, base)| base.is_ascii_punctuation());
    let letters: String = letters.into_iter().map(|(letter, _)| letter).collect();
    let (signs, plain): (String, String) = signs.into_iter().unzip();
    let (letters, signs, plain) = (json!(letters), json!(signs), json!(plain));
    format!(
        r"/** The letters that are searched without their accents, which Unicode's decomposition (NFD) puts behind them. */
export const letters = {letters};

/** Quotation marks. */
export const signs = {signs};

/** What each of them is searched as: as keyboards have it. */
export const plain = {plain};
"
    )
}

/// The language that serves each tag, by Unicode's data. JavaScript has no access to parent locales, so what follows from
/// them for the languages here is written out; what is the same in all regions stands once, without a region.
fn served_tags(catalogue: &Catalogue) -> String {
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
    let mut by_language: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (tag, by) in served {
        by_language.entry(by.unwrap_or_default()).or_default().push(tag);
    }
    let table = lines(by_language, |(by, tags)| format!("  \"{by}\": \"{}\",", tags.join(" ")));
    format!(
        r#"import type {{ LanguageTag }} from "./identity.js";

/** The tags that each language serves; at the empty one, those regions that have none though their language has. */
export const serves: Record<LanguageTag | "", string> = {{
{table}}};
"#
    )
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
