//! The rows, the words in them, and the version.

use jni::objects::JString;
use jni::sys::jint;
use wterror::{Action, Category, Cause, ErrorInfo, Owner, Platform, Retry, all};

use crate::convert::{Fields, NONE, index_in, row_index};

natives! {
    /// The version of this library, which the package around it compares with its own.
    fn Java_dev_wterror_Native_version(env) -> JString<'local> {
        JString::from_str(env, wterror::VERSION)
    }

    /// The row with an index; empty where none has it.
    fn Java_dev_wterror_Native_row(env, index: jint) -> JString<'local> {
        let mut fields = Fields::default();
        if let Some(info) = usize::try_from(index).ok().and_then(|index| all().get(index)) {
            write_row(&mut fields, info);
        }
        fields.to_java(env)
    }

    /// The titles of categories, platforms, owners, actions and retries.
    fn Java_dev_wterror_Native_titles(env) -> JString<'local> {
        let mut fields = Fields::default();
        fields
            .list(Category::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Platform::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Owner::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Action::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Retry::ALL, |fields, word| _ = fields.add(word.title()));
        fields.to_java(env)
    }
}

/// Writes the fields that `WTErrorInfo.kt` reads, in this order (a star: how many, then each):
///
/// code, id, name, category, summary, `documented_on`, wordings of each platform\*\*, causes\*, lookalikes\*,
/// `http_status`, condition, equivalents\*, platforms\*, owner, action, retry, retryable, guidance, link, page, since,
/// retired, `replaced_by`.
///
/// Words and other rows are written as their index.
fn write_row(fields: &mut Fields, info: &'static ErrorInfo) {
    let guidance = info.guidance();
    fields
        .add(info.code())
        .add(info.id())
        .add(info.name())
        .add(index_in(Category::ALL, info.category()))
        .add(info.summary())
        .add(info.documented_on().map_or(NONE, |platform| index_in(Platform::ALL, platform)))
        .list(Platform::ALL, |fields, &platform| {
            fields.list(info.wording(platform), |fields, text| _ = fields.add(text));
        })
        .list(info.causes(), write_cause)
        .list(info.lookalikes(), |fields, text| _ = fields.add(text))
        .add(info.http_status())
        .add(info.condition())
        .list(info.equivalents(), |fields, other| _ = fields.add(row_index(other)))
        .list(Platform::ALL, |fields, &platform| _ = fields.optional(info.platform_name(platform)))
        .add(index_in(Owner::ALL, guidance.owner))
        .add(index_in(Action::ALL, guidance.action))
        .add(index_in(Retry::ALL, guidance.retry))
        .flag(guidance.is_retryable())
        .add(guidance.text)
        .add(info.link())
        .optional(info.page())
        .optional(info.since())
        .optional(info.retired())
        .add(info.replaced_by().map_or(NONE, |code| row_index(code.info())));
}

/// Writes the fields that `WTErrorCause.kt` reads: cause, documented, owner, action, retry, remedy.
fn write_cause(fields: &mut Fields, cause: Cause) {
    fields
        .add(cause.cause)
        .add(cause.documented)
        .add(index_in(Owner::ALL, cause.owner))
        .add(index_in(Action::ALL, cause.action))
        .add(index_in(Retry::ALL, cause.retry))
        .add(cause.remedy);
}
