//! The language for a person's wish beside Unicode's rules alone, without the tables that make the usual wishes fast.
#![no_main]

#[path = "../../../core/tests/reference/mod.rs"]
mod reference;

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use wterror::match_language;

thread_local! {
    static SLOW: LazyCell<reference::Matching> = LazyCell::new(reference::Matching::new);
}

fuzz_target!(|wish: &str| {
    let slow = SLOW.with(|slow| slow.header(wish));
    assert_eq!(match_language([wish]), slow, "{wish:?}");
});
