//! Rows by number.

use std::collections::HashMap;

use wterror::ErrorInfo;

use crate::Task;

/// So many codes, in an order that no branch predictor knows.
const CODES: usize = 10_000;

/// The codes of a build, for the peers that need them when they are compiled.
macro_rules! codes {
    ($($code:literal => $row:literal,)+) => {
        static PHF: phf::Map<i32, u8> = phf::phf_map! { $($code => $row,)+ };

        fn by_match(code: i32) -> Option<&'static ErrorInfo> {
            let row: usize = match code {
                $($code => $row,)+
                _ => return None,
            };
            Some(&wterror::all()[row])
        }
    };
}

codes! {
    -1i32 => 0, 101i32 => 1, 102i32 => 2, 103i32 => 3, 104i32 => 4, 105i32 => 5, 106i32 => 6, 107i32 => 7, 108i32 => 8,
    201i32 => 9, 203i32 => 10, 204i32 => 11, 206i32 => 12, 303i32 => 13, 308i32 => 14, 309i32 => 15, 801i32 => 16,
    802i32 => 17, 803i32 => 18, 901i32 => 19, 999i32 => 20, 1100i32 => 21, 1101i32 => 22, 1102i32 => 23,
    1103i32 => 24, 1104i32 => 25, 1105i32 => 26,
}

pub(crate) fn tasks() -> Vec<Task> {
    let listed: Vec<i32> = wterror::all().iter().map(ErrorInfo::code).collect();
    let codes = random(&listed);
    let statuses: Vec<i32> = (100..=599).filter(|&status| reason(status).is_some()).collect();
    let map: HashMap<i32, &ErrorInfo> = wterror::all().iter().map(|info| (info.code(), info)).collect();
    let mut sorted: Vec<&ErrorInfo> = wterror::all().iter().collect();
    sorted.sort_by_key(|info| info.code());
    let bisect = move |code: &i32| {
        sorted.binary_search_by_key(code, |info| info.code()).ok().map(|place| sorted[place])
    };
    vec![
        Task::new("lookup by code", "", codes.clone(), |&code| wterror::lookup(code))
            .beside("reading the code", "at most 2 times the peer", codes.clone(), |&code| code)
            .beside("match", "", codes.clone(), |&code| by_match(code))
            .beside("phf::Map", "", codes.clone(), |code| {
                PHF.get(code).map(|&row| &wterror::all()[usize::from(row)])
            })
            .beside("binary search", "", codes.clone(), bisect)
            .beside("HashMap", "", codes, move |code| map.get(code).copied())
            .beside("http::StatusCode's reason", "", random(&statuses), |&status| reason(status)),
    ]
}

/// By a xorshift generator with a fixed seed.
fn random(choices: &[i32]) -> Vec<i32> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("31 bits fit")
    };
    (0..CODES).map(|_| choices[next() % choices.len()]).collect()
}

fn reason(status: i32) -> Option<&'static str> {
    http::StatusCode::from_u16(u16::try_from(status).ok()?).ok()?.canonical_reason()
}
