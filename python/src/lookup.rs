//! A row by its code or its name.

use std::ffi::{CStr, c_int};

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCFunction, PyString};

use crate::convert::{Number, text};
use crate::row::{ErrorInfo, made_rows, rows};

/// The row with a name: the id or any platform's constant, in any casing, with `_`, `-` or neither; else `None`.
///
/// >>> import wterror
/// >>> {wterror.lookup_name(name).code for name in ("sessionIsFull", "SESSION_IS_FULL_ERROR_CODE", "session-is-full")}
/// {<ErrorCode.SESSION_IS_FULL: 206>}
#[pyfunction]
#[pyo3(signature = (name, /))]
pub(crate) fn lookup_name<'py>(
    py: Python<'py>,
    name: &Bound<'py, PyString>,
) -> PyResult<Option<&'py Py<ErrorInfo>>> {
    match wterror::lookup_name(&text(name)) {
        Some(info) => Ok(rows(py)?.by_code(info.code())),
        None => Ok(None),
    }
}

/// The slow path of [`lookup`]: the first call, other types than `int` itself, numbers beyond 32 bits.
#[pyfunction]
#[pyo3(name = "lookup", signature = (code, /))]
fn lookup_any<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Option<&'py Py<ErrorInfo>>> {
    match code {
        Number::Code(code) => Ok(rows(py)?.by_code(code)),
        Number::Huge(..) => Ok(None),
    }
}

static LOOKUP_ANY: PyOnceLock<Py<PyCFunction>> = PyOnceLock::new();

const LOOKUP_DOC: &CStr = c"lookup($module, code, /)
--

The row of a code; None where the code is unlisted. Any integer has an answer.

Always the same object for a code. Whatever is no integer, and a bool, is a TypeError.

>>> import wterror
>>> wterror.lookup(206).id
'session_is_full'
>>> wterror.lookup(4242) is None
True
";

struct Definition(ffi::PyMethodDef);

// SAFETY: its pointers are to constants.
unsafe impl Sync for Definition {}

static LOOKUP: Definition = Definition(ffi::PyMethodDef {
    ml_name: c"lookup".as_ptr(),
    ml_meth: ffi::PyMethodDefPointer { PyCFunction: lookup },
    ml_flags: ffi::METH_O,
    ml_doc: LOOKUP_DOC.as_ptr(),
});

/// `lookup(code)`, called by the interpreter with nothing in between: what `PyO3` puts there takes longer than the lookup.
/// Nothing in it panics; what might is done by [`lookup_any`], behind `PyO3`'s guard.
unsafe extern "C" fn lookup(_module: *mut ffi::PyObject, code: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls with itself attached and a valid, borrowed object; the owned references that are
    // returned are made by `into_ptr`, and by a call that returns one or NULL with an exception set.
    unsafe {
        let py = Python::assume_attached();
        if let Some(rows) = made_rows(py)
            && ffi::PyLong_CheckExact(code) != 0
        {
            let mut overflow: c_int = 0;
            let number = ffi::PyLong_AsLongAndOverflow(code, &raw mut overflow);
            let code = if overflow == 0 { i32::try_from(number).ok() } else { None };
            return match code.and_then(|code| rows.by_code(code)) {
                Some(row) => row.clone_ref(py).into_ptr(),
                None => py.None().into_ptr(),
            };
        }
        match LOOKUP_ANY.get(py) {
            Some(any) => {
                ffi::PyObject_CallFunctionObjArgs(any.as_ptr(), code, std::ptr::null_mut::<ffi::PyObject>())
            }
            None => std::ptr::null_mut(),
        }
    }
}

/// Adds `lookup` to the module.
pub(crate) fn add_lookup(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    LOOKUP_ANY.get_or_try_init(py, || PyResult::Ok(wrap_pyfunction!(lookup_any, module)?.unbind()))?;
    let definition = (&raw const LOOKUP.0).cast_mut();
    // SAFETY: the definition is static, and the interpreter only reads it; the result is a new reference or NULL with
    // an exception set.
    let lookup = unsafe {
        let lookup = ffi::PyCFunction_NewEx(definition, module.as_ptr(), module.name()?.as_ptr());
        Bound::from_owned_ptr_or_err(py, lookup)?
    };
    module.add("lookup", lookup)
}
