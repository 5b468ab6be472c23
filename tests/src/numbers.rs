//! Answers about many numbers, each compared with core's: half of them around the listed codes, half anywhere.

use serde_json::json;
use wterror::{Category, lookup};

use crate::driver::Driver;

/// How many numbers are asked about; a release asks about ten million.
pub const VARIABLE: &str = "WTERROR_NUMBERS";
const USUAL: u32 = 100_000;
/// A question is about so many, so that a difference is near its place.
const AT_ONCE: u32 = 50_000;
const SEED: u32 = 20_261_129;

/// Asks a package about as many numbers as [`VARIABLE`] says, and compares the answers with core's, folded into one number
/// for each question: what is listed, under which code, in which category.
///
/// # Errors
/// The numbers among which one is answered otherwise.
pub fn test(driver: &dyn Driver) -> Result<(), String> {
    let count = match std::env::var(VARIABLE) {
        Ok(count) => count.parse().map_err(|error| format!("{VARIABLE}={count}: {error}"))?,
        Err(_) => USUAL,
    };
    let categories: Vec<&str> = Category::ALL.iter().map(|category| category.as_str()).collect();
    let mut seed = SEED;
    for done in (0..count).step_by(AT_ONCE as usize) {
        let at_once = AT_ONCE.min(count - done);
        let question = json!({ "op": "numbers", "seed": seed, "count": at_once, "categories": categories });
        let found = driver.ask(&question)?;
        let (expected, next) = digest(seed, at_once);
        if found["digest"] != expected {
            return Err(format!("{question}: {found}, and core's answers make {expected}"));
        }
        seed = next;
    }
    Ok(())
}

/// Core's answers, and the seed for the numbers after these. The drivers fold theirs in the same way.
fn digest(mut seed: u32, count: u32) -> (u32, u32) {
    let mut digest = 2_166_136_261_u32;
    for _ in 0..count {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let code =
            if seed & 0x8000 == 0 { (seed >> 16 & 4095).cast_signed() - 1024 } else { seed.cast_signed() };
        let row = lookup(code);
        let category = Category::of(code).map_or(0, |category| category as u32 + 1);
        for word in
            [u32::from(row.is_some()), row.map_or(code, wterror::ErrorInfo::code).cast_unsigned(), category]
        {
            digest = (digest ^ word).wrapping_mul(16_777_619);
        }
    }
    (digest, seed)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_listed_codes_are_among_the_numbers() {
        let mut seed = SEED;
        let mut met = BTreeSet::new();
        for _ in 0..USUAL {
            (_, seed) = digest(seed, 1);
            if seed & 0x8000 == 0 {
                met.extend(lookup((seed >> 16 & 4095).cast_signed() - 1024).map(wterror::ErrorInfo::code));
            }
        }
        assert_eq!(met.len(), wterror::all().len());
    }

    #[test]
    fn another_answer_makes_another_digest() {
        struct Wrong;
        impl Driver for Wrong {
            fn ask(&self, question: &serde_json::Value) -> Result<serde_json::Value, String> {
                let count =
                    question["count"].as_u64().and_then(|count| u32::try_from(count).ok()).expect("a count");
                Ok(json!({ "digest": digest(SEED, count - 1).0 }))
            }
        }
        assert!(test(&Wrong).expect_err("one number was left out").contains("core's answers"));
    }
}
