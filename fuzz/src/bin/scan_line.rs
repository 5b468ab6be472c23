//! No line makes the scanner panic, and a finding stands where it says.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use wterror_scan::{Certainty, Options, Scanner};

static SCANNERS: LazyLock<[Scanner; 2]> = LazyLock::new(|| {
    let all = Options {
        min_certainty: Certainty::Possible,
        messages: wterror::languages().collect(),
        domains: vec!["Call".to_owned(), "TalkyCalls".to_owned()],
        ..Options::default()
    };
    [Scanner::new(Options::default()), Scanner::new(all)]
});

fuzz_target!(|log: &[u8]| {
    let lines: Vec<&[u8]> = log.split(|&byte| byte == b'\n').collect();
    for scanner in &*SCANNERS {
        let mut last = 0;
        for finding in scanner.scan_line(log) {
            assert!(finding.line >= last, "the findings are in order");
            last = finding.line;
            let line = lines[usize::try_from(finding.line - 1).expect("as many as there are lines")];
            assert!(finding.range.start < finding.range.end && finding.range.end <= line.len() as u64, "{finding:?}");
            assert!(finding.excerpt(line).len() <= 3 * 500 + 6, "an excerpt is short");
        }
    }
});
