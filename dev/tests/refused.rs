//! Every kind of mistake in the catalogue is refused, with file, code and remedy. Each test makes one in a copy.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wterror_dev::{Catalogue, project_root};

const ERRORS: &str = "core/catalogue/errors.toml";
const FRENCH: &str = "core/catalogue/locales/fr.ftl";

/// A copy of the catalogue to make mistakes in.
struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().expect("a temporary folder can be made"));
        let root = project_root();
        let locales = fs::read_dir(root.join("core/catalogue/locales")).expect("the languages are there");
        let names = locales.map(|entry| entry.expect("a folder can be listed").file_name());
        let locales = names.map(|name| Path::new("core/catalogue/locales").join(name));
        let others = ["Cargo.toml", "core/Cargo.toml", ERRORS].map(PathBuf::from);
        for path in locales.chain(others) {
            let text =
                fs::read_to_string(root.join(&path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            copy.write(&path, &text);
        }
        copy
    }

    fn write(&self, path: impl AsRef<Path>, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("folders can be made");
        fs::write(path, text).expect("the copy can be written");
    }

    fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = fs::read_to_string(self.0.path().join(path)).expect("the copy can be read");
        assert!(text.contains(from), "the test's mistake has no place in {path}: {from}");
        self.write(path, &text.replacen(from, to, 1));
        self
    }

    /// Asserts that the copy is refused with one message that has all of the parts.
    #[track_caller]
    fn refused(&self, parts: &[&str]) {
        let problems = Catalogue::read(self.0.path()).expect_err("the mistake is refused");
        let messages: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
        let found = messages.iter().any(|message| parts.iter().all(|part| message.contains(part)));
        assert!(found, "no message has all of {parts:?} in:\n{problems}");
        for problem in &problems.0 {
            assert!(!problem.remedy.is_empty() && !problem.file.is_empty() && !problem.subject.is_empty());
        }
    }
}

#[test]
fn the_catalogue_itself_is_accepted() {
    let copy = Copy::new();
    let catalogue = Catalogue::read(copy.0.path()).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!((catalogue.source.errors.len(), catalogue.locales.len()), (27, 35));
}

#[test]
fn duplicate_code() {
    Copy::new().edit(ERRORS, "code = 203", "code = 201").refused(&[ERRORS, "code 201", "twice", "Remove"]);
}

#[test]
fn duplicate_id() {
    let copy = Copy::new();
    copy.edit(ERRORS, "id = \"session_closed\"", "id = \"session_is_full\"");
    copy.refused(&[ERRORS, "code 206", "\"session_is_full\"", "code 203"]);
}

#[test]
fn duplicate_name() {
    let copy = Copy::new();
    copy.edit(ERRORS, "name = \"sessionClosed\"", "name = \"sessionGenericError\"");
    copy.edit(ERRORS, "ios = \"sessionClosed\"", "ios = \"sessionGenericError\"");
    copy.refused(&[ERRORS, "code 203", "\"sessionGenericError\"", "code 201"]);
}

#[test]
fn duplicate_platform_name_in_another_casing() {
    let copy = Copy::new();
    copy.edit(ERRORS, "android = \"SESSION_CLOSED_ERROR_CODE\"", "android = \"sessionIsFullErrorCode\"");
    copy.refused(&[ERRORS, "code 206", "SESSION_IS_FULL_ERROR_CODE", "code 203"]);
}

#[test]
fn unknown_words() {
    for (from, to, parts) in [
        (
            "category = \"session\"",
            "category = \"sessions\"",
            ["unknown category", "Use one of user, session"],
        ),
        ("action = \"refresh_token\"", "action = \"reload\"", ["unknown action", "Use one of retry, rejoin"]),
        ("owner = \"backend\"", "owner = \"nobody\"", ["unknown owner", "Use one of end_user, app"]),
        ("platforms = { ios", "platforms = { tvos", ["unknown platform", "Use one of ios, android, web"]),
    ] {
        Copy::new().edit(ERRORS, from, to).refused(&[&[ERRORS, "code "], parts.as_slice()].concat());
    }
}

