//! The SDK's errors in logs.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};

use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::{PyBackedBytes, PyBackedStr};
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyIterator, PyMemoryView, PyString};
use pyo3::{PyTraverseError, PyVisit};
use self_cell::self_cell;
use wterror_scan::{Certainty, Decompressed, Feed, Options, Scanner, decompressed};

use crate::convert::{Reduced, shown, text};
use crate::language::Language;
use crate::row::{ErrorInfo, rows};
use crate::vocabulary::vocabulary;

/// An error of the SDK in a log, as `scan()` and `scan_lines()` find it.
///
/// It never changes. `info` is its row; `id` and `category` are the row's, too.
///
/// >>> import wterror
/// >>> finding, = wterror.scan_lines(["E App: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}"])[0]
/// >>> finding
/// <Finding 206 session_is_full in line 1, certain>
/// >>> finding.column, finding.name, finding.evidence, finding.info.guidance.action
/// (21, 'SESSION_IS_FULL_ERROR_CODE', 'name_with_code', <Action.WAIT: 'wait'>)
#[pyclass(frozen, eq, hash, module = "wterror")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Finding {
    /// The file, as it was named; `None` for a text and for lines.
    #[pyo3(get)]
    file: Option<String>,
    /// The line, from 1: that of the code or, where there is none, of what was found first.
    #[pyo3(get)]
    line: u64,
    /// Where it begins in the line, from 1, in bytes of UTF-8.
    #[pyo3(get)]
    column: u64,
    /// The time that stands there, as RFC 3339 has it: in UTC with `Z`; without `Z` where no zone is written, and
    /// without the year where none is.
    #[pyo3(get)]
    time: Option<String>,
    /// The code; `None` where the log does not say it. An unlisted one keeps its number.
    #[pyo3(get)]
    code: Option<i64>,
    /// The listed name that was seen, letter for letter.
    #[pyo3(get)]
    name: Option<String>,
    /// The code that the name or the sentence belongs to, where it is another one than `code`.
    #[pyo3(get)]
    contradicts: Option<i32>,
    /// How sure it is: `certain`, `likely` or `possible`.
    #[pyo3(get)]
    certainty: String,
    /// The rule that made the finding, so that a person can judge it: `name_with_code`.
    #[pyo3(get)]
    evidence: String,
    /// The identifier of the session, where one stands there.
    #[pyo3(get)]
    session: Option<String>,
    /// The identifier of the participant, where one stands there.
    #[pyo3(get)]
    participant: Option<String>,
    /// The line or, of a long one, what stands around the finding.
    #[pyo3(get)]
    text: String,
}

/// The fields of a finding, for pickle.
type Fields = (
    Option<String>,
    (u64, u64),
    Option<String>,
    Option<i64>,
    (Option<String>, Option<i32>),
    (String, String),
    (Option<String>, Option<String>),
    String,
);

