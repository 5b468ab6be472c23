//! What the command `wterror` accepts, described for clap.
//!
//! The command itself ships without clap, which would be a third of the native library in every Python wheel and Node
//! addon: `cargo dev generate` writes help, manual page, completions and a grammar from this description, and
//! `cli/src/args.rs` reads arguments by that grammar.
#![forbid(unsafe_code)]

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, ValueEnum};
use clap_complete::Shell;

/// Help has lines that are still easy to read.
const WIDTH: usize = 100;

/// The heading of the options that every subcommand has.
const GLOBAL: &str = "Global options";

/// The words of the catalogue that options take, each list in the catalogue's order.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "named as the lists of words in errors.toml")]
pub struct Words {
    pub categories: Vec<String>,
    pub platforms: Vec<String>,
    pub owners: Vec<String>,
    pub actions: Vec<String>,
}

/// All that the command accepts, with its help.
#[must_use]
pub fn command(words: &Words) -> Command {
    Command::new("wterror")
        .about("Explains the error codes of the Watch Together SDK.")
        .long_about(
            "Explains the error codes of the Watch Together SDK.\n\nNames and descriptions are the vendor's; \
             summaries, guidance and messages are derived: this project's own.",
        )
        .after_help(
            "Examples:\n  wterror 206\n  wterror explain sessionIsFull TRANSPORT_ERROR_CODE -1\n  \
             wterror 'SessionError{code=206, message=Room full}'\n  \
             wterror search camera permission\n  wterror list --category token --json\n\nExit status: 0 found, 1 not in \
             the catalogue or not readable, 2 wrong arguments.",
        )
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .subcommand_negates_reqs(true)
        .args_conflicts_with_subcommands(true)
        .term_width(WIDTH)
        .args([codes(), json(EXPLAINED)])
        .args([
            option("color", "WHEN", "When to use color; auto means on a terminal, unless NO_COLOR is set")
                .value_parser(["auto", "always", "never"])
                .default_value("auto")
                .help_heading(GLOBAL)
                .global(true),
            option(
                "lang",
                "TAG",
                "Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]",
            )
            .help_heading(GLOBAL)
            .global(true),
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::HelpLong)
                .help("Print help")
                .help_heading(GLOBAL)
                .global(true),
        ])
        .subcommands(subcommands(words))
}

fn subcommands(words: &Words) -> [Command; 9] {
    [
        subcommand("explain", "Explain codes or names, one card each (what `wterror CODE` does)")
            .args([codes(), json(EXPLAINED)]),
        subcommand("list", "List the catalogue, one line a code").args([
            option("category", "CATEGORY", "Only codes of this section of the specification")
                .value_parser(words.categories.clone()),
            option("platform", "PLATFORM", "Only codes seen on this platform")
                .value_parser(words.platforms.clone()),
            option("owner", "OWNER", "Only codes that this one can act on (derived)")
                .value_parser(words.owners.clone()),
            option("action", "ACTION", "Only codes whose guidance is this (derived)")
                .value_parser(words.actions.clone()),
            Arg::new("retryable")
                .long("retryable")
                .action(ArgAction::SetTrue)
                .help("Only codes where the same request may succeed later (derived)"),
            json(ROWS),
        ]),
        subcommand("search", "Find codes by words in their names, causes and messages, in any language")
            .args([
                Arg::new("WORD")
                    .num_args(1..)
                    .required(true)
                    .allow_negative_numbers(true)
                    .help("Words that all have to be found, in any order and case"),
                json(ROWS),
            ]),
        subcommand("languages", "List the languages of the messages").arg(json(ROWS)),
        subcommand("export", "Write the catalogue, or its texts for people, in another format").args([
            option("format", "FORMAT", "The format").required(true).value_parser([
                format("json", "The whole catalogue as JSON (catalogue.schema.json describes it)"),
                format("csv", "One line a code, for spreadsheets"),
                format("markdown", "One table, for wikis"),
                format("openapi", "OpenAPI components of the problem document, for a backend's description"),
                format("android-strings", "Texts for people: a tree of res/values-*/strings.xml"),
                format("apple-strings", "Texts for people: one String Catalog, Wterror.xcstrings"),
                format("i18next", "Texts for people: one flat JSON file a language"),
                format("fluent", "Texts for people: one Fluent file a language"),
                format("xliff", "Texts for people: one XLIFF 1.2 file a language"),
            ]),
            option(
                "output",
                "DIR",
                "Folder for the formats that are a tree of files; other formats go to standard output",
            )
            .value_hint(clap::ValueHint::DirPath),
        ]),
        subcommand("completions", "Write a completion script for a shell").arg(
            Arg::new("SHELL").required(true).help("The shell").value_parser(
                Shell::value_variants().iter().map(|shell| shell_name(*shell)).collect::<Vec<_>>(),
            ),
        ),
        subcommand("man", "Write the manual page, in roff"),
        scan(words),
        subcommand(
            "annotate",
            "Pass a log on from standard input, with a line below each error that explains it",
        )
        .args([min_certainty(), domain()]),
    ]
}

