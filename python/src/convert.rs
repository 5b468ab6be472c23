//! Python's integers have no end, core's codes have: the ones beyond are unlisted codes like any other.

use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyString};

/// Stands for a [`Number::Huge`] where core wants an `i32`: as unlisted, and as far from every range. What names the
/// number itself is made from the number.
pub(crate) const STAND_IN: i32 = i32::MIN;

/// A code as Python gives it.
pub(crate) enum Number<'py> {
    /// One that core can hold.
    Code(i32),
    /// One beyond it, and its digits.
    Huge(Bound<'py, PyInt>, String),
}

impl Number<'_> {
    /// The number, or what stands for it.
    pub(crate) fn code(&self) -> i32 {
        match self {
            Self::Code(code) => *code,
            Self::Huge(..) => STAND_IN,
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Number<'py> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let py = object.py();
        if object.is_instance_of::<PyBool>() {
            return Err(wrong_type(&object));
        }
        match object.extract::<i32>() {
            Ok(code) => Ok(Self::Code(code)),
            Err(error) if error.is_instance_of::<PyOverflowError>(py) => {
                let number = object.call_method0("__index__")?.cast_into::<PyInt>()?;
                // Python refuses to write thousands of digits, but not in base 16.
                let digits = number.str().or_else(|_| {
                    py.import("builtins")?
                        .call_method1("hex", (&number,))?
                        .cast_into::<PyString>()
                        .map_err(PyErr::from)
                })?;
                Ok(Self::Huge(number, digits.to_string_lossy().into_owned()))
            }
            Err(error) if error.is_instance_of::<PyTypeError>(py) => Err(wrong_type(&object)),
            Err(error) => Err(error),
        }
    }
}

fn wrong_type(object: &Bound<'_, PyAny>) -> PyErr {
    let hint = if object.is_instance_of::<PyString>() {
        "; convert digits with int(), look a name up with lookup_name()"
    } else {
        ""
    };
    let shown = object.repr().map(|shown| shown.to_string_lossy().chars().take(80).collect::<String>());
    match (object.get_type().name(), shown) {
        (Ok(name), Ok(shown)) => {
            PyTypeError::new_err(format!("a code is an int, not {name} ({shown}){hint}"))
        }
        (Err(error), _) | (_, Err(error)) => error,
    }
}
