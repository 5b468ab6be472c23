//! The C header, its functions by cbindgen, and the names of the C++ header.

use std::collections::BTreeSet;
use std::fmt::{Display, Write as _};
use std::fs;
use std::path::Path;

use heck::ToShoutySnakeCase;

use crate::catalogue::{Catalogue, Source, Vocabulary};
use crate::files::File;
use crate::problem::Problems;

/// cbindgen's settings.
const SETTINGS: &str = "c-header/cbindgen.toml";
/// The folder of the library's sources.
const SOURCES: &str = "c-header/src";
/// The sources that declare functions for C, in the header's order.
const MODULES: [&str; 7] =
    ["lookup.rs", "row.rs", "text.rs", "language.rs", "error.rs", "sample.rs", "scan.rs"];

pub(super) fn files(root: &Path, catalogue: &Catalogue) -> Result<Vec<File>, Problems> {
    Ok(vec![
        File::new("c-header/include/wterror.h", header(root, catalogue)?),
        File::new("c-header/include/wterror_codes.hpp", cpp_names(&catalogue.source)),
        File::new("c-header/cmake/wterror-config-version.cmake", package_version(&catalogue.version)),
    ])
}

fn header(root: &Path, catalogue: &Catalogue) -> Result<String, Problems> {
    let problem = |file: &str, what: &dyn Display, remedy: &str| {
        let mut problems = Problems::default();
        problems.add(file, "the C header", what.to_string().trim_end(), remedy);
        problems
    };
    let mut source = String::new();
    for module in MODULES {
        let path = root.join(SOURCES).join(module);
        source += &fs::read_to_string(path).map_err(|error| {
            problem(&format!("{SOURCES}/{module}"), &error, "Restore it: the header is made from it")
        })?;
    }
    let mut settings = cbindgen::Config::from_file(root.join(SETTINGS))
        .map_err(|error| problem(SETTINGS, &error, "Restore or correct the file"))?;
    let text = |setting: Option<String>| setting.unwrap_or_default();
    settings.header = Some(super::header("//") + &text(settings.header));
    settings.after_includes =
        Some(version(&catalogue.version) + &text(settings.after_includes) + &enumerations(&catalogue.source));

    // cbindgen reads files.
    let folder = tempfile::tempdir().expect("a folder for temporary files can be made");
    let path = folder.path().join("wterror.rs");
    fs::write(&path, with_references(&source)).expect("a new folder can be written to");
    let mut header = Vec::new();
    cbindgen::Builder::new()
        .with_config(settings)
        .with_src(path)
        .generate()
        .map_err(|error| problem(SOURCES, &error, "Make `cargo check -p wterror-c` pass"))?
        .write(&mut header);
    Ok(for_c_readers(&String::from_utf8(header).expect("cbindgen writes UTF-8")))
}

/// Replaces each `from`. Panics where there is none: the text then isn't what the replacement was made for.
#[track_caller]
fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from:?} should be replaced in the C header's text, and is not there");
    text.replace(from, to)
}

/// Makes references of the pointers that are never NULL, which is how cbindgen is told so.
fn with_references(source: &str) -> String {
    let source = replaced(source, "-> NeverNull<c_char>", "-> &'static c_char");
    let source = replaced(&source, "-> NeverNull<Language>", "-> &'static Language");
    let source = replaced(&source, "name: NeverNull<c_char>", "name: &'static c_char");
    assert!(
        !source.contains("NeverNull<"),
        "a pointer that is never NULL is not known to the C header's generator"
    );
    source
}

/// Gives the section that Rust calls *Safety* a heading that says to C's readers what it is.
fn for_c_readers(header: &str) -> String {
    replaced(header, "// # Safety", "// The caller must make sure of this:")
}

fn version(version: &str) -> String {
    let numbers: Vec<&str> = version.split(['-', '+']).next().unwrap_or_default().split('.').collect();
    let [major, minor, patch] = numbers[..] else { panic!("{version} has no three parts") };
    format!(
        r#"
// The version of this header; wterror_version() is that of the library.
#define WTERROR_VERSION "{version}"
#define WTERROR_VERSION_MAJOR {major}
#define WTERROR_VERSION_MINOR {minor}
#define WTERROR_VERSION_PATCH {patch}

"#
    )
}

