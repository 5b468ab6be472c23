//! Rows and errors as JSON, or any other format of serde. The keys are the same in every language and export.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::{ErrorCode, ErrorInfo, Guidance, Language, Platform, WtError};

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
    map.serialize_entry("causes", &Items(|| info.causes()))?;
    map.serialize_entry("condition", info.condition())?;
    map.serialize_entry("equivalents", &Items(|| info.equivalents().map(ErrorInfo::code)))?;
    map.serialize_entry("platforms", &Platforms(info))?;
    map.serialize_entry("guidance", &info.guidance())?;
    map.serialize_entry("link", info.link())?;
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
        map.serialize_entry("language", self.language.tag())?;
        map.serialize_entry("message", &self.language.message(self.info.code()))?;
        map.serialize_entry("recovery", &self.language.recovery(self.info.code()))?;
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

impl Serialize for Guidance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut guidance = serializer.serialize_struct("Guidance", 5)?;
        guidance.serialize_field("owner", &self.owner)?;
        guidance.serialize_field("action", &self.action)?;
        guidance.serialize_field("retryable", &self.retryable)?;
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

/// Code, id, category and texts; reading it back needs the `code` (or a `name`) and keeps a `message`.
///
/// ```
/// use wterror::WtError;
/// let error = WtError::with_message(299, "Session went away");
/// let json = serde_json::to_string(&error)?;
/// assert_eq!(
///     json,
///     r#"{"code":299,"id":null,"category":"session","localizedDescription":"Something unexpected happened (code 299).","message":"Session went away"}"#,
/// );
/// let back: WtError = serde_json::from_str(&json)?;
/// assert_eq!((back.code(), back.platform_message()), (299, Some("Session went away")));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for WtError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut error = serializer.serialize_struct("WtError", 5)?;
        error.serialize_field("code", &self.code())?;
        error.serialize_field("id", &self.info().map(ErrorInfo::id))?;
        error.serialize_field("category", &self.category())?;
        error.serialize_field("localizedDescription", &self.localized_description())?;
        error.serialize_field("message", &self.platform_message())?;
        error.end()
    }
}

impl<'de> Deserialize<'de> for WtError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = WtError;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an error object with an integer `code` or a listed `name`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<WtError, A::Error> {
                let (mut code, mut name, mut message) = (None, None, None);
                while let Some(key) = map.next_key::<Cow<'de, str>>()? {
                    match key.as_ref() {
                        "code" => code = map.next_value::<Option<i32>>()?,
                        "name" => name = map.next_value::<Option<String>>()?,
                        "message" => message = map.next_value::<Option<String>>()?,
                        _ => _ = map.next_value::<serde::de::IgnoredAny>()?,
                    }
                }
                WtError::from_payload(code, name.as_deref(), message.as_deref()).map_err(A::Error::custom)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}
