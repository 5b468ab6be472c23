//! A card: all that is known about one code, in the order in which a person in a hurry needs it.

use std::fmt::Write as _;

use wterror::{Action, Cause, Direction, ErrorInfo, Guidance, Language, Owner, Platform, Retry};

use crate::style::Style;

/// Where the values stand, behind the labels.
const INDENT: usize = 17;
/// What stands between the two parts of the first line.
const GAP: &str = "  ";
/// On a terminal narrower than this a label stands above its value.
const NARROW: usize = 60;

/// The card of a code, with the texts for people in a language.
pub(crate) fn card(info: &ErrorInfo, language: Language, style: Style) -> String {
    let mut card = Card { style, text: String::new() };
    let (name, kind) = (format!("{} {}", info.code(), info.id()), format!("{} error", info.category()));
    let fits = style.width.is_none_or(|width| name.len() + GAP.len() + kind.len() <= width);
    let gap = if fits { GAP } else { "\n" };
    _ = writeln!(card.text, "{}{gap}{kind}", style.category(info.category(), name));
    if let Some(version) = info.retired() {
        let instead = info.replaced_by().map(|code| format!("; use {} {code} instead", code.code()));
        card.field("Retired", &format!("in {version}{}", instead.unwrap_or_default()));
    }
    card.derived(info, language);
    card.facts(info);
    card.text
}

struct Card {
    style: Style,
    text: String,
}

impl Card {
    /// What happened, what to do about each cause, and what to tell the people in the call.
    fn derived(&mut self, info: &ErrorInfo, language: Language) {
        self.heading("Derived: this project's judgement and words, not the vendor's");
        self.field("What happened", info.summary());
        if info.causes().len() > 1 {
            for (index, cause) in info.causes().enumerate() {
                self.field(&format!("Cause {}", index + 1), cause.cause);
                let Cause { owner, action, retry, remedy, .. } = cause;
                self.advice(["  who acts", "  what to do", "  try again"], owner, action, retry, remedy);
            }
        } else {
            let mended = info.causes().find(|cause| cause.cause != cause.documented);
            if let Some(cause) = mended {
                self.field("Cause", cause.cause);
            }
            let Guidance { owner, action, retry, text, .. } = info.guidance();
            self.advice(["Who acts", "What to do", "Try again"], owner, action, retry, text);
        }
        let text = language.localized(info.code());
        let direction = text.language.direction();
        self.directed("Tell viewers", &text.message, direction);
        self.directed(&format!("  ({})", text.language.tag()), &text.recovery, direction);
        self.directed("  button", text.label, direction);
        for other in info.equivalents() {
            let platforms: Vec<&str> = other.platforms().map(|(platform, _)| platform.title()).collect();
            let platforms = platforms.join(" and ");
            self.field("Same as", &format!("{} {} on {platforms}", other.code(), other.id()));
        }
        self.list("Not", info.lookalikes());
        self.field("HTTP status", &format!("{} in problem documents", info.http_status()));
    }

    fn advice(&mut self, labels: [&str; 3], owner: Owner, action: Action, retry: Retry, text: &str) {
        let [who, what, again] = labels;
        let first_step = lower_first(action.title());
        self.field(who, &format!("{}: {first_step} ({owner}, {action})", owner.title()));
        self.field(what, text);
        self.field(again, &format!("{} ({retry})", retry.title()));
    }

    /// Names, the documented text, what the number is not, and the vendor's page.
    fn facts(&mut self, info: &ErrorInfo) {
        self.heading("Facts");
        let mut names: Vec<(&str, Vec<&str>)> = Vec::new();
        for (platform, name) in info.platforms() {
            match names.iter_mut().find(|(known, _)| *known == name) {
                Some((_, platforms)) => platforms.push(platform.title()),
                None => names.push((name, vec![platform.title()])),
            }
        }
        for (name, platforms) in names {
            self.lines(&platforms.join(", "), vec![name.to_owned()]); // unbroken, so that it can be copied
        }
        if info.documented().len() == 0 {
            self.field("Documented", "nothing: the vendor's pages give no description");
        }
        self.list("Documented", info.documented());
        for &platform in Platform::ALL {
            self.list(&format!("  on {}", platform.title()), info.wording(platform));
        }
        self.lines("Page", vec![self.style.link(info.link())]);
        if let Some(page) = info.page() {
            self.lines("Explorer", vec![self.style.link(page)]);
        }
    }

    fn heading(&mut self, text: &str) {
        let lines = self.style.wrap(text, 0).into_iter();
        let lines: String = lines.map(|line| self.style.bold(line) + "\n").collect();
        _ = write!(self.text, "\n{lines}");
    }

    fn field(&mut self, label: &str, value: &str) {
        self.lines(label, self.style.wrap(value, self.indent(label)));
    }

    fn list(&mut self, label: &str, items: impl ExactSizeIterator<Item = &'static str>) {
        let mark = if items.len() > 1 { "- " } else { "" };
        let mut lines = Vec::new();
        for item in items {
            let wrapped = self.style.wrap(item, self.indent(label) + mark.len());
            let marks = std::iter::once(mark).chain(std::iter::repeat(&"  "[..mark.len()]));
            lines.extend(marks.zip(wrapped).map(|(mark, line)| format!("{mark}{line}")));
        }
        if !lines.is_empty() {
            self.lines(label, lines);
        }
    }

    /// A text for people, in a language that may be written from right to left.
    fn directed(&mut self, label: &str, text: &str, direction: Direction) {
        let lines = self.style.wrap(text, self.indent(label)).into_iter();
        self.lines(label, lines.map(|line| self.style.directed(line, direction)).collect());
    }

    /// A label and the lines of its value, beside it or, on a narrow terminal, below it.
    fn lines(&mut self, label: &str, lines: Vec<String>) {
        let indent = self.indent(label);
        let mut before = format!("  {}", self.style.bold(label));
        if self.is_narrow() {
            _ = writeln!(self.text, "{before}");
            before = " ".repeat(indent);
        } else {
            before += &" ".repeat((indent - 2).saturating_sub(label.len()).max(GAP.len()));
        }
        for line in lines {
            _ = writeln!(self.text, "{before}{line}");
            before = " ".repeat(indent);
        }
    }

    /// Where a label's value stands: on a narrow terminal further in than the label, which may be indented itself.
    fn indent(&self, label: &str) -> usize {
        match (self.is_narrow(), label.starts_with(' ')) {
            (true, true) => 6,
            (true, false) => 4,
            (false, _) => INDENT,
        }
    }

    fn is_narrow(&self) -> bool {
        self.style.width.is_some_and(|width| width < NARROW)
    }
}

/// A title in the middle of a sentence.
fn lower_first(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
