//! The built program, as a person and a script use it.

mod program;

use assert_cmd::Command;
use program::{finish, run, wterror};
use serde_json::Value;

fn json(arguments: &[&str]) -> Value {
    let (stdout, stderr, status) = run(arguments);
    assert_eq!((stderr.as_str(), status), ("", 0), "{arguments:?}");
    serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {stdout}"))
}

const CARD: &str = "\
206 session_is_full  session error

Derived: this project's judgement and words, not the vendor's
  What happened  The session already has as many streaming participants as it allows.
  Who acts       The person in the call: wait, then try again (end_user, wait)
  What to do     Wait until a streaming participant leaves and join again, or join as a viewer without a stream.
  Try again      After a growing delay (backoff)
  Tell viewers   The session is full.
    (en)         Please wait until someone leaves, then try again.
    button       Wait and try again
  Not            HTTP 206 Partial Content
  HTTP status    409 in problem documents

Facts
  iOS            sessionIsFull
  Android, Web   SESSION_IS_FULL_ERROR_CODE
  Documented     Exceeded limit of streaming participants in the room
  Page           https://documentation.sceenic.co/watch-together-sdk/sscale-confluence-api-references/ios-swift-reference-new/error#session-error-codes
";

#[test]
fn a_card_is_plain_and_stable_where_it_is_piped() {
    for arguments in [&["206"][..], &["explain", "206"], &["sessionIsFull"], &["SESSION-IS-FULL"]] {
        assert_eq!(run(arguments), (CARD.to_owned(), String::new(), 0), "{arguments:?}");
    }
}

#[test]
fn several_codes_and_a_negative_one() {
    let (stdout, stderr, status) = run(&["explain", "sessionIsFull", "TRANSPORT_ERROR_CODE", "-1"]);
    assert_eq!((stderr.as_str(), status), ("", 0));
    let cards = ["206", "803", "-1"].map(|code| run(&[code]).0);
    assert_eq!(stdout, cards.join("\n"), "with a blank line between them");
    for (card, start) in cards.iter().zip(["206 session_is_full", "803 transport", "-1 unknown_error"]) {
        assert!(card.starts_with(start), "{card}");
    }
}

#[test]
fn a_card_says_all_in_order() {
    for info in wterror::all() {
        let guidance = info.guidance();
        let mut parts = vec!["Derived: ".to_owned(), info.summary().to_owned()];
        if info.causes().len() > 1 {
            for cause in info.causes() {
                let who = format!("({}, {})", cause.owner, cause.action);
                parts.extend([
                    cause.cause.to_owned(),
                    who,
                    cause.remedy.to_owned(),
                    format!("({})", cause.retry),
                ]);
            }
        } else {
            let who = format!("({}, {})", guidance.owner, guidance.action);
            parts.extend([who, guidance.text.to_owned(), format!("({})", guidance.retry)]);
        }
        let text = wterror::Language::ENGLISH.localized(info.code());
        parts.extend([
            "Tell viewers".to_owned(),
            text.message.into(),
            text.recovery.into(),
            text.label.into(),
        ]);
        parts.extend(info.lookalikes().map(str::to_owned));
        parts.push("\nFacts\n".to_owned());
        parts.extend(info.documented().map(str::to_owned));
        for &platform in wterror::Platform::ALL {
            parts.extend(info.wording(platform).map(str::to_owned));
        }
        parts.push(info.link().to_owned());

        let (card, ..) = run(&[info.name()]);
        let mut rest = card.as_str();
        for part in parts {
            let found = rest.split_once(&part);
            rest = found.unwrap_or_else(|| panic!("{part:?} is missing or stands elsewhere: {card}")).1;
        }
        for (_, name) in info.platforms() {
            assert!(card.contains(name), "{name}: {card}");
        }
    }
}

#[test]
fn a_card_tells_mended_from_documented() {
    let (stdout, ..) = run(&["1104"]);
    assert!(stdout.contains("  Cause          Url to socket is invalid\n"), "{stdout}");
    assert!(stdout.contains("  Documented     Url to socket in invalid\n"), "{stdout}");
    let (stdout, ..) = run(&["309"]);
    assert!(stdout.contains("  Same as        107 user_video_permission_denied on Web\n"), "{stdout}");
    assert!(!stdout.contains("  Cause"), "{stdout}");
    assert!(run(&["203"]).0.contains("  Documented     nothing: the vendor's pages give no description\n"));
}

