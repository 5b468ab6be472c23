use core::ffi::c_char;
use core::ptr;

use wterror::raw::{Cause, Row, Text};
use wterror::{Action, Category, ErrorInfo, Owner, Platform, Retry, all};

use crate::convert::{number_of, pointer_or_null, with_number, write_codes};

/// One row of the catalogue: all that is known about a listed code.
///
/// Opaque, so that it can grow without a caller being compiled anew. There is one of each, static and unchanging: compare
/// them by address, share them between threads, free nothing. Each `wterror_info_` function takes NULL, and any
/// pointer that is no row, and then gives NULL, 0 or false.
pub struct Info {
    _opaque: [u8; 0],
}

pub(crate) fn handle(info: Option<&'static ErrorInfo>) -> *const Info {
    info.map_or(ptr::null(), |info| ptr::from_ref(info).cast())
}

/// The row behind a handle, or nothing for any other pointer. Only addresses are compared: a pointer that is no row is never read.
fn row_of(info: *const Info) -> Option<&'static ErrorInfo> {
    let offset = info.addr().wrapping_sub(all().as_ptr().addr());
    let found = all().get(offset / size_of::<ErrorInfo>())?;
    ptr::eq(ptr::from_ref(found).cast(), info).then_some(found)
}

fn text_of(info: *const Info, field: fn(&Row) -> Text) -> *const c_char {
    pointer_or_null(row_of(info).map(|info| field(info.raw())))
}

fn cause_of(info: *const Info, index: usize) -> Option<&'static Cause> {
    row_of(info)?.raw().causes.get(index)
}

/// The items of a platform's own wording; none for what is no row or no platform.
fn wordings_of(info: *const Info, platform: i32) -> &'static [Text] {
    let found = row_of(info).zip(with_number(Platform::ALL, platform));
    found.map_or(&[], |(info, platform)| info.raw().wordings[platform as usize])
}

/// The number. 0, which no row has, for NULL.
///
/// ```c
/// assert(wterror_info_code(wterror_lookup(206)) == WTERROR_CODE_SESSION_IS_FULL);
/// assert(wterror_info_code(NULL) == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_code(info: *const Info) -> i32 {
    row_of(info).map_or(0, ErrorInfo::code)
}

/// The platform-neutral identifier, the same in every language: `session_is_full`.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_id(wterror_lookup(1104)), "invalid_socket_url") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_id(info: *const Info) -> *const c_char {
    text_of(info, |row| row.id)
}

/// The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_name(wterror_lookup(1104)), "invalidSocketURL") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_name(info: *const Info) -> *const c_char {
    text_of(info, |row| row.name)
}

/// The specification's section, a `WTERROR_CATEGORY_` number. `WTERROR_CATEGORY_NONE` for NULL.
///
/// ```c
/// assert(wterror_info_category(wterror_lookup(206)) == WTERROR_CATEGORY_SESSION);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_category(info: *const Info) -> i32 {
    row_of(info).map_or(0, |info| number_of(info.category() as i32))
}

/// One English line for developers. Derived: the project's words, not the vendor's.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_summary(wterror_lookup(203)), "The session has been closed.") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_summary(info: *const Info) -> *const c_char {
    text_of(info, |row| row.summary)
}

/// How many items the vendor's description has; 0 where the vendor's page has none, and for NULL.
///
/// ```c
/// assert(wterror_info_documented_count(wterror_lookup(206)) == 1);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_documented_count(info: *const Info) -> usize {
    row_of(info).map_or(0, |info| info.raw().causes.len())
}

/// An item of the vendor's description, letter for letter, from 0.
///
/// Static UTF-8; NULL from the count on, and for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_documented_at(wterror_lookup(1104), 0), "Url to socket in invalid") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_documented_at(info: *const Info, index: usize) -> *const c_char {
    pointer_or_null(cause_of(info, index).map(|cause| cause.documented))
}

/// The platform whose page the description was read from, a `WTERROR_PLATFORM_` number.
///
/// `WTERROR_PLATFORM_NONE` where nothing is documented, and for NULL.
///
/// ```c
/// assert(wterror_info_documented_on(wterror_lookup(206)) == WTERROR_PLATFORM_IOS);
/// assert(wterror_info_documented_on(wterror_lookup(107)) == WTERROR_PLATFORM_WEB);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_documented_on(info: *const Info) -> i32 {
    row_of(info).and_then(ErrorInfo::documented_on).map_or(0, |platform| number_of(platform as i32))
}

