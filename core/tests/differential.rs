//! The crate's answers beside slow ones that were written for it, on thousands of inputs.

mod reference;

use reference::{
    Matching, Random, Search, generated_header, generated_tag, names, near_codes, near_names, normalized,
    spellings,
};
use wterror::{
    Language, all, languages, lookup_name, match_language, search, search_any, search_in, search_whole,
    suggest_codes, suggest_names,
};

fn codes(found: wterror::Matches) -> Vec<i32> {
    found.map(wterror::ErrorInfo::code).collect()
}

/// Queries as people write them: pieces of the texts, whole ones, and words that were changed.
fn query(random: &mut Random) -> String {
    let language = languages().nth(random.below(languages().len())).unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    for _ in 0..=random.below(3) {
        let info = random.row();
        let cause = info.causes().next().map_or("", |cause| cause.documented);
        let (message, recovery) = (language.message(info.code()), language.recovery(info.code()));
        let text = random.pick(&[info.id(), info.name(), info.summary(), cause, &message, &recovery]);
        let letters: Vec<char> = text.chars().collect();
        let from = random.below(letters.len().max(1));
        let length = [1, 2, 3, 6, 12, 400][random.below(6)];
        words.push(letters.iter().skip(from).take(length).collect());
    }
    if random.below(8) == 0 {
        words.push(
            (random.pick(&[
                "206", "-1", "+206", "0206", "1 2", "banana", "\u{301}", "é", ".", "\"", "\0", "İ", "ǅ",
            ]))
            .to_owned(),
        );
    }
    let query = words.join(" ");
    match random.below(6) {
        0 => query.to_uppercase(),
        1 => query.replace('e', "é").replace('o', "o\u{308}"),
        2 => query.replace('\'', "’"),
        _ => query,
    }
}

#[test]
fn the_search_finds_what_a_slow_one_finds_in_the_same_order() {
    let slow = Search::new();
    let mut random = Random(0x5EED_0001);
    let check = |query: &str, language: Language, any: bool| {
        assert_eq!(codes(search(query)), slow.in_language(query, Language::ENGLISH), "{query:?}");
        assert_eq!(
            codes(search_in(query, language)),
            slow.in_language(query, language),
            "{query:?} in {language}"
        );
        if any {
            assert_eq!(codes(search_whole(query)), slow.whole(query), "{query:?}, whole");
            assert_eq!(codes(search_any(query)), slow.any(query), "{query:?}, in any language");
        }
    };
    for index in 0..2000 {
        let language = languages().nth(random.below(languages().len())).unwrap_or_default();
        check(&query(&mut random), language, index % 20 == 0);
    }
    // Whole sentences, and queries beyond the bounds.
    for language in languages() {
        let info = random.row();
        let (message, recovery) = (language.message(info.code()), language.recovery(info.code()));
        check(&format!("{message} {recovery}"), language, true);
        check(&message.to_uppercase(), language, true);
        check(&format!("{}{message}", " ".repeat(1020)), language, true);
        check(&recovery.repeat(20), language, true);
    }
    for query in ["session ".repeat(70) + "banana", "e ".repeat(600), "é".repeat(1000), String::new()] {
        check(&query, Language::ENGLISH, true);
    }
}

#[test]
fn names_are_found_as_by_comparing_with_each() {
    let mut random = Random(0x5EED_0002);
    let (known, names): (Vec<&str>, _) = (all().iter().flat_map(spellings).collect(), names());
    for _ in 0..10_000 {
        let mut name: Vec<char> = random.pick(&known).chars().collect();
        for _ in 0..random.below(4) {
            let place = random.below(name.len().max(1));
            match random.below(5) {
                0 => name.insert(place, random.pick(&['_', '-', 'e', 'É', '\0'])),
                1 if place < name.len() => drop(name.remove(place)),
                2 => name.iter_mut().for_each(|c| *c = c.to_ascii_uppercase()),
                3 => name.reverse(),
                _ => name.extend(['_'; 40]),
            }
        }
        let name: String = name.iter().collect();
        let searched = normalized(&name);
        let slow = names.iter().find(|(known, _)| *known == searched).map(|&(_, code)| code);
        assert_eq!(lookup_name(&name).map(wterror::ErrorInfo::code), slow, "{name:?}");
    }
}

#[test]
fn near_misses_are_those_of_the_textbook() {
    let mut random = Random(0x5EED_0003);
    let known: Vec<&str> = all().iter().flat_map(spellings).collect();
    for _ in 0..600 {
        let mut name: Vec<char> = random.pick(&known).chars().collect();
        for _ in 0..random.below(7) {
            let place = random.below(name.len().max(1));
            match random.below(3) {
                0 => name.insert(place, random.pick(&['x', 'é', '_', '日'])),
                1 if place < name.len() => drop(name.remove(place)),
                _ => name.truncate(place + 3),
            }
        }
        let name: String = name.iter().collect();
        assert_eq!(codes(suggest_names(&name)), near_names(&name), "{name:?}");
    }
    let edges = [i32::MIN, i32::MIN + 1, i32::MAX, 0];
    for code in (-2_000..20_000).step_by(7).chain(-20..1300).chain(edges) {
        assert_eq!(codes(suggest_codes(code)), near_codes(code), "{code}");
    }
}

/// `examples/all_tags.rs` does the same with a million.
#[test]
fn languages_are_those_of_unicodes_data() {
    let slow = Matching::new();
    let mut random = Random(0x5EED_0004);
    for _ in 0..5000 {
        let tag = generated_tag(&mut random);
        assert_eq!(match_language([&tag]), slow.header(&tag), "{tag:?}");
    }
    for _ in 0..2000 {
        let header = generated_header(&mut random);
        assert_eq!(match_language([&header]), slow.header(&header), "{header:?}");
    }
}
