//! `wterror scan` and `wterror annotate`, as a person and a script use them.
#![cfg(feature = "scan")]

mod program;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use program::{PROGRAM, finish, wterror};
use serde_json::Value;
use tempfile::TempDir;

const LOG: &str = "\
2026-11-24T21:52:40Z GET /seg-1.ts HTTP/1.1\" 206 1048576
2026-11-24T21:52:42Z join failed sessionId=s-1: WTError(code: 206, localizedDescription: \"full\")
2026-11-24T21:52:43Z join failed sessionId=s-1: 104 existing_user_in_session: taken
2026-11-24T21:52:44Z join failed sessionId=s-2 wterror.code=299
2026-11-24T21:52:45Z onError MEDIA_ENDPOINT_ERROR_CODE Timeout during SDP exchange
";
const CODES: [i64; 4] = [206, 104, 299, 303];

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder can be made")
}

fn file(folder: &TempDir, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
    fs::write(&path, contents).expect("a file can be written");
    path
}

fn scan(arguments: &[&str], paths: &[&Path]) -> (String, String, i32) {
    finish(wterror(&["scan"]).args(arguments).args(paths))
}

fn found(arguments: &[&str], paths: &[&Path]) -> Vec<Value> {
    let mut all = vec!["--format", "json"];
    all.extend(arguments);
    scan(&all, paths).0.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

fn codes(found: &[Value]) -> Vec<i64> {
    found.iter().map(|finding| finding["code"].as_i64().expect("a code")).collect()
}

/// A program that packs what it is given; `None` where it is not installed.
fn packed(program: &str, contents: &[u8]) -> Option<Vec<u8>> {
    let mut child =
        Command::new(program).arg("-c").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    child.stdin.take().expect("it is piped").write_all(contents).expect("it reads");
    Some(child.wait_with_output().expect("it ends").stdout)
}

#[test]
fn json_has_one_object_a_line() {
    let folder = folder();
    let log = file(&folder, "call.log", LOG);
    let found = found(&[], &[&log]);
    assert_eq!(codes(&found), CODES);
    let text = "2026-11-24T21:52:44Z join failed sessionId=s-2 wterror.code=299";
    let expected = serde_json::json!({
        "file": log, "line": 4, "column": 48, "time": "2026-11-24T21:52:44Z", "code": 299, "id": null, "category": "session",
        "name": null, "certainty": "certain", "evidence": "own_key", "session": "s-2", "text": text
    });
    assert_eq!(found[2], expected);
}

#[test]
fn the_report_says_what_to_do() {
    let folder = folder();
    let log = file(&folder, "call.log", LOG);
    let (report, complaints, status) = scan(&[], &[&log]);
    assert_eq!((complaints.as_str(), status), ("", 0));
    let parts = [
        "4 errors of 4 codes, in 2 sessions\n",
        "206 session_is_full  1 time, likely\n",
        "303 media_endpoint  1 time\n",
        "Timeout during SDP exchange (1×): Subscribe again after a growing delay.\n",
        "The first error of each session; later ones are often its consequences\n",
        "  s-1  206 session_is_full",
        "  s-2  299 unlisted",
        "Missing to go on\n",
        "Read: 1 file, 5 lines, ",
    ];
    let mut rest = report.as_str();
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part:?} is not there in order: {report}"));
        rest = &rest[at + part.len()..];
    }
    for format in ["markdown", "html"] {
        let (text, _, status) = scan(&["--format", format], &[&log]);
        assert!(status == 0 && text.contains("first error of each session"), "{format}: {text}");
    }
    assert!(scan(&["--format", "csv"], &[&log]).0.contains(",206,session_is_full,session,"), "csv");
}

#[test]
fn what_a_log_says_does_not_become_a_part_of_the_page() {
    let folder = folder();
    let log = file(
        &folder,
        "<b>.log",
        "session=<script>1 \u{1b}[31mSESSION_IS_FULL_ERROR_CODE <script>alert(1)</script>\n",
    );
    let (page, _, _) = scan(&["--format", "html"], &[&log]);
    assert!(
        page.contains("SESSION_IS_FULL_ERROR_CODE")
            && !page.contains("<script>alert")
            && !page.contains('\u{1b}')
    );
    assert!(!page.contains("http://") && !page.contains("https://"), "no network");
    let (report, _, _) = scan(&[], &[&log]);
    assert!(!report.contains('\u{1b}'), "{report:?}");
}

