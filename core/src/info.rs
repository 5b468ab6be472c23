//! One row of the catalogue.

use core::fmt;
use core::hash::{Hash, Hasher};

use crate::generated::rows::PAGES;
use crate::lookup::row_index;
use crate::raw::{self, Row, Text};
use crate::{Action, Category, ErrorCode, Owner, Platform, Retry, all};

/// One row of the catalogue: all that is known about a listed code.
///
/// There is one of each, for the whole program; two are equal when their codes are.
///
/// ```
/// let info = wterror::lookup(1104).expect("1104 is listed");
/// assert_eq!(info.name(), "invalidSocketURL");
/// assert_eq!(info.documented().collect::<Vec<_>>(), ["Url to socket in invalid"]); // letter for letter
/// assert_eq!(info.causes().next().map(|cause| cause.cause), Some("Url to socket is invalid")); // mended
/// ```
#[repr(transparent)]
pub struct ErrorInfo(pub(crate) Row);

/// What to do about an error. Derived: this project's judgement, not the vendor's.
///
/// ```
/// use wterror::{Action, Owner};
/// let guidance = wterror::lookup(1100).expect("1100 is listed").guidance();
/// assert_eq!((guidance.owner, guidance.action, guidance.is_retryable()), (Owner::Backend, Action::RefreshToken, false));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Guidance {
    /// Who can act.
    pub owner: Owner,
    /// What the owner does first.
    pub action: Action,
    /// When the same request may be sent again.
    pub retry: Retry,
    /// One English sentence for developers.
    pub text: &'static str,
}

impl Guidance {
    /// Whether the same request may succeed when it is sent again, with nothing changed.
    ///
    /// ```
    /// assert!(wterror::ErrorCode::SessionIsFull.info().guidance().is_retryable());
    /// ```
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        self.retry.is_retryable()
    }
}

/// One cause of an error: an item of the vendor's description, and what to do about it. The advice is derived.
///
/// ```
/// use wterror::Action;
/// let actions: Vec<Action> = wterror::ErrorCode::MediaEndpoint.info().causes().map(|cause| cause.action).collect();
/// assert_eq!(actions, [Action::Ignore, Action::Wait, Action::Retry]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cause {
    /// The item with slips of the pen mended.
    pub cause: &'static str,
    /// The item letter for letter.
    pub documented: &'static str,
    /// Who can act.
    pub owner: Owner,
    /// What the owner does first.
    pub action: Action,
    /// When the same request may be sent again.
    pub retry: Retry,
    /// One English sentence for developers.
    pub remedy: &'static str,
}

impl From<&raw::Cause> for Cause {
    fn from(stored: &raw::Cause) -> Self {
        let raw::Cause { cause, documented, owner, action, retry, remedy } = *stored;
        Self {
            cause: cause.as_str(),
            documented: documented.as_str(),
            owner,
            action,
            retry,
            remedy: remedy.as_str(),
        }
    }
}

impl ErrorInfo {
    /// The number.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::UnknownError.info().code(), -1);
    /// ```
    #[must_use]
    pub const fn code(&self) -> i32 {
        self.0.code as i32
    }

    /// The number as a member of the enumeration.
    ///
    /// ```
    /// use wterror::ErrorCode;
    /// assert_eq!(wterror::get(206)?.error_code(), ErrorCode::SessionIsFull);
    /// # Ok::<(), wterror::UnlistedCode>(())
    /// ```
    #[must_use]
    pub const fn error_code(&self) -> ErrorCode {
        self.0.code
    }

