//! The `wterror` command as a library, so that the Python and Node packages ship the same one.
//!
//! ```
//! use wterror_cli::{Context, run};
//!
//! let (mut stdin, mut stdout, mut stderr) = (std::io::empty(), Vec::new(), Vec::new());
//! let context = Context::new(&mut stdin, &mut stdout, &mut stderr);
//! assert_eq!(run(["wterror", "206", "--json"], context), 0);
//! assert!(String::from_utf8(stdout)?.contains("\"session_is_full\""));
//! # Ok::<(), std::string::FromUtf8Error>(())
//! ```
#![forbid(unsafe_code)]

#[cfg(feature = "scan")]
mod annotate;
mod args;
mod card;
mod explain;
mod export;
#[rustfmt::skip]
mod generated;
mod grammar;
mod list;
mod paste;
#[cfg(feature = "scan")]
mod scan;
mod streams;
mod style;

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};

use args::{Arguments, Misuse, Request};
use streams::{Complaints, Output, unless_closed};
use style::{Style, printable};

/// Everything that was asked for was there.
pub const SUCCESS: u8 = 0;
/// A code or name is not in the catalogue, or something could not be read or written.
pub const FAILURE: u8 = 1;
/// The arguments are wrong.
pub const USAGE: u8 = 2;

/// Where the command reads from and writes to, and what it may assume of it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are facts about the streams, independent of each other"
)]
pub struct Context<'a> {
    /// Standard input.
    pub stdin: &'a mut dyn BufRead,
    /// Standard output.
    pub stdout: &'a mut dyn Write,
    /// Standard error.
    pub stderr: &'a mut dyn Write,
    /// The columns of the terminal that standard output is; `None` where it is none: plain and stable output.
    pub width: Option<usize>,
    /// Whether `--color auto` means color on standard output.
    pub stdout_color: bool,
    /// Whether `--color auto` means color on standard error.
    pub stderr_color: bool,
    /// Whether the terminal shows a text as a link (OSC 8), so that an address can be short.
    pub links: bool,
    /// Whether a bar on standard error may show how far a long scan has got.
    pub progress: bool,
    /// The locale of the environment, which `--lang` takes the place of.
    pub locale: String,
}

impl<'a> Context<'a> {
    /// A context without a terminal: plain text, no color, English.
    pub fn new(stdin: &'a mut dyn BufRead, stdout: &'a mut dyn Write, stderr: &'a mut dyn Write) -> Self {
        Self {
            stdin,
            stdout,
            stderr,
            width: None,
            stdout_color: false,
            stderr_color: false,
            links: false,
            progress: false,
            locale: String::new(),
        }
    }
}

/// Runs the command on the process's own streams and returns its exit status. The first argument is the program's name.
pub fn main(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> u8 {
    let color = |choice| choice != anstream::ColorChoice::Never;
    let width = io::stdout()
        .is_terminal()
        .then(|| terminal_size::terminal_size().map_or(80, |(width, _)| width.0.into()));
    let (mut stdin, mut stderr) = (io::stdin().lock(), io::stderr().lock());
    let mut stdout = BufWriter::new(io::stdout().lock());
    let context = Context {
        width,
        stdout_color: color(anstream::AutoStream::choice(&io::stdout())),
        stderr_color: color(anstream::AutoStream::choice(&io::stderr())),
        progress: io::stderr().is_terminal(),
        links: supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout),
        locale: environment_locale(|name| env::var(name).ok()),
        ..Context::new(&mut stdin, &mut stdout, &mut stderr)
    };
    run(arguments, context)
}

/// The locale for messages, as POSIX has it: the first of these variables that says something.
fn environment_locale(variable: impl Fn(&str) -> Option<String>) -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .unwrap_or_default()
}

