//! What is found does not depend on how a log is cut into reads. The first two bytes say how it is cut, the rest is the log.
#![no_main]

use std::ops::ControlFlow;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use wterror_scan::{Certainty, Feed, Finding, Options, Scanner};

static SCANNERS: LazyLock<[Scanner; 2]> = LazyLock::new(|| {
    let possible = Options { min_certainty: Certainty::Possible, ..Options::default() };
    [Scanner::new(Options::default()), Scanner::new(possible)]
});

fuzz_target!(|data: &[u8]| {
    let [first, second, log @ ..] = data else { return };
    let sizes = [usize::from(*first) + 1, usize::from(*second) * 16 + 1];
    for scanner in &*SCANNERS {
        let mut found: Vec<Finding> = Vec::new();
        let mut keep = |finding: &Finding, _: &[u8]| {
            found.push(finding.clone());
            ControlFlow::Continue(())
        };
        let mut feed = Feed::new(scanner);
        let (mut rest, mut sizes) = (log, sizes.iter().cycle());
        while !rest.is_empty() {
            let (now, then) = rest.split_at((*sizes.next().expect("it goes on")).min(rest.len()));
            assert!(feed.push(now, &mut keep).is_continue());
            rest = then;
        }
        let summary = feed.finish(&mut keep);
        assert_eq!(summary.bytes, log.len() as u64);
        assert_eq!(found, scanner.scan_line(log));
    }
});
