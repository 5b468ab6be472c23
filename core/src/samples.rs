//! Error objects as the SDK's platforms deliver them, for testing what an app does with an error.

use alloc::string::String;

use crate::format::format_without_unwinding;
use crate::{ErrorInfo, Platform};

/// Unix time in milliseconds, in the samples of the web.
const REQUEST_TIME: u64 = 1_700_000_000_123;

/// The error object of a code as each platform delivers it, in JSON: of those platforms on which the code was seen.
///
/// iOS has `code` and `localizedDescription`, Android `code`, `name` and `message`, the web an object around `code`,
/// `message` and `requestTime`. The sentence is the first item of the platform's description, or empty where there is none.
/// An app's error handling can be tested with them, without a real failure.
///
/// ```
/// use wterror::{Platform, samples};
/// let web = samples(206).find(|(platform, _)| *platform == Platform::Web).map(|(_, sample)| sample);
/// assert_eq!(
///     web.as_deref(),
///     Some(r#"{"error":{"code":206,"message":"Exceeded limit of streaming participants in the room","requestTime":1700000000123}}"#),
/// );
/// assert_eq!(samples(4242).count(), 0);
/// ```
pub fn samples(code: i32) -> impl Iterator<Item = (Platform, String)> {
    let seen =
        crate::lookup(code).into_iter().flat_map(|info| info.platforms().map(move |seen| (info, seen)));
    seen.map(|(info, (platform, name))| (platform, sample(info, platform, name)))
}

fn sample(info: &ErrorInfo, platform: Platform, name: &str) -> String {
    let code = info.code();
    let sentence = info.wording(platform).next().or_else(|| info.documented().next()).unwrap_or_default();
    // What Rust escapes in a text without control characters, JSON escapes likewise.
    match platform {
        Platform::Ios => {
            format_without_unwinding(format_args!(r#"{{"code":{code},"localizedDescription":{sentence:?}}}"#))
        }
        Platform::Android => format_without_unwinding(format_args!(
            r#"{{"code":{code},"name":{name:?},"message":{sentence:?}}}"#
        )),
        Platform::Web => format_without_unwinding(format_args!(
            r#"{{"error":{{"code":{code},"message":{sentence:?},"requestTime":{REQUEST_TIME}}}}}"#
        )),
    }
}
