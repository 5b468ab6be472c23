//! The Kotlin enumerations: the codes and the closed lists of words. What they mean comes from core at run time.

use std::fmt::Write as _;

use heck::ToShoutySnakeCase;

use crate::catalogue::{Catalogue, Error, Vocabulary};
use crate::files::File;

const FOLDER: &str = "android/jvm/src/generated/kotlin/dev/wterror";

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let source = &catalogue.source;
    let mut files = vec![
        file("Version", &format!("internal const val VERSION: String = \"{}\"\n", catalogue.version)),
        file("WTErrorCode", &codes(&source.errors)),
    ];
    for vocabulary in &source.vocabularies() {
        files.push(file(&format!("WTError{}", vocabulary.name), &words(vocabulary)));
    }
    files
}

fn file(name: &str, body: &str) -> File {
    let header = super::header("//");
    File::new(format!("{FOLDER}/{name}.kt"), format!("{header}\npackage dev.wterror\n\n{body}"))
}

/// The enumeration of the listed codes.
fn codes(errors: &[Error]) -> String {
    let mut members = String::new();
    for Error { id, code, summary, .. } in errors {
        _ = writeln!(members, "    /** {summary} */\n    {}({code}),", id.to_shouty_snake_case());
    }
    format!(
        r"/**
 * A listed code of the Watch Together SDK.
 *
 * ```kotlin
 * check(WTErrorCode.SESSION_IS_FULL.code == 206)
 * check(WTErrorCode.SESSION_IS_FULL.info == WTErrors[206])
 * check(WTErrorCode.of(4242) == null)
 * ```
 *
 * @property code the number.
 */
public enum class WTErrorCode(public val code: Int) {{
{members}    ;

    /** The code's row. */
    public val info: WTErrorInfo get() = Catalogue.rowAt(ordinal)

    /** The `snake_case` identifier, the same in every language. */
    public val id: String get() = info.id

    /** Finds members by their number. */
    public companion object {{
        /** The member with a number; null where it is unlisted. */
        @JvmStatic
        public fun of(code: Int): WTErrorCode? = Catalogue.find(code)?.errorCode
    }}
}}
"
    )
}

/// The enumeration of a closed list of words.
fn words(vocabulary: &Vocabulary) -> String {
    let Vocabulary { name, about, words } = vocabulary;
    let example = match *name {
        "Category" => "WTErrorCategory.of(206) == WTErrorCategory.SESSION",
        "Platform" => r#"WTErrors[206].platforms[WTErrorPlatform.IOS] == "sessionIsFull""#,
        "Owner" => "WTErrors[107].guidance.owner == WTErrorOwner.END_USER",
        "Action" => "WTErrors[206].guidance.action == WTErrorAction.WAIT",
        "Retry" => "WTErrors[206].guidance.retry == WTErrorRetry.BACKOFF",
        _ => &format!(r"WTError{name}.entries.map {{ it.id }}.toSet().size == WTError{name}.entries.size"),
    };
    let mut members = String::new();
    for (word, title) in words {
        _ = writeln!(members, "    /** {title}. */\n    {}(\"{word}\"),", word.to_shouty_snake_case());
    }
    let companion = if *name == "Category" {
        "
    /** Finds the category of a code. */
    public companion object {
        /** The category of a code by its row or, where it is unlisted, by its range; null outside every known range. */
        @JvmStatic
        public fun of(code: Int): WTErrorCategory? = Catalogue.category(code)
    }
"
    } else {
        ""
    };
    format!(
        r"/**
 * {about}
 *
 * ```kotlin
 * check({example})
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class WTError{name}(public val id: String) {{
{members}    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)
{companion}}}
"
    )
}