#[test]
fn a_card_fits_its_terminal() {
    use wterror_cli::{Context, run};
    for (width, links) in [(80, true), (60, true), (59, true), (50, true), (40, true), (80, false)] {
        for info in wterror::all() {
            let (mut stdin, mut stdout, mut stderr) = (std::io::empty(), Vec::new(), Vec::new());
            let context =
                Context { width: Some(width), links, ..Context::new(&mut stdin, &mut stdout, &mut stderr) };
            assert_eq!(run(["wterror", info.name(), "--lang", "de"], context), 0);
            let card = String::from_utf8(stdout).expect("UTF-8");
            for line in anstream::adapter::strip_str(&card).to_string().lines() {
                // What is copied or opened stays in one piece, however wide.
                let is_whole = line.contains("_ERROR") || line.contains("://") || line.contains("/…/");
                let letters = line.chars().count();
                assert!(letters <= width || is_whole, "{letters} letters in {width} columns: {line}");
            }
            assert_eq!(card.contains("\u{1b}]8;;https://"), links, "{card:?}");
        }
    }
}

#[test]
fn codes_from_standard_input() {
    let (stdout, stderr, status) =
        finish(wterror(&["-", "--json"]).write_stdin("206 101\n\n 1104\r\nsessionClosed"));
    assert_eq!((stderr.as_str(), status), ("", 0));
    let rows: Value = serde_json::from_str(&stdout).expect("an array");
    let codes: Vec<i64> =
        rows.as_array().expect("an array").iter().filter_map(|row| row["code"].as_i64()).collect();
    assert_eq!(codes, [206, 101, 1104, 203]);

    let (stdout, stderr, status) = finish(wterror(&["-"]).write_stdin(&b"206 \xFF\xFE 101"[..]));
    assert!(stdout.contains("206 session_is_full") && stdout.contains("101 user_generic"), "nothing is lost");
    assert!(stderr.contains("is not a known error name"), "{stderr}");
    assert_eq!(status, 1);
    assert_eq!(finish(wterror(&["-", "--json"]).write_stdin("")), ("[]\n".to_owned(), String::new(), 0));
}

#[test]
fn unlisted_codes_and_names() {
    for code in ["4242", "299"] {
        let (stdout, stderr, status) = run(&[code]);
        assert_eq!((stdout.as_str(), status), ("", 1));
        assert!(stderr.starts_with(&format!("wterror: {code} is ")), "{stderr}");
        let unlisted = wterror::get(code.parse().expect("a number")).expect_err("it is reserved for this");
        assert_eq!(stderr, format!("wterror: {unlisted}\n"), "the core's text");
    }

    let (stdout, stderr, status) = run(&["206", "sesionIsFull", "-206", "99999999999", "--json"]);
    assert_eq!(status, 1);
    assert_eq!(serde_json::from_str::<Value>(&stdout).expect("what was found")[0]["code"], 206);
    let complaints: Vec<&str> = stderr.lines().collect();
    assert_eq!(complaints.len(), 3, "{stderr}");
    assert!(complaints[0].contains("\"sesionIsFull\" is not a known error name; did you mean 206"));
    assert!(complaints[1].contains("-206 is not a listed") && complaints[1].contains("did you mean 206"));
    assert!(complaints[2].contains("99999999999 is not a listed") && complaints[2].contains("32-bit"));
    assert_eq!(run(&["4242", "--json"]).0, "");
}

#[test]
fn wrong_usage() {
    for arguments in [
        &[][..],
        &["--nonsense"],
        &["list", "--category", "sessions"],
        &["export"],
        &["export", "--format", "xml"],
        &["completions", "tcl"],
        &["206", "--color", "sometimes"],
        &["--json", "man"],
        &["list", "206"],
        &["206", "-x"],
        &["list", "--json=yes"],
        &["206", "--lang"],
    ] {
        let (stdout, stderr, status) = run(arguments);
        assert_eq!((stdout.as_str(), status), ("", 2), "{arguments:?}");
        assert!(stderr.contains("Usage: wterror"), "{arguments:?}: {stderr}");
    }
    let complaint = |arguments: &[&str]| run(arguments).1.lines().next().unwrap_or_default().to_owned();
    assert_eq!(
        complaint(&["list", "--category", "sessions"]),
        "wterror: \"sessions\" is no value of --category [possible values: user, session, media, transport, generic, \
         token, socket]; did you mean session?"
    );
    assert_eq!(
        complaint(&["list", "--categroy"]),
        "wterror: there is no option --categroy; did you mean --category?"
    );
    assert_eq!(complaint(&["list", "206"]), "wterror: list takes no \"206\" here");
    assert_eq!(complaint(&["206", "--lang"]), "wterror: --lang needs a value");
    assert_eq!(complaint(&["search"]), "wterror: WORD is missing");
    assert_eq!(run(&[]).1, run(&["--help"]).0, "without arguments there is help, as a complaint");
}

