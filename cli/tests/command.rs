//! The built program, as a person and a script use it.

use std::io::{Read, Write};
use std::process::{Command as Program, Stdio};

use assert_cmd::Command;
use serde_json::Value;

fn wterror(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wterror"));
    command.args(arguments);
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

/// Standard output, standard error and exit status.
fn run(arguments: &[&str]) -> (String, String, i32) {
    finish(&mut wterror(arguments))
}

fn finish(command: &mut Command) -> (String, String, i32) {
    let output = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code().expect("the program ends by itself"))
}

fn json(arguments: &[&str]) -> Value {
    let (stdout, stderr, status) = run(arguments);
    assert_eq!((stderr.as_str(), status), ("", 0), "{arguments:?}");
    serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {stdout}"))
}

const CARD: &str = "\
206 session_is_full  session error
  Summary *      The session already has as many streaming participants as it allows.
  Documented     Exceeded limit of streaming participants in the room
  Name           sessionIsFull
    iOS          sessionIsFull
    Android      SESSION_IS_FULL_ERROR_CODE
    Web          SESSION_IS_FULL_ERROR_CODE
  Guidance *     Wait until a streaming participant leaves, then join again.
    owner *      end_user (The person in the call)
    action *     wait (Wait, then try again)
    retryable *  yes
  Message *      The session is full.
  Recovery *     Please wait until someone leaves, then join again.
  Link           https://documentation.sceenic.co/watch-together-sdk/sscale-confluence-api-references/ios-swift-reference-new/error#session-error-codes
  * derived: this project's judgement and words, not the vendor's
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
    let cards: Vec<&str> = stdout.split("\n\n").collect();
    assert_eq!(cards.len(), 3);
    for (card, start) in cards.iter().zip(["206 session_is_full", "803 transport", "-1 unknown_error"]) {
        assert!(card.starts_with(start), "{card}");
    }
    assert!(run(&["-1"]).0.starts_with("-1 unknown_error"));
    assert!(cards[0].contains("Message *"));
}

#[test]
fn mended_causes_stand_beside_the_documented_ones() {
    let (stdout, ..) = run(&["1104"]);
    assert!(
        stdout.contains(
            "  Documented     Url to socket in invalid\n  Mended *       Url to socket is invalid\n"
        )
    );
    let (stdout, ..) = run(&["309"]);
    assert!(stdout.contains("  Same as        107 user_video_permission_denied on Web\n"));
    assert!(!stdout.contains("Mended"));
    assert!(run(&["203"]).0.contains("  Documented     nothing: the vendor's pages give no description\n"));
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
    let (stdout, stderr, status) = run(&["205"]);
    assert_eq!((stdout.as_str(), status), ("", 1));
    assert!(
        stderr.starts_with("wterror: 205 is not a listed Watch Together error code; did you mean 204 "),
        "{stderr}"
    );
    assert!(stderr.contains("206 session_is_full (The session already has as many streaming"), "{stderr}");

    let (stdout, stderr, status) = run(&["206", "sesionIsFull", "-206", "99999999999", "--json"]);
    assert_eq!(status, 1);
    assert_eq!(serde_json::from_str::<Value>(&stdout).expect("what was found")[0]["code"], 206);
    let complaints: Vec<&str> = stderr.lines().collect();
    assert_eq!(complaints.len(), 3, "{stderr}");
    assert!(complaints[0].contains("\"sesionIsFull\" is not a known error name; did you mean 206"));
    assert!(complaints[1].contains("-206 is not a listed") && complaints[1].contains("did you mean 206"));
    assert!(complaints[2].contains("99999999999 is not a listed") && complaints[2].contains("32-bit"));
    assert_eq!(run(&["205", "--json"]).0, "");
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
    assert_eq!((status, std::fs::read_dir(path).expect("it was made").count()), (0, 35), "{stderr}");
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
    assert_eq!(codes(&[]).len(), 27);
    assert_eq!(codes(&["--category", "token"]), [1100, 1101, 1102, 1103]);
    assert_eq!(codes(&["--platform", "web", "--category", "session"]), [201, 203, 204, 206]);
    assert_eq!(codes(&["--owner", "service"]), [-1, 801, 802]);
    assert_eq!(codes(&["--action", "ask_permission"]), [107, 108, 308, 309]);
    assert_eq!(codes(&["--retryable", "--owner", "end_user"]), [206, 901]);
    assert!(codes(&["--owner", "service", "--category", "token"]).is_empty());
    let (stdout, ..) = run(&["list", "--category", "socket"]);
    assert_eq!(
        stdout,
        "CODE  ID                   CATEGORY  SUMMARY (DERIVED)
1104  invalid_socket_url   socket    The socket's address is not valid.
1105  invalid_stun_server  socket    The STUN server's address is not valid.
"
    );
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
    assert_eq!(rows.as_array().map(Vec::len), Some(35));
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
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&["list"][..], &["export", "--format", "json"], &["completions", "bash"], &["man"]] {
        let mut child = Program::new(env!("CARGO_BIN_EXE_wterror"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let mut stderr = String::new();
        child.stderr.take().expect("piped").read_to_string(&mut stderr).expect("UTF-8");
        let status = child.wait().expect("it ends");
        assert_eq!((stderr.as_str(), status.code()), ("", Some(0)), "{arguments:?}");
    }
    let mut child = Program::new(env!("CARGO_BIN_EXE_wterror"))
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("piped");
    for _ in 0..10_000 {
        if stdin.write_all(b"206\n").is_err() {
            break; // it has stopped reading, as it should
        }
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_full_disk_is_a_failure() {
    if std::path::Path::new("/dev/full").exists() {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("it can be opened");
        let output = Program::new(env!("CARGO_BIN_EXE_wterror"))
            .arg("list")
            .stdout(full)
            .stderr(Stdio::piped())
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("wterror: "));
    }
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

#[test]
fn export_csv_and_markdown() {
    let (stdout, ..) = run(&["export", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(stdout.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("CSV");
    assert_eq!(rows.len(), 27);
    assert_eq!((&rows[12][0], &rows[12][1], &rows[12][9]), ("206", "session_is_full", "sessionIsFull"));
    assert!(
        rows[1][5].contains(
            "is not is not available while in the process of media (un)subscription; ICE candidates"
        ),
        "documented stays as it is"
    );
    let (stdout, ..) = run(&["export", "--format", "markdown"]);
    assert_eq!(stdout.lines().count(), 29);
    let cells = |line: &str| line.matches('|').count();
    assert!(stdout.lines().all(|line| cells(line) == cells(stdout.lines().next().unwrap_or_default())));
}

#[test]
fn every_format_is_written() {
    let formats =
        ["json", "csv", "markdown", "android-strings", "apple-strings", "i18next", "fluent", "xliff"];
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
    assert_eq!(std::fs::read_dir(path).expect("it was made").count(), 35);
    let (_, stderr, status) = run(&["export", "--format", "fluent", "--output", "/dev/null/x"]);
    assert!(status == 1 && stderr.contains("/dev/null/x"), "{stderr}");
}
