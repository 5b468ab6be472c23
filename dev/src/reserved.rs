//! Words that can't be names in the code that is generated.

/// The language in which a word of the catalogue (an id, a category, an owner, an action, a platform) can't be a name; `None` where
/// it can be one everywhere.
///
/// Words are compared as they stand in the catalogue, in `snake_case`: what a language reserves in capitals only (`None` in Python)
/// no word can be. Words that are reserved in some places only, such as `get` in Kotlin, are not among them.
///
/// ```
/// use wterror_dev::reserved::is_reserved;
/// assert_eq!(is_reserved("class"), Some("C++"));
/// assert_eq!(is_reserved("session"), None);
/// ```
#[must_use]
pub fn is_reserved(word: &str) -> Option<&'static str> {
    let found = RESERVED.binary_search_by_key(&word, |&(reserved, _)| reserved);
    found.ok().map(|index| RESERVED[index].1)
}

/// The class that a category would hide, and whose it is: each category becomes a class `<Category>Error`. `None` where there is no such class.
///
/// Capitals make no difference: beside `OSError` nobody would tell an `OsError` apart.
///
/// ```
/// use wterror_dev::reserved::class_hidden_by;
/// assert_eq!(class_hidden_by("range"), Some(("RangeError", "JavaScript")));
/// assert_eq!(class_hidden_by("session"), None);
/// ```
#[must_use]
pub fn class_hidden_by(category: &str) -> Option<(&'static str, &'static str)> {
    let class = category.replace('_', "") + "error";
    let classes =
        CLASSES.iter().flat_map(|(owner, classes)| classes.iter().map(move |class| (*class, *owner)));
    classes.into_iter().find(|(found, _)| found.replace('_', "").eq_ignore_ascii_case(&class))
}

/// Classes of errors that the languages bring along (Python as of 3.14), and those of the packages themselves.
const CLASSES: &[(&str, &[&str])] = &[
    (
        "Python",
        &[
            "ArithmeticError",
            "AssertionError",
            "AttributeError",
            "BlockingIOError",
            "BrokenPipeError",
            "BufferError",
            "ChildProcessError",
            "ConnectionAbortedError",
            "ConnectionError",
            "ConnectionRefusedError",
            "ConnectionResetError",
            "EOFError",
            "EnvironmentError",
            "FileExistsError",
            "FileNotFoundError",
            "FloatingPointError",
            "IOError",
            "ImportError",
            "IndentationError",
            "IndexError",
            "InterruptedError",
            "IsADirectoryError",
            "KeyError",
            "LookupError",
            "MemoryError",
            "ModuleNotFoundError",
            "NameError",
            "NotADirectoryError",
            "NotImplementedError",
            "OSError",
            "OverflowError",
            "PermissionError",
            "ProcessLookupError",
            "PythonFinalizationError",
            "RecursionError",
            "ReferenceError",
            "RuntimeError",
            "SyntaxError",
            "SystemError",
            "TabError",
            "TimeoutError",
            "TypeError",
            "UnboundLocalError",
            "UnicodeDecodeError",
            "UnicodeEncodeError",
            "UnicodeError",
            "UnicodeTranslateError",
            "ValueError",
            "WindowsError",
            "ZeroDivisionError",
        ],
    ),
    (
        "JavaScript",
        &["AggregateError", "EvalError", "InternalError", "RangeError", "SuppressedError", "URIError"],
    ),
    ("this project", &["PayloadError", "UnknownNameError", "UnlistedCodeError", "WTError", "category_error"]),
];

