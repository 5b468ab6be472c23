//! The report: by code, with what to do, and the first error of each session.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use wterror::{Action, ErrorInfo, Owner};
use wterror_scan::{Certainty, Finding, Time};

use crate::style::{Style, printable};

/// Stands behind what was read: whose words the report's are.
const DERIVED: &str =
    " What, who acts and what to do are derived: this project's judgement and words, not the vendor's.";

/// What was read.
#[derive(Default)]
pub(super) struct Read {
    pub(super) files: usize,
    pub(super) lines: u64,
    pub(super) bytes: u64,
    pub(super) troubles: Vec<String>,
    /// Findings that --since and --until leave out for want of a time.
    pub(super) without_time: u64,
}

/// All that the report says, collected finding by finding. Its memory is bounded.
pub(super) struct Report {
    pub(super) groups: Vec<Group>,
    places: HashMap<Option<i64>, usize>,
    sessions: Vec<First>,
    known_sessions: HashSet<String>,
    more_sessions: u64,
    pub(super) count: u64,
    without_session: u64,
    without_time: u64,
    without_zone: u64,
    contradictions: u64,
    /// Each finding, for the page; the first of them, if there are many.
    pub(super) rows: Option<Vec<Row>>,
}

/// The findings of one code.
pub(super) struct Group {
    pub(super) code: Option<i64>,
    pub(super) info: Option<&'static ErrorInfo>,
    pub(super) count: u64,
    likely: u64,
    pub(super) times: Times,
    sessions: HashSet<String>,
    pub(super) example: String,
    pub(super) place: String,
    /// How often each of the row's causes was written there.
    causes: Vec<u64>,
}

/// The first error of a session.
struct First {
    session: String,
    place: String,
    title: String,
    time: Option<Time>,
}

/// A finding as the page lists it.
pub(super) struct Row {
    pub(super) place: String,
    pub(super) time: String,
    pub(super) title: String,
    pub(super) certainty: &'static str,
    pub(super) evidence: &'static str,
    pub(super) session: String,
    pub(super) text: String,
}

/// How often over time, in a bounded number of steps that grow with the span.
#[derive(Default)]
pub(super) struct Times {
    pub(super) first: Option<Time>,
    pub(super) last: Option<Time>,
    /// Milliseconds a step, and the step of `counts`' first.
    step: i64,
    start: i64,
    counts: Vec<u64>,
}

/// How many sessions are listed, and rows on the page.
const SESSIONS: usize = 10_000;
const SHOWN_SESSIONS: usize = 12;
const ROWS: usize = 5_000;
const STEPS: usize = 240;

impl Times {
    fn add(&mut self, time: Time) {
        if self.first.is_none_or(|first| time < first) {
            self.first = Some(time);
        }
        if self.last.is_none_or(|last| time > last) {
            self.last = Some(time);
        }
        if self.counts.is_empty() {
            self.step = 1000;
            self.start = time.unix_ms.div_euclid(self.step);
            self.counts.push(1);
            return;
        }
        loop {
            let step = time.unix_ms.div_euclid(self.step);
            let end = self.start + i64::try_from(self.counts.len()).unwrap_or(i64::MAX);
            let (low, high) = (step.min(self.start), (step + 1).max(end));
            if usize::try_from(high - low).is_ok_and(|length| length <= STEPS) {
                let before = usize::try_from(self.start - low).unwrap_or(0);
                self.counts.splice(0..0, std::iter::repeat_n(0, before));
                self.counts.resize(usize::try_from(high - low).unwrap_or(0), 0);
                self.start = low;
                self.counts[usize::try_from(step - low).unwrap_or(0)] += 1;
                return;
            }
            // Twice as long a step.
            let start = self.start.div_euclid(2);
            let mut halved = vec![0; self.counts.len() / 2 + 1];
            for (index, count) in self.counts.iter().enumerate() {
                let at = (self.start + i64::try_from(index).unwrap_or(0)).div_euclid(2) - start;
                halved[usize::try_from(at).unwrap_or(0)] += count;
            }
            (self.counts, self.start, self.step) = (halved, start, self.step * 2);
        }
    }

