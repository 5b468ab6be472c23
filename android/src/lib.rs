//! What `dev.wterror.Native` calls: converts, calls core, converts.
//!
//! Rows, words and languages cross as their place in core's lists, texts as Java strings, and records as one string whose
//! fields end with NUL, which no text of the catalogue contains. A panic becomes Java's `RuntimeException` where the
//! build unwinds.
#![allow(non_snake_case, reason = "JNI finds a function by its Java name")]

use std::fmt::Display;

use jni::objects::{JClass, JIntArray, JString};
use jni::sys::{jboolean, jint};
use jni::{Env, EnvUnowned};
use wterror::{
    Action, Category, ErrorInfo, Language, Matches, Owner, Platform, Value, WtError, all, languages,
};

type Result<T> = jni::errors::Result<T>;

/// What stands for "none" where a place in a list is asked for.
const NONE: jint = -1;

/// Defines the static native methods of `dev.wterror.Native`.
macro_rules! natives {
    ($($(#[$doc:meta])+ fn $name:ident($env:ident $(, $argument:ident: $type:ty)*) -> $return:ty $body:block)+) => {
        $(
            $(#[$doc])+
            // SAFETY: the name is that of a Java method, which nothing else in a program has.
            #[unsafe(no_mangle)]
            pub extern "system" fn $name<'local>(
                mut unowned: EnvUnowned<'local>,
                _class: JClass<'local>,
                $($argument: $type),*
            ) -> $return {
                unowned
                    .with_env(|$env| -> Result<_> { $body })
                    .resolve::<jni::errors::ThrowRuntimeExAndDefault>()
            }
        )+
    };
}

natives! {
    /// The version of this library, which the package around it compares with its own.
    fn Java_dev_wterror_Native_version(env) -> JString<'local> {
        JString::from_str(env, wterror::VERSION)
    }

    /// The codes of the rows.
    fn Java_dev_wterror_Native_codes(env) -> JIntArray<'local> {
        ints(env, all().iter().map(ErrorInfo::code))
    }

    /// The row with a place; empty where none has it.
    fn Java_dev_wterror_Native_row(env, place: jint) -> JString<'local> {
        let mut fields = Fields::default();
        if let Some(info) = usize::try_from(place).ok().and_then(|place| all().get(place)) {
            write_row(&mut fields, info);
        }
        JString::from_str(env, fields.0)
    }

    /// The languages.
    fn Java_dev_wterror_Native_languages(env) -> JString<'local> {
        let mut fields = Fields::default();
        fields.list(languages(), |fields, language| {
            fields.add(language.tag()).add(language.native_name()).add(language.english_name());
            fields.add(language.direction().as_str()).flag(language.is_reviewed());
        });
        JString::from_str(env, fields.0)
    }

    /// The titles of categories, platforms, owners and actions.
    fn Java_dev_wterror_Native_words(env) -> JString<'local> {
        let mut fields = Fields::default();
        fields
            .list(Category::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Platform::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Owner::ALL, |fields, word| _ = fields.add(word.title()))
            .list(Action::ALL, |fields, word| _ = fields.add(word.title()));
        JString::from_str(env, fields.0)
    }

    /// The category of a code by row or range.
    fn Java_dev_wterror_Native_category(_env, code: jint) -> jint {
        Ok(Category::of(code).map_or(NONE, |category| place(Category::ALL, category)))
    }

    /// The row with a name.
    fn Java_dev_wterror_Native_lookupName(env, name: JString<'local>) -> jint {
        Ok(wterror::lookup_name(&name.try_to_string(env)?).map_or(NONE, row))
    }

    /// Why there is no row with a code.
    fn Java_dev_wterror_Native_unlistedCode(env, code: jint) -> JString<'local> {
        JString::from_str(env, wterror::UnlistedCode(code).to_string())
    }

    /// Why there is no row with a name; empty where there is one.
    fn Java_dev_wterror_Native_unknownName(env, name: JString<'local>) -> JString<'local> {
        let name = name.try_to_string(env)?;
        JString::from_str(env, wterror::get_by_name(&name).map_or_else(|error| error.to_string(), |_| String::new()))
    }

    /// The rows that contain every word of a query, best first.
    fn Java_dev_wterror_Native_search(env, query: JString<'local>, in_language: jint) -> JIntArray<'local> {
        let query = query.try_to_string(env)?;
        rows(env, wterror::search_in(&query, language(in_language)))
    }

    /// Near misses for what a person typed.
    fn Java_dev_wterror_Native_suggest(env, text: JString<'local>) -> JIntArray<'local> {
        let text = text.try_to_string(env)?;
        rows(env, wterror::suggest(&text))
    }

    /// Near misses for a number.
    fn Java_dev_wterror_Native_suggestCodes(env, code: jint) -> JIntArray<'local> {
        rows(env, wterror::suggest_codes(code))
    }

    /// The best language for preferences, each ended by NUL.
    fn Java_dev_wterror_Native_matchLanguage(env, preferences: JString<'local>) -> jint {
        let preferences = preferences.try_to_string(env)?;
        let best = wterror::match_language(preferences.split_terminator('\0'));
        Ok(languages().position(|language| language == best).map_or(NONE, as_int))
    }

    /// What happened, for the people in the call.
    fn Java_dev_wterror_Native_message(env, code: jint, in_language: jint) -> JString<'local> {
        JString::from_str(env, language(in_language).message(code))
    }

    /// What a person in the call can do now.
    fn Java_dev_wterror_Native_recovery(env, code: jint, in_language: jint) -> JString<'local> {
        JString::from_str(env, language(in_language).recovery(code))
    }

    /// How an error prints; `message` may be null.
    fn Java_dev_wterror_Native_describe(env, code: jint, message: JString<'local>) -> JString<'local> {
        let error = error(code, optional(env, &message)?);
        JString::from_str(env, error.to_string())
    }

    /// A platform's error object: its code and whether it has a message, or nothing and why there is none.
    fn Java_dev_wterror_Native_payload(
        env,
        has_code: jboolean,
        code: jint,
        name: JString<'local>,
        message: JString<'local>
    ) -> JString<'local> {
        let (name, message) = (optional(env, &name)?, optional(env, &message)?);
        let mut fields = Fields::default();
        match WtError::from_payload(has_code.then_some(code), name.as_deref(), message.as_deref()) {
            Ok(error) => fields.add(error.code()).flag(error.platform_message().is_some()),
            Err(error) => fields.add("").add(error),
        };
        JString::from_str(env, fields.0)
    }

    /// An error's problem document.
    fn Java_dev_wterror_Native_problem(env, code: jint, in_language: jint) -> JString<'local> {
        let problem = WtError::new(code).problem(language(in_language));
        let mut fields = Fields::default();
        fields.add(problem.type_uri).add(problem.title).add(problem.status).add(problem.detail);
        fields.add(problem.recovery);
        JString::from_str(env, fields.0)
    }

    /// An error's attributes: of each the name, whether it is a number, and the value.
    fn Java_dev_wterror_Native_attributes(env, code: jint, message: JString<'local>) -> JString<'local> {
        let error = error(code, optional(env, &message)?);
        let mut fields = Fields::default();
        for (name, value) in error.attributes() {
            match value {
                Value::Int(number) => fields.add(name).flag(true).add(number),
                Value::Text(text) => fields.add(name).flag(false).add(text.replace('\0', "\u{fffd}")),
            };
        }
        JString::from_str(env, fields.0)
    }
}

