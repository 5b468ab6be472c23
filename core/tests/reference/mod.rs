//! What the crate is compared with: the same answers, computed slowly, as its documentation describes them. Written for the
//! tests, from what is public; nothing here is the crate's own way.
#![allow(dead_code, reason = "each program that has this module uses a part of it")]

use std::collections::{BTreeMap, BTreeSet};

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{Locale, LocaleCanonicalizer};
use unicode_normalization::UnicodeNormalization;
use wterror::{ErrorInfo, Language, all, languages};

/// Numbers that look random and are the same each time, by xorshift.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    pub(crate) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    pub(crate) fn row(&mut self) -> &'static ErrorInfo {
        &all()[self.below(all().len())]
    }
}

/// The search, over all texts kept in memory.
pub(crate) struct Search {
    folds: BTreeMap<char, char>,
    /// The texts of each row with what they count: those that are English in every language, and the sentences.
    fixed: Vec<Vec<(u32, String)>>,
    sentences: Vec<(Language, Vec<[String; 2]>)>,
}

impl Search {
    pub(crate) fn new() -> Self {
        let sentences = |language: Language| {
            all().iter().map(move |info| [language.message(info.code()), language.recovery(info.code())])
        };
        // Only letters that the catalogue's sentences have lose their accents.
        let texts = languages().flat_map(sentences).flatten();
        let letters: BTreeSet<char> =
            texts.flat_map(|text| text.to_lowercase().chars().collect::<Vec<_>>()).collect();
        let bare = |letter: char| {
            let parts: Vec<char> = letter.nfd().collect();
            let is_hangul = ('가'..='힣').contains(&letter);
            (parts.len() > 1 && !is_hangul).then(|| (letter, parts[0]))
        };
        let mut folds: BTreeMap<char, char> = letters.into_iter().filter_map(bare).collect();
        folds.extend("‘’".chars().map(|quote| (quote, '\'')));
        folds.extend("“”„«»".chars().map(|quote| (quote, '"')));
        let mut search = Self { folds, fixed: Vec::new(), sentences: Vec::new() };
        search.fixed = all().iter().map(|info| search.fields(info)).collect();
        let folded =
            |language| sentences(language).map(|pair| pair.map(|text| search.folded(&text))).collect();
        search.sentences = languages().map(|language| (language, folded(language))).collect();
        search
    }

    fn fields(&self, info: &'static ErrorInfo) -> Vec<(u32, String)> {
        let names = [info.id(), info.name(), info.category().as_str(), info.condition()].into_iter();
        let names = names.chain(info.platforms().map(|(_, name)| name)).map(|name| (8, name));
        let causes = info.causes().flat_map(|cause| [(3, cause.cause), (3, cause.documented)]);
        let fields = names.chain([(4, info.summary())]).chain(causes);
        fields.map(|(weight, text)| (weight, self.folded(text))).collect()
    }

    pub(crate) fn folded(&self, text: &str) -> String {
        let lower = text.chars().flat_map(char::to_lowercase);
        let bare = lower.filter(|letter| !('\u{300}'..='\u{36F}').contains(letter));
        bare.map(|letter| self.folds.get(&letter).copied().unwrap_or(letter)).collect()
    }

    pub(crate) fn in_language(&self, query: &str, language: Language) -> Vec<i32> {
        self.by_words(query, |other| other == language)
    }

    pub(crate) fn any(&self, query: &str) -> Vec<i32> {
        let whole = self.whole(query);
        if whole.is_empty() { self.by_words(query, |_| true) } else { whole }
    }

    pub(crate) fn whole(&self, query: &str) -> Vec<i32> {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let asked = letters(&self.folded(first(query)));
        let is_it = |[message, recovery]: &[String; 2]| {
            let [message, recovery] = [letters(message), letters(recovery)];
            !asked.is_empty() && [&message, &recovery, &(message.clone() + &recovery)].contains(&&asked)
        };
        let rows = all().iter().enumerate();
        let found = rows.filter(|(row, _)| self.sentences.iter().any(|(_, rows)| is_it(&rows[*row])));
        found.map(|(_, info)| info.code()).collect()
    }