#[test]
fn filters() {
    let folder = folder();
    let log = file(&folder, "call.log", LOG);
    let kept = |arguments: &[&str]| codes(&found(arguments, &[&log]));
    assert_eq!(kept(&["--code", "104,sessionIsFull"]), [206, 104]);
    assert_eq!(kept(&["--category", "session"]), [206, 299]);
    assert_eq!(kept(&["--owner", "end_user"]), [206, 104]);
    assert_eq!(kept(&["--since", "2026-11-24T21:52:43Z", "--until", "2026-11-24T21:52:45Z"]), [104, 299]);
    assert_eq!(kept(&["--min-certainty", "certain"]), [104, 299, 303]);
    assert!(kept(&["--min-certainty", "possible"]).len() > CODES.len());
    let other = file(
        &folder,
        "other.log",
        "Error Domain=TalkyCalls Code=206\nLa session a été fermée. Someone in the session already uses this name.",
    );
    assert_eq!(codes(&found(&[], &[&other])), [104]);
    assert_eq!(codes(&found(&["--domain", "TalkyCalls"], &[&other])), [206, 104]);
    let french = wterror::match_language(["fr"]).recovery(107).into_owned();
    let french = file(&folder, "french.log", french);
    assert_eq!(codes(&found(&["--messages", "fr"], &[&french])), [107]);
    assert_eq!(codes(&found(&["--messages", "all"], &[&french])), [107]);
    assert!(found(&[], &[&french]).is_empty());
}

#[test]
fn statuses() {
    let folder = folder();
    let (log, quiet) = (file(&folder, "call.log", LOG), file(&folder, "quiet.log", "GET / 206\n"));
    let missing = folder.path().join("missing.log");
    assert_eq!(scan(&[], &[&log]).2, 0);
    assert_eq!(scan(&[], &[&quiet]).2, 1);
    let (report, complaints, status) = scan(&[], &[&missing, &log]);
    assert_eq!(status, 2);
    assert!(
        complaints.contains("missing.log: ")
            && report.contains("4 errors")
            && report.contains("1 file could not be read")
    );
    for (what, status) in
        [("any", 3), ("206", 3), ("media", 3), ("sessionIsFull", 3), ("token", 0), ("1100", 0)]
    {
        assert_eq!(scan(&["--fail-on", what], &[&log]).2, status, "{what}");
    }
    assert_eq!(scan(&["--fail-on", "any"], &[&quiet]).2, 1);
    for wrong in [
        ["--fail-on", "nothing"],
        ["--since", "yesterday"],
        ["--code", "x y"],
        ["--messages", "tlh"],
        ["--domain", "x"],
    ] {
        let (output, complaints, status) = scan(&wrong, &[&log]);
        assert!(
            output.is_empty() && complaints.starts_with("wterror: ") && status == 2,
            "{wrong:?}: {complaints}"
        );
    }
}

#[test]
fn compressed_folders_and_standard_input() {
    let folder = folder();
    file(&folder, "logs/a.log", LOG);
    for (program, name) in [("gzip", "logs/b/b.log.gz"), ("zstd", "logs/b/c.log.zst")] {
        // Two packed one after the other are one log.
        let Some(packed) = packed(program, LOG.as_bytes()) else { continue };
        let path = file(&folder, name, [packed.as_slice(), packed.as_slice()].concat());
        let found = found(&[], &[&path]);
        assert_eq!(codes(&found), [CODES, CODES].concat(), "{name}");
        assert_eq!(found[4]["line"], 7, "{name}");
        let cut = file(&folder, "cut", &packed[..packed.len() - 5]);
        let (_, complaints, status) = scan(&[], &[&cut]);
        assert!(status == 2 && complaints.contains("cut: "), "{name}: {complaints}");
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path(), folder.path().join("logs/loop")).expect("a link can be made");
    let (report, complaints, status) = scan(&[], &[&folder.path().join("logs")]);
    assert!(report.contains("errors of 4 codes"), "{report}");
    #[cfg(unix)]
    assert!(status == 2 && complaints.contains("loop: a link to a folder"), "{complaints}");
    // Frames that hold what other programs want are passed over.
    if let Some(packed) = packed("zstd", LOG.as_bytes()) {
        let skipped = [&[0x5a, 0x2a, 0x4d, 0x18, 5, 0, 0, 0][..], b"hello"].concat();
        let whole = [skipped.as_slice(), &packed, &skipped, &packed, &skipped].concat();
        assert_eq!(codes(&found(&[], &[&file(&folder, "skip.zst", &whole)])), [CODES, CODES].concat());
        let cut = file(&folder, "skip-cut.zst", &whole[..whole.len() - 2]);
        let (report, complaints, status) = scan(&[], &[&cut]);
        assert!(
            status == 2 && report.contains("8 errors") && complaints.contains("skip-cut"),
            "{complaints}"
        );
    }
    let output = wterror(&["scan", "-", "--format", "json"]).write_stdin(LOG).output().expect("it starts");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), CODES.len());
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(LOG.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (_, complaints, status) = scan(&[], &[&file(&folder, "utf16.log", utf16)]);
    assert!(status == 2 && complaints.contains("UTF-16"), "{complaints}");
}

