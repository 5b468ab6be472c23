//! `cli/src/generated.rs`: what the command accepts, its help, its manual page and its completion scripts.
//!
//! The arguments are described once, for clap, in `cli/grammar/`.

use std::fmt::Write as _;

use clap::builder::PossibleValue;
use clap::{Arg, Command, ValueEnum};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use wterror_cli_grammar::{Words, command, shell_name};

use crate::catalogue::Catalogue;
use crate::files::File;

pub(super) fn files(catalogue: &Catalogue) -> Vec<File> {
    vec![File::new("cli/src/generated.rs", generated(catalogue))]
}

fn generated(catalogue: &Catalogue) -> String {
    let source = &catalogue.source;
    let words = Words {
        categories: source.categories.keys().cloned().collect(),
        platforms: source.platforms.keys().cloned().collect(),
        owners: source.owners.keys().cloned().collect(),
        actions: source.actions.keys().cloned().collect(),
    };
    let mut command = command(&words).version(catalogue.version.clone());
    let mut code = super::header("//");
    code.push_str("// The command's arguments are described in cli/grammar/.\n\nuse crate::args::{Grammar, Opt, Operand, Takes};\n");

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
