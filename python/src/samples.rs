//! Error objects as the SDK's platforms deliver them.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMappingProxy};

use crate::convert::Number;
use crate::json;
use crate::vocabulary::vocabulary;

/// The error object of a code as each platform delivers it, for testing an app without a real failure.
///
/// By `Platform` or its text, of those platforms on which the code was seen; none of an unlisted one. The objects are
/// new with each call.
///
/// >>> import wterror
/// >>> wterror.samples(206)["android"]["name"]
/// 'SESSION_IS_FULL_ERROR_CODE'
/// >>> {wterror.WTError.from_payload(sample).code for sample in wterror.samples(206).values()}
/// {206}
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn samples<'py>(py: Python<'py>, code: Number<'py>) -> PyResult<Bound<'py, PyMappingProxy>> {
    let found = PyDict::new(py);
    let vocabulary = vocabulary(py)?;
    for (platform, sample) in wterror::samples(code.code()) {
        found.set_item(&vocabulary.platforms[platform as usize], json::parsed(py, &sample)?)?;
    }
    Ok(PyMappingProxy::new(py, found.as_mapping()))
}