    /// The platform-neutral `snake_case` identifier.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().id(), "session_is_full");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.0.id.as_str()
    }

    /// The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().name(), "sessionIsFull");
    /// assert_eq!(wterror::ErrorCode::SessionCannotBeCreated.info().name(), "SESSION_CANNOT_BE_CREATED_ERROR_CODE"); // web only
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.0.name.as_str()
    }

    /// The specification's section.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().category(), wterror::Category::Session);
    /// ```
    #[must_use]
    pub const fn category(&self) -> Category {
        self.0.category
    }

    /// One English line for developers. Derived.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionClosed.info().summary(), "The session has been closed.");
    /// ```
    #[must_use]
    pub const fn summary(&self) -> &'static str {
        self.0.summary.as_str()
    }

    /// The items of the vendor's description, letter for letter; none where the vendor's page has none.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::InvalidTokenExpired.info().documented().collect::<Vec<_>>(), ["Token is expired"]);
    /// assert_eq!(wterror::ErrorCode::SessionClosed.info().documented().len(), 0);
    /// ```
    #[must_use]
    pub fn documented(&self) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        self.0.causes.iter().map(|cause| cause.documented.as_str())
    }

    /// The platform whose page [`documented`](Self::documented) was read from; `None` where nothing is documented.
    ///
    /// ```
    /// use wterror::{ErrorCode, Platform};
    /// assert_eq!(ErrorCode::SessionIsFull.info().documented_on(), Some(Platform::Ios));
    /// assert_eq!(ErrorCode::UserVideoPermissionDenied.info().documented_on(), Some(Platform::Web));
    /// ```
    #[must_use]
    pub const fn documented_on(&self) -> Option<Platform> {
        self.0.documented_on
    }

    /// Items of another platform's description that differ from [`documented`](Self::documented), letter for letter.
    ///
    /// ```
    /// use wterror::{ErrorCode, Platform};
    /// let wording = ErrorCode::TransportRequest.info().wording(Platform::Android).next();
    /// assert_eq!(wording, Some("Failed to make a request to the media node"));
    /// ```
    #[must_use]
    pub fn wording(&self, platform: Platform) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        strings(self.0.wordings[platform as usize])
    }

    /// The causes, one for each item of [`documented`](Self::documented), with what to do about each.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::UserNotAuthorized.info().causes().len(), 2);
    /// ```
    #[must_use]
    pub fn causes(&self) -> impl ExactSizeIterator<Item = Cause> + use<> {
        self.0.causes.iter().map(Cause::from)
    }

    /// Other numbers that a reader could take for this code. Derived.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().lookalikes().next(), Some("HTTP 206 Partial Content"));
    /// ```
    #[must_use]
    pub fn lookalikes(&self) -> impl ExactSizeIterator<Item = &'static str> + use<> {
        strings(self.0.lookalikes)
    }

    /// The HTTP status of problem documents (RFC 9457) about it. Derived.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::UserNotFound.info().http_status(), 404);
    /// ```
    #[must_use]
    pub const fn http_status(&self) -> u16 {
        self.0.http_status
    }

    /// The platform-neutral condition; rows that share it are each other's [equivalents](Self::equivalents).
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::MediaVideoPermission.info().condition(), "camera_permission_denied");
    /// ```
    #[must_use]
    pub const fn condition(&self) -> &'static str {
        self.0.condition.as_str()
    }

    /// The rows that other platforms report for the same condition.
    ///
    /// ```
    /// let camera = wterror::lookup(309).expect("309 is listed");
    /// assert_eq!(camera.equivalents().map(|info| info.code()).collect::<Vec<_>>(), [107]);
    /// ```
    pub fn equivalents(&self) -> impl Iterator<Item = &'static ErrorInfo> + use<> {
        let (code, condition) = (self.error_code(), self.condition());
        all().iter().filter(move |other| other.condition() == condition && other.error_code() != code)
    }

    /// The row that stands for the condition: the first in catalogue order of those that share it.
    ///
    /// ```
    /// let camera = wterror::lookup(309).expect("309 is listed");
    /// assert_eq!(camera.representative().code(), 107);
    /// ```
    #[must_use]
    pub fn representative(&'static self) -> &'static Self {
        all().iter().find(|other| other.condition() == self.condition()).unwrap_or(self)
    }

    /// The constant's name on a platform; `None` where it was not seen there.
    ///
    /// ```
    /// use wterror::Platform;
    /// let info = wterror::lookup(206).expect("206 is listed");
    /// assert_eq!(info.platform_name(Platform::Android), Some("SESSION_IS_FULL_ERROR_CODE"));
    /// ```
    #[must_use]
    pub fn platform_name(&self, platform: Platform) -> Option<&'static str> {
        self.0.platforms[platform as usize].map(Text::as_str)
    }

    /// The platforms the code was seen on, with its name there.
    ///
    /// ```
    /// use wterror::Platform;
    /// let names: Vec<_> = wterror::ErrorCode::UnknownError.info().platforms().collect();
    /// assert_eq!(names, [(Platform::Ios, "unknownError"), (Platform::Android, "UNKNOWN_ERROR")]);
    /// ```
    pub fn platforms(&self) -> impl Iterator<Item = (Platform, &'static str)> + use<'_> {
        Platform::ALL.iter().filter_map(|&platform| Some((platform, self.platform_name(platform)?)))
    }

    /// What to do about it. Derived.
    ///
    /// ```
    /// assert!(wterror::ErrorCode::SessionIsFull.info().guidance().is_retryable());
    /// ```
    #[must_use]
    pub const fn guidance(&self) -> Guidance {
        let Row { owner, action, retry, guidance, .. } = self.0;
        Guidance { owner, action, retry, text: guidance.as_str() }
    }

    /// The address of the vendor's page that lists the code.
    ///
    /// ```
    /// assert!(wterror::ErrorCode::SessionIsFull.info().link().ends_with("#session-error-codes"));
    /// ```
    #[must_use]
    pub const fn link(&self) -> &'static str {
        self.0.link.as_str()
    }

    /// The address of the code's page in this project's explorer; `None` in a build for which no explorer is published.
    ///
    /// ```
    /// let info = wterror::ErrorCode::SessionIsFull.info();
    /// assert!(info.page().is_none_or(|page| page.ends_with("/206/")));
    /// ```
    #[must_use]
    pub fn page(&self) -> Option<&'static str> {
        self.raw_page().map(Text::as_str)
    }

    /// The version of the catalogue that first listed the code, where it is not the first one.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().since(), None);
    /// ```
    #[must_use]
    pub fn since(&self) -> Option<&'static str> {
        self.0.since.map(Text::as_str)
    }

    /// The version of the catalogue that withdrew the code. Its row stays, and its number is never given out again.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().retired(), None);
    /// ```
    #[must_use]
    pub fn retired(&self) -> Option<&'static str> {
        self.0.retired.map(Text::as_str)
    }

    /// The code that took a retired one's place.
    ///
    /// ```
    /// assert_eq!(wterror::ErrorCode::SessionIsFull.info().replaced_by(), None);
    /// ```
    #[must_use]
    pub const fn replaced_by(&self) -> Option<ErrorCode> {
        self.0.replaced_by
    }

    /// The page as it is stored, for the C ABI.
    #[doc(hidden)]
    #[must_use]
    pub fn raw_page(&self) -> Option<Text> {
        PAGES.and_then(|pages| pages.get(row_index(self.code())).copied())
    }

    /// The row as it is stored, for the C ABI.
    #[doc(hidden)]
    #[must_use]
    pub const fn raw(&self) -> &Row {
        &self.0
    }
}

fn strings(texts: &'static [Text]) -> impl ExactSizeIterator<Item = &'static str> + use<> {
    texts.iter().map(|text| text.as_str())
}

impl PartialEq for ErrorInfo {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for ErrorInfo {}

impl Hash for ErrorInfo {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl fmt::Debug for ErrorInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorInfo")
            .field("code", &self.code())
            .field("id", &self.id())
            .field("category", &self.category())
            .finish_non_exhaustive()
    }
}

/// Shows code, id and summary: `206 session_is_full: The session already has …`.
impl fmt::Display for ErrorInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.code(), self.id(), self.summary())
    }
}
