//! What a scanner looks for.

use alloc::string::String;
use alloc::vec::Vec;

use wterror::Language;

use crate::Certainty;

/// What a [`Scanner`](crate::Scanner) looks for.
///
/// ```
/// use wterror_scan::{Certainty, Options, Scanner};
///
/// let options = Options { domains: vec!["TalkyCallDomain".to_owned()], ..Options::default() };
/// assert_eq!(options.min_certainty, Certainty::Likely);
/// let found = Scanner::new(options).scan_line(b"Error Domain=TalkyCallDomain Code=206");
/// assert_eq!(found[0].code, Some(206));
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    /// Findings that are less certain are left out. `Possible` looks at every line and is many times slower.
    pub min_certainty: Certainty,
    /// The languages whose messages for people are looked for.
    pub messages: Vec<Language>,
    /// Further `NSError` domains that are the SDK's.
    pub domains: Vec<String>,
    /// Further keys that a session's identifier stands behind.
    pub session_keys: Vec<String>,
    /// The year of times that are written without one.
    pub year: Option<i16>,
}

impl Default for Options {
    /// What is at least likely, and messages in English.
    fn default() -> Self {
        Self {
            min_certainty: Certainty::Likely,
            messages: [Language::ENGLISH].into(),
            domains: Vec::new(),
            session_keys: Vec::new(),
            year: None,
        }
    }
}
