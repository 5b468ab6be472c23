//! `cli/src/generated.rs`: what the command accepts, its help, its manual page and its completion scripts.
//!
//! The arguments are described once, here, for clap, which makes all of these. The command itself then ships without clap,
//! which would be a third of the native library in every Python wheel and Node addon.

use std::fmt::Write as _;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, Command, ValueEnum};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::catalogue::{Catalogue, Source};
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![File::new("cli/src/generated.rs", generated(catalogue))]
}

/// Help has lines that are still easy to read.
const WIDTH: usize = 100;

/// The heading of the options that every subcommand has.
const GLOBAL: &str = "Global options";

fn command(source: &Source) -> Command {
    Command::new("wterror")
        .about("Explains the error codes of the Watch Together SDK.")
        .long_about(
            "Explains the error codes of the Watch Together SDK.\n\nNames and descriptions are the vendor's; \
             summaries, guidance and messages are derived: this project's own.",
        )
        .after_help(
            "Examples:\n  wterror 206\n  wterror explain sessionIsFull TRANSPORT_ERROR_CODE -1\n  \
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
        .subcommands(subcommands(source))
}

fn subcommands(source: &Source) -> [Command; 7] {
    [
        subcommand("explain", "Explain codes or names, one card each (what `wterror CODE` does)")
            .args([codes(), json(EXPLAINED)]),
        subcommand("list", "List the catalogue, one line a code").args([
            option("category", "CATEGORY", "Only codes of this section of the specification")
                .value_parser(words(source.categories.keys())),
            option("platform", "PLATFORM", "Only codes seen on this platform")
                .value_parser(words(source.platforms.keys())),
            option("owner", "OWNER", "Only codes that this one can act on (derived)")
                .value_parser(words(source.owners.keys())),
            option("action", "ACTION", "Only codes whose guidance is this (derived)")
                .value_parser(words(source.actions.keys())),
            Arg::new("retryable")
                .long("retryable")
                .action(ArgAction::SetTrue)
                .help("Only codes where the same request may succeed later (derived)"),
            json(ROWS),
        ]),
        subcommand("search", "Find codes by words in their names, causes and messages").args([
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
            Arg::new("SHELL")
                .required(true)
                .help("The shell")
                .value_parser(words(Shell::value_variants().iter().map(|shell| shell_name(*shell)))),
        ),
        subcommand("man", "Write the manual page, in roff"),
    ]
}

fn codes() -> Arg {
    Arg::new("CODE")
        .num_args(1..)
        .required(true)
        .allow_negative_numbers(true)
        .help("Codes or names in any spelling; - reads them from standard input")
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

fn words<'a>(words: impl Iterator<Item = impl Into<&'a str>>) -> Vec<String> {
    words.map(|word| word.into().to_owned()).collect()
}

fn shell_name(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => "bash",
        Shell::Elvish => "elvish",
        Shell::Fish => "fish",
        Shell::PowerShell => "powershell",
        Shell::Zsh => "zsh",
        _ => unreachable!("a shell that this version of clap_complete does not know"),
    }
}

fn generated(catalogue: &Catalogue) -> String {
    let mut command = command(&catalogue.source).version(catalogue.version.clone());
    let mut code = super::header("//");
    code.push_str("// The command's arguments are described in core/codegen/src/output/command.rs.\n\nuse crate::args::{Grammar, Opt, Operand, Takes};\n");

    code.push_str("\n/// The subcommands, and first what is accepted without one.\npub(crate) static GRAMMARS: &[Grammar] = &[\n");
    let mut built = command.clone();
    built.build();
    code.push_str(&grammar(&built, ""));
    for subcommand in built.get_subcommands() {
        code.push_str(&grammar(subcommand, subcommand.get_name()));
    }
    code.push_str("];\n");

    let manual = manual(&built).expect("a buffer can be written");
    _ = writeln!(code, "\n/// The manual page.\npub(crate) const MANUAL: &str = {};\n", literal(&manual));

    code.push_str(
        "/// The completion script of each shell.\npub(crate) static COMPLETIONS: &[(&str, &str)] = &[\n",
    );
    for &shell in Shell::value_variants() {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut command, "wterror", &mut script);
        let script = String::from_utf8(script).expect("clap_complete writes UTF-8");
        _ = writeln!(code, "    ({:?}, {}),", shell_name(shell), literal(&script));
    }
    code.push_str("];\n");
    code
}

