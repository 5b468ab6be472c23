//! The members of the enumerations in `wterror._codes`, and what is asked about a category.

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use wterror::{Action, Category, Owner, Platform, Retry};

use crate::convert::Number;

/// The members, each list in core's order.
pub(crate) struct Vocabulary {
    pub(crate) codes: Py<PyAny>,
    categories: Vec<Py<PyAny>>,
    pub(crate) platforms: Vec<Py<PyAny>>,
    pub(crate) owners: Vec<Py<PyAny>>,
    pub(crate) actions: Vec<Py<PyAny>>,
    pub(crate) retries: Vec<Py<PyAny>>,
}

/// Imported when first asked for: `enum` takes Python longer to load than all the rest of the package.
pub(crate) fn vocabulary(py: Python<'_>) -> PyResult<&Vocabulary> {
    static VOCABULARY: PyOnceLock<Vocabulary> = PyOnceLock::new();
    VOCABULARY.get_or_try_init(py, || {
        let module = py.import("wterror._codes")?;
        let members = |name: &str, words: &mut dyn Iterator<Item = &str>| {
            let class = module.getattr(name)?;
            words.map(|word| Ok(class.call1((word,))?.unbind())).collect::<PyResult<Vec<_>>>()
        };
        Ok(Vocabulary {
            codes: module.getattr("ErrorCode")?.unbind(),
            categories: members("Category", &mut Category::ALL.iter().map(|word| word.as_str()))?,
            platforms: members("Platform", &mut Platform::ALL.iter().map(|word| word.as_str()))?,
            owners: members("Owner", &mut Owner::ALL.iter().map(|word| word.as_str()))?,
            actions: members("Action", &mut Action::ALL.iter().map(|word| word.as_str()))?,
            retries: members("Retry", &mut Retry::ALL.iter().map(|word| word.as_str()))?,
        })
    })
}

impl Vocabulary {
    pub(crate) fn category<'py>(
        &'py self,
        py: Python<'py>,
        category: Category,
    ) -> PyResult<&'py Bound<'py, PyAny>> {
        let member = self.categories.get(category as usize);
        Ok(member.ok_or_else(|| PyRuntimeError::new_err("a category is missing"))?.bind(py))
    }
}

/// The category of a code by its row or, where it is unlisted, by its range; `None` outside every known range.
///
/// >>> import wterror
/// >>> wterror.category_of(206), wterror.category_of(299), wterror.category_of(4242)
/// (<Category.SESSION: 'session'>, <Category.SESSION: 'session'>, None)
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn category_of<'py>(
    py: Python<'py>,
    code: Number<'py>,
) -> PyResult<Option<&'py Bound<'py, PyAny>>> {
    match Category::of(code.code()) {
        Some(category) => vocabulary(py)?.category(py, category).map(Some),
        None => Ok(None),
    }
}

/// The HTTP status of a category. Derived.
#[pyfunction]
#[pyo3(signature = (category, /))]
pub(crate) fn http_status(category: &str) -> PyResult<u16> {
    match category.parse::<Category>() {
        Ok(category) => Ok(category.http_status()),
        Err(error) => Err(PyValueError::new_err(error.to_string())),
    }
}
