//! The Swift names: the codes, the closed lists of words as types that may grow, and the version of the C library.

use std::fmt::Write as _;

use heck::ToLowerCamelCase;

use crate::catalogue::{Catalogue, Error, Vocabulary};
use crate::files::File;

const FOLDER: &str = "swift/Sources/WTError/Generated";

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    let source = &catalogue.source;
    vec![
        File::new("swift/Sources/CWTError/shim.h", shim(&catalogue.version)),
        file("Codes", &codes(&source.errors)),
        file("Words", &source.vocabularies().iter().map(words).collect::<Vec<_>>().join("\n")),
    ]
}

fn file(name: &str, body: &str) -> File {
    let header = super::header("//");
    // A sentence of the catalogue may be longer than a line.
    File::new(format!("{FOLDER}/{name}.swift"), format!("{header}// swift-format-ignore-file\n\n{body}"))
}

/// What Linux compiles against: the installed header, which has to have the package's version.
fn shim(version: &str) -> String {
    let header = super::header("//");
    let numbers: Vec<&str> = version.split(['-', '+']).next().unwrap_or_default().split('.').collect();
    let [major, minor, patch] = numbers[..] else { panic!("{version} has no three parts") };
    format!(
        "{header}
#include <wterror.h>

#if WTERROR_VERSION_MAJOR != {major} || WTERROR_VERSION_MINOR != {minor} || WTERROR_VERSION_PATCH != {patch}
#error \"this package needs the C library wterror {version}: install that one\"
#endif
"
    )
}

/// The name of a code's constant: the iOS SDK's own where it is one of Swift's style, else the id in that style.
fn constant(error: &Error) -> String {
    let own = error.platforms.get("ios").filter(|name| {
        name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(char::is_alphanumeric)
    });
    own.cloned().unwrap_or_else(|| error.id.to_lower_camel_case())
}

/// Each code twice: as a number, and as an error to throw, to catch and to compare with.
fn codes(errors: &[Error]) -> String {
    let (mut numbers, mut values) = (String::new(), String::new());
    for error in errors {
        let Error { code, summary, .. } = error;
        let name = constant(error);
        _ = write!(
            numbers,
            "
    /// {code}: {summary}
    @inlinable public static var {name}: WTError.Code {{ WTError.Code(rawValue: {code}) }}
"
        );
        _ = write!(
            values,
            "
    /// {code}: {summary}
    @inlinable public static var {name}: WTError {{ WTError({code}) }}
"
        );
    }
    format!(
        "// The listed codes: `.sessionIsFull` where a code is expected.
extension WTError.Code {{{numbers}}}

// The same as errors: `throw WTError.sessionIsFull`, `catch WTError.sessionIsFull`.
extension WTError {{{values}}}
"
    )
}

/// A type with a constant for each word of a closed list.
fn words(vocabulary: &Vocabulary) -> String {
    let Vocabulary { name, about, words } = vocabulary;
    let example = match *name {
        "Category" => "WTError(206).category == .session",
        "Platform" => r#"WTError.catalogue.lookup(206)?.platforms[.ios] == "sessionIsFull""#,
        "Owner" => "WTError(107).guidance?.owner == .endUser",
        "Action" => "WTError(206).guidance?.action == .wait",
        "Retry" => "WTError(206).guidance?.retry == .backoff",
        _ => &format!("!WTError.{name}.allCases.isEmpty"),
    };
    let (mut members, mut names) = (String::new(), Vec::new());
    for (word, title) in words {
        let name = word.to_lower_camel_case();
        _ = writeln!(
            members,
            "        /// {title}.\n        public static let {name} = Self(rawValue: \"{word}\")"
        );
        names.push(format!("            .{name},\n"));
    }
    let names = names.concat();
    format!(
        "extension WTError {{
    /// {about}
    ///
    /// A later version may have more of them: a `switch` over them ends with `default`. The raw value is the name in every
    /// language and export.
    ///
    /// ```swift
    /// assert({example})
    /// ```
    public struct {name}: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {{
        /// The name in `snake_case`, the same in every language and export.
        public let rawValue: String

        /// The one with a name. Any text makes one: what this version does not know is kept as it came.
        public init(rawValue: String) {{ self.rawValue = rawValue }}

{members}
        /// Those that this version knows.
        public static let allCases: [Self] = [
{names}        ]
    }}
}}
"
    )
}