    /// The counts between two times, in so many steps.
    pub(super) fn over(&self, from: i64, to: i64, steps: usize) -> Vec<u64> {
        let mut shown = vec![0; steps];
        let span = (to - from).max(1);
        for (index, count) in self.counts.iter().enumerate() {
            let time = (self.start + i64::try_from(index).unwrap_or(0)) * self.step;
            let at = (time - from).max(0) * i64::try_from(steps).unwrap_or(1) / span;
            shown[usize::try_from(at).unwrap_or(0).min(steps - 1)] += count;
        }
        shown
    }
}

/// `▁▂▅█`, one letter a step.
fn sparkline(counts: &[u64]) -> String {
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let letter = |&count: &u64| match count {
        0 => '·',
        _ => ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
            [usize::try_from((count * 7).div_ceil(most)).unwrap_or(7).min(7)],
    };
    counts.iter().map(letter).collect()
}

impl Report {
    pub(super) fn new(keeps_rows: bool) -> Self {
        Self {
            groups: Vec::new(),
            places: HashMap::new(),
            sessions: Vec::new(),
            known_sessions: HashSet::new(),
            more_sessions: 0,
            count: 0,
            without_session: 0,
            without_time: 0,
            without_zone: 0,
            contradictions: 0,
            rows: keeps_rows.then(Vec::new),
        }
    }

    pub(super) fn add(&mut self, file: &str, finding: &Finding, line: &[u8]) {
        self.count += 1;
        let place = format!("{}:{}", printable(file), finding.line);
        let info = finding.info();
        let index = *self.places.entry(finding.code).or_insert_with(|| {
            self.groups.push(Group {
                code: finding.code,
                info,
                count: 0,
                likely: 0,
                times: Times::default(),
                sessions: HashSet::new(),
                example: printable(finding.excerpt(line)),
                place: place.clone(),
                causes: vec![0; info.map_or(0, |info| info.causes().len())],
            });
            self.groups.len() - 1
        });
        let group = &mut self.groups[index];
        group.count += 1;
        group.likely += u64::from(finding.certainty < Certainty::Certain);
        if let Some(info) = info.filter(|info| info.causes().len() > 1) {
            let text = String::from_utf8_lossy(line);
            for (cause, count) in info.causes().zip(&mut group.causes) {
                *count += u64::from(text.contains(cause.documented) || text.contains(cause.cause));
            }
        }
        match finding.time {
            Some(time) => {
                group.times.add(time);
                self.without_zone += u64::from(!time.has_zone);
            }
            None => self.without_time += 1,
        }
        self.contradictions += u64::from(finding.contradicts.is_some());
        let title = group.title();
        match &finding.session {
            None => self.without_session += 1,
            Some(session) => {
                if group.sessions.len() < SESSIONS {
                    group.sessions.insert(session.clone());
                }
                if !self.known_sessions.contains(session) {
                    if self.known_sessions.len() < SESSIONS {
                        self.known_sessions.insert(session.clone());
                        let (session, place, title) = (printable(session), place.clone(), title.clone());
                        self.sessions.push(First { session, place, title, time: finding.time });
                    } else {
                        self.more_sessions += 1;
                    }
                }
            }
        }
        if let Some(rows) = self.rows.as_mut().filter(|rows| rows.len() < ROWS) {
            rows.push(Row {
                place,
                time: finding.time.map(|time| time.to_string()).unwrap_or_default(),
                title,
                certainty: finding.certainty.as_str(),
                evidence: finding.evidence.as_str(),
                session: finding.session.clone().unwrap_or_default(),
                text: finding.excerpt(line),
            });
        }
    }

