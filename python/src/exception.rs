//! The native base of `WTError`. Raising an error is then about as fast as raising any other exception: the interpreter calls these
//! functions with nothing in between, and no Python runs. Nothing in them panics or makes an error of `PyO3`'s, which is for its own
//! functions to let go of: what might is done by [`new_any`].

use std::ffi::{CStr, c_int, c_uint, c_void};
use std::ptr;

use pyo3::exceptions::{PyException, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCFunction, PyDict, PyTuple, PyType};
use pyo3::{ffi, intern};
use wterror::Category;

use crate::convert::Number;
use crate::error::plain_int;

const NAME: &CStr = c"wterror._wterror.BaseError";

const DOC: &CStr = c"BaseError(code, platform_message=None, *, request_time=None)
--

The native base of `WTError`: makes the subclass of the code's category.
";

/// The classes whose objects are made here, and what is called where the arguments need a closer look.
struct Kinds {
    error: PyOnceLock<Py<PyType>>,
    by_category: [PyOnceLock<Py<PyType>>; Category::ALL.len()],
    init: PyOnceLock<Py<PyAny>>,
    new_any: PyOnceLock<Py<PyCFunction>>,
}

static KINDS: Kinds = Kinds {
    error: PyOnceLock::new(),
    by_category: [const { PyOnceLock::new() }; Category::ALL.len()],
    init: PyOnceLock::new(),
    new_any: PyOnceLock::new(),
};

/// Makes `WTError` known, and the function that does what its `__init__` does.
#[pyfunction]
#[pyo3(signature = (error, init, /))]
pub(crate) fn register(error: Bound<'_, PyType>, init: Bound<'_, PyAny>) {
    let py = error.py();
    _ = KINDS.error.set(py, error.unbind());
    _ = KINDS.init.set(py, init.unbind());
}

/// Makes the subclass known that stands for a category. The first one stays.
#[pyfunction]
#[pyo3(signature = (subclass, category, /))]
pub(crate) fn register_category(subclass: Bound<'_, PyType>, category: &str) -> PyResult<()> {
    let category = category.parse::<Category>().map_err(|error| PyValueError::new_err(error.to_string()))?;
    _ = KINDS.by_category[category as usize].set(subclass.py(), subclass.unbind());
    Ok(())
}

/// Adds `BaseError` to the module.
pub(crate) fn add_base(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let slot = |slot: c_int, function: *mut c_void| ffi::PyType_Slot { slot, pfunc: function };
    let mut slots = [
        slot(ffi::Py_tp_new, new as ffi::newfunc as *mut c_void),
        slot(ffi::Py_tp_init, init as ffi::initproc as *mut c_void),
        slot(ffi::Py_tp_doc, DOC.as_ptr().cast_mut().cast()),
        slot(0, ptr::null_mut()),
    ];
    // The size is that of the base: nothing is added to the objects.
    let mut spec = ffi::PyType_Spec {
        name: NAME.as_ptr(),
        basicsize: 0,
        itemsize: 0,
        flags: c_uint::try_from(ffi::Py_TPFLAGS_DEFAULT | ffi::Py_TPFLAGS_BASETYPE).expect("they are few"),
        slots: slots.as_mut_ptr(),
    };
    let bases = PyTuple::new(py, [py.get_type::<PyException>()])?;
    // SAFETY: the slots are of the types that their numbers say, name and documentation are static, and the interpreter
    // copies the rest. The result is a new reference or NULL with an exception set.
    let base = unsafe {
        Bound::from_owned_ptr_or_err(py, ffi::PyType_FromSpecWithBases(&raw mut spec, bases.as_ptr()))?
    };
    KINDS.new_any.get_or_try_init(py, || PyResult::Ok(wrap_pyfunction!(new_any, module)?.unbind()))?;
    module.add("BaseError", base)
}

/// `BaseError.__new__`. What is no call of `WTError` with a code is made without a look at the arguments, which are for
/// the `__init__` of the subclass to understand. What it has read it leaves in the object: the code, and the message too
/// where nothing is left to be read.
unsafe extern "C" fn new(
    class: *mut ffi::PyTypeObject,
    args: *mut ffi::PyObject,
    options: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    // SAFETY: the interpreter calls with itself attached, a class that derives from this one, a tuple, and a dict or NULL.
    unsafe {
        let py = Python::assume_attached();
        let is_error = KINDS.error.get(py).is_some_and(|error| error.as_ptr() == class.cast());
        if let Some((code, message)) = plain_arguments(args, options) {
            let wanted = class_of(py, Category::of(code));
            if is_error || wanted == class {
                let error = exception(wanted, args);
                let message = message.unwrap_or(ffi::Py_None());
                if error.is_null() || leave(py, error, ffi::PyTuple_GetItem(args, 0), message) == 0 {
                    return error;
                }
                ffi::Py_DecRef(error);
                return ptr::null_mut();
            }
        }
        match KINDS.new_any.get(py) {
            Some(any) if is_error => {
                let options = if options.is_null() { ffi::Py_None() } else { options };
                let end = ptr::null_mut::<ffi::PyObject>();
                ffi::PyObject_CallFunctionObjArgs(any.as_ptr(), args, options, end)
            }
            _ => exception(class, args),
        }
    }
}