#[pymethods]
impl Finding {
    /// The catalogue's row; `None` where the code is unknown or unlisted.
    #[getter]
    fn info<'py>(&self, py: Python<'py>) -> PyResult<Option<&'py Py<ErrorInfo>>> {
        Ok(match self.small_code() {
            Some(code) => rows(py)?.by_code(code),
            None => None,
        })
    }

    /// The row's identifier; `None` where the code is unknown or unlisted.
    #[getter]
    fn id(&self) -> Option<&'static str> {
        wterror::lookup(self.small_code()?).map(wterror::ErrorInfo::id)
    }

    /// The category of the code by its row or, where it is unlisted, by its range; else `None`.
    #[getter]
    fn category<'py>(&self, py: Python<'py>) -> PyResult<Option<&'py Bound<'py, PyAny>>> {
        match self.small_code().and_then(wterror::Category::of) {
            Some(category) => vocabulary(py)?.category(py, category).map(Some),
            None => Ok(None),
        }
    }

    /// The finding as plain values, with the keys that it has in the command's JSON.
    ///
    /// >>> import wterror
    /// >>> finding = next(wterror.scan("WTError(code: 4242)"))
    /// >>> finding.to_dict()["code"], finding.to_dict()["id"], finding.to_dict()["text"]
    /// (4242, None, 'WTError(code: 4242)')
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let found = PyDict::new(py);
        let category = self.small_code().and_then(wterror::Category::of);
        found.set_item("file", &self.file)?;
        found.set_item("line", self.line)?;
        found.set_item("column", self.column)?;
        found.set_item("time", &self.time)?;
        found.set_item("code", self.code)?;
        found.set_item("id", self.id())?;
        found.set_item("category", category.map(wterror::Category::as_str))?;
        found.set_item("name", &self.name)?;
        if let Some(other) = self.contradicts {
            found.set_item("contradicts", other)?;
        }
        found.set_item("certainty", &self.certainty)?;
        found.set_item("evidence", &self.evidence)?;
        found.set_item("session", &self.session)?;
        if let Some(participant) = &self.participant {
            found.set_item("participant", participant)?;
        }
        found.set_item("text", &self.text)?;
        Ok(found)
    }

    fn __repr__(&self) -> String {
        let code = match (self.code, self.id()) {
            (Some(code), Some(id)) => format!("{code} {id}"),
            (Some(code), None) => format!("{code} unlisted"),
            (None, _) => "without a code".to_owned(),
        };
        let file = self.file.as_ref().map_or(String::new(), |file| format!("{file}, "));
        format!("<Finding {code} in {file}line {}, {}>", self.line, self.certainty)
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (Fields,)> {
        let fields = (
            self.file.clone(),
            (self.line, self.column),
            self.time.clone(),
            self.code,
            (self.name.clone(), self.contradicts),
            (self.certainty.clone(), self.evidence.clone()),
            (self.session.clone(), self.participant.clone()),
            self.text.clone(),
        );
        Ok((py.import("wterror._wterror")?.getattr("finding")?, (fields,)))
    }
}

impl Finding {
    fn small_code(&self) -> Option<i32> {
        i32::try_from(self.code?).ok()
    }

    fn new(found: &wterror_scan::Finding, line: &[u8], file: Option<&String>) -> Self {
        Self {
            file: file.cloned(),
            line: found.line,
            column: found.range.start + 1,
            time: found.time.map(|time| time.to_string()),
            code: found.code,
            name: found.name.map(str::to_owned),
            contradicts: found.contradicts,
            certainty: found.certainty.as_str().to_owned(),
            evidence: found.evidence.as_str().to_owned(),
            session: found.session.clone(),
            participant: found.participant.clone(),
            text: found.excerpt(line),
        }
    }
}

/// A finding of its fields, for pickle.
#[pyfunction]
#[pyo3(signature = (fields, /))]
pub(crate) fn finding(fields: Fields) -> Finding {
    let (file, place, time, code, said, rule, who, text) = fields;
    Finding {
        file,
        line: place.0,
        column: place.1,
        time,
        code,
        name: said.0,
        contradicts: said.1,
        certainty: rule.0,
        evidence: rule.1,
        session: who.0,
        participant: who.1,
        text,
    }
}

