//! What comes from Python: codes, texts and locales. What goes back to pickle.

use std::borrow::Cow;

use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyInt, PyString};

use crate::language::Language;

/// What `__reduce__` gives to pickle: a function and its arguments.
pub(crate) type Reduced<'py, A> = PyResult<(Bound<'py, PyAny>, A)>;

/// A code as Python gives it: an integer of any size. Core's codes have 32 bits; larger ones are unlisted like others.
pub(crate) enum Number<'py> {
    /// One that core can hold.
    Code(i32),
    /// One beyond it, and its digits.
    Huge(Bound<'py, PyInt>, String),
}

impl Number<'_> {
    /// The code that core is asked about in place of a [`Number::Huge`]: unlisted too, and in no category's range.
    /// Texts use the original digits, not this.
    pub(crate) const STAND_IN: i32 = i32::MIN;

    /// The number, or what stands for it.
    pub(crate) fn code(&self) -> i32 {
        match self {
            Self::Code(code) => *code,
            Self::Huge(..) => Self::STAND_IN,
        }
    }
}

impl<'py> FromPyObject<'_, 'py> for Number<'py> {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if object.is_instance_of::<PyBool>() {
            return Err(no_code(&object));
        }
        if object.is_instance_of::<PyInt>() {
            return from_int(&object);
        }
        // Once: `__index__` may give another number each time.
        match index(&object) {
            Ok(number) => from_int(&number),
            Err(error) if error.is_instance_of::<PyTypeError>(object.py()) => Err(no_code(&object)),
            Err(error) => Err(error),
        }
    }
}

fn from_int<'py>(object: &Bound<'py, PyAny>) -> PyResult<Number<'py>> {
    match object.extract::<i32>() {
        Ok(code) => Ok(Number::Code(code)),
        Err(error) if error.is_instance_of::<PyOverflowError>(object.py()) => {
            let number = index(object)?.cast_into::<PyInt>()?;
            let digits = digits(&number)?;
            Ok(Number::Huge(number, digits))
        }
        Err(error) => Err(error),
    }
}

/// `operator.index()`: a plain `int`, also of a subclass.
fn index<'py>(object: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    static INDEX: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    INDEX.import(object.py(), "operator", "index")?.call1((object,))
}

/// Decimal or, where Python refuses to write that many digits, hexadecimal.
fn digits(number: &Bound<'_, PyInt>) -> PyResult<String> {
    let digits = match number.str() {
        Ok(digits) => digits,
        Err(_) => number.py().import("builtins")?.call_method1("hex", (number,))?.cast_into()?,
    };
    Ok(digits.to_string_lossy().into_owned())
}

fn no_code(object: &Bound<'_, PyAny>) -> PyErr {
    let hint = if object.is_instance_of::<PyString>() {
        "; convert digits with int(), look a name up with lookup_name()"
    } else {
        ""
    };
    match (object.get_type().name(), shown(object)) {
        (Ok(name), Ok(shown)) => {
            PyTypeError::new_err(format!("a code is an int, not {name} ({shown}){hint}"))
        }
        (Err(error), _) | (_, Err(error)) => error,
    }
}

/// How an object shows in a message: its `repr()`, cut short.
pub(crate) fn shown(object: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(text(&object.repr()?).chars().take(80).collect())
}

/// A text of Python's, with one `�` for each lone surrogate, which UTF-8 cannot hold.
pub(crate) fn text<'a>(text: &'a Bound<'_, PyString>) -> Cow<'a, str> {
    if let Ok(text) = text.to_str() {
        return Cow::Borrowed(text);
    }
    let units = text.call_method1("encode", ("utf-16-le", "surrogatepass")).and_then(|bytes| bytes.extract());
    match units {
        Ok(bytes) => Cow::Owned(from_utf16_le(bytes)),
        // Only where Python has no memory left; this makes three `�` of each.
        Err(_) => text.to_string_lossy(),
    }
}

fn from_utf16_le(bytes: Vec<u8>) -> String {
    let units = bytes.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The best language for a locale: a tag, a `Language`, or several of these; English where nothing fits or `None` is given.
#[derive(Clone, Copy)]
pub(crate) struct Locale(pub(crate) wterror::Language);

impl FromPyObject<'_, '_> for Locale {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if object.is_none() {
            return Ok(Self(wterror::Language::ENGLISH));
        }
        if let Ok(tag) = object.cast::<PyString>() {
            return Ok(Self(wterror::match_language([text(&tag)])));
        }
        if let Ok(language) = object.cast::<Language>() {
            return Ok(Self(language.get().core));
        }
        let items = match object.try_iter() {
            Ok(items) => items,
            Err(error) if error.is_instance_of::<PyTypeError>(object.py()) => return Err(no_locale(&object)),
            Err(error) => return Err(error),
        };
        let mut tags = Vec::new();
        for item in items {
            let item = item?;
            tags.push(tag(&item).ok_or_else(|| no_locale(&item))?);
        }
        Ok(Self(wterror::match_language(tags)))
    }
}

fn tag(object: &Bound<'_, PyAny>) -> Option<String> {
    if let Ok(language) = object.cast::<Language>() {
        return Some(language.get().core.tag().to_owned());
    }
    Some(text(object.cast().ok()?).into_owned())
}

fn no_locale(object: &Bound<'_, PyAny>) -> PyErr {
    match object.get_type().name() {
        Ok(name) => PyTypeError::new_err(format!(
            "a locale is a tag such as \"de-AT\", a Language, or several of these, not {name}"
        )),
        Err(error) => error,
    }
}
