//! `wterror scan`: from a log to what happened and who must act.

mod files;
mod follow;
mod html;
mod records;
mod report;

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use wterror::{Category, Owner};
use wterror_scan::{Certainty, Event, Finding, Options, Scanner, Time, decompressed, is_compressed};

use crate::args::Arguments;
use crate::style::{Style, printable};
use crate::{Context, FAILURE, SUCCESS, USAGE};
use files::Source;
use report::Report;

/// What `--fail-on` names was found.
const FAILED_ON: u8 = 3;

/// What a scanner looks for, by the arguments.
pub(crate) fn options(arguments: &Arguments) -> Result<Options, String> {
    let mut options = Options { domains: arguments.values("domain").collect(), ..Options::default() };
    if let Some(certainty) = arguments.word::<Certainty>("min-certainty") {
        options.min_certainty = certainty;
    }
    if options.domains.iter().any(|domain| domain.len() < 4) {
        return Err("a --domain needs four letters at least".to_owned());
    }
    options.session_keys = arguments.values("session-key").collect();
    let tags = arguments.values("messages").collect::<Vec<_>>().join(",");
    if !tags.is_empty() {
        options.messages.clear();
        for tag in tags.split(',').map(str::trim) {
            if tag == "all" {
                options.messages = wterror::languages().collect();
                break;
            }
            let language = wterror::languages().find(|language| language.tag().eq_ignore_ascii_case(tag));
            let Some(language) = language else {
                return Err(format!("--messages knows no language {tag:?}; `wterror languages` lists them"));
            };
            options.messages.push(language);
        }
    }
    Ok(options)
}

/// Which findings count.
struct Filters {
    codes: Option<Vec<i64>>,
    category: Option<Category>,
    owner: Option<Owner>,
    since: Option<Time>,
    until: Option<Time>,
    fail_on: Option<FailOn>,
}

enum FailOn {
    Any,
    Code(i64),
    Category(Category),
}

impl Filters {
    fn read(arguments: &Arguments) -> Result<Self, String> {
        let codes = arguments.values("code").collect::<Vec<_>>().join(",");
        let code = |text: &str| {
            let known = text.trim().parse().ok();
            let known = known.or_else(|| wterror::lookup_name(text.trim()).map(|info| info.code().into()));
            known.ok_or_else(|| format!("{text:?} is neither a code nor a listed name"))
        };
        let codes: Vec<i64> =
            codes.split(',').filter(|code| !code.trim().is_empty()).map(code).collect::<Result<_, _>>()?;
        let time = |option: &str| match arguments.value(option).map(OsStr::to_string_lossy) {
            None => Ok(None),
            Some(text) => match Time::parse(&text) {
                Some(time) => Ok(Some(time)),
                None => Err(format!("--{option} needs a time such as 2026-11-24T21:52Z, not {text:?}")),
            },
        };
        let fail_on = match arguments.value("fail-on").map(OsStr::to_string_lossy).as_deref() {
            None => None,
            Some("any") => Some(FailOn::Any),
            Some(word) => Some(match (word.parse(), code(word)) {
                (Ok(category), _) => FailOn::Category(category),
                (Err(_), Ok(code)) => FailOn::Code(code),
                (Err(_), Err(_)) => {
                    return Err(format!("--fail-on takes any, a code or a category, not {word:?}"));
                }
            }),
        };
        Ok(Self {
            codes: (!codes.is_empty()).then_some(codes),
            category: arguments.word("category"),
            owner: arguments.word("owner"),
            since: time("since")?,
            until: time("until")?,
            fail_on,
        })
    }

    /// Whether a finding counts; `None` where only its time, which the log does not say, would tell.
    fn passes(&self, finding: &Finding) -> Option<bool> {
        let passes = self.passes_but_for_time(finding);
        match finding.time {
            None if self.since.is_some() || self.until.is_some() => (!passes).then_some(false),
            None => Some(passes),
            Some(time) => Some(
                passes
                    && self.since.is_none_or(|since| time.unix_ms >= since.unix_ms)
                    && self.until.is_none_or(|until| time.unix_ms < until.unix_ms),
            ),
        }
    }

