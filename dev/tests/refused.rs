//! Every kind of mistake in the catalogue is refused, with file, code and remedy. Each test makes one in a copy.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wterror_dev::{Catalogue, project_root};

const ERRORS: &str = "core/catalogue/errors.toml";
const FRENCH: &str = "core/catalogue/languages/fr.ftl";

/// A copy of the catalogue to make mistakes in.
struct Copy(TempDir);

impl Copy {
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().expect("a temporary folder can be made"));
        let root = project_root();
        let locales = fs::read_dir(root.join("core/catalogue/languages")).expect("the languages are there");
        let names = locales.map(|entry| entry.expect("a folder can be listed").file_name());
        let locales = names.map(|name| Path::new("core/catalogue/languages").join(name));
        let others = ["Cargo.toml", ERRORS, "core/catalogue/logs.toml"].map(PathBuf::from);
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

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join(path)).expect("the copy can be read")
    }

    fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "the test's mistake has no place in {path}: {from}");
        self.write(path, &text.replacen(from, to, 1));
        self
    }

    /// The catalogue of the copy, which has to be accepted.
    #[track_caller]
    fn accepted(&self) -> Catalogue {
        Catalogue::read(self.0.path()).unwrap_or_else(|problems| panic!("{problems}"))
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
    let catalogue = copy.accepted();
    assert!(catalogue.source.errors.iter().any(|error| error.code == 206));
    assert!(catalogue.languages.iter().any(|language| language.tag == "fr"));
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
    let retired = copy.accepted().source.errors.into_iter().find(|error| error.code == 204);
    assert_eq!(retired.and_then(|error| error.replaced_by), Some(203));
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
            "mended = [\"Url to socket is invalid\"]",
            "mended = [\"Url to socket in invalid\"]",
            "Leave mended out",
        ),
    ] {
        Copy::new().edit(ERRORS, from, to).refused(&[ERRORS, "code ", part]);
    }
}

/// The French file without the texts of a row.
fn without_french_texts(copy: &Copy, key: &str) {
    let text = copy.read(FRENCH);
    let start = text.find(&format!("{key} = ")).expect("the row has French texts");
    let end = start + text[start..].find("\n\n").expect("a blank line stands behind them");
    copy.write(FRENCH, &format!("{}{}", &text[..start], &text[end..]));
}

#[test]
fn a_language_may_lack_the_texts_of_a_row_but_not_one_of_the_two() {
    let copy = Copy::new();
    without_french_texts(&copy, "session-closed");
    let catalogue = copy.accepted();
    let french = catalogue.languages.iter().find(|language| language.tag == "fr").expect("it is there");
    assert!(french.texts("session_closed").is_none() && french.texts("session_is_full").is_some());
    assert_eq!(french.translated() + 1, catalogue.english().translated());

    let copy = Copy::new();
    let text = copy.read(FRENCH);
    let start = text.find("session-closed = ").expect("203 has French texts");
    let line = text[start..].lines().nth(1).expect("the recovery stands below the message");
    copy.edit(FRENCH, &format!("{line}\n\n# 204"), "\n# 204");
    copy.refused(&[FRENCH, "code 203, recovery", "is empty", "leave out message and recovery both"]);

    let copy = Copy::new();
    without_french_texts(&copy, "unlisted");
    copy.refused(&[FRENCH, "unlisted", "every language has"]);
}

#[test]
fn a_review_is_of_a_version_that_is_there() {
    let copy = Copy::new();
    copy.edit(FRENCH, "    .english = French\n", "    .english = French\n    .reviewed = 0.1.0\n");
    copy.edit(ERRORS, "code = 206\n", "code = 206\nsince = \"0.2.0\"\n");
    let catalogue = copy.accepted();
    let french = catalogue.languages.iter().find(|language| language.tag == "fr").expect("it is there");
    let error = |code| catalogue.source.errors.iter().find(|error| error.code == code).expect("it is listed");
    assert!(french.has_reviewed(error(203)) && !french.has_reviewed(error(206)));
    assert!(!french.is_reviewed(&catalogue.source), "a later row makes no false claim of it");
    copy.edit(FRENCH, ".reviewed = 0.1.0", ".reviewed = 99.0.0");
    copy.refused(&[FRENCH, ".reviewed = 99.0.0", "later than the catalogue's version"]);
}

