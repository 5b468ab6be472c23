//! What core serializes, as Python's dicts and lists.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

/// Goes by way of JSON text, so that the keys are core's own, the same in every language and export.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &impl serde::Serialize) -> PyResult<Bound<'py, PyAny>> {
    let json = serde_json::to_string(value).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    parsed(py, &json)
}

/// JSON text as Python's objects.
pub(crate) fn parsed<'py>(py: Python<'py>, json: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (json,))
}