#[test]
fn options_stand_anywhere() {
    let expected = run(&["list", "--category", "token", "--json", "--lang", "fr"]);
    assert_eq!(expected.2, 0);
    for arguments in [
        &["--json", "--lang", "fr", "list", "--category=token"][..],
        &["list", "--json", "--lang=de", "--category", "user", "--category", "token", "--lang=fr"],
    ] {
        assert_eq!(run(arguments), expected, "{arguments:?}");
    }
    assert_eq!(run(&["--", "-1"]), run(&["-1"]));
    assert!(
        run(&["206", "list"]).1.contains("\"list\" is not a known error name"),
        "only the first word is a subcommand"
    );
}

#[cfg(unix)]
#[test]
fn arguments_that_are_not_utf_8() {
    use std::os::unix::ffi::OsStrExt;
    let bytes = |bytes: &'static [u8]| std::ffi::OsStr::from_bytes(bytes);
    let (stdout, stderr, status) = finish(wterror(&["206"]).arg(bytes(b"\xFFull")));
    assert!(stdout.contains("206 session_is_full") && status == 1, "nothing is lost");
    assert!(stderr.contains("is not a known error name"), "{stderr}");
    assert_eq!(finish(wterror(&["206"]).arg(bytes(b"--lang=\xFF"))).2, 0, "a malformed tag leads to English");
    let (_, stderr, status) = finish(wterror(&["206"]).arg(bytes(b"--\xFF")));
    assert!(status == 2 && stderr.starts_with("wterror: there is no option"), "{stderr}");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join(bytes(b"\xFF"));
    let (_, stderr, status) = finish(wterror(&["export", "--format=i18next", "--output"]).arg(&path));
    assert_eq!(
        (status, std::fs::read_dir(path).expect("it was made").count()),
        (0, wterror::languages().count()),
        "{stderr}"
    );
}

#[test]
fn help_version_completions_and_the_manual_page() {
    let (stdout, _, status) = run(&["--help"]);
    assert!(status == 0 && stdout.contains("wterror explain sessionIsFull TRANSPORT_ERROR_CODE -1"));
    assert_eq!(run(&["--version"]), (format!("wterror {}\n", env!("CARGO_PKG_VERSION")), String::new(), 0));
    assert_eq!(run(&["list", "-h"]), run(&["list", "--help"]));
    assert!(run(&["list", "-h"]).0.contains("Usage: wterror list [OPTIONS]"));
    for (shell, part) in [
        ("bash", "complete -F"),
        ("elvish", "edit:completion"),
        ("fish", "complete -c wterror"),
        ("powershell", "Register-ArgumentCompleter"),
        ("zsh", "#compdef wterror"),
    ] {
        let (stdout, _, status) = run(&["completions", shell]);
        assert!(status == 0 && stdout.contains(part) && stdout.contains("retryable"), "{shell}");
    }
    let (stdout, _, status) = run(&["man"]);
    assert!(status == 0 && stdout.contains(".TH wterror 1"), "{stdout}");
}

