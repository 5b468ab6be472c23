//! The Kotlin enums: the codes and the closed word lists. What they mean comes from core at run time.

use std::fmt::Write as _;

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

use crate::catalogue::{Catalogue, Source};
use crate::files::File;

const FOLDER: &str = "android/jvm/src/generated/kotlin/dev/wterror";

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let source = &catalogue.source;
    let mut files = vec![
        file("Version", &format!("internal const val VERSION: String = \"{}\"\n", catalogue.version)),
        file("WTErrorCode", &codes(source)),
    ];
    for (name, what, example, words) in [
        (
            "category",
            "A section of the specification, which every listed code belongs to.",
            "check(WTErrorCategory.of(206) == WTErrorCategory.SESSION)",
            source
                .categories
                .iter()
                .map(|(id, category)| (id.clone(), category.title.clone()))
                .collect::<Vec<_>>(),
        ),
        (
            "platform",
            "A platform of the Watch Together SDK.",
            "check(WTErrors[206].platforms[WTErrorPlatform.IOS] == \"sessionIsFull\")",
            source.platforms.iter().map(|(id, platform)| (id.clone(), platform.title.clone())).collect(),
        ),
        (
            "owner",
            "Who can act on an error. Derived: this project's judgement.",
            "check(WTErrors[107].guidance.owner == WTErrorOwner.END_USER)",
            source.owners.iter().map(|(id, title)| (id.clone(), title.clone())).collect(),
        ),
        (
            "action",
            "What its owner does first about an error. Derived: this project's judgement.",
            "check(WTErrors[206].guidance.action == WTErrorAction.WAIT)",
            source.actions.iter().map(|(id, action)| (id.clone(), action.title.clone())).collect(),
        ),
    ] {
        files.push(file(
            &format!("WTError{}", name.to_upper_camel_case()),
            &list(name, what, example, &words),
        ));
    }
    files
}

fn file(name: &str, body: &str) -> File {
    let header = super::header("//");
    File::new(format!("{FOLDER}/{name}.kt"), format!("{header}\npackage dev.wterror\n\n{body}"))
}

fn codes(source: &Source) -> String {
    let mut code = String::from(
        "/**
 * A listed code of the Watch Together SDK.
 *
 * ```kotlin
 * check(WTErrorCode.SESSION_IS_FULL.code == 206)
 * check(WTErrorCode.SESSION_IS_FULL.info == WTErrors[206])
 * check(WTErrorCode.of(207) == null)
 * ```
 *
 * @property code the number.
 */
public enum class WTErrorCode(public val code: Int) {
",
    );
    for error in &source.errors {
        _ = writeln!(
            code,
            "    /** {} */\n    {}({}),",
            error.summary,
            error.id.to_shouty_snake_case(),
            error.code
        );
    }
    code.push_str(
        "    ;

    /** The code's row. */
    public val info: WTErrorInfo get() = Catalogue.row(ordinal)

    /** The `snake_case` identifier, the same in every language. */
    public val id: String get() = info.id

    /** Finds members by their number. */
    public companion object {
        /** The member with a number; null where it is unlisted. */
        @JvmStatic
        public fun of(code: Int): WTErrorCode? = Catalogue.find(code)?.errorCode
    }
}
",
    );
    code
}

fn list(name: &str, what: &str, example: &str, words: &[(String, String)]) -> String {
    let class = format!("WTError{}", name.to_upper_camel_case());
    let mut code = format!(
        "/**
 * {what}
 *
 * ```kotlin
 * {example}
 * ```
 *
 * @property id the name in `snake_case`, the same in every language and export.
 */
public enum class {class}(public val id: String) {{
"
    );
    for (id, title) in words {
        _ = writeln!(code, "    /** {title}. */\n    {}(\"{id}\"),", id.to_shouty_snake_case());
    }
    _ = write!(
        code,
        "    ;

    /** The name or description for people, in English. */
    public val title: String get() = Catalogue.title(this)
"
    );
    if name == "category" {
        code.push_str(
            "
    /** Finds the category of a code. */
    public companion object {
        /** The category of a code by its row or, where it is unlisted, by its range; null outside every known range. */
        @JvmStatic
        public fun of(code: Int): WTErrorCategory? = Catalogue.category(code)
    }
",
        );
    }
    code.push_str("}\n");
    code
}
