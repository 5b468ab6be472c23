//! A card: all that is known about one code.

use std::fmt::Write as _;

use wterror::{ErrorInfo, Language};

use crate::style::Style;

/// Where the values stand, behind the labels.
const INDENT: usize = 17;
/// What marks a label whose value is derived; the card's last line says what it means.
const DERIVED: &str = "*";

/// The card of a code, with the texts for people in a language.
pub(crate) fn card(info: &ErrorInfo, language: Language, style: Style) -> String {
    let mut card = Card { style, text: String::new() };
    let heading = style.category(info.category(), format_args!("{} {}", info.code(), info.id()));
    _ = writeln!(card.text, "{heading}  {}", style.dim(format_args!("{} error", info.category())));
    card.field(&derived("Summary"), info.summary());
    if let Some(version) = info.retired() {
        let instead = info.replaced_by().map(|code| format!("; use {} {code} instead", code.code()));
        card.field("Retired", &format!("in {version}{}", instead.unwrap_or_default()));
    }

    if info.documented().len() == 0 {
        card.field("Documented", "nothing: the vendor's pages give no description");
    }
    card.list("Documented", info.documented());
    if !info.causes().map(|cause| cause.cause).eq(info.documented()) {
        card.list(&derived("Mended"), info.causes().map(|cause| cause.cause));
    }
    card.field("Name", info.name());
    for (platform, name) in info.platforms() {
        card.field(&format!("  {}", platform.title()), name);
    }
    for other in info.equivalents() {
        let platforms: Vec<&str> = other.platforms().map(|(platform, _)| platform.title()).collect();
        card.field("Same as", &format!("{} {} on {}", other.code(), other.id(), platforms.join(" and ")));
    }

    let guidance = info.guidance();
    card.field(&derived("Guidance"), guidance.text);
    card.field(&derived("  owner"), &format!("{} ({})", guidance.owner, guidance.owner.title()));
    card.field(&derived("  action"), &format!("{} ({})", guidance.action, guidance.action.title()));
    card.field(&derived("  retryable"), if guidance.is_retryable() { "yes" } else { "no" });

    card.directed(&derived("Message"), &language.message(info.code()), language);
    card.directed(&derived("Recovery"), &language.recovery(info.code()), language);
    card.lines("Link", vec![info.link().to_owned()]); // unbroken, or a terminal could not open it
    let footnote = format!("{DERIVED} derived: this project's judgement and words, not the vendor's");
    _ = writeln!(card.text, "  {}", style.dim(footnote));
    card.text
}

fn derived(label: &str) -> String {
    format!("{label} {DERIVED}")
}

struct Card {
    style: Style,
    text: String,
}

impl Card {
    fn field(&mut self, label: &str, value: &str) {
        self.lines(label, self.style.wrap(value, INDENT));
    }

    fn list(&mut self, label: &str, items: impl ExactSizeIterator<Item = &'static str>) {
        let several = items.len() > 1;
        for (index, item) in items.enumerate() {
            let mark = if several { "- " } else { "" };
            let mut lines = self.style.wrap(item, INDENT + mark.len());
            for (number, line) in lines.iter_mut().enumerate() {
                *line = format!("{}{line}", if number == 0 { mark } else { &"  "[..mark.len()] });
            }
            self.lines(if index == 0 { label } else { "" }, lines);
        }
    }

    fn directed(&mut self, label: &str, text: &str, language: Language) {
        let lines = self.style.wrap(text, INDENT);
        self.lines(
            label,
            lines.into_iter().map(|line| self.style.directed(line, language.direction())).collect(),
        );
    }

    fn lines(&mut self, label: &str, lines: Vec<String>) {
        for (index, line) in lines.into_iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            let padded = format!("{label:<width$}", width = INDENT - 2);
            _ = writeln!(self.text, "  {}{line}", self.style.dim(padded));
        }
    }
}
