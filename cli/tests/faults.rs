//! Streams that are closed, full or not ready, and folders that cannot be written.

mod program;

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

#[cfg(target_os = "linux")]
use program::preloaded;
use program::{PROGRAM, finish, run, wterror};
use serde_json::Value;

/// Standard output and exit status, with a standard error that nobody reads any more.
fn without_stderr(arguments: &[&str]) -> (String, Option<i32>) {
    let (reader, writer) = io::pipe().expect("a pipe");
    drop(reader);
    let output = Command::new(PROGRAM).args(arguments).stderr(writer).output().expect("the program starts");
    (String::from_utf8(output.stdout).expect("UTF-8"), output.status.code())
}

#[test]
fn a_closed_standard_error_changes_no_status_and_loses_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("out");
    let output = output.to_str().expect("UTF-8");
    for arguments in [
        &["4242"][..],
        &["--bogus"],
        &["list", "--category", "sessions"],
        &["search", "zebra"],
        &["export", "--format", "json", "--output", "/dev/null/x"],
        &["export", "--format", "json", "--output", output],
        &["4242", "206"],
        &["4242", "206", "--json"],
    ] {
        let (stdout, _, status) = run(arguments);
        assert_eq!(without_stderr(arguments), (stdout, Some(status)), "{arguments:?}");
    }
    assert!(without_stderr(&["4242", "206"]).0.contains("206 session_is_full"), "what is found is shown");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in [&["list"][..], &["export", "--format", "json"], &["completions", "bash"], &["man"]] {
        let mut child = Command::new(PROGRAM)
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
    let mut child = Command::new(PROGRAM)
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
        let output = Command::new(PROGRAM)
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
fn a_closed_standard_output_keeps_what_was_known_to_be_wrong() {
    for (arguments, expected) in [(&["4242", "206"][..], 1), (&["206", "4242"], 1), (&["206", "104"], 0)] {
        let (reader, writer) = io::pipe().expect("a pipe");
        drop(reader);
        let status = Command::new(PROGRAM).args(arguments).stdout(writer).stderr(Stdio::null()).status();
        assert_eq!(status.expect("the program starts").code(), Some(expected), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_error_is_no_failure() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("it can be opened");
    let status = Command::new(PROGRAM)
        .args(["export", "--format", "json", "--output"])
        .arg(folder.path())
        .stderr(full)
        .status()
        .expect("the program starts");
    assert_eq!(status.code(), Some(0));
    assert!(folder.path().join("catalogue.json").exists());
}

#[cfg(unix)]
#[test]
fn streams_that_are_not_ready_are_waited_for() {
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;
    let started = |arguments: &[&str], stdin: Stdio, stdout: Stdio| {
        Command::new(PROGRAM).args(arguments).stdin(stdin).stdout(stdout).spawn().expect("the program starts")
    };
    let non_blocking = || {
        let (ours, theirs) = UnixStream::pair().expect("two sockets");
        theirs.set_nonblocking(true).expect("a socket can be");
        (ours, Stdio::from(OwnedFd::from(theirs)))
    };

    let (mut reader, stdout) = non_blocking();
    let mut child = started(&["export", "--format", "apple-strings"], Stdio::null(), stdout);
    let mut text = String::new();
    while text.len() < 100_000 {
        let mut part = [0; 10_000];
        let length = reader.read(&mut part).expect("the program writes");
        text += &String::from_utf8_lossy(&part[..length]);
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    reader.read_to_string(&mut text).expect("UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert!(text.ends_with("}\n") && text.len() > 300_000, "{} bytes", text.len());

    let (mut writer, stdin) = non_blocking();
    let mut child = started(&["-", "--json"], stdin, Stdio::piped());
    std::thread::sleep(std::time::Duration::from_millis(100));
    writer.write_all(b"206\n").expect("the program reads");
    drop(writer);
    let mut text = String::new();
    child.stdout.take().expect("piped").read_to_string(&mut text).expect("UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON")[0]["code"], 206);
}

#[cfg(unix)]
#[test]
fn standard_input_that_cannot_be_read() {
    let folder = fs::File::open("/").expect("a folder can be opened");
    let output = Command::new(PROGRAM).args(["206", "-", "--json"]).stdin(folder).output();
    let output = output.expect("the program starts");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.starts_with("wterror: standard input cannot be read: "), "{stderr}");
    assert_eq!(output.status.code(), Some(1));
    let rows: Value = serde_json::from_slice(&output.stdout).expect("the array is closed");
    assert_eq!(rows[0]["code"], 206);
}

#[test]
fn no_message_sends_control_characters_to_the_terminal() {
    for arguments in [
        &["search", "\u{1b}[31mX"][..],
        &["--\u{1b}[31mX"],
        &["-\u{1b}"],
        &["list", "--category", "\u{1b}[31mX"],
        &["--json=\u{1b}[31mX", "list"],
        &["list", "\u{1b}[31mX"],
        &["\u{1b}[31mX"],
        &["a=\u{1b}[31mX"],
        &["export", "--format", "json", "--output", "/dev/null/\u{1b}[31mX"],
        &["export", "--format", "json", "--output", "/dev/null/\u{9b}31mX"],
    ] {
        let (stdout, stderr, status) = run(arguments);
        assert!(status > 0 && stdout.is_empty() && !stderr.is_empty(), "{arguments:?}: {stdout}");
        assert!(!stderr.contains(|c: char| c.is_control() && c != '\n'), "{arguments:?}: {stderr:?}");
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("\u{1b}[31mX");
    let (_, stderr, status) =
        run(&["export", "--format", "json", "--output", output.to_str().expect("UTF-8")]);
    assert_eq!(status, 0);
    assert!(stderr.contains("\\u{1b}[31mX") && output.join("catalogue.json").exists(), "{stderr:?}");
}

#[test]
fn an_empty_folder_name_is_wrong_usage() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (_, stderr, status) =
        finish(wterror(&["export", "--format", "json", "--output", ""]).current_dir(folder.path()));
    assert_eq!(status, 2);
    assert!(stderr.contains("--output needs the name of a folder") && stderr.contains("Usage: "), "{stderr}");
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

/// The names in a folder, those that are hidden too, in order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("it can be listed").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// An export into a folder by a process that may write files of a few kilobytes only.
#[cfg(unix)]
fn export_limited(format: &str, folder: &Path) -> (String, Option<i32>) {
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", PROGRAM])
        .args(["export", "--format", format, "--output"])
        .arg(folder)
        .output()
        .expect("a shell");
    (String::from_utf8_lossy(&output.stderr).into_owned(), output.status.code())
}

#[cfg(unix)]
#[test]
fn an_export_that_fails_leaves_every_file_as_it_was() {
    for (format, name) in [
        ("json", "catalogue.json"),
        ("csv", "catalogue.csv"),
        ("markdown", "catalogue.md"),
        ("apple-strings", "Wterror.xcstrings"),
        ("i18next", "ar.json"),
        ("fluent", "ar.ftl"),
        ("xliff", "ar.xliff"),
        ("android-strings", "res/values-ar/strings.xml"),
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join(name);
        let parent = path.parent().expect("a folder");
        fs::create_dir_all(parent).expect("it can be made");
        fs::write(&path, "good").expect("it can be written");
        let (stderr, status) = export_limited(format, folder.path());
        assert_eq!(status, Some(1), "{format}: {stderr}");
        assert!(stderr.contains("cannot be written") && stderr.contains("no file was changed"), "{stderr}");
        assert!(!stderr.contains(".part"), "the names are those that were asked for: {stderr}");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "good", "{format}");
        assert_eq!(names(parent).len(), 1, "{format}: {:?}", names(parent));
    }
}

#[cfg(unix)]
#[test]
fn an_export_replaces_files_and_keeps_what_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [out, elsewhere] = ["out", "elsewhere"].map(|name| folder.path().join(name));
    for path in [&out, &elsewhere] {
        fs::create_dir(path).expect("it can be made");
    }
    let export = || run(&["export", "--format", "json", "--output", out.to_str().expect("UTF-8")]);
    let (name, target) = (out.join("catalogue.json"), elsewhere.join("mine.json"));

    assert_eq!(export().2, 0);
    let expected = fs::read_to_string(&name).expect("it is there");
    assert_eq!(expected, run(&["export", "--format", "json"]).0);
    let plain = folder.path().join("plain");
    fs::write(&plain, "").expect("it can be written");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&name), mode(&plain), "a new file has the permissions of any other");

    fs::set_permissions(&name, fs::Permissions::from_mode(0o640)).expect("it is ours");
    fs::write(&name, "old").expect("it can be written");
    assert_eq!(export().2, 0);
    assert_eq!((fs::read_to_string(&name).expect("it is there"), mode(&name)), (expected.clone(), 0o640));

    for content in [Some("old"), None] {
        fs::remove_file(&name).expect("it is there");
        symlink("../elsewhere/mine.json", &name).expect("a link can be made");
        match content {
            Some(content) => fs::write(&target, content).expect("it can be written"),
            None => fs::remove_file(&target).expect("it is there"),
        }
        assert_eq!(export().2, 0);
        assert!(name.is_symlink(), "a link stays one");
        assert_eq!(fs::read_to_string(&target).expect("it is there"), expected);
    }
    assert_eq!((names(&out).len(), names(&elsewhere).len()), (1, 1));

    fs::remove_file(&name).expect("it is there");
    symlink("/dev/null", &name).expect("a link can be made");
    let (_, stderr, status) = export();
    assert!(status == 1 && stderr.contains("catalogue.json"), "a device is not replaced: {stderr}");
}

