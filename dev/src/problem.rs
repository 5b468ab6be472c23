//! What can be wrong in the catalogue, said so that the reader can mend it.

use std::fmt;

/// One thing that is wrong: where, with what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the project's folder.
    pub file: String,
    /// The code (or, where there is none, the key) the problem is about.
    pub subject: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, subject, what, remedy } = self;
        write!(f, "{file}: {subject}: {what}. {remedy}.")
    }
}

/// All problems of a run: a contributor sees them at once, not one a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Adds a problem.
    pub fn add(
        &mut self,
        file: &str,
        subject: impl fmt::Display,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.0.push(Problem {
            file: file.to_owned(),
            subject: subject.to_string(),
            what: what.into(),
            remedy: remedy.into(),
        });
    }

    /// `Ok` with `value` where nothing was found.
    ///
    /// # Errors
    /// The problems themselves.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "error: {problem}")?;
        }
        let count = self.0.len();
        write!(
            f,
            "{count} problem{} in the catalogue; nothing was written",
            if count == 1 { "" } else { "s" }
        )
    }
}

impl std::error::Error for Problems {}
