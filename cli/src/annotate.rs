//! `wterror annotate`

use std::io;
use std::ops::ControlFlow;

use wterror::Language;
use wterror_scan::{Feed, Finding, Scanner};

use crate::args::Arguments;
use crate::scan;
use crate::style::Style;
use crate::{Context, FAILURE, SUCCESS, USAGE};

/// Passes standard input on, byte by byte the same, and writes a line below each error.
pub(crate) fn run(
    arguments: &Arguments,
    style: Style,
    language: Language,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let scanner = match scan::options(arguments) {
        Ok(options) => Scanner::new(options),
        Err(problem) => {
            writeln!(context.stderr, "wterror: {problem}")?;
            return Ok(USAGE);
        }
    };
    let mut feed = Feed::new(&scanner);
    let mut buffer = vec![0; 64 * 1024];
    let mut notes: Vec<String> = Vec::new();
    let mut found_any = false;
    let mut is_in_line = false;
    loop {
        let count = match context.stdin.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                context.stdout.flush()?;
                writeln!(context.stderr, "wterror: standard input cannot be read: {error}")?;
                return Ok(USAGE);
            }
        };
        // Line by line, so that what is said of a line stands below it.
        for part in buffer[..count].split_inclusive(|&byte| byte == b'\n') {
            context.stdout.write_all(part)?;
            is_in_line = !part.ends_with(b"\n");
            _ = feed.push(part, &mut |finding, _| {
                notes.push(note(finding, style, language));
                ControlFlow::Continue(())
            });
            found_any |= !notes.is_empty();
            for note in notes.drain(..) {
                context.stdout.write_all(note.as_bytes())?;
            }
        }
        context.stdout.flush()?;
    }
    feed.finish(&mut |finding, _| {
        notes.push(note(finding, style, language));
        ControlFlow::Continue(())
    });
    found_any |= !notes.is_empty();
    if is_in_line && !notes.is_empty() {
        context.stdout.write_all(b"\n")?;
    }
    for note in notes {
        context.stdout.write_all(note.as_bytes())?;
    }
    Ok(if found_any { SUCCESS } else { FAILURE })
}

/// The line below an error: what it is, what it means, what to do.
fn note(finding: &Finding, style: Style, language: Language) -> String {
    let text = match (finding.info(), finding.code) {
        (Some(info), _) => {
            let head = format!("{} {}", info.code(), info.id());
            let said = if language == Language::ENGLISH {
                info.summary().to_owned()
            } else {
                language.message(info.code()).into_owned()
            };
            format!("{} (derived) {said} {}", style.category(info.category(), head), info.guidance().text)
        }
        (None, Some(code)) => {
            format!("{} This code is not in the catalogue.", style.bold(format_args!("{code} unlisted")))
        }
        (None, None) => {
            format!("{} An error of the SDK whose code the log does not say.", style.bold("no code"))
        }
    };
    let contradicts =
        finding.contradicts.map_or(String::new(), |code| format!(" (The name here belongs to {code}.)"));
    format!("  ^ {text}{contradicts} [{}, {}]\n", finding.certainty.as_str(), finding.evidence.as_str())
}
