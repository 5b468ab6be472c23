//! The rows of the catalogue as Python objects, each made once.

use pyo3::exceptions::{PyLookupError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyMappingProxy, PyString, PyTuple, PyType};
use wterror::{Platform, Record};

use crate::convert::{Locale, Number, Reduced};
use crate::json;
use crate::language::{Localized, localized};
use crate::vocabulary::{Vocabulary, vocabulary};

/// One row of the catalogue: all that is known about a listed code.
///
/// There is one object of each, and it never changes. Its fields are named as in the command's JSON. What is marked
/// derived is this project's own judgement.
///
/// >>> import wterror
/// >>> info = wterror.get(206)
/// >>> info.id, info.category, info.documented
/// ('session_is_full', <Category.SESSION: 'session'>, ('Exceeded limit of streaming participants in the room',))
/// >>> info.platforms["android"], info.guidance.action
/// ('SESSION_IS_FULL_ERROR_CODE', <Action.WAIT: 'wait'>)
#[pyclass(frozen, subclass, module = "wterror")]
pub(crate) struct ErrorInfo {
    /// The number, as the member of `ErrorCode`, which is an `int`.
    #[pyo3(get)]
    code: Py<PyAny>,
    /// The platform-neutral identifier, the same in every language: `session_is_full`.
    #[pyo3(get)]
    id: Py<PyString>,
    /// The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's.
    #[pyo3(get)]
    name: Py<PyString>,
    /// The specification's section.
    #[pyo3(get)]
    category: Py<PyAny>,
    /// One English line for developers. Derived.
    #[pyo3(get)]
    summary: Py<PyString>,
    /// The items of the vendor's description, letter for letter; none where the vendor's page has none.
    #[pyo3(get)]
    documented: Py<PyTuple>,
    /// The platform whose page `documented` was read from; `None` where nothing is documented.
    #[pyo3(get)]
    documented_on: Py<PyAny>,
    /// Items of other platforms' descriptions that differ, letter for letter, by `Platform` or its text.
    #[pyo3(get)]
    wordings: Py<PyMappingProxy>,
    /// The causes, one for each item of `documented`, with what to do about each.
    #[pyo3(get)]
    causes: Py<PyTuple>,
    /// The platform-neutral condition; rows that share it are each other's `equivalents`.
    #[pyo3(get)]
    condition: Py<PyString>,
    /// The codes that other platforms report for the same condition.
    #[pyo3(get)]
    equivalents: Py<PyTuple>,
    /// The constant's name on each platform, by `Platform` or its text; `None` where it was not seen there.
    #[pyo3(get)]
    platforms: Py<PyMappingProxy>,
    /// What to do about it. Derived.
    #[pyo3(get)]
    guidance: Py<Guidance>,
    /// The HTTP status of problem documents (RFC 9457) about it. Derived.
    #[pyo3(get)]
    http_status: u16,
    /// Other numbers that a reader could take for this code. Derived.
    #[pyo3(get)]
    lookalikes: Py<PyTuple>,
    /// The address of the vendor's page that lists the code.
    #[pyo3(get)]
    link: Py<PyString>,
    /// The address of the code's page in this project's explorer; `None` where no explorer is published.
    #[pyo3(get)]
    page: Py<PyAny>,
    /// The version of the catalogue that first listed the code; `None` where it is the first one.
    #[pyo3(get)]
    since: Py<PyAny>,
    /// The version of the catalogue that withdrew the code, whose row stays; `None` where it is in use.
    #[pyo3(get)]
    retired: Py<PyAny>,
    /// The code to use in place of a retired one, where there is one.
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

    /// Rows are made here and by nobody else, though one class of them is the other's base.
    #[classmethod]
    #[pyo3(signature = (**_options))]
    fn __init_subclass__(_class: &Bound<'_, PyType>, _options: Option<&Bound<'_, PyDict>>) -> PyResult<()> {
        Err(PyTypeError::new_err("type 'wterror.ErrorInfo' is not an acceptable base type"))
    }

    #[classmethod]
    fn __get_pydantic_core_schema__<'py>(
        class: &Bound<'py, PyType>,
        _source: &Bound<'py, PyAny>,
        _handler: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        class.py().import("wterror.integrations.pydantic")?.call_method1("row_schema", (class,))
    }

    /// What to tell a person about this error, in the best available language for them. Derived.
    ///
    /// >>> import wterror
    /// >>> wterror.get(206).localized("fr").message != wterror.get(206).localized().message
    /// True
    #[pyo3(signature = (locale=None))]
    fn localized(&self, py: Python<'_>, locale: Option<Locale>) -> PyResult<Py<Localized>> {
        localized(py, Number::Code(self.info.code()), locale)
    }

    /// The row as plain dicts, lists and texts, for JSON; with a locale also the texts in it.
    ///
    /// >>> import wterror
    /// >>> row = wterror.get(206).to_dict(locale="en")
    /// >>> row["id"], row["guidance"]["derived"], row["message"]
    /// ('session_is_full', True, 'The session is full.')
    #[pyo3(signature = (*, locale=None))]
    fn to_dict<'py>(&self, py: Python<'py>, locale: Option<Locale>) -> PyResult<Bound<'py, PyAny>> {
        match locale {
            None => json::to_python(py, self.info),
            Some(Locale(language)) => json::to_python(py, &Record { info: self.info, language }),
        }
    }
}