    fn passes_but_for_time(&self, finding: &Finding) -> bool {
        let category = finding.category();
        let has_owner = |owner| finding.info().is_some_and(|info| info.guidance().owner == owner);
        self.codes.as_ref().is_none_or(|codes| finding.code.is_some_and(|code| codes.contains(&code)))
            && self.category.is_none_or(|wanted| category == Some(wanted))
            && self.owner.is_none_or(has_owner)
    }

    fn fails_on(&self, finding: &Finding) -> bool {
        match self.fail_on {
            None => false,
            Some(FailOn::Any) => true,
            Some(FailOn::Code(code)) => finding.code == Some(code),
            Some(FailOn::Category(wanted)) => finding.category() == Some(wanted),
        }
    }
}

/// How what is found is written.
enum Output {
    Json,
    Csv,
    Report(Box<Report>),
}

/// What the command does with each finding.
struct Sink {
    filters: Filters,
    output: Output,
    found: u64,
    has_failed: bool,
    /// Findings that are left out because nobody knows whether they are of the time that was asked for.
    without_time: u64,
}

impl Sink {
    /// Whether a finding counts; it is counted.
    fn counts(&mut self, finding: &Finding) -> bool {
        let passes = self.filters.passes(finding);
        self.without_time += u64::from(passes.is_none());
        let counts = passes == Some(true);
        self.found += u64::from(counts);
        self.has_failed |= counts && self.filters.fails_on(finding);
        counts
    }

    fn take(&mut self, file: &str, finding: &Finding, line: &[u8], stdout: &mut dyn Write) -> io::Result<()> {
        if !self.counts(finding) {
            return Ok(());
        }
        match &mut self.output {
            Output::Json => records::json(file, finding, line, stdout),
            Output::Csv => records::csv(file, finding, line, stdout),
            Output::Report(report) => {
                report.add(file, finding, line);
                Ok(())
            }
        }
    }
}

pub(crate) fn run(
    arguments: &Arguments,
    style: Style,
    error_style: Style,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let mut troubles: Vec<String> = Vec::new();
    let sources = files::sources(arguments.paths(), &mut troubles);
    let year = sources.first().and_then(Source::year);
    let read = || {
        let scanner = Scanner::new(Options { year, ..options(arguments)? });
        Ok((scanner, Filters::read(arguments)?, threads(arguments)?))
    };
    let (scanner, filters, threads) = match read() {
        Ok(all) => all,
        Err(problem) => {
            let problem: String = problem;
            writeln!(context.stderr, "{} {}", error_style.error("wterror:"), printable(problem))?;
            return Ok(USAGE);
        }
    };
    let format = arguments.value("format").and_then(OsStr::to_str).unwrap_or("report");
    let output = match format {
        "json" => Output::Json,
        "csv" => Output::Csv,
        _ => Output::Report(Box::new(Report::new(format == "html"))),
    };
    let mut sink = Sink { filters, output, found: 0, has_failed: false, without_time: 0 };
    if let Output::Csv = sink.output {
        context.stdout.write_all(records::CSV_HEAD)?;
    }
    if arguments.has("follow") {
        return follow::run(&sources, &scanner, &mut sink, style, context);
    }
    let mut read = report::Read::default();
    let total = sources.iter().filter_map(Source::size).sum();
    let bar = progress(total, context);
    for source in &sources {
        let name = source.name();
        let outcome = one(source, &scanner, threads, &mut sink, &bar, context, &mut read);
        match outcome {
            Ok(()) => {}
            Err(Trouble::Output(error)) => return Err(error),
            Err(Trouble::Input(error)) => troubles.push(format!("{name}: {error}")),
        }
    }
    bar.finish_and_clear();
    let is_cut = !troubles.is_empty();
    read.troubles.clone_from(&troubles);
    read.without_time = sink.without_time;
    if let Output::Report(report) = &sink.output {
        let text = match format {
            "markdown" => report.markdown(&read),
            "html" => html::page(report, &read),
            _ => report.text(&read, style),
        };
        context.stdout.write_all(text.as_bytes())?;
        context.stdout.flush()?;
    }
    if sink.without_time > 0 {
        let text = left_out(sink.without_time);
        writeln!(context.stderr, "{} {text}", error_style.error("wterror:"))?;
    }
    for trouble in troubles {
        writeln!(context.stderr, "{} {}", error_style.error("wterror:"), printable(trouble))?;
    }
    Ok(match sink {
        _ if is_cut => USAGE,
        Sink { has_failed: true, .. } => FAILED_ON,
        Sink { found: 0, .. } => FAILURE,
        Sink { .. } => SUCCESS,
    })
}

