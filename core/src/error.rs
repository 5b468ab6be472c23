//! An error that happened.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::time::Duration;

use crate::format::format_without_unwinding;
use crate::generated::rows::UNLISTED_SUMMARY;
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
/// let unlisted = WtError::with_platform_message(299, "Session went away");
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
    request_time: Option<Duration>,
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
        Self { code, message: None, request_time: None }
    }

    /// The error with a code and the platform's own message.
    ///
    /// ```
    /// let error = wterror::WtError::with_platform_message(206, "Room full");
    /// assert_eq!(error.to_string(), "206 session_is_full: Room full");
    /// ```
    #[must_use]
    pub fn with_platform_message(code: i32, message: impl Into<Box<str>>) -> Self {
        Self { code, message: Some(message.into()), request_time: None }
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
        let message = message.filter(|message| !message.is_empty()).map(Into::into);
        Ok(Self { code, message, request_time: None })
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
    /// assert_eq!(wterror::WtError::new(299).error_code(), None);
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

    /// The id; `None` where the code is unlisted.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).id(), Some("session_is_full"));
    /// assert_eq!(wterror::WtError::new(299).id(), None);
    /// ```
    #[must_use]
    pub fn id(&self) -> Option<&'static str> {
        self.info().map(ErrorInfo::id)
    }

    /// The category by row or range; `None` where an unlisted code is outside every range.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(299).category(), Some(wterror::Category::Session));
    /// assert_eq!(wterror::WtError::new(4242).category(), None);
    /// ```
    #[must_use]
    pub fn category(&self) -> Option<Category> {
        Category::of(self.code)
    }

    /// What to do about it; `None` where the code is unlisted. Derived.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).guidance().map(|guidance| guidance.is_retryable()), Some(true));
    /// ```
    #[must_use]
    pub fn guidance(&self) -> Option<Guidance> {
        self.info().map(ErrorInfo::guidance)
    }

    /// The platform's own message, where it was given one.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::with_platform_message(206, "Room full").platform_message(), Some("Room full"));
    /// ```
    #[must_use]
    pub fn platform_message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The error with the time at which the web SDK says the request was made, since the beginning of 1970 (Unix time).
    ///
    /// ```
    /// use std::time::Duration;
    /// let error = wterror::WtError::new(206).with_request_time(Duration::from_millis(1_700_000_000_123));
    /// assert_eq!(error.request_time(), Some(Duration::from_millis(1_700_000_000_123)));
    /// ```
    #[must_use]
    pub fn with_request_time(mut self, since_1970: Duration) -> Self {
        self.request_time = Some(since_1970);
        self
    }

    /// When the request was made, since the beginning of 1970, where the platform said so: add it to `UNIX_EPOCH`.
    ///
    /// ```
    /// assert_eq!(wterror::WtError::new(206).request_time(), None);
    /// ```
    #[must_use]
    pub const fn request_time(&self) -> Option<Duration> {
        self.request_time
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
    /// let names: Vec<&str> = error.to_attributes().map(|(name, _)| name).collect();
    /// assert_eq!(names, ["error.type", "exception.message", "wterror.code", "wterror.id", "wterror.category"]);
    /// ```
    pub fn to_attributes(&self) -> impl Iterator<Item = (&'static str, Value<'_>)> {
        let id = self.info().map(|info| Value::Text(Cow::Borrowed(info.id())));
        let kind = id.clone().unwrap_or_else(|| {
            Value::Text(Cow::Owned(format_without_unwinding(format_args!("{}", self.code))))
        });
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
}

/// The developers' text for a number that is not listed; takes the place of a summary.
///
/// ```
/// assert_eq!(wterror::unlisted_summary(&4242), "Code 4242 is not in the catalogue.");
/// ```
#[must_use]
pub fn unlisted_summary(number: &dyn fmt::Display) -> alloc::string::String {
    let [before, after] = UNLISTED_SUMMARY;
    format_without_unwinding(format_args!("{before}{number}{after}"))
}

/// Shows code, id and [description](WtError::description).
impl fmt::Display for WtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.code, self.id().unwrap_or(UNLISTED_ID), self.description())
    }
}

impl fmt::Debug for WtError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WtError")
            .field("code", &self.code)
            .field("id", &self.id())
            .field("message", &self.message)
            .field("request_time", &self.request_time)
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

/// The value of one of [`WtError::to_attributes`].
///
/// ```
/// use wterror::{Value, WtError};
/// let error = WtError::new(206);
/// assert!(error.to_attributes().any(|(name, value)| name == "wterror.code" && value == Value::Int(206)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A whole number.
    Int(i32),
    /// A text.
    Text(Cow<'a, str>),
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
