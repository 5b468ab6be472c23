//! `cargo dev show pl 206`: the texts of a language beside the English ones, without building a package.

use std::fmt::Write as _;
use std::path::Path;

use crate::catalogue::languages::UNLISTED;
use crate::catalogue::{Catalogue, Language, Texts};
use crate::{Report, sentence};

/// What to show.
#[derive(clap::Args)]
pub struct Arguments {
    /// The tag of a language of the catalogue.
    tag: String,
    /// The codes; without one, all of them.
    #[arg(allow_negative_numbers = true)]
    codes: Vec<i32>,
}

/// The texts, one block a code.
///
/// # Errors
/// What is wrong in the catalogue, a language or a code that is not in it.
pub fn run(root: &Path, arguments: &Arguments) -> Report {
    let catalogue = Catalogue::read(root)?;
    let find = |tag: &str| catalogue.languages.iter().find(|language| language.tag.eq_ignore_ascii_case(tag));
    let Some(language) = find(&arguments.tag) else {
        let tags: Vec<&str> = catalogue.languages.iter().map(|language| language.tag.as_str()).collect();
        return sentence(format!(
            "{} is no language of the catalogue: use one of {}",
            arguments.tag,
            tags.join(", ")
        ));
    };
    let mut text = format!("{} ({}), {}\n", language.name, language.english, direction(language));
    let rows = &catalogue.source.errors;
    for code in &arguments.codes {
        if !rows.iter().any(|error| error.code == *code) {
            return sentence(format!("{code} is not in the catalogue"));
        }
    }
    for error in
        rows.iter().filter(|error| arguments.codes.is_empty() || arguments.codes.contains(&error.code))
    {
        let label = language.labels.get(&error.action);
        let english = catalogue.source.actions[&error.action].label.as_str();
        _ = write!(text, "\n{} {}\n  {} {}\n", error.code, error.id, error.message, error.recovery);
        text.push_str(&block(language.texts(&error.id), label.map_or(english, String::as_str)));
    }
    if arguments.codes.is_empty() {
        _ = writeln!(text, "\na code that is not in the catalogue, such as 4242");
        text.push_str(&block(language.texts.get(UNLISTED), ""));
    }
    Ok(text.trim_end().to_owned())
}

fn block(texts: Option<&Texts>, label: &str) -> String {
    let label = if label.is_empty() { String::new() } else { format!("  [{label}]\n") };
    match texts {
        None => "  (missing: people read the English texts)\n".to_owned(),
        Some(Texts { message, recovery }) => {
            format!("  {} {}\n{label}", message.with("4242"), recovery.with("4242"))
        }
    }
}

fn direction(language: &Language) -> &'static str {
    if language.right_to_left { "written from right to left" } else { "written from left to right" }
}