#[test]
fn a_renamed_row_leaves_texts_without_a_row() {
    let copy = Copy::new();
    copy.edit(ERRORS, "id = \"session_closed\"", "id = \"session_gone\"");
    copy.refused(&["languages/fr.ftl", "session-closed", "is no key"]);
}

#[test]
fn rows_out_of_order_and_reserved_numbers() {
    let copy = Copy::new();
    copy.edit(ERRORS, "code = 203\n", "code = 290\n").refused(&[
        ERRORS,
        "code 204",
        "behind 290",
        "cargo dev add",
    ]);
    let copy = Copy::new();
    copy.edit(ERRORS, "reserved = [299, ", "reserved = [206, ").refused(&[ERRORS, "code 206", "reserved"]);
}

#[test]
fn words_that_a_language_reserves() {
    let copy = Copy::new();
    copy.edit(ERRORS, "id = \"transport\"", "id = \"delete\"").refused(&[
        ERRORS,
        "code 803",
        "delete",
        "reserved word",
    ]);
    let copy = Copy::new();
    copy.edit(ERRORS, "[platforms.web]", "[platforms.class]").refused(&[
        ERRORS,
        "platforms.class",
        "reserved word",
    ]);
}

#[test]
fn categories_whose_class_would_hide_another() {
    let copy = Copy::new();
    copy.edit(ERRORS, "[categories.session]", "[categories.range]").refused(&[
        ERRORS,
        "categories.range",
        "hide or resemble RangeError of JavaScript",
        "Choose another name",
    ]);
}

#[test]
fn causes_have_a_remedy_each() {
    let copy = Copy::new();
    copy.edit(ERRORS, "  \"Timeout during SDP exchange\",\n", "");
    copy.refused(&[ERRORS, "code 303", "3 [[error.causes]] for 2"]);
    let copy = Copy::new();
    copy.edit(ERRORS, "retry = \"never\"\nremedy", "retry = \"later\"\nremedy");
    copy.refused(&[ERRORS, "unknown retry \"later\"", "Use one of immediately"]);
}

#[test]
fn statuses_of_rows() {
    let copy = Copy::new();
    copy.edit(ERRORS, "http_status = 410", "http_status = 400").refused(&[ERRORS, "code 103", "repeats"]);
    let copy = Copy::new();
    copy.edit(ERRORS, "http_status = 410", "http_status = 200").refused(&[
        ERRORS,
        "code 103",
        "none of a failure",
    ]);
    // 107 and 309 are the camera's permission on two platforms.
    let copy = Copy::new();
    let row = copy.read(ERRORS);
    let row = &row[row.find("code = 309").expect("309 is listed")..];
    let row = &row
        [..row.find("http_status = 403").expect("309 has a status of its own") + "http_status = 403".len()];
    copy.edit(ERRORS, row, &row.replace("http_status = 403", "http_status = 404"));
    copy.refused(&[ERRORS, "code 309", "of the same condition"]);
}

#[test]
fn where_a_description_was_read() {
    let copy = Copy::new();
    copy.edit(ERRORS, "documented_on = \"web\"\n", "").refused(&[
        ERRORS,
        "code 107",
        "on which platform's page",
    ]);
    let copy = Copy::new();
    copy.edit(ERRORS, "wordings = { android", "wordings = { web").refused(&[
        ERRORS,
        "code 801",
        "no name there",
    ]);
}

#[test]
fn the_texts_for_unlisted_codes_name_the_number() {
    let copy = Copy::new();
    copy.edit(ERRORS, "summary = \"Code {code} is", "summary = \"Code {number} is");
    copy.refused(&[ERRORS, "unlisted.summary", "{code}"]);
}