/// The reserved words of C, C++, Rust, Python, Kotlin, Java, JavaScript and Swift, each with the first of these that reserves it.
///
/// Two kinds are no keywords: macros that GCC predefines (`linux`), and `none`, since in C the constant of 0 is named so in each list.
#[rustfmt::skip]
const RESERVED: &[(&str, &str)] = &[
    ("abstract", "Rust"),
    ("alignas", "C"),
    ("alignof", "C"),
    ("and", "C++"),
    ("and_eq", "C++"),
    ("arguments", "JavaScript"),
    ("as", "Rust"),
    ("asm", "C"),
    ("assert", "Python"),
    ("associatedtype", "Swift"),
    ("async", "Rust"),
    ("auto", "C"),
    ("await", "Rust"),
    ("become", "Rust"),
    ("bitand", "C++"),
    ("bitor", "C++"),
    ("bool", "C"),
    ("boolean", "Java"),
    ("box", "Rust"),
    ("break", "C"),
    ("byte", "Java"),
    ("case", "C"),
    ("catch", "C++"),
    ("char", "C"),
    ("char16_t", "C++"),
    ("char32_t", "C++"),
    ("char8_t", "C++"),
    ("class", "C++"),
    ("co_await", "C++"),
    ("co_return", "C++"),
    ("co_yield", "C++"),
    ("compl", "C++"),
    ("concept", "C++"),
    ("const", "C"),
    ("const_cast", "C++"),
    ("consteval", "C++"),
    ("constexpr", "C"),
    ("constinit", "C++"),
    ("continue", "C"),
    ("contract_assert", "C++"),
    ("crate", "Rust"),
    ("debugger", "JavaScript"),
    ("decltype", "C++"),
    ("def", "Python"),
    ("default", "C"),
    ("defer", "Swift"),
    ("deinit", "Swift"),
    ("del", "Python"),
    ("delete", "C++"),
    ("do", "C"),
    ("double", "C"),
    ("dyn", "Rust"),
    ("dynamic_cast", "C++"),
    ("elif", "Python"),
    ("else", "C"),
    ("enum", "C"),
    ("eval", "JavaScript"),
    ("except", "Python"),
    ("explicit", "C++"),
    ("export", "C++"),
    ("extends", "Java"),
    ("extension", "Swift"),
    ("extern", "C"),
    ("fallthrough", "Swift"),
    ("false", "C"),
    ("fileprivate", "Swift"),
    ("final", "Rust"),
    ("finally", "Python"),
    ("float", "C"),
    ("fn", "Rust"),
    ("for", "C"),
    ("friend", "C++"),
    ("from", "Python"),
    ("fun", "Kotlin"),
    ("func", "Swift"),
    ("function", "JavaScript"),
    ("gen", "Rust"),
    ("global", "Python"),
    ("goto", "C"),
    ("guard", "Swift"),
    ("i386", "C (a macro of GCC)"),
    ("if", "C"),
    ("impl", "Rust"),
    ("implements", "Java"),
    ("import", "Python"),
    ("in", "Rust"),
    ("init", "Swift"),
    ("inline", "C"),
    ("inout", "Swift"),
    ("instanceof", "Java"),
    ("int", "C"),
    ("interface", "Kotlin"),
    ("internal", "Swift"),
    ("is", "Python"),
    ("lambda", "Python"),
    ("let", "Rust"),
    ("linux", "C (a macro of GCC)"),
    ("long", "C"),
    ("loop", "Rust"),
    ("macro", "Rust"),
    ("match", "Rust"),
    ("mod", "Rust"),
    ("move", "Rust"),
    ("mut", "Rust"),
    ("mutable", "C++"),
    ("namespace", "C++"),
    ("native", "Java"),
    ("new", "C++"),
    ("nil", "Swift"),
    ("noexcept", "C++"),
    ("none", "C (the constants of 0)"),
    ("nonlocal", "Python"),
    ("not", "C++"),
    ("not_eq", "C++"),
    ("null", "Kotlin"),
    ("nullptr", "C"),
    ("object", "Kotlin"),
    ("open", "Swift"),
    ("operator", "C++"),
    ("or", "C++"),
    ("or_eq", "C++"),
    ("override", "Rust"),
    ("package", "Kotlin"),
    ("pass", "Python"),
    ("precedencegroup", "Swift"),
    ("priv", "Rust"),
    ("private", "C++"),
    ("protected", "C++"),
    ("protocol", "Swift"),
    ("pub", "Rust"),
    ("public", "C++"),
    ("raise", "Python"),
    ("ref", "Rust"),
    ("register", "C"),
    ("reinterpret_cast", "C++"),
    ("repeat", "Swift"),
    ("requires", "C++"),
    ("restrict", "C"),
    ("rethrows", "Swift"),
    ("return", "C"),
    ("self", "Rust"),
    ("short", "C"),
    ("signed", "C"),
    ("sizeof", "C"),
    ("static", "C"),
    ("static_assert", "C"),
    ("static_cast", "C++"),
    ("strictfp", "Java"),
    ("struct", "C"),
    ("subscript", "Swift"),
    ("super", "Rust"),
    ("switch", "C"),
    ("synchronized", "Java"),
    ("template", "C++"),
    ("this", "C++"),
    ("thread_local", "C"),
    ("throw", "C++"),
    ("throws", "Java"),
    ("trait", "Rust"),
    ("transient", "Java"),
    ("true", "C"),
    ("try", "C++"),
    ("type", "Rust"),
    ("typealias", "Kotlin"),
    ("typedef", "C"),
    ("typeid", "C++"),
    ("typename", "C++"),
    ("typeof", "C"),
    ("typeof_unqual", "C"),
    ("union", "C"),
    ("unix", "C (a macro of GCC)"),
    ("unsafe", "Rust"),
    ("unsigned", "C"),
    ("unsized", "Rust"),
    ("use", "Rust"),
    ("using", "C++"),
    ("val", "Kotlin"),
    ("var", "Kotlin"),
    ("virtual", "C++"),
    ("void", "C"),
    ("volatile", "C"),
    ("wchar_t", "C++"),
    ("when", "Kotlin"),
    ("where", "Rust"),
    ("while", "C"),
    ("with", "Python"),
    ("xor", "C++"),
    ("xor_eq", "C++"),
    ("yield", "Rust"),
];

