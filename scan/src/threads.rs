//! Scanning of what is read on several threads, with what one thread finds.
//!
//! Each thread in its turn reads a block, which ends with a line, and scans it while the others read theirs. A block has a margin
//! before and behind it, so that what stands around its lines is seen; what is found in a margin belongs to another block.

use core::num::NonZeroUsize;
use core::ops::ControlFlow;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, Read};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

use memchr::{memchr, memchr_iter, memrchr};

use crate::reader::{Event, Feed, Summary};
use crate::region::VIEW;
use crate::{Finding, Scanner};

/// How much a thread reads in its turn.
const BLOCK: usize = 1024 * 1024;
/// How much of a log is seen before and behind a block.
const MARGIN: usize = 8 * VIEW;

impl Scanner {
    /// Scans as [`scan`](Self::scan) does, on several threads. What is found, and its order, is the same; the callback is called on this
    /// thread. Memory is some 3 MiB for each thread. From a line of a megabyte on, one thread scans the rest.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use wterror_scan::{Event, Options, Scanner};
    ///
    /// let log = b"x\nWTError(code: 206)\n".repeat(100_000);
    /// let (scanner, mut lines) = (Scanner::new(Options::default()), Vec::new());
    /// let threads = 2.try_into()?;
    /// let summary = scanner.scan_on(threads, &log[..], |event| {
    ///     if let Event::Finding(finding, _line) = event {
    ///         lines.push(finding.line);
    ///     }
    ///     ControlFlow::Continue(())
    /// })?;
    /// assert!(lines.len() == 100_000 && lines.is_sorted());
    /// assert_eq!(summary.lines, 200_000);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The reader's. What was found before has been handed out.
    pub fn scan_on(
        &self,
        threads: NonZeroUsize,
        reader: impl Read + Send,
        mut callback: impl FnMut(Event<'_>) -> ControlFlow<()>,
    ) -> io::Result<Summary> {
        if threads.get() == 1 {
            return self.scan(reader, callback);
        }
        let ahead = 4 * threads.get() as u64;
        let source = Mutex::new(Source { reader, next: 0, kept: Vec::new(), margin: 0, is_ended: false });
        let progress = Progress { delivered: Mutex::new(Some(0)), changed: Condvar::new() };
        let (sender, receiver) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..threads.get() {
                let (sender, source, progress) = (sender.clone(), &source, &progress);
                scope.spawn(move || {
                    let _stop = StopOnPanic(progress);
                    let mut buffer = Vec::new();
                    while work(self, source, progress, ahead, &sender, &mut buffer).is_continue() {}
                });
            }
            drop(sender);
            // However this ends, by a panic of the callback too, the threads stop.
            let _stop = Stop(&progress);
            let mut summary = Summary::default();
            let mut waiting = BTreeMap::new();
            for (number, block) in receiver {
                waiting.insert(number, block);
                while let Some(block) = waiting.remove(&progress.delivered()) {
                    let Block { found, bytes, newlines, ends_in_line, outcome } = block;
                    let mut texts = &found.texts[..];
                    for (mut finding, length) in found.all {
                        finding.line += summary.lines;
                        let (text, rest) = texts.split_at(length);
                        texts = rest;
                        summary.is_cancelled = callback(Event::Finding(&finding, text)).is_break();
                        if summary.is_cancelled {
                            return Ok(summary);
                        }
                    }
                    summary.bytes += bytes;
                    summary.lines += newlines;
                    outcome?;
                    summary.is_cancelled = callback(Event::Progress(summary.bytes)).is_break();
                    if summary.is_cancelled {
                        return Ok(summary);
                    }
                    // Only the last block can end so.
                    summary.lines += u64::from(ends_in_line);
                    progress.advance();
                }
            }
            Ok(summary)
        })
    }
}

/// What is read from, and where the next block begins.
struct Source<R> {
    reader: R,
    /// The number of the next block.
    next: u64,
    /// What has been read for the next block: a margin and what stands behind it.
    kept: Vec<u8>,
    margin: usize,
    is_ended: bool,
}

/// What came of a block. Lines are counted from its beginning.
struct Block {
    found: Found,
    bytes: u64,
    newlines: u64,
    ends_in_line: bool,
    outcome: io::Result<()>,
}

/// Findings with the lengths of their lines, and the lines one behind the other.
#[derive(Default)]
struct Found {
    all: Vec<(Finding, usize)>,
    texts: Vec<u8>,
}

impl Found {
    /// Keeps a finding behind the first `before` lines, which belong to the block before.
    fn keep(&mut self, finding: &Finding, text: &[u8], before: u64) {
        if finding.line > before {
            self.all.push((Finding { line: finding.line - before, ..finding.clone() }, text.len()));
            self.texts.extend_from_slice(text);
        }
    }
}

/// How many blocks have been handed out; `None` when nobody waits for more.
struct Progress {
    delivered: Mutex<Option<u64>>,
    changed: Condvar,
}

impl Progress {
    fn lock(&self) -> MutexGuard<'_, Option<u64>> {
        self.delivered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn delivered(&self) -> u64 {
        self.lock().unwrap_or(u64::MAX)
    }

