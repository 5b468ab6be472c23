//! What an [`ErrorCode`], a [`Category`] and a [`Retry`] can do; their names and numbers are generated.

use core::fmt;
use core::str::FromStr;

use crate::generated::rows::{HTTP_STATUS, RANGES};
use crate::{Category, ErrorCode, ErrorInfo, Retry, UnknownName, UnlistedCode, get_by_name, lookup};

impl ErrorCode {
    /// The number.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::UnknownError.code(), -1);
    /// ```
    #[must_use]
    pub const fn code(self) -> i32 {
        self as i32
    }

    /// The code's row.
    ///
    /// ```
    /// use wterror::{Category, ErrorCode};
    /// assert_eq!(ErrorCode::InvalidToken.info().category(), Category::Token);
    /// ```
    #[must_use]
    pub fn info(self) -> &'static ErrorInfo {
        lookup(self.code()).expect("enum and rows are generated from the same list")
    }

    /// The `snake_case` identifier, the same in every language.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.id(), "session_is_full");
    /// ```
    #[must_use]
    pub fn id(self) -> &'static str {
        self.info().id()
    }
}

/// Shows the [id](ErrorCode::id).
impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl From<ErrorCode> for i32 {
    fn from(code: ErrorCode) -> Self {
        code.code()
    }
}

/// ```
/// use wterror::ErrorCode;
/// assert_eq!(ErrorCode::try_from(206), Ok(ErrorCode::SessionIsFull));
/// assert!(ErrorCode::try_from(299).is_err());
/// ```
impl TryFrom<i32> for ErrorCode {
    type Error = UnlistedCode;

    fn try_from(code: i32) -> Result<Self, UnlistedCode> {
        crate::get(code).map(ErrorInfo::error_code)
    }
}

/// Accepts every name that [`lookup_name`](crate::lookup_name) does.
///
/// ```
/// use wterror::ErrorCode;
/// assert_eq!("sessionIsFull".parse(), Ok(ErrorCode::SessionIsFull));
/// ```
impl FromStr for ErrorCode {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        get_by_name(name).map(ErrorInfo::error_code)
    }
}

impl Category {
    /// The category of a code by its row or, where it is unlisted, by its range; `None` outside every known range.
    ///
    /// ```
    /// use wterror::Category;
    /// assert_eq!(Category::of(206), Some(Category::Session));
    /// assert_eq!(Category::of(299), Some(Category::Session)); // unlisted
    /// assert_eq!(Category::of(4242), None);
    /// ```
    #[must_use]
    pub fn of(code: i32) -> Option<Self> {
        RANGES.iter().find(|span| span.low <= code && code <= span.high).map(|span| span.category)
    }

    /// The HTTP status of problem documents (RFC 9457) for unlisted codes of this category, and for those rows that have
    /// [none of their own](ErrorInfo::http_status). Derived.
    ///
    /// ```
    /// assert_eq!(wterror::Category::Token.http_status(), 401);
    /// ```
    #[must_use]
    pub fn http_status(self) -> u16 {
        HTTP_STATUS[self as usize]
    }
}

impl Retry {
    /// Whether the same request may succeed when it is sent again, with nothing changed.
    ///
    /// ```
    /// use wterror::Retry;
    /// assert!(Retry::Backoff.is_retryable() && !Retry::AfterChange.is_retryable());
    /// ```
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        match self {
            Self::Immediately | Self::Backoff => true,
            Self::AfterChange | Self::Never => false,
        }
    }
}
