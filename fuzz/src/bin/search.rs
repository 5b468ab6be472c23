//! The search: what is found in all languages is what is found in one of them, or a whole sentence; each row once.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::fuzz_target;
use wterror::{Matches, languages, search_any, search_in, search_whole};

fn codes(found: Matches) -> BTreeSet<i32> {
    let count = found.len();
    let codes: BTreeSet<i32> = found.map(wterror::ErrorInfo::code).collect();
    assert_eq!(codes.len(), count, "each row once");
    codes
}

fuzz_target!(|query: &str| {
    let (any, whole) = (codes(search_any(query)), codes(search_whole(query)));
    if whole.is_empty() {
        let each: BTreeSet<i32> = languages().flat_map(|language| codes(search_in(query, language))).collect();
        assert_eq!(any, each);
    } else {
        assert_eq!(any, whole);
    }
});