/// The enumerations of C, and their types.
///
/// They are written here and not by cbindgen, which gives them a type in C++ and C23 only, and would not mark them as open.
fn enumerations(source: &Source) -> String {
    let mut codes = String::new();
    for error in &source.errors {
        let (summary, code) = (&error.summary, error.code);
        let constant = code_constant(&error.id);
        _ = writeln!(codes, "    // {summary}\n    {constant} = {code},");
    }
    let mut code = format!(
        "
// The listed codes, as `int32_t`. A number that is not among them is a value too: an unlisted code.
enum WTERROR_OPEN_ENUM wterror_code WTERROR_INT32 {{
{codes}}};
"
    );
    let mut types = vec!["wterror_code".to_owned()];
    for vocabulary in source.vocabularies() {
        let Vocabulary { name, about, words } = &vocabulary;
        let (name, none) = (name.to_lowercase(), word_constant(name, "none"));
        let mut members = String::new();
        for (number, (word, title)) in (1..).zip(words) {
            let constant = word_constant(vocabulary.name, word);
            _ = writeln!(members, "    // {title}: `{word}`.\n    {constant} = {number},");
        }
        _ = write!(
            code,
            "
// {about}
enum WTERROR_OPEN_ENUM wterror_{name} WTERROR_INT32 {{
    // No {name}.
    {none} = 0,
{members}}};
"
        );
        types.push(format!("wterror_{name}"));
    }
    let lines =
        |of: &dyn Fn(&str) -> String| types.iter().map(|name| of(name)).collect::<Vec<_>>().join("\n");
    let enumerations = lines(&|name| format!("typedef enum {name} {name};"));
    let numbers = lines(&|name| format!("typedef int32_t {name};"));
    _ = write!(
        code,
        "
#if defined(__cplusplus)
// The names of the enumerations are types already.
#elif defined(WTERROR_TYPED_ENUMS)
{enumerations}
#else
{numbers}
#endif"
    );
    code
}

fn code_constant(id: &str) -> String {
    format!("WTERROR_CODE_{}", id.to_shouty_snake_case())
}

fn word_constant(vocabulary: &str, word: &str) -> String {
    format!("WTERROR_{}_{}", vocabulary.to_shouty_snake_case(), word.to_shouty_snake_case())
}

/// What `find_package(wterror 0.1)` asks: the same major version and, before 1.0, the same minor one, as Cargo has it.
fn package_version(version: &str) -> String {
    let significant = version.split('.').take(if version.starts_with("0.") { 2 } else { 1 });
    let prefix = significant.collect::<Vec<_>>().join(r"\\.");
    let header = super::header("#");
    format!(
        r#"{header}set(PACKAGE_VERSION "{version}")
set(PACKAGE_VERSION_COMPATIBLE FALSE)
if(NOT PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION AND "${{PACKAGE_FIND_VERSION}}." MATCHES "^{prefix}\\.")
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
endif()
if(PACKAGE_FIND_VERSION STREQUAL PACKAGE_VERSION)
  set(PACKAGE_VERSION_EXACT TRUE)
endif()
"#
    )
}

