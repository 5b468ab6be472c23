//! `--follow`: files that grow, are rotated or truncated.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use wterror_scan::{Feed, Finding, Scanner};

use super::files::Source;
use super::{FAILED_ON, Output, Sink};
use crate::style::{Style, printable};
use crate::{Context, FAILURE, SUCCESS, USAGE};

/// How often it is looked whether a file has grown.
const PAUSE: Duration = Duration::from_millis(100);

/// A file that is followed.
struct Followed<'s> {
    path: &'s Path,
    file: Option<Open>,
    feed: Feed<'s>,
    /// What was last said of the file, which is said once.
    said: Option<String>,
}

/// A file that is open, how much of it has been read, and what shows that it is still the same.
struct Open {
    file: File,
    read: u64,
    identity: Option<u64>,
    /// The last bytes that were read: where others stand there, the file was written anew.
    last: Vec<u8>,
    /// When it was last written, as far as has been looked.
    written: Option<SystemTime>,
}

/// How many bytes are compared.
const COMPARED: usize = 256;

/// Follows files until the process is ended, nobody reads any more, or what `--fail-on` names was found.
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
                followed.push(Followed { path, file: None, feed: Feed::new(scanner), said: None });
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
        if sink.has_failed {
            return Ok(FAILED_ON);
        }
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
        if sink.has_failed {
            return Ok(FAILED_ON);
        }
    }
    let mut outcome = Ok(());
    feed.finish(&mut |finding, line| say(&mut outcome, "-", finding, line, sink, style, context.stdout));
    outcome?;
    if sink.without_time > 0 {
        writeln!(context.stderr, "wterror: {}", super::left_out(sink.without_time))?;
    }
    Ok(match sink {
        Sink { has_failed: true, .. } => FAILED_ON,
        Sink { found: 0, .. } => FAILURE,
        Sink { .. } => SUCCESS,
    })
}

impl Followed<'_> {
    /// Scans what has come since the last look.
    fn look(&mut self, sink: &mut Sink, style: Style, context: &mut Context<'_>) -> io::Result<()> {
        let name = self.path.display().to_string();
        let there = fs::metadata(self.path);
        let is_anew = match (&mut self.file, &there) {
            (Some(open), Ok(there)) if identity_of(there) == open.identity => !open.is_same(there),
            _ => false,
        };
        if !is_anew {
            self.read(&name, sink, style, context)?;
        }
        let is_other = match (&self.file, &there) {
            (Some(open), Ok(there)) => {
                is_anew || identity_of(there) != open.identity || there.len() < open.read
            }
            (None, Ok(_)) => true,
            (_, Err(_)) => false,
        };
        if let Err(error) = &there {
            // What is open is still read.
            let what = match error.kind() {
                io::ErrorKind::NotFound => "is not there; waiting for it".to_owned(),
                _ => format!("cannot be read: {error}; waiting for it"),
            };
            self.say(what, &name, context)?;
        }
        if is_other {
            // What the old file still had has been read; its last line counts though it has no end.
            if self.file.take().is_some() {
                self.said = None;
                self.say("was replaced or cut; reading it from its beginning".to_owned(), &name, context)?;
                let mut outcome = Ok(());
                self.feed.end_of_file(&mut |finding, line| {
                    say(&mut outcome, &name, finding, line, sink, style, context.stdout)
                });
                outcome?;
            }
            match File::open(self.path) {
                Ok(file) => {
                    let identity = file.metadata().ok().and_then(|metadata| identity_of(&metadata));
                    self.file = Some(Open { file, read: 0, identity, last: Vec::new(), written: None });
                    self.said = None;
                }
                Err(error) => self.say(format!("cannot be read: {error}; waiting for it"), &name, context)?,
            }
            self.read(&name, sink, style, context)?;
        }
        Ok(())
    }

    /// Says something of the file, unless it has just been said.
    fn say(&mut self, what: String, name: &str, context: &mut Context<'_>) -> io::Result<()> {
        if self.said.as_ref() == Some(&what) {
            return Ok(());
        }
        writeln!(context.stderr, "wterror: {} {what}", printable(name))?;
        self.said = Some(what);
        Ok(())
    }

    fn read(
        &mut self,
        name: &str,
        sink: &mut Sink,
        style: Style,
        context: &mut Context<'_>,
    ) -> io::Result<()> {
        let Some(open) = &mut self.file else { return Ok(()) };
        let mut buffer = vec![0; 64 * 1024];
        if open.file.seek(SeekFrom::Start(open.read)).is_err() {
            return Ok(());
        }
        loop {
            let count = match open.file.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(count) => count,
                Err(error) => {
                    let what = format!("cannot be read: {error}; waiting for it");
                    return self.say(what, name, context);
                }
            };
            open.read += count as u64;
            open.last.extend_from_slice(&buffer[count.saturating_sub(COMPARED)..count]);
            open.last.drain(..open.last.len().saturating_sub(COMPARED));
            push(&mut self.feed, name, &buffer[..count], sink, style, context.stdout)?;
        }
    }
}

impl Open {
    /// Whether what has been read still stands in the file, as far as its last bytes show.
    fn is_same(&mut self, there: &fs::Metadata) -> bool {
        let written = there.modified().ok();
        if self.written == written && written.is_some() {
            return true;
        }
        self.written = written;
        let mut bytes = vec![0; self.last.len()];
        let start = self.read - self.last.len() as u64;
        let read = self.file.seek(SeekFrom::Start(start)).and_then(|_| self.file.read_exact(&mut bytes));
        read.is_ok() && bytes == self.last
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
    *outcome = match is_report && sink.counts(finding) {
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
