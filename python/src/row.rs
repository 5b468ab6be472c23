//! The rows of the catalogue as Python objects, each made once.

use std::ffi::c_int;

use pyo3::exceptions::PyRuntimeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyCFunction, PyDict, PyMappingProxy, PyString, PyTuple};
use wterror::{Action, Category, Owner, Platform, Record};

use crate::Reduced;
use crate::languages::{Locale, Localized, localized};
use crate::number::Number;

/// One row of the catalogue: all that is known about a listed code.
///
/// There is one object of each, and it never changes. Its fields are named as in the command's JSON. `summary`, `guidance`
/// and, where they differ from `documented`, `causes` are derived: this project's own judgement.
///
/// >>> import wterror
/// >>> info = wterror.get(206)
/// >>> info.id, info.category, info.documented
/// ('session_is_full', <Category.SESSION: 'session'>, ('Exceeded limit of streaming participants in the room',))
/// >>> info.platforms["android"], info.guidance.action
/// ('SESSION_IS_FULL_ERROR_CODE', <Action.WAIT: 'wait'>)
#[pyclass(frozen, module = "wterror")]
pub(crate) struct ErrorInfo {
    #[pyo3(get)]
    code: Py<PyAny>,
    #[pyo3(get)]
    id: Py<PyString>,
    #[pyo3(get)]
    name: Py<PyString>,
    #[pyo3(get)]
    category: Py<PyAny>,
    #[pyo3(get)]
    summary: Py<PyString>,
    #[pyo3(get)]
    documented: Py<PyTuple>,
    #[pyo3(get)]
    causes: Py<PyTuple>,
    #[pyo3(get)]
    condition: Py<PyString>,
    #[pyo3(get)]
    equivalents: Py<PyTuple>,
    #[pyo3(get)]
    platforms: Py<PyMappingProxy>,
    #[pyo3(get)]
    guidance: Py<Guidance>,
    #[pyo3(get)]
    link: Py<PyString>,
    #[pyo3(get)]
    since: Py<PyAny>,
    #[pyo3(get)]
    retired: Py<PyAny>,
    #[pyo3(get)]
    replaced_by: Py<PyAny>,
    info: &'static wterror::ErrorInfo,
}

#[pymethods]
impl ErrorInfo {
    fn __str__(&self) -> String {
        self.info.to_string()
    }

    fn __repr__(&self) -> String {
        format!("<ErrorInfo {}>", self.info)
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("wterror._html")?.call_method1("table", (slf,))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (i32,)> {
        Ok((py.import("wterror")?.getattr("get")?, (self.info.code(),)))
    }

    /// What to tell a person about this error, in the best available language for them. Derived.
    ///
    /// >>> import wterror
    /// >>> wterror.get(206).localized("fr").message != wterror.get(206).localized().message
    /// True
    #[pyo3(signature = (locale=None))]
    fn localized(&self, py: Python<'_>, locale: Option<Locale>) -> PyResult<Localized> {
        localized(self.code.bind(py), locale)
    }

    /// The row as plain dicts, lists and strings, ready for JSON; with a locale also `language`, `message`, `recovery`.
    ///
    /// >>> import wterror
    /// >>> row = wterror.get(206).to_dict(locale="en")
    /// >>> row["id"], row["guidance"]["derived"], row["message"]
    /// ('session_is_full', True, 'The session is full.')
    #[pyo3(signature = (*, locale=None))]
    fn to_dict<'py>(&self, py: Python<'py>, locale: Option<Locale>) -> PyResult<Bound<'py, PyAny>> {
        match locale {
            None => loads(py, self.info),
            Some(Locale(language)) => loads(py, &Record { info: self.info, language }),
        }
    }
}

/// What to do about an error. Derived: this project's judgement, not the vendor's.
///
/// >>> import wterror
/// >>> guidance = wterror.get(1100).guidance
/// >>> guidance.owner, guidance.action, guidance.retryable, guidance.derived
/// (<Owner.BACKEND: 'backend'>, <Action.REFRESH_TOKEN: 'refresh_token'>, False, True)
#[pyclass(frozen, module = "wterror")]
pub(crate) struct Guidance {
    #[pyo3(get)]
    owner: Py<PyAny>,
    #[pyo3(get)]
    action: Py<PyAny>,
    #[pyo3(get)]
    retryable: Py<PyBool>,
    #[pyo3(get)]
    text: Py<PyString>,
    #[pyo3(get)]
    derived: Py<PyBool>,
    info: &'static wterror::ErrorInfo,
}