#[test]
fn odd_lines() {
    let folder = folder();
    let log =
        b"\xff\xfe\xfd SESSION_IS_FULL_ERROR_CODE\r\n\0\0WTError.transport\0\r\nno end: wterror.code=104";
    let log = file(&folder, "odd.log", [b"x".as_slice(), log].concat());
    let found = found(&[], &[&log]);
    assert_eq!(codes(&found), [206, 803, 104]);
    assert_eq!(
        found.iter().map(|finding| finding["line"].as_u64()).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3)]
    );
    assert!(scan(&[], &[&log]).0.contains("3 lines"));
}

/// A program that runs while the test goes on; it is ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

fn start(arguments: &[&str], path: Option<&Path>) -> (Running, BufReader<ChildStdout>) {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).args(path).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    let stdout = BufReader::new(child.stdout.take().expect("it is piped"));
    (Running(child), stdout)
}

fn line(stdout: &mut BufReader<ChildStdout>) -> String {
    let mut line = String::new();
    stdout.read_line(&mut line).expect("the output is text");
    line
}

#[test]
fn a_file_is_followed_as_it_grows_is_rotated_and_is_cut() {
    let folder = folder();
    let log = file(&folder, "call.log", "WTError(code: 206)\n");
    let (_running, mut stdout) = start(&["scan", "--follow", "--format", "json"], Some(&log));
    let next = |stdout: &mut BufReader<ChildStdout>| {
        let finding: Value = serde_json::from_str(&line(stdout)).expect("a line is JSON");
        (finding["line"].as_u64(), finding["code"].as_i64())
    };
    assert_eq!(next(&mut stdout), (Some(1), Some(206)));
    let mut grown = fs::OpenOptions::new().append(true).open(&log).expect("it is there");
    grown.write_all(b"x\nWTError(code: 1").expect("it can be written");
    std::thread::sleep(Duration::from_millis(300));
    grown.write_all(b"04)\n").expect("it can be written");
    assert_eq!(next(&mut stdout), (Some(3), Some(104)));
    fs::rename(&log, folder.path().join("call.log.1")).expect("it can be renamed");
    file(&folder, "call.log", "x\nWTError(code: 803)\n");
    assert_eq!(next(&mut stdout), (Some(2), Some(803)));
    std::thread::sleep(Duration::from_millis(300));
    // Shorter than what has been read of it, by which it is seen that it was cut.
    file(&folder, "call.log", "WTError(code: 901)\n");
    assert_eq!(next(&mut stdout), (Some(1), Some(901)));
}

#[test]
fn a_file_that_is_written_anew_while_it_is_followed() {
    let folder = folder();
    let log = file(&folder, "call.log", "WTError(code: 206)\n");
    let (_running, mut stdout) = start(&["scan", "--follow", "--format", "csv"], Some(&log));
    assert!(line(&mut stdout).starts_with("file,line"));
    assert!(line(&mut stdout).contains("call.log,1,1,,206,"));
    std::thread::sleep(Duration::from_millis(300));
    // In place, and longer than what has been read.
    fs::write(&log, "another line\nthat is longer\nWTError(code: 104)\n").expect("it can be written");
    assert!(line(&mut stdout).contains("call.log,3,1,,104,"));
}

