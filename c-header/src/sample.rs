use core::ffi::c_char;

use wterror::{Platform, samples};

use crate::convert::{with_number, write};

/// Writes the error object of a code as a platform delivers it, in JSON: to test an app's error handling without a failure.
///
/// `platform` is a `WTERROR_PLATFORM_` number. Writes into `buffer` as `wterror_strerror_r` does. Gives 0, and an empty text,
/// where the code was not seen on the platform, as `wterror_info_platform_name` says, and where there is no such platform.
///
/// # Safety
/// `buffer` is NULL or has room for `size` bytes.
///
/// ```c
/// char text[300];
/// wterror_sample(1100, WTERROR_PLATFORM_IOS, text, sizeof text);
/// assert(strcmp(text, "{\"code\":1100,\"localizedDescription\":\"Token is expired\"}") == 0);
/// assert(wterror_sample(4242, WTERROR_PLATFORM_IOS, text, sizeof text) == 0 && text[0] == '\0');
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_sample(code: i32, platform: i32, buffer: *mut c_char, size: usize) -> usize {
    let sample = with_number(Platform::ALL, platform)
        .and_then(|platform| samples(code).find(|&(delivering, _)| delivering == platform));
    let text = sample.as_ref().map_or("", |(_, text)| text);
    // SAFETY: the caller guarantees it.
    unsafe { write(text, buffer, size) }
}