/// How many items of a platform's description, a `WTERROR_PLATFORM_` number, differ from the documented ones.
///
/// 0 where there are none or there is no such platform, and for NULL.
///
/// ```c
/// assert(wterror_info_wording_count(wterror_lookup(801), WTERROR_PLATFORM_ANDROID) == 1);
/// assert(wterror_info_wording_count(wterror_lookup(801), WTERROR_PLATFORM_IOS) == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_wording_count(info: *const Info, platform: i32) -> usize {
    wordings_of(info, platform).len()
}

/// An item of a platform's description that differs from the documented ones, letter for letter, from 0.
///
/// Static UTF-8; NULL from the count on, and for NULL.
///
/// ```c
/// const char *wording = wterror_info_wording_at(wterror_lookup(801), WTERROR_PLATFORM_ANDROID, 0);
/// assert(strcmp(wording, "Failed to make a request to the media node") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_wording_at(info: *const Info, platform: i32, index: usize) -> *const c_char {
    pointer_or_null(wordings_of(info, platform).get(index).copied())
}

/// How many causes are known: as many as the description has items.
///
/// ```c
/// const wterror_info *info = wterror_lookup(206);
/// assert(wterror_info_cause_count(info) == wterror_info_documented_count(info));
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_cause_count(info: *const Info) -> usize {
    row_of(info).map_or(0, |info| info.raw().causes.len())
}

/// An item of the vendor's description with slips of the pen mended, from 0.
///
/// Static UTF-8; NULL from the count on, and for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_cause_at(wterror_lookup(1104), 0), "Url to socket is invalid") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_cause_at(info: *const Info, index: usize) -> *const c_char {
    pointer_or_null(cause_of(info, index).map(|cause| cause.cause))
}

/// Who can act where a cause holds, from 0: a `WTERROR_OWNER_` number. Derived.
///
/// `WTERROR_OWNER_NONE` from the count of causes on, and for NULL.
///
/// ```c
/// assert(wterror_info_cause_owner(wterror_lookup(1100), 0) == WTERROR_OWNER_BACKEND);
/// assert(wterror_info_cause_owner(wterror_lookup(1100), 99) == WTERROR_OWNER_NONE);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_cause_owner(info: *const Info, index: usize) -> i32 {
    cause_of(info, index).map_or(0, |cause| number_of(cause.owner as i32))
}

/// What the owner does first where a cause holds, from 0: a `WTERROR_ACTION_` number. Derived.
///
/// `WTERROR_ACTION_NONE` from the count of causes on, and for NULL.
///
/// ```c
/// const wterror_info *info = wterror_lookup(303); // already subscribed, under way, or timed out
/// assert(wterror_info_cause_action(info, 0) == WTERROR_ACTION_IGNORE);
/// assert(wterror_info_cause_action(info, 1) == WTERROR_ACTION_WAIT);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_cause_action(info: *const Info, index: usize) -> i32 {
    cause_of(info, index).map_or(0, |cause| number_of(cause.action as i32))
}

/// When the same request may be sent again where a cause holds, from 0: a `WTERROR_RETRY_` number. Derived.
///
/// `WTERROR_RETRY_NONE` from the count of causes on, and for NULL.
///
/// ```c
/// assert(wterror_info_cause_retry(wterror_lookup(1100), 0) == WTERROR_RETRY_AFTER_CHANGE);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_cause_retry(info: *const Info, index: usize) -> i32 {
    cause_of(info, index).map_or(0, |cause| number_of(cause.retry as i32))
}

/// What to do where a cause holds, from 0: one English sentence for developers. Derived.
///
/// Static UTF-8; NULL from the count of causes on, and for NULL.
///
/// ```c
/// assert(strlen(wterror_info_cause_remedy(wterror_lookup(303), 2)) > 20);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_cause_remedy(info: *const Info, index: usize) -> *const c_char {
    pointer_or_null(cause_of(info, index).map(|cause| cause.remedy))
}

/// How many other numbers a reader could take for this code. Derived. 0 for NULL.
///
/// ```c
/// assert(wterror_info_lookalike_count(wterror_lookup(206)) >= 1);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_lookalike_count(info: *const Info) -> usize {
    row_of(info).map_or(0, |info| info.raw().lookalikes.len())
}

/// Another number that a reader could take for this code, from 0. Derived.
///
/// Static UTF-8; NULL from the count on, and for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_lookalike_at(wterror_lookup(206), 0), "HTTP 206 Partial Content") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_lookalike_at(info: *const Info, index: usize) -> *const c_char {
    pointer_or_null(row_of(info).and_then(|info| info.raw().lookalikes.get(index).copied()))
}