/// Finds the SDK's errors in a log: an iterator of `Finding`, in the order of the log.
///
/// `source` is a text (`str` or bytes), a path (`pathlib.Path`, never a `str`), a file that is open for reading, or an
/// iterable of lines. A file at a path may be compressed, by gzip or zstd. The iterator reads on as findings are asked
/// for, in memory that does not grow with the log, and other threads run while it works.
///
/// What is less certain than `min_certainty`, `possible`, `likely` or `certain`, is left out. `messages` names the
/// languages whose messages for people are looked for beside English: tags, or `all`. `domains` are further `NSError`
/// domains that are the SDK's, `session_keys` further keys that a session's identifier stands behind, and `year` is
/// that of times that are written without one.
///
/// A wrong option is a `ValueError`, a source of another type a `TypeError`, a file that cannot be read an `OSError`;
/// what fails later is raised after all that was found before.
///
/// >>> import wterror
/// >>> log = '''GET /seg-1.ts HTTP/1.1" 206 1048576
/// ... 2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}
/// ... Error Domain=WatchTogether Code=104 "(null)"'''
/// >>> for found in wterror.scan(log):
/// ...     print(found.line, found.code, found.certainty, found.evidence, found.session, found.time)
/// 2 206 certain name_with_code s-1 2026-11-24T21:52:42Z
/// 3 104 likely domain None None
#[pyfunction]
#[pyo3(signature = (source, /, *, min_certainty="likely", messages=None, domains=None, session_keys=None, year=None))]
pub(crate) fn scan(
    source: &Bound<'_, PyAny>,
    min_certainty: &str,
    messages: Option<&Bound<'_, PyAny>>,
    domains: Option<&Bound<'_, PyAny>>,
    session_keys: Option<&Bound<'_, PyAny>>,
    year: Option<&Bound<'_, PyAny>>,
) -> PyResult<Findings> {
    let scanner = scanner(min_certainty, messages, domains, session_keys, year)?;
    let (source, file) = Source::new(source)?;
    let state = State {
        source,
        scan: Some(Scan::new(scanner, |scanner| Feed::new(scanner))),
        found: VecDeque::new(),
        failure: None,
        file,
    };
    Ok(Findings(Mutex::new(state)))
}

/// What is found in each of many lines: a list of findings for each. The options are those of `scan()`.
///
/// Quicker than a `scan()` of each. An item is `str` or bytes, and may have several lines.
///
/// >>> import wterror
/// >>> found = wterror.scan_lines(["HTTP/1.1 206 Partial Content", "onSessionError: 206"])
/// >>> [[finding.code for finding in line] for line in found]
/// [[], [206]]
#[pyfunction]
#[pyo3(signature = (lines, /, *, min_certainty="likely", messages=None, domains=None, session_keys=None, year=None))]
pub(crate) fn scan_lines(
    py: Python<'_>,
    lines: &Bound<'_, PyAny>,
    min_certainty: &str,
    messages: Option<&Bound<'_, PyAny>>,
    domains: Option<&Bound<'_, PyAny>>,
    session_keys: Option<&Bound<'_, PyAny>>,
    year: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<Vec<Finding>>> {
    let scanner = scanner(min_certainty, messages, domains, session_keys, year)?;
    if Held::of(lines)?.is_some() {
        return Err(PyTypeError::new_err("scan_lines() takes a list of lines; scan() takes one text"));
    }
    let lines = lines.try_iter()?.map(|line| line_of(&line?)).collect::<PyResult<Vec<_>>>()?;
    Ok(py.detach(|| {
        let found = lines.iter().map(|text| {
            let text = text.bytes();
            let mut lines = Lines::new(text);
            let found = scanner.scan_line(text);
            found.iter().map(|found| Finding::new(found, lines.line(found.line), None)).collect()
        });
        found.collect()
    }))
}

/// The lines of a text, found quickly where they are asked for one after the other.
pub(crate) struct Lines<'a> {
    text: &'a [u8],
    /// Where the line of this number begins.
    start: usize,
    number: u64,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self { text, start: 0, number: 1 }
    }

    /// The line of a number, from 1.
    pub(crate) fn line(&mut self, number: u64) -> &'a [u8] {
        let length = |rest: &[u8]| rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
        if number < self.number {
            (self.start, self.number) = (0, 1);
        }
        while self.number < number && self.start < self.text.len() {
            self.start += length(&self.text[self.start..]) + 1;
            self.number += 1;
        }
        let rest = self.text.get(self.start..).unwrap_or_default();
        &rest[..length(rest)]
    }
}

