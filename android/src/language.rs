//! The languages, and the texts for people in the call.

use jni::objects::JString;
use jni::sys::jint;
use wterror::{Action, languages};

use crate::convert::{Fields, language_at, language_index, read_text};

natives! {
    /// The languages: how many, then of each what `WTErrorLanguage.kt` reads:
    ///
    /// tag, native name, English name, direction, whether it is reviewed.
    fn Java_dev_wterror_Native_languages(env) -> JString<'local> {
        let mut fields = Fields::default();
        fields.list(languages(), |fields, language| {
            fields.add(language.tag()).add(language.native_name()).add(language.english_name());
            fields.add(language.direction().as_str()).flag(language.is_reviewed());
        });
        fields.to_java(env)
    }

    /// The best language for preferences, each ended by NUL.
    fn Java_dev_wterror_Native_matchLanguage(env, preferences: JString<'local>) -> jint {
        let preferences = read_text(env, &preferences)?;
        Ok(language_index(wterror::match_language(preferences.split_terminator('\0'))))
    }

    /// The label of a button for an action; empty for an index that none has.
    fn Java_dev_wterror_Native_label(env, action: jint, language: jint) -> JString<'local> {
        let action = usize::try_from(action).ok().and_then(|index| Action::ALL.get(index));
        JString::from_str(env, action.map_or("", |&action| language_at(language).label(action)))
    }

    /// All that a person is told, and the language that it is in. The fields that `WTErrorLocalized.kt` reads:
    ///
    /// language, message, recovery, label.
    fn Java_dev_wterror_Native_localized(env, code: jint, language: jint) -> JString<'local> {
        let text = language_at(language).localized(code);
        let mut fields = Fields::default();
        fields.add(language_index(text.language)).add(text.message).add(text.recovery).add(text.label);
        fields.to_java(env)
    }
}
