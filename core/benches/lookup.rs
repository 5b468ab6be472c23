//! Lookup by code beside the ways a reader would think of, over ten million random listed codes, and as ratios.
//!
//! `cargo bench -p wterror` prints, for each, the time of one pass and its ratio to reading the codes themselves.
#![allow(missing_docs, clippy::print_stdout, reason = "a benchmark is a program")]

use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::counter::ItemsCount;

const CODES: usize = 10_000_000;
/// The benchmark's peers are measured in turns, and the fastest turn of each counts: what else the machine does then
/// falls on all of them alike.
const TURNS: usize = 9;

static PHF: phf::Map<i32, u8> = phf::phf_map! {
    -1i32 => 0, 101i32 => 1, 102i32 => 2, 103i32 => 3, 104i32 => 4, 105i32 => 5, 106i32 => 6, 107i32 => 7, 108i32 => 8,
    201i32 => 9, 203i32 => 10, 204i32 => 11, 206i32 => 12, 303i32 => 13, 308i32 => 14, 309i32 => 15, 801i32 => 16,
    802i32 => 17, 803i32 => 18, 901i32 => 19, 999i32 => 20, 1100i32 => 21, 1101i32 => 22, 1102i32 => 23,
    1103i32 => 24, 1104i32 => 25, 1105i32 => 26,
};

fn by_match(code: i32) -> Option<&'static wterror::ErrorInfo> {
    let row = match code {
        -1 => 0,
        101 => 1,
        102 => 2,
        103 => 3,
        104 => 4,
        105 => 5,
        106 => 6,
        107 => 7,
        108 => 8,
        201 => 9,
        203 => 10,
        204 => 11,
        206 => 12,
        303 => 13,
        308 => 14,
        309 => 15,
        801 => 16,
        802 => 17,
        803 => 18,
        901 => 19,
        999 => 20,
        1100 => 21,
        1101 => 22,
        1102 => 23,
        1103 => 24,
        1104 => 25,
        1105 => 26,
        _ => return None,
    };
    Some(&wterror::all()[row])
}

/// Codes in an order no branch predictor knows, by a xorshift generator with a fixed seed.
fn random_codes(choices: &[i32]) -> Vec<i32> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("31 bits fit")
    };
    (0..CODES).map(|_| choices[next() % choices.len()]).collect()
}

type Pass<'a> = (&'a str, Box<dyn Fn() -> u64 + 'a>);

/// Sums up what each code leads to, so that no lookup can be left out.
fn pass<T>(codes: &[i32], lookup: impl Fn(i32) -> T, number: impl Fn(T) -> u64) -> u64 {
    codes.iter().fold(0_u64, |sum, &code| sum.wrapping_add(number(lookup(code))))
}

#[expect(clippy::cast_sign_loss, reason = "only a checksum")]
fn address(info: Option<&'static wterror::ErrorInfo>) -> u64 {
    info.map_or(0, |info| info.code() as u64)
}

#[expect(clippy::cast_sign_loss, reason = "only a checksum")]
fn main() {
    let listed: Vec<i32> = wterror::all().iter().map(wterror::ErrorInfo::code).collect();
    let codes = random_codes(&listed);
    let statuses: Vec<u16> = (100..=599).filter(|&status| reason(status).is_some()).collect();
    let http = random_codes(&statuses.iter().map(|&status| i32::from(status)).collect::<Vec<_>>());
    let map: HashMap<i32, &wterror::ErrorInfo> =
        wterror::all().iter().map(|info| (info.code(), info)).collect();
    let mut sorted: Vec<&wterror::ErrorInfo> = wterror::all().iter().collect();
    sorted.sort_by_key(|info| info.code());
    let bisect =
        |code: i32| sorted.binary_search_by_key(&code, |info| info.code()).ok().map(|place| sorted[place]);

    let peers: Vec<Pass<'_>> = vec![
        ("reading the codes", Box::new(|| pass(&codes, |code| code, |code| code as u64))),
        ("wterror::lookup", Box::new(|| pass(&codes, wterror::lookup, address))),
        ("match", Box::new(|| pass(&codes, by_match, address))),
        (
            "phf::Map",
            Box::new(|| {
                pass(&codes, |code| PHF.get(&code).map(|&row| &wterror::all()[usize::from(row)]), address)
            }),
        ),
        ("binary search", Box::new(|| pass(&codes, bisect, address))),
        ("HashMap", Box::new(|| pass(&codes, |code| map.get(&code).copied(), address))),
        (
            "http::StatusCode::canonical_reason",
            Box::new(|| {
                pass(
                    &http,
                    |status| reason(u16::try_from(status).unwrap_or_default()),
                    |reason| reason.map_or(0, |text| text.len() as u64),
                )
            }),
        ),
    ];
    let mut best = vec![Duration::MAX; peers.len()];
    for _ in 0..TURNS {
        for (best, (_, pass)) in best.iter_mut().zip(&peers) {
            let start = Instant::now();
            black_box(pass());
            *best = start.elapsed().min(*best);
        }
    }
    println!("ten million random codes, best of {TURNS} turns");
    for ((name, _), time) in peers.iter().zip(&best) {
        let each = time.as_secs_f64() * 1e9 / 1e7;
        let ratio = time.as_secs_f64() / best[0].as_secs_f64();
        println!("{name:36} {each:6.2} ns a code {ratio:7.2} times reading");
    }
    divan::main();
}

fn reason(status: u16) -> Option<&'static str> {
    http::StatusCode::from_u16(status).ok()?.canonical_reason()
}

const NAMES: [&str; 4] =
    ["sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "invalid-token", "notInTheCatalogue"];

#[divan::bench]
fn lookup_name(bencher: divan::Bencher<'_, '_>) {
    bencher
        .counter(ItemsCount::new(NAMES.len()))
        .bench(|| NAMES.iter().filter(|name| wterror::lookup_name(black_box(name)).is_some()).count());
}

#[divan::bench]
fn search() -> usize {
    wterror::search(black_box("camera permission")).len()
}

#[divan::bench]
fn suggest_names() -> usize {
    wterror::suggest_names(black_box("sessionIsFul")).len()
}

#[divan::bench]
fn match_language() -> wterror::Language {
    wterror::match_language([black_box("zh-HK")])
}

#[divan::bench(args = ["de", "de-AT", "pt_BR.UTF-8", "zh-Hant-HK", "de-AT, de;q=0.9, en-GB;q=0.8, en;q=0.7, fr;q=0.5"])]
fn message_for(preference: &str) -> usize {
    wterror::match_language([black_box(preference)]).message(black_box(206)).len()
}

#[divan::bench]
fn search_any() -> usize {
    wterror::search_any(black_box("Die Sitzung ist voll")).len()
}

#[divan::bench]
fn message() -> usize {
    wterror::Language::ENGLISH.message(black_box(206)).len()
}