#[cfg(unix)]
#[test]
fn a_file_that_vanishes_or_cannot_be_read_while_it_is_followed() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let log = file(&folder, "call.log", "WTError(code: 206)\n");
    let mut command = Command::new(PROGRAM);
    command
        .args(["scan", "--follow", "--format", "json"])
        .arg(&log)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut running = Running(command.spawn().expect("the program starts"));
    let mut stdout = BufReader::new(running.0.stdout.take().expect("it is piped"));
    let mut stderr = BufReader::new(running.0.stderr.take().expect("it is piped"));
    let mut complaint = || {
        let mut line = String::new();
        stderr.read_line(&mut line).expect("it is text");
        line
    };
    assert!(line(&mut stdout).contains("206"));
    fs::remove_file(&log).expect("it can be removed");
    assert!(complaint().contains("call.log is not there; waiting for it"));
    // A folder of that name can be opened, but not be read.
    fs::create_dir(&log).expect("a folder can be made");
    assert!(complaint().contains("call.log was replaced or cut"));
    assert!(complaint().contains("call.log cannot be read: "));
    fs::remove_dir(&log).expect("it can be removed");
    let other = file(&folder, "other.log", "WTError(code: 104)\n");
    fs::set_permissions(&other, fs::Permissions::from_mode(0o644)).expect("it is ours");
    fs::rename(other, &log).expect("it can be renamed");
    assert!(line(&mut stdout).contains("104"));
}

#[test]
fn following_ends_where_something_is_found_that_it_shall_fail_on() {
    let folder = folder();
    let log = file(&folder, "call.log", "WTError(code: 206)\n");
    let (mut running, mut stdout) =
        start(&["scan", "--follow", "--format", "json", "--fail-on", "media"], Some(&log));
    assert!(line(&mut stdout).contains("206"));
    let mut grown = fs::OpenOptions::new().append(true).open(&log).expect("it is there");
    grown.write_all(b"MEDIA_ENDPOINT_ERROR_CODE\n").expect("it can be written");
    assert!(line(&mut stdout).contains("303"));
    assert_eq!(running.0.wait().expect("it ends").code(), Some(3));
    for (input, status) in [("WTError(code: 303)\n", 3), ("WTError(code: 206)\n", 0), ("x\n", 1)] {
        let mut command = wterror(&["scan", "--follow", "--fail-on", "media", "-"]);
        let output = command.write_stdin(input).output().expect("it starts");
        assert_eq!(output.status.code(), Some(status), "{input}");
    }
}

#[test]
fn findings_without_a_time_are_counted_where_a_time_is_asked_for() {
    let folder = folder();
    let log = file(&folder, "call.log", format!("{LOG}WTError(code: 206)\nWTError(code: 803)\n"));
    let since = ["--since", "2026-11-24T21:52:44Z", "--code", "206,299,303"];
    let (report, complaints, status) = scan(&since, &[&log]);
    let said = "1 error without a time left out: --since and --until cannot tell whether to count them";
    assert!(report.starts_with("2 errors") && report.contains("Missing to go on"), "{report}");
    assert_eq!((complaints.as_str(), status), (format!("wterror: {said}\n").as_str(), 0));
    assert!(scan(&["--code", "206"], &[&log]).1.is_empty());
}

#[test]
fn threads_find_the_same_in_the_same_order() {
    let folder = folder();
    let log = file(&folder, "call.log", LOG.repeat(20_000));
    let (one, _, _) = scan(&["--format", "json"], &[&log, &log]);
    assert!(one == scan(&["--format", "json", "--threads", "3"], &[&log, &log]).0, "they differ");
    for wrong in ["0", "-1", "many", "1000"] {
        let (_, complaints, status) = scan(&["--threads", wrong], &[&log]);
        assert!(status == 2 && complaints.contains("--threads needs a number"), "{wrong}: {complaints}");
    }
}

