//! The scanner: over what lies in memory, and over what is read.

use alloc::vec::Vec;
use core::ops::ControlFlow;

use memchr::{memchr_iter, memrchr};
use wterror::ErrorInfo;

use crate::analysis::{Analysis, Found};
use crate::filter::Filter;
use crate::patterns::{Kind, Part, patterns};
use crate::region::{Incomplete, Region, VIEW, outermost, region};
use crate::{Certainty, Finding, Options, identifiers};

/// Finds the SDK's errors in logs. Made once, it can be used by many threads.
///
/// ```
/// use wterror_scan::{Certainty, Evidence, Options, Scanner};
///
/// let scanner = Scanner::new(Options::default());
/// let found = scanner.scan_line(b"onError: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}");
/// assert_eq!((found[0].code, found[0].certainty), (Some(206), Certainty::Certain));
/// assert_eq!(found[0].evidence, Evidence::NameWithCode);
/// assert!(scanner.scan_line(b"GET /video.mp4 HTTP/1.1\" 206 1048576").is_empty());
/// ```
pub struct Scanner {
    pub(crate) filter: Filter,
    pub(crate) options: Options,
}

impl Scanner {
    /// A scanner with these options. It takes some 20 µs, and milliseconds with every language.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { filter: Filter::new(patterns(&options)), options }
    }

    /// What is found in a line, or in several.
    ///
    /// ```
    /// # use wterror_scan::{Options, Scanner};
    /// let found = Scanner::new(Options::default()).scan_line(b"x\nWTError.transport");
    /// assert_eq!((found[0].line, found[0].range.clone(), found[0].code), (2, 8..17, Some(803)));
    /// ```
    #[must_use]
    pub fn scan_line(&self, line: &[u8]) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut stream = Stream::default();
        _ = stream.run(self, line, true, &mut |finding, _| {
            found.push(finding.clone());
            ControlFlow::Continue(())
        });
        found
    }
}

#[cfg(feature = "std")]
impl Scanner {
    /// What is found in a part of a log that begins with a line.
    pub(crate) fn scan_part(&self, bytes: &[u8], is_end: bool, callback: &mut Callback<'_>) {
        _ = Stream::default().run(self, bytes, is_end, callback);
    }
}