#[test]
fn list_filters() {
    let codes = |arguments: &[&str]| -> Vec<i64> {
        let rows = json(&[&["list", "--json"], arguments].concat());
        rows.as_array().expect("an array").iter().filter_map(|row| row["code"].as_i64()).collect()
    };
    let expected = |passes: &dyn Fn(&wterror::ErrorInfo) -> bool| -> Vec<i64> {
        let found: Vec<i64> =
            wterror::all().iter().filter(|info| passes(info)).map(|info| info.code().into()).collect();
        assert!(!found.is_empty(), "a filter that lets nothing through tests nothing");
        found
    };
    assert_eq!(codes(&[]), expected(&|_| true));
    for category in wterror::Category::ALL {
        assert_eq!(codes(&["--category", category.as_str()]), expected(&|info| info.category() == *category));
    }
    for platform in wterror::Platform::ALL {
        let seen = |info: &wterror::ErrorInfo| info.platform_name(*platform).is_some();
        assert_eq!(codes(&["--platform", platform.as_str()]), expected(&seen));
    }
    for owner in wterror::Owner::ALL {
        assert_eq!(codes(&["--owner", owner.as_str()]), expected(&|info| info.guidance().owner == *owner));
    }
    for action in wterror::Action::ALL {
        assert_eq!(
            codes(&["--action", action.as_str()]),
            expected(&|info| info.guidance().action == *action)
        );
    }
    assert_eq!(codes(&["--retryable"]), expected(&|info| info.guidance().is_retryable()));
    assert_eq!(
        codes(&["--retryable", "--owner", "end_user", "--platform", "ios"]),
        expected(&|info| info.guidance().is_retryable()
            && info.guidance().owner == wterror::Owner::EndUser
            && info.platform_name(wterror::Platform::Ios).is_some())
    );
    assert_eq!(codes(&["--category", "token"])[0], 1100, "the numbers themselves");
    assert!(codes(&["--action", "ask_permission", "--category", "token"]).is_empty());
    let (stdout, ..) = run(&["list", "--category", "socket"]);
    let lines: Vec<&str> = stdout.lines().collect();
    assert!(
        lines[0].starts_with("CODE  ID  ") && lines[0].ends_with("  CATEGORY  SUMMARY (DERIVED)"),
        "{stdout}"
    );
    assert!(lines[1].starts_with("1104  invalid_socket_url  "), "{stdout}");
    assert!(lines[1].ends_with("  socket    The socket's address is not valid."), "{stdout}");
    assert_eq!(lines[0].find("SUMMARY"), lines[1].find("The socket's"), "columns stand below each other");
}

#[test]
fn search_words() {
    let found = json(&["search", "camera", "permission", "--json"]);
    assert_eq!((&found[0]["code"], &found[1]["code"]), (&107.into(), &309.into()));
    assert!(run(&["search", "-1"]).0.contains("unknown_error"));
    let (stdout, stderr, status) = run(&["search", "zebra"]);
    assert_eq!((stdout.as_str(), status), ("", 1));
    assert!(stderr.contains("zebra"), "{stderr}");
    assert_eq!(run(&["search", "zebra", "--json"]).0, "[]\n");
    // What a viewer's screenshot says finds its code.
    let message = json(&["206", "--json", "--lang", "fr"])["message"].as_str().expect("a text").to_owned();
    assert_eq!(json(&["search", &message, "--lang", "fr", "--json"])[0]["code"], 206);
    // Nobody has to guess its language; accents and the shape of an apostrophe make no difference.
    for sentence in
        ["Die Sitzung ist voll", "เซสชันเต็มแล้ว", "la session est complete", "اكتمل عدد المشاركين في الجلسة"]
    {
        assert_eq!(json(&["search", sentence, "--json"])[0]["code"], 206, "{sentence}");
    }
    let long = "camera ".repeat(1000);
    let (_, stderr, status) = run(&["search", &long]);
    assert!(status == 0 && stderr.contains("only the first 1024 bytes"), "{stderr}");
    let (_, stderr, status) = run(&["search", &("camera ".repeat(64) + "banana")]);
    assert!(status == 0 && stderr.contains("only the first 64 words"), "{stderr}");
}

