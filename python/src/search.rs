//! Rows by a free text, and near misses.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyString;

use crate::convert::{Locale, Number, shown, text};
use crate::row::{ErrorInfo, rows};

/// The rows that contain every word of a query, best first. A locale adds the texts for people in its language.
///
/// Looks in code, id, names, summary, causes, and the message and recovery text, in any case.
///
/// With `language="any"` it looks in every language, so that what a viewer's screenshot says finds its code. Then a
/// whole message comes first: where the query is one, as it is shown, only its rows are found. Else the words count,
/// all in one language.
///
/// >>> import wterror
/// >>> [info.id for info in wterror.search("token expired")]
/// ['invalid_token_expired']
/// >>> [info.id for info in wterror.search("Die Sitzung ist voll", language="any")]
/// ['session_is_full']
#[pyfunction]
#[pyo3(signature = (query, /, *, locale=None, language=None))]
pub(crate) fn search<'py>(
    py: Python<'py>,
    query: &Bound<'py, PyString>,
    locale: Option<Locale>,
    language: Option<&Bound<'py, PyString>>,
) -> PyResult<Vec<&'py Py<ErrorInfo>>> {
    let query = text(query);
    match language {
        None => {
            let language = locale.map_or(wterror::Language::ENGLISH, |locale| locale.0);
            to_rows(py, wterror::search_in(&query, language))
        }
        Some(every) if text(every) == "any" => {
            if locale.is_some() {
                return Err(PyValueError::new_err(
                    "language=\"any\" searches every language, so a locale beside it has no meaning",
                ));
            }
            to_rows(py, wterror::search_any(&query))
        }
        Some(other) => Err(PyValueError::new_err(format!(
            "language is \"any\" or left out, not {}; a locale is for one language",
            shown(other)?
        ))),
    }
}

/// Near misses for a name or a code that is not there, nearest first: at most three for a name, four for a code.
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
