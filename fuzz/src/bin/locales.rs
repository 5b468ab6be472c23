//! What a person wishes: a tag is matched alone as it is in a header, and in either casing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wterror::match_language;

fuzz_target!(|wish: &str| {
    let found = match_language([wish]);
    assert_eq!(match_language([wish.to_ascii_lowercase()]), found);
    assert_eq!(match_language([wish.to_ascii_uppercase()]), found);
    if !wish.contains([',', ';']) {
        assert_eq!(match_language([format!("{wish},")]), found);
        assert_eq!(match_language([format!("{wish};q=0.5")]), found);
    }
});