#[test]
fn labels_are_short_and_translated() {
    let label = |to: &str, parts: &[&str]| {
        let copy = Copy::new();
        let text = copy.read(FRENCH);
        let line = text.lines().find(|line| line.starts_with("action-retry = ")).expect("it has a label");
        copy.edit(FRENCH, line, &format!("action-retry = {to}"))
            .refused(&[&[FRENCH, "retry"], parts].concat());
    };
    label("Try again", &["equals the English"]);
    label(&"encore ".repeat(6), &["characters, more than 30"]);
    label("Réessayer\n    .recovery = x", &["action-retry", "is no key"]);
}

/// Replaces the French message of 206 and expects it refused.
#[track_caller]
fn french(message: &str, parts: &[&str]) {
    let copy = Copy::new();
    let text = copy.read(FRENCH);
    let line = text.lines().find(|line| line.starts_with("session-is-full = ")).expect("206 has a message");
    copy.edit(FRENCH, line, &format!("session-is-full = {message}"));
    copy.refused(&[&[FRENCH], parts].concat());
}

#[test]
fn languages_untranslated_duplicate_or_empty() {
    french("The session is full.", &["code 206, message", "equals the English"]);
    french("{ \"\" }", &["session-is-full", "placeholder"]);
    let copy = Copy::new();
    let text = copy.read(FRENCH);
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
    let text = copy.read(FRENCH);
    let line = text.lines().find(|line| line.starts_with("unlisted = ")).expect("it has this text");
    copy.edit(FRENCH, line, &line.replace("{ $code }", "206"));
    copy.refused(&[FRENCH, "unlisted codes, message", "placeholders"]);
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
    copy.edit("core/catalogue/languages/ru.ftl", "Сеанс", "Cеанс"); // a Latin C
    copy.refused(&["languages/ru.ftl", "Latin letter", "Cyrillic"]);
}

#[test]
fn languages_direction_marks_in_arabic() {
    let copy = Copy::new();
    let file = "core/catalogue/languages/ar.ftl";
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
    let named = "    .english = French\n";
    Copy::new().edit(FRENCH, named, &format!("{named}    .reviewed = perhaps\n")).refused(&[
        FRENCH,
        "language",
        ".reviewed",
    ]);
    Copy::new().edit(FRENCH, "    .english = French\n", "").refused(&[FRENCH, "language", "missing"]);
    let copy = Copy::new();
    copy.write("core/catalogue/languages/french.ftl", "language = x\n");
    copy.refused(&["languages/french.ftl", "language tag", "canonical BCP 47"]);
    let copy = Copy::new();
    copy.write("core/catalogue/languages/notes.txt", "");
    copy.refused(&["notes.txt", "not a language's file"]);
}

#[test]
fn languages_serve_what_falls_back_to_them() {
    let copy = Copy::new();
    copy.edit("core/catalogue/languages/nb.ftl", ".serves = no", ".serves = fi");
    copy.refused(&["languages/nb.ftl", "serves", "fi"]);
}

#[test]
fn braces_within_braces_are_refused_before_the_parser_meets_them() {
    let copy = Copy::new();
    let text = copy.read(FRENCH) + "\nx = " + &"{".repeat(100_000) + "\n";
    copy.write(FRENCH, &text);
    copy.refused(&[FRENCH, "braces within braces", "{ $code }"]);
}

#[test]
fn an_explorer_without_a_whole_address_is_refused() {
    for address in ["errors.example", "http://errors.example/", "https://errors.example/?code="] {
        let copy = Copy::new();
        copy.edit("Cargo.toml", "site = \"\"", &format!("site = \"{address}\""));
        copy.refused(&[
            "Cargo.toml",
            "workspace.metadata.wterror.site",
            address,
            "https://example.org/folder/",
        ]);
    }
}
