//! Words that no name of the catalogue may be, because a language that is generated has them for itself.

/// The language that reserves a word.
pub(crate) fn is_reserved(word: &str) -> Option<&'static str> {
    matches!(word, "class" | "delete" | "new").then_some("C++")
}
