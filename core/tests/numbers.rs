//! A sample of all numbers beside the table that was written by hand; `examples/all_codes.rs` asks for each of the 2^32.

#[path = "reference/codes.rs"]
mod codes;

use wterror::{Category, all, lookup};

#[test]
fn a_sample_of_all_numbers_is_answered_as_the_vendors_pages_say() {
    let near_powers = (0..31).flat_map(|bit| [(1 << bit) - 1, 1 << bit, (1 << bit) + 1]);
    let near_powers = near_powers.flat_map(|code: i32| [code, -code]);
    let spread = (i32::MIN..=i32::MAX).step_by(65_521);
    let edges = [i32::MIN, i32::MIN + 1, i32::MAX - 1, i32::MAX];
    for code in (-3000..3000).chain(near_powers).chain(spread).chain(edges) {
        let (is_listed, category) = codes::expected(code);
        // The catalogue may list more than these pages do.
        let is_listed = is_listed || all().iter().any(|info| info.code() == code);
        assert_eq!(lookup(code).map(wterror::ErrorInfo::code), is_listed.then_some(code), "{code}");
        if !is_listed || category.is_some() {
            assert_eq!(Category::of(code).map(Category::as_str), category, "{code}");
        }
    }
}
