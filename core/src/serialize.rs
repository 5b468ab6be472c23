//! Rows and errors as JSON, or any other format of serde. The keys are the same in every language and export.

use alloc::boxed::Box;
use alloc::string::String;
use core::time::Duration;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::{Cause, ErrorCode, ErrorInfo, Guidance, Language, Platform, WtError};

impl Serialize for ErrorInfo {
    /// The row without the texts for people; [`Record`] has them too.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        row(self, &mut map)?;
        map.end()
    }
}

fn row<M: SerializeMap>(info: &ErrorInfo, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("code", &info.code())?;
    map.serialize_entry("id", info.id())?;
    map.serialize_entry("name", info.name())?;
    map.serialize_entry("category", &info.category())?;
    map.serialize_entry("summary", info.summary())?;
    map.serialize_entry("documented", &Items(|| info.documented()))?;
    map.serialize_entry("documented_on", &info.documented_on())?;
    map.serialize_entry("wordings", &Wordings(info))?;
    map.serialize_entry("causes", &Items(|| info.causes()))?;
    map.serialize_entry("condition", info.condition())?;
    map.serialize_entry("equivalents", &Items(|| info.equivalents().map(ErrorInfo::code)))?;
    map.serialize_entry("platforms", &Platforms(info))?;
    map.serialize_entry("guidance", &info.guidance())?;
    map.serialize_entry("http_status", &info.http_status())?;
    map.serialize_entry("lookalikes", &Items(|| info.lookalikes()))?;
    map.serialize_entry("link", info.link())?;
    if let Some(page) = info.page() {
        map.serialize_entry("page", page)?;
    }
    if let Some(version) = info.since() {
        map.serialize_entry("since", version)?;
    }
    if let Some(version) = info.retired() {
        map.serialize_entry("retired", version)?;
    }
    if let Some(code) = info.replaced_by() {
        map.serialize_entry("replaced_by", &code)?;
    }
    Ok(())
}

/// A row with the texts for people in a language: the record of every JSON export.
///
/// ```
/// use wterror::{Language, Record, lookup};
/// let record = Record { info: lookup(206).expect("206 is listed"), language: Language::ENGLISH };
/// let json = serde_json::to_value(&record)?;
/// assert_eq!(json["guidance"]["action"], "wait");
/// assert_eq!(json["message"], "The session is full.");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// The row.
    pub info: &'static ErrorInfo,
    /// The language of `message` and `recovery`.
    pub language: Language,
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        row(self.info, &mut map)?;
        let text = self.language.localized(self.info.code());
        map.serialize_entry("language", text.language.tag())?;
        map.serialize_entry("message", &text.message)?;
        map.serialize_entry("recovery", &text.recovery)?;
        map.serialize_entry("label", text.label)?;
        map.end()
    }
}

struct Items<F>(F);

impl<F, I> Serialize for Items<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

struct Platforms<'a>(&'a ErrorInfo);

impl Serialize for Platforms<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer
            .collect_map(Platform::ALL.iter().map(|&platform| (platform, self.0.platform_name(platform))))
    }
}

/// Only the platforms whose wording differs.
struct Wordings<'a>(&'a ErrorInfo);

impl Serialize for Wordings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let items = |platform| Items(move || self.0.wording(platform));
        let differing = Platform::ALL.iter().filter(|&&platform| self.0.wording(platform).len() > 0);
        serializer.collect_map(differing.map(|&platform| (platform, items(platform))))
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut cause = serializer.serialize_struct("Cause", 6)?;
        cause.serialize_field("cause", self.cause)?;
        cause.serialize_field("documented", self.documented)?;
        cause.serialize_field("owner", &self.owner)?;
        cause.serialize_field("action", &self.action)?;
        cause.serialize_field("retry", &self.retry)?;
        cause.serialize_field("remedy", self.remedy)?;
        cause.end()
    }
}

/// As its tag.
impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl Serialize for Guidance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut guidance = serializer.serialize_struct("Guidance", 6)?;
        guidance.serialize_field("owner", &self.owner)?;
        guidance.serialize_field("action", &self.action)?;
        guidance.serialize_field("retry", &self.retry)?;
        guidance.serialize_field("retryable", &self.is_retryable())?;
        guidance.serialize_field("text", self.text)?;
        guidance.serialize_field("derived", &true)?;
        guidance.end()
    }
}

/// As its number.
impl Serialize for ErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(self.code())
    }
}

/// From its number.
impl<'de> Deserialize<'de> for ErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(i32::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Code, id, category and texts; where it was given, the time of the request in milliseconds of Unix time.
///
/// Read back, it takes what each platform delivers: a `code` (or a `name`), a `message` (or iOS's `localizedDescription`),
/// bare or wrapped in `error` as the web SDK has it.
///
/// ```
/// use wterror::WtError;
/// let error = WtError::with_platform_message(299, "Session went away");
/// let json = serde_json::to_string(&error)?;
/// assert_eq!(
///     json,
///     r#"{"code":299,"id":null,"category":"session","localizedDescription":"Something unexpected happened (code 299).","message":"Session went away"}"#,
/// );
/// let back: WtError = serde_json::from_str(&json)?;
/// assert_eq!((back.code(), back.platform_message()), (299, Some("Session went away")));
///
/// let web: WtError = serde_json::from_str(r#"{"error":{"code":206,"message":"Full","requestTime":1700000000123}}"#)?;
/// assert_eq!((web.code(), web.request_time().map(|time| time.as_millis())), (206, Some(1_700_000_000_123)));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for WtError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &self.code())?;
        map.serialize_entry("id", &self.id())?;
        map.serialize_entry("category", &self.category())?;
        map.serialize_entry("localizedDescription", &self.localized_description())?;
        map.serialize_entry("message", &self.platform_message())?;
        if let Some(time) = self.request_time() {
            map.serialize_entry("requestTime", &u64::try_from(time.as_millis()).unwrap_or(u64::MAX))?;
        }
        map.end()
    }
}

/// What a platform's error object may have.
#[derive(serde::Deserialize)]
struct Payload {
    code: Option<i32>,
    name: Option<String>,
    message: Option<String>,
    #[serde(rename = "localizedDescription")]
    localized_description: Option<String>,
    #[serde(rename = "requestTime")]
    request_time: Option<u64>,
    error: Option<Wrapped>,
}

/// The web SDK delivers its error in `error`; anything else there says nothing about the error.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Wrapped {
    Error(Box<Payload>),
    Other(IgnoredAny),
}

impl<'de> Deserialize<'de> for WtError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut payload = Payload::deserialize(deserializer)?;
        if let Some(Wrapped::Error(inner)) = payload.error.take()
            && payload.code.is_none()
        {
            payload = *inner;
            if matches!(payload.error, Some(Wrapped::Error(_))) {
                return Err(D::Error::custom(
                    "the error object is wrapped twice; pass the object that has the `code`, or the one around it",
                ));
            }
        }
        // What this crate has written holds its own English sentence beside the platform's message.
        let described = payload.localized_description.as_deref();
        let own = payload.code.map(|code| Language::ENGLISH.message(code));
        let described = described.filter(|text| own.as_deref() != Some(text));
        let message = payload.message.as_deref().or(described);
        let error =
            Self::from_payload(payload.code, payload.name.as_deref(), message).map_err(D::Error::custom)?;
        Ok(match payload.request_time {
            Some(time) => error.with_request_time(Duration::from_millis(time)),
            None => error,
        })
    }
}
