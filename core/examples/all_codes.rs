//! Asks for every one of the 2^32 codes, and compares each answer with a table that was written by hand from the vendor's pages:
//! `cargo run --release -p wterror --example all_codes`. Panics where an answer is wrong. A release has to pass it;
//! `c-header/tests/all_codes.c` asks the same of the installed C library.

#[path = "../tests/reference/codes.rs"]
mod codes;

use wterror::{Category, lookup};

fn main() {
    let (mut listed, mut with_category) = (0_u32, 0_u32);
    for code in i32::MIN..=i32::MAX {
        let (is_listed, category) = codes::expected(code);
        assert_eq!(lookup(code).map(wterror::ErrorInfo::code), is_listed.then_some(code), "{code}");
        assert_eq!(Category::of(code).map(Category::as_str), category, "{code}");
        listed += u32::from(is_listed);
        with_category += u32::from(category.is_some());
        if code.trailing_zeros() >= 28 {
            eprintln!("at {code}");
        }
    }
    println!(
        "{listed} listed codes, {with_category} codes with a category, every other answered as unlisted"
    );
}