#[test]
fn language_of_the_environment() {
    let language = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = wterror(&[&["206", "--json"], arguments].concat());
        command.envs(variables.iter().copied());
        let (stdout, ..) = finish(&mut command);
        serde_json::from_str::<Value>(&stdout).expect("a row")["language"].as_str().expect("a tag").to_owned()
    };
    assert_eq!(language(&[], &[]), "en");
    assert_eq!(language(&[("LANG", "de_AT.UTF-8")], &[]), "de");
    assert_eq!(language(&[("LANG", "de_AT.UTF-8"), ("LC_MESSAGES", "fr_FR")], &[]), "fr");
    assert_eq!(language(&[("LC_MESSAGES", "fr_FR"), ("LC_ALL", "pt_AO.UTF-8")], &[]), "pt-PT");
    assert_eq!(language(&[("LC_ALL", ""), ("LANG", "sv_SE")], &[]), "sv");
    assert_eq!(language(&[("LC_ALL", "C"), ("LANG", "sv_SE")], &[]), "en");
    assert_eq!(language(&[("LC_ALL", "ja_JP.UTF-8")], &["--lang", "fr-CA"]), "fr");
    assert_eq!(language(&[], &["--lang", "!!"]), "en");
    assert_eq!(language(&[], &["--lang", "tlh, iw;q=0.5"]), "he");
}

#[test]
fn languages_table() {
    let rows = json(&["languages", "--json"]);
    assert_eq!(rows.as_array().map(Vec::len), Some(wterror::languages().count()));
    assert_eq!(rows[0]["direction"], "rtl");
    let (stdout, ..) = run(&["languages"]);
    assert!(stdout.contains("zh-Hant  Chinese (Traditional)  ltr        not yet   "), "{stdout}");
}

#[test]
fn color() {
    let has_color = |command: &mut Command| finish(command).0.contains('\u{1b}');
    assert!(!has_color(&mut wterror(&["206"])), "a pipe gets none");
    assert!(has_color(&mut wterror(&["206", "--color", "always"])));
    assert!(has_color(wterror(&["--color=always", "206"]).env("NO_COLOR", "1")), "the argument decides");
    assert!(!has_color(wterror(&["206"]).env("NO_COLOR", "1").env("CLICOLOR_FORCE", "1")));
    assert!(has_color(&mut wterror(&["list", "--color", "always"])));
    assert!(!has_color(&mut wterror(&["list", "--color", "never"])));
    let strip = |text: &str| anstream::adapter::strip_str(text).to_string();
    assert_eq!(strip(&run(&["206", "--color", "always"]).0), CARD);

    // Text in one of a theme's colors, or dimmed, is hard to read in some theme; white on a color of ours is not.
    for arguments in
        [&["206", "--color", "always"][..], &["list", "--color", "always"], &["4242", "--color=always"]]
    {
        let (stdout, stderr, _) = run(arguments);
        let output = stdout + &stderr;
        for sequence in output.split("\u{1b}[").skip(1).map(|rest| rest.split('m').next().unwrap_or_default())
        {
            let is_plain = ["0", "1", "4", "38;5;231"].contains(&sequence) || sequence.starts_with("48;5;");
            assert!(is_plain, "{sequence} in {output:?}");
        }
        assert_eq!(output.matches("38;5;231").count(), output.matches("48;5;").count(), "{output:?}");
    }

    let (plain, ..) = run(&["export", "--help"]);
    let (help, ..) = finish(wterror(&["export", "--help"]).env("CLICOLOR_FORCE", "1"));
    assert_eq!(strip(&help), plain);
    for marked in [
        "\u{1b}[1m\u{1b}[4mUsage:\u{1b}[0m wterror export",
        "\u{1b}[4mOptions:",
        "\u{1b}[1m--format <FORMAT>",
    ] {
        assert!(help.contains(marked), "{marked:?}: {help:?}");
    }
    assert!(help.contains("          - csv: "), "values are no options");
}

