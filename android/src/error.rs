//! Errors that happened.

use jni::objects::JString;
use jni::sys::{jboolean, jint};
use wterror::{Platform, Value, WtError};

use crate::convert::{Fields, index_in, language_at, language_index, read_optional_text};

natives! {
    /// How an error prints; `message` is the platform's own and may be null.
    fn Java_dev_wterror_Native_describe(env, code: jint, message: JString<'local>) -> JString<'local> {
        let error = new_error(code, read_optional_text(env, &message)?);
        JString::from_str(env, error.to_string())
    }

    /// A platform's error object: its code and whether its message is kept (an empty one is not), or nothing and why it
    /// has no code.
    fn Java_dev_wterror_Native_payload(
        env,
        has_code: jboolean,
        code: jint,
        name: JString<'local>,
        message: JString<'local>
    ) -> JString<'local> {
        let (name, message) = (read_optional_text(env, &name)?, read_optional_text(env, &message)?);
        let mut fields = Fields::default();
        match WtError::from_payload(has_code.then_some(code), name.as_deref(), message.as_deref()) {
            Ok(error) => fields.add(error.code()).flag(error.platform_message().is_some()),
            Err(error) => fields.add("").add(error),
        };
        fields.to_java(env)
    }

    /// The error objects of a code: of each its platform and the object in JSON.
    fn Java_dev_wterror_Native_samples(env, code: jint) -> JString<'local> {
        let mut fields = Fields::default();
        for (platform, sample) in wterror::samples(code) {
            fields.add(index_in(Platform::ALL, platform)).add(sample);
        }
        fields.to_java(env)
    }

    /// An error's problem document. The fields that `WTErrorProblem.kt` reads:
    ///
    /// type, title, status, detail, recovery, language, link, page.
    fn Java_dev_wterror_Native_problem(env, code: jint, language: jint) -> JString<'local> {
        let problem = WtError::new(code).to_problem(language_at(language));
        let mut fields = Fields::default();
        fields.add(problem.type_uri).add(problem.title).add(problem.status).add(problem.detail);
        fields.add(problem.recovery).add(language_index(problem.language));
        fields.optional(problem.link).optional(problem.page);
        fields.to_java(env)
    }

    /// An error's attributes: of each the name, whether it is a number, and the value.
    fn Java_dev_wterror_Native_attributes(env, code: jint, message: JString<'local>) -> JString<'local> {
        let error = new_error(code, read_optional_text(env, &message)?);
        let mut fields = Fields::default();
        for (name, value) in error.to_attributes() {
            match value {
                Value::Int(number) => fields.add(name).flag(true).add(number),
                Value::Text(text) => fields.add(name).flag(false).add(text.replace('\0', "\u{fffd}")),
            };
        }
        fields.to_java(env)
    }
}

fn new_error(code: i32, message: Option<String>) -> WtError {
    match message {
        Some(message) => WtError::with_platform_message(code, message),
        None => WtError::new(code),
    }
}
