//! i18next's JSON: flat keys, `{{code}}` in the code's place.

use std::error::Error;

use serde::{Serialize, Serializer};
use wterror::Language;

use crate::json;

use super::{File, entries};

pub(super) fn file(language: Language) -> Result<File, Box<dyn Error>> {
    Ok(File::new(format!("{}.json", language.tag()), json(&Texts(language))?))
}

struct Texts(Language);

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(entries(self.0).map(|entry| (entry.key(), entry.with("{{code}}"))))
    }
}
