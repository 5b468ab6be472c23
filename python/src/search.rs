//! Rows by a free text, and near misses.

use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Locale, Number, text};
use crate::row::{ErrorInfo, rows};

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
    to_rows(py, wterror::search_in(&text(query), language))
}

/// The rows found in every language, best first: what a viewer's screenshot says finds its code.
///
/// A whole message comes first: where the query is one, as it is shown, only its rows are found. Else the words count,
/// all in one language, as in `search()`.
///
/// >>> import wterror
/// >>> [info.id for info in wterror.search_any("Die Sitzung ist voll")]
/// ['session_is_full']
#[pyfunction]
#[pyo3(signature = (query, /))]
pub(crate) fn search_any<'py>(
    py: Python<'py>,
    query: &Bound<'py, PyString>,
) -> PyResult<Vec<&'py Py<ErrorInfo>>> {
    to_rows(py, wterror::search_any(&text(query)))
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
    if let Ok(name) = text.cast::<PyString>() {
        return to_rows(py, wterror::suggest(&self::text(name)));
    }
    match text.extract()? {
        Number::Code(code) => to_rows(py, wterror::suggest_codes(code)),
        Number::Huge(..) => Ok(Vec::new()),
    }
}

fn to_rows(py: Python<'_>, found: wterror::Matches) -> PyResult<Vec<&Py<ErrorInfo>>> {
    let rows = rows(py)?;
    Ok(found.filter_map(|info| rows.by_code(info.code())).collect())
}
