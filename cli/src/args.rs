//! The command's arguments.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use wterror::{Action, Category, Owner, Platform};

/// Explains the error codes of the Watch Together SDK.
///
/// Names and descriptions are the vendor's; summaries, guidance and messages are derived: this project's own.
#[derive(Parser)]
#[command(
    name = "wterror",
    version,
    arg_required_else_help = true,
    subcommand_negates_reqs = true,
    disable_help_subcommand = true,
    after_help = "Examples:\n  wterror 206\n  wterror explain sessionIsFull TRANSPORT_ERROR_CODE -1\n  wterror search camera permission\n  wterror list --category token --json\n\nExit status: 0 found, 1 not in the catalogue or not readable, 2 wrong arguments."
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) explain: Explain,

    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", help = COLOR_HELP)]
    pub(crate) color: Color,

    #[arg(long, global = true, value_name = "TAG", allow_hyphen_values = true, help = LANG_HELP)]
    pub(crate) lang: Option<String>,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

impl Cli {
    /// Refuses `--json` before a subcommand, which would leave it unread.
    pub(crate) fn checked(self) -> Result<Self, clap::Error> {
        if self.command.is_some() && self.explain.json {
            let text = "--json goes behind the subcommand, as in: wterror list --json";
            return Err(Self::command().error(ErrorKind::ArgumentConflict, text));
        }
        Ok(self)
    }
}

const COLOR_HELP: &str = "When to use color; auto means on a terminal, unless NO_COLOR is set";
const LANG_HELP: &str =
    "Language of messages, as a tag such as fr-CA [default: from LC_ALL, LC_MESSAGES or LANG]";

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Explain codes or names, one card each (what `wterror CODE` does)
    Explain(Explain),
    /// List the catalogue, one line a code
    List(List),
    /// Find codes by words in their names, causes and messages
    Search(Search),
    /// List the languages of the messages
    Languages(Languages),
    /// Write the catalogue, or its texts for people, in another format
    Export(Export),
    /// Write a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual page, in roff
    Man,
}

#[derive(Args)]
pub(crate) struct Explain {
    /// Codes or names in any spelling; - reads them from standard input
    #[arg(value_name = "CODE", required = true, allow_negative_numbers = true)]
    pub(crate) codes: Vec<String>,

    /// Write JSON: an object for one code, an array for several or for -
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct List {
    /// Only codes of this section of the specification
    #[arg(long, value_parser = words(Category::ALL, Category::as_str))]
    pub(crate) category: Option<Category>,

    /// Only codes seen on this platform
    #[arg(long, value_parser = words(Platform::ALL, Platform::as_str))]
    pub(crate) platform: Option<Platform>,

    /// Only codes that this one can act on (derived)
    #[arg(long, value_parser = words(Owner::ALL, Owner::as_str))]
    pub(crate) owner: Option<Owner>,

    /// Only codes whose guidance is this (derived)
    #[arg(long, value_parser = words(Action::ALL, Action::as_str))]
    pub(crate) action: Option<Action>,

    /// Only codes where the same request may succeed later (derived)
    #[arg(long)]
    pub(crate) retryable: bool,

    /// Write a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Search {
    /// Words that all have to be found, in any order and case
    #[arg(required = true, allow_negative_numbers = true)]
    pub(crate) words: Vec<String>,

    /// Write a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Languages {
    /// Write a JSON array
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Export {
    /// The format
    #[arg(long, value_enum)]
    pub(crate) format: Format,

    /// Folder for the formats that are a tree of files; other formats go to standard output
    #[arg(long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// The whole catalogue as JSON (catalogue.schema.json describes it)
    Json,
    /// One line a code, for spreadsheets
    Csv,
    /// One table, for wikis
    Markdown,
    /// Texts for people: a tree of res/values-*/strings.xml
    AndroidStrings,
    /// Texts for people: one String Catalog, Wterror.xcstrings
    AppleStrings,
    /// Texts for people: one flat JSON file a language
    I18next,
    /// Texts for people: one Fluent file a language
    Fluent,
    /// Texts for people: one XLIFF 1.2 file a language
    Xliff,
}

/// Accepts the words of one of the catalogue's lists, and shows them in help and completions.
fn words<T>(all: &'static [T], name: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(all.iter().map(|&word| name(word))).map(move |chosen| {
        let found = all.iter().find(|&&word| name(word) == chosen);
        *found.expect("clap has checked that it is one of them")
    })
}