#[test]
fn category_outside_its_range() {
    Copy::new().edit(ERRORS, "code = 203", "code = 403").refused(&[
        ERRORS,
        "code 403",
        "range",
        "\"session\"",
    ]);
}

#[test]
fn overlapping_ranges() {
    Copy::new()
        .edit(ERRORS, "ranges = [[200, 299]]", "ranges = [[150, 299]]")
        .refused(&["categories.session", "overlaps"]);
}

#[test]
fn misspelt_key() {
    let copy = Copy::new();
    copy.edit(
        ERRORS,
        "summary = \"The session has been closed.\"",
        "sumary = \"The session has been closed.\"",
    );
    copy.refused(&[ERRORS, "code 203", "unknown field `sumary`", "Correct the key"]);
}

#[test]
fn missing_key_and_broken_file() {
    let copy = Copy::new();
    copy.edit(ERRORS, "summary = \"The session has been closed.\"\n", "");
    copy.refused(&[ERRORS, "code 203", "missing field `summary`"]);
    Copy::new().edit(ERRORS, "code = 203", "code = ").refused(&[ERRORS]);
}

#[test]
fn reuse_of_a_retired_number() {
    let copy = Copy::new();
    copy.edit(ERRORS, "code = 204\nid", "code = 203\nretired = \"0.2.0\"\nid");
    copy.refused(&[ERRORS, "code 203", "retired in 0.2.0", "never reused"]);
}

#[test]
fn retired_rows_stay_and_are_checked() {
    let retired = "code = 204\nretired = \"0.2.0\"\nreplaced_by = 203\nid";
    let copy = Copy::new();
    copy.edit(ERRORS, "code = 204\nid", retired);
    let catalogue = Catalogue::read(copy.0.path()).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(catalogue.source.errors.len(), 27);
    copy.edit(ERRORS, "replaced_by = 203", "replaced_by = 202").refused(&["code 204", "replaced_by", "202"]);
    copy.edit(ERRORS, "retired = \"0.2.0\"", "retired = \"soon\"").refused(&["code 204", "not a version"]);
}

#[test]
fn texts_with_slips_of_form() {
    for (from, to, part) in [
        ("id = \"session_closed\"", "id = \"SessionClosed\"", "snake_case"),
        ("summary = \"The session has been closed.\"", "summary = \" \"", "empty"),
        ("name = \"sessionClosed\"", "name = \"sessionShut\"", "first platform"),
        (
            "causes = [\"Url to socket is invalid\"]",
            "causes = [\"Url to socket in invalid\"]",
            "Leave causes out",
        ),
    ] {
        Copy::new().edit(ERRORS, from, to).refused(&[ERRORS, "code ", part]);
    }
}

#[test]
fn missing_message() {
    let copy = Copy::new();
    copy.edit(ERRORS, "id = \"session_closed\"", "id = \"session_gone\"");
    copy.refused(&["locales/en.ftl", "code 203", "session-gone is missing", "Add `session-gone = …`"]);
    copy.refused(&["locales/ja.ftl", "code 203"]);
    copy.refused(&["locales/fr.ftl", "session-closed", "is no key"]);
}

/// Replaces the French message of 206 and expects it refused.
#[track_caller]
fn french(message: &str, parts: &[&str]) {
    let copy = Copy::new();
    let text = fs::read_to_string(copy.0.path().join(FRENCH)).expect("the copy can be read");
    let line = text.lines().find(|line| line.starts_with("session-is-full = ")).expect("206 has a message");
    copy.edit(FRENCH, line, &format!("session-is-full = {message}"));
    copy.refused(&[&[FRENCH], parts].concat());
}