#[test]
fn export_json_is_the_generated_catalogue_and_fits_its_schema() {
    let root =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("cli/ lies in the project's folder");
    let read =
        |name: &str| std::fs::read_to_string(root.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let (stdout, _, status) = run(&["export", "--format", "json"]);
    assert_eq!((status, stdout), (0, read("catalogue.json")));

    let schema: Value = serde_json::from_str(&read("catalogue.schema.json")).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    for language in ["en", "ar", "zh-Hant"] {
        let export = json(&["export", "--format", "json", "--lang", language]);
        assert_eq!(export["errors"][3]["language"], language);
        assert!(validator.is_valid(&export), "{language}");
    }
}

/// What a column of the CSV holds for a value of the JSON export.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}

#[test]
fn export_csv_has_all_that_the_json_has() {
    for language in ["en", "ar", "zh-Hant"] {
        let (stdout, ..) = run(&["export", "--format", "csv", "--lang", language]);
        let mut reader = csv::Reader::from_reader(stdout.as_bytes());
        let names: Vec<String> = reader.headers().expect("a head").iter().map(str::to_owned).collect();
        let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("CSV");
        let export = json(&["export", "--format", "json", "--lang", language]);
        let errors = export["errors"].as_array().expect("an array");
        assert_eq!(rows.len(), errors.len());
        assert_eq!(stdout.lines().count(), rows.len() + 1, "no line break in a field");
        for (row, error) in rows.iter().zip(errors) {
            let column = |name: &str| {
                let index = names.iter().position(|known| known == name);
                &row[index.unwrap_or_else(|| panic!("no column {name}"))]
            };
            for (key, value) in error.as_object().expect("an object") {
                match (key.as_str(), value) {
                    ("platforms", Value::Object(platforms)) => {
                        platforms.iter().for_each(|(key, name)| assert_eq!(column(key), cell(name)));
                    }
                    ("guidance", Value::Object(guidance)) => {
                        for (key, value) in guidance.iter().filter(|(key, _)| *key != "derived") {
                            assert_eq!(column(if key == "text" { "guidance" } else { key }), cell(value));
                        }
                    }
                    ("wordings", Value::Object(wordings)) => {
                        for platform in ["ios", "android", "web"] {
                            let wording = wordings.get(platform).unwrap_or(&Value::Null);
                            assert_eq!(column(&format!("documented_{platform}")), cell(wording));
                        }
                    }
                    ("causes", Value::Array(causes)) => {
                        for (name, key) in [
                            ("causes", "cause"),
                            ("documented", "documented"),
                            ("cause_owners", "owner"),
                            ("cause_actions", "action"),
                            ("cause_retries", "retry"),
                            ("cause_remedies", "remedy"),
                        ] {
                            let values: Vec<String> = causes.iter().map(|cause| cell(&cause[key])).collect();
                            assert_eq!(column(name), values.join(" | "), "{name}");
                            assert!(
                                causes.iter().all(|cause| cause.as_object().is_some_and(|c| c.len() == 6))
                            );
                        }
                    }
                    (key, value) => assert_eq!(column(key), cell(value), "{key}"),
                }
            }
        }
        for name in ["since", "retired", "replaced_by"] {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        let is_plain = |name: &String| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(names.iter().all(is_plain), "no quotation marks are needed in SQL: {names:?}");
    }
}

#[test]
fn export_markdown_is_one_table() {
    let (stdout, ..) = run(&["export", "--format", "markdown"]);
    assert_eq!(stdout.lines().count(), wterror::all().len() + 2);
    let cells = |line: &str| line.matches('|').count();
    assert!(stdout.lines().all(|line| cells(line) == cells(stdout.lines().next().unwrap_or_default())));
    assert!(
        stdout.contains("is not is not available while in the process of media (un)subscription<br>ICE"),
        "documented stays as it is"
    );
}

#[test]
fn every_format_is_written() {
    let formats = [
        "json",
        "csv",
        "markdown",
        "openapi",
        "android-strings",
        "apple-strings",
        "i18next",
        "fluent",
        "xliff",
    ];
    let (_, refusal, _) = run(&["export", "--format", "all"]);
    assert!(refusal.contains(&format!("[possible values: {}]", formats.join(", "))), "{refusal}");
    for format in formats {
        let (stdout, stderr, status) = run(&["export", "--format", format, "--lang", "fr"]);
        assert!(
            status == 0 && stderr.is_empty() && stdout.contains("La session est complète"),
            "{format}: {stderr}"
        );
    }
}

#[test]
fn export_of_a_tree_needs_a_folder() {
    let (stdout, stderr, status) = run(&["export", "--format", "android-strings"]);
    assert_eq!((stdout.as_str(), status), ("", 2));
    assert!(stderr.contains("--output DIR"), "{stderr}");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("new/res");
    let (_, stderr, status) =
        run(&["export", "--format", "fluent", "--output", path.to_str().expect("UTF-8")]);
    assert_eq!(status, 0, "{stderr}");
    assert_eq!(std::fs::read_dir(path).expect("it was made").count(), wterror::languages().count());
    let (_, stderr, status) = run(&["export", "--format", "fluent", "--output", "/dev/null/x"]);
    assert!(status == 1 && stderr.contains("/dev/null/x"), "{stderr}");
}