/// Where a scan has got to. What lies before `base` has been let go of.
#[derive(Default)]
pub(crate) struct Stream {
    /// The place in the stream of the first byte in memory; a multiple of eight.
    pub(crate) base: u64,
    /// What has been searched, as a place in memory; a multiple of four.
    searched: usize,
    /// What belongs to findings, or lies before them.
    done: usize,
    /// Up to where lines have been counted, and the number of the line there, from nought.
    counted: usize,
    pub(crate) lines: u64,
    /// The place in the stream at which that line begins.
    line_start: u64,
    /// The beginning of that line, if it has been let go of.
    head: Vec<u8>,
    /// Of a message for people that was the last finding: the row and the line.
    message: Option<(&'static ErrorInfo, u64)>,
    /// Whether lines without marks are looked at, too.
    looks_at_all: bool,
    analysis: Analysis,
}

/// How much of a line's beginning is kept for its time.
const HEAD: usize = 256;
/// How far from a finding the identifiers and the time may stand.
const AROUND: usize = 1024;
/// What stands at the end of a view is left to the next one.
const MARGIN: usize = 1024;

pub(crate) type Callback<'c> = dyn FnMut(&Finding, &[u8]) -> ControlFlow<()> + 'c;

impl Stream {
    /// Scans `bytes` from where it got to, as far as can be said before more is read.
    pub(crate) fn run(
        &mut self,
        scanner: &Scanner,
        bytes: &[u8],
        is_end: bool,
        callback: &mut Callback<'_>,
    ) -> ControlFlow<()> {
        let filter = &scanner.filter;
        let least = scanner.options.min_certainty;
        self.looks_at_all = least == Certainty::Possible;
        // A text has to lie in memory as a whole, and what shows that it is one. None goes over the end of a line; but a group may, and
        // is looked at when what stands behind the end is there.
        let limit = if is_end {
            bytes.len()
        } else {
            let newline = memrchr(b'\n', &bytes[self.searched.min(bytes.len())..])
                .map(|newline| self.searched + newline + 1);
            bytes.len().saturating_sub(LONGEST).max(newline.unwrap_or(0)) & !3
        };
        while self.searched < limit {
            let mut mark = None;
            let floor = self.done;
            let stopped = filter.search(bytes, self.searched, limit, |found| {
                if found.start < floor
                    || (least > Certainty::Possible
                        && !Analysis::may_count(filter, bytes, found, floor, is_end))
                {
                    return false;
                }
                mark = Some(found);
                true
            });
            let Some(mark) = mark else {
                self.searched = stopped;
                break;
            };
            self.searched = stopped;
            let may_announce = matches!(filter.pattern(mark).kind, Kind::Type | Kind::Listener);
            match region(bytes, mark.start, mark.end, may_announce, floor, is_end) {
                Err(Incomplete) => return ControlFlow::Continue(()),
                Ok(region) => {
                    self.gap(scanner, bytes, region.start, callback)?;
                    let end = self.report(scanner, bytes, region, callback)?;
                    self.done = end.max(mark.end);
                    // From there on, but where a text may begin that has been passed.
                    self.searched = (self.done & !7).max(if self.done > stopped { 0 } else { stopped + 4 });
                }
            }
        }
        let settled = if is_end { bytes.len() } else { self.searched.saturating_sub(2 * VIEW) };
        self.gap(scanner, bytes, settled, callback)?;
        if is_end {
            self.count_to(bytes, bytes.len());
        }
        ControlFlow::Continue(())
    }

    /// Looks at the lines without marks before `to`, which is asked for only where every number counts.
    fn gap(
        &mut self,
        scanner: &Scanner,
        bytes: &[u8],
        to: usize,
        callback: &mut Callback<'_>,
    ) -> ControlFlow<()> {
        if scanner.options.min_certainty > Certainty::Possible {
            return ControlFlow::Continue(());
        }
        while self.done < to {
            let view = &bytes[self.done..to.min(self.done + VIEW)];
            let end = match memchr::memchr(b'\n', view) {
                Some(newline) => self.done + newline,
                // Only a whole line, unless there is no more of it or it is too long.
                None if to < bytes.len() && view.len() < VIEW => return ControlFlow::Continue(()),
                None => self.done + view.len(),
            };
            let region = Region { start: self.done, end, is_members: false, is_cut: false };
            self.report(scanner, bytes, region, callback)?;
            self.done = end + usize::from(bytes.get(end) == Some(&b'\n'));
        }
        ControlFlow::Continue(())
    }

    /// Hands out what is found in a region and returns where the next may begin.
    fn report(
        &mut self,
        scanner: &Scanner,
        bytes: &[u8],
        region: Region,
        callback: &mut Callback<'_>,
    ) -> ControlFlow<(), usize> {
        let found = self.analysis.read(&scanner.filter, bytes, region, scanner.options.min_certainty);
        // The end of a view is seen again, with what stands behind it.
        let limit = if region.is_cut { region.end.saturating_sub(MARGIN) } else { region.end };
        let mut end = limit.max(region.start);
        for found in &found {
            if region.is_cut && found.end > limit && found.start > region.start + VIEW / 2 {
                end = end.min(found.start);
                break;
            }
            self.hand_out(scanner, bytes, region, found, callback)?;
            end = end.max(found.end);
        }
        ControlFlow::Continue(end)
    }

