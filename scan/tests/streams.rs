//! What is found does not depend on how a log is read, and no input does harm.

mod corpus_file;

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::LazyLock;

use corpus_file::cases;
use proptest::prelude::*;
use wterror_scan::{Certainty, Event, Feed, Finding, Options, Scanner};

static EVERY_LANGUAGE: LazyLock<Scanner> = LazyLock::new(|| {
    Scanner::new(Options { messages: wterror::languages().collect(), ..Options::default() })
});

/// A reader that gives as much at once as it is told.
struct Cut<'a> {
    rest: &'a [u8],
    sizes: std::iter::Cycle<std::iter::Copied<std::slice::Iter<'a, usize>>>,
}

impl Read for Cut<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.next().unwrap_or(1).clamp(1, buffer.len()).min(self.rest.len());
        let (now, rest) = self.rest.split_at(size);
        buffer[..size].copy_from_slice(now);
        self.rest = rest;
        Ok(size)
    }
}

fn scanned(scanner: &Scanner, log: &[u8], sizes: &[usize]) -> (Vec<(Finding, Vec<u8>)>, u64) {
    let mut found = Vec::new();
    let reader = Cut { rest: log, sizes: sizes.iter().copied().cycle() };
    let summary = scanner.scan(reader, |event| {
        if let Event::Finding(finding, line) = event {
            found.push((finding.clone(), line.to_vec()));
        }
        ControlFlow::Continue(())
    });
    (found, summary.expect("the reader does not fail").lines)
}

/// Pieces of the corpus in any order, with other lines between them.
fn logs() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<Vec<u8>> = cases().into_iter().map(|case| case.log).collect();
    let piece = prop_oneof![
        4 => proptest::sample::select(pieces.clone()),
        1 => proptest::sample::select(pieces).prop_map(|piece| piece[..piece.len() / 2].to_vec()),
        2 => proptest::collection::vec(any::<u8>(), 0..80),
        1 => (0..20_000_usize).prop_map(|length| vec![b'x'; length]),
        1 => (0..3_000_usize).prop_map(|length| b"code: 206, { ".repeat(length)),
    ];
    let separator = proptest::sample::select(vec!["\n", "\r\n", "\n\n", " "]);
    proptest::collection::vec((piece, separator), 1..12).prop_map(|pieces| {
        pieces
            .into_iter()
            .flat_map(|(piece, separator)| [piece, separator.as_bytes().to_vec()].concat())
            .collect()
    })
}

fn check(scanner: &Scanner, log: &[u8], sizes: &[usize]) {
    let whole = scanner.scan_line(log);
    let (cut, lines) = scanned(scanner, log, sizes);
    let cut: Vec<Finding> = cut.into_iter().map(|(finding, _)| finding).collect();
    assert_eq!(whole, cut);
    let newlines = log.split(|&byte| byte == b'\n').count() - 1;
    assert_eq!(lines, (newlines + usize::from(!log.is_empty() && !log.ends_with(b"\n"))) as u64);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cuts_change_nothing(log in logs(), sizes in proptest::collection::vec(1..400_usize, 1..6)) {
        check(&Scanner::new(Options::default()), &log, &sizes);
    }

    #[test]
    fn nor_where_every_number_counts(log in logs(), sizes in proptest::collection::vec(1..400_usize, 1..6)) {
        let options = Options { min_certainty: Certainty::Possible, ..Options::default() };
        check(&Scanner::new(options), &log, &sizes);
    }

    #[test]
    fn nor_with_every_language(log in logs(), sizes in proptest::collection::vec(1..400_usize, 1..6)) {
        check(&EVERY_LANGUAGE, &log, &sizes);
    }

    /// A finding stands where it says: in order, its range in its line.
    #[test]
    fn findings_are_in_order_and_in_their_lines(log in logs()) {
        let options = Options { min_certainty: Certainty::Possible, ..Options::default() };
        let lines: Vec<&[u8]> = log.split(|&byte| byte == b'\n').collect();
        let mut last = 0;
        for finding in Scanner::new(options).scan_line(&log) {
            assert!(finding.line >= last);
            last = finding.line;
            let line = lines[usize::try_from(finding.line - 1).expect("few lines")];
            assert!(finding.range.start < finding.range.end && finding.range.end <= line.len() as u64, "{finding:?}");
        }
    }
}

