//! Names beside the slow way: a name is found as by comparing with each known one.
#![no_main]

#[path = "../../../core/tests/reference/mod.rs"]
mod reference;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use wterror::lookup_name;

static NAMES: LazyLock<Vec<(String, i32)>> = LazyLock::new(reference::names);

fuzz_target!(|name: &str| {
    let searched = reference::normalized(name);
    let slow = NAMES.iter().find(|(known, _)| *known == searched).map(|&(_, code)| code);
    assert_eq!(lookup_name(name).map(wterror::ErrorInfo::code), slow, "{name:?}");
});
