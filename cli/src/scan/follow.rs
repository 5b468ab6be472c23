//! `--follow`: files that grow, are rotated or truncated.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use wterror_scan::{Feed, Finding, Scanner};

use super::files::Source;
use super::{Output, Sink};
use crate::style::{Style, printable};
use crate::{Context, SUCCESS, USAGE};

/// How often it is looked whether a file has grown.
const PAUSE: Duration = Duration::from_millis(100);

/// A file that is followed.
struct Followed<'s> {
    path: &'s Path,
    file: Option<(File, u64, Option<u64>)>,
    feed: Feed<'s>,
    /// Whether it has been said that the file is not there.
    is_missed: bool,
}

/// Follows files until the process is ended or nobody reads any more.
pub(super) fn run(
    sources: &[Source],
    scanner: &Scanner,
    sink: &mut Sink,
    style: Style,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let mut followed = Vec::new();
    for source in sources {
        match source {
            Source::Stdin => return stdin(scanner, sink, style, context),
            Source::File(path) => {
                followed.push(Followed { path, file: None, feed: Feed::new(scanner), is_missed: false });
            }
        }
    }
    if followed.is_empty() {
        writeln!(context.stderr, "wterror: there is no file to follow")?;
        return Ok(USAGE);
    }
    loop {
        for file in &mut followed {
            file.look(sink, style, context)?;
        }
        context.stdout.flush()?;
        sleep(PAUSE);
    }
}

fn stdin(scanner: &Scanner, sink: &mut Sink, style: Style, context: &mut Context<'_>) -> io::Result<u8> {
    let mut feed = Feed::new(scanner);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = match context.stdin.read(&mut buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            outcome => outcome?,
        };
        if count == 0 {
            break;
        }
        push(&mut feed, "-", &buffer[..count], sink, style, context.stdout)?;
        context.stdout.flush()?;
    }
    let mut outcome = Ok(());
    feed.finish(&mut |finding, line| say(&mut outcome, "-", finding, line, sink, style, context.stdout));
    outcome.map(|()| SUCCESS)
}

impl Followed<'_> {
    /// Scans what has come since the last look.
    fn look(&mut self, sink: &mut Sink, style: Style, context: &mut Context<'_>) -> io::Result<()> {
        let name = self.path.display().to_string();
        self.read(&name, sink, style, context)?;
        let there = fs::metadata(self.path).ok();
        let is_other = match (&self.file, &there) {
            (Some((_, read, identity)), Some(there)) => {
                identity_of(there) != *identity || there.len() < *read
            }
            (None, Some(_)) => true,
            (_, None) => false,
        };
        if there.is_none() && self.file.is_none() && !self.is_missed {
            self.is_missed = true;
            writeln!(context.stderr, "wterror: {} is not there; waiting for it", printable(&name))?;
        }
        if is_other {
            // What the old file still had has been read; its last line counts though it has no end.
            if self.file.is_some() {
                writeln!(
                    context.stderr,
                    "wterror: {} was replaced or cut; reading it from its beginning",
                    printable(&name)
                )?;
                self.feed.end_of_file(&mut |finding, line| {
                    let mut outcome = Ok(());
                    say(&mut outcome, &name, finding, line, sink, style, context.stdout)
                });
            }
            self.file = File::open(self.path).ok().map(|file| {
                let identity = file.metadata().ok().and_then(|metadata| identity_of(&metadata));
                (file, 0, identity)
            });
            self.read(&name, sink, style, context)?;
        }
        Ok(())
    }

    fn read(
        &mut self,
        name: &str,
        sink: &mut Sink,
        style: Style,
        context: &mut Context<'_>,
    ) -> io::Result<()> {
        let Some((file, read, _)) = &mut self.file else { return Ok(()) };
        let mut buffer = vec![0; 64 * 1024];
        if file.seek(SeekFrom::Start(*read)).is_err() {
            return Ok(());
        }
        loop {
            let count = match file.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(count) => count,
                Err(error) => {
                    writeln!(context.stderr, "wterror: {}: {error}", printable(name))?;
                    return Ok(());
                }
            };
            *read += count as u64;
            push(&mut self.feed, name, &buffer[..count], sink, style, context.stdout)?;
        }
    }
}

fn push(
    feed: &mut Feed<'_>,
    name: &str,
    bytes: &[u8],
    sink: &mut Sink,
    style: Style,
    stdout: &mut dyn Write,
) -> io::Result<()> {
    let mut outcome = Ok(());
    _ = feed.push(bytes, &mut |finding, line| say(&mut outcome, name, finding, line, sink, style, stdout));
    outcome
}

/// Writes a finding at once; for the report, one line.
fn say(
    outcome: &mut io::Result<()>,
    name: &str,
    finding: &Finding,
    line: &[u8],
    sink: &mut Sink,
    style: Style,
    stdout: &mut dyn Write,
) -> ControlFlow<()> {
    let is_report = matches!(sink.output, Output::Report(_));
    *outcome = match is_report && sink.filters.passes(finding) {
        true => {
            let head = match (finding.info(), finding.code) {
                (Some(info), _) => {
                    style.category(info.category(), format_args!("{} {}", info.code(), info.id()))
                }
                (None, Some(code)) => style.bold(format_args!("{code} unlisted")),
                (None, None) => style.bold("no code"),
            };
            let time = finding.time.map(|time| format!("{time} ")).unwrap_or_default();
            writeln!(
                stdout,
                "{time}{head} {}:{}: {}",
                printable(name),
                finding.line,
                printable(finding.excerpt(line))
            )
        }
        false if is_report => Ok(()),
        false => sink.take(name, finding, line, stdout),
    };
    if outcome.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}

/// What tells a file from another that has taken its name.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have none")]
fn identity_of(metadata: &fs::Metadata) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    Some(metadata.ino())
}

#[cfg(not(unix))]
fn identity_of(_metadata: &fs::Metadata) -> Option<u64> {
    None
}
