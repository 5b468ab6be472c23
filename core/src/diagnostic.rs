//! `miette::Diagnostic`, for command-line programs that report with miette.

use alloc::boxed::Box;
use core::fmt::Display;

use miette::{Diagnostic, Severity};

use crate::WtError;
use crate::format::format_without_unwinding;

/// Code (`wterror::session_is_full`), help (the guidance, derived) and address (the vendor's page).
///
/// ```
/// use miette::Diagnostic;
/// let error = wterror::WtError::new(206);
/// assert_eq!(Diagnostic::code(&error).map(|code| code.to_string()).as_deref(), Some("wterror::session_is_full"));
/// assert!(Diagnostic::help(&error).is_some_and(|help| help.to_string().starts_with("Wait until")));
/// ```
impl Diagnostic for WtError {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(match self.id() {
            Some(id) => Box::new(format_without_unwinding(format_args!("wterror::{id}"))),
            None => Box::new(format_without_unwinding(format_args!("wterror::{}", WtError::code(self)))),
        })
    }

    fn severity(&self) -> Option<Severity> {
        Some(Severity::Error)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.guidance()?.text))
    }

    fn url<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(Box::new(self.info()?.link()))
    }
}
