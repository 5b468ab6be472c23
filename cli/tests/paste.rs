//! What people paste as an argument or pipe in: log lines, error objects, lists.

mod program;

use program::{finish, run, wterror};
use serde_json::Value;

/// The codes that are found, and how many complaints there are.
fn found(arguments: &[&str]) -> (Vec<i64>, usize) {
    answers(run(&[&["--json"], arguments].concat()))
}

fn piped(input: &str) -> (Vec<i64>, usize) {
    answers(finish(wterror(&["--json", "-"]).write_stdin(input)))
}

fn answers((stdout, stderr, status): (String, String, i32)) -> (Vec<i64>, usize) {
    let json: Value = if stdout.is_empty() {
        Value::Array(Vec::new())
    } else {
        serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{error}: {stdout}"))
    };
    let rows = json.as_array().cloned().unwrap_or_else(|| vec![json]);
    let complaints = stderr.lines().count();
    assert_eq!(status == 0, complaints == 0, "{stderr}");
    (rows.iter().filter_map(|row| row["code"].as_i64()).collect(), complaints)
}

#[test]
fn one_code_with_what_stands_around_it() {
    for text in [
        "206,",
        " 206 ",
        "(206)",
        "\"206\"",
        "'206'.",
        "#206",
        "+206",
        "sessionIsFull,",
        "`SESSION_IS_FULL_ERROR_CODE`:",
        "Code=206",
        "code: 206",
        "error_code=206;",
        "errorCode: \"206\"",
        "wterror.code=206",
        "Something unexpected happened (code 206).",
        "206 session_is_full: Room full",
        "wterror.SessionError: 206 session_is_full: 12 are there",
        "WTError.sessionIsFull",
        "WTError(code: 206, localizedDescription: \"12 are there\")",
        "Error Domain=WatchTogether Code=206 \"code=12\" UserInfo={NSLocalizedDescription=12}",
        "SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE, message=Room full}",
        "SessionError{name=SESSION_IS_FULL_ERROR_CODE, message=Room full}",
        r#"{"code":206}"#,
        r#"{"error":{"code":206,"message":"failed with code 12","requestTime":1700000000123}}"#,
        r#"{"error":{"code":"206"}}"#,
        r#"onSessionError {"error":{"message":"say \"code: 12\"","code":206}}"#,
        "{ error: { code: 206, message: 'Room full', requestTime: 1700000000123 } }",
        r#"{"level":"warn","message":"{\"error\":{\"code\":206}}"}"#,
        r#"{"status":409,"code":206,"wterror.code":206,"id":"session_is_full"}"#,
    ] {
        assert_eq!(found(&[text]), (vec![206], 0), "{text}");
        assert_eq!(piped(text), (vec![206], 0), "piped: {text}");
        assert!(run(&[text, "--json"]).0.starts_with('{'), "an object for one code: {text}");
    }
    assert_eq!(found(&["-1,"]), (vec![-1], 0));
    assert_eq!(found(&["code=-1"]), (vec![-1], 0));
    assert_eq!(found(&["\u{2212}1"]), (vec![-1], 0), "a typographic minus");
}

#[test]
fn several_codes_in_one_argument() {
    for text in [
        "206 104 801",
        "206, 104, 801",
        "206,104;801\n",
        "[206, 104, 801]",
        "sessionIsFull; SESSION_CLOSED_ERROR_CODE, 801",
        r#"[{"code":206},{"error":{"code":104}},{"code":801,"message":"code 12"}]"#,
    ] {
        let (codes, complaints) = found(&[text]);
        assert_eq!((codes.len(), codes[0], codes[2], complaints), (3, 206, 801, 0), "{text}");
        assert!(run(&[text, "--json"]).0.starts_with("[\n"), "an array for several: {text}");
    }
    assert_eq!(found(&["206 4242 104"]), (vec![206, 104], 1), "each is looked up");
}

#[test]
fn a_number_that_nothing_calls_a_code_is_none() {
    for text in [
        "HTTP 206 Partial Content",
        "GET /session 206 in 303 ms",
        "status=206",
        "statusCode: 206",
        "exit code: none, line 206",
        "code=206.5",
        "code=206ms",
        "Error Domain=NSURLErrorDomain Code=-1 \"(null)\"",
        "Error Domain=kCFErrorDomainCFNetwork Code=303",
        "(WatchTogether.WTError error 3.)",
        "{}",
        "{\"message\":\"Room full\"}",
        "session is full",
        "the transport=tcp",
    ] {
        let (codes, complaints) = found(&[text]);
        assert_eq!((codes, complaints), (vec![], 1), "{text}");
    }
    let (_, stderr, _) = run(&["status=206 \u{1b}[31m"]);
    assert_eq!(stderr, "wterror: no error code was found in \"status=206 \\u{1b}[31m\"\n");
}

#[test]
fn objects_over_several_lines() {
    let json = "{\n  \"error\": {\n    \"code\": 206,\n    \"message\": \"a } and code 12\"\n  }\n}\n";
    let printed = "onSessionError {\n  error: {\n    code: 104,\n    message: 'Room full'\n  }\n}\n";
    assert_eq!(piped(json), (vec![206], 0));
    assert_eq!(piped(&format!("{json}801\n{printed}sessionClosed 803")), (vec![206, 801, 104, 203, 803], 0));
    assert_eq!(piped("[\n  206,\n  104\n]"), (vec![206, 104], 0));
    assert_eq!(piped("{\n\"code\": 206\n"), (vec![206], 1), "one that never ends is read line by line");
    assert_eq!(piped("206 banana 104"), (vec![206, 104], 1), "words are looked up one by one");
}

#[test]
fn a_bracket_that_never_closes_holds_nothing_back() {
    let lines = "code=206\n".repeat(10_000);
    let (codes, complaints) = piped(&format!("{{\n{lines}"));
    assert_eq!((codes.len(), complaints), (10_000, 1));
}
