//! The C library's constants, its header by cbindgen, and the C++ enumerations.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;

use cbindgen::{Config, EnumConfig, ExportConfig, FunctionConfig, Layout, PtrConfig, RenameRule, Style};
use heck::{ToShoutySnakeCase, ToUpperCamelCase};

use crate::catalogue::{Catalogue, Source};
use crate::files::File;

/// What the header is made from, besides the constants, in the order the header has it.
const SOURCES: [(&str, &str); 5] = [
    ("lookup", include_str!("../../../c-header/src/lookup.rs")),
    ("row", include_str!("../../../c-header/src/row.rs")),
    ("text", include_str!("../../../c-header/src/text.rs")),
    ("language", include_str!("../../../c-header/src/language.rs")),
    ("error", include_str!("../../../c-header/src/error.rs")),
];

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let constants = constants(&catalogue.source);
    let header = header(catalogue, &constants);
    vec![
        File::new("c-header/src/generated.rs", constants),
        File::new("c-header/include/wterror.h", header),
        File::new("c-header/include/wterror_codes.hpp", enumerations(&catalogue.source)),
        File::new("c-header/cmake/wterror-config-version.cmake", package_version(&catalogue.version)),
    ]
}

/// A list of words: its name, what it is, what 0 stands for, and the words with their descriptions.
type List<'a> = (&'static str, &'static str, &'static str, Vec<(&'a str, String)>);

fn lists(source: &Source) -> [List<'_>; 4] {
    let titled = |name: &str, title: &str| format!("{title}: `{name}`.");
    let categories =
        source.categories.iter().map(|(name, list)| (name.as_str(), titled(name, &list.title))).collect();
    let platforms =
        source.platforms.iter().map(|(name, list)| (name.as_str(), titled(name, &list.title))).collect();
    let owners = source.owners.iter().map(|(name, title)| (name.as_str(), titled(name, title))).collect();
    let actions = source.actions.iter().map(|(name, title)| (name.as_str(), titled(name, title))).collect();
    [
        (
            "Category",
            "The specification's sections, which every listed code belongs to.",
            "No category: an unlisted code outside every known range.",
            categories,
        ),
        ("Owner", "Who can act on an error. Derived: this project's judgement.", "No row, no owner.", owners),
        (
            "Action",
            "What the owner does first about an error. Derived: this project's judgement.",
            "No row, no action.",
            actions,
        ),
        ("Platform", "The platforms of the Watch Together SDK.", "No platform.", platforms),
    ]
}

fn constants(source: &Source) -> String {
    let mut code = super::header("//");
    code.push_str("\n/// The listed codes, as `int32_t`. A number that is not among them is a value too: an unlisted code.\n");
    code.push_str("#[repr(i32)]\npub enum Code {\n");
    for error in &source.errors {
        let variant = error.id.to_upper_camel_case();
        _ = writeln!(code, "    /// {}\n    {variant} = {},", error.summary, error.code);
    }
    code.push_str("}\n");
    for (name, what, none, words) in lists(source) {
        _ = write!(code, "\n/// {what}\n#[repr(i32)]\npub enum {name} {{\n    /// {none}\n    None = 0,\n");
        for (number, (word, title)) in (1..).zip(words) {
            _ = writeln!(code, "    /// {title}\n    {} = {number},", word.to_upper_camel_case());
        }
        code.push_str("}\n");
    }
    code
}

fn header(catalogue: &Catalogue, constants: &str) -> String {
    // cbindgen reads files. These are the planned ones, not what an earlier run left.
    let folder = tempfile::tempdir().expect("a folder for temporary files can be made");
    let mut builder = cbindgen::Builder::new().with_config(config(catalogue));
    for (name, source) in std::iter::once(("generated", constants)).chain(SOURCES) {
        let path = folder.path().join(name).with_extension("rs");
        // References are how cbindgen is told that a pointer is never NULL.
        let mut source = source.to_owned();
        for pointee in ["c_char", "Language"] {
            source = source.replace(&format!("-> NeverNull<{pointee}>"), &format!("-> &'static {pointee}"));
        }
        fs::write(&path, source).expect("a new folder can be written to");
        builder = builder.with_src(path);
    }
    let mut header = Vec::new();
    builder.generate().expect("the C library's sources are Rust that cbindgen reads").write(&mut header);
    mended(&String::from_utf8(header).expect("cbindgen writes UTF-8"))
}

fn config(catalogue: &Catalogue) -> Config {
    let types = [
        ("Code", "wterror_code"),
        ("Category", "wterror_category"),
        ("Owner", "wterror_owner"),
        ("Action", "wterror_action"),
        ("Platform", "wterror_platform"),
        ("Info", "wterror_info"),
        ("Language", "wterror_language"),
        ("ErrorValue", "wterror_error"),
    ];
    Config {
        language: cbindgen::Language::C,
        cpp_compat: true,
        header: Some(super::header("//").trim_end().to_owned()),
        include_guard: Some("WTERROR_H".to_owned()),
        no_includes: true,
        after_includes: Some(prelude(&catalogue.version)),
        line_length: 110,
        tab_width: 4,
        style: Style::Both,
        usize_is_size_t: true,
        documentation_style: cbindgen::DocumentationStyle::C99,
        export: ExportConfig {
            include: types.iter().map(|(rust, _)| (*rust).to_owned()).collect(),
            rename: types
                .iter()
                .map(|(rust, c)| ((*rust).to_owned(), (*c).to_owned()))
                .collect::<HashMap<_, _>>(),
            ..ExportConfig::default()
        },
        enumeration: EnumConfig {
            rename_variants: RenameRule::QualifiedScreamingSnakeCase,
            ..EnumConfig::default()
        },
        function: FunctionConfig {
            prefix: Some("WTERROR_API".to_owned()),
            postfix: Some("WTERROR_NOEXCEPT".to_owned()),
            args: Layout::Horizontal,
            ..FunctionConfig::default()
        },
        pointer: PtrConfig {
            non_null_attribute: Some("WTERROR_NONNULL".to_owned()),
            nullable_attribute: Some("WTERROR_NULLABLE".to_owned()),
        },
        ..Config::default()
    }
}

fn prelude(version: &str) -> String {
    let numbers: Vec<&str> = version.split(['-', '+']).next().unwrap_or_default().split('.').collect();
    let [major, minor, patch] = numbers[..] else { panic!("{version} has no three parts") };
    let versions = format!(
        "// The version of this header; wterror_version() is that of the library.\n#define WTERROR_VERSION \"{version}\"\n#define WTERROR_VERSION_MAJOR {major}\n#define WTERROR_VERSION_MINOR {minor}\n#define WTERROR_VERSION_PATCH {patch}\n"
    );
    PRELUDE.replace("@versions@", versions.trim_end())
}

const PRELUDE: &str = r#"
// The error catalogue of the Watch Together video-chat SDK.
//
// Everywhere here: texts are UTF-8. What is handed out is static, unchanging and ends with a NUL: there is nothing to free.
// There is no global state: every function may be called from any thread at any time, before main as well. Any number may
// be asked for; one that is not in the catalogue is an unlisted code, which is a value and not a failure. What is marked
// derived is this project's judgement, not the vendor's. The examples below are compiled and run by the tests.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

@versions@

// What other compilers and tools are told: which pointers may be NULL, and that enumerations may get more members. Swift
// imports the enumerations as types of their own. Nothing of it changes a call.
#if defined(__clang__)
#define WTERROR_NONNULL _Nonnull
#define WTERROR_NULLABLE _Nullable
#else
#define WTERROR_NONNULL
#define WTERROR_NULLABLE
#endif
#if defined(__clang__) && defined(__has_attribute)
#if __has_attribute(enum_extensibility)
#define WTERROR_OPEN_ENUM __attribute__((enum_extensibility(open)))
#endif
#endif
#if !defined(WTERROR_OPEN_ENUM)
#define WTERROR_OPEN_ENUM
#endif
#if defined(__cplusplus) || defined(__clang__) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#define WTERROR_TYPED_ENUMS
#define WTERROR_INT32 : int32_t
#else
#define WTERROR_INT32
#endif
#if defined(__cplusplus)
#define WTERROR_NOEXCEPT noexcept
#else
#define WTERROR_NOEXCEPT
#endif
// Windows only: WTERROR_STATIC says that the static library is linked.
#if defined(_WIN32) && !defined(WTERROR_STATIC)
#define WTERROR_API __declspec(dllimport)
#else
#define WTERROR_API
#endif

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wpragmas"
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wnullability-extension"
#pragma clang diagnostic ignored "-Wfixed-enum-extension"
#pragma clang diagnostic ignored "-Wmicrosoft-fixed-enum"
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif
"#;

/// Stands inside the include guard, which a trailer of cbindgen would not.
const POSTLUDE: &str = "#if defined(__clang__)\n#pragma clang diagnostic pop\n#endif\n\n";

/// What cbindgen has no setting for.
fn mended(header: &str) -> String {
    let mut mended = String::new();
    let mut lines = header.lines().peekable();
    while let Some(line) = lines.next() {
        // With a fixed type in every dialect that has one, an enumeration is the same type for C, C++ and Swift.
        if line.contains("#if") && lines.peek().is_some_and(|next| next.trim() == ": int32_t") {
            lines.next();
            lines.next();
            while mended.ends_with('\n') {
                mended.pop();
            }
            mended.push_str(" WTERROR_INT32");
            continue;
        }
        let line = line
            .replace("// # Safety", "// What the caller vouches for:")
            .replace("__STDC_VERSION__ >= 202311L", "defined(WTERROR_TYPED_ENUMS)");
        if line.starts_with("#endif") && line.contains("WTERROR_H") {
            mended.push_str(POSTLUDE);
        }
        match line.strip_prefix("enum ") {
            Some(rest) => _ = write!(mended, "enum WTERROR_OPEN_ENUM {rest}"),
            None => mended.push_str(&line),
        }
        mended.push('\n');
    }
    mended
}

/// What `find_package(wterror 0.1)` asks: the same major version and, before 1.0, the same minor one, as Cargo has it.
fn package_version(version: &str) -> String {
    let significant = version.split('.').take(if version.starts_with("0.") { 2 } else { 1 });
    let prefix: Vec<&str> = significant.collect();
    let prefix = prefix.join(".");
    format!(
        "{}set(PACKAGE_VERSION \"{version}\")
set(PACKAGE_VERSION_COMPATIBLE FALSE)
if(NOT PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION AND \"${{PACKAGE_FIND_VERSION}}.\" MATCHES \"^{}\\\\.\")
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
if(PACKAGE_FIND_VERSION STREQUAL PACKAGE_VERSION)
  set(PACKAGE_VERSION_EXACT TRUE)
endif()
",
        super::header("#"),
        prefix.replace('.', "\\\\."),
    )
}

fn enumerations(source: &Source) -> String {
    let mut code = super::header("//");
    code.push_str("//\n// The names of wterror.hpp, which includes this file.\n\n#ifndef WTERROR_CODES_HPP\n#define WTERROR_CODES_HPP\n\n#include \"wterror.h\"\n\n#include <cstdint>\n\nnamespace wterror {\n");
    let mut list = |name: &str, what: &str, members: &[(&str, String)]| {
        _ = write!(code, "\n/// {what}\nenum class {name} : std::int32_t {{\n");
        for (member, constant) in members {
            _ = writeln!(code, "    {member} = WTERROR_{constant},");
        }
        code.push_str("};\n");
    };
    let constant = |id: &str| format!("CODE_{}", id.to_shouty_snake_case());
    let codes: Vec<_> = source.errors.iter().map(|error| (error.id.as_str(), constant(&error.id))).collect();
    list("errc", "The listed codes.", &codes);
    let mut conditions = Vec::new();
    let mut seen = BTreeMap::new();
    for error in &source.errors {
        if seen.insert(error.condition(), error.code).is_none() {
            conditions.push((error.condition(), constant(&error.id)));
        }
    }
    list(
        "condition",
        "The platform-neutral conditions: codes that mean the same on different platforms share one.",
        &conditions,
    );
    for (name, what, _, words) in lists(source) {
        let name = name.to_lowercase();
        let words: Vec<_> = words
            .iter()
            .map(|(word, _)| (*word, format!("{}_{}", name.to_uppercase(), word.to_shouty_snake_case())))
            .collect();
        list(&name, what, &words);
    }
    let categories: Vec<&str> = source.categories.keys().map(String::as_str).collect();
    code.push_str("\ntemplate <category Category>\nclass category_error;\n");
    for category in &categories {
        _ = write!(
            code,
            "\n/// Thrown for codes of the category {category}.\nusing {category}_error = category_error<category::{category}>;\n"
        );
    }
    let all: Vec<String> = categories.iter().map(|category| format!("category::{category}")).collect();
    _ = write!(
        code,
        "\nnamespace detail {{\ntemplate <category...>\nstruct category_list {{}};\nusing categories = category_list<{}>;\n}}  // namespace detail\n",
        all.join(", ")
    );
    code.push_str("\n}  // namespace wterror\n\n#endif\n");
    code
}