/// The findings of a log, one after the other, as `scan()` gives them.
#[pyclass(frozen, module = "wterror")]
pub(crate) struct Findings(Mutex<State>);

struct State {
    source: Source,
    /// Until the log has ended.
    scan: Option<Scan>,
    found: VecDeque<Finding>,
    /// What is raised once all that was found before has been handed out.
    failure: Option<PyErr>,
    file: Option<String>,
}

self_cell!(
    struct Scan {
        owner: Arc<Scanner>,
        #[covariant]
        dependent: Feed,
    }
);

#[pymethods]
impl Findings {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Finding>> {
        // Not a lock that waits: the one who holds it may be waiting for the interpreter.
        let mut state = match self.0.try_lock() {
            Ok(state) => state,
            Err(TryLockError::Poisoned(state)) => state.into_inner(),
            Err(TryLockError::WouldBlock) => {
                return Err(PyValueError::new_err(
                    "the scan is already at work, for another caller of next()",
                ));
            }
        };
        state.next(py)
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        match self.0.try_lock() {
            Ok(state) => state.source.traverse(&visit),
            Err(_) => Ok(()),
        }
    }

    fn __clear__(&self) {
        if let Ok(mut state) = self.0.try_lock() {
            state.source = Source::Nothing;
        }
    }
}

impl State {
    fn next(&mut self, py: Python<'_>) -> PyResult<Option<Finding>> {
        loop {
            if let Some(found) = self.found.pop_front() {
                return Ok(Some(found));
            }
            if let Some(failure) = self.failure.take() {
                return Err(failure);
            }
            if self.scan.is_none() {
                return Ok(None);
            }
            // A long log without errors can be interrupted, too.
            py.check_signals()?;
            self.read_on(py);
        }
    }

    /// Scans what comes next of the source.
    fn read_on(&mut self, py: Python<'_>) {
        let Self { source, scan, found, file, failure } = self;
        let mut add = |finding: &wterror_scan::Finding, line: &[u8]| {
            found.push_back(Finding::new(finding, line, file.as_ref()));
            ControlFlow::Continue(())
        };
        let outcome = match source {
            Source::File(log) => {
                let mut push = |part: &[u8]| {
                    if let Some(scan) = scan {
                        scan.with_dependent_mut(|_, feed| _ = feed.push(part, &mut add));
                    }
                };
                py.detach(|| log.read(&mut push)).map_err(|error| os_error(py, &error, &log.path))
            }
            Source::Text { text, at } => {
                let part = &text.bytes()[*at..];
                let part = &part[..part.len().min(PIECE)];
                *at += part.len();
                push(py, scan.as_mut(), part, &mut add);
                Ok(!part.is_empty())
            }
            Source::Read { read, is_line } => part_of(py, read, *is_line).map(|part| {
                part.is_some_and(|part| {
                    push(py, scan.as_mut(), part.bytes(), &mut add);
                    true
                })
            }),
            Source::Lines(lines) => match lines.bind(py).clone().next() {
                Some(line) => line.and_then(|line| line_of(&line)).map(|line| {
                    push(py, scan.as_mut(), line.bytes(), &mut add);
                    if !line.bytes().ends_with(b"\n") {
                        push(py, scan.as_mut(), b"\n", &mut add);
                    }
                    true
                }),
                None => Ok(false),
            },
            Source::Nothing => Ok(false),
        };
        let goes_on = outcome.unwrap_or_else(|error| {
            *failure = Some(error);
            false
        });
        if !goes_on && let Some(scan) = scan.take() {
            let mut scan = scan;
            scan.with_dependent_mut(|_, feed| _ = feed.end_of_file(&mut add));
            *source = Source::Nothing;
        }
    }
}

/// How much of a text is scanned in one go.
const PIECE: usize = 256 * 1024;
/// What is shorter is scanned before another thread could have begun to run.
const SHORT: usize = 4 * 1024;