    fn by_words(&self, query: &str, language: impl Fn(Language) -> bool) -> Vec<i32> {
        let words = first(query).split_whitespace().take(64);
        let words: Vec<(&str, String)> = words.map(|word| (word, self.folded(word))).collect();
        let mut found: Vec<(u32, i32)> = Vec::new();
        for (row, info) in all().iter().enumerate() {
            let fixed = |(word, folded): &(&str, String)| {
                let fields = self.fixed[row].iter().map(|(weight, text)| weight * hit(text, folded));
                if word.parse() == Ok(info.code()) { 32 } else { fields.max().unwrap_or(0) }
            };
            let fixed: Vec<u32> = words.iter().map(fixed).collect();
            let of_language = |sentences: &[String; 2]| {
                let of_word = |(index, (_, folded)): (usize, &(&str, String))| {
                    sentences
                        .iter()
                        .map(|text| 2 * hit(text, folded))
                        .chain([fixed[index]])
                        .max()
                        .unwrap_or(0)
                };
                let ranks: Vec<u32> = words.iter().enumerate().map(of_word).collect();
                if ranks.contains(&0) { 0 } else { ranks.iter().sum() }
            };
            let languages = self.sentences.iter().filter(|(other, _)| language(*other));
            let rank = languages.map(|(_, rows)| of_language(&rows[row])).max().unwrap_or(0);
            if rank > 0 {
                found.push((rank, info.code()));
            }
        }
        found.sort_by_key(|&(rank, _)| std::cmp::Reverse(rank));
        found.into_iter().map(|(_, code)| code).collect()
    }
}

/// The first 1,024 bytes.
fn first(query: &str) -> &str {
    let end = (0..=query.len().min(1024)).rev().find(|&end| query.is_char_boundary(end));
    &query[..end.expect("0 is one")]
}

/// 2 where the word begins a word of the text, 1 where it stands elsewhere, else 0.
fn hit(text: &str, word: &str) -> u32 {
    if !text.contains(word) {
        return 0;
    }
    let is_start = |place: usize| !text[..place].chars().next_back().is_some_and(char::is_alphanumeric);
    let places = text.char_indices().map(|(place, _)| place).filter(|&place| text[place..].starts_with(word));
    places.map(|place| if is_start(place) { 2 } else { 1 }).max().unwrap_or(0)
}

/// A name as names are compared.
pub(crate) fn normalized(name: &str) -> String {
    name.replace(['_', '-'], "").to_ascii_lowercase()
}

