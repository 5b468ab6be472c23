//! Asks for every one of the 2^32 codes and counts the answers: `cargo run --release -p wterror --example all_codes`.
//!
//! Panics where an answer is wrong: a row of another code, or a category that is not its row's.

use wterror::{Category, lookup};

fn main() {
    let (mut listed, mut with_category) = (0_u32, 0_u32);
    for code in i32::MIN..=i32::MAX {
        let category = Category::of(code);
        if let Some(info) = lookup(code) {
            assert_eq!((info.code(), Some(info.category())), (code, category));
            listed += 1;
        }
        with_category += u32::from(category.is_some());
        if code.trailing_zeros() >= 28 {
            eprintln!("at {code}");
        }
    }
    println!(
        "{listed} listed codes, {with_category} codes with a category, every other answered as unlisted"
    );
    assert_eq!((listed as usize, with_category), (wterror::all().len(), 1 + 3 * 100 + 2 * 100 + 6));
}
