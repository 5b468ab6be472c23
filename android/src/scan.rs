//! Reading of logs: what `dev.wterror.ScanNative` calls.
//!
//! Scanners and feeds are kept here under a number, which Java gives back when it has no more use for them. A number that
//! nothing has finds nothing.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use jni::objects::{JObject, JString};
use jni::sys::jint;
use wterror::languages;
use wterror_scan::{Certainty, Feed, Finding, Options, Scanner};

use crate::convert::{Fields, NONE, index_in, read_text};

natives! {
    /// A scanner with options: its number, or nothing and why there is none. What `ScanOptions.kt` writes:
    ///
    /// certainty, year (or nothing), messages\*, domains\*, session keys\*.
    fn Java_dev_wterror_ScanNative_scanner(env, options: JString<'local>) -> JString<'local> {
        let mut fields = Fields::default();
        match read_options(&read_text(env, &options)?) {
            Ok(options) => fields.add(keep(&SCANNERS, Arc::new(Scanner::new(options)))),
            Err(problem) => fields.add("").add(problem),
        };
        fields.to_java(env)
    }

    /// What is found in a text: how many, then of each what `WTErrorFinding.kt` reads. `_owner` keeps the scanner from being
    /// let go of meanwhile.
    fn Java_dev_wterror_ScanNative_scan(
        env,
        _owner: JObject<'local>,
        scanner: jint,
        text: JString<'local>
    ) -> JString<'local> {
        let text = read_text(env, &text)?;
        let mut found = Found::default();
        if let Some(scanner) = kept(&SCANNERS, scanner) {
            let mut lines = text.as_bytes().split(|&byte| byte == b'\n').zip(1..).peekable();
            for finding in scanner.scan_line(text.as_bytes()) {
                while lines.next_if(|&(_, number)| number < finding.line).is_some() {}
                found.add(&finding, lines.peek().map_or(b"", |&(line, _)| line));
            }
        }
        found.to_java(env)
    }

    /// A log that is read line by line, by a scanner; its number.
    fn Java_dev_wterror_ScanNative_feed(_env, _owner: JObject<'local>, scanner: jint) -> jint {
        Ok(kept(&SCANNERS, scanner).map_or(NONE, |scanner| keep(&FEEDS, Arc::new(Mutex::new(Log::new(scanner))))))
    }

    /// What is found with the next line of a log; with null, what is still to be found at its end.
    fn Java_dev_wterror_ScanNative_push(
        env,
        _owner: JObject<'local>,
        feed: jint,
        line: JString<'local>
    ) -> JString<'local> {
        let line = if line.is_null() { None } else { Some(read_text(env, &line)?) };
        let mut found = Found::default();
        if let Some(log) = kept(&FEEDS, feed) {
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            let mut callback = |finding: &Finding, line: &[u8]| {
                found.add(finding, line);
                ControlFlow::Continue(())
            };
            match (line, &mut log.feed) {
                (Some(line), Some(feed)) => {
                    _ = feed.push(line.as_bytes(), &mut callback);
                    _ = feed.push(b"\n", &mut callback);
                }
                (None, feed) => {
                    _ = feed.take().map(|feed| feed.finish(&mut callback));
                }
                (Some(_), None) => {}
            }
        }
        found.to_java(env)
    }

    /// Lets go of a scanner.
    fn Java_dev_wterror_ScanNative_closeScanner(_env, scanner: jint) -> () {
        let_go(&SCANNERS, scanner);
        Ok(())
    }

    /// Lets go of a log.
    fn Java_dev_wterror_ScanNative_closeFeed(_env, feed: jint) -> () {
        let_go(&FEEDS, feed);
        Ok(())
    }
}

/// What Java holds the numbers of.
type Kept<T> = RwLock<Vec<Option<Arc<T>>>>;

static SCANNERS: Kept<Scanner> = RwLock::new(Vec::new());
static FEEDS: Kept<Mutex<Log>> = RwLock::new(Vec::new());

fn keep<T>(all: &Kept<T>, item: Arc<T>) -> jint {
    let mut all = all.write().unwrap_or_else(PoisonError::into_inner);
    let place = all.iter().position(Option::is_none).unwrap_or(all.len());
    let Ok(number) = jint::try_from(place) else { return NONE };
    if place == all.len() {
        all.push(None);
    }
    all[place] = Some(item);
    number
}

