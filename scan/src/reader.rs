//! Scanning of what is read, in bounded memory.

use alloc::vec::Vec;
use core::ops::ControlFlow;
#[cfg(feature = "std")]
use std::io::{self, ErrorKind, Read};

#[cfg(feature = "std")]
use crate::Finding;
use crate::Scanner;
use crate::engine::{Callback, Stream};

/// What has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// Bytes, after decompression.
    pub bytes: u64,
    /// Lines; what stands behind the last line's end counts as one.
    pub lines: u64,
    /// Whether the callback ended the scan.
    pub is_cancelled: bool,
}

/// What a scan tells as it goes.
#[cfg(feature = "std")]
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// An error, and its line or, where that is longer than 4 KiB on a side, the part of it that was looked at.
    Finding(&'a Finding, &'a [u8]),
    /// So many bytes have been looked at. It comes after each stretch that was read.
    Progress(u64),
}

/// How much is read at once.
const STRETCH: usize = 256 * 1024;

#[cfg(feature = "std")]
impl Scanner {
    /// Scans what is read, and calls back for each finding in the order of the log, until the end or until the callback breaks.
    ///
    /// Memory does not depend on the input: neither on its length nor on that of its lines.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use wterror_scan::{Event, Options, Scanner};
    ///
    /// let (scanner, mut codes) = (Scanner::new(Options::default()), Vec::new());
    /// let log = b"one\nWTError(code: 206)\nWTError(code: 104)\n";
    /// let summary = scanner.scan(&log[..], |event| {
    ///     if let Event::Finding(finding, _line) = event {
    ///         codes.push((finding.line, finding.code));
    ///     }
    ///     ControlFlow::Continue(())
    /// })?;
    /// assert_eq!(codes, [(2, Some(206)), (3, Some(104))]);
    /// assert_eq!((summary.lines, summary.bytes), (3, 42));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// The reader's. What was found before has been handed out.
    pub fn scan(
        &self,
        mut reader: impl Read,
        mut callback: impl FnMut(Event<'_>) -> ControlFlow<()>,
    ) -> io::Result<Summary> {
        let mut feed = Feed::new(self);
        let mut outcome = Ok(());
        loop {
            let space = feed.space();
            let count = match reader.read(space) {
                Ok(count) => count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => {
                    outcome = Err(error);
                    0
                }
            };
            feed.filled(count);
            let mut is_cancelled =
                feed.run(count == 0, &mut |finding, line| callback(Event::Finding(finding, line))).is_break();
            is_cancelled |= !is_cancelled && callback(Event::Progress(feed.bytes)).is_break();
            if is_cancelled || count == 0 {
                let summary = feed.summary(is_cancelled);
                return outcome.map(|()| summary);
            }
        }
    }
}

/// A scan that is fed: for logs that grow, of which nobody knows when the next line comes.
///
/// ```
/// use std::ops::ControlFlow;
/// use wterror_scan::{Feed, Options, Scanner};
///
/// let scanner = Scanner::new(Options::default());
/// let (mut feed, mut lines) = (Feed::new(&scanner), Vec::new());
/// for part in ["x\nSESSION_IS_FULL_", "ERROR_CODE\n"] {
///     feed.push(part.as_bytes(), &mut |finding, _line| {
///         lines.push(finding.line);
///         ControlFlow::Continue(())
///     });
/// }
/// assert_eq!(lines, [2]); // said as soon as its line has ended
/// ```
pub struct Feed<'s> {
    scanner: &'s Scanner,
    stream: Stream,
    buffer: Vec<u8>,
    /// How much of the buffer is filled.
    filled: usize,
    bytes: u64,
    ends_in_line: bool,
}

impl<'s> Feed<'s> {
    /// A scan that has been fed nothing yet.
    #[must_use]
    pub fn new(scanner: &'s Scanner) -> Self {
        Self {
            scanner,
            stream: Stream::default(),
            buffer: Vec::new(),
            filled: 0,
            bytes: 0,
            ends_in_line: false,
        }
    }

    /// Scans what has come. Findings are handed out when their line has ended or, where an object goes on over lines, when that has.
    pub fn push(&mut self, bytes: &[u8], callback: &mut Callback<'_>) -> ControlFlow<()> {
        for part in bytes.chunks(STRETCH) {
            self.space()[..part.len()].copy_from_slice(part);
            self.filled(part.len());
            self.run(false, callback)?;
        }
        ControlFlow::Continue(())
    }

    /// Hands out what is still to be found, and begins again with line 1: the log has been replaced by another.
    pub fn end_of_file(&mut self, callback: &mut Callback<'_>) -> Summary {
        core::mem::replace(self, Self::new(self.scanner)).finish(callback)
    }

    /// Hands out what is still to be found, now that nothing more comes.
    pub fn finish(mut self, callback: &mut Callback<'_>) -> Summary {
        let is_cancelled = self.run(true, callback).is_break();
        self.summary(is_cancelled)
    }

    /// Room for what is read next, after what is no longer needed has been let go of.
    fn space(&mut self) -> &mut [u8] {
        if self.filled > STRETCH {
            let free = self.stream.let_go(&self.buffer[..self.filled]);
            self.buffer.copy_within(free..self.filled, 0);
            self.filled -= free;
        }
        if self.buffer.len() < self.filled + STRETCH {
            self.buffer.resize(self.filled + STRETCH, 0);
        }
        &mut self.buffer[self.filled..][..STRETCH]
    }

    fn filled(&mut self, count: usize) {
        self.filled += count;
        self.bytes += count as u64;
        if count > 0 {
            self.ends_in_line = self.buffer[self.filled - 1] != b'\n';
        }
    }

    fn run(&mut self, is_end: bool, callback: &mut Callback<'_>) -> ControlFlow<()> {
        self.stream.run(self.scanner, &self.buffer[..self.filled], is_end, callback)
    }

    fn summary(&self, is_cancelled: bool) -> Summary {
        let lines = self.stream.lines + u64::from(self.ends_in_line);
        Summary { bytes: self.bytes, lines, is_cancelled }
    }
}
