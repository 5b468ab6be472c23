//! How fast a log is scanned, beside `wc -l`, `grep -E` and ripgrep: `cargo bench -p wterror-scan`.
//!
//! `WTERROR_BENCH_MB` sets the size of the generated log (200). Of its lines 2 % are errors and 30 % decoys. Each program reads the
//! file, and the best of five runs counts.

#![expect(clippy::cast_precision_loss, reason = "sizes and times are shown with two digits")]

use std::fmt::Write as _;
use std::fs::{self, File};
use std::ops::ControlFlow;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wterror_scan::{Certainty, Event, Options, Scanner};

const ERRORS: [&str; 7] = [
    "E CallActivity: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE, message=Exceeded limit of streaming participants in the room}",
    "Talky[4711:90210] connect failed: Error Domain=WatchTogether Code=104 \"(null)\" UserInfo={NSLocalizedDescription=x}",
    "call.js: onSessionError {\"error\":{\"code\":206,\"message\":\"Session is at its limit\",\"requestTime\":1700000000123}}",
    "talky.call: 104 existing_user_in_session: The participant's name is already taken in the session.",
    "level=error msg=\"join failed\" wterror.code=299 sessionId=s-77",
    "onError: WTError.sessionIsFull",
    "failed: Attempting to execute request before joining the Session",
];
const DECOYS: [&str; 8] = [
    "10.0.0.7 - - \"GET /video/seg-00017.ts HTTP/1.1\" 206 1048576 \"-\" \"Mozilla/5.0\"",
    "websocket closed: code=1006 reason=\"\" wasClean=false",
    "Error Domain=NSURLErrorDomain Code=-1 \"unknown error\" UserInfo={NSErrorFailingURLStringKey=https://example.com}",
    "{\"level\":\"info\",\"method\":\"GET\",\"path\":\"/seg-1.ts\",\"status\":206,\"duration_ms\":303,\"code\":204}",
    "rpc error: code = 101 desc = transport is closing",
    "axios: Request failed with status code 303",
    "AgoraRtc: onError Error Code 102",
    "process exited with code 101",
];
const OTHERS: [&str; 6] = [
    "INFO  session started, 12 participants, media tracks audio and video subscribed in 35 ms",
    "DEBUG ice candidate gathered: candidate:842163049 1 udp 1677729535 198.51.100.7 46154 typ srflx",
    "INFO  GET /api/v1/rooms?limit=50 completed in 12 ms, 18234 bytes, cache hit",
    "DEBUG token refreshed, connection state changed from connecting to connected",
    "INFO  user u-8813 published stream st-1 with 1280x720 at 30 frames per second",
    "WARN  reconnecting to the server, attempt 2, waiting 400 ms before the next request",
];

fn log(megabytes: usize) -> String {
    let mut log = String::with_capacity(megabytes << 20);
    let mut state = 7_u32;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    while log.len() < megabytes << 20 {
        let line = match random(100) {
            0..2 => ERRORS[random(ERRORS.len())],
            2..32 => DECOYS[random(DECOYS.len())],
            _ => OTHERS[random(OTHERS.len())],
        };
        let (second, milli) = (random(60), random(1000));
        _ = writeln!(log, "2026-11-24T21:52:{second:02}.{milli:03}Z {line}");
    }
    log
}

fn best(mut run: impl FnMut()) -> Duration {
    let once = |()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    [(); 5].map(once).into_iter().min().expect("five runs")
}

fn program(name: &str, arguments: &[&str], file: &str) -> Option<Duration> {
    Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
    Some(best(|| {
        // Into a pipe: grep ends early where nobody reads.
        let output = Command::new(name).args(arguments).arg(file).env("LC_ALL", "C").output();
        assert!(output.is_ok_and(|output| output.status.success()), "{name} fails");
    }))
}

fn scan(file: &str, options: Options, threads: usize) -> Duration {
    let threads = threads.try_into().expect("not nought");
    let scanner = Scanner::new(options);
    let mut count = 0_usize;
    let took = best(|| {
        count = 0;
        let summary = scanner.scan_on(threads, File::open(file).expect("the log is there"), |event| {
            count += usize::from(matches!(event, Event::Finding(..)));
            ControlFlow::Continue(())
        });
        summary.expect("the log can be read");
    });
    assert!(count > 0, "the log has errors");
    took
}

fn main() {
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let megabytes = std::env::var("WTERROR_BENCH_MB").ok().and_then(|size| size.parse().ok()).unwrap_or(200);
    let path = std::env::temp_dir().join("wterror-bench.log");
    fs::write(&path, log(megabytes)).expect("the log can be written");
    let file = path.to_str().expect("the folder's name is text");
    let pattern = "_ERROR_CODE|WTError|WatchTogether|requestTime|onSessionError|wterror|sessionIsFull|before joining the Session|existing_user_in_session";
    let wc = program("wc", &["-l"], file).expect("there is a wc");
    let show = |name: &str, took: Option<Duration>| match took {
        Some(took) => println!(
            "{name:34} {:7.1} ms {:6.2} GB/s {:6.2} × wc -l",
            took.as_secs_f64() * 1e3,
            (megabytes << 20) as f64 / took.as_secs_f64() / 1e9,
            took.as_secs_f64() / wc.as_secs_f64()
        ),
        None => println!("{name:34} not installed"),
    };
    let grep = program("grep", &["-cE", pattern], file);
    let rg = program("rg", &["-c", pattern], file);
    let every = || wterror::languages().collect();
    let one = scan(file, Options::default(), 1);
    let two = scan(file, Options::default(), 2);
    let all = scan(file, Options { messages: every(), ..Options::default() }, 1);
    if std::env::args().any(|argument| argument == "--json") {
        let line = |task: &str, took: Duration, peer: &str, its: Option<Duration>, aim: &str| {
            if let Some(its) = its {
                println!(
                    "{{\"package\": \"scan\", \"task\": \"{task} of {megabytes} MiB\", \"nanoseconds\": {}, \"peer\": \"{peer}\", \"peer_nanoseconds\": {}, \"aim\": \"{aim}\"}}",
                    took.as_nanos(),
                    its.as_nanos()
                );
            }
        };
        line("scan", one, "wc -l", Some(wc), "at most 2 times the peer");
        line("scan", one, "ripgrep, the nearest pattern", rg, "at least 1 times ahead");
        line("scan", one, "grep -E, the nearest pattern", grep, "at least 1 times ahead");
        line("scan on two threads", two, "wc -l", Some(wc), "at most 1 times the peer");
        line("scan with messages in all languages", all, "scan", Some(one), "at most 3 times the peer");
        fs::remove_file(&path).expect("the log can be removed");
        return;
    }
    show("wc -l", Some(wc));
    show("grep -cE", grep);
    show("rg -c", rg);
    show("scan", Some(one));
    show("scan, two threads", Some(two));
    show("scan, messages in every language", Some(all));
    show(
        "scan, every number",
        Some(scan(file, Options { min_certainty: Certainty::Possible, ..Options::default() }, 1)),
    );
    let start = Instant::now();
    let scanner = Scanner::new(Options::default());
    println!("{:34} {:7.3} ms", "a scanner", start.elapsed().as_secs_f64() * 1e3);
    let start = Instant::now();
    let every = Scanner::new(Options { messages: every(), ..Options::default() });
    println!("{:34} {:7.3} ms", "a scanner of every language", start.elapsed().as_secs_f64() * 1e3);
    assert!(scanner.scan_line(b"206").is_empty() && every.scan_line(b"206").is_empty());
    fs::remove_file(&path).expect("the log can be removed");
}