fn push(
    py: Python<'_>,
    scan: Option<&mut Scan>,
    part: &[u8],
    add: &mut (impl FnMut(&wterror_scan::Finding, &[u8]) -> ControlFlow<()> + Send),
) {
    let Some(scan) = scan else { return };
    let mut work = || scan.with_dependent_mut(|_, feed| _ = feed.push(part, add));
    if part.len() < SHORT { work() } else { py.detach(work) }
}

/// Where a log comes from.
enum Source {
    /// A file at a path, read without Python.
    File(Log),
    /// All of it, and how far it has been read.
    Text {
        text: Held,
        at: usize,
    },
    /// A file object's method that reads, and whether it reads a line.
    Read {
        read: Py<PyAny>,
        is_line: bool,
    },
    Lines(Py<PyIterator>),
    /// It has ended.
    Nothing,
}

impl Source {
    /// The source, and the name of the file where there is one.
    fn new(source: &Bound<'_, PyAny>) -> PyResult<(Self, Option<String>)> {
        let py = source.py();
        if let Some(text) = Held::of(source)? {
            return Ok((Self::Text { text, at: 0 }, None));
        }
        if source.hasattr("__fspath__")? {
            let path: PathBuf =
                py.import("os")?.call_method1("fsdecode", (source,))?.extract::<OsString>()?.into();
            let name = path.to_string_lossy().into_owned();
            let log = py.detach(|| Log::open(path.clone())).map_err(|error| os_error(py, &error, &path))?;
            return Ok((Self::File(log), Some(name)));
        }
        if source.hasattr("read")? {
            let is_closed =
                source.getattr_opt("closed")?.is_some_and(|closed| closed.is_truthy().unwrap_or(false));
            if is_closed {
                return Err(PyValueError::new_err(format!("the file is closed: {}", shown(source)?)));
            }
            if source.getattr_opt("readable")?.is_some_and(|readable| {
                readable
                    .call0()
                    .and_then(|readable| readable.is_truthy())
                    .is_ok_and(|is_readable| !is_readable)
            }) {
                return Err(PyValueError::new_err(format!(
                    "the file is not open for reading: {}",
                    shown(source)?
                )));
            }
            let name =
                source.getattr_opt("name")?.and_then(|name| Some(text(name.cast().ok()?).into_owned()));
            // `read1` gives what is there, as it comes through a pipe; a file of text gives whole lines.
            let (read, is_line) = match (source.getattr_opt("read1")?, source.getattr_opt("readline")?) {
                (Some(read), _) => (read, false),
                (None, Some(read)) if source.hasattr("encoding")? => (read, true),
                (None, _) => (source.getattr("read")?, false),
            };
            return Ok((Self::Read { read: read.unbind(), is_line }, name));
        }
        match source.try_iter() {
            Ok(lines) => Ok((Self::Lines(lines.unbind()), None)),
            Err(error) if error.is_instance_of::<PyTypeError>(py) => Err(PyTypeError::new_err(format!(
                "scan() takes a text, a path, a file that is open for reading, or lines, not {} ({})",
                source.get_type().name()?,
                shown(source)?
            ))),
            Err(error) => Err(error),
        }
    }

    fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match self {
            Self::Read { read, .. } => visit.call(read),
            Self::Lines(lines) => visit.call(lines),
            Self::File(_) | Self::Text { .. } | Self::Nothing => Ok(()),
        }
    }
}

/// What a file object reads next; `None` at its end.
fn part_of(py: Python<'_>, read: &Py<PyAny>, is_line: bool) -> PyResult<Option<Held>> {
    let part = if is_line { read.bind(py).call0()? } else { read.bind(py).call1((PIECE,))? };
    match Held::of(&part)? {
        Some(part) if part.bytes().is_empty() => Ok(None),
        Some(part) => Ok(Some(part)),
        None => Err(PyTypeError::new_err(format!(
            "the file's read() gave {} ({}) instead of str or bytes",
            part.get_type().name()?,
            shown(&part)?
        ))),
    }
}

