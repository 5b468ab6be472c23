//! What crosses between Java and core: texts, indices, lists of numbers, records.

use std::fmt::Display;

use jni::Env;
use jni::objects::{JIntArray, JString};
use jni::sys::jint;
use wterror::{ErrorInfo, Language, all, languages};

pub(crate) type Result<T> = jni::errors::Result<T>;

/// Stands for "none" where an index is asked for.
pub(crate) const NONE: jint = -1;

/// Defines static native methods of `dev.wterror.Native`.
macro_rules! natives {
    ($($(#[$doc:meta])+ fn $name:ident($env:ident $(, $argument:ident: $type:ty)*) -> $return:ty $body:block)+) => {
        $(
            $(#[$doc])+
            // SAFETY: the name is that of a Java method, which nothing else in a program has.
            #[unsafe(no_mangle)]
            pub(crate) extern "system" fn $name<'local>(
                mut unowned: jni::EnvUnowned<'local>,
                _class: jni::objects::JClass<'local>,
                $($argument: $type),*
            ) -> $return {
                unowned
                    .with_env(|$env| -> $crate::convert::Result<_> { $body })
                    .resolve::<jni::errors::ThrowRuntimeExAndDefault>()
            }
        )+
    };
}

/// A record: fields that each end with NUL, which `Fields.java` reads.
#[derive(Default)]
pub(crate) struct Fields(String);

impl Fields {
    pub(crate) fn add(&mut self, field: impl Display) -> &mut Self {
        use std::fmt::Write as _;
        write!(self.0, "{field}\0").expect("a string takes everything");
        self
    }

    /// An empty field where there is none: no text of the catalogue is empty.
    pub(crate) fn optional(&mut self, field: Option<&str>) -> &mut Self {
        self.add(field.unwrap_or_default())
    }

    /// `1` for yes and nothing for no.
    pub(crate) fn flag(&mut self, is: bool) -> &mut Self {
        self.add(if is { "1" } else { "" })
    }

    /// The fields of another record.
    #[cfg(feature = "scan")]
    pub(crate) fn append(&mut self, other: &Self) -> &mut Self {
        self.0.push_str(&other.0);
        self
    }

    /// How many items there are, then the fields of each.
    pub(crate) fn list<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        each: impl Fn(&mut Self, T),
    ) -> &mut Self {
        let items: Vec<T> = items.into_iter().collect();
        self.add(items.len());
        for item in items {
            each(self, item);
        }
        self
    }

    pub(crate) fn to_java<'local>(&self, env: &mut Env<'local>) -> Result<JString<'local>> {
        JString::from_str(env, &self.0)
    }
}

/// A Java text. Each half of a surrogate pair without the other becomes one `�`.
pub(crate) fn read_text(env: &Env<'_>, text: &JString<'_>) -> Result<String> {
    Ok(decode(text.mutf8_chars(env)?.to_bytes()))
}

/// A Java text that may be null.
pub(crate) fn read_optional_text(env: &Env<'_>, text: &JString<'_>) -> Result<Option<String>> {
    if text.is_null() { Ok(None) } else { read_text(env, text).map(Some) }
}

/// Reads what JNI gives for a text: UTF-8, but NUL has two bytes and each half of a surrogate pair three.
fn decode(bytes: &[u8]) -> String {
    if let Ok(text) = str::from_utf8(bytes) {
        return text.to_owned();
    }
    let mut units = Vec::with_capacity(bytes.len());
    let mut bytes = bytes.iter().map(|&byte| u32::from(byte));
    while let Some(first) = bytes.next() {
        let (following, bits) = match first {
            0..0x80 => (0, first),
            0x80..0xe0 => (1, first & 0x1f),
            0xe0..0xf0 => (2, first & 0xf),
            _ => (3, first & 7), // a whole pair, as Android's runtime may give it
        };
        let number = bytes.by_ref().take(following).fold(bits, |bits, byte| bits << 6 | byte & 0x3f);
        if let Ok(unit) = u16::try_from(number) {
            units.push(unit);
        } else {
            let pair = char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER);
            units.extend_from_slice(pair.encode_utf16(&mut [0; 2]));
        }
    }
    String::from_utf16_lossy(&units)
}

/// The language with an index in [`languages`]; English for an index that none has.
pub(crate) fn language_at(index: jint) -> Language {
    usize::try_from(index).ok().and_then(|index| languages().nth(index)).unwrap_or_default()
}

/// The index of a language in [`languages`].
pub(crate) fn language_index(language: Language) -> jint {
    languages().position(|other| other == language).map_or(NONE, as_int)
}

/// The index of a row in [`all`].
pub(crate) fn row_index(info: &'static ErrorInfo) -> jint {
    index_in(all(), info)
}

/// The index of an item in one of core's lists.
pub(crate) fn index_in<T: PartialEq>(list: &[T], item: impl std::borrow::Borrow<T>) -> jint {
    list.iter().position(|other| other == item.borrow()).map_or(NONE, as_int)
}

/// The indices of rows.
pub(crate) fn row_indices<'local>(
    env: &mut Env<'local>,
    rows: impl Iterator<Item = &'static ErrorInfo>,
) -> Result<JIntArray<'local>> {
    int_array(env, rows.map(row_index))
}

pub(crate) fn int_array<'local>(
    env: &mut Env<'local>,
    numbers: impl Iterator<Item = jint>,
) -> Result<JIntArray<'local>> {
    let numbers: Vec<jint> = numbers.collect();
    let array = JIntArray::new(env, numbers.len())?;
    array.set_region(env, 0, &numbers)?;
    Ok(array)
}

fn as_int(index: usize) -> jint {
    jint::try_from(index).expect("core's lists are short")
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn a_lone_surrogate_becomes_one_replacement_character() {
        assert_eq!(decode(b"a\xed\xa0\x80b"), "a\u{fffd}b");
        assert_eq!(decode(b"\xed\xb0\x80\xed\xa0\x80"), "\u{fffd}\u{fffd}");
        assert_eq!(decode(b"\xed\xa0\x80\xed\xa0\x80\xed\xb0\x80"), "\u{fffd}\u{10000}");
    }

    #[test]
    fn pairs_and_nul_are_read_in_both_forms() {
        assert_eq!(decode("Räume – 日本 😀".as_bytes()), "Räume – 日本 😀");
        assert_eq!(decode(b"a\xc0\x80\xed\xa0\xbd\xed\xb8\x80"), "a\0😀");
        assert_eq!(decode(b"a\xc0\x80\xf0\x9f\x98\x80"), "a\0😀");
    }
}