fn scan(words: &Words) -> Command {
    subcommand("scan", "Find the SDK's errors in logs: what happened, how often, and who must act")
        .after_help(
            "Examples:\n  wterror scan call.log\n  wterror scan logs/ --format json | jq .code\n  \
             adb logcat -d | wterror scan -\n  wterror scan call.log --fail-on token\n\nExit status: 0 found, 1 none, 2 \
             wrong arguments or a file that could not be read, 3 what --fail-on names was found.",
        )
        .args([
            Arg::new("FILE")
                .num_args(1..)
                .required(true)
                .value_hint(clap::ValueHint::AnyPath)
                .help("Logs, also gzip and zstd; folders with all that is in them; - reads standard input"),
            option("format", "FORMAT", "The format [default: report]").value_parser([
                format("report", "For people: by code, with what to do"),
                format("json", "One object a line for each finding, in the order of the log"),
                format("csv", "One line a finding, for spreadsheets"),
                format("markdown", "The report, for a ticket"),
                format("html", "The report with all findings, in one file"),
            ]),
            option("code", "CODES", "Only these codes, with commas between them"),
            option("category", "CATEGORY", "Only codes of this section of the specification")
                .value_parser(words.categories.clone()),
            option("owner", "OWNER", "Only codes that this one can act on (derived)")
                .value_parser(words.owners.clone()),
            option("since", "TIME", "Only what was logged then or later: 2026-11-24T21:52Z"),
            option("until", "TIME", "Only what was logged before"),
            min_certainty(),
            option("messages", "TAGS", "Languages whose messages for people are looked for: all, or tags [default: en]"),
            domain(),
            option("session-key", "NAME", "A further key that a session's identifier stands behind"),
            option("fail-on", "WHAT", "End with status 3 where this was found: any, a code or a category; with --follow at once"),
            option("threads", "N", "How many threads scan a file; the findings stay in order [default: 1]"),
            Arg::new("follow")
                .long("follow")
                .action(ArgAction::SetTrue)
                .help("Go on as the files grow, also after they were rotated; each finding at once"),
        ])
}

fn min_certainty() -> Arg {
    option("min-certainty", "CERTAINTY", "Leave out what is less certain [default: likely]")
        .value_parser(["possible", "likely", "certain"])
}

fn domain() -> Arg {
    option("domain", "NAME", "A further NSError domain that is the SDK's")
}

fn codes() -> Arg {
    Arg::new("CODE").num_args(1..).required(true).allow_negative_numbers(true).help(
        "Codes, names in any spelling, or errors as they were printed; - reads them from standard input",
    )
}

const EXPLAINED: &str = "Write JSON: an object for one code, an array for several or for -";
const ROWS: &str = "Write a JSON array";

fn json(help: &'static str) -> Arg {
    Arg::new("json").long("json").action(ArgAction::SetTrue).help(help)
}

fn subcommand(name: &'static str, about: &'static str) -> Command {
    Command::new(name).about(about)
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn format(name: &'static str, help: &'static str) -> PossibleValue {
    PossibleValue::new(name).help(help)
}

/// The name of a shell, as the argument of `completions`.
#[must_use]
pub fn shell_name(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "bash",
        Shell::Elvish => "elvish",
        Shell::Fish => "fish",
        Shell::PowerShell => "powershell",
        Shell::Zsh => "zsh",
        _ => unreachable!("a shell that this version of clap_complete does not know"),
    }
}
