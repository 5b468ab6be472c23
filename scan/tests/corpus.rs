//! The corpus that was written by hand: each case with what has to be found in it, and nothing else.

mod corpus_file;

use corpus_file::cases;
use wterror_scan::{Finding, Options, Scanner};

fn shown(finding: &Finding) -> String {
    let code = finding.code.map_or("none".to_owned(), |code| code.to_string());
    let contradicts = finding.contradicts.map_or(String::new(), |code| format!(" contradicts {code}"));
    format!("{} {code} {}{contradicts}", finding.line, finding.certainty.as_str())
}

#[test]
fn what_was_written_down_is_found_and_nothing_else() {
    let scanner = Scanner::new(Options::default());
    let mut failures = Vec::new();
    for case in cases() {
        let findings = scanner.scan_line(&case.log);
        let found: Vec<String> = findings.iter().map(shown).collect();
        if found != case.expected {
            let rules: Vec<&str> = findings.iter().map(|finding| finding.evidence.as_str()).collect();
            failures.push(format!(
                "{}: {}\n  expected {:?}\n  found    {found:?} {rules:?}",
                case.file, case.title, case.expected
            ));
        }
    }
    assert!(failures.is_empty(), "{} cases:\n{}", failures.len(), failures.join("\n"));
}

/// The range of a finding lies in its line and holds its code or its name.
#[test]
fn ranges_lie_in_the_line_and_hold_what_was_found() {
    let scanner = Scanner::new(Options::default());
    for case in cases() {
        let lines: Vec<&[u8]> = case.log.split(|&byte| byte == b'\n').collect();
        for finding in scanner.scan_line(&case.log) {
            let line = lines[usize::try_from(finding.line - 1).expect("few lines")];
            let range = usize::try_from(finding.range.start).expect("short")
                ..usize::try_from(finding.range.end).expect("short");
            let text = String::from_utf8_lossy(
                line.get(range).unwrap_or_else(|| panic!("{}: {}", case.file, case.title)),
            )
            .into_owned();
            let code = finding.code.map(|code| code.to_string());
            let has_code = code.is_some_and(|code| text.contains(&code));
            let has_name = finding.name.is_some_and(|name| text.contains(name));
            let is_text = finding.info().is_some_and(|info| {
                let english = wterror::Language::ENGLISH;
                let texts = [english.message(info.code()), english.recovery(info.code())];
                let texts = texts.iter().map(|text| text.trim_end_matches('.').to_owned());
                let wordings = wterror::Platform::ALL.iter().flat_map(|&platform| info.wording(platform));
                let documented =
                    info.documented().chain(info.causes().map(|cause| cause.cause)).chain(wordings);
                texts.chain(documented.map(str::to_owned)).any(|known| text.contains(&known))
            });
            let is_index = finding.code.is_none() && text.contains("WTError");
            assert!(has_code || has_name || is_text || is_index, "{}: {}: {text:?}", case.file, case.title);
        }
    }
}
