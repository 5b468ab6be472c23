//! i18next's JSON: flat keys, `{{code}}` in the code's place.

use std::error::Error;

use serde_json::{Map, Value};
use wterror::Language;

use super::{File, entries};

pub(super) fn file(language: Language) -> Result<File, Box<dyn Error>> {
    let texts: Map<String, Value> = entries(language)
        .map(|entry| (format!("wterror.{}.{}", entry.id, entry.part), entry.with("{{code}}").into()))
        .collect();
    Ok(File::new(format!("{}.json", language.tag()), format!("{}\n", serde_json::to_string_pretty(&texts)?)))
}
