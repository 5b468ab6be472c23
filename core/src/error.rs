//! An error that happened.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::{Category, ErrorCode, ErrorInfo, Guidance, Language, lookup, lookup_name};

/// An error that the SDK reported: any code, listed or not, with the platform's own message where it was given one.
///
/// Two are equal when their codes are. `Display` shows code, id and text, fit for a log.
///
/// ```
/// use wterror::{Category, ErrorCode, WtError};
///
/// let error = WtError::new(206);
/// assert_eq!(error.error_code(), Some(ErrorCode::SessionIsFull));
/// assert_eq!(error.localized_description(), "The session is full.");
/// assert_eq!(
///     error.to_string(),
///     "206 session_is_full: The session already has as many streaming participants as it allows.",
/// );
///
/// let unlisted = WtError::with_message(299, "Session went away");
/// assert_eq!((unlisted.code(), unlisted.info(), unlisted.category()), (299, None, Some(Category::Session)));
/// assert_eq!(unlisted.to_string(), "299 unlisted: Session went away");
///
/// fn join() -> Result<(), Box<dyn std::error::Error>> {
///     Err(WtError::from(ErrorCode::InvalidToken))?
/// }
/// assert!(join().unwrap_err().is::<WtError>());
/// ```
#[derive(Clone)]
pub struct WtError {
    code: i32,
    message: Option<Box<str>>,
}

/// What stands for the id of an unlisted code in texts for developers.
const UNLISTED_ID: &str = "unlisted";

impl WtError {
    /// The error with a code.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(4242).code(), 4242);
    /// ```
    #[must_use]
    pub const fn new(code: i32) -> Self {
        Self { code, message: None }
    }

    /// The error with a code and the platform's own message.
    ///
    /// ```
    /// let error = wterror::WtError::with_message(206, "Room full");
    /// assert_eq!(error.to_string(), "206 session_is_full: Room full");
    /// ```
    #[must_use]
    pub fn with_message(code: i32, message: impl Into<Box<str>>) -> Self {
        Self { code, message: Some(message.into()) }
    }

    /// The error that a platform's error object stands for: iOS gives `code` and `localizedDescription`, Android `code`,
    /// `name` and `message`, the web `code` or `name` and `message`.
    ///
    /// The code decides; the name does only where there is no code. An empty message counts as none.
    ///
    /// # Errors
    /// [`NoCode`] where there is neither a code nor a name that the catalogue knows.
    ///
    /// ```
    /// use wterror::WtError;
    /// let error = WtError::from_payload(None, Some("SESSION_IS_FULL_ERROR_CODE"), Some("Room full"))?;
    /// assert_eq!((error.code(), error.platform_message()), (206, Some("Room full")));
    /// assert!(WtError::from_payload(None, Some("banana"), None).is_err());
    /// # Ok::<(), wterror::NoCode>(())
    /// ```
    pub fn from_payload(
        code: Option<i32>,
        name: Option<&str>,
        message: Option<&str>,
    ) -> Result<Self, NoCode> {
        let code = code
            .or_else(|| lookup_name(name?).map(ErrorInfo::code))
            .ok_or_else(|| NoCode { name: name.map(Into::into) })?;
        Ok(Self { code, message: message.filter(|message| !message.is_empty()).map(Into::into) })
    }

    /// The number.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).code(), 206);
    /// ```
    #[must_use]
    pub const fn code(&self) -> i32 {
        self.code
    }

    /// The number as a member of the enumeration; `None` where it is unlisted.
    ///
    /// ```
    /// use wterror::ErrorCode;
    /// assert_eq!(wterror::WtError::new(206).error_code(), Some(ErrorCode::SessionIsFull));
    /// assert_eq!(wterror::WtError::new(207).error_code(), None);
    /// ```
    #[must_use]
    pub fn error_code(&self) -> Option<ErrorCode> {
        self.info().map(ErrorInfo::error_code)
    }

