//! A build has English and the languages whose features are on. The conformance harness runs this with few of them.

use wterror::{languages, match_language};

#[test]
fn languages_follow_the_features() {
    let tags: Vec<&str> = languages().map(wterror::Language::tag).collect();
    assert!(tags.contains(&"en") && tags.is_sorted());
    assert_eq!(tags.contains(&"fr"), cfg!(feature = "lang-fr"));
    assert_eq!(tags.contains(&"pt-BR"), cfg!(feature = "lang-pt-br"));
    if cfg!(feature = "all-languages") {
        assert!(["ar", "de", "ja", "pt-PT", "zh-Hant"].iter().all(|tag| tags.contains(tag)));
    }
    if !cfg!(feature = "matching") {
        assert_eq!(tags, ["en"]);
    }
    if cfg!(all(feature = "lang-fr", not(feature = "lang-de"))) {
        assert_eq!(tags, ["en", "fr"]);
    }

    let expected = if cfg!(feature = "lang-fr") { "fr" } else { "en" };
    assert_eq!(match_language(["fr-CA"]).tag(), expected);
    let expected = if cfg!(feature = "lang-de") { "de" } else { expected };
    assert_eq!(match_language(["de-AT", "fr"]).tag(), expected);
}
