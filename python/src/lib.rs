//! The native module of the Python package: converts, calls core, converts. Its public face is `python/wterror/`.
#![expect(clippy::doc_link_with_quotes, reason = "the documentation is Python's: its lists are no links")]
#![expect(clippy::needless_pass_by_value, reason = "PyO3 hands extracted arguments over by value")]

mod arrow;
mod convert;
mod error;
mod exception;
mod json;
mod language;
mod lookup;
mod row;
mod samples;
mod scan;
mod scan_arrow;
mod search;
mod tables;
mod vocabulary;

use std::ffi::OsString;
use std::io::Write as _;
use std::sync::atomic::{AtomicI64, Ordering};

use pyo3::exceptions::PyImportError;
use pyo3::ffi;
use pyo3::prelude::*;

/// `wterror._wterror`. Nothing in it changes after it is made, so threads need no lock of the interpreter's.
#[pymodule(gil_used = false)]
mod _wterror {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::arrow::{Column, Table};
    #[pymodule_export]
    use crate::error::{
        attributes, description, digits, display, error_dict, payload, plain, problem, unknown_name, unlisted,
    };
    #[pymodule_export]
    use crate::exception::{register, register_category};
    #[pymodule_export]
    use crate::language::{Language, Localized, languages, localized, match_language};
    #[pymodule_export]
    use crate::lookup::lookup_name;
    #[pymodule_export]
    use crate::main;
    #[pymodule_export]
    use crate::row::{Cause, ErrorInfo, Guidance, all_rows, cause};
    #[pymodule_export]
    use crate::samples::samples;
    #[pymodule_export]
    use crate::scan::{Finding, Findings, finding, scan, scan_lines};
    #[pymodule_export]
    use crate::scan_arrow::scan_arrow;
    #[pymodule_export]
    use crate::search::{search, suggest};
    #[pymodule_export]
    use crate::tables::{causes, codes, messages, names};
    #[pymodule_export]
    use crate::vocabulary::{category_of, http_status};

    #[pymodule_export]
    const VERSION: &str = wterror::VERSION;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::refuse_subinterpreters()?;
        crate::exception::add_base(module)?;
        crate::lookup::add_lookup(module)
    }
}

/// The rows are made once for the process, so a second interpreter in it would share objects with the first, also where
/// the first has ended. Python refuses by itself from 3.12 on.
fn refuse_subinterpreters() -> PyResult<()> {
    static OWNER: AtomicI64 = AtomicI64::new(NOBODY);
    const NOBODY: i64 = -1;
    // SAFETY: a module is made with the interpreter attached.
    let this = unsafe { ffi::PyInterpreterState_GetID(ffi::PyInterpreterState_Get()) };
    match OWNER.compare_exchange(NOBODY, this, Ordering::SeqCst, Ordering::SeqCst) {
        Err(owner) if owner != this => Err(PyImportError::new_err(
            "wterror does not support subinterpreters: it is or was loaded in another interpreter of this process",
        )),
        Ok(_) | Err(_) => Ok(()),
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