/// What a row of the catalogue is an object of: an [`ErrorInfo`] that pandas takes for a dataclass, so that
/// `pandas.DataFrame(wterror.catalogue)` has columns. `ErrorInfo` itself is none: `FastAPI` would look for a dataclass in a
/// request's body, and not for a code in its path.
#[pyclass(frozen, extends = ErrorInfo, name = "ErrorInfo", module = "wterror")]
pub(crate) struct Row;

#[pymethods]
impl Row {
    #[classattr]
    fn __dataclass_fields__() -> AsDataclass {
        AsDataclass("__dataclass_fields__")
    }

    #[classattr]
    fn __dataclass_params__() -> AsDataclass {
        AsDataclass("__dataclass_params__")
    }
}

/// An attribute of a dataclass, asked of one that is imported when it is needed: `dataclasses` takes long to load.
#[pyclass(frozen, module = "wterror")]
struct AsDataclass(&'static str);

#[pymethods]
impl AsDataclass {
    fn __get__<'py>(
        &self,
        row: &Bound<'py, PyAny>,
        class: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        _ = class;
        row.py().import("wterror._fields")?.getattr("Fields")?.getattr(self.0)
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
    /// Who can act.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// What the owner does first.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// When the same request may be sent again.
    #[pyo3(get)]
    retry: Py<PyAny>,
    /// Whether the same request may succeed when it is sent again, with nothing changed.
    #[pyo3(get)]
    retryable: Py<PyBool>,
    /// One English sentence for developers.
    #[pyo3(get)]
    text: Py<PyString>,
    /// Always true: the guidance is this project's own judgement.
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
        let row = self::rows(py)?.by_code(self.info.code()).expect("guidance is a row's");
        Ok((py.import("builtins")?.getattr("getattr")?, (row.clone_ref(py), "guidance")))
    }
}

/// One cause of an error: an item of the vendor's description, and what to do about it. The advice is derived.
///
/// >>> import wterror
/// >>> [str(cause.action) for cause in wterror.ErrorCode.MEDIA_ENDPOINT.info.causes]
/// ['ignore', 'wait', 'retry']
#[expect(clippy::struct_field_names, reason = "the key of JSON is `cause`, too")]
#[pyclass(frozen, module = "wterror")]
pub(crate) struct Cause {
    /// The item with slips of the pen mended.
    #[pyo3(get)]
    cause: Py<PyString>,
    /// The item letter for letter.
    #[pyo3(get)]
    documented: Py<PyString>,
    /// Who can act.
    #[pyo3(get)]
    owner: Py<PyAny>,
    /// What the owner does first.
    #[pyo3(get)]
    action: Py<PyAny>,
    /// When the same request may be sent again.
    #[pyo3(get)]
    retry: Py<PyAny>,
    /// One English sentence for developers.
    #[pyo3(get)]
    remedy: Py<PyString>,
    code: i32,
    index: usize,
}

#[pymethods]
impl Cause {
    fn __str__<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        self.cause.bind(py)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("<Cause of {}: {}>", self.code, self.cause.to_str(py)?))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (i32, usize)> {
        Ok((py.import("wterror._wterror")?.getattr("cause")?, (self.code, self.index)))
    }
}