    /// The codes, the most frequent first.
    pub(super) fn by_count(&self) -> Vec<&Group> {
        let mut groups: Vec<&Group> = self.groups.iter().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.count));
        groups
    }

    /// From the first to the last time of all, in milliseconds.
    pub(super) fn span(&self) -> Option<(i64, i64)> {
        let first = self.groups.iter().filter_map(|group| group.times.first).min()?;
        let last = self.groups.iter().filter_map(|group| group.times.last).max()?;
        Some((first.unix_ms, last.unix_ms))
    }

    /// The same as text: `… to …`.
    pub(super) fn ends(&self) -> String {
        let first = self.groups.iter().filter_map(|group| group.times.first).min();
        let last = self.groups.iter().filter_map(|group| group.times.last).max();
        first.zip(last).map(|(first, last)| format!("{first} to {last}")).unwrap_or_default()
    }

    /// What was found, in one line.
    pub(super) fn head(&self) -> String {
        match self.count {
            0 => "No error of the SDK was found.".to_owned(),
            count => {
                let sessions = match self.sessions.len() {
                    0 => String::new(),
                    some => format!(", in {}", counted(some as u64 + self.more_sessions, "session")),
                };
                format!(
                    "{} of {}{sessions}",
                    counted(count, "error"),
                    counted(self.groups.len() as u64, "code")
                )
            }
        }
    }

    /// What was read, in one line, and whose words the report's are.
    pub(super) fn foot(&self, read: &Read) -> String {
        let Read { files, lines, bytes, troubles, .. } = read;
        let size = match bytes {
            0..10_000 => format!("{bytes} bytes"),
            10_000..10_000_000 => format!("{} KB", bytes / 1000),
            _ => format!("{} MB", bytes / 1_000_000),
        };
        let not = match troubles.len() {
            0 => String::new(),
            some => format!("; {} could not be read", counted(some as u64, "file")),
        };
        let derived = if self.count == 0 { "" } else { DERIVED };
        format!(
            "Read: {}, {}, {size}{not}.{derived}",
            counted(*files as u64, "file"),
            counted(*lines, "line")
        )
    }

    /// What is missing to go on.
    pub(super) fn missing(&self, read: &Read) -> Vec<String> {
        let mut missing = Vec::new();
        if read.without_time > 0 {
            missing.push(format!("{}.", super::left_out(read.without_time)));
        }
        let of = |part: u64| {
            if part == self.count {
                "the errors".to_owned()
            } else {
                format!("{part} of {}", counted(self.count, "error"))
            }
        };
        if self.count == 0 {
            return missing;
        }
        if self.without_session > 0 {
            missing.push(format!(
                "No session's identifier stands with {}; if the log has a key for it, name it by --session-key.",
                of(self.without_session)
            ));
        }
        if self.without_time > 0 {
            missing.push(format!("No time stands with {}.", of(self.without_time)));
        }
        if self.without_zone > 0 {
            missing.push(format!(
                "The times of {} have no zone: ask where the log was written.",
                of(self.without_zone)
            ));
        }
        if self.contradictions > 0 {
            missing.push(format!(
                "Name and code contradict each other in {}; see --format json.",
                of(self.contradictions)
            ));
        }
        missing
    }

    /// For a terminal, or a file of plain text.
    pub(super) fn text(&self, read: &Read, style: Style) -> String {
        let mut text = format!("{}\n", style.bold(self.head()));
        let span = self.span();
        for group in self.by_count() {
            let head = match group.info {
                Some(info) => style.category(info.category(), group.title()),
                None => style.bold(group.title()),
            };
            _ = writeln!(text, "\n{head}  {}", group.how_often());
            for (name, value) in group.facts(span) {
                let lines = style.wrap(&value, INDENT);
                for (index, line) in lines.iter().enumerate() {
                    let name = if index == 0 { name } else { "" };
                    _ = writeln!(text, "  {name:<width$}{line}", width = INDENT - 2);
                }
            }
        }
        if !self.sessions.is_empty() {
            _ = writeln!(
                text,
                "\n{}",
                style.bold("The first error of each session; later ones are often its consequences")
            );
            let width = self
                .sessions
                .iter()
                .take(SHOWN_SESSIONS)
                .map(|first| first.session.chars().count())
                .max()
                .unwrap_or(0)
                .min(40);
            for first in self.sessions.iter().take(SHOWN_SESSIONS) {
                let time = first.time.map(|time| format!("  {time}")).unwrap_or_default();
                _ = writeln!(text, "  {:<width$}  {}  {}{time}", first.session, first.title, first.place);
            }
            let more =
                (self.sessions.len() as u64 + self.more_sessions).saturating_sub(SHOWN_SESSIONS as u64);
            if more > 0 {
                _ = writeln!(text, "  and {more} more; --format json has all");
            }
        }
        let missing = self.missing(read);
        if !missing.is_empty() {
            _ = writeln!(text, "\n{}", style.bold("Missing to go on"));
            for line in missing.iter().flat_map(|line| style.wrap(line, 2)) {
                _ = writeln!(text, "  {line}");
            }
        }
        text.push('\n');
        for line in style.wrap(&self.foot(read), 0) {
            _ = writeln!(text, "{line}");
        }
        text
    }

    /// For a ticket.
    pub(super) fn markdown(&self, read: &Read) -> String {
        let mut text = format!("## {}\n", self.head());
        let span = self.span();
        for group in self.by_count() {
            _ = writeln!(text, "\n### {}: {}\n", group.title().replace('_', "\\_"), group.how_often());
            for (name, value) in group.facts(span) {
                let value = if name == "Example" {
                    format!("`{}`", value.replace('`', "'"))
                } else {
                    escaped(&value)
                };
                _ = writeln!(text, "- **{name}:** {value}");
            }
        }
        if !self.sessions.is_empty() {
            text.push_str("\n### The first error of each session\n\n| session | error | where | when |\n| --- | --- | --- | --- |\n");
            for first in &self.sessions {
                let time = first.time.map(|time| time.to_string()).unwrap_or_default();
                let cells = [&first.session, &first.title, &first.place, &time]
                    .map(|cell| escaped(cell).replace('|', "\\|"));
                _ = writeln!(text, "| {} |", cells.join(" | "));
            }
        }
        let missing = self.missing(read);
        if !missing.is_empty() {
            text.push_str("\n### Missing to go on\n\n");
            for line in missing {
                _ = writeln!(text, "- {line}");
            }
        }
        _ = writeln!(text, "\n{}", self.foot(read));
        text
    }

    /// The first errors, for the page: session, error, place, time.
    pub(super) fn firsts(&self) -> impl Iterator<Item = [String; 4]> {
        self.sessions.iter().map(|first| {
            let time = first.time.map(|time| time.to_string()).unwrap_or_default();
            [first.session.clone(), first.title.clone(), first.place.clone(), time]
        })
    }
}

