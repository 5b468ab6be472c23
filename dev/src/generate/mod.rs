//! What is made from the catalogue, one module an output. A binding adds its module here.

mod c;
mod command;
mod docs;
mod json;
mod kotlin;
mod languages;
mod node;
mod python;
mod rust;

use crate::catalogue::Catalogue;
use crate::files::File;

/// Every generated file of the project.
#[must_use]
pub fn all(catalogue: &Catalogue) -> Vec<File> {
    [
        languages::files(catalogue),
        rust::files(catalogue),
        json::files(catalogue),
        docs::files(catalogue),
        python::files(catalogue),
        node::files(catalogue),
        kotlin::files(catalogue),
        c::files(catalogue),
        command::files(catalogue),
    ]
    .concat()
}

/// The line every generated file begins with, behind `comment` (`//`, `#`, ...).
fn header(comment: &str) -> String {
    format!("{comment} Made from core/catalogue/ by `{}`. Do not edit.\n", crate::COMMAND)
}