/// A record: fields that each end with NUL.
#[derive(Default)]
struct Fields(String);

impl Fields {
    fn add(&mut self, field: impl Display) -> &mut Self {
        use std::fmt::Write as _;
        write!(self.0, "{field}\0").expect("a string takes everything");
        self
    }

    /// `1` for yes and nothing for no.
    fn flag(&mut self, is: bool) -> &mut Self {
        self.add(if is { "1" } else { "" })
    }

    /// How many there are, then each.
    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, each: impl Fn(&mut Self, T)) -> &mut Self {
        let items: Vec<T> = items.into_iter().collect();
        self.add(items.len());
        for item in items {
            each(self, item);
        }
        self
    }
}

/// An optional text that is not there is an empty field: no text of the catalogue is empty. Other rows are their places.
fn write_row(fields: &mut Fields, info: &'static ErrorInfo) {
    let guidance = info.guidance();
    fields.add(info.code()).add(info.id()).add(info.name()).add(place(Category::ALL, info.category()));
    fields.add(info.summary());
    fields.list(info.documented(), |fields, text| _ = fields.add(text));
    fields.list(info.causes(), |fields, text| _ = fields.add(text));
    fields.add(info.condition());
    fields.list(info.equivalents(), |fields, other| _ = fields.add(row(other)));
    fields.list(Platform::ALL, |fields, &platform| {
        fields.add(info.platform_name(platform).unwrap_or_default());
    });
    fields.add(place(Owner::ALL, guidance.owner)).add(place(Action::ALL, guidance.action));
    fields.flag(guidance.retryable).add(guidance.text).add(info.link());
    fields.add(info.since().unwrap_or_default()).add(info.retired().unwrap_or_default());
    fields.add(info.replaced_by().map_or(NONE, |code| row(code.info())));
}

fn error(code: i32, message: Option<String>) -> WtError {
    match message {
        Some(message) => WtError::with_message(code, message),
        None => WtError::new(code),
    }
}

fn optional(env: &Env<'_>, text: &JString<'_>) -> Result<Option<String>> {
    if text.is_null() { Ok(None) } else { text.try_to_string(env).map(Some) }
}

/// The language with a place in [`languages`]; English for a place that none has.
fn language(place: jint) -> Language {
    usize::try_from(place).ok().and_then(|place| languages().nth(place)).unwrap_or_default()
}

fn rows<'local>(env: &mut Env<'local>, found: Matches) -> Result<JIntArray<'local>> {
    ints(env, found.map(row))
}

fn ints<'local>(env: &mut Env<'local>, numbers: impl Iterator<Item = jint>) -> Result<JIntArray<'local>> {
    let numbers: Vec<jint> = numbers.collect();
    let array = JIntArray::new(env, numbers.len())?;
    array.set_region(env, 0, &numbers)?;
    Ok(array)
}

fn row(info: &'static ErrorInfo) -> jint {
    place(all(), info)
}

fn place<T: PartialEq>(list: &[T], item: impl std::borrow::Borrow<T>) -> jint {
    list.iter().position(|other| other == item.borrow()).map_or(NONE, as_int)
}

fn as_int(place: usize) -> jint {
    jint::try_from(place).expect("core's lists are short")
}
