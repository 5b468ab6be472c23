//! How text is shown: color, width, direction, links.

use std::fmt;

use anstyle::{Ansi256Color, Effects, Reset};
use wterror::{Category, Direction};

/// What the output may use.
#[derive(Clone, Copy)]
pub(crate) struct Style {
    /// Whether color is wanted.
    pub(crate) color: bool,
    /// Whether the terminal shows a text as a link.
    pub(crate) links: bool,
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

    pub(crate) fn bold(self, text: impl fmt::Display) -> String {
        self.paint(Effects::BOLD.into(), text)
    }

    /// A heading, of a table or of help.
    pub(crate) fn heading(self, text: impl fmt::Display) -> String {
        self.paint((Effects::BOLD | Effects::UNDERLINE).into(), text)
    }

    pub(crate) fn error(self, text: impl fmt::Display) -> String {
        self.paint(badge(RED), text)
    }

    /// Text on its category's color.
    pub(crate) fn category(self, category: Category, text: impl fmt::Display) -> String {
        self.paint(badge(CATEGORY_COLORS[category as usize]), text)
    }

    /// Help, its headings and options marked.
    pub(crate) fn help(self, text: &str) -> String {
        let marked = |line: &str| match line.split_once(':') {
            Some((title, rest)) if !line.starts_with(' ') && (rest.is_empty() || title == "Usage") => {
                self.heading(format_args!("{title}:")) + rest
            }
            _ => {
                let option = line.trim_start_matches(' ');
                let is_option = option.starts_with('-') && !option.starts_with("- ");
                if is_option { line.replace(option, &self.bold(option)) } else { line.to_owned() }
            }
        };
        text.lines().map(|line| marked(line) + "\n").collect()
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

    /// An address as a link: short where the terminal can open what it does not show, else whole and unbroken.
    pub(crate) fn link(self, address: &str) -> String {
        if !self.links {
            return address.to_owned();
        }
        let without_scheme = address.split_once("://").map_or(address, |(_, rest)| rest);
        let short = match (without_scheme.split_once('/'), without_scheme.rsplit_once('/')) {
            (Some((host, _)), Some((_, page))) => format!("{host}/…/{page}"),
            _ => without_scheme.to_owned(),
        };
        format!("\u{1b}]8;;{address}\u{1b}\\{short}\u{1b}]8;;\u{1b}\\")
    }
}

/// White on a fixed dark color: readable in every theme, dark or light, as no colored text is.
fn badge(color: Ansi256Color) -> anstyle::Style {
    anstyle::Style::new().bold().fg_color(Some(WHITE.into())).bg_color(Some(color.into()))
}

const WHITE: Ansi256Color = Ansi256Color(231);
const RED: Ansi256Color = Ansi256Color(124);

/// One color a category, in the catalogue's order.
const CATEGORY_COLORS: [Ansi256Color; Category::ALL.len()] = [
    Ansi256Color(24),  // user: blue
    Ansi256Color(54),  // session: violet
    Ansi256Color(90),  // media: purple
    Ansi256Color(94),  // transport: brown
    Ansi256Color(238), // generic: grey
    Ansi256Color(22),  // token: green
    Ansi256Color(23),  // socket: teal
];

/// Foreign text in a message: quoted, shortened, and without what a terminal would obey.
pub(crate) fn quoted(text: &str) -> String {
    const SHOWN: usize = 80;
    let shown = text.char_indices().nth(SHOWN).map_or(text, |(end, _)| &text[..end]);
    let ellipsis = if shown.len() < text.len() { "…" } else { "" };
    format!("\"{}{ellipsis}\"", shown.escape_debug())
}

/// Foreign text as it is, but for control characters, which a terminal would obey.
pub(crate) fn printable(text: impl fmt::Display) -> String {
    let text = text.to_string();
    let escaped = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
    text.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of a color of the 256 beyond a theme's 16, as the Web Content Accessibility Guidelines
    /// define it.
    fn luminance(color: Ansi256Color) -> f64 {
        let channels = match color.0 {
            index @ 16..=231 => [36, 6, 1].map(|unit| match (index - 16) / unit % 6 {
                0 => 0,
                step => 55 + 40 * step,
            }),
            index => [8 + 10 * (index - 232); 3],
        };
        let linear = |channel: u8| match f64::from(channel) / 255.0 {
            low @ ..=0.04045 => low / 12.92,
            high => ((high + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = channels.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    #[test]
    fn white_is_readable_on_every_color() {
        for color in CATEGORY_COLORS.into_iter().chain([RED]) {
            let contrast = (luminance(WHITE) + 0.05) / (luminance(color) + 0.05);
            assert!(contrast >= 4.5, "{color:?}: {contrast}");
        }
    }

    #[test]
    fn a_link_is_short_where_the_terminal_opens_it() {
        let style = |links| Style { color: false, links, width: Some(80) };
        let address = "https://example.com/a/b/error#session";
        assert_eq!(style(false).link(address), address);
        assert_eq!(
            style(true).link(address),
            format!("\u{1b}]8;;{address}\u{1b}\\example.com/…/error#session\u{1b}]8;;\u{1b}\\")
        );
    }
}
