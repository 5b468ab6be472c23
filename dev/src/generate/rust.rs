//! `core/src/generated/`: the core crate's data, and the features of its languages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use icu_locale::subtags::{Language as Subtag, Region};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer};
use unicode_normalization::UnicodeNormalization;

use crate::catalogue::languages::{ENGLISH, UNLISTED, feature, key};
use crate::catalogue::matching;
use crate::catalogue::{Catalogue, Error, Language, Source, Text, Texts, normalized};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![
        File::new("core/src/generated/codes.rs", codes(&catalogue.source)),
        File::new("core/src/generated/rows.rs", rows(catalogue)),
        File::new("core/src/generated/languages.rs", languages(catalogue)),
        File::new("core/src/generated/folds.rs", folds(catalogue)),
        File::new("core/src/generated/index.rs", index(catalogue)),
        File::new("core/src/generated/served.rs", served(catalogue)),
        File::new(MANIFEST, manifest(catalogue)),
    ]
}

/// The enumerations: the codes, and the words that describe them.
fn codes(source: &Source) -> String {
    let mut code = super::header("//");
    code.push_str(
        r"
use crate::vocabulary::vocabulary;

/// A listed code of the Watch Together SDK.
///
/// ```
/// use wterror::ErrorCode;
/// assert_eq!(ErrorCode::SessionIsFull as i32, 206);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
#[non_exhaustive]
pub enum ErrorCode {
",
    );
    for error in &source.errors {
        _ = writeln!(code, "    /// {}\n    {} = {},", error.summary, variant(&error.id), error.code);
    }
    code.push_str("}\n");
    for vocabulary in source.vocabularies() {
        let (name, about) = (vocabulary.name, vocabulary.about);
        _ = write!(code, "\nvocabulary! {{\n    /// {about}\n    {name} {:?}:\n", name.to_lowercase());
        for (word, title) in vocabulary.words {
            _ = writeln!(code, "    {} = {word:?}, {title:?};", variant(&word));
        }
        code.push_str("}\n");
    }
    code
}

/// The rows, and what they are found by.
fn rows(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let mut code = super::header("//");
    let count = source.errors.len();
    let (first, last) = (&source.errors[0], &source.errors[count - 1]);
    _ = write!(
        code,
        r"
use super::codes::{{Action, Category, ErrorCode, Owner, Platform, Retry}};
use crate::ErrorInfo;
use crate::raw::{{Cause, Row, Span, Text, text}};

/// How many rows there are.
pub(crate) const COUNT: usize = {count};
/// The lowest listed code.
pub(crate) const LOWEST: i32 = {};
/// The highest listed code.
pub(crate) const HIGHEST: i32 = {};

/// The text for developers on an unlisted code: what stands before and after the number.
pub(crate) const UNLISTED_SUMMARY: [&str; 2] = {:?};
/// The message for an unlisted code where nothing may be allocated; it cannot contain the number.
pub(crate) const UNLISTED_STATIC: Text = {};

",
        first.code,
        last.code,
        halves(&Text::new(&source.unlisted.summary)),
        text(&source.unlisted.static_message),
    );
    ranges(source, &mut code);
    code.push_str(
        "/// The names, each once: the row, and which of its texts has it. 0 is the id, 1 the name, others the platforms'.\n\
         pub(crate) static NAMES: &[(u8, u8)] = &[\n",
    );
    let mut names = BTreeMap::new();
    for (index, error) in source.errors.iter().enumerate() {
        let platforms =
            source.platforms.keys().map(|platform| error.platforms.get(platform).map(String::as_str));
        let spellings = [Some(error.id.as_str()), Some(error.name.as_str())].into_iter().chain(platforms);
        // A platform's spelling stands for those that differ in casing only.
        names.extend(spellings.enumerate().filter_map(|(at, name)| Some((normalized(name?), (index, at)))));
    }
    for (name, (index, spelling)) in &names {
        _ = writeln!(code, "    ({index}, {spelling}), // {name}");
    }
    code.push_str("];\n\n/// The rows in catalogue order.\npub(crate) static ROWS: [ErrorInfo; COUNT] = [\n");
    for error in &source.errors {
        code.push_str(&row(catalogue, error));
    }
    code.push_str("];\n\n/// Each row's page in the explorer, where one is published.\n");
    let pages: Option<Vec<String>> =
        source.errors.iter().map(|error| catalogue.explorer_page(error)).collect();
    code.push_str("pub(crate) const PAGES: Option<&[Text; COUNT]> = ");
    match pages {
        None => code.push_str("None"),
        Some(pages) => {
            let pages: Vec<String> = pages.iter().map(|page| text(page)).collect();
            _ = write!(code, "Some(&[{}])", pages.join(", "));
        }
    }
    code.push_str(";\n");
    code
}

fn halves(text: &Text) -> [&str; 2] {
    [&text.before, text.after.as_deref().expect("validated: this text names the code")]
}

fn ranges(source: &Source, code: &mut String) {
    code.push_str(
        "/// The category of each range of codes, listed or not.\npub(crate) static RANGES: &[Span] = &[\n",
    );
    for (name, category) in &source.categories {
        for (low, high) in &category.ranges {
            let category = variant(name);
            _ = writeln!(code, "    Span {{ low: {low}, high: {high}, category: Category::{category} }},");
        }
    }
    let statuses: Vec<String> =
        source.categories.values().map(|category| category.http_status.to_string()).collect();
    _ = write!(
        code,
        r"];

/// HTTP status for problem documents by category, in the order of `Category::ALL`. Derived.
pub(crate) static HTTP_STATUS: [u16; {}] = [{}];

",
        statuses.len(),
        statuses.join(", ")
    );
}

fn row(catalogue: &Catalogue, error: &Error) -> String {
    let source = &catalogue.source;
    let texts = |items: &[String]| {
        let items: Vec<String> = items.iter().map(|item| text(item)).collect();
        format!("&[{}]", items.join(", "))
    };
    let optional =
        |value: Option<&String>| value.map_or("None".to_owned(), |value| format!("Some({})", text(value)));
    let platforms: Vec<String> =
        source.platforms.keys().map(|platform| optional(error.platforms.get(platform))).collect();
    let wordings: Vec<String> = source
        .platforms
        .keys()
        .map(|platform| texts(error.wordings.get(platform).map_or(&[], Vec::as_slice)))
        .collect();
    let mut row = format!("    ErrorInfo(Row {{\n        code: ErrorCode::{},\n", variant(&error.id));
    let mut field = |name: &str, value: String| _ = writeln!(row, "        {name}: {value},");
    field("id", text(&error.id));
    field("name", text(&error.name));
    field("category", format!("Category::{}", variant(&error.category)));
    field("summary", text(&error.summary));
    field(
        "documented_on",
        error.documented_on().map_or("None".to_owned(), |on| format!("Some(Platform::{})", variant(on))),
    );
    field("wordings", format!("[{}]", wordings.join(", ")));
    field("causes", causes(error));
    field("condition", text(error.condition()));
    field("platforms", format!("[{}]", platforms.join(", ")));
    field("lookalikes", texts(&error.lookalikes));
    field("http_status", catalogue.http_status(error).to_string());
    field("owner", format!("Owner::{}", variant(&error.owner)));
    field("action", format!("Action::{}", variant(&error.action)));
    field("retry", format!("Retry::{}", variant(&error.retry)));
    field("guidance", text(&error.guidance));
    field("link", text(&catalogue.link(error)));
    field("since", optional(error.since.as_ref()));
    field("retired", optional(error.retired.as_ref()));
    field(
        "replaced_by",
        error.replaced_by.map_or("None".to_owned(), |code| {
            let other = source.errors.iter().find(|other| other.code == code);
            format!("Some(ErrorCode::{})", variant(&other.expect("validated: replaced_by is listed").id))
        }),
    );
    row.push_str("    }),\n");
    row
}

fn causes(error: &Error) -> String {
    let mut list = String::from("&[");
    for cause in error.causes() {
        _ = write!(
            list,
            "\n            Cause {{ cause: {}, documented: {}, owner: Owner::{}, action: Action::{}, retry: Retry::{}, remedy: {} }},",
            text(cause.cause),
            text(cause.documented),
            variant(cause.owner),
            variant(cause.action),
            variant(cause.retry),
            text(cause.remedy),
        );
    }
    if list.len() > 2 {
        list.push_str("\n        ");
    }
    list.push(']');
    list
}

fn languages(catalogue: &Catalogue) -> String {
    let mut code = super::header("//");
    code.push_str(
        "//
// Each text ends with a NUL: message and recovery of each row, then of unlisted codes, these in two halves, then the
// labels of the actions. Where a language lacks a text, the English one stands, and its index is among the missing.

use crate::raw::{Language, text};

/// The languages of this build, sorted by tag.
pub(crate) static LANGUAGES: &[Language] = &[
",
    );
    for language in &catalogue.languages {
        _ = writeln!(code, "{}    {},", attribute(language), constant(language));
    }
    code.push_str("];\n");
    let folds = folded_letters(catalogue);
    for language in &catalogue.languages {
        code.push_str(&self::language(catalogue, language, &folds));
    }
    code
}

fn language(catalogue: &Catalogue, language: &Language, folds: &BTreeMap<char, char>) -> String {
    let english = catalogue.english();
    let serves: Vec<String> =
        std::iter::once(&language.tag).chain(&language.serves).map(|tag| format!("{tag:?}")).collect();
    let mut missing: Vec<usize> = Vec::new();
    let (mut texts, mut sentences) = (String::new(), String::new());
    for (row, error) in catalogue.source.errors.iter().enumerate() {
        let (id, own) = (key(&error.id), language.texts(&error.id));
        if own.is_none() {
            missing.push(row);
        }
        _ = writeln!(texts, "        // {id}{}", if own.is_none() { ", missing" } else { "" });
        let Texts { message, recovery } = own.unwrap_or(&english.texts[&id]);
        for text in [message, recovery] {
            sentences.push_str(&text.before);
            _ = writeln!(texts, "        \"{}\\0\",", escaped(&text.before));
        }
    }
    _ = writeln!(texts, "        // {UNLISTED}");
    let Texts { message, recovery } = &language.texts[UNLISTED];
    for half in [halves(message), halves(recovery)].concat() {
        _ = writeln!(texts, "        \"{}\\0\",", escaped(half));
    }
    texts.push_str("        // labels\n");
    for (action, words) in &catalogue.source.actions {
        let label = language.labels.get(action).unwrap_or(&words.label);
        _ = writeln!(texts, "        \"{}\\0\",", escaped(label));
    }
    format!(
        r"
{}const {}: Language = Language::new(
    {},
    {},
    {},
    {},
    {},
    &[{}],
    0x{},
    &{missing:?},
    concat!(
{texts}    ),
);
",
        attribute(language),
        constant(language),
        text(&language.tag),
        text(&language.name),
        text(&language.english),
        language.right_to_left,
        language.is_reviewed(&catalogue.source),
        serves.join(", "),
        letters(&sentences, folds),
    )
}

/// A bit for each letter of folded texts: `core/src/fold.rs` asks whether a word's are among them; change both.
fn letters(texts: &str, folds: &BTreeMap<char, char>) -> String {
    let bit = |letter: u32| 1_u128 << if letter < 0x80 { letter % 32 } else { 32 + letter % 96 };
    let bits = folded(texts, folds).chars().map(u32::from).fold(0_u128, |bits, letter| bits | bit(letter));
    let digits = [112, 96, 80, 64, 48, 32, 16, 0].map(|shift| format!("{:04x}", bits >> shift & 0xffff));
    digits.join("_")
}

/// What makes no difference in a search: accents of the letters that the texts have, and the shape of quotation marks.
pub(super) fn folded_letters(catalogue: &Catalogue) -> BTreeMap<char, char> {
    let texts = catalogue.languages.iter().flat_map(|language| language.texts.values());
    let texts = texts.flat_map(|Texts { message, recovery }| [message.with(""), recovery.with("")]);
    let letters: BTreeSet<char> =
        texts.flat_map(|text| text.to_lowercase().chars().collect::<Vec<_>>()).collect();
    let mut folds: BTreeMap<char, char> = BTreeMap::new();
    for letter in letters {
        let mut parts = letter.nfd();
        if let (Some(base), Some(_)) = (parts.next(), parts.next())
            && !(0xAC00..=0xD7A3).contains(&u32::from(letter))
        {
            folds.insert(letter, base);
        }
    }
    for (typographic, plain) in
        [('‘', '\''), ('’', '\''), ('“', '"'), ('”', '"'), ('„', '"'), ('«', '"'), ('»', '"')]
    {
        folds.insert(typographic, plain);
    }
    folds
}

fn folds(catalogue: &Catalogue) -> String {
    let folds = folded_letters(catalogue);
    let mut code = super::header("//");
    code.push_str("\n/// What a letter in lower case is searched as, by number and sorted: without its accents, a quotation mark as keyboards have it.\npub(crate) static FOLDS: &[(u16, u16)] = &[\n");
    for (letter, base) in &folds {
        let [letter_, base_] = [letter, base].map(|letter| u32::from(*letter));
        _ = writeln!(code, "    ({letter_:#06x}, {base_:#06x}), // {letter} {base}");
    }
    code.push_str("];\n");
    blocks(catalogue, &folds, &mut code);
    code
}

/// How many letters a block of the table of folded letters has.
const BLOCK: u32 = 64;
/// A block whose letters are searched as they are.
const SAME: u8 = 254;
/// A block that is not in the table.
const ELSEWHERE: u8 = 255;

/// A table of what the letters of the texts, and those around them, are searched as: a look-up instead of a search.
fn blocks(catalogue: &Catalogue, folds: &BTreeMap<char, char>, code: &mut String) {
    let texts = catalogue.languages.iter().flat_map(|language| language.texts.values());
    let texts = texts.flat_map(|Texts { message, recovery }| [message.with(""), recovery.with("")]);
    let used: BTreeSet<u32> = texts
        .flat_map(|text| text.chars().map(|letter| u32::from(letter) / BLOCK).collect::<Vec<_>>())
        .collect();
    let mut block_of = Vec::new();
    let mut blocks = String::new();
    let mut count = 0;
    for block in 0..=u32::from(u16::MAX) / BLOCK {
        let letters = (block * BLOCK..(block + 1) * BLOCK).filter_map(char::from_u32);
        let folded: Vec<(char, char)> = letters
            .map(|letter| (letter, folded(&letter.to_string(), folds).chars().next().unwrap_or('\0')))
            .collect();
        // ASCII is seen to without a table.
        let is_ascii = folded.first().is_none_or(|(letter, _)| letter.is_ascii());
        block_of.push(if folded.iter().all(|(letter, folded)| letter == folded) {
            SAME
        } else if used.contains(&block) && !is_ascii {
            let letters: Vec<String> =
                folded.iter().map(|&(_, folded)| u32::from(folded).to_string()).collect();
            _ = writeln!(blocks, "    // from {:?}\n    [{}],", folded[0].0, letters.join(", "));
            count += 1;
            count - 1
        } else {
            ELSEWHERE
        });
    }
    let block_of: Vec<String> = block_of.iter().map(u8::to_string).collect();
    _ = write!(
        code,
        r#"
/// A block whose letters are searched as they are.
#[cfg(feature = "matching")]
pub(crate) const SAME: u8 = {SAME};

/// Where the block of each {BLOCK} letters is in [`BLOCKS`]; [`SAME`], or a number beyond its end where it is not there.
#[cfg(feature = "matching")]
pub(crate) static BLOCK_OF: [u8; {}] = [{}];

/// What the letters of a block are searched as, by number; 0 for an accent.
#[cfg(feature = "matching")]
pub(crate) static BLOCKS: &[[u16; {BLOCK}]] = &[
{blocks}];
"#,
        block_of.len(),
        block_of.join(", "),
    );
}

/// A text as it is searched: `core/src/fold.rs` does the same at run time.
fn folded(text: &str, folds: &BTreeMap<char, char>) -> String {
    let letters =
        text.chars().flat_map(char::to_lowercase).filter(|letter| !('\u{300}'..='\u{36F}').contains(letter));
    letters.map(|letter| folds.get(&letter).copied().unwrap_or(letter)).collect()
}

/// All that is English in every language, folded, and which row and what each text is.
fn index(catalogue: &Catalogue) -> String {
    let folds = folded_letters(catalogue);
    let (mut texts, mut ends) = (String::new(), String::new());
    let mut end = 0;
    for error in &catalogue.source.errors {
        let identity = [&error.id, &error.name, &error.category].into_iter().map(String::as_str);
        let identity =
            identity.chain([error.condition()]).chain(error.platforms.values().map(String::as_str));
        let causes = error.causes().flat_map(|cause| [cause.cause, cause.documented]);
        let kinds: [Vec<&str>; 3] = [identity.collect(), vec![&error.summary], causes.collect()];
        let ends_of_kinds = kinds.map(|found| {
            let found: BTreeSet<String> = found.iter().map(|text| folded(text, &folds)).collect();
            // What a longer one begins with is found in that one.
            let is_beginning =
                |text: &&String| found.iter().any(|other| other != *text && other.starts_with(*text));
            for text in found.iter().filter(|text| !is_beginning(text)) {
                end += text.len() + 1;
                _ = writeln!(texts, "    \"{}\\n\",", escaped(text));
            }
            end
        });
        _ = writeln!(ends, "    {ends_of_kinds:?},");
    }
    format!(
        r"{}
use crate::generated::rows::COUNT;

/// Names, summaries and causes, as they are searched. A text that another of its row and kind begins with is left out.
pub(crate) static FIXED: &str = concat!(
{texts});

/// Where the names, the summary and the causes of each row end.
pub(crate) static ENDS: [[u16; 3]; COUNT] = [
{ends}];
",
        super::header("//")
    )
}

/// The language that serves each tag of a language alone, and of a language and a region: what nearly always comes.
fn served(catalogue: &Catalogue) -> String {
    let by_tag = matching::served(&catalogue.languages);
    let canonicalizer = LocaleCanonicalizer::new_common();
    let tags: Vec<&str> = catalogue.languages.iter().map(|language| language.tag.as_str()).collect();
    // What core does at run time for every other tag.
    let best = |language: Subtag, region: Option<Region>| {
        let mut tag = Locale::from(LanguageIdentifier { language, region, ..LanguageIdentifier::UNKNOWN });
        canonicalizer.canonicalize(&mut tag);
        let served = matching::fallbacks(&tag).iter().find_map(|tag| by_tag.get(tag.as_str()).copied());
        served.map_or(NONE, |served| tags.iter().position(|tag| *tag == served).unwrap_or(NONE))
    };
    let letters = || b'a'..=b'z';
    let pairs: Vec<[u8; 2]> = letters().flat_map(|a| letters().map(move |b| [a, b])).collect();
    let regions: Vec<Region> =
        pairs.iter().filter_map(|pair| Region::try_from_utf8(&pair.to_ascii_uppercase()).ok()).collect();
    let three = pairs.iter().flat_map(|&[a, b]| letters().map(move |c| vec![a, b, c]));
    let languages = pairs.iter().map(|pair| pair.to_vec()).chain(three);
    let (mut alone, mut regional) = (BTreeMap::new(), BTreeMap::new());
    for language in languages.filter_map(|language| Subtag::try_from_utf8(&language).ok()) {
        let usual = best(language, None);
        if usual == NONE {
            continue;
        }
        alone.insert(language.to_string(), usual);
        for &region in &regions {
            let by = best(language, Some(region));
            if by != usual {
                regional.insert(format!("{language}-{}", region.to_string().to_lowercase()), by);
            }
        }
    }
    let table = |entries: BTreeMap<String, usize>| {
        entries.iter().fold(String::new(), |mut table, (tag, by)| {
            let codes: Vec<String> = tag.split('-').map(|code| format!("code(b\"{code}\")")).collect();
            _ = writeln!(table, "    ({}, {by}),", codes.join(", "));
            table
        })
    };
    // Those of two letters first, as their numbers are.
    let by_length = |entries: &BTreeMap<String, usize>, two: bool| {
        let is = |tag: &str| (tag.split('-').next().is_some_and(|language| language.len() == 2)) == two;
        table(entries.iter().filter(|(tag, _)| is(tag)).map(|(tag, by)| (tag.clone(), *by)).collect())
    };
    let [alone, regional] =
        [alone, regional].map(|entries| by_length(&entries, true) + &by_length(&entries, false));
    format!(
        r"{}
use crate::matching::data::code;

/// The tags of all languages, in whatever build.
pub(crate) static TAGS: &[&str] = &{tags:?};

/// Stands for no language.
pub(crate) const NONE: u8 = {NONE};

/// The number of each language, sorted, with the index of the language that serves it alone.
pub(crate) static ALONE: &[(u16, u8)] = &[
{alone}];

/// The languages and regions that are served otherwise than the language alone.
pub(crate) static REGIONAL: &[(u16, u16, u8)] = &[
{regional}];
",
        super::header("//"),
    )
}

/// Stands for no language.
const NONE: usize = 255;

const MANIFEST: &str = "core/Cargo.toml";
const BEGIN: &str = "# Written by `cargo dev generate` from core/catalogue/languages/: from here\n";
const END: &str = "# to here.\n";

/// The core crate's manifest with a feature for each language but English, between its two marker lines.
fn manifest(catalogue: &Catalogue) -> String {
    let manifest = fs::read_to_string(catalogue.root.join(MANIFEST)).expect("the core crate has a manifest");
    let (before, rest) =
        manifest.split_once(BEGIN).expect("core/Cargo.toml has the marker lines of the languages");
    let (_, after) = rest.split_once(END).expect("core/Cargo.toml has the closing marker line");
    let tags = catalogue.languages.iter().map(|language| &language.tag).filter(|tag| *tag != ENGLISH);
    let features: Vec<String> = tags.map(|tag| feature(tag)).collect();
    let mut table = String::from("all-languages = [\n");
    for feature in &features {
        _ = writeln!(table, "    \"{feature}\",");
    }
    table.push_str("]\n");
    for feature in &features {
        _ = writeln!(table, "{feature} = [\"matching\"]");
    }
    format!("{before}{BEGIN}{table}{END}{after}")
}

fn attribute(language: &Language) -> String {
    if language.tag == ENGLISH {
        String::new()
    } else {
        format!("#[cfg(feature = \"{}\")]\n", feature(&language.tag))
    }
}

fn constant(language: &Language) -> String {
    language.tag.to_shouty_snake_case()
}

fn variant(id: &str) -> String {
    id.to_upper_camel_case()
}

fn text(text: &str) -> String {
    format!("text!(\"{}\")", escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