#[test]
fn languages_untranslated_duplicate_or_empty() {
    french("The session is full.", &["code 206, message", "equals the English"]);
    french("{ \"\" }", &["session-is-full", "placeholder"]);
    let copy = Copy::new();
    let text = fs::read_to_string(copy.0.path().join(FRENCH)).expect("the copy can be read");
    let line = text.lines().find(|line| line.starts_with("session-closed = ")).expect("203 has a message");
    french(&line["session-closed = ".len()..], &["code 206, message", "same text", "code 203"]);
    let (before, _) = text.split_once("    .recovery").expect("there is a recovery text");
    copy.edit(FRENCH, before, before).edit(FRENCH, "    .recovery", "    .advice").refused(&[
        FRENCH,
        ".advice",
        "is no key",
    ]);
}

#[test]
fn languages_placeholders() {
    french("La session { $code } est complète.", &["code 206, message", "placeholders"]);
    french("La session { $name } est complète.", &["session-is-full", "placeholder other than"]);
    let copy = Copy::new();
    copy.edit(FRENCH, "{ $code }", "206").refused(&[FRENCH, "unlisted codes, message", "placeholders"]);
}

#[test]
fn languages_script_length_form() {
    french("La sеssion est complète.", &["code 206, message", "Cyrillic", "Latin"]); // the second letter is Cyrillic
    french(&"long ".repeat(30), &["code 206, message", "characters, more than 120"]);
    french("La session est comple\u{300}te.", &["code 206, message", "normal form C"]);
    french("La session\u{200E} est complète.", &["code 206, message", "direction mark"]);
    french("{\" \"}La session", &["session-is-full"]);
    french("La session est complète !", &["code 206, message", "exclamation mark"]);
    french("Le token de la session est complet.", &["code 206, message", "\"token\"", "every viewer"]);
    let copy = Copy::new();
    copy.edit("core/catalogue/locales/ru.ftl", "Сеанс", "Cеанс"); // a Latin C
    copy.refused(&["locales/ru.ftl", "Latin letter", "Cyrillic"]);
}

#[test]
fn languages_direction_marks_in_arabic() {
    let copy = Copy::new();
    let file = "core/catalogue/locales/ar.ftl";
    copy.edit(file, "session-is-full = ", "session-is-full = \u{200F}").refused(&[
        file,
        "code 206",
        "direction mark",
    ]);
}

#[test]
fn languages_broken_files() {
    let copy = Copy::new();
    copy.edit(FRENCH, "session-is-full = ", "session-is-full ").refused(&[
        FRENCH,
        "line ",
        "Write `key = text`",
    ]);
    Copy::new().edit(FRENCH, ".reviewed = false", ".reviewed = perhaps").refused(&[
        FRENCH,
        "language",
        ".reviewed",
    ]);
    Copy::new().edit(FRENCH, "    .english = French\n", "").refused(&[FRENCH, "language", "missing"]);
    let copy = Copy::new();
    copy.write("core/catalogue/locales/french.ftl", "language = x\n");
    copy.refused(&["locales/french.ftl", "language tag", "canonical BCP 47"]);
    let copy = Copy::new();
    copy.write("core/catalogue/locales/notes.txt", "");
    copy.refused(&["notes.txt", "not a language's file"]);
    let copy = Copy::new();
    fs::remove_file(copy.0.path().join("core/catalogue/locales/en.ftl")).expect("the copy can be removed");
    copy.refused(&["locales", "en", "English file is missing"]);
}

#[test]
fn languages_serve_what_falls_back_to_them() {
    let copy = Copy::new();
    copy.edit("core/catalogue/locales/nb.ftl", ".serves = no", ".serves = fi");
    copy.refused(&["locales/nb.ftl", "serves", "fi"]);
}

#[test]
fn a_language_has_a_feature() {
    let copy = Copy::new();
    copy.edit("core/Cargo.toml", "lang-fr = [\"matching\"]\n", "").refused(&[
        "core/Cargo.toml",
        "lang-fr",
        "all-languages",
    ]);
}