/// The cause of a code at an index, for pickle.
#[pyfunction]
#[pyo3(signature = (code, index, /))]
pub(crate) fn cause(py: Python<'_>, code: i32, index: usize) -> PyResult<Bound<'_, PyAny>> {
    match rows(py)?.by_code(code) {
        Some(row) => row.get().causes.bind(py).get_item(index),
        None => Err(PyLookupError::new_err("the cause is of a row that this version of the catalogue lacks")),
    }
}

/// The rows in catalogue order, and by code.
pub(crate) struct Rows {
    all: Py<PyTuple>,
    lowest: i32,
    /// The row of every number from the lowest listed code to the highest.
    by_code: Vec<Option<Py<ErrorInfo>>>,
}

static ROWS: PyOnceLock<Rows> = PyOnceLock::new();

impl Rows {
    #[inline]
    pub(crate) fn by_code(&self, code: i32) -> Option<&Py<ErrorInfo>> {
        // A number below the lowest gives a negative index, which is none.
        let index = usize::try_from(i64::from(code) - i64::from(self.lowest)).ok()?;
        self.by_code.get(index)?.as_ref()
    }
}

/// The rows, which the first call makes.
pub(crate) fn rows(py: Python<'_>) -> PyResult<&Rows> {
    ROWS.get_or_try_init(py, || {
        let vocabulary = vocabulary(py)?;
        let all = wterror::all().iter();
        let all = all.map(|info| new_row(py, vocabulary, info)).collect::<PyResult<Vec<_>>>()?;
        let lowest = wterror::all().iter().map(wterror::ErrorInfo::code).min().unwrap_or_default();
        let mut by_code = Vec::new();
        for row in &all {
            let index = row.get().info.code().abs_diff(lowest) as usize;
            if by_code.len() <= index {
                by_code.resize_with(index + 1, || None);
            }
            by_code[index] = Some(row.clone_ref(py));
        }
        Ok(Rows { all: PyTuple::new(py, all)?.unbind(), lowest, by_code })
    })
}

/// The rows where they have been made.
#[inline]
pub(crate) fn made_rows(py: Python<'_>) -> Option<&Rows> {
    ROWS.get(py)
}

fn new_row(
    py: Python<'_>,
    vocabulary: &Vocabulary,
    info: &'static wterror::ErrorInfo,
) -> PyResult<Py<ErrorInfo>> {
    let text = |text: &str| PyString::intern(py, text).unbind();
    let optional = |found: Option<&str>| found.map_or_else(|| py.None(), |found| text(found).into_any());
    let code = |info: &wterror::ErrorInfo| vocabulary.codes.call1(py, (info.code(),));
    let guidance = info.guidance();
    let platforms = PyDict::new(py);
    let wordings = PyDict::new(py);
    for (&platform, member) in Platform::ALL.iter().zip(&vocabulary.platforms) {
        platforms.set_item(member, optional(info.platform_name(platform)))?;
        let items = info.wording(platform);
        if items.len() > 0 {
            wordings.set_item(member, PyTuple::new(py, items)?)?;
        }
    }
    let causes = info.causes().enumerate().map(|(index, cause)| {
        let cause = Cause {
            cause: text(cause.cause),
            documented: text(cause.documented),
            owner: vocabulary.owners[cause.owner as usize].clone_ref(py),
            action: vocabulary.actions[cause.action as usize].clone_ref(py),
            retry: vocabulary.retries[cause.retry as usize].clone_ref(py),
            remedy: text(cause.remedy),
            code: info.code(),
            index,
        };
        Py::new(py, cause)
    });
    let guidance = Guidance {
        owner: vocabulary.owners[guidance.owner as usize].clone_ref(py),
        action: vocabulary.actions[guidance.action as usize].clone_ref(py),
        retry: vocabulary.retries[guidance.retry as usize].clone_ref(py),
        retryable: PyBool::new(py, guidance.is_retryable()).to_owned().unbind(),
        text: text(guidance.text),
        derived: PyBool::new(py, true).to_owned().unbind(),
        info,
    };
    let row = ErrorInfo {
        code: code(info)?,
        id: text(info.id()),
        name: text(info.name()),
        category: vocabulary.category(py, info.category())?.clone().unbind(),
        summary: text(info.summary()),
        documented: PyTuple::new(py, info.documented())?.unbind(),
        documented_on: match info.documented_on() {
            Some(platform) => vocabulary.platforms[platform as usize].clone_ref(py),
            None => py.None(),
        },
        wordings: PyMappingProxy::new(py, wordings.as_mapping()).unbind(),
        causes: PyTuple::new(py, causes.collect::<PyResult<Vec<_>>>()?)?.unbind(),
        condition: text(info.condition()),
        equivalents: PyTuple::new(py, info.equivalents().map(code).collect::<PyResult<Vec<_>>>()?)?.unbind(),
        platforms: PyMappingProxy::new(py, platforms.as_mapping()).unbind(),
        guidance: Py::new(py, guidance)?,
        http_status: info.http_status(),
        lookalikes: PyTuple::new(py, info.lookalikes())?.unbind(),
        link: text(info.link()),
        page: optional(info.page()),
        since: optional(info.since()),
        retired: optional(info.retired()),
        replaced_by: match info.replaced_by() {
            Some(other) => code(other.info())?,
            None => py.None(),
        },
        info,
    };
    let row = Bound::new(py, PyClassInitializer::from(row).add_subclass(Row))?;
    Ok(row.into_super().unbind())
}

/// All rows, in catalogue order.
#[pyfunction]
pub(crate) fn all_rows(py: Python<'_>) -> PyResult<&Bound<'_, PyTuple>> {
    Ok(rows(py)?.all.bind(py))
}
