//! The model of `core/catalogue/errors.toml`. The keys are described at the top of that file.

use indexmap::IndexMap;
use serde::Deserialize;

/// `errors.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The base address of the vendor's pages.
    pub documentation: String,
    /// Numbers that no row may have: the examples of unlisted codes.
    pub reserved: Vec<i32>,
    /// What is said of a code that is not in the catalogue.
    pub unlisted: Unlisted,
    /// The specification's sections, in order.
    pub categories: IndexMap<String, Category>,
    /// The platforms, in order.
    pub platforms: IndexMap<String, Platform>,
    /// Who can act, with a description.
    pub owners: IndexMap<String, String>,
    /// What they do, with a description and a label for a button.
    pub actions: IndexMap<String, Action>,
    /// Whether the same request may be sent again, with a description.
    pub retries: IndexMap<String, String>,
    /// The rows.
    #[serde(rename = "error")]
    pub errors: Vec<Error>,
}

/// The English texts for a code that is not in the catalogue; `{code}` stands for its number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in errors.toml")]
pub struct Unlisted {
    pub summary: String,
    pub message: String,
    pub recovery: String,
    pub static_message: String,
}

/// A section of the specification.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// The name for people.
    pub title: String,
    /// The section's anchor on the vendor's iOS page.
    pub anchor: String,
    /// Inclusive ranges of codes.
    pub ranges: Vec<(i32, i32)>,
    /// HTTP status for problem documents; derived.
    pub http_status: u16,
}

/// A platform of the SDK.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// The name for people.
    pub title: String,
    /// The vendor's page, relative to [`Source::documentation`].
    pub page: String,
}

/// What an owner does first.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The description.
    pub title: String,
    /// The English label of a button in the app.
    pub label: String,
}

/// One row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are described at the top of errors.toml")]
pub struct Error {
    pub code: i32,
    pub id: String,
    pub name: String,
    pub category: String,
    #[serde(default)]
    pub documented: Vec<String>,
    pub documented_on: Option<String>,
    pub platforms: IndexMap<String, String>,
    #[serde(default)]
    pub wordings: IndexMap<String, Vec<String>>,
    pub mended: Option<Vec<String>>,
    pub condition: Option<String>,
    #[serde(default)]
    pub lookalikes: Vec<String>,
    pub http_status: Option<u16>,
    pub summary: String,
    pub owner: String,
    pub action: String,
    pub retry: String,
    pub guidance: String,
    pub message: String,
    pub recovery: String,
    #[serde(default, rename = "causes")]
    pub cause_guidance: Vec<CauseGuidance>,
    pub since: Option<String>,
    pub retired: Option<String>,
    pub replaced_by: Option<i32>,
}

/// What to do about one item of a description.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are described at the top of errors.toml")]
pub struct CauseGuidance {
    pub owner: String,
    pub action: String,
    pub retry: String,
    pub remedy: String,
}

/// One cause of an error, with what to do about it.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the fields are described at the top of errors.toml")]
pub struct Cause<'a> {
    /// The item with slips of the pen mended.
    pub cause: &'a str,
    /// The item letter for letter.
    pub documented: &'a str,
    pub owner: &'a str,
    pub action: &'a str,
    pub retry: &'a str,
    pub remedy: &'a str,
}

impl Error {
    /// The causes, one for each documented item; a row with one item has its own guidance for it.
    pub fn causes(&self) -> impl Iterator<Item = Cause<'_>> {
        let mended = self.mended.as_deref().unwrap_or(&self.documented);
        self.documented.iter().zip(mended).enumerate().map(|(index, (documented, cause))| {
            match self.cause_guidance.get(index) {
                Some(CauseGuidance { owner, action, retry, remedy }) => {
                    Cause { cause, documented, owner, action, retry, remedy }
                }
                None => Cause {
                    cause,
                    documented,
                    owner: &self.owner,
                    action: &self.action,
                    retry: &self.retry,
                    remedy: &self.guidance,
                },
            }
        })
    }

    /// The platform whose page the description was read from; `None` where there is no description.
    #[must_use]
    pub fn documented_on(&self) -> Option<&str> {
        if self.documented.is_empty() { None } else { Some(self.documented_on.as_deref().unwrap_or("ios")) }
    }

    /// The platform-neutral condition.
    #[must_use]
    pub fn condition(&self) -> &str {
        self.condition.as_deref().unwrap_or(&self.id)
    }

    /// Whether the same request may succeed when it is sent again, with nothing changed.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(self.retry.as_str(), "immediately" | "backoff")
    }

    /// Every name the row is found by: id, documented name, platform names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [self.id.as_str(), self.name.as_str()].into_iter().chain(self.platforms.values().map(String::as_str))
    }
}

/// A closed list of words, which becomes an enumeration in each language.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The enumeration's name in upper camel case: `Owner`.
    pub name: &'static str,
    /// One sentence on what a word of the list is, for its documentation.
    pub about: &'static str,
    /// The words in the catalogue's order, each with its title: `("app", "The developers of the app")`.
    pub words: Vec<(String, String)>,
}

impl Source {
    /// The closed lists of words: categories, platforms, owners, actions, kinds of retry.
    #[must_use]
    pub fn vocabularies(&self) -> [Vocabulary; 5] {
        fn words<T>(table: &IndexMap<String, T>, title: impl Fn(&T) -> &str) -> Vec<(String, String)> {
            table.iter().map(|(word, value)| (word.clone(), title(value).to_owned())).collect()
        }
        [
            Vocabulary {
                name: "Category",
                about: "A section of the specification, which every listed code belongs to.",
                words: words(&self.categories, |category| &category.title),
            },
            Vocabulary {
                name: "Platform",
                about: "A platform of the Watch Together SDK.",
                words: words(&self.platforms, |platform| &platform.title),
            },
            Vocabulary {
                name: "Owner",
                about: "Who can act on an error. Derived: this project's judgement.",
                words: words(&self.owners, String::as_str),
            },
            Vocabulary {
                name: "Action",
                about: "What its owner does first about an error. Derived: this project's judgement.",
                words: words(&self.actions, |action| &action.title),
            },
            Vocabulary {
                name: "Retry",
                about: "When the same request may be sent again. Derived: this project's judgement.",
                words: words(&self.retries, String::as_str),
            },
        ]
    }
}
