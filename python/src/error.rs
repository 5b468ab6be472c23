//! What `WTError` asks: each function takes the code and the platform's message that the exception holds.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use wterror::{Language, Value, WtError, unlisted_summary};

use crate::languages::Locale;
use crate::number::Number;
use crate::rows::{loads, words};

fn made(number: &Number<'_>, message: Option<&Bound<'_, PyString>>) -> WtError {
    match message {
        Some(message) => WtError::with_message(number.code(), message.to_string_lossy()),
        None => WtError::new(number.code()),
    }
}

/// The code as a plain `int`; a `TypeError` where it is none.
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn plain<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Bound<'py, PyAny>> {
    match code {
        Number::Code(code) => Ok(code.into_pyobject(py)?.into_any()),
        Number::Huge(number, _) => Ok(number.into_any()),
    }
}

/// The category of a code by its row or its range.
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn category<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Option<&'py Bound<'py, PyAny>>> {
    wterror::Category::of(code.code()).map(|category| words(py)?.category(py, category)).transpose()
}

/// The text for developers: the platform's message or else the summary, or that the code is unlisted.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn description(code: Number<'_>, message: Option<&Bound<'_, PyString>>) -> String {
    described(&code, message)
}

fn described(code: &Number<'_>, message: Option<&Bound<'_, PyString>>) -> String {
    match (code, message) {
        (Number::Huge(_, digits), None) => unlisted_summary(digits),
        _ => made(code, message).description().into_owned(),
    }
}

/// How an error prints.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn text(code: Number<'_>, message: Option<&Bound<'_, PyString>>) -> String {
    let error = made(&code, message);
    match &code {
        Number::Code(_) => error.to_string(),
        Number::Huge(_, digits) => format!("{digits} {}: {}", error.id(), described(&code, message)),
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
    for (name, value) in made(&code, message).attributes() {
        match value {
            Value::Int(number) => found.set_item(name, number)?,
            Value::Text(text) => found.set_item(name, text)?,
        }
    }
    if let Number::Huge(_, digits) = &code {
        // Exporters hold 64 bits, so the number goes as text.
        found.set_item("error.type", digits)?;
        found.set_item("wterror.code", digits)?;
        found.set_item("exception.message", described(&code, message))?;
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
    let mut problem = made(&code, message).problem(locale.0);
    if let Number::Huge(_, digits) = &code {
        problem.title = Cow::Owned(unlisted_summary(digits));
        problem.detail = Cow::Owned(locale.0.unlisted_message(digits));
        problem.recovery = Cow::Owned(locale.0.unlisted_recovery(digits));
    }
    with_number(loads(py, &problem)?, code)
}

/// The error as JSON has it.
#[pyfunction]
#[pyo3(signature = (code, message, /))]
pub(crate) fn error_dict<'py>(
    py: Python<'py>,
    code: Number<'py>,
    message: Option<&Bound<'py, PyString>>,
) -> PyResult<Bound<'py, PyAny>> {
    let error = loads(py, &made(&code, message))?;
    if let Number::Huge(_, digits) = &code {
        error.set_item("localizedDescription", Language::ENGLISH.unlisted_message(digits))?;
    }
    with_number(error, code)
}

fn with_number<'py>(object: Bound<'py, PyAny>, code: Number<'py>) -> PyResult<Bound<'py, PyAny>> {
    if let Number::Huge(number, _) = code {
        object.set_item("code", number)?;
    }
    Ok(object)
}

/// The code that a platform's error object stands for, and whether its message counts; or the text of what is missing.
#[pyfunction]
#[pyo3(signature = (code, name, message, /))]
pub(crate) fn payload<'py>(
    code: Option<Number<'py>>,
    name: Option<&Bound<'py, PyString>>,
    message: Option<&Bound<'py, PyString>>,
) -> Result<(i32, bool), PyErr> {
    let name = name.map(|name| name.to_string_lossy());
    let message = message.map(|message| message.to_string_lossy());
    match WtError::from_payload(code.map(|code| code.code()), name.as_deref(), message.as_deref()) {
        Ok(error) => Ok((error.code(), error.platform_message().is_some())),
        Err(error) => Err(pyo3::exceptions::PyValueError::new_err(error.to_string())),
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
    wterror::get_by_name(&name.to_string_lossy()).err().map(|error| error.to_string())
}