/// Every spelling of the names of a row.
pub(crate) fn spellings(info: &'static ErrorInfo) -> Vec<&'static str> {
    [info.id(), info.name()].into_iter().chain(info.platforms().map(|(_, name)| name)).collect()
}

/// Every name as names are compared, with the code of its row.
pub(crate) fn names() -> Vec<(String, i32)> {
    let names =
        all().iter().flat_map(|info| spellings(info).into_iter().map(|name| (normalized(name), info.code())));
    names.collect()
}

fn spellings_of(code: i32) -> Vec<String> {
    spellings(wterror::lookup(code).expect("listed")).into_iter().map(normalized).collect()
}

/// Rows whose names are near: up to three, by the smallest number of edits.
pub(crate) fn near_names(name: &str) -> Vec<i32> {
    let name: Vec<char> = normalized(name).chars().collect();
    if name.iter().map(|c| c.len_utf8()).sum::<usize>() > 64 {
        return Vec::new();
    }
    let mut found: Vec<(usize, i32)> = Vec::new();
    for info in all() {
        let distances = spellings_of(info.code())
            .into_iter()
            .map(|known| levenshtein(&known.chars().collect::<Vec<_>>(), &name));
        let nearest = distances.min().expect("every row has an id");
        if nearest <= name.len() / 3 && nearest < name.iter().map(|c| c.len_utf8()).sum() {
            found.push((nearest, info.code()));
        }
    }
    found.sort_by_key(|&(distance, _)| distance);
    found.into_iter().take(3).map(|(_, code)| code).collect()
}

/// The least number of letters to add, to take away or to change, by the textbook's table.
fn levenshtein(one: &[char], other: &[char]) -> usize {
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for row in 0..=one.len() {
        for column in 0..=other.len() {
            table[row][column] = if row == 0 || column == 0 {
                row + column
            } else {
                let change = table[row - 1][column - 1] + usize::from(one[row - 1] != other[column - 1]);
                change.min(table[row - 1][column] + 1).min(table[row][column - 1] + 1)
            };
        }
    }
    table[one.len()][other.len()]
}

/// Listed codes that a number may be a slip of: up to four. A kind of slip is asked by making all slips of it.
pub(crate) fn near_codes(typed: i32) -> Vec<i32> {
    let mut found: Vec<(usize, u32, i32)> = Vec::new();
    for info in all() {
        let code = info.code();
        let sign = |number: i64| if typed < 0 { -number } else { number };
        let number = |digits: &[u8]| {
            std::str::from_utf8(digits).ok().and_then(|text| text.parse::<i64>().ok()).map(sign)
        };
        let same_sign = typed.signum() == code.signum();
        let (typed_digits, code_digits) = (typed.unsigned_abs().to_string(), code.unsigned_abs().to_string());
        let without_one = |digits: &str| -> Vec<String> {
            (0..digits.len()).map(|at| format!("{}{}", &digits[..at], &digits[at + 1..])).collect()
        };
        let swapped = || {
            let digits = typed_digits.as_bytes();
            (0..digits.len()).any(|one| {
                (0..one).any(|other| {
                    let mut digits = digits.to_vec();
                    digits.swap(one, other);
                    digits.len() == code_digits.len() && number(&digits) == Some(i64::from(code))
                })
            })
        };
        let one_more_or_less = || {
            without_one(&typed_digits).contains(&code_digits)
                || without_one(&code_digits).contains(&typed_digits)
        };
        let one_changed = || {
            typed_digits.len() == code_digits.len()
                && typed_digits.bytes().zip(code_digits.bytes()).filter(|(one, other)| one != other).count()
                    == 1
        };
        let kind = if typed == code {
            Some(0)
        } else if i64::from(typed) == -i64::from(code) {
            Some(1)
        } else if !same_sign {
            None
        } else if swapped() {
            Some(2)
        } else if one_more_or_less() {
            Some(3)
        } else if one_changed() {
            Some(4)
        } else {
            None
        };
        if let Some(kind) = kind {
            found.push((kind, code.abs_diff(typed), code));
        }
    }
    found.sort_by_key(|&(kind, distance, _)| (kind, distance));
    found.into_iter().take(4).map(|(.., code)| code).collect()
}

/// The matching of languages by Unicode's data alone.
pub(crate) struct Matching {
    canonicalizer: LocaleCanonicalizer,
    served: BTreeMap<&'static str, Language>,
}

impl Matching {
    pub(crate) fn new() -> Self {
        let served =
            languages().flat_map(|language| language.raw().serves.iter().map(move |&tag| (tag, language)));
        Self { canonicalizer: LocaleCanonicalizer::new_common(), served: served.collect() }
    }

    pub(crate) fn tag(&self, tag: &str) -> Option<Language> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let mut tag: Locale = Some(tag).filter(|tag| tag.len() <= 100)?.parse().ok()?;
        self.canonicalizer.canonicalize(&mut tag);
        let fallbacker = LocaleFallbacker::new();
        let mut chain = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for((&tag).into());
        while !chain.get().is_unknown() {
            if let Some(&language) = self.served.get(chain.get().to_string().as_str()) {
                return Some(language);
            }
            chain.step();
        }
        None
    }

    /// A header of at most 64 tags and 16 KiB.
    pub(crate) fn header(&self, header: &str) -> Language {
        if !header.contains([',', ';']) {
            return self.tag(header.trim()).unwrap_or_default();
        }
        let mut tags: Vec<(f64, &str)> = Vec::new();
        for item in header.split(',') {
            let (tag, parameters) = item.split_once(';').unwrap_or((item, ""));
            let weight = parameters.split(';').find_map(|parameter| {
                let (name, weight) = parameter.trim().split_once('=')?;
                name.eq_ignore_ascii_case("q").then_some(weight)
            });
            if !tag.trim().is_empty() {
                tags.push((
                    weight.map_or(
                        1.0,
                        |weight| if is_weight(weight) { weight.parse().expect("seen") } else { 0.0 },
                    ),
                    tag.trim(),
                ));
            }
        }
        tags.truncate(64);
        tags.retain(|&(weight, _)| weight > 0.0);
        tags.sort_by(|one, other| other.0.total_cmp(&one.0));
        tags.into_iter().find_map(|(_, tag)| self.tag(tag)).unwrap_or_default()
    }
}