/// Code and message, where they are what they nearly always are: an `int` itself of 32 bits, and a text or nothing.
///
/// # Safety
/// They are a tuple, and a dict or NULL.
unsafe fn plain_arguments(
    args: *mut ffi::PyObject,
    options: *mut ffi::PyObject,
) -> Option<(i32, Option<*mut ffi::PyObject>)> {
    // SAFETY: the indexes are below the length, and what is there is borrowed.
    unsafe {
        let count = ffi::PyTuple_Size(args);
        if !options.is_null() || !(1..=2).contains(&count) {
            return None;
        }
        let code = ffi::PyTuple_GetItem(args, 0);
        if ffi::PyLong_CheckExact(code) == 0 {
            return None;
        }
        let mut overflow: c_int = 0;
        let number = ffi::PyLong_AsLongAndOverflow(code, &raw mut overflow);
        let number = i32::try_from(number).ok().filter(|_| overflow == 0)?;
        let message = (count == 2).then(|| ffi::PyTuple_GetItem(args, 1));
        message.is_none_or(|message| ffi::PyUnicode_Check(message) != 0).then_some((number, message))
    }
}

/// The class for a category, or for a code of none.
fn class_of(py: Python<'_>, category: Option<Category>) -> *mut ffi::PyTypeObject {
    let subclass = category.and_then(|category| KINDS.by_category.get(category as usize)?.get(py));
    subclass.or(KINDS.error.get(py)).map_or(ptr::null_mut(), |class| class.bind(py).as_type_ptr())
}

/// Leaves what was read in an object; 0, or -1 with an exception set.
///
/// # Safety
/// All of them are objects.
unsafe fn leave(
    py: Python<'_>,
    error: *mut ffi::PyObject,
    code: *mut ffi::PyObject,
    message: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: as the caller says.
    unsafe {
        match ffi::PyObject_SetAttr(error, intern!(py, "code").as_ptr(), code) {
            0 => ffi::PyObject_SetAttr(error, intern!(py, "platform_message").as_ptr(), message),
            failed => failed,
        }
    }
}

/// The slow path of [`new`] for a call of `WTError`: other types than `int` itself, numbers beyond 32 bits, named arguments.
#[pyfunction]
#[pyo3(signature = (args, options, /))]
pub(crate) fn new_any<'py>(
    args: &Bound<'py, PyTuple>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = args.py();
    // SAFETY: the class is registered, so it derives from `BaseError`; the result is a new reference or NULL with an
    // exception set.
    let new = |category, args: &Bound<'py, PyTuple>| unsafe {
        Bound::from_owned_ptr_or_err(py, exception(class_of(py, category), args.as_ptr()))
    };
    let given = match (args.get_item(0), options) {
        (Ok(code), _) => Some(code),
        (Err(_), Some(options)) => options.get_item("code")?,
        (Err(_), None) => None,
    };
    let Some(given) = given else { return new(None, args) };
    let number: Number<'_> = given.extract()?;
    let category = Category::of(number.code());
    let number = plain_int(py, number)?;
    let error = new(category, &PyTuple::new(py, [&number])?)?;
    error.setattr(intern!(py, "code"), number)?;
    Ok(error)
}

/// An object as `Exception.__new__` makes it: a new reference, or NULL with an exception set.
///
/// # Safety
/// The class derives from `BaseError`, and so from `Exception`, and the arguments are a tuple.
unsafe fn exception(class: *mut ffi::PyTypeObject, args: *mut ffi::PyObject) -> *mut ffi::PyObject {
    // SAFETY: the slot of `Exception` is there and of this type, borrows its arguments, and allocates as the class wants;
    // the interpreter lets nobody call it for a class whose objects another base has to make.
    unsafe {
        let slot = ffi::PyType_GetSlot(ffi::PyExc_Exception.cast(), ffi::Py_tp_new);
        let new: ffi::newfunc = std::mem::transmute::<*mut c_void, ffi::newfunc>(slot);
        new(class, args, ptr::null_mut())
    }
}

/// `BaseError.__init__`: nothing, where `__new__` has read all there is; else Python looks closer.
unsafe extern "C" fn init(
    this: *mut ffi::PyObject,
    args: *mut ffi::PyObject,
    options: *mut ffi::PyObject,
) -> c_int {
    // SAFETY: the interpreter calls with itself attached, an object of this class, which has a dict as every exception has, a
    // tuple, and a dict or NULL. Each call gives a new reference or NULL with an exception set, or a borrowed one or NULL.
    unsafe {
        let py = Python::assume_attached();
        let class = ffi::Py_TYPE(this);
        let is =
            |kind: &PyOnceLock<Py<PyType>>| kind.get(py).is_some_and(|kind| kind.as_ptr() == class.cast());
        let mut code = ffi::Py_None();
        if is(&KINDS.error) || KINDS.by_category.iter().any(is) {
            let dict = ffi::PyObject_GenericGetDict(this, ptr::null_mut());
            if dict.is_null() {
                return -1;
            }
            let is_read = ffi::PyDict_Contains(dict, intern!(py, "platform_message").as_ptr()) == 1;
            if !is_read {
                let left = ffi::PyDict_GetItemWithError(dict, intern!(py, "code").as_ptr());
                code = if left.is_null() { code } else { left };
            }
            // The object keeps both.
            ffi::Py_DecRef(dict);
            if is_read && options.is_null() {
                return 0;
            }
        }
        let Some(init) = KINDS.init.get(py) else { return 0 };
        let done = ffi::PyObject_CallFunctionObjArgs(
            init.as_ptr(),
            this,
            code,
            args,
            if options.is_null() { ffi::Py_None() } else { options },
            ptr::null_mut::<ffi::PyObject>(),
        );
        if done.is_null() {
            return -1;
        }
        ffi::Py_DecRef(done);
        0
    }
}
