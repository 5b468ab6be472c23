//! Languages and the texts in them.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyString, PyTuple};

use crate::Reduced;
use crate::number::Number;

/// A language of the catalogue, as `languages()` and `match_language()` give it.
///
/// There is one object of each; `str()` gives its tag, and it is accepted wherever a tag is.
///
/// >>> import wterror
/// >>> arabic = wterror.match_language("ar-EG")
/// >>> arabic.tag, arabic.english_name, arabic.direction
/// ('ar', 'Arabic', 'rtl')
#[pyclass(frozen, module = "wterror")]
pub(crate) struct Language {
    #[pyo3(get)]
    tag: Py<PyString>,
    #[pyo3(get)]
    native_name: Py<PyString>,
    #[pyo3(get)]
    english_name: Py<PyString>,
    #[pyo3(get)]
    direction: Py<PyString>,
    #[pyo3(get)]
    reviewed: Py<PyBool>,
    core: wterror::Language,
}

#[pymethods]
impl Language {
    fn __str__(&self) -> &'static str {
        self.core.tag()
    }

    fn __repr__(&self) -> String {
        format!("<Language {}: {}>", self.core.tag(), self.core.english_name())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (&'static str,)> {
        Ok((py.import("wterror")?.getattr("match_language")?, (self.core.tag(),)))
    }
}

/// What to tell a person about an error, made by `localized()`. Derived: this project's own words.
///
/// >>> import wterror
/// >>> text = wterror.localized(206, "en-GB")
/// >>> text.language.tag, text.message
/// ('en', 'The session is full.')
#[pyclass(frozen, module = "wterror")]
pub(crate) struct Localized {
    #[pyo3(get)]
    language: Py<Language>,
    #[pyo3(get)]
    message: Py<PyString>,
    #[pyo3(get)]
    recovery: Py<PyString>,
    code: Py<PyAny>,
}

#[pymethods]
impl Localized {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let tag = self.language.get().core.tag();
        Ok(format!("<Localized {tag}: {} {}>", self.message.to_str(py)?, self.recovery.to_str(py)?))
    }

    fn __eq__(&self, other: &Self, py: Python<'_>) -> PyResult<bool> {
        self.parts(py).eq(other.parts(py))
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.parts(py).hash()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> Reduced<'py, (&Py<PyAny>, &Py<Language>)> {
        Ok((py.import("wterror")?.getattr("localized")?, (&self.code, &self.language)))
    }
}

impl Localized {
    fn parts<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        let parts = (&self.language, &self.message, &self.recovery);
        parts.into_pyobject(py).expect("a tuple of objects can be made").into_any()
    }
}

static LANGUAGES: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();

/// The languages of this build, sorted by tag.
///
/// >>> import wterror
/// >>> len(wterror.languages()), wterror.languages()[0].tag
/// (35, 'ar')
#[pyfunction]
pub(crate) fn languages(py: Python<'_>) -> PyResult<&Bound<'_, PyTuple>> {
    let made = LANGUAGES.get_or_try_init(py, || {
        let text = |text: &str| PyString::intern(py, text).unbind();
        let all = wterror::languages().map(|language| {
            Py::new(
                py,
                Language {
                    tag: text(language.tag()),
                    native_name: text(language.native_name()),
                    english_name: text(language.english_name()),
                    direction: text(language.direction().as_str()),
                    reviewed: PyBool::new(py, language.is_reviewed()).to_owned().unbind(),
                    core: language,
                },
            )
        });
        PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?).map(Bound::unbind)
    })?;
    Ok(made.bind(py))
}

fn object(py: Python<'_>, language: wterror::Language) -> PyResult<Bound<'_, Language>> {
    let place = wterror::languages().position(|other| other == language);
    Ok(languages(py)?.get_item(place.expect("every language is in the list"))?.cast_into()?)
}

/// A preference of languages: a tag, a `Language`, or several of them; English where nothing fits or `None` is given.
#[derive(Clone, Copy)]
pub(crate) struct Locale(pub(crate) wterror::Language);

impl FromPyObject<'_, '_> for Locale {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        if object.is_none() {
            return Ok(Self(wterror::Language::ENGLISH));
        }
        let wrong = |item: &Bound<'_, PyAny>| match item.get_type().name() {
            Ok(name) => PyTypeError::new_err(format!(
                "a locale is a tag such as \"de-AT\", a Language, or several of these, not {name}"
            )),
            Err(error) => error,
        };
        if let Some(tag) = tag(&object) {
            return Ok(Self(wterror::match_language([tag])));
        }
        let items = object.try_iter().map_err(|_| wrong(&object))?;
        let mut tags = Vec::new();
        for item in items {
            let item = item?;
            tags.push(tag(&item).ok_or_else(|| wrong(&item))?);
        }
        Ok(Self(wterror::match_language(tags)))
    }
}

fn tag(object: &Bound<'_, PyAny>) -> Option<String> {
    if let Ok(language) = object.cast::<Language>() {
        return Some(language.get().core.tag().to_owned());
    }
    Some(object.cast::<PyString>().ok()?.to_string_lossy().into_owned())
}

/// The best available language for what a person prefers, most preferred first; English where nothing fits.
///
/// A preference is a BCP 47 tag, a POSIX locale, an `Accept-Language` header, a `Language`, or several of these.
///
/// >>> import wterror
/// >>> [str(wterror.match_language(tag)) for tag in ("pt", "zh-HK", "de_AT.UTF-8", ["tlh", "sv"], "tlh")]
/// ['pt-BR', 'zh-Hant', 'de', 'sv', 'en']
#[pyfunction]
#[pyo3(signature = (locale, /))]
pub(crate) fn match_language(py: Python<'_>, locale: Locale) -> PyResult<Bound<'_, Language>> {
    object(py, locale.0)
}

/// What to tell a person about a code, listed or not, in the best available language for them. Derived.
///
/// >>> import wterror
/// >>> wterror.localized(206, locale=["tlh", "en"]).message
/// 'The session is full.'
/// >>> wterror.localized(4242).message
/// 'Something unexpected happened (code 4242).'
#[pyfunction]
#[pyo3(signature = (code, /, locale=None))]
pub(crate) fn localized(code: &Bound<'_, PyAny>, locale: Option<Locale>) -> PyResult<Localized> {
    let (py, language) = (code.py(), locale.map_or(wterror::Language::ENGLISH, |locale| locale.0));
    let (message, recovery) = match code.extract()? {
        Number::Code(code) => (language.message(code), language.recovery(code)),
        Number::Huge(_, digits) => {
            (language.unlisted_message(&digits).into(), language.unlisted_recovery(&digits).into())
        }
    };
    Ok(Localized {
        language: object(py, language)?.unbind(),
        message: PyString::new(py, &message).unbind(),
        recovery: PyString::new(py, &recovery).unbind(),
        code: code.clone().unbind(),
    })
}
