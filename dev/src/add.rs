//! `cargo dev add 205 session_is_locked`: a row for a new code, where it belongs, with every key.

use std::fs;
use std::path::Path;

use heck::ToLowerCamelCase;
use serde_json::json;

use crate::catalogue::{Catalogue, FILE};
use crate::{COMMAND, Report, sentence};

/// The code and what is known about it. What is left out is an empty text in the row, which `cargo dev generate` names.
#[derive(clap::Args)]
pub struct Arguments {
    /// The number.
    #[arg(allow_negative_numbers = true)]
    code: i32,
    /// The identifier, the same in every language: `session_is_locked`.
    id: String,
    /// The name as the vendor documents it for iOS (or for the first of --platform); without it, the id in camel case.
    #[arg(long)]
    name: Option<String>,
    /// A platform's constant that was seen, such as `android=SESSION_IS_LOCKED_ERROR_CODE`; may be given several times.
    #[arg(long = "platform", value_name = "PLATFORM=NAME")]
    platforms: Vec<String>,
    /// An item of the vendor's description, letter for letter; may be given several times.
    #[arg(long)]
    documented: Vec<String>,
    /// The section; without it, that of the number's range.
    #[arg(long)]
    category: Option<String>,
    /// What happened, for developers.
    #[arg(long, default_value = "")]
    summary: String,
    /// What a person in the call reads: what happened.
    #[arg(long, default_value = "")]
    message: String,
    /// What a person in the call reads: what they can do now.
    #[arg(long, default_value = "")]
    recovery: String,
    /// Who acts.
    #[arg(long, default_value = "")]
    owner: String,
    /// What the owner does first.
    #[arg(long, default_value = "")]
    action: String,
    /// When the same request may be sent again.
    #[arg(long, default_value = "")]
    retry: String,
    /// What to do, in a sentence for developers.
    #[arg(long, default_value = "")]
    guidance: String,
}

/// Puts the row into `errors.toml`, in the order of the numbers.
///
/// # Errors
/// What is wrong in the catalogue as it is, a code or id that is there already, or a number outside every range.
pub fn run(root: &Path, arguments: &Arguments) -> Report {
    let catalogue = Catalogue::read(root)?;
    let Arguments { code, id, .. } = arguments;
    let source = &catalogue.source;
    if let Some(error) = source.errors.iter().find(|error| error.code == *code || error.id == *id) {
        return sentence(format!("{} {} is in the catalogue already", error.code, error.id));
    }
    let by_range = source
        .categories
        .iter()
        .find(|(_, category)| category.ranges.iter().any(|&(low, high)| (low..=high).contains(code)));
    let Some(category) = arguments.category.as_ref().or(by_range.map(|(name, _)| name)) else {
        return sentence(format!(
            "{code} lies in no category's range: extend one in {FILE}, or give --category"
        ));
    };
    let path = root.join(FILE);
    let text = fs::read_to_string(&path)?;
    let row = row(arguments, category);
    let next = source.errors.iter().find(|error| error.code > *code);
    let text = match next {
        None => format!("{}\n\n{row}", text.trim_end()),
        Some(next) => {
            let heading = format!("[[error]]\ncode = {}\n", next.code);
            let Some(start) = text.find(&heading) else {
                return sentence(format!("the row of {} does not begin with its code in {FILE}", next.code));
            };
            format!("{}{row}\n{}", &text[..start], &text[start..])
        }
    };
    fs::write(&path, text)?;
    Ok(format!(
        "{code} {id} stands in {FILE}. Correct there what was not seen or is empty, then run: {COMMAND}\n\
         The languages may lack its texts: people read the English ones until somebody translates them."
    ))
}

fn row(arguments: &Arguments, category: &str) -> String {
    let Arguments { code, id, summary, message, recovery, owner, action, retry, guidance, .. } = arguments;
    let text = |text: &str| json!(text).to_string();
    let name = arguments.name.clone().unwrap_or_else(|| id.to_lower_camel_case());
    let platforms: Vec<String> = if arguments.platforms.is_empty() {
        vec![format!("ios = {}", text(&name))]
    } else {
        let pairs = arguments.platforms.iter().map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.map(|(platform, name)| format!("{platform} = {}", text(name))).collect()
    };
    let documented = json!(arguments.documented);
    format!(
        "[[error]]
code = {code}
id = {}
name = {}
category = {}
# Letter for letter, one item an entry; [] where the page is empty. Two or more need [[error.causes]] at the row's end.
documented = {documented}
# Only where it was seen.
platforms = {{ {} }}
# Where they differ: documented_on, wordings, mended, condition, lookalikes, http_status, since. The head of the file says how.
summary = {}
owner = {}
action = {}
retry = {}
guidance = {}
message = {}
recovery = {}
",
        text(id),
        text(&name),
        text(category),
        platforms.join(", "),
        text(summary),
        text(owner),
        text(action),
        text(retry),
        text(guidance),
        text(message),
        text(recovery),
    )
}