fn kept<T>(all: &Kept<T>, number: jint) -> Option<Arc<T>> {
    let all = all.read().unwrap_or_else(PoisonError::into_inner);
    all.get(usize::try_from(number).ok()?)?.clone()
}

fn let_go<T>(all: &Kept<T>, number: jint) {
    let mut all = all.write().unwrap_or_else(PoisonError::into_inner);
    if let Some(place) = usize::try_from(number).ok().and_then(|place| all.get_mut(place)) {
        *place = None;
    }
}

/// A log that is being read, with the scanner that its feed borrows.
struct Log {
    /// None after its end.
    feed: Option<Feed<'static>>,
    _scanner: Arc<Scanner>,
}

impl Log {
    fn new(scanner: Arc<Scanner>) -> Self {
        // SAFETY: the scanner lies where the Arc has put it, and stays there as long as one Arc of it is left. This one is
        // dropped after the feed, which is declared before it, and the feed never leaves its field but to be finished.
        let borrowed: &'static Scanner = unsafe { &*Arc::as_ptr(&scanner) };
        Self { feed: Some(Feed::new(borrowed)), _scanner: scanner }
    }
}

/// Findings, as they are handed to Java: how many, then of each
///
/// line, column, time, code, name, contradicts, certainty, evidence, session, participant, text.
#[derive(Default)]
struct Found {
    count: usize,
    fields: Fields,
}

impl Found {
    fn add(&mut self, finding: &Finding, line: &[u8]) {
        let text = |text: &str| text.replace('\0', "\u{fffd}");
        let number = |number: Option<i64>| number.map(|number| number.to_string());
        self.count += 1;
        self.fields
            .add(finding.line)
            .add(finding.range.start + 1)
            .optional(finding.time.map(|time| time.to_string()).as_deref())
            .optional(number(finding.code).as_deref())
            .optional(finding.name)
            .optional(number(finding.contradicts.map(i64::from)).as_deref())
            .add(index_in(&Certainty::ALL, finding.certainty))
            .add(finding.evidence.as_str())
            .optional(finding.session.as_deref().map(text).as_deref())
            .optional(finding.participant.as_deref().map(text).as_deref())
            .add(text(&finding.excerpt(line)));
    }

    /// Null where nothing was found, which is what most lines have.
    fn to_java<'local>(&self, env: &mut jni::Env<'local>) -> crate::convert::Result<JString<'local>> {
        if self.count == 0 {
            return Ok(JString::null());
        }
        let mut all = Fields::default();
        all.add(self.count).append(&self.fields).to_java(env)
    }
}

fn read_options(record: &str) -> Result<Options, String> {
    let mut fields = record.split_terminator('\0');
    let mut next = || fields.next().unwrap_or_default();
    let certainty = next();
    let year = next();
    let mut list = || -> Vec<String> {
        let count = next().parse().unwrap_or(0);
        (0..count).map(|_| next().to_owned()).collect()
    };
    let (messages, domains, session_keys) = (list(), list(), list());
    Ok(Options {
        min_certainty: certainty
            .parse()
            .map_err(|error| format!("the certainty {certainty:?} is {error}"))?,
        messages: read_languages(&messages)?,
        domains,
        session_keys,
        year: read_year(year)?,
    })
}

/// The languages with some tags, `all` for each; English is always looked for.
fn read_languages(tags: &[String]) -> Result<Vec<wterror::Language>, String> {
    let mut found = Options::default().messages;
    for tag in tags {
        if tag == "all" {
            return Ok(languages().collect());
        }
        let language = languages().find(|language| language.tag() == tag).ok_or_else(|| {
            let tags: Vec<&str> = languages().map(wterror::Language::tag).collect();
            format!("no messages are known in {tag:?}; give `all` or some of {}", tags.join(", "))
        })?;
        found.push(language);
    }
    Ok(found)
}

fn read_year(year: &str) -> Result<Option<i16>, String> {
    if year.is_empty() {
        return Ok(None);
    }
    let read = year.parse().ok().filter(|year| (-9999..=9999).contains(year));
    read.map(Some).ok_or_else(|| format!("the year {year} is not one of -9999 to 9999"))
}
