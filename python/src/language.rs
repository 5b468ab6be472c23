//! Languages and the texts in them.

use std::sync::LazyLock;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyString, PyTuple};

use crate::convert::{Locale, Number, Reduced};
use crate::error::plain_int;

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
    /// The BCP 47 tag: `pt-BR`.
    #[pyo3(get)]
    tag: Py<PyString>,
    /// The language's name in itself: `português (Brasil)`.
    #[pyo3(get)]
    native_name: Py<PyString>,
    /// The language's name in English: `Portuguese (Brazil)`.
    #[pyo3(get)]
    english_name: Py<PyString>,
    /// The direction it is written in, as HTML and CSS spell it: `ltr` or `rtl`.
    #[pyo3(get)]
    direction: Py<PyString>,
    /// Whether a native speaker has reviewed all of the texts, and none is missing.
    #[pyo3(get)]
    reviewed: Py<PyBool>,
    pub(crate) core: wterror::Language,
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
    /// The language of `message` and `recovery`: the best one, or English where that one lacks these texts.
    #[pyo3(get)]
    language: Py<Language>,
    /// What happened, in one sentence for the people in the call.
    #[pyo3(get)]
    message: Py<PyString>,
    /// What this person can do now, in one sentence.
    #[pyo3(get)]
    recovery: Py<PyString>,
    /// The label of a button for it: that of the row's action or, for an unlisted code, of trying again.
    #[pyo3(get)]
    label: Py<PyString>,
    /// A plain `int`: an object of a subclass might hold this one, and Python could free neither.
    code: Py<PyAny>,
}

#[pymethods]
impl Localized {
    /// The direction that `message` and `recovery` are written in, as HTML and CSS spell it: `ltr` or `rtl`.
    #[getter]
    fn direction<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        self.language.get().direction.bind(py)
    }

    /// `message` and `recovery` as one text. Between them stands a space, but none after a full-width stop, as in
    /// Chinese and Japanese.
    ///
    /// >>> import wterror
    /// >>> wterror.localized(206, "en").joined
    /// 'The session is full. Please wait until someone leaves, then try again.'
    #[getter]
    fn joined(&self, py: Python<'_>) -> PyResult<String> {
        let (message, recovery) = (self.message.to_str(py)?, self.recovery.to_str(py)?);
        let space = if message.ends_with(['。', '！', '？']) { "" } else { " " };
        Ok(format!("{message}{space}{recovery}"))
    }

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
        let parts = (&self.language, &self.message, &self.recovery, &self.label);
        parts.into_pyobject(py).expect("a tuple of objects can be made").into_any()
    }
}

/// The languages of this build, sorted by tag.
///
/// >>> import wterror
/// >>> [language.tag for language in wterror.languages()][:3]
/// ['ar', 'bg', 'ca']
#[pyfunction]
pub(crate) fn languages(py: Python<'_>) -> PyResult<&Bound<'_, PyTuple>> {
    static LANGUAGES: PyOnceLock<Py<PyTuple>> = PyOnceLock::new();
    let languages = LANGUAGES.get_or_try_init(py, || {
        let all = wterror::languages().map(|language| new_language(py, language));
        PyTuple::new(py, all.collect::<PyResult<Vec<_>>>()?).map(Bound::unbind)
    })?;
    Ok(languages.bind(py))
}

fn new_language(py: Python<'_>, language: wterror::Language) -> PyResult<Py<Language>> {
    let text = |text: &str| PyString::intern(py, text).unbind();
    let language = Language {
        tag: text(language.tag()),
        native_name: text(language.native_name()),
        english_name: text(language.english_name()),
        direction: text(language.direction().as_str()),
        reviewed: PyBool::new(py, language.is_reviewed()).to_owned().unbind(),
        core: language,
    };
    Py::new(py, language)
}

/// The one object of a language.
fn to_python(py: Python<'_>, language: wterror::Language) -> PyResult<Bound<'_, Language>> {
    Ok(languages(py)?.get_item(language_index(language))?.cast_into()?)
}

/// The place of a language in the list, found by where its tag lies in memory.
fn language_index(language: wterror::Language) -> usize {
    static TAGS: LazyLock<Vec<usize>> =
        LazyLock::new(|| wterror::languages().map(|language| language.tag().as_ptr().addr()).collect());
    let tag = language.tag().as_ptr().addr();
    TAGS.iter().position(|&other| other == tag).expect("every language is in the list")
}

/// The place of a row in the list.
fn row_index(row: &'static wterror::ErrorInfo) -> usize {
    let from = wterror::all().as_ptr().addr();
    (std::ptr::from_ref(row).addr() - from) / size_of::<wterror::ErrorInfo>()
}

/// The best available language for what a person prefers, most preferred first; English where nothing fits.
///
/// A locale is a BCP 47 tag, a POSIX locale, an `Accept-Language` header, a `Language`, or several of these.
///
/// >>> import wterror
/// >>> [str(wterror.match_language(tag)) for tag in ("pt", "zh-HK", "de_AT.UTF-8", ["tlh", "sv"], "tlh")]
/// ['pt-BR', 'zh-Hant', 'de', 'sv', 'en']
#[pyfunction]
#[pyo3(signature = (locale, /))]
pub(crate) fn match_language(py: Python<'_>, locale: Locale) -> PyResult<Bound<'_, Language>> {
    to_python(py, locale.0)
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
pub(crate) fn localized(py: Python<'_>, code: Number<'_>, locale: Option<Locale>) -> PyResult<Py<Localized>> {
    localized_in(py, code, locale.map_or(wterror::Language::ENGLISH, |locale| locale.0))
}

/// The texts of a listed code are one object for each language, made when it is first asked for.
fn localized_in(py: Python<'_>, code: Number<'_>, language: wterror::Language) -> PyResult<Py<Localized>> {
    static MADE: PyOnceLock<Vec<PyOnceLock<Py<Localized>>>> = PyOnceLock::new();
    let place = match &code {
        Number::Code(code) => wterror::lookup(*code).map(row_index),
        Number::Huge(..) => None,
    };
    let Some(place) = place else { return Py::new(py, new_localized(py, code, language)?) };
    let rows = wterror::all().len();
    let made = MADE.get_or_init(py, || {
        std::iter::repeat_with(PyOnceLock::new).take(rows * wterror::languages().len()).collect()
    });
    let made = &made[language_index(language) * rows + place];
    made.get_or_try_init(py, || Py::new(py, new_localized(py, code, language)?))
        .map(|text| text.clone_ref(py))
}

fn new_localized(py: Python<'_>, code: Number<'_>, language: wterror::Language) -> PyResult<Localized> {
    let texts = texts(&code, language);
    Ok(Localized {
        language: to_python(py, texts.language)?.unbind(),
        message: PyString::new(py, &texts.message).unbind(),
        recovery: PyString::new(py, &texts.recovery).unbind(),
        label: PyString::new(py, texts.label).unbind(),
        code: plain_int(py, code)?.unbind(),
    })
}

/// The texts for a code, and the language that they are in.
pub(crate) fn texts(code: &Number<'_>, language: wterror::Language) -> wterror::Localized {
    let mut texts = language.localized(code.code());
    if let Number::Huge(_, digits) = code {
        texts.message = texts.language.unlisted_message(digits).into();
        texts.recovery = texts.language.unlisted_recovery(digits).into();
    }
    texts
}
