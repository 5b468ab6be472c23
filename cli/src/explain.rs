//! `wterror CODE`, `wterror explain CODE…`

use std::io::{self, Write};

use wterror::{ErrorInfo, Language, Record, UnlistedNumber, get, get_by_name};

use crate::args::Arguments;
use crate::card::card;
use crate::style::Style;
use crate::{Context, FAILURE, SUCCESS, json};

/// Explains each code as it comes; what is not listed is said on standard error and the rest goes on.
pub(crate) fn run(
    arguments: &Arguments,
    language: Language,
    style: Style,
    error_style: Style,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let codes = arguments.operands();
    let is_array = codes.len() > 1 || codes.iter().any(|code| code == "-");
    let mut output =
        Output { language, style, json: arguments.has("json"), is_array, shown: 0, status: SUCCESS };
    for code in &codes {
        if code == "-" {
            let mut line = Vec::new();
            while context.stdin.read_until(b'\n', &mut line)? > 0 {
                for word in String::from_utf8_lossy(&line).split_whitespace() {
                    output.explain(word, error_style, context.stdout, context.stderr)?;
                }
                line.clear();
            }
        } else {
            output.explain(code, error_style, context.stdout, context.stderr)?;
        }
    }
    output.end(context.stdout)
}

struct Output {
    language: Language,
    style: Style,
    json: bool,
    is_array: bool,
    shown: usize,
    status: u8,
}

impl Output {
    fn explain(
        &mut self,
        word: &str,
        error_style: Style,
        stdout: &mut dyn Write,
        stderr: &mut dyn Write,
    ) -> io::Result<()> {
        match find(word) {
            Ok(info) => self.show(info, stdout),
            Err(error) => {
                // What was found before stands before the complaint, where both go to one terminal.
                stdout.flush()?;
                self.status = FAILURE;
                writeln!(stderr, "{} {error}", error_style.error("wterror:"))
            }
        }
    }

    fn show(&mut self, info: &'static ErrorInfo, stdout: &mut dyn Write) -> io::Result<()> {
        let first = self.shown == 0;
        self.shown += 1;
        if self.json {
            let record = Record { info, language: self.language };
            if self.is_array {
                stdout.write_all(if first { b"[\n" } else { b",\n" })?;
            }
            let text = json(&record)?;
            return stdout.write_all(if self.is_array { text.trim_end() } else { &text }.as_bytes());
        }
        if !first {
            stdout.write_all(b"\n")?;
        }
        stdout.write_all(card(info, self.language, self.style).as_bytes())
    }

    fn end(&self, stdout: &mut dyn Write) -> io::Result<u8> {
        if self.json && self.is_array {
            stdout.write_all(if self.shown == 0 { b"[]\n" } else { b"\n]\n" })?;
        }
        Ok(self.status)
    }
}

/// The row that a word on the command line means: a number is a code, all else a name.
fn find(word: &str) -> Result<&'static ErrorInfo, String> {
    let digits = word.strip_prefix(['-', '+']).unwrap_or(word);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return get_by_name(word).map_err(|error| error.to_string());
    }
    match word.parse() {
        Ok(code) => get(code).map_err(|error| error.to_string()),
        Err(_) => Err(UnlistedNumber(&word).to_string()),
    }
}
