//! `scan/src/generated.rs`: what marks an error in a log, from `logs.toml`. Names and sentences are the core's.

use std::fmt::Write as _;

use crate::catalogue::Catalogue;
use crate::catalogue::logs::Logs;
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![File::new("scan/src/generated.rs", generated(&catalogue.logs))]
}

fn generated(logs: &Logs) -> String {
    let header = super::header("//");
    let lists = [
        ("VENDOR", lower(&logs.vendor)),
        ("LISTENERS", logs.listeners.clone()),
        ("OWN_KEYS", lower(&logs.own_keys)),
        ("CODE_KEYS", lower(&logs.code_keys)),
        ("WEAK_CODE_KEYS", lower(&logs.weak_code_keys)),
        ("OTHER_CODES", lower(&logs.other_codes)),
        ("OTHER_OBJECTS", lower(&logs.other_objects)),
        ("OTHER_SDKS", lower(&logs.other_sdks)),
        ("AMBIGUOUS", logs.ambiguous.clone()),
        ("WEAK_CONSTANTS", logs.weak_constants.clone()),
        ("OTHER_KEYS", lower(&logs.other_keys)),
        ("GENERIC", logs.generic.clone()),
        ("MEMBER_KEYS", lower(&logs.member_keys)),
        ("SESSION_KEYS", lower(&logs.session_keys)),
        ("PARTICIPANT_KEYS", lower(&logs.participant_keys)),
        ("TIME_KEYS", lower(&logs.time_keys)),
    ];
    let mut code = String::new();
    for (name, words) in &lists {
        if *name == "TIME_KEYS" {
            code.push_str("#[cfg(feature = \"times\")]\n");
        }
        let is_compared = name.ends_with("_KEYS") && *name != "OWN_KEYS" || name.starts_with("OTHER_");
        let (before, behind) = if is_compared { ("Words = Words::new(&", ")") } else { ("&[&str] = &", "") };
        _ = writeln!(code, "pub(crate) static {name}: {before}{words:?}{behind};");
    }
    format!(
        "{header}// The lists are described in core/catalogue/logs.toml.\n\nuse crate::words::Words;\n\n{code}\
         pub(crate) static TYPE: &str = {:?};\npub(crate) static REQUEST_TIME: &str = {:?};\n\
         pub(crate) static UNLISTED: &str = {:?};\npub(crate) static WEAK_CODES: &[i64] = &{:?};\n\
         pub(crate) const SHORTEST_MESSAGE: usize = {};\npub(crate) const SHORTEST_RECOVERY: usize = {};\n\
         pub(crate) const CASE_INDEXES: i64 = {};\n",
        logs.r#type.to_lowercase(),
        logs.request_time,
        logs.unlisted,
        logs.weak_codes,
        logs.shortest_message,
        logs.shortest_recovery,
        logs.case_indexes,
    )
}

fn lower(words: &[String]) -> Vec<String> {
    words.iter().map(|word| word.to_lowercase()).collect()
}