fn line_of(line: &Bound<'_, PyAny>) -> PyResult<Held> {
    match Held::of(line)? {
        Some(line) => Ok(line),
        None => Err(PyTypeError::new_err(format!(
            "a line is str or bytes, not {} ({})",
            line.get_type().name()?,
            shown(line)?
        ))),
    }
}

/// A text or bytes of Python's, held so that they can be read while the interpreter does something else.
enum Held {
    Text(PyBackedStr),
    Bytes(PyBackedBytes),
    Copy(Vec<u8>),
}

impl Held {
    /// `None` where it is neither.
    fn of(object: &Bound<'_, PyAny>) -> PyResult<Option<Self>> {
        if let Ok(string) = object.cast::<PyString>() {
            return Ok(Some(match PyBackedStr::try_from(string.clone()) {
                Ok(text) => Self::Text(text),
                Err(_) => Self::Copy(text(string).into_owned().into_bytes()),
            }));
        }
        if let Ok(bytes) = object.cast::<PyBytes>() {
            return Ok(Some(Self::Bytes(bytes.clone().into())));
        }
        if let Ok(bytes) = object.cast::<PyByteArray>() {
            return Ok(Some(Self::Copy(bytes.to_vec())));
        }
        if object.is_instance_of::<PyMemoryView>() {
            return Ok(Some(Self::Bytes(object.call_method0("tobytes")?.cast_into::<PyBytes>()?.into())));
        }
        Ok(None)
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
            Self::Copy(bytes) => bytes,
        }
    }
}

/// A file at a path.
struct Log {
    path: PathBuf,
    reader: Decompressed<BufReader<File>>,
    space: Vec<u8>,
}

impl Log {
    fn open(path: PathBuf) -> io::Result<Self> {
        let file = File::open(&path)?;
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let reader = decompressed(BufReader::new(file))?;
        Ok(Self { path, reader, space: vec![0; PIECE] })
    }

