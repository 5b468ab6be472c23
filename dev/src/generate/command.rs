//! `cli/src/generated.rs`: what the command accepts, its help, its manual page and its completion scripts.
//!
//! The arguments are described once, for clap, in `cli/grammar/`.

use std::iter;

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
    let completions: String =
        Shell::value_variants().iter().map(|&shell| completion(&mut command, shell)).collect();
    command.build();
    let subcommands = command.get_subcommands().map(|subcommand| (subcommand.get_name(), subcommand));
    let grammars: String =
        iter::once(("", &command)).chain(subcommands).map(|(name, command)| grammar(name, command)).collect();
    format!(
        r"{header}// The command's arguments are described in cli/grammar/.

use crate::grammar::{{Grammar, Operand, Opt, Takes}};

/// The subcommands, and first what is accepted without one.
pub(crate) static GRAMMARS: &[Grammar] = &[
{grammars}];

/// The manual page.
pub(crate) const MANUAL: &str = {manual};

/// The completion script of each shell.
pub(crate) static COMPLETIONS: &[(&str, &str)] = &[
{completions}];
",
        header = super::header("//"),
        manual = literal(&manual(&command).expect("a buffer can be written")),
    )
}

fn grammar(name: &str, command: &Command) -> String {
    let help = command.clone().render_long_help().to_string();
    let help: String = help.lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    format!(
        r"    Grammar {{
        name: {name:?},
        options: &[
{options}        ],
        operand: {operand},
        help: {help},
    }},
",
        options = command.get_arguments().filter_map(option).collect::<String>(),
        operand = command.get_positionals().next().map_or_else(|| "None".to_owned(), operand),
        help = literal(&help),
    )
}

/// An option, but for those that every program has.
fn option(argument: &Arg) -> Option<String> {
    let name = argument.get_long().filter(|name| !["help", "version"].contains(name))?;
    let (takes, required) = (takes(argument), argument.is_required_set());
    Some(format!("            Opt {{ name: {name:?}, takes: {takes}, required: {required} }},\n"))
}

fn operand(argument: &Arg) -> String {
    let (name, takes) = (argument.get_id().as_str(), takes(argument));
    let several = argument.get_num_args().is_some_and(|count| count.max_values() > 1);
    format!("Some(Operand {{ name: {name:?}, takes: {takes}, several: {several} }})")
}

fn completion(command: &mut Command, shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, command, "wterror", &mut script);
    let script = String::from_utf8(script).expect("clap_complete writes UTF-8");
    format!("    ({:?}, {}),\n", shell_name(shell), literal(&script))
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
