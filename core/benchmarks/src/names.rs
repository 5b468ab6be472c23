//! Rows by name.

use std::collections::HashMap;

use wterror::ErrorInfo;

use crate::Task;

static PHF: phf::Map<&str, i32> = phf::phf_map! {
    "sessionIsFull" => 206, "SESSION_IS_FULL_ERROR_CODE" => 206, "invalidToken" => 1101, "mediaEndpoint" => 303,
    "MEDIA_ENDPOINT_ERROR_CODE" => 303, "userNotFound" => 102, "USER_NOT_FOUND_ERROR_CODE" => 102, "transport" => 803,
};

pub(crate) fn tasks() -> Vec<Task> {
    let documented: Vec<&str> =
        wterror::all().iter().flat_map(|info| info.platforms().map(|(_, name)| name)).collect();
    let casings: Vec<String> = wterror::all()
        .iter()
        .flat_map(|info| {
            let id = info.id();
            [
                id.to_owned(),
                id.replace('_', "-"),
                id.to_uppercase(),
                id.replace('_', ""),
                info.name().to_uppercase(),
            ]
        })
        .collect();
    let map: HashMap<&str, &ErrorInfo> =
        wterror::all().iter().flat_map(|info| info.platforms().map(move |(_, name)| (name, info))).collect();
    let normalized = |name: &str| name.replace(['_', '-'], "").to_ascii_lowercase();
    let by_normalized: HashMap<String, &ErrorInfo> = wterror::all()
        .iter()
        .flat_map(|info| {
            let platforms = info.platforms().map(|(_, name)| name);
            platforms
                .chain([info.id(), info.name()])
                .map(move |name| (normalized(name), info))
                .collect::<Vec<_>>()
        })
        .collect();
    vec![
        Task::new("lookup by a documented name", "at most 25 ns", documented.clone(), |name| {
            wterror::lookup_name(name)
        })
        .beside("HashMap", "", documented, move |name| map.get(name).copied())
        .beside("phf::Map of a few names", "", PHF.keys().copied().collect(), |name| PHF.get(name).copied()),
        Task::new("lookup by a name in any casing", "at most 60 ns", casings.clone(), |name| {
            wterror::lookup_name(name)
        })
        .beside("HashMap, the name normalized first", "", casings, move |name| {
            by_normalized.get(&normalized(name)).copied()
        }),
        Task::new("near misses of a name", "", vec!["sessionIsFul", "invalid_tokn"], |name| {
            wterror::suggest_names(name)
        }),
        Task::new("near misses of a number", "", vec![-206, 2006], |&code| wterror::suggest_codes(code)),
    ]
}