/// What is said of findings that --since and --until leave out for want of a time.
fn left_out(count: u64) -> String {
    let errors = report::counted(count, "error");
    format!("{errors} without a time left out: --since and --until cannot tell whether to count them")
}

/// How many threads scan a file.
fn threads(arguments: &Arguments) -> Result<NonZeroUsize, String> {
    let Some(text) = arguments.value("threads").map(OsStr::to_string_lossy) else {
        return Ok(NonZeroUsize::MIN);
    };
    let threads = text.parse().ok().filter(|threads: &NonZeroUsize| threads.get() <= 256);
    threads.ok_or_else(|| format!("--threads needs a number from 1 to 256, not {text:?}"))
}

enum Trouble {
    Input(io::Error),
    Output(io::Error),
}

/// Scans one source.
fn one(
    source: &Source,
    scanner: &Scanner,
    threads: NonZeroUsize,
    sink: &mut Sink,
    bar: &ProgressBar,
    context: &mut Context<'_>,
    read: &mut report::Read,
) -> Result<(), Trouble> {
    let name = source.name();
    let stdout = &mut *context.stdout;
    let mut failed = None;
    let (mut bytes, mut lines) = (0, 0);
    let mut callback = |event: Event<'_>| {
        match event {
            Event::Finding(finding, line) => {
                if let Err(error) = sink.take(&name, finding, line, stdout) {
                    failed = Some(error);
                    return ControlFlow::Break(());
                }
            }
            Event::Progress(so_far) => {
                bytes = so_far;
            }
            _ => {}
        }
        ControlFlow::Continue(())
    };
    let outcome = match source {
        Source::Stdin => {
            decompressed(&mut *context.stdin).and_then(|reader| scanner.scan(reader, &mut callback))
        }
        Source::File(path) => File::open(path).and_then(|file| {
            let file = bar.wrap_read(file);
            let reader = BufReader::with_capacity(256 * 1024, file);
            let mut reader = files::refuse_utf16(reader)?;
            if is_compressed(reader.fill_buf()?) {
                scanner.scan(decompressed(reader)?, &mut callback)
            } else {
                scanner.scan_on(threads, reader, &mut callback)
            }
        }),
    };
    if let Ok(summary) = &outcome {
        lines = summary.lines;
        bytes = summary.bytes;
    }
    read.bytes += bytes;
    read.lines += lines;
    match (failed, outcome) {
        (Some(error), _) => Err(Trouble::Output(error)),
        (None, Err(error)) => Err(Trouble::Input(error)),
        (None, Ok(_)) => {
            read.files += 1;
            Ok(())
        }
    }
}

/// A bar on a terminal, once it has taken longer than a second.
fn progress(total: u64, context: &Context<'_>) -> ProgressBar {
    if total == 0 || !context.progress {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(5));
    let style = ProgressStyle::with_template("{bar:30} {binary_bytes} of {binary_total_bytes}, {eta} to go");
    let bar = bar.with_style(style.expect("the template is right"));
    bar.set_draw_target(ProgressDrawTarget::hidden());
    let shown = bar.downgrade();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_secs(1));
        if let Some(bar) = shown.upgrade().filter(|bar| !bar.is_finished()) {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        }
    });
    bar
}