/// Logs in which what was found once depended on where they were cut.
#[test]
fn every_cut_of_these_logs() {
    let logs: [&[u8]; 3] = [
        b"failure {\n  name: 'invalidToken',\n  code: 1101\n}\n",
        b"=> 1 104 likely\n\nsscale session failed error_code=999\nfull.\r\n",
        b"x\nCALLS error code=206\nError Domain=calls Code=104\n",
    ];
    let domains = vec!["calls".to_owned()];
    let scanner = Scanner::new(Options { domains, ..Options::default() });
    for log in logs {
        assert!(!scanner.scan_line(log).is_empty());
        for first in 1..=log.len() {
            check(&scanner, log, &[first, log.len()]);
            check(&scanner, log, &[first]);
        }
    }
}

/// Texts that are too short for the tables are found, wherever they stand.
#[test]
fn short_domains() {
    for domain in ["x", "xy", "abcd", "abcde"] {
        let scanner = Scanner::new(Options { domains: vec![domain.to_owned()], ..Options::default() });
        for before in 0..40 {
            let log = format!("{}\n Error Domain={} Code=4242", "-".repeat(before), domain.to_uppercase());
            let found = scanner.scan_line(log.as_bytes());
            assert_eq!(found.first().and_then(|found| found.code), Some(4242), "{log}");
        }
    }
}

/// Threads find what one thread finds, in the same order: over the ends of blocks, and in lines that are longer than a block.
#[test]
fn threads_change_nothing() {
    let scanner = Scanner::new(Options::default());
    let pieces: Vec<u8> = cases().into_iter().flat_map(|case| [case.log, b"\n".to_vec()].concat()).collect();
    let mut short = Vec::new();
    for round in 0..1_300_000 / pieces.len() {
        short.extend_from_slice(&pieces);
        short.extend_from_slice("- ".repeat(round % 97).as_bytes());
    }
    let mut long = pieces.repeat(1_300_000 / pieces.len());
    long.extend_from_slice(&b"WTError(code: 206) ".repeat(60_000));
    long.extend_from_slice(b"\nWTError(code: 206)\n no end: WTError.transport");
    for log in [short, long, b"x\nWTError(code: 206)".to_vec(), Vec::new()] {
        let (whole, lines) = scanned(&scanner, &log, &[1 << 20]);
        for threads in [2, 3] {
            let mut found = Vec::new();
            let threads = threads.try_into().expect("not nought");
            let summary = scanner.scan_on(threads, &log[..], |event| {
                if let Event::Finding(finding, line) = event {
                    found.push((finding.clone(), line.to_vec()));
                }
                ControlFlow::Continue(())
            });
            let summary = summary.expect("the reader does not fail");
            assert_eq!((summary.lines, summary.bytes), (lines, log.len() as u64));
            assert_eq!(found.len(), whole.len());
            for (one, other) in found.iter().zip(&whole) {
                assert_eq!(one, other);
            }
        }
    }
    // Cancelled in the middle, the threads end.
    let many = b"WTError(code: 206)\n".repeat(200_000);
    let threads = 2.try_into().expect("not nought");
    let summary = scanner.scan_on(threads, &many[..], |_| ControlFlow::Break(()));
    assert!(summary.is_ok_and(|summary| summary.is_cancelled));
}

/// With every number counted, the findings that are at least likely are the same.
#[test]
fn a_lower_threshold_takes_nothing_away() {
    let likely = Scanner::new(Options::default());
    let possible = Scanner::new(Options { min_certainty: Certainty::Possible, ..Options::default() });
    for case in cases() {
        let mut more = possible.scan_line(&case.log);
        more.retain(|finding| finding.certainty >= Certainty::Likely);
        assert_eq!(likely.scan_line(&case.log), more, "{}: {}", case.file, case.title);
    }
}

