//! The closed word lists of the catalogue: category, platform, owner, action.

/// A word was not one of a list's; made by the `FromStr` of [`Category`](crate::Category),
/// [`Platform`](crate::Platform), [`Owner`](crate::Owner) and [`Action`](crate::Action).
///
/// ```
/// let error = "sessions".parse::<wterror::Category>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown category: use one of user, session, media, transport, generic, token, socket",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    pub(crate) what: &'static str,
    pub(crate) words: &'static [&'static str],
}

impl core::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "unknown {}: use one of ", self.what)?;
        for (index, word) in self.words.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            f.write_str(word)?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownWord {}

/// Declares one word list as an enum with its names, descriptions and parsing.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident $what:literal: $($variant:ident = $word:literal, $title:literal;)+) => {
        $(#[$doc])*
        ///
        /// ```
        #[doc = concat!("use wterror::", stringify!($name), ";")]
        #[doc = concat!("for word in ", stringify!($name), "::ALL {")]
        #[doc = concat!("    assert_eq!(word.as_str().parse::<", stringify!($name), ">(), Ok(*word));")]
        /// }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!($title, ": `", $word, "`.")] $variant,)+
        }

        impl $name {
            /// All of them, in the catalogue's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            const WORDS: &'static [&'static str] = &[$($word),+];

            /// The name in `snake_case`, the same in every language and export.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                self.word().as_str()
            }

            /// The name or description for people, in English.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }

            /// [`Self::as_str`] as it is stored, for the C ABI.
            #[doc(hidden)]
            #[must_use]
            pub const fn word(self) -> crate::raw::Text {
                match self { $(Self::$variant => crate::raw::text!($word)),+ }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|item| item.as_str().eq_ignore_ascii_case(word)).ok_or(
                    $crate::UnknownWord { what: $what, words: Self::WORDS },
                )
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use vocabulary;