/// The enumerations of C++, and its exceptions' names.
fn cpp_names(source: &Source) -> String {
    let codes = source.errors.iter().map(|error| (error.id.as_str(), code_constant(&error.id)));
    let mut seen = BTreeSet::new();
    let conditions = source.errors.iter().filter(|error| seen.insert(error.condition()));
    let conditions = conditions.map(|error| (error.condition(), code_constant(&error.id)));
    let mut enumerations = cpp_enumeration("errc", "The listed codes.", codes);
    enumerations += &cpp_enumeration(
        "condition",
        "The platform-neutral conditions: codes that mean the same on different platforms share one.",
        conditions,
    );
    for Vocabulary { name, about, words } in &source.vocabularies() {
        let words = words.iter().map(|(word, _)| (word.as_str(), word_constant(name, word)));
        enumerations += &cpp_enumeration(&name.to_lowercase(), about, words);
    }
    let mut exceptions = String::new();
    let mut categories = Vec::new();
    for category in source.categories.keys() {
        _ = write!(
            exceptions,
            "
/// Thrown for codes of the category {category}.
using {category}_error = category_error<category::{category}>;
"
        );
        categories.push(format!("category::{category}"));
    }
    let categories = categories.join(", ");
    let header = super::header("//");
    format!(
        r#"{header}//
// The names of wterror.hpp, which includes this file.

#ifndef WTERROR_CODES_HPP
#define WTERROR_CODES_HPP

#include "wterror.h"

#include <cstdint>

namespace wterror {{
{enumerations}
template <category Category>
class category_error;
{exceptions}
namespace detail {{
template <category...>
struct category_list {{}};
using categories = category_list<{categories}>;
}}  // namespace detail

}}  // namespace wterror

#endif
"#
    )
}

fn cpp_enumeration<'a>(name: &str, about: &str, members: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut lines = String::new();
    for (member, constant) in members {
        _ = writeln!(lines, "    {member} = {constant},");
    }
    format!(
        "
/// {about}
enum class {name} : std::int32_t {{
{lines}}};
"
    )
}

#[cfg(test)]
mod tests {
    use super::{for_c_readers, header, with_references};
    use crate::{Catalogue, project_root};

    const NEVER_NULL: &str = "fn a() -> NeverNull<c_char> {} fn b() -> NeverNull<Language> {} struct C { name: NeverNull<c_char> }";

    #[test]
    fn pointers_that_are_never_null_become_references() {
        assert_eq!(
            with_references(NEVER_NULL),
            "fn a() -> &'static c_char {} fn b() -> &'static Language {} struct C { name: &'static c_char }"
        );
    }

    #[test]
    #[should_panic(expected = "NeverNull<c_char>")]
    fn a_text_that_is_never_null_is_missed() {
        with_references("fn b() -> NeverNull<Language> {}");
    }

    #[test]
    #[should_panic(expected = "NeverNull<Language>")]
    fn a_language_that_is_never_null_is_missed() {
        with_references("fn a() -> NeverNull<c_char> {}");
    }

    #[test]
    #[should_panic(expected = "not known")]
    fn another_pointer_that_is_never_null_is_refused() {
        with_references(&format!("{NEVER_NULL} fn c() -> NeverNull<Info> {{}}"));
    }

    #[test]
    fn safety_is_said_in_words_for_c() {
        assert_eq!(for_c_readers("// # Safety\n// x"), "// The caller must make sure of this:\n// x");
    }

    #[test]
    #[should_panic(expected = "# Safety")]
    fn a_missing_safety_heading_is_missed() {
        for_c_readers("// Safety: x");
    }

    #[test]
    fn the_header_is_made_from_the_root_it_is_given() {
        let catalogue = Catalogue::read(&project_root()).unwrap_or_else(|problems| panic!("{problems}"));
        let text = header(&project_root(), &catalogue).unwrap_or_else(|problems| panic!("{problems}"));
        assert!(text.contains(
            "(defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)\n#define WTERROR_TYPED_ENUMS\n"
        ));
        assert!(text.contains("const char *WTERROR_NONNULL wterror_version(void)"));
        assert!(text.contains("const struct wterror_language *WTERROR_NONNULL wterror_match_language("));
        assert!(text.contains("enum WTERROR_OPEN_ENUM wterror_code WTERROR_INT32 {\n"));
        assert!(!text.contains("# Safety") && !text.contains("NeverNull"));

        let empty = tempfile::tempdir().expect("a folder for temporary files can be made");
        let problems = header(empty.path(), &catalogue).expect_err("the sources are missing");
        assert_eq!(problems.0[0].file, "c-header/src/lookup.rs");
    }
}
