//! Names beside the slow way: a name is found as by comparing with each known one, and is then its own nearest.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use wterror::{all, lookup_name, suggest, suggest_names};

fn normalized(name: &str) -> String {
    name.replace(['_', '-'], "").to_ascii_lowercase()
}

static NAMES: LazyLock<Vec<(String, i32)>> = LazyLock::new(|| {
    let names = all().iter().flat_map(|info| {
        let platforms = info.platforms().map(|(_, name)| name);
        platforms.chain([info.id(), info.name()]).map(|name| (normalized(name), info.code()))
    });
    names.collect()
});

fuzz_target!(|name: &str| {
    let searched = normalized(name);
    let slow = NAMES.iter().find(|(known, _)| *known == searched).map(|&(_, code)| code);
    assert_eq!(lookup_name(name).map(wterror::ErrorInfo::code), slow);
    assert!(suggest(name).len() <= 4);
    let near: Vec<i32> = suggest_names(name).map(wterror::ErrorInfo::code).collect();
    assert!(near.len() <= 3);
    assert!(slow.is_none_or(|code| near.first() == Some(&code)), "{near:?}");
});