/// What is long is found too, and memory does not grow with it.
#[test]
fn a_line_of_many_megabytes() {
    let scanner = Scanner::new(Options::default());
    let one = br#"{"error":{"code":206,"message":"a","requestTime":1700000000123}},"#;
    let count = 20_000;
    let mut log = one.repeat(count);
    log.extend_from_slice(&vec![b' '; 1 << 20]);
    log.extend_from_slice(b"WTError.transport");
    let (found, lines) = scanned(&scanner, &log, &[100_000]);
    assert_eq!((found.len(), lines), (count + 1, 1));
    assert!(found.iter().all(|(_, line)| line.len() <= 20 * 1024));
    for (number, (finding, _)) in found[..count].iter().enumerate() {
        let start = (number * one.len()) as u64;
        assert!((start..start + one.len() as u64).contains(&finding.range.start), "{number}: {finding:?}");
    }
}

/// A finding is said as soon as its line has come, and one over lines as soon as that is clear.
#[test]
fn a_feed_does_not_wait() {
    let scanner = Scanner::new(Options::default());
    let mut feed = Feed::new(&scanner);
    let mut push = |text: &str| {
        let mut found = Vec::new();
        _ = feed.push(text.as_bytes(), &mut |finding, _| {
            found.push((finding.line, finding.code));
            ControlFlow::Continue(())
        });
        found
    };
    assert_eq!(push("one\nSessionError{name=SESSION_IS_FULL_ERROR_CODE}"), []);
    assert_eq!(push("\n"), [(2, Some(206))]);
    assert_eq!(push("join failed {\n  error: {\n    code: 104,\n"), []);
    assert_eq!(push("    requestTime: 1700000000123\n"), []);
    assert_eq!(push("  }\n"), [(5, Some(104))]);
    assert_eq!(push("}\nWTError.transport\n"), [(9, Some(803))]);
}

/// The line that opens the outermost of nested objects says when and in which session, wherever the log is cut.
#[test]
fn the_first_line_of_nested_objects_is_seen() {
    let scanner = Scanner::new(Options::default());
    let log = b"\
2026-11-24T21:52:41Z another session=s-0
2026-11-24T21:52:42Z session=s-1 join failed {
  response: {
    error: {
      code: 206,
      requestTime: 1700000000123
    }
  }
}
";
    let found = scanner.scan_line(log);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].line, found[0].code, found[0].session.as_deref()), (5, Some(206), Some("s-1")));
    assert_eq!(found[0].time.map(|time| time.to_string()).as_deref(), Some("2026-11-24T21:52:42Z"));
    for first in 1..=log.len() {
        check(&scanner, log, &[first, log.len()]);
    }
    // What was closed before says nothing of what follows.
    let closed = b"2026-11-24T21:52:42Z session=s-1 {\n  a: 1\n}\n  SESSION_IS_FULL_ERROR_CODE\n";
    let found = scanner.scan_line(closed);
    assert_eq!((found[0].session.as_deref(), found[0].time), (None, None));
}

/// Random bytes, and the corpus with random bytes in it: nothing panics.
#[test]
fn no_input_does_harm() {
    let scanners = [
        Scanner::new(Options::default()),
        Scanner::new(Options {
            min_certainty: Certainty::Possible,
            messages: wterror::languages().collect(),
            ..Options::default()
        }),
    ];
    let all: Vec<u8> = cases().into_iter().flat_map(|case| [case.log, b"\n".to_vec()].concat()).collect();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).expect("31 bits")
    };
    for round in 0..if cfg!(debug_assertions) { 60 } else { 2000 } {
        let mut log =
            if round % 3 == 0 { (0..4000).map(|_| random().to_le_bytes()[0]).collect() } else { all.clone() };
        let start = random() % log.len();
        let end = (start + random() % 6000).min(log.len());
        log = log[start..end].to_vec();
        for _ in 0..random() % 40 {
            if !log.is_empty() {
                let at = random() % log.len();
                log[at] = *b"\n{}()[]:=\"\\.-\x1b 0\xff\xe3".get(random() % 18).expect("one of them");
            }
        }
        for scanner in &scanners {
            _ = scanner.scan_line(&log);
        }
    }
}
