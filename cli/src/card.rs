//! A card: all that is known about one code, in the order in which a person in a hurry needs it.

use std::fmt::Write as _;

use wterror::{Direction, ErrorInfo, Language};

use crate::style::Style;

/// Where the values stand, behind the labels.
const INDENT: usize = 17;
/// On a terminal narrower than this a label stands above its value.
const NARROW: usize = 60;

/// The card of a code, with the texts for people in a language.
pub(crate) fn card(info: &ErrorInfo, language: Language, style: Style) -> String {
    let mut card = Card { style, text: String::new() };
    let heading = style.category(info.category(), format_args!("{} {}", info.code(), info.id()));
    _ = writeln!(card.text, "{heading}  {} error", info.category());
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
    /// What happened, what to do about it, and what to tell the people in the call.
    fn derived(&mut self, info: &ErrorInfo, language: Language) {
        self.heading("Derived: this project's judgement and words, not the vendor's");
        self.field("What happened", info.summary());
        let guidance = info.guidance();
        let (owner, action) = (guidance.owner, guidance.action);
        let action_title = lower_first(action.title());
        self.field("Who acts", &format!("{}: {action_title} ({owner}, {action})", owner.title()));
        self.field("What to do", guidance.text);
        self.field("Retryable", if guidance.retryable { "yes" } else { "no" });
        let (code, direction) = (info.code(), language.direction());
        self.directed("Tell viewers", &language.message(code), direction);
        self.directed(&format!("  ({})", language.tag()), &language.recovery(code), direction);
        for other in info.equivalents() {
            let platforms: Vec<&str> = other.platforms().map(|(platform, _)| platform.title()).collect();
            let platforms = platforms.join(" and ");
            self.field("Same as", &format!("{} {} on {platforms}", other.code(), other.id()));
        }
    }

    /// Names, the documented text, and where it stands.
    fn facts(&mut self, info: &ErrorInfo) {
        self.heading("Facts");
        let mut platforms: Vec<(&str, Vec<&str>)> = Vec::new();
        for (platform, name) in info.platforms() {
            match platforms.iter_mut().find(|(known, _)| *known == name) {
                Some((_, titles)) => titles.push(platform.title()),
                None => platforms.push((name, vec![platform.title()])),
            }
        }
        for (name, titles) in platforms {
            self.lines(&titles.join(", "), vec![name.to_owned()]); // unbroken, so that it can be copied
        }
        if info.documented().len() == 0 {
            self.field("Documented", "nothing: the vendor's pages give no description");
        }
        self.list("Documented", info.documented());
        self.lines("Page", vec![self.style.link(info.link())]);
    }

    fn heading(&mut self, text: &str) {
        let lines = self.style.wrap(text, 0).into_iter();
        let lines: String = lines.map(|line| self.style.bold(line) + "\n").collect();
        _ = write!(self.text, "\n{lines}");
    }

    fn field(&mut self, label: &str, value: &str) {
        self.lines(label, self.style.wrap(value, self.indent()));
    }

    fn list(&mut self, label: &str, items: impl ExactSizeIterator<Item = &'static str>) {
        let mark = if items.len() > 1 { "- " } else { "" };
        let mut lines = Vec::new();
        for item in items {
            let wrapped = self.style.wrap(item, self.indent() + mark.len());
            let marks = std::iter::once(mark).chain(std::iter::repeat(&"  "[..mark.len()]));
            lines.extend(marks.zip(wrapped).map(|(mark, line)| format!("{mark}{line}")));
        }
        if !lines.is_empty() {
            self.lines(label, lines);
        }
    }

    /// A text for people, in a language that may be written from right to left.
    fn directed(&mut self, label: &str, text: &str, direction: Direction) {
        let lines = self.style.wrap(text, self.indent()).into_iter();
        self.lines(label, lines.map(|line| self.style.directed(line, direction)).collect());
    }

    /// A label and the lines of its value, beside it or, on a narrow terminal, below it.
    fn lines(&mut self, label: &str, lines: Vec<String>) {
        let indent = self.indent();
        let mut before = format!("  {}", self.style.bold(label));
        if self.is_narrow() {
            _ = writeln!(self.text, "{before}");
            before = " ".repeat(indent);
        } else {
            before += &" ".repeat((indent - 2).saturating_sub(label.len()));
        }
        for line in lines {
            _ = writeln!(self.text, "{before}{line}");
            before = " ".repeat(indent);
        }
    }

    fn indent(&self) -> usize {
        if self.is_narrow() { 4 } else { INDENT }
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