    fn hand_out(
        &mut self,
        scanner: &Scanner,
        bytes: &[u8],
        region: Region,
        found: &Found,
        callback: &mut Callback<'_>,
    ) -> ControlFlow<()> {
        self.count_to(bytes, found.at);
        let line = self.lines + 1;
        let stands_with_message = match (found.only, self.message) {
            (Some((_, info)), Some((before, there))) => info == before && line.saturating_sub(there) <= 1,
            _ => false,
        };
        self.message = found.only.filter(|(part, _)| *part == Part::Message).map(|(_, info)| (info, line));
        if stands_with_message {
            return ControlFlow::Continue(());
        }
        let line_start = usize::try_from(self.line_start.saturating_sub(self.base)).unwrap_or(0);
        let line_end = memchr::memchr(b'\n', &bytes[found.at..region.end.max(found.at)])
            .map_or(region.end, |newline| found.at + newline);
        let in_line = |at: usize| self.base + u64::try_from(at).unwrap_or(u64::MAX) - self.line_start;
        let shown_start = line_start.max(region.start);
        let text = bytes[shown_start..line_end].strip_suffix(b"\r").unwrap_or(&bytes[shown_start..line_end]);
        let around_start = region.start.max(found.start.saturating_sub(AROUND));
        let around = &bytes[around_start..region.end.min(found.end + AROUND)];
        let keys = &scanner.options.session_keys;
        let mut identifiers = identifiers::identifiers(around, found.at - around_start, keys);
        // One object in another, printed over lines: who and when often stand above.
        let outer = outermost(bytes, region.start);
        if let Some(outer) = outer {
            let more = identifiers::identifiers(outer, outer.len(), keys);
            identifiers.session = identifiers.session.or(more.session);
            identifiers.participant = identifiers.participant.or(more.participant);
        }
        let finding = Finding {
            line,
            range: in_line(found.start.max(line_start))..in_line(found.end.min(line_end)),
            code: found.code,
            name: found.name,
            contradicts: found.contradicts,
            certainty: found.certainty,
            evidence: found.evidence,
            #[cfg(feature = "times")]
            time: {
                let head = if self.head.is_empty() {
                    &bytes[line_start..line_end.min(line_start + HEAD)]
                } else {
                    &self.head
                };
                let first = &bytes[region.start..region.end.min(region.start + HEAD)];
                let starts = [head, first, outer.unwrap_or_default()];
                crate::times::find(starts, around, found.at - around_start, scanner.options.year)
            },
            session: identifiers.session,
            participant: identifiers.participant,
            part: in_line(shown_start)..in_line(shown_start + text.trim_ascii_end().len()),
        };
        callback(&finding, text)
    }

    /// Counts the lines up to a place in memory.
    pub(crate) fn count_to(&mut self, bytes: &[u8], to: usize) {
        if to <= self.counted {
            return;
        }
        let part = &bytes[self.counted..to];
        let count = memchr_iter(b'\n', part).count();
        if count > 0 {
            self.lines += u64::try_from(count).unwrap_or(u64::MAX);
            let last = memrchr(b'\n', part).map_or(0, |newline| newline + 1);
            self.line_start = self.base + u64::try_from(self.counted + last).unwrap_or(u64::MAX);
            self.head.clear();
        }
        self.counted = to;
    }

    /// Lets go of what is no longer needed and says how many bytes that are.
    pub(crate) fn let_go(&mut self, bytes: &[u8]) -> usize {
        // Lines that have not been looked at, and what stands before a mark that is still to come.
        let looked_at = if self.looks_at_all { self.done } else { self.searched };
        let free = looked_at.min(self.searched).saturating_sub(KEPT) & !7;
        self.count_to(bytes, free);
        if self.head.is_empty() && self.line_start >= self.base && self.line_start < self.base + free as u64 {
            let at = usize::try_from(self.line_start - self.base).unwrap_or(0);
            self.head = bytes[at..(at + HEAD).min(bytes.len())].to_vec();
        }
        self.base += free as u64;
        self.searched -= free;
        self.done = self.done.saturating_sub(free);
        self.counted = self.counted.saturating_sub(free);
        free
    }
}

/// No text that is looked for is longer.
pub(crate) const LONGEST: usize = 1024;
/// What is kept before the place that the search has got to.
const KEPT: usize = 4 * VIEW;
