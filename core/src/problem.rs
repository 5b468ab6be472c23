//! Problem documents (RFC 9457), the body of an HTTP answer that tells of an error.

use alloc::borrow::Cow;

use crate::format::format_without_unwinding;
use crate::{Category, ErrorInfo, Language, WtError};

/// A problem document (RFC 9457), made by [`WtError::to_problem`]. The status and the texts are derived.
///
/// An answer with it has the media type `application/problem+json`, and as headers `Content-Language` with
/// [`language`](Self::language) and `Vary: Accept-Language`. One with status 401 needs `WWW-Authenticate`, too (RFC 9110).
///
/// ```
/// let problem = wterror::WtError::new(206).to_problem(wterror::Language::ENGLISH);
/// assert_eq!((problem.type_uri.as_ref(), problem.status), ("urn:wterror:206", 409));
/// let unlisted = wterror::WtError::new(4242).to_problem(wterror::Language::ENGLISH);
/// assert_eq!((unlisted.type_uri.as_ref(), unlisted.title), ("about:blank", "Internal Server Error"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Problem {
    /// `type`: one for each code, for good; `about:blank` for an unlisted one.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_uri: Cow<'static, str>,
    /// What kind of problem it is: the summary or, for an unlisted code, the phrase of the status, as the RFC has it.
    pub title: &'static str,
    /// The HTTP status, by row or category; 500 where there is neither.
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
    /// Extension member: the language of `detail` and `recovery`.
    pub language: Language,
    /// Extension member: the vendor's page on the code; `None` where the code is unlisted.
    pub link: Option<&'static str>,
    /// Extension member: the code's page in this project's explorer, where one is published.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub page: Option<&'static str>,
}

impl WtError {
    /// The problem document for an HTTP answer, with its detail in a language.
    ///
    /// ```
    /// use wterror::{Language, WtError};
    /// let problem = WtError::new(1100).to_problem(Language::ENGLISH);
    /// assert_eq!((problem.status, problem.title), (401, "The token's time has run out."));
    /// ```
    #[must_use]
    pub fn to_problem(&self, language: Language) -> Problem {
        const SERVER_ERROR: u16 = 500;
        let (code, info, category) = (self.code(), self.info(), self.category());
        let by_category = category.map_or(SERVER_ERROR, Category::http_status);
        let status = info.map_or(by_category, ErrorInfo::http_status);
        let text = language.localized(code);
        Problem {
            type_uri: match info {
                Some(_) => Cow::Owned(format_without_unwinding(format_args!("urn:wterror:{code}"))),
                None => Cow::Borrowed("about:blank"),
            },
            title: info.map_or_else(|| phrase(status), ErrorInfo::summary),
            status,
            detail: text.message,
            code,
            id: info.map(ErrorInfo::id),
            category,
            recovery: text.recovery,
            language: text.language,
            link: info.map(ErrorInfo::link),
            page: info.and_then(ErrorInfo::page),
        }
    }
}

/// The phrase of a status that a category has (RFC 9110).
fn phrase(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        409 => "Conflict",
        502 => "Bad Gateway",
        _ => "Internal Server Error",
    }
}

#[cfg(test)]
mod tests {
    use super::phrase;
    use crate::Category;

    #[test]
    fn every_status_of_a_category_has_its_phrase() {
        for category in Category::ALL {
            let status = category.http_status();
            assert!(status == 500 || phrase(status) != "Internal Server Error", "{status} of {category}");
        }
    }
}
