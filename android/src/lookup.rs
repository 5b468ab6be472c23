//! Rows by code, by name and by search, and near misses.

use jni::objects::{JIntArray, JString};
use jni::sys::jint;
use wterror::{Category, ErrorInfo, all};

use crate::convert::{NONE, index_in, int_array, language_at, read_text, row_index, row_indices};

natives! {
    /// The codes of the rows.
    fn Java_dev_wterror_Native_codes(env) -> JIntArray<'local> {
        int_array(env, all().iter().map(ErrorInfo::code))
    }

    /// The category of a code by row or range.
    fn Java_dev_wterror_Native_category(_env, code: jint) -> jint {
        Ok(Category::of(code).map_or(NONE, |category| index_in(Category::ALL, category)))
    }

    /// The row with a name.
    fn Java_dev_wterror_Native_lookupName(env, name: JString<'local>) -> jint {
        Ok(wterror::lookup_name(&read_text(env, &name)?).map_or(NONE, row_index))
    }

    /// Why there is no row with a code.
    fn Java_dev_wterror_Native_unlistedCode(env, code: jint) -> JString<'local> {
        JString::from_str(env, wterror::UnlistedCode(code).to_string())
    }

    /// Why there is no row with a name; empty where there is one.
    fn Java_dev_wterror_Native_unknownName(env, name: JString<'local>) -> JString<'local> {
        let name = read_text(env, &name)?;
        JString::from_str(env, wterror::get_by_name(&name).map_or_else(|error| error.to_string(), |_| String::new()))
    }

    /// The rows that contain every word of a query, best first.
    fn Java_dev_wterror_Native_search(env, query: JString<'local>, language: jint) -> JIntArray<'local> {
        let query = read_text(env, &query)?;
        row_indices(env, wterror::search_in(&query, language_at(language)))
    }

    /// The rows whose texts in any language contain every word of a query, best first.
    fn Java_dev_wterror_Native_searchAny(env, query: JString<'local>) -> JIntArray<'local> {
        let query = read_text(env, &query)?;
        row_indices(env, wterror::search_any(&query))
    }

    /// Near misses for what a person typed.
    fn Java_dev_wterror_Native_suggest(env, text: JString<'local>) -> JIntArray<'local> {
        let text = read_text(env, &text)?;
        row_indices(env, wterror::suggest(&text))
    }

    /// Near misses for a number.
    fn Java_dev_wterror_Native_suggestCodes(env, code: jint) -> JIntArray<'local> {
        row_indices(env, wterror::suggest_codes(code))
    }
}
