//! Compares the matching of languages with Unicode's data, on a million tags and a quarter of a million headers, and on every
//! language alone and with each region: `cargo run --release -p wterror --example all_tags`. Panics where they differ.

#[path = "../tests/reference/mod.rs"]
mod reference;

use reference::{Matching, Random, generated_header, generated_tag};
use wterror::match_language;

fn main() {
    let slow = Matching::new();
    let mut random = Random(0x5EED_0005);
    for _ in 0..1_000_000 {
        let tag = generated_tag(&mut random);
        assert_eq!(match_language([&tag]), slow.header(&tag), "{tag:?}");
    }
    println!("a million tags");
    for _ in 0..250_000 {
        let header = generated_header(&mut random);
        assert_eq!(match_language([&header]), slow.header(&header), "{header:?}");
    }
    println!("250,000 headers");
    let letters = || ('a'..='z').map(String::from);
    let pairs: Vec<String> = letters().flat_map(|a| letters().map(move |b| a.clone() + &b)).collect();
    let three = pairs.iter().flat_map(|pair| letters().map(move |c| pair.clone() + &c));
    let mut tags = 0;
    for language in pairs.iter().cloned().chain(three) {
        assert_eq!(match_language([&language]), slow.header(&language), "{language}");
        // Every region where the language is served, and one of them where it is not.
        let served = slow.tag(&language).is_some();
        for region in pairs.iter().take(if served { pairs.len() } else { 1 }) {
            let tag = format!("{language}-{region}");
            assert_eq!(match_language([&tag]), slow.header(&tag), "{tag}");
            tags += 1;
        }
    }
    println!("all languages of two and three letters, and {tags} tags with a region");
}