/// Memory does not grow with a line.
#[cfg(target_os = "linux")]
#[test]
fn a_line_of_a_gigabyte() {
    let mut command = Command::new(PROGRAM);
    command.args(["scan", "-", "--format", "json"]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let mebibyte = vec![b'x'; 1 << 20];
    for _ in 0..1024 {
        stdin.write_all(&mebibyte).expect("it reads");
    }
    stdin.write_all(b" WTError(code: 206)").expect("it reads");
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it runs");
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux says it");
    let kibibytes: u64 = most.trim().trim_end_matches(" kB").parse().expect("a number");
    assert!(kibibytes < 16 * 1024, "{kibibytes} KiB");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let finding: Value = serde_json::from_slice(&output.stdout).expect("one finding");
    assert_eq!((finding["line"].as_u64(), finding["column"].as_u64()), (Some(1), Some((1 << 30) + 2)));
    assert!(
        finding["text"]
            .as_str()
            .is_some_and(|text| text.ends_with(" WTError(code: 206)") && text.len() < 600)
    );
}

#[test]
fn a_live_log_is_annotated_at_once_and_passed_on_unchanged() {
    let (mut running, mut stdout) = start(&["annotate"], None);
    let mut stdin = running.0.stdin.take().expect("it is piped");
    stdin.write_all(b"one\n\xff WTError(code: 206)\n").expect("it reads");
    assert_eq!(line(&mut stdout), "one\n");
    let mut passed = Vec::new();
    stdout.read_until(b'\n', &mut passed).expect("it writes");
    assert_eq!(passed, b"\xff WTError(code: 206)\n");
    let note = line(&mut stdout);
    assert!(
        note.starts_with("  ^ 206 session_is_full (derived) The session already")
            && note.ends_with("[likely, type]\n"),
        "{note}"
    );
    drop(stdin);
    assert_eq!(running.0.wait().expect("it ends").code(), Some(0));
    let quiet = wterror(&["annotate"]).write_stdin("GET / 206\r\nno end").output().expect("it starts");
    assert_eq!((quiet.stdout.as_slice(), quiet.status.code()), (&b"GET / 206\r\nno end"[..], Some(1)));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let folder = folder();
    let log = file(&folder, "call.log", LOG.repeat(20_000));
    for arguments in [&["scan", "--format", "json"][..], &["annotate"]] {
        let path = (arguments[0] == "scan").then_some(log.as_path());
        let mut command = Command::new(PROGRAM);
        command.args(arguments).args(path).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.stdin(fs::File::open(&log).expect("it is there"));
        let mut child = command.spawn().expect("the program starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.stderr.as_slice(), output.status.code()), (&b""[..], Some(0)), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let folder = folder();
    let log = file(&folder, "call.log", LOG);
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has one");
    let output =
        Command::new(PROGRAM).arg("scan").arg(&log).stdout(full).output().expect("the program starts");
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        complaint.contains("standard output cannot be written") && output.status.code() == Some(1),
        "{complaint}"
    );
}

/// The time of a line that has no year, scanned from standard input with a clock and a time zone that are odd.
#[cfg(target_os = "linux")]
fn time_with(clock: &str, zone: &str) -> Value {
    let mut command = wterror(&["scan", "--format", "json", "-"]);
    command.env("LD_PRELOAD", program::preloaded()).env("WTERROR_CLOCK", clock).env("TZ", zone);
    command.write_stdin("11-24 21:52:42.123  1  2 E x: SESSION_IS_FULL_ERROR_CODE\n");
    let (stdout, stderr, status) = finish(&mut command);
    assert_eq!((stderr.as_str(), status), ("", 0), "{clock}");
    let found: Value = serde_json::from_str(&stdout).expect("one line of JSON");
    assert_eq!(found["code"], 206, "{clock}");
    found["time"].clone()
}

#[cfg(target_os = "linux")]
#[test]
fn odd_clocks_and_time_zones() {
    for (clock, time) in [
        ("0", "1970-11-24T21:52:42.123"),
        ("2147483647", "2038-11-24T21:52:42.123"),
        ("2147483648", "2038-11-24T21:52:42.123"),
        ("253370764800", "9999-11-24T21:52:42.123"),
        // Before 1970 and from the last day of 9999 on no year is known, and none is made up.
        ("253402300799", "11-24T21:52:42.123"),
        ("-1", "11-24T21:52:42.123"),
        ("253402300800", "11-24T21:52:42.123"),
        ("9223372036854775807", "11-24T21:52:42.123"),
        ("-9223372036854775808", "11-24T21:52:42.123"),
    ] {
        for zone in ["", ":/nonexistent", "foo", "UTC-14", "Pacific/Kiritimati"] {
            assert_eq!(time_with(clock, zone), time, "a clock of {clock}, TZ={zone}");
        }
    }
}
