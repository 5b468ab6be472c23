//! Near misses of a name and of a number beside the textbook's way.
#![no_main]

#[path = "../../../core/tests/reference/mod.rs"]
mod reference;

use libfuzzer_sys::fuzz_target;
use wterror::{Matches, suggest, suggest_codes, suggest_names};

fn codes(found: Matches) -> Vec<i32> {
    found.map(wterror::ErrorInfo::code).collect()
}

fuzz_target!(|input: (i32, &str)| {
    let (code, name) = input;
    assert_eq!(codes(suggest_codes(code)), reference::near_codes(code), "{code}");
    assert_eq!(codes(suggest_names(name)), reference::near_names(name), "{name:?}");
    assert_eq!(codes(suggest(&code.to_string())), reference::near_codes(code), "{code}");
});
