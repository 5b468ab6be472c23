//! The native module of the Python package: converts, calls core, converts. Its public face is `python/wterror/`.

mod errors;
mod languages;
mod number;
mod rows;

use std::ffi::OsString;
use std::io::Write as _;

use pyo3::prelude::*;

/// `wterror._wterror`. Nothing in it changes after it is made, so threads need no lock of the interpreter's.
#[pymodule(gil_used = false)]
mod _wterror {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::errors::{
        attributes, category, description, error_dict, payload, plain, problem, text, unknown_name, unlisted,
    };
    #[pymodule_export]
    use crate::languages::{Language, Localized, languages, localized, match_language};
    #[pymodule_export]
    use crate::rows::{ErrorInfo, Guidance, all, http_status, lookup_name, search, suggest};
    #[pymodule_export]
    use crate::main;

    #[pymodule_export]
    const VERSION: &str = wterror::VERSION;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::rows::add_lookup(module)
    }
}

/// Runs the command on the process's own streams and returns its exit status.
#[pyfunction]
#[pyo3(signature = (arguments, /))]
fn main(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| {
        let status = wterror_cli::main(arguments);
        // The Rust runtime does this at a program's end, which here is Python's. A reader that is gone wants nothing.
        _ = std::io::stdout().flush();
        status
    })
}
