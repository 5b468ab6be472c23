//! The search beside the slow one that was written for the core's tests. The first byte chooses the language; one input in
//! sixteen is also searched in all of them, which takes fifty times as long.
#![no_main]

#[path = "../../../core/tests/reference/mod.rs"]
mod reference;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use wterror::{Language, Matches, languages, search_any, search_in, search_whole};

static SLOW: LazyLock<reference::Search> = LazyLock::new(reference::Search::new);
static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| languages().collect());

fn codes(found: Matches) -> Vec<i32> {
    found.map(wterror::ErrorInfo::code).collect()
}

fuzz_target!(|input: (u8, &str)| {
    let (choice, query) = input;
    let language = LANGUAGES[usize::from(choice) % LANGUAGES.len()];
    assert_eq!(codes(search_in(query, language)), SLOW.in_language(query, language), "{query:?} in {language}");
    if choice % 16 == 0 {
        assert_eq!(codes(search_whole(query)), SLOW.whole(query), "{query:?}, whole");
        assert_eq!(codes(search_any(query)), SLOW.any(query), "{query:?}, in any language");
    }
});
