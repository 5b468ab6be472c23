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

mod args;
mod card;
mod explain;
mod export;
mod list;
mod style;

use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};

use clap::{CommandFactory, FromArgMatches};

use args::{Cli, Color, Command};
use style::Style;

/// Everything that was asked for was there.
pub const SUCCESS: u8 = 0;
/// A code or name is not in the catalogue, or something could not be read or written.
pub const FAILURE: u8 = 1;
/// The arguments are wrong.
pub const USAGE: u8 = 2;

/// Where the command reads from and writes to, and what it may assume of it.
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
    let mut context = context;
    let parsed = Cli::command()
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches))
        .and_then(Cli::checked);
    let outcome = match parsed {
        Ok(cli) => dispatch(&cli, &mut context),
        Err(error) => complain(&error, &mut context),
    };
    match outcome.and_then(|status| context.stdout.flush().map(|()| status)) {
        Ok(status) => status,
        // Whoever read the output has had enough: that is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => SUCCESS,
        Err(error) => {
            _ = writeln!(context.stderr, "wterror: {error}");
            FAILURE
        }
    }
}

fn dispatch(cli: &Cli, context: &mut Context<'_>) -> io::Result<u8> {
    let color = |auto| match cli.color {
        Color::Auto => auto,
        Color::Always => true,
        Color::Never => false,
    };
    let style = Style { color: color(context.stdout_color), width: context.width };
    let error_style = Style { color: color(context.stderr_color), width: None };
    let locale = cli.lang.as_deref().unwrap_or(&context.locale);
    let language = wterror::match_language([locale]);
    match &cli.command {
        None => explain::run(&cli.explain, language, style, error_style, context),
        Some(Command::Explain(explain)) => explain::run(explain, language, style, error_style, context),
        Some(Command::List(list)) => list::list(list, language, style, context.stdout),
        Some(Command::Search(search)) => list::search(search, language, style, context),
        Some(Command::Languages(languages)) => list::languages(languages, style, context.stdout),
        Some(Command::Export(export)) => {
            let chosen = cli.lang.is_some().then_some(language);
            export::run(export, chosen, context)
        }
        Some(Command::Completions { shell }) => {
            // The library panics where it cannot write; a buffer can always be written.
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "wterror", &mut script);
            context.stdout.write_all(&script)?;
            Ok(SUCCESS)
        }
        Some(Command::Man) => {
            clap_mangen::Man::new(Cli::command()).render(&mut context.stdout)?;
            Ok(SUCCESS)
        }
    }
}

/// Shows help, version or what is wrong with the arguments.
fn complain(error: &clap::Error, context: &mut Context<'_>) -> io::Result<u8> {
    let text = error.render();
    let (stream, color): (&mut dyn Write, _) = if error.use_stderr() {
        (context.stderr, context.stderr_color)
    } else {
        (context.stdout, context.stdout_color)
    };
    if color {
        write!(stream, "{}", text.ansi())?;
    } else {
        write!(stream, "{text}")?;
    }
    Ok(if error.use_stderr() { USAGE } else { SUCCESS })
}