    /// Reads on; whether there was anything.
    fn read(&mut self, push: &mut dyn FnMut(&[u8])) -> io::Result<bool> {
        loop {
            match self.reader.read(&mut self.space) {
                Ok(count) => {
                    push(&self.space[..count]);
                    return Ok(count > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// As Python's own `open()` says it, with the path.
fn os_error(py: Python<'_>, error: &io::Error, path: &Path) -> PyErr {
    let number = match error.raw_os_error() {
        Some(number) => Ok(number),
        None if error.kind() == io::ErrorKind::IsADirectory => {
            py.import("errno").and_then(|errno| errno.getattr("EISDIR")?.extract::<i32>())
        }
        None => return PyOSError::new_err(format!("{}: {error}", path.display())),
    };
    let made = number.and_then(|number| {
        let text = py.import("os")?.call_method1("strerror", (number,))?.unbind();
        Ok(PyOSError::new_err((number, text, path.as_os_str().to_owned())))
    });
    made.unwrap_or_else(|error| error)
}

/// The last scanner that was asked for, which is often the next, too.
static LAST: Mutex<Option<(Asked, Arc<Scanner>)>> = Mutex::new(None);

/// What tells one scanner from another.
#[derive(Clone, PartialEq)]
struct Asked {
    min_certainty: Certainty,
    messages: Vec<wterror::Language>,
    domains: Vec<String>,
    session_keys: Vec<String>,
    year: Option<i16>,
}

pub(crate) fn scanner(
    min_certainty: &str,
    messages: Option<&Bound<'_, PyAny>>,
    domains: Option<&Bound<'_, PyAny>>,
    session_keys: Option<&Bound<'_, PyAny>>,
    year: Option<&Bound<'_, PyAny>>,
) -> PyResult<Arc<Scanner>> {
    let certainty = min_certainty
        .parse()
        .map_err(|unknown| PyValueError::new_err(format!("min_certainty is {min_certainty:?}, {unknown}")))?;
    let domains = texts("domains", domains)?;
    if let Some(short) = domains.iter().find(|domain| domain.len() < 4) {
        return Err(PyValueError::new_err(format!("a domain has four letters at least, not {short:?}")));
    }
    let asked = Asked {
        min_certainty: certainty,
        messages: languages(messages)?,
        domains,
        session_keys: texts("session_keys", session_keys)?,
        year: year.map(year_of).transpose()?,
    };
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((before, scanner)) = &*last
        && *before == asked
    {
        return Ok(Arc::clone(scanner));
    }
    let mut options = Options::default();
    let Asked { min_certainty, messages, domains, session_keys, year } = asked.clone();
    options.min_certainty = min_certainty;
    options.messages.extend(messages);
    (options.domains, options.session_keys, options.year) = (domains, session_keys, year);
    let scanner = Arc::new(Scanner::new(options));
    *last = Some((asked, Arc::clone(&scanner)));
    Ok(scanner)
}

fn year_of(year: &Bound<'_, PyAny>) -> PyResult<i16> {
    match year.extract::<i16>() {
        Ok(year) if (1..=9999).contains(&year) => Ok(year),
        Err(error) if error.is_instance_of::<PyTypeError>(year.py()) => Err(error),
        _ => Err(PyValueError::new_err(format!("a year is from 1 to 9999, not {}", shown(year)?))),
    }
}

/// Some texts, or one.
fn texts(option: &str, given: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<String>> {
    let Some(given) = given else { return Ok(Vec::new()) };
    if let Ok(one) = given.cast::<PyString>() {
        return Ok(vec![text(one).into_owned()]);
    }
    let wrong = |object: &Bound<'_, PyAny>| {
        let name = object.get_type().name()?;
        PyResult::Ok(PyTypeError::new_err(format!("{option} are of str, not {name} ({})", shown(object)?)))
    };
    let Ok(items) = given.try_iter() else { return Err(wrong(given)?) };
    let mut found = Vec::new();
    for item in items {
        let item = item?;
        match item.cast::<PyString>() {
            Ok(one) => found.push(text(one).into_owned()),
            Err(_) => return Err(wrong(&item)?),
        }
    }
    Ok(found)
}

/// The languages of some tags, of one, or of `all`.
fn languages(given: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<wterror::Language>> {
    let Some(given) = given else { return Ok(Vec::new()) };
    if let Ok(language) = given.cast::<Language>() {
        return Ok(vec![language.get().core]);
    }
    let is_all = given.cast::<PyString>().is_ok_and(|word| text(word) == "all");
    if is_all {
        return Ok(wterror::languages().collect());
    }
    let items = match given.cast::<PyString>() {
        Ok(_) => vec![given.clone()],
        Err(_) => match given.try_iter() {
            Ok(items) => items.collect::<PyResult<Vec<_>>>()?,
            Err(_) => vec![given.clone()],
        },
    };
    items.iter().map(language).collect()
}

fn language(given: &Bound<'_, PyAny>) -> PyResult<wterror::Language> {
    if let Ok(language) = given.cast::<Language>() {
        return Ok(language.get().core);
    }
    let Ok(tag) = given.cast::<PyString>() else {
        let name = given.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "messages are tags, Languages or \"all\", not {name} ({})",
            shown(given)?
        )));
    };
    let tag = text(tag);
    wterror::languages().find(|language| language.tag().eq_ignore_ascii_case(&tag)).ok_or_else(|| {
        let tags: Vec<&str> = wterror::languages().map(wterror::Language::tag).collect();
        PyValueError::new_err(format!(
            "messages knows no language {tag:?}; there are all, {}",
            tags.join(", ")
        ))
    })
}