    /// The catalogue's row; `None` where the code is unlisted.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).info(), wterror::lookup(206));
    /// ```
    #[must_use]
    pub fn info(&self) -> Option<&'static ErrorInfo> {
        lookup(self.code)
    }

    /// The id, or `unlisted`.
    ///
    /// ```
    /// assert_eq!((wterror::WtError::new(206).id(), wterror::WtError::new(207).id()), ("session_is_full", "unlisted"));
    /// ```
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.info().map_or(UNLISTED_ID, ErrorInfo::id)
    }

    /// The category by row or range; `None` where an unlisted code is outside every range.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(207).category(), Some(wterror::Category::Session));
    /// assert_eq!(wterror::WtError::new(4242).category(), None);
    /// ```
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        Category::of(self.code)
    }

    /// What to do about it; `None` where the code is unlisted. Derived.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).guidance().map(|guidance| guidance.retryable), Some(true));
    /// ```
    #[must_use]
    pub fn guidance(&self) -> Option<Guidance> {
        self.info().map(ErrorInfo::guidance)
    }

    /// The platform's own message, where it was given one.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::with_message(206, "Room full").platform_message(), Some("Room full"));
    /// ```
    #[must_use]
    pub fn platform_message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The sentence for the people in the call, in English; [`Language::message`] gives it in the others. Derived.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).localized_description(), "The session is full.");
    /// ```
    #[must_use]
    pub fn localized_description(&self) -> Cow<'static, str> {
        Language::ENGLISH.message(self.code)
    }

    /// The text for developers: the platform's own message or else the summary, or that the code is unlisted.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(4242).description(), "Code 4242 is not in the catalogue.");
    /// ```
    #[must_use]
    pub fn description(&self) -> Cow<'_, str> {
        match (&self.message, self.info()) {
            (Some(message), _) => Cow::Borrowed(message),
            (None, Some(info)) => Cow::Borrowed(info.summary()),
            (None, None) => Cow::Owned(unlisted_summary(&self.code)),
        }
    }

    /// What OpenTelemetry's semantic conventions and log records want to know: `error.type` (the id, or the number of an
    /// unlisted code), `exception.message`, and the catalogue's own `wterror.code`, `wterror.id` and `wterror.category`.
    ///
    /// ```
    /// let error = wterror::WtError::new(206);
    /// let names: Vec<&str> = error.attributes().map(|(name, _)| name).collect();
    /// assert_eq!(names, ["error.type", "exception.message", "wterror.code", "wterror.id", "wterror.category"]);
    /// ```
    pub fn attributes(&self) -> impl Iterator<Item = (&'static str, Value<'_>)> {
        let id = self.info().map(|info| Value::Text(Cow::Borrowed(info.id())));
        let kind =
            id.clone().unwrap_or_else(|| Value::Text(Cow::Owned(formatted(format_args!("{}", self.code)))));
        let category = self.category().map(|category| Value::Text(Cow::Borrowed(category.as_str())));
        [
            ("error.type", Some(kind)),
            ("exception.message", Some(Value::Text(self.description()))),
            ("wterror.code", Some(Value::Int(self.code))),
            ("wterror.id", id),
            ("wterror.category", category),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }

    /// The problem document (RFC 9457) for an HTTP answer, with its detail in a language.
    ///
    /// ```
    /// use wterror::{Language, WtError};
    /// let problem = WtError::new(1100).problem(Language::ENGLISH);
    /// assert_eq!((problem.status, problem.title.as_ref()), (401, "The token's time has run out."));
    /// ```
    #[must_use]
    pub fn problem(&self, language: Language) -> Problem {
        const SERVER_ERROR: u16 = 500;
        let category = self.category();
        Problem {
            type_uri: self.info().map_or("about:blank", ErrorInfo::link),
            title: self.info().map_or_else(
                || Cow::Owned(unlisted_summary(&self.code)),
                |info| Cow::Borrowed(info.summary()),
            ),
            status: category.map_or(SERVER_ERROR, Category::http_status),
            detail: language.message(self.code),
            code: self.code,
            id: self.info().map(ErrorInfo::id),
            category,
            recovery: language.recovery(self.code),
        }
    }
}

/// The developers' text for a number that is not listed; takes the place of a summary.
///
/// ```
/// assert_eq!(wterror::unlisted_summary(&4242), "Code 4242 is not in the catalogue.");
/// ```
#[must_use]
pub fn unlisted_summary(number: &dyn fmt::Display) -> alloc::string::String {
    formatted(format_args!("Code {number} is not in the catalogue."))
}

/// `alloc::format!` without its landing pad: `alloc` comes compiled to unwind, and one landing pad makes a C library
/// without the standard library ask for `rust_eh_personality`, which it can't have.
pub(crate) fn formatted(arguments: fmt::Arguments<'_>) -> alloc::string::String {
    let mut text = alloc::string::String::new();
    fmt::Write::write_fmt(&mut text, arguments).expect("a string takes everything");
    text
}

/// Shows code, id and [description](WtError::description).
impl fmt::Display for WtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.code, self.id(), self.description())
    }
}

impl fmt::Debug for WtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WtError")
            .field("code", &self.code)
            .field("id", &self.id())
            .field("message", &self.message)
            .finish()
    }
}

impl core::error::Error for WtError {}

impl PartialEq for WtError {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for WtError {}

impl Hash for WtError {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl From<ErrorCode> for WtError {
    fn from(code: ErrorCode) -> Self {
        Self::new(code.code())
    }
}

impl From<&ErrorInfo> for WtError {
    fn from(info: &ErrorInfo) -> Self {
        Self::new(info.code())
    }
}

/// The value of one of [`WtError::attributes`].
///
/// ```
/// use wterror::{Value, WtError};
/// let error = WtError::new(206);
/// assert!(error.attributes().any(|(name, value)| name == "wterror.code" && value == Value::Int(206)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A whole number.
    Int(i32),
    /// A text.
    Text(Cow<'a, str>),
}

/// A problem document (RFC 9457), made by [`WtError::problem`]. The status and the texts are derived.
///
/// ```
/// let problem = wterror::WtError::new(4242).problem(wterror::Language::ENGLISH);
/// assert_eq!((problem.type_uri, problem.status, problem.id), ("about:blank", 500, None));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Problem {
    /// `type`: the vendor's page on the code, or `about:blank` for an unlisted one.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_uri: &'static str,
    /// What kind of problem it is: the summary.
    pub title: Cow<'static, str>,
    /// The HTTP status, by category; 500 where there is none.
    pub status: u16,
    /// What happened, for the person.
    pub detail: Cow<'static, str>,
    /// Extension member: the number.
    pub code: i32,
    /// Extension member: the id; `None` where the code is unlisted.
    pub id: Option<&'static str>,
    /// Extension member: the category.
    pub category: Option<Category>,
    /// Extension member: what the person can do now.
    pub recovery: Cow<'static, str>,
}

/// A platform's error object had neither a code nor a name that the catalogue knows.
///
/// ```
/// let error = wterror::WtError::from_payload(None, None, None).unwrap_err();
/// assert_eq!(error.to_string(), "the error object has no code and no name; it needs an integer `code` or a listed `name`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NoCode {
    name: Option<Box<str>>,
}

impl fmt::Display for NoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            None => f.write_str(
                "the error object has no code and no name; it needs an integer `code` or a listed `name`",
            ),
            Some(name) => {
                let unknown = crate::get_by_name(name).expect_err("a listed name gives a code");
                write!(f, "the error object has no code, and {unknown}")
            }
        }
    }
}

impl core::error::Error for NoCode {}