/// RFC 9110's `qvalue`, and also one that ends with its point.
fn is_weight(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = fraction.len() <= 3 && fraction.bytes().all(|digit| digit.is_ascii_digit());
    digits && (whole == "0" || whole == "1" && fraction.bytes().all(|digit| digit == b'0'))
}

/// Tags as people and programs write them, well formed and not.
pub(crate) fn generated_tag(random: &mut Random) -> String {
    const LANGUAGES: &[&str] = &[
        "de", "en", "pt", "zh", "fr", "es", "nb", "no", "nn", "sr", "hr", "bs", "iw", "he", "in", "id", "ji",
        "yi", "mo", "ro", "sh", "tl", "fil", "deu", "ger", "zho", "chi", "cmn", "yue", "ms", "msa", "zsm",
        "may", "ar", "arb", "kk", "uz", "tlh", "und", "root", "x",
    ];
    const SCRIPTS: &[&str] =
        &["Latn", "Cyrl", "Hans", "Hant", "Arab", "Deva", "Jpan", "Kore", "hant", "LATN", "Zyyy", "Qaaa"];
    const REGIONS: &[&str] = &[
        "AT", "BR", "PT", "AO", "TW", "HK", "MO", "SG", "MX", "US", "GB", "UK", "RS", "419", "150", "001",
        "ZZ",
    ];
    const ENDS: &[&str] = &[
        ".UTF-8",
        "@euro",
        ".utf8@latin",
        "-1996",
        "-valencia",
        "-u-nu-latn",
        "-x-a",
        "-t-de",
        "-",
        ".",
        "@",
        " ",
        "é",
    ];
    let letters = |random: &mut Random, count: usize| {
        (0..count)
            .map(|_| char::from(b'a' + u8::try_from(random.below(26)).expect("a letter")))
            .collect::<String>()
    };
    let mut tag = match random.below(4) {
        0 => letters(random, 2),
        1 => letters(random, 3),
        _ => random.pick(LANGUAGES).to_owned(),
    };
    let separator = if random.below(3) == 0 { "_" } else { "-" };
    if random.below(5) == 0 {
        tag = tag + separator + random.pick(SCRIPTS);
    }
    match random.below(4) {
        0 => tag = tag + separator + &letters(random, 2).to_uppercase(),
        1 | 2 => tag = tag + separator + random.pick(REGIONS),
        _ => {}
    }
    if random.below(6) == 0 {
        tag += random.pick(ENDS);
    }
    match random.below(6) {
        0 => tag.to_uppercase(),
        1 => tag.to_lowercase(),
        2 => format!(" {tag}\t"),
        _ => tag,
    }
}

/// Headers of up to eight such tags, with weights, well formed and not.
pub(crate) fn generated_header(random: &mut Random) -> String {
    const WEIGHTS: &[&str] = &[
        "",
        ";q=0.9",
        "; q=0.5",
        ";Q=0.8",
        ";q=1",
        ";q=1.0",
        ";q=0",
        ";q=0.001",
        ";q=2",
        ";q=",
        ";a=b;q=0.3",
        ";q=1.001",
        " ;q=0.25 ",
    ];
    let items = (0..=random.below(8)).map(|_| generated_tag(random) + random.pick(WEIGHTS));
    items.collect::<Vec<_>>().join(random.pick(&[",", ", ", " ,", ",,"]))
}
