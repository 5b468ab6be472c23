//! Reads `core/catalogue/`, refuses what is wrong in it, and writes every generated file of the project.
//!
//! It does not depend on the crate it generates for, so that a broken generated file of the core can always be made anew.
#![forbid(unsafe_code)]

pub mod add;
pub mod api;
pub mod bump;
pub mod catalogue;
pub mod check;
pub mod files;
pub mod generate;
pub mod problem;
pub mod reserved;
pub mod show;
pub mod tables;

use std::error::Error;
use std::path::{Path, PathBuf};

pub use catalogue::Catalogue;
pub use problem::{Problem, Problems};

/// The command that mends a drift; every message that speaks of one names it.
pub const COMMAND: &str = "cargo dev generate";

/// The project's folder, whatever the working directory is.
#[must_use]
pub fn project_root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("dev/ lies in the project's folder").to_path_buf()
}

/// Reads and validates the catalogue below `root` and returns it with what the generator would write.
///
/// # Errors
/// Every problem found in the catalogue's files, each with file, code and remedy.
pub fn plan(root: &Path) -> Result<Vec<files::File>, Problems> {
    let catalogue = Catalogue::read(root)?;
    generate::all(root, &catalogue)
}

/// What a command says at its end, or why it could not do its work.
pub type Report = Result<String, Box<dyn Error>>;

/// A command's refusal, in a sentence.
fn sentence(what: String) -> Report {
    Err(what.into())
}