/// The HTTP status of a backend's answer about the error. Derived. 0 for NULL.
///
/// ```c
/// assert(wterror_info_http_status(wterror_lookup(102)) == 404);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_http_status(info: *const Info) -> i32 {
    row_of(info).map_or(0, |info| i32::from(info.http_status()))
}

/// The platform-neutral condition; rows that share it are each other's equivalents.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strcmp(wterror_info_condition(wterror_lookup(309)), wterror_info_condition(wterror_lookup(107))) == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_condition(info: *const Info) -> *const c_char {
    text_of(info, |row| row.condition)
}

/// Finds the codes that other platforms report for the same condition.
///
/// Writes up to `capacity` codes and gives how many there are, which may be more; `codes` may be NULL, to ask for that.
///
/// # Safety
/// `codes` is NULL or has room for `capacity` numbers.
///
/// ```c
/// int32_t code;
/// assert(wterror_info_equivalents(wterror_lookup(309), &code, 1) == 1 && code == 107);
/// ```
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wterror_info_equivalents(
    info: *const Info,
    codes: *mut i32,
    capacity: usize,
) -> usize {
    let Some(info) = row_of(info) else { return 0 };
    // SAFETY: the caller guarantees it.
    unsafe { write_codes(info.equivalents(), codes, capacity) }
}

/// The constant's name on a platform, a `WTERROR_PLATFORM_` number.
///
/// Static UTF-8; NULL where the code was not seen there, which does not mean that it does not exist there, where
/// there is no such platform, and for NULL.
///
/// ```c
/// const wterror_info *info = wterror_lookup(206);
/// assert(strcmp(wterror_info_platform_name(info, WTERROR_PLATFORM_WEB), "SESSION_IS_FULL_ERROR_CODE") == 0);
/// assert(wterror_info_platform_name(info, 99) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_platform_name(info: *const Info, platform: i32) -> *const c_char {
    let name = |info: &ErrorInfo| {
        let platform = with_number(Platform::ALL, platform)?;
        info.raw().platforms[platform as usize]
    };
    pointer_or_null(row_of(info).and_then(name))
}

/// Who can act on the error, a `WTERROR_OWNER_` number. Derived. `WTERROR_OWNER_NONE` for NULL.
///
/// ```c
/// assert(wterror_info_owner(wterror_lookup(1100)) == WTERROR_OWNER_BACKEND);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_owner(info: *const Info) -> i32 {
    row_of(info).map_or(0, |info| number_of(info.guidance().owner as i32))
}

/// What the owner does first, a `WTERROR_ACTION_` number. Derived. `WTERROR_ACTION_NONE` for NULL.
///
/// ```c
/// assert(wterror_info_action(wterror_lookup(1100)) == WTERROR_ACTION_REFRESH_TOKEN);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_action(info: *const Info) -> i32 {
    row_of(info).map_or(0, |info| number_of(info.guidance().action as i32))
}

/// When the same request may be sent again, a `WTERROR_RETRY_` number. Derived. `WTERROR_RETRY_NONE` for NULL.
///
/// ```c
/// assert(wterror_info_retry(wterror_lookup(1100)) == WTERROR_RETRY_AFTER_CHANGE);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_retry(info: *const Info) -> i32 {
    row_of(info).map_or(0, |info| number_of(info.guidance().retry as i32))
}

/// Whether the same request may succeed when it is sent again, with nothing changed. Derived. False for NULL.
///
/// ```c
/// assert(wterror_info_retryable(wterror_lookup(206)) && !wterror_info_retryable(wterror_lookup(1100)));
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_retryable(info: *const Info) -> bool {
    row_of(info).is_some_and(|info| info.guidance().is_retryable())
}

/// What to do about it: one English sentence for developers. Derived.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strlen(wterror_info_guidance(wterror_lookup(206))) > 20);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_guidance(info: *const Info) -> *const c_char {
    text_of(info, |row| row.guidance)
}

/// The address of the vendor's page that lists the code.
///
/// Static UTF-8; NULL for NULL.
///
/// ```c
/// assert(strncmp(wterror_info_link(wterror_lookup(206)), "https://", 8) == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_link(info: *const Info) -> *const c_char {
    text_of(info, |row| row.link)
}

