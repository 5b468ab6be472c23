//! Which language serves a tag, by Unicode's data: what core does at run time, for the checks and for JavaScript, which
//! has no access to parent locales.

use std::collections::BTreeMap;

use icu_locale::Locale;
use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};

use super::languages::Language;

/// The tag and what it falls back to, most particular first: `pt-AO`, `pt-PT`, `pt`.
#[must_use]
pub fn fallbacks(tag: &Locale) -> Vec<String> {
    let fallbacker = LocaleFallbacker::new();
    let mut chain = fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for(tag.into());
    let mut tags = Vec::new();
    while !chain.get().is_unknown() {
        tags.push(chain.get().to_string());
        chain.step();
    }
    tags
}

/// The language that serves each tag: its own, and those it names.
#[must_use]
pub fn served(languages: &[Language]) -> BTreeMap<&str, &str> {
    let mut served = BTreeMap::new();
    for language in languages {
        for tag in std::iter::once(&language.tag).chain(&language.serves) {
            served.insert(tag.as_str(), language.tag.as_str());
        }
    }
    served
}
