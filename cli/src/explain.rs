//! `wterror CODE`, `wterror explain CODE…`

use std::io::{self, Write};

use wterror::{ErrorInfo, Language, Record, UnlistedNumber, get, get_by_name};

use crate::args::Arguments;
use crate::card::card;
use crate::paste::{self, Paste};
use crate::streams::{unless_closed, when_ready};
use crate::style::{Style, quoted};
use crate::{Context, FAILURE, SUCCESS, json};

/// The operand that stands for standard input.
const STDIN: &str = "-";

/// Explains each code as it comes; what is not listed is said on standard error and the rest goes on.
pub(crate) fn run(
    arguments: &Arguments,
    language: Language,
    style: Style,
    error_style: Style,
    context: &mut Context<'_>,
) -> io::Result<u8> {
    let operands: Vec<(String, Vec<String>)> = arguments
        .operands()
        .into_iter()
        .map(|operand| {
            let words = paste::read(&operand).unwrap_or_else(|| vec![operand.clone()]);
            (operand, words)
        })
        .collect();
    let has_stdin = operands.iter().any(|(operand, _)| operand == STDIN);
    let is_array = has_stdin || operands.iter().map(|(_, words)| words.len()).sum::<usize>() > 1;
    let json = arguments.has("json");
    let mut output = Output { language, style, error_style, json, is_array, shown: 0, status: SUCCESS };
    unless_closed(output.all(&operands, context))?;
    Ok(output.status)
}

struct Output {
    language: Language,
    style: Style,
    error_style: Style,
    json: bool,
    is_array: bool,
    shown: usize,
    status: u8,
}

impl Output {
    fn all(&mut self, operands: &[(String, Vec<String>)], context: &mut Context<'_>) -> io::Result<()> {
        for (operand, words) in operands {
            if operand == STDIN {
                self.input(context)?;
            } else {
                self.explain(words, context)?;
            }
        }
        if self.json && self.is_array {
            context.stdout.write_all(if self.shown == 0 { b"[]\n" } else { b"\n]\n" })?;
        }
        Ok(())
    }

    /// Explains what stands in standard input, as it comes.
    fn input(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        let (mut paste, mut line) = (Paste::default(), Vec::new());
        loop {
            line.clear();
            match when_ready(&mut || context.stdin.read_until(b'\n', &mut line)) {
                Ok(_) if line.is_empty() => break,
                Ok(_) => self.explain(&paste.line(&String::from_utf8_lossy(&line)), context)?,
                Err(error) => {
                    self.complain(format_args!("standard input cannot be read: {error}"), context)?;
                    break;
                }
            }
        }
        self.explain(&paste.end(), context)
    }

    fn explain(&mut self, words: &[String], context: &mut Context<'_>) -> io::Result<()> {
        for word in words {
            match find(word) {
                Ok(info) => self.show(info, context.stdout)?,
                Err(error) => self.complain(format_args!("{error}"), context)?,
            }
        }
        Ok(())
    }

    /// Says what failed, behind what was found before: both may go to one terminal.
    fn complain(&mut self, problem: std::fmt::Arguments<'_>, context: &mut Context<'_>) -> io::Result<()> {
        self.status = FAILURE;
        let flushed = context.stdout.flush();
        writeln!(context.stderr, "{} {problem}", self.error_style.error("wterror:"))?;
        flushed
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
}

/// The row that a word means: a number is a code, all else a name.
fn find(word: &str) -> Result<&'static ErrorInfo, String> {
    if paste::is_number(word) {
        return match word.parse() {
            Ok(code) => get(code).map_err(|error| error.to_string()),
            Err(_) => Err(UnlistedNumber(&word).to_string()),
        };
    }
    get_by_name(word).map_err(|error| {
        if paste::is_structured(word) {
            format!("no error code was found in {}", quoted(word))
        } else {
            error.to_string()
        }
    })
}