/// An export into a folder by a process that meets a fault, as `faults.c` reads it.
#[cfg(target_os = "linux")]
fn export_with(fault: &str, format: &str, folder: &Path) -> (String, std::process::ExitStatus) {
    let output = Command::new(PROGRAM)
        .args(["export", "--format", format, "--output"])
        .arg(folder)
        .envs([("LD_PRELOAD", preloaded().as_os_str()), ("WTERROR_FAULT", fault.as_ref())])
        .output()
        .expect("the program starts");
    (String::from_utf8_lossy(&output.stderr).into_owned(), output.status)
}

/// The files of a folder, each with whether it is whole: the old text or all of the new one.
#[cfg(target_os = "linux")]
fn assert_whole(folder: &Path, expected: &Path, about: &str) {
    for name in names(expected) {
        let found = fs::read_to_string(folder.join(&name)).expect("it was there before");
        let new = fs::read_to_string(expected.join(&name)).expect("it is there");
        assert!(found == "good" || found == new, "{about}: {name} is neither the old file nor the new one");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_fault_of_the_disk_leaves_no_file_half_written_and_nothing_beside_it() {
    let expected = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(
        run(&["export", "--format", "i18next", "--output", expected.path().to_str().expect("UTF-8")]).2,
        0
    );
    let all = names(expected.path());
    for (fault, changed) in [
        ("write:1:EIO", 0),
        ("write:9:EIO", 0),
        ("write:9:ENOSPC", 0),
        ("fsync:1:EIO", 0),
        ("fsync:9:ENOSPC", 0),
        ("rename:1:EIO", 0),
        ("rename:9:EIO", 8),
    ] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in &all {
            fs::write(folder.path().join(name), "good").expect("it can be written");
        }
        let (stderr, status) = export_with(fault, "i18next", folder.path());
        assert_eq!(status.code(), Some(1), "{fault}: {stderr}");
        let why = if fault.ends_with("EIO") { "Input/output error" } else { "No space left on device" };
        let outcome = if changed == 0 { "no file was changed" } else { &format!("; {changed} of ") };
        assert!(stderr.contains(why) && stderr.contains(outcome), "{fault}: {stderr}");
        assert_whole(folder.path(), expected.path(), fault);
        let new = |name: &&String| fs::read(folder.path().join(name)).expect("it is there") != b"good";
        assert_eq!(all.iter().filter(new).count(), changed, "{fault}");
        assert_eq!(names(folder.path()), all, "{fault}: something is left beside the files");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_signal_leaves_no_file_half_written_and_says_which_ended_it() {
    use std::os::unix::process::ExitStatusExt;
    let expected = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(
        run(&["export", "--format", "i18next", "--output", expected.path().to_str().expect("UTF-8")]).2,
        0
    );
    for (signal, number) in [("SIGINT", 2), ("SIGTERM", 15), ("SIGKILL", 9)] {
        for place in ["write:1", "write:9", "fsync:9", "rename:1", "rename:9"] {
            let fault = format!("{place}:{signal}");
            let folder = tempfile::tempdir().expect("a temporary folder");
            for name in names(expected.path()) {
                fs::write(folder.path().join(name), "good").expect("it can be written");
            }
            let (_, status) = export_with(&fault, "i18next", folder.path());
            assert_eq!(status.signal(), Some(number), "{fault}: {status}");
            assert_whole(folder.path(), expected.path(), &fault);
            // What no program can remove, being ended at once, is hidden and says by its name what it is; the next export
            // of the same folder is not disturbed by it.
            let left: Vec<String> = names(folder.path())
                .into_iter()
                .filter(|name| !expected.path().join(name).exists())
                .collect();
            assert!(
                left.iter().all(|name| name.starts_with(".wterror-")
                    && Path::new(name).extension().is_some_and(|end| end == "part")),
                "{left:?}"
            );
            let again =
                run(&["export", "--format", "i18next", "--output", folder.path().to_str().expect("UTF-8")]);
            assert_eq!(again.2, 0, "{fault}: {}", again.1);
            for name in names(expected.path()) {
                let read = |folder: &Path| fs::read(folder.join(&name)).expect("it is there");
                assert!(
                    read(folder.path()) == read(expected.path()),
                    "{fault}: {name} after the next export"
                );
            }
        }
    }
}

/// A file system of 64 KB, which only a process of its own sees.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_keeps_the_files_that_were_there() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let script = "mount -t tmpfs -o size=64k tmpfs \"$1\" && echo good > \"$1/Wterror.xcstrings\" || exit 90
        \"$0\" export --format apple-strings --output \"$1\"; echo \"status $?\"; ls -A \"$1\"; cat \"$1/Wterror.xcstrings\"";
    let output = Command::new("unshare")
        .args(["-rm", "sh", "-c", script, PROGRAM])
        .arg(folder.path())
        .output()
        .expect("unshare is there: it is a part of every Linux");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    assert_eq!(stdout, "status 1\nWterror.xcstrings\ngood\n", "{stderr}");
    assert!(stderr.contains("No space left on device") && stderr.contains("no file was changed"), "{stderr}");
}

#[test]
fn a_terminal_with_an_odd_locale_or_time_zone_gets_the_same_bytes() {
    for arguments in [&["206"][..], &["206", "--lang", "ja"], &["search", "session"], &["4242"], &["list"]] {
        let expected = run(arguments);
        for (variable, value) in [
            ("LANG", "C"),
            ("LC_ALL", "xx_YY.invalid"),
            ("LC_ALL", "POSIX"),
            ("LC_ALL", "/../../etc"),
            ("LC_CTYPE", "de_DE.ISO-8859-1"),
            ("TZ", ":/nonexistent"),
            ("TZ", "foo"),
            ("TERM", "no-such-terminal"),
            ("COLUMNS", "0"),
        ] {
            let found = finish(wterror(arguments).env(variable, value));
            assert_eq!(found, expected, "{arguments:?} with {variable}={value}");
        }
    }
}

#[cfg(unix)]
#[test]
fn an_environment_that_is_no_text_changes_nothing() {
    use std::os::unix::ffi::OsStrExt;
    let odd = std::ffi::OsStr::from_bytes(b"de\xff_\xfe.UTF-8");
    let expected = run(&["206"]);
    for variable in ["LANG", "LC_ALL", "LC_MESSAGES", "TZ", "TERM", "COLUMNS"] {
        assert_eq!(finish(wterror(&["206"]).env(variable, odd)), expected, "{variable}");
    }
}

#[test]
fn a_megabyte_of_arguments_is_answered() {
    // Linux takes 128 KB in one argument at most.
    let long = "sessionIsFull".repeat(8_000);
    let many = [long.as_str(); 10];
    for first in [&[][..], &["search"], &["list", "--category"]] {
        let arguments: Vec<&str> = first.iter().copied().chain(many).collect();
        let started = std::time::Instant::now();
        let (_, stderr, status) = run(&arguments);
        assert!(status == 1 || status == 2, "{first:?}: {status}");
        assert!(
            !stderr.is_empty() && started.elapsed().as_secs() < 20,
            "{first:?} took {:?}",
            started.elapsed()
        );
    }
    // Many that are right, among them.
    let codes: Vec<&str> = ["206", "104"].repeat(2_000);
    let (stdout, stderr, status) = run(&codes);
    assert_eq!((stderr.as_str(), status), ("", 0));
    assert!(stdout.contains("206 session_is_full"));
}