#[pymethods]
impl Guidance {
    fn __repr__(&self) -> String {
        let wterror::Guidance { owner, action, text, .. } = self.info.guidance();
        format!("<Guidance {owner} {action}: {text}>")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (Py<ErrorInfo>, &'static str)> {
        let row = self::rows(py)?.row(self.info.code()).expect("guidance is a row's");
        Ok((py.import("builtins")?.getattr("getattr")?, (row.clone_ref(py), "guidance")))
    }
}

/// The members of the enumerations of `wterror._codes`, each list in core's order.
pub(crate) struct Words {
    codes: Py<PyAny>,
    categories: Vec<Py<PyAny>>,
    platforms: Vec<Py<PyAny>>,
    owners: Vec<Py<PyAny>>,
    actions: Vec<Py<PyAny>>,
}

static WORDS: PyOnceLock<Words> = PyOnceLock::new();

/// Imported when first asked for: `enum` takes Python longer to load than all the rest of the package.
pub(crate) fn words(py: Python<'_>) -> PyResult<&Words> {
    WORDS.get_or_try_init(py, || {
        let module = py.import("wterror._codes")?;
        let members = |name: &str, words: &[&str]| {
            let class = module.getattr(name)?;
            words.iter().map(|word| Ok(class.call1((word,))?.unbind())).collect::<PyResult<Vec<_>>>()
        };
        let all = |words: &mut dyn Iterator<Item = &'static str>| words.collect::<Vec<_>>();
        Ok(Words {
            codes: module.getattr("ErrorCode")?.unbind(),
            categories: members("Category", &all(&mut Category::ALL.iter().map(|word| word.as_str())))?,
            platforms: members("Platform", &all(&mut Platform::ALL.iter().map(|word| word.as_str())))?,
            owners: members("Owner", &all(&mut Owner::ALL.iter().map(|word| word.as_str())))?,
            actions: members("Action", &all(&mut Action::ALL.iter().map(|word| word.as_str())))?,
        })
    })
}

impl Words {
    pub(crate) fn category<'py>(
        &'py self,
        py: Python<'py>,
        category: Category,
    ) -> PyResult<&'py Bound<'py, PyAny>> {
        let member = self.categories.get(category as usize);
        Ok(member.ok_or_else(|| PyRuntimeError::new_err("a category is missing"))?.bind(py))
    }
}

/// The rows in catalogue order, and by code.
struct Rows {
    all: Py<PyTuple>,
    lowest: i32,
    /// The row of every number from the lowest listed code to the highest.
    by_code: Vec<Option<Py<ErrorInfo>>>,
}

static ROWS: PyOnceLock<Rows> = PyOnceLock::new();

impl Rows {
    #[inline]
    fn row(&self, code: i32) -> Option<&Py<ErrorInfo>> {
        // A number below the lowest becomes one past the end.
        let place = usize::try_from(i64::from(code) - i64::from(self.lowest)).ok()?;
        self.by_code.get(place)?.as_ref()
    }
}

fn rows(py: Python<'_>) -> PyResult<&Rows> {
    ROWS.get_or_try_init(py, || {
        let words = words(py)?;
        let all = wterror::all().iter().map(|info| made(py, words, info)).collect::<PyResult<Vec<_>>>()?;
        let lowest = wterror::all().iter().map(wterror::ErrorInfo::code).min().unwrap_or_default();
        let mut by_code = Vec::new();
        for row in &all {
            let place = row.get().info.code().abs_diff(lowest) as usize;
            if by_code.len() <= place {
                by_code.resize_with(place + 1, || None);
            }
            by_code[place] = Some(row.clone_ref(py));
        }
        Ok(Rows { all: PyTuple::new(py, all)?.unbind(), lowest, by_code })
    })
}

fn made(py: Python<'_>, words: &Words, info: &'static wterror::ErrorInfo) -> PyResult<Py<ErrorInfo>> {
    let text = |text: &str| PyString::intern(py, text).unbind();
    let optional = |found: Option<&str>| found.map_or_else(|| py.None(), |found| text(found).into_any());
    let code = |info: &wterror::ErrorInfo| words.codes.call1(py, (info.code(),));
    let guidance = info.guidance();
    let platforms = PyDict::new(py);
    for (&platform, member) in Platform::ALL.iter().zip(&words.platforms) {
        platforms.set_item(member, optional(info.platform_name(platform)))?;
    }
    let guidance = Guidance {
        owner: words.owners[guidance.owner as usize].clone_ref(py),
        action: words.actions[guidance.action as usize].clone_ref(py),
        retryable: PyBool::new(py, guidance.retryable).to_owned().unbind(),
        text: text(guidance.text),
        derived: PyBool::new(py, true).to_owned().unbind(),
        info,
    };
    let row = ErrorInfo {
        code: code(info)?,
        id: text(info.id()),
        name: text(info.name()),
        category: words.category(py, info.category())?.clone().unbind(),
        summary: text(info.summary()),
        documented: PyTuple::new(py, info.documented())?.unbind(),
        causes: PyTuple::new(py, info.causes())?.unbind(),
        condition: text(info.condition()),
        equivalents: PyTuple::new(py, info.equivalents().map(code).collect::<PyResult<Vec<_>>>()?)?.unbind(),
        platforms: PyMappingProxy::new(py, platforms.as_mapping()).unbind(),
        guidance: Py::new(py, guidance)?,
        link: text(info.link()),
        since: optional(info.since()),
        retired: optional(info.retired()),
        replaced_by: match info.replaced_by() {
            Some(other) => code(other.info())?,
            None => py.None(),
        },
        info,
    };
    Py::new(py, row)
}

