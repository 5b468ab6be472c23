//! The search.

use wterror::{Language, languages};

use crate::Task;

/// All texts that a search looks in, as somebody would keep them to search in lower case.
fn texts(language: Language) -> Vec<(i32, String)> {
    let text = |info: &'static wterror::ErrorInfo| {
        let mut text = [info.id(), info.name(), info.summary()].join("\n");
        info.platforms().for_each(|(_, name)| text.push_str(name));
        info.causes().for_each(|cause| text.extend([cause.cause, "\n", cause.documented, "\n"]));
        text.push_str(&language.message(info.code()));
        text.push_str(&language.recovery(info.code()));
        text.to_lowercase()
    };
    wterror::all().iter().map(|info| (info.code(), text(info))).collect()
}

/// The codes of the texts that contain a word, in no order.
fn containing(texts: &[(i32, String)], word: &str) -> usize {
    let word = word.to_lowercase();
    texts.iter().filter(|(_, text)| text.contains(&word)).count()
}

pub(crate) fn tasks() -> Vec<Task> {
    let words = || vec!["camera", "token", "Permission", "streaming", "banana"];
    let foreign = || vec!["Sitzung", "caméra", "セッション", "сеанс", "token"];
    let (english, every) = (texts(Language::ENGLISH), languages().flat_map(texts).collect::<Vec<_>>());
    // Words that stand in many rows and languages, each different, as many as are looked at.
    let letters: Vec<char> = "eainrtsolducmpgvhkbfzyxjwq.,;-'áéíóúàèìòùâêîôûäëïöüãõåčšž".chars().collect();
    let hostile: String = letters.iter().flat_map(|letter| [*letter, ' ']).collect();
    let common = "e a i n r t s o l".to_owned();
    let long = "session ".repeat(100_000);
    vec![
        Task::new("search for a word in English", "at most 10 µs", words(), |word| wterror::search(word))
            .beside("str::contains over kept lower-case texts", "", words(), move |word| {
                containing(&english, word)
            }),
        Task::new("search for two words in English", "", vec!["camera permission"], |query| {
            wterror::search(query)
        }),
        Task::new("search for a word in all languages", "at most 300 µs", foreign(), |word| {
            wterror::search_any(word)
        })
        .beside("str::contains over kept lower-case texts", "", foreign(), move |word| {
            containing(&every, word)
        }),
        Task::new("search for a whole sentence", "at most 300 µs", vec!["Die Sitzung ist voll"], |query| {
            wterror::search_any(query)
        }),
        Task::new("search that costs most", "at most 1 ms", vec![hostile, common, long], |query| {
            wterror::search_any(query)
        }),
    ]
}