#[cfg(test)]
mod tests {
    use super::{RESERVED, class_hidden_by, is_reserved};
    use crate::{Catalogue, project_root};

    #[test]
    fn each_word_stands_once_and_in_order() {
        for pair in RESERVED.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{} and {}", pair[0].0, pair[1].0);
        }
    }

    #[test]
    fn words_of_each_language_are_found() {
        for (word, language) in [
            ("restrict", "C"),
            ("linux", "C (a macro of GCC)"),
            ("none", "C (the constants of 0)"),
            ("delete", "C++"),
            ("xor_eq", "C++"),
            ("match", "Rust"),
            ("self", "Rust"),
            ("lambda", "Python"),
            ("typealias", "Kotlin"),
            ("synchronized", "Java"),
            ("function", "JavaScript"),
            ("fileprivate", "Swift"),
        ] {
            assert_eq!(is_reserved(word), Some(language), "{word}");
        }
        // The comparison is of whole words, as they are written.
        for word in ["", "Class", "class_is_full", "clas", "xor_e"] {
            assert_eq!(is_reserved(word), None, "{word}");
        }
    }

    #[test]
    fn classes_of_each_owner_are_found() {
        for (category, class, owner) in [
            ("value", "ValueError", "Python"),
            ("connection", "ConnectionError", "Python"),
            ("os", "OSError", "Python"),
            ("is_a_directory", "IsADirectoryError", "Python"),
            ("reference", "ReferenceError", "Python"),
            ("range", "RangeError", "JavaScript"),
            ("uri", "URIError", "JavaScript"),
            ("payload", "PayloadError", "this project"),
            ("category", "category_error", "this project"),
        ] {
            assert_eq!(class_hidden_by(category), Some((class, owner)), "{category}");
        }
        for category in ["", "valu", "values", "session", "value_error"] {
            assert_eq!(class_hidden_by(category), None, "{category}");
        }
    }

    #[test]
    fn the_catalogue_has_none_of_them() {
        let catalogue = Catalogue::read(&project_root()).unwrap_or_else(|problems| panic!("{problems}"));
        for category in catalogue.source.categories.keys() {
            assert_eq!(class_hidden_by(category), None, "{category}");
        }
        let words = catalogue.source.vocabularies().into_iter().flat_map(|list| list.words);
        let words = words.map(|(word, _)| word);
        let ids = catalogue.source.errors.iter().flat_map(|row| [row.id.clone(), row.condition().to_owned()]);
        for word in words.chain(ids) {
            assert_eq!(is_reserved(&word), None, "{word}");
        }
    }
}