/// Where the values stand in the report.
const INDENT: usize = 13;

impl Group {
    pub(super) fn title(&self) -> String {
        match (self.info, self.code) {
            (Some(info), _) => format!("{} {}", info.code(), info.id()),
            (None, Some(code)) => format!("{code} unlisted"),
            (None, None) => "no code".to_owned(),
        }
    }

    pub(super) fn how_often(&self) -> String {
        let sure = match self.likely {
            0 => String::new(),
            all if all == self.count => ", likely".to_owned(),
            some => format!(", {some} of them likely"),
        };
        format!("{}{sure}", counted(self.count, "time"))
    }

    /// What is known of it, by name.
    pub(super) fn facts(&self, span: Option<(i64, i64)>) -> Vec<(&'static str, String)> {
        let mut facts = Vec::new();
        if let Some(info) = self.info {
            let guidance = info.guidance();
            facts.push(("What", info.summary().to_owned()));
            let (mut who, mut todo) = (acts(guidance.owner, guidance.action), vec![guidance.text.to_owned()]);
            let seen: Vec<_> = info.causes().zip(&self.causes).filter(|(_, count)| **count > 0).collect();
            if !seen.is_empty() {
                todo = seen
                    .iter()
                    .map(|(cause, count)| format!("{} ({count}×): {}", cause.cause, cause.remedy))
                    .collect();
                if let [(cause, _)] = seen.as_slice() {
                    who = acts(cause.owner, cause.action);
                }
            }
            facts.push(("Who acts", who));
            facts.extend(todo.into_iter().map(|todo| ("What to do", todo)));
        } else if self.code.is_some() {
            facts.push(("What", "A code that is not in the catalogue.".to_owned()));
        } else {
            facts.push(("What", "An error of the SDK whose code the log does not say.".to_owned()));
        }
        if let (Some(first), Some(last), Some((from, to))) = (self.times.first, self.times.last, span) {
            let when = if first == last { first.to_string() } else { format!("{first} to {last}") };
            facts.push(("When", when));
            if to > from {
                facts.push(("", sparkline(&self.times.over(from, to, 40))));
            }
        }
        if !self.sessions.is_empty() {
            facts.push(("Sessions", self.sessions.len().to_string()));
        }
        facts.push(("Example", format!("{}: {}", self.place, self.example)));
        facts
    }
}

fn acts(owner: Owner, action: Action) -> String {
    format!("{}: {}", owner.title(), action.title())
}

/// `1 error`, `12,345 errors`
pub(super) fn counted(count: u64, word: &str) -> String {
    let digits = count.to_string();
    let grouped: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    format!("{} {word}{}", grouped.join(","), if count == 1 { "" } else { "s" })
}

/// Text that Markdown shows as it is.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