    fn advance(&self) {
        if let Some(delivered) = &mut *self.lock() {
            *delivered += 1;
        }
        self.changed.notify_all();
    }

    /// Waits until a block may be read, which is not too far ahead of those that were handed out.
    fn wait(&self, number: u64, ahead: u64) -> ControlFlow<()> {
        let is_ahead = |delivered: &mut Option<u64>| delivered.is_some_and(|done| number >= done + ahead);
        let delivered =
            self.changed.wait_while(self.lock(), is_ahead).unwrap_or_else(PoisonError::into_inner);
        if delivered.is_some() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}

struct Stop<'p>(&'p Progress);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        *self.0.lock() = None;
        self.0.changed.notify_all();
    }
}

/// A block that nobody finishes is not waited for.
struct StopOnPanic<'p>(&'p Progress);

impl Drop for StopOnPanic<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            drop(Stop(self.0));
        }
    }
}

type Sender = mpsc::Sender<(u64, Block)>;

/// Reads a block into `buffer`, of which the length only grows, and scans it.
fn work<R: Read>(
    scanner: &Scanner,
    source: &Mutex<Source<R>>,
    progress: &Progress,
    ahead: u64,
    sender: &Sender,
    buffer: &mut Vec<u8>,
) -> ControlFlow<()> {
    // A thread that panicked has read an unknown part.
    let Ok(mut turn) = source.lock() else { return ControlFlow::Break(()) };
    if turn.is_ended {
        return ControlFlow::Break(());
    }
    progress.wait(turn.next, ahead)?;
    let (start, kept) = (turn.margin, turn.kept.len());
    let wanted = start + BLOCK + MARGIN;
    if buffer.len() < wanted {
        buffer.resize(wanted, 0);
    }
    buffer[..kept].copy_from_slice(&turn.kept);
    let (count, outcome) = fill(&mut turn.reader, &mut buffer[kept..wanted]);
    let bytes = &buffer[..kept + count];
    let is_end = bytes.len() < wanted || outcome.is_err();
    let limit = if is_end { bytes.len() } else { start + BLOCK };
    let end =
        if is_end { Some(limit) } else { memrchr(b'\n', &bytes[start..limit]).map(|at| start + at + 1) };
    let number = turn.next;
    turn.next += 1;
    let Some(end) = end else { return alone(scanner, &mut turn, progress, ahead, sender, bytes) };
    turn.is_ended = is_end;
    // The margin begins with a line.
    let from = end.saturating_sub(MARGIN);
    let from = if from == 0 { 0 } else { memchr(b'\n', &bytes[from - 1..end]).map_or(end, |at| from + at) };
    turn.kept.clear();
    turn.kept.extend_from_slice(&bytes[from..]);
    turn.margin = end - from;
    drop(turn);

    let before = count_lines(&bytes[..start]);
    let newlines = count_lines(&bytes[start..end]);
    let ends_in_line = is_end && end > start && !bytes.ends_with(b"\n");
    let lines = newlines + u64::from(ends_in_line);
    let mut found = Found::default();
    scanner.scan_part(bytes, is_end, &mut |finding, text| {
        if finding.line > before + lines {
            return ControlFlow::Break(());
        }
        found.keep(finding, text, before);
        ControlFlow::Continue(())
    });
    let block = Block { found, bytes: (end - start) as u64, newlines, ends_in_line, outcome };
    if sender.send((number, block)).is_err() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

/// Scans the rest in this turn: its lines are too long to be shared out. `bytes` has been read.
fn alone<R: Read>(
    scanner: &Scanner,
    source: &mut Source<R>,
    progress: &Progress,
    ahead: u64,
    sender: &Sender,
    bytes: &[u8],
) -> ControlFlow<()> {
    source.is_ended = true;
    let before = count_lines(&bytes[..source.margin]);
    let mut feed = Feed::new(scanner);
    let mut found = Found::default();
    let mut buffer = bytes.to_vec();
    let (mut filled, mut fresh) = (bytes.len(), bytes.len() - source.margin);
    let mut outcome = Ok(());
    for number in source.next - 1.. {
        let mut keep = |finding: &Finding, text: &[u8]| {
            found.keep(finding, text, before);
            ControlFlow::Continue(())
        };
        _ = feed.push(&buffer[..filled], &mut keep);
        let is_end = fresh == 0 || outcome.is_err();
        let newlines = if is_end { feed.end_of_file(&mut keep).lines - before } else { 0 };
        let (bytes, found) = (fresh as u64, core::mem::take(&mut found));
        let block = Block { found, bytes, newlines, ends_in_line: false, outcome };
        if sender.send((number, block)).is_err() || is_end {
            break;
        }
        progress.wait(number + 1, ahead)?;
        (fresh, outcome) = fill(&mut source.reader, &mut buffer[..BLOCK]);
        filled = fresh;
    }
    ControlFlow::Break(())
}

fn count_lines(bytes: &[u8]) -> u64 {
    memchr_iter(b'\n', bytes).count() as u64
}

/// Reads until the buffer is full, or there is no more, and says how much was read.
fn fill(reader: &mut impl Read, buffer: &mut [u8]) -> (usize, io::Result<()>) {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return (filled, Err(error)),
        }
    }
    (filled, Ok(()))
}
