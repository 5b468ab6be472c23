//! How text is shown: color, width, direction.

use std::fmt;

use anstyle::{AnsiColor, Reset};
use wterror::{Category, Direction};

/// What the output may use.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    /// Whether color is wanted.
    pub(crate) color: bool,
    /// The terminal's columns; `None`: no terminal, so lines are not broken.
    pub(crate) width: Option<usize>,
}

/// Lines longer than this are hard to read, however wide the terminal.
const WIDEST: usize = 100;
/// A terminal narrower than this gets long lines rather than one letter a line.
const NARROWEST: usize = 30;

impl Style {
    /// Text in a style, plain where color is not wanted.
    pub(crate) fn paint(self, style: anstyle::Style, text: impl fmt::Display) -> String {
        if self.color { format!("{style}{text}{Reset}") } else { text.to_string() }
    }

    pub(crate) fn dim(self, text: impl fmt::Display) -> String {
        self.paint(anstyle::Style::new().dimmed(), text)
    }

    pub(crate) fn bold(self, text: impl fmt::Display) -> String {
        self.paint(anstyle::Style::new().bold(), text)
    }

    pub(crate) fn error(self, text: impl fmt::Display) -> String {
        self.paint(AnsiColor::Red.on_default().bold(), text)
    }

    /// Help, its headings and options marked.
    pub(crate) fn help(self, text: &str) -> String {
        let heading = anstyle::Style::new().bold().underline();
        let marked = |line: &str| match line.split_once(':') {
            Some((title, rest)) if !line.starts_with(' ') && (rest.is_empty() || title == "Usage") => {
                self.paint(heading, format_args!("{title}:")) + rest
            }
            _ => {
                let option = line.trim_start_matches(' ');
                let is_option = option.starts_with('-') && !option.starts_with("- ");
                if is_option { line.replace(option, &self.bold(option)) } else { line.to_owned() }
            }
        };
        text.lines().map(|line| marked(line) + "\n").collect()
    }

    /// Text in its category's color.
    pub(crate) fn category(self, category: Category, text: impl fmt::Display) -> String {
        self.paint(category_color(category).on_default().bold(), text)
    }

    /// Breaks text into lines that fit behind an indent; one line where there is no terminal.
    pub(crate) fn wrap(self, text: &str, indent: usize) -> Vec<String> {
        match self.width {
            None => vec![text.to_owned()],
            Some(width) => {
                let room = width.clamp(NARROWEST, WIDEST).saturating_sub(indent).max(NARROWEST / 2);
                textwrap::wrap(text, room).into_iter().map(std::borrow::Cow::into_owned).collect()
            }
        }
    }

    /// A line of text in a language, ready for a terminal: one written from right to left is isolated, so that a
    /// terminal with bidirectional text shows it and what stands around it in the right order.
    pub(crate) fn directed(self, line: String, direction: Direction) -> String {
        match (self.width, direction) {
            (Some(_), Direction::RightToLeft) => format!("\u{2067}{line}\u{2069}"),
            _ => line,
        }
    }
}

/// One color a category, of the 16 of a terminal's theme; no plain blue, which dark themes make unreadable.
fn category_color(category: Category) -> AnsiColor {
    const COLORS: [AnsiColor; 7] = [
        AnsiColor::Cyan,
        AnsiColor::BrightBlue,
        AnsiColor::Magenta,
        AnsiColor::Yellow,
        AnsiColor::Red,
        AnsiColor::Green,
        AnsiColor::BrightMagenta,
    ];
    COLORS[category as usize % COLORS.len()]
}
