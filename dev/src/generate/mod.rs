//! What is made from the catalogue, one module an output. A binding adds its module here.

mod c;
mod command;
mod docs;
mod json;
mod kotlin;
mod languages;
mod node;
mod pipelines;
mod python;
mod rust;
mod scan;
mod tables;

use std::path::Path;

use crate::catalogue::Catalogue;
use crate::files::File;
use crate::problem::Problems;

/// Every generated file of the project. Below `root` are the sources that are read besides the catalogue.
///
/// # Errors
/// The C library's sources or settings that cannot be read.
pub fn all(root: &Path, catalogue: &Catalogue) -> Result<Vec<File>, Problems> {
    Ok([
        languages::files(catalogue),
        rust::files(catalogue),
        json::files(catalogue),
        docs::files(catalogue),
        python::files(catalogue),
        node::files(catalogue),
        pipelines::files(catalogue),
        kotlin::files(catalogue),
        c::files(root, catalogue)?,
        command::files(catalogue),
        scan::files(catalogue),
        tables::files(catalogue),
    ]
    .concat())
}

/// The line every generated file begins with, behind `comment` (`//`, `#`, ...).
fn header(comment: &str) -> String {
    format!("{comment} Made from core/catalogue/ by `{}`. Do not edit.\n", crate::COMMAND)
}