/// All rows, in catalogue order.
#[pyfunction(name = "rows")]
pub(crate) fn all(py: Python<'_>) -> PyResult<&Bound<'_, PyTuple>> {
    Ok(rows(py)?.all.bind(py))
}

/// [`lookup`] for all that its short way leaves: the first call, other types than `int` itself, larger numbers.
#[pyfunction]
#[pyo3(name = "lookup", signature = (code, /))]
fn lookup_any<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Option<&'py Py<ErrorInfo>>> {
    match code {
        Number::Code(code) => Ok(rows(py)?.row(code)),
        Number::Huge(..) => Ok(None),
    }
}

static LOOKUP_ANY: PyOnceLock<Py<PyCFunction>> = PyOnceLock::new();

const LOOKUP_DOC: &std::ffi::CStr = c"lookup($module, code, /)
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
        if let Some(rows) = ROWS.get(py)
            && ffi::PyLong_CheckExact(code) != 0
        {
            let mut overflow: c_int = 0;
            let number = ffi::PyLong_AsLongAndOverflow(code, &raw mut overflow);
            let code = if overflow == 0 { i32::try_from(number).ok() } else { None };
            return match code.and_then(|code| rows.row(code)) {
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

/// The row with a name: the id or any platform's constant, in any casing, with `_` or `-` or neither; `None` for no row.
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
    match wterror::lookup_name(&name.to_string_lossy()) {
        Some(info) => Ok(rows(py)?.row(info.code())),
        None => Ok(None),
    }
}

fn list(py: Python<'_>, found: wterror::Matches) -> PyResult<Vec<&Py<ErrorInfo>>> {
    let rows = rows(py)?;
    Ok(found.filter_map(|info| rows.row(info.code())).collect())
}

/// The rows that contain every word of a query, best first. A locale adds the texts for people in its language.
///
/// Looks in code, id, names, summary, causes, and the message and recovery text, in any case.
///
/// >>> import wterror
/// >>> [info.id for info in wterror.search("token expired")]
/// ['invalid_token_expired']
#[pyfunction]
#[pyo3(signature = (query, /, *, locale=None))]
pub(crate) fn search<'py>(
    py: Python<'py>,
    query: &Bound<'py, PyString>,
    locale: Option<Locale>,
) -> PyResult<Vec<&'py Py<ErrorInfo>>> {
    let language = locale.map_or(wterror::Language::ENGLISH, |locale| locale.0);
    list(py, wterror::search_in(&query.to_string_lossy(), language))
}

/// Near misses for a name or a code that is not there, nearest first, at most three.
///
/// >>> import wterror
/// >>> [info.id for info in wterror.suggest("sesionIsFul")], [int(info.code) for info in wterror.suggest(-206)]
/// (['session_is_full'], [206])
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn suggest<'py>(text: &Bound<'py, PyAny>) -> PyResult<Vec<&'py Py<ErrorInfo>>> {
    let py = text.py();
    if let Ok(text) = text.cast::<PyString>() {
        return list(py, wterror::suggest(&text.to_string_lossy()));
    }
    match text.extract()? {
        Number::Code(code) => list(py, wterror::suggest_codes(code)),
        Number::Huge(..) => Ok(Vec::new()),
    }
}

/// The HTTP status of a category. Derived.
#[pyfunction]
#[pyo3(signature = (category, /))]
pub(crate) fn http_status(category: &str) -> PyResult<u16> {
    match category.parse::<Category>() {
        Ok(category) => Ok(category.http_status()),
        Err(error) => Err(pyo3::exceptions::PyValueError::new_err(error.to_string())),
    }
}

/// What core serializes, as Python's objects.
pub(crate) fn loads<'py>(py: Python<'py>, value: &impl serde::Serialize) -> PyResult<Bound<'py, PyAny>> {
    let json = serde_json::to_string(value).map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    py.import("json")?.call_method1("loads", (json,))
}
