//! What `WTError` asks: each function takes the code and the platform's message that the exception holds.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use wterror::{Value, WtError, unlisted_summary};

use crate::convert::{Locale, Number, text};
use crate::json;
use crate::language::texts;

fn new_error(code: &Number<'_>, message: Option<&Bound<'_, PyString>>) -> WtError {
    match message {
        Some(message) => WtError::with_platform_message(code.code(), text(message)),
        None => WtError::new(code.code()),
    }
}

/// The code as a plain `int`; a `TypeError` where it is none.
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn plain<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Bound<'py, PyAny>> {
    plain_int(py, code)
}

pub(crate) fn plain_int<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Bound<'py, PyAny>> {
    match code {
        Number::Code(code) => Ok(code.into_pyobject(py)?.into_any()),
        Number::Huge(number, _) => Ok(number.into_any()),
    }
}

/// The digits of a code: decimal or, beyond what Python writes, hexadecimal.
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn digits(code: Number<'_>) -> String {
    match code {
        Number::Code(code) => code.to_string(),
        Number::Huge(_, digits) => digits,
    }
}

/// The text for developers: the platform's message or else the summary, or that the code is unlisted.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn description(code: Number<'_>, message: Option<&Bound<'_, PyString>>) -> String {
    describe(&code, message)
}

fn describe(code: &Number<'_>, message: Option<&Bound<'_, PyString>>) -> String {
    match (code, message) {
        (Number::Huge(_, digits), None) => unlisted_summary(digits),
        _ => new_error(code, message).description().into_owned(),
    }
}

/// How an error prints.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn display(code: Number<'_>, message: Option<&Bound<'_, PyString>>) -> String {
    match &code {
        Number::Code(_) => new_error(&code, message).to_string(),
        Number::Huge(_, digits) => {
            let shown = WtError::with_platform_message(code.code(), describe(&code, message)).to_string();
            shown.replacen(&code.code().to_string(), digits, 1)
        }
    }
}

/// What OpenTelemetry and log records want to know.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn attributes<'py>(
    py: Python<'py>,
    code: Number<'py>,
    message: Option<&Bound<'py, PyString>>,
) -> PyResult<Bound<'py, PyDict>> {
    let found = PyDict::new(py);
    for (name, value) in new_error(&code, message).to_attributes() {
        match value {
            Value::Int(number) => found.set_item(name, number)?,
            Value::Text(text) => found.set_item(name, text)?,
        }
    }
    if let Number::Huge(_, digits) = &code {
        // Exporters hold 64 bits, so the number goes as text.
        found.set_item("error.type", digits)?;
        found.set_item("wterror.code", digits)?;
        found.set_item("exception.message", describe(&code, message))?;
    }
    Ok(found)
}

/// The problem document (RFC 9457) of an error.
#[pyfunction]
#[pyo3(signature = (code, message, locale, /))]
pub(crate) fn problem<'py>(
    py: Python<'py>,
    code: Number<'py>,
    message: Option<&Bound<'py, PyString>>,
    locale: Locale,
) -> PyResult<Bound<'py, PyAny>> {
    let mut problem = new_error(&code, message).to_problem(locale.0);
    if let Number::Huge(..) = &code {
        let texts = texts(&code, locale.0);
        problem.detail = texts.message;
        problem.recovery = texts.recovery;
    }
    with_number(json::to_python(py, &problem)?, code)
}

/// The error as JSON has it.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn error_dict<'py>(
    py: Python<'py>,
    code: Number<'py>,
    message: Option<&Bound<'py, PyString>>,
) -> PyResult<Bound<'py, PyAny>> {
    let error = json::to_python(py, &new_error(&code, message))?;
    if let Number::Huge(..) = &code {
        let description = texts(&code, wterror::Language::ENGLISH).message;
        error.set_item("localizedDescription", description)?;
    }
    with_number(error, code)
}

/// Puts a number beyond 32 bits where core has put what stands for it.
fn with_number<'py>(object: Bound<'py, PyAny>, code: Number<'py>) -> PyResult<Bound<'py, PyAny>> {
    if let Number::Huge(number, _) = code {
        object.set_item("code", number)?;
    }
    Ok(object)
}

/// The code that a platform's error object stands for, and whether the message is kept (an empty one is not). A
/// `ValueError` says what the object lacks.
#[pyfunction]
#[pyo3(signature = (code, name, message, /))]
pub(crate) fn payload<'py>(
    code: Option<Number<'py>>,
    name: Option<&Bound<'py, PyString>>,
    message: Option<&Bound<'py, PyString>>,
) -> PyResult<(i32, bool)> {
    let (name, message) = (name.map(text), message.map(text));
    match WtError::from_payload(code.map(|code| code.code()), name.as_deref(), message.as_deref()) {
        Ok(error) => Ok((error.code(), error.platform_message().is_some())),
        Err(error) => Err(PyValueError::new_err(error.to_string())),
    }
}

/// The text that a code is not listed, with near misses.
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn unlisted(code: Number<'_>) -> String {
    match code {
        Number::Code(code) => wterror::UnlistedCode(code).to_string(),
        Number::Huge(_, digits) => wterror::UnlistedNumber(&digits).to_string(),
    }
}

/// The text that a name is unknown, with near misses; `None` where it is known.
#[pyfunction]
#[pyo3(signature = (name, /))]
pub(crate) fn unknown_name(name: &Bound<'_, PyString>) -> Option<String> {
    wterror::get_by_name(&text(name)).err().map(|error| error.to_string())
}