/// The address of the code's page in this project's explorer; NULL where no explorer is published, and for NULL.
///
/// Static UTF-8.
///
/// ```c
/// const char *page = wterror_info_page(wterror_lookup(206));
/// assert(page == NULL || strstr(page, "/206/") != NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_page(info: *const Info) -> *const c_char {
    pointer_or_null(row_of(info).and_then(ErrorInfo::raw_page))
}

/// The version that first listed the code; NULL for the codes of the first version, and for NULL.
///
/// Static UTF-8.
///
/// ```c
/// assert(wterror_info_since(wterror_lookup(206)) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_since(info: *const Info) -> *const c_char {
    pointer_or_null(row_of(info).and_then(|info| info.raw().since))
}

/// The version that withdrew the code; NULL while it is in use, and for NULL.
///
/// Static UTF-8. The row of a withdrawn code stays, and its number is never given out again.
///
/// ```c
/// assert(wterror_info_retired(wterror_lookup(206)) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_retired(info: *const Info) -> *const c_char {
    pointer_or_null(row_of(info).and_then(|info| info.raw().retired))
}

/// The row that took a withdrawn code's place; NULL where there is none, and for NULL.
///
/// ```c
/// assert(wterror_info_replaced_by(wterror_lookup(206)) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_info_replaced_by(info: *const Info) -> *const Info {
    handle(row_of(info).and_then(ErrorInfo::replaced_by).map(wterror::ErrorCode::info))
}

/// The category of a code, a `WTERROR_CATEGORY_` number: by its row or, where it is unlisted, by its range.
///
/// `WTERROR_CATEGORY_NONE` outside every known range.
///
/// ```c
/// assert(wterror_category_of(299) == WTERROR_CATEGORY_SESSION); // unlisted
/// assert(wterror_category_of(4242) == WTERROR_CATEGORY_NONE);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_category_of(code: i32) -> i32 {
    Category::of(code).map_or(0, |category| number_of(category as i32))
}

/// The code that stands for a condition: the first in catalogue order of those that mean the same.
///
/// Two codes are equivalent where this is equal. An unlisted code stands for itself.
///
/// ```c
/// assert(wterror_condition_of(309) == wterror_condition_of(107)); // the camera, on mobile and on the web
/// assert(wterror_condition_of(4242) == 4242);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_condition_of(code: i32) -> i32 {
    wterror::lookup(code).map_or(code, |info| info.representative().code())
}

/// The name of a `WTERROR_CATEGORY_` number: `session`.
///
/// Static UTF-8; NULL where there is no such category.
///
/// ```c
/// assert(strcmp(wterror_category_name(wterror_category_of(206)), "session") == 0);
/// assert(wterror_category_name(WTERROR_CATEGORY_NONE) == NULL);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_category_name(category: i32) -> *const c_char {
    pointer_or_null(with_number(Category::ALL, category).map(Category::word))
}

/// The name of a `WTERROR_OWNER_` number: `end_user`.
///
/// Static UTF-8; NULL where there is no such owner.
///
/// ```c
/// assert(strcmp(wterror_owner_name(WTERROR_OWNER_END_USER), "end_user") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_owner_name(owner: i32) -> *const c_char {
    pointer_or_null(with_number(Owner::ALL, owner).map(Owner::word))
}

/// The name of a `WTERROR_ACTION_` number: `refresh_token`.
///
/// Static UTF-8; NULL where there is no such action.
///
/// ```c
/// assert(strcmp(wterror_action_name(WTERROR_ACTION_RETRY), "retry") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_action_name(action: i32) -> *const c_char {
    pointer_or_null(with_number(Action::ALL, action).map(Action::word))
}

/// The name of a `WTERROR_RETRY_` number: `after_change`.
///
/// Static UTF-8; NULL where there is no such retry.
///
/// ```c
/// assert(strcmp(wterror_retry_name(WTERROR_RETRY_BACKOFF), "backoff") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_retry_name(retry: i32) -> *const c_char {
    pointer_or_null(with_number(Retry::ALL, retry).map(Retry::word))
}

/// The name of a `WTERROR_PLATFORM_` number: `android`.
///
/// Static UTF-8; NULL where there is no such platform.
///
/// ```c
/// assert(strcmp(wterror_platform_name(WTERROR_PLATFORM_IOS), "ios") == 0);
/// ```
#[unsafe(no_mangle)]
pub extern "C" fn wterror_platform_name(platform: i32) -> *const c_char {
    pointer_or_null(with_number(Platform::ALL, platform).map(Platform::word))
}