fn grammar(command: &Command, name: &str) -> String {
    let mut code = format!("    Grammar {{\n        name: {name:?},\n        options: &[\n");
    for argument in command.get_arguments() {
        let Some(long) = argument.get_long().filter(|long| !["help", "version"].contains(long)) else {
            continue;
        };
        _ = writeln!(
            code,
            "            Opt {{ name: {long:?}, takes: {}, required: {} }},",
            takes(argument),
            argument.is_required_set()
        );
    }
    code.push_str("        ],\n");
    let operand = command.get_positionals().next().map(|argument| {
        let several = argument.get_num_args().is_some_and(|count| count.max_values() > 1);
        format!(
            "Operand {{ name: {:?}, takes: {}, several: {several} }}",
            argument.get_id().as_str(),
            takes(argument)
        )
    });
    let help = command.clone().render_long_help().to_string();
    let lines: Vec<&str> = help.lines().map(str::trim_end).collect();
    _ = writeln!(
        code,
        "        operand: {},\n        help: {},\n    }},",
        operand.map_or_else(|| "None".to_owned(), |operand| format!("Some({operand})")),
        literal(&format!("{}\n", lines.join("\n")))
    );
    code
}

/// One page for all subcommands: `clap_mangen` by itself would write one for each.
fn manual(command: &Command) -> std::io::Result<String> {
    let page = Man::new(command.clone());
    let mut roff = Vec::new();
    page.render_title(&mut roff)?;
    page.render_name_section(&mut roff)?;
    page.render_synopsis_section(&mut roff)?;
    page.render_description_section(&mut roff)?;
    page.render_options_section(&mut roff)?;
    for subcommand in command.get_subcommands() {
        let about = subcommand.get_about().map(ToString::to_string).unwrap_or_default();
        let usage = subcommand.clone().render_usage().to_string().replace("Usage: ", "");
        Roff::new()
            .control("SH", [subcommand.get_name().to_uppercase().as_str()])
            .text([bold(usage)])
            .control("PP", [])
            .text([roman(format!("{about}."))])
            .to_writer(&mut roff)?;
        let own = subcommand.clone().mut_args(|argument| {
            let is_global = argument.is_global_set();
            argument.hide(is_global)
        });
        let mut options = Vec::new();
        Man::new(own).render_options_section(&mut options)?;
        let options = String::from_utf8(options).expect("clap_mangen writes UTF-8");
        roff.extend_from_slice(options.replace(".SH OPTIONS\n", "").as_bytes());
    }
    page.render_extra_section(&mut roff)?;
    page.render_version_section(&mut roff)?;
    // Each part begins with the same two lines, which a page needs once.
    let roff = String::from_utf8(roff).expect("clap_mangen writes UTF-8");
    let preamble: String = roff.split_inclusive('\n').take(2).collect();
    Ok(preamble.clone() + &roff.replace(&preamble, ""))
}

fn takes(argument: &Arg) -> String {
    if !argument.get_action().takes_values() {
        return "Takes::Nothing".to_owned();
    }
    let values = argument.get_possible_values();
    if values.is_empty() {
        return "Takes::Anything".to_owned();
    }
    let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
    format!("Takes::OneOf(&{names:?})")
}

/// A raw string, so that a reviewer sees the text as it is shown.
fn literal(text: &str) -> String {
    let ends_in = |hashes: usize| text.contains(&format!("\"{}", "#".repeat(hashes)));
    let hashes = "#".repeat((0..9).find(|&hashes| !ends_in(hashes)).expect("no text is that odd"));
    format!("r{hashes}\"{text}\"{hashes}")
}