/// Runs the command in a context and returns its exit status. The first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>, context: Context<'_>) -> u8 {
    let (mut stdout, mut stderr) = (Output(context.stdout), Complaints(Output(context.stderr)));
    let mut context = Context {
        stdin: context.stdin,
        stdout: &mut stdout,
        stderr: &mut stderr,
        width: context.width,
        stdout_color: context.stdout_color,
        stderr_color: context.stderr_color,
        links: context.links,
        progress: context.progress,
        locale: context.locale,
    };
    let outcome = match args::parse(arguments.into_iter().skip(1).map(Into::into)) {
        Ok(Request::Run(arguments)) => dispatch(&arguments, &mut context),
        Ok(Request::Help(grammar)) => {
            let style = Style { color: context.stdout_color, links: false, width: context.width };
            context.stdout.write_all(style.help(grammar.help).as_bytes()).map(|()| SUCCESS)
        }
        Ok(Request::Version) => writeln!(context.stdout, "wterror {}", wterror::VERSION).map(|()| SUCCESS),
        Err(misuse) => complain(&misuse, &mut context),
    };
    let outcome = match outcome {
        Ok(status) => unless_closed(context.stdout.flush()).map(|()| status),
        Err(error) => unless_closed(Err(error)).map(|()| SUCCESS),
    };
    outcome.unwrap_or_else(|error| {
        _ = writeln!(context.stderr, "wterror: standard output cannot be written: {error}");
        FAILURE
    })
}

fn dispatch(arguments: &Arguments, context: &mut Context<'_>) -> io::Result<u8> {
    let color = |auto| match arguments.value("color").and_then(OsStr::to_str) {
        Some("always") => true,
        Some("never") => false,
        _ => auto,
    };
    let style = Style { color: color(context.stdout_color), links: context.links, width: context.width };
    let error_style = Style { color: color(context.stderr_color), links: false, width: None };
    let chosen = arguments.value("lang").map(OsStr::to_string_lossy);
    let language = wterror::match_language([chosen.as_deref().unwrap_or(&context.locale)]);
    match arguments.grammar.name {
        "list" => list::list(arguments, language, style, context.stdout),
        "search" => list::search(arguments, language, style, context),
        "languages" => list::languages(arguments, style, context.stdout),
        "export" => export::run(arguments, chosen.map(|_| language), context),
        "completions" => {
            let shell = arguments.operands().concat();
            let script = generated::COMPLETIONS.iter().find(|(name, _)| *name == shell);
            let (_, script) = script.expect("the shell is one of those in the grammar");
            context.stdout.write_all(script.as_bytes()).map(|()| SUCCESS)
        }
        #[cfg(feature = "scan")]
        "scan" => scan::run(arguments, style, error_style, context),
        #[cfg(feature = "scan")]
        "annotate" => annotate::run(arguments, style, language, context),
        #[cfg(not(feature = "scan"))]
        "scan" | "annotate" => {
            let name = arguments.grammar.name;
            writeln!(
                context.stderr,
                "wterror: the command of the packages for Python and Node has no {name}, to stay small; the program has it: run \
                 `cargo install --path cli` in the folder of this project's source. In code, without the program: wterror.scan() in Python, \
                 scan() of wterror/scan in Node"
            )?;
            Ok(USAGE)
        }
        "man" => context.stdout.write_all(generated::MANUAL.as_bytes()).map(|()| SUCCESS),
        "" | "explain" => explain::run(arguments, language, style, error_style, context),
        name => unreachable!("{name} is none of the subcommands in the grammar"),
    }
}

/// JSON that people can read, too.
fn json(value: &impl serde::Serialize) -> serde_json::Result<String> {
    serde_json::to_string_pretty(value).map(|json| json + "\n")
}

/// Says what is wrong with the arguments, or, where there are none, what they can be.
fn complain(misuse: &Misuse, context: &mut Context<'_>) -> io::Result<u8> {
    let style = Style { color: context.stderr_color, links: false, width: None };
    let Misuse { grammar, problem } = misuse;
    if problem.is_empty() {
        context.stderr.write_all(style.help(grammar.help).as_bytes())?;
        return Ok(USAGE);
    }
    let usage =
        grammar.help.split("\n\n").find(|paragraph| paragraph.starts_with("Usage: ")).unwrap_or_default();
    let space = if grammar.name.is_empty() { "" } else { " " };
    writeln!(
        context.stderr,
        "{} {}\n{}For more information: wterror{space}{} --help",
        style.error("wterror:"),
        printable(problem),
        style.help(usage),
        grammar.name
    )?;
    Ok(USAGE)
}
