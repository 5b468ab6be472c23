// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

// The error catalogue of the Watch Together video-chat SDK.
//
// What holds for the whole header: texts are UTF-8. A text that is returned is static, never changes and ends with a NUL:
// there is nothing to free. There is no global state: every function may be called from any thread at any time, before main
// as well. Every function takes any number; one that is not in the catalogue is an unlisted code, which is a value and not a
// failure. What is marked derived is this project's judgement, not the vendor's. The tests compile and run the examples.

#ifndef WTERROR_H
#define WTERROR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The version of this header; wterror_version() is that of the library.
#define WTERROR_VERSION "0.1.0"
#define WTERROR_VERSION_MAJOR 0
#define WTERROR_VERSION_MINOR 1
#define WTERROR_VERSION_PATCH 0

// For clang, and Swift through it: which pointers may be NULL, and that the enumerations may get more members. A call is the
// same with and without.
#if defined(__clang__)
#define WTERROR_NONNULL _Nonnull
#define WTERROR_NULLABLE _Nullable
#else
#define WTERROR_NONNULL
#define WTERROR_NULLABLE
#endif
#if defined(__clang__) && defined(__has_attribute)
#if __has_attribute(enum_extensibility)
#define WTERROR_OPEN_ENUM __attribute__((enum_extensibility(open)))
#endif
#endif
#if !defined(WTERROR_OPEN_ENUM)
#define WTERROR_OPEN_ENUM
#endif
// Where the language can say it, an enumeration is an int32_t: C++, C23, and clang in every dialect.
#if defined(__cplusplus) || defined(__clang__) || (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#define WTERROR_TYPED_ENUMS
#define WTERROR_INT32 : int32_t
#else
#define WTERROR_INT32
#endif
#if defined(__cplusplus)
#define WTERROR_NOEXCEPT noexcept
#else
#define WTERROR_NOEXCEPT
#endif
// Windows only: WTERROR_STATIC says that the static library is linked.
#if defined(_WIN32) && !defined(WTERROR_STATIC)
#define WTERROR_API __declspec(dllimport)
#else
#define WTERROR_API
#endif

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wpragmas"
#pragma clang diagnostic ignored "-Wunknown-warning-option"
#pragma clang diagnostic ignored "-Wnullability-extension"
#pragma clang diagnostic ignored "-Wfixed-enum-extension"
#pragma clang diagnostic ignored "-Wmicrosoft-fixed-enum"
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

// The listed codes, as `int32_t`. A number that is not among them is a value too: an unlisted code.
enum WTERROR_OPEN_ENUM wterror_code WTERROR_INT32 {
    // The server failed in a way it does not name.
    WTERROR_CODE_UNKNOWN_ERROR = -1,
    // A request concerning a participant could not be carried out.
    WTERROR_CODE_USER_GENERIC = 101,
    // The caller has not joined the session, or the addressed participant is not in it.
    WTERROR_CODE_USER_NOT_FOUND = 102,
    // A participant left while media was being set up.
    WTERROR_CODE_USER_CLOSED = 103,
    // The participant's name is already taken in the session.
    WTERROR_CODE_EXISTING_USER_IN_SESSION = 104,
    // The request needs a media stream that is not being published.
    WTERROR_CODE_USER_NOT_STREAMING = 105,
    // The participant lacks the role or the secret that the request needs.
    WTERROR_CODE_USER_NOT_AUTHORIZED = 106,
    // The browser has not been granted the camera permission.
    WTERROR_CODE_USER_VIDEO_PERMISSION_DENIED = 107,
    // The browser has not been granted the microphone permission.
    WTERROR_CODE_USER_AUDIO_PERMISSION_DENIED = 108,
    // The session is locked or busy and cannot handle the request now.
    WTERROR_CODE_SESSION_GENERIC = 201,
    // The session has been closed.
    WTERROR_CODE_SESSION_CLOSED = 203,
    // The session could not be created.
    WTERROR_CODE_SESSION_CANNOT_BE_CREATED = 204,
    // The session already has as many streaming participants as it allows.
    WTERROR_CODE_SESSION_IS_FULL = 206,
    // A participant's media stream could not be set up.
    WTERROR_CODE_MEDIA_ENDPOINT = 303,
    // The app has not been granted the microphone permission.
    WTERROR_CODE_MEDIA_AUDIO_PERMISSION = 308,
    // The app has not been granted the camera permission.
    WTERROR_CODE_MEDIA_VIDEO_PERMISSION = 309,
    // The request to the media node failed.
    WTERROR_CODE_TRANSPORT_REQUEST = 801,
    // The media node sent an answer that is not valid.
    WTERROR_CODE_TRANSPORT_RESPONSE = 802,
    // The request has a method or a field that the service does not accept.
    WTERROR_CODE_TRANSPORT = 803,
    // The client's connection closed while it was joining.
    WTERROR_CODE_GENERIC_CONNECTION = 901,
    // The service does not support the request.
    WTERROR_CODE_GENERIC_ERROR = 999,
    // The token's time has run out.
    WTERROR_CODE_INVALID_TOKEN_EXPIRED = 1100,
    // The token is incomplete or is not a token.
    WTERROR_CODE_INVALID_TOKEN = 1101,
    // The token is incomplete or has the wrong format.
    WTERROR_CODE_INVALID_TOKEN_DATA = 1102,
    // The token lacks data that is required.
    WTERROR_CODE_INVALID_TOKEN_JSON_DATA = 1103,
    // The socket's address is not valid.
    WTERROR_CODE_INVALID_SOCKET_URL = 1104,
    // The STUN server's address is not valid.
    WTERROR_CODE_INVALID_STUN_SERVER = 1105,
};

// A section of the specification, which every listed code belongs to.
enum WTERROR_OPEN_ENUM wterror_category WTERROR_INT32 {
    // No category.
    WTERROR_CATEGORY_NONE = 0,
    // User: `user`.
    WTERROR_CATEGORY_USER = 1,
    // Session: `session`.
    WTERROR_CATEGORY_SESSION = 2,
    // Media: `media`.
    WTERROR_CATEGORY_MEDIA = 3,
    // Transport: `transport`.
    WTERROR_CATEGORY_TRANSPORT = 4,
    // Generic: `generic`.
    WTERROR_CATEGORY_GENERIC = 5,
    // Token: `token`.
    WTERROR_CATEGORY_TOKEN = 6,
    // Socket: `socket`.
    WTERROR_CATEGORY_SOCKET = 7,
};

// A platform of the Watch Together SDK.
enum WTERROR_OPEN_ENUM wterror_platform WTERROR_INT32 {
    // No platform.
    WTERROR_PLATFORM_NONE = 0,
    // iOS: `ios`.
    WTERROR_PLATFORM_IOS = 1,
    // Android: `android`.
    WTERROR_PLATFORM_ANDROID = 2,
    // Web: `web`.
    WTERROR_PLATFORM_WEB = 3,
};

// Who can act on an error. Derived: this project's judgement.
enum WTERROR_OPEN_ENUM wterror_owner WTERROR_INT32 {
    // No owner.
    WTERROR_OWNER_NONE = 0,
    // The person in the call: `end_user`.
    WTERROR_OWNER_END_USER = 1,
    // The developers of the app: `app`.
    WTERROR_OWNER_APP = 2,
    // The developers of the app's own backend: `backend`.
    WTERROR_OWNER_BACKEND = 3,
    // The vendor's service: `service`.
    WTERROR_OWNER_SERVICE = 4,
};

// What its owner does first about an error. Derived: this project's judgement.
enum WTERROR_OPEN_ENUM wterror_action WTERROR_INT32 {
    // No action.
    WTERROR_ACTION_NONE = 0,
    // Send the same request again: `retry`.
    WTERROR_ACTION_RETRY = 1,
    // Leave the session and join again: `rejoin`.
    WTERROR_ACTION_REJOIN = 2,
    // Get a new token for everyone in the session and connect with it: `refresh_token`.
    WTERROR_ACTION_REFRESH_TOKEN = 3,
    // Ask the person for the permission: `ask_permission`.
    WTERROR_ACTION_ASK_PERMISSION = 4,
    // Correct the call in the app's code: `fix_call`.
    WTERROR_ACTION_FIX_CALL = 5,
    // Correct the configuration: `fix_configuration`.
    WTERROR_ACTION_FIX_CONFIGURATION = 6,
    // Join under another name: `choose_another_name`.
    WTERROR_ACTION_CHOOSE_ANOTHER_NAME = 7,
    // Wait, then try again: `wait`.
    WTERROR_ACTION_WAIT = 8,
    // Carry on: nothing has to be done: `ignore`.
    WTERROR_ACTION_IGNORE = 9,
    // Report it to the vendor: `report`.
    WTERROR_ACTION_REPORT = 10,
};

// When the same request may be sent again. Derived: this project's judgement.
enum WTERROR_OPEN_ENUM wterror_retry WTERROR_INT32 {
    // No retry.
    WTERROR_RETRY_NONE = 0,
    // At once: `immediately`.
    WTERROR_RETRY_IMMEDIATELY = 1,
    // After a growing delay: `backoff`.
    WTERROR_RETRY_BACKOFF = 2,
    // Only after something has changed: `after_change`.
    WTERROR_RETRY_AFTER_CHANGE = 3,
    // Never: `never`.
    WTERROR_RETRY_NEVER = 4,
};

#if defined(__cplusplus)
// The names of the enumerations are types already.
#elif defined(WTERROR_TYPED_ENUMS)
typedef enum wterror_code wterror_code;
typedef enum wterror_category wterror_category;
typedef enum wterror_platform wterror_platform;
typedef enum wterror_owner wterror_owner;
typedef enum wterror_action wterror_action;
typedef enum wterror_retry wterror_retry;
#else
typedef int32_t wterror_code;
typedef int32_t wterror_category;
typedef int32_t wterror_platform;
typedef int32_t wterror_owner;
typedef int32_t wterror_action;
typedef int32_t wterror_retry;
#endif

// One row of the catalogue: all that is known about a listed code.
//
// Opaque, so that it can grow without a caller being compiled anew. There is one of each, static and unchanging: compare
// them by address, share them between threads, free nothing. Each `wterror_info_` function takes NULL, and any
// pointer that is no row, and then gives NULL, 0 or false.
typedef struct wterror_info wterror_info;

// A language of the catalogue.
//
// Opaque, static and unchanging, as `wterror_info` is; the `wterror_language_` functions take NULL, and any pointer that is
// no language, and then give NULL or false.
typedef struct wterror_language wterror_language;

// An error that the SDK reported: its code, listed or not, and the platform's own message.
//
// It has the two fields of the specification and gets no more: the functions say what is known about a code. The message is
// the caller's: UTF-8 that ends with a NUL and outlives the struct, or NULL.
typedef struct wterror_error {
    // The number.
    int32_t code;
    // The platform's own message, or NULL.
    const char *WTERROR_NULLABLE platform_message;
} wterror_error;

// A text of a known length, which ends with no NUL; NULL and 0 where there is none.
typedef struct wterror_span {
    // Its first byte, or NULL.
    const char *WTERROR_NULLABLE text;
    // How many bytes it has.
    size_t length;
} wterror_span;

// What OpenTelemetry wants to know of an error: a name and a value, which is a number or a text. It is there until the callback
// returns.
typedef struct wterror_attribute {
    // The name: `error.type`. Static, and ends with a NUL.
    const char *WTERROR_NONNULL name;
    // Whether the value is a number.
    bool is_number;
    // The value, where it is a number; else 0.
    int32_t number;
    // The value, where it is a text: UTF-8.
    struct wterror_span text;
} wterror_attribute;

// What is called with each attribute; false ends it.
typedef bool (*WTERROR_NULLABLE wterror_attribute_callback)(const struct wterror_attribute *WTERROR_NONNULL attribute, void *WTERROR_NULLABLE context);

// What is looked for in a log. Zeros are the defaults: `wterror_scan_options options = {0};`
typedef struct wterror_scan_options {
    // What is less certain is left out: `"certain"`, `"likely"` or `"possible"`; NULL is likely.
    const char *WTERROR_NULLABLE min_certainty;
    // The languages whose messages for people are looked for beside English: tags with commas between them, or `"all"`.
    const char *WTERROR_NULLABLE messages;
    // Further `NSError` domains that are the SDK's, with commas between them.
    const char *WTERROR_NULLABLE domains;
    // Further keys that a session's identifier stands behind, with commas between them.
    const char *WTERROR_NULLABLE session_keys;
    // The year of times that are written without one; 0 for none.
    int32_t year;
} wterror_scan_options;

// An error of the SDK in a log. It and its texts are there until the callback returns.
typedef struct wterror_finding {
    // The line, from 1: that of the code or, where there is none, of what was found first.
    uint64_t line;
    // Where it begins in the line, from 1, in bytes.
    uint64_t column;
    // The code, where `has_code` says that it is known; an unlisted one keeps its number.
    int64_t code;
    // The code that the name or the sentence belongs to, where it is another one than `code`; else 0.
    int32_t contradicts;
    // Whether the log says the code.
    bool has_code;
    // Whether name and code contradict each other.
    bool has_contradiction;
    // The row, or NULL where the code is unknown or unlisted.
    const struct wterror_info *WTERROR_NULLABLE info;
    // The listed name that was seen, letter for letter.
    struct wterror_span name;
    // How sure it is: `certain`, `likely` or `possible`.
    struct wterror_span certainty;
    // The rule that made the finding: `name_with_code`.
    struct wterror_span evidence;
    // The time that stands there, as RFC 3339 has it: in UTC with `Z`; without `Z` where no zone is written, and without the
    // year where none is.
    struct wterror_span time;
    // The identifier of the session.
    struct wterror_span session;
    // The identifier of the participant.
    struct wterror_span participant;
    // The line or, of a long one, what stands around the finding, as UTF-8.
    struct wterror_span text;
} wterror_finding;

// What is called with each finding; false ends the scan.
typedef bool (*WTERROR_NULLABLE wterror_scan_callback)(const struct wterror_finding *WTERROR_NONNULL finding, void *WTERROR_NULLABLE context);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The version of the library that is loaded, such as `"0.1.0"`; `WTERROR_VERSION` is that of the header.
//
// Never NULL. Static text, safe from any thread.
//
// ```c
// assert(strcmp(wterror_version(), WTERROR_VERSION) == 0);
// ```
WTERROR_API const char *WTERROR_NONNULL wterror_version(void) WTERROR_NOEXCEPT;

// How many codes the catalogue lists.
//
// ```c
// assert(wterror_at(wterror_count() - 1) != NULL);
// ```
WTERROR_API size_t wterror_count(void) WTERROR_NOEXCEPT;

// The row with an index in catalogue order, from 0.
//
// NULL from `wterror_count()` on. A row is static and unchanging: nothing to free, safe from any thread.
//
// ```c
// for (size_t i = 0; i < wterror_count(); i++)
//     assert(wterror_at(i) == wterror_lookup(wterror_info_code(wterror_at(i))));
// assert(wterror_at(wterror_count()) == NULL);
// ```
WTERROR_API const struct wterror_info *WTERROR_NULLABLE wterror_at(size_t index) WTERROR_NOEXCEPT;

// The row of a code. Any number may be asked for.
//
// NULL where the code is unlisted; `wterror_lookup_error` says so in words. A row is static, as with `wterror_at`.
//
// ```c
// assert(strcmp(wterror_info_id(wterror_lookup(206)), "session_is_full") == 0);
// assert(wterror_lookup(299) == NULL);
// ```
WTERROR_API const struct wterror_info *WTERROR_NULLABLE wterror_lookup(int32_t code) WTERROR_NOEXCEPT;

// The row with a name: the id or any platform's constant. Case, `_` and `-` make no difference.
//
// `name` is UTF-8 of `length` bytes and needs no NUL behind it. NULL where no row has the name, and where `name` is NULL,
// empty or not UTF-8. A row is static, as with `wterror_at`.
//
// The caller must make sure of this:
// `name` is NULL or points to `length` bytes.
//
// ```c
// assert(wterror_lookup_name("SESSION_IS_FULL_ERROR_CODE", 26) == wterror_lookup(206));
// assert(wterror_lookup_name("session-is-full", 15) == wterror_lookup(206));
// assert(wterror_lookup_name(NULL, 0) == NULL);
// ```
WTERROR_API const struct wterror_info *WTERROR_NULLABLE wterror_lookup_name(const char *WTERROR_NULLABLE name, size_t length) WTERROR_NOEXCEPT;

// Says in English why `wterror_lookup` has no row for a code, and which listed codes are near.
//
// Writes into `buffer` as `snprintf` does: at most `size` bytes, the last a NUL, cut between two characters. Gives the
// length of the whole text without its NUL; 0, and an empty text, where the code is listed. `buffer` may be NULL, and
// `size` 0, to ask for the length.
//
// The caller must make sure of this:
// `buffer` is NULL or has room for `size` bytes.
//
// ```c
// char text[200];
// wterror_lookup_error(-206, text, sizeof text);
// assert(strncmp(text, "-206 is not a listed Watch Together error code; did you mean 206 ", 64) == 0);
// assert(wterror_lookup_error(206, text, sizeof text) == 0 && text[0] == '\0');
// ```
WTERROR_API size_t wterror_lookup_error(int32_t code, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

// Says in English why `wterror_lookup_name` has no row for a name, and which known names are near.
//
// Writes as `wterror_lookup_error` does; 0 where a row has the name. A `name` that is NULL counts as empty, and one
// that is not UTF-8 is shown with U+FFFD for what is wrong in it.
//
// The caller must make sure of this:
// `name` is NULL or points to `length` bytes; `buffer` is NULL or has room for `size` bytes.
//
// ```c
// char text[200];
// wterror_lookup_name_error("sessionIsFul", 12, text, sizeof text);
// assert(strncmp(text, "\"sessionIsFul\" is not a known error name; did you mean 206 ", 58) == 0);
// ```
WTERROR_API size_t wterror_lookup_name_error(const char *WTERROR_NULLABLE name, size_t length, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

// Finds the rows that contain every word of a query, best first: in codes, names, causes and texts.
//
// `query` is UTF-8 of `length` bytes. `locale` says in which language the texts for people are searched, besides all that
// is English: a tag as `wterror_match_language` takes it, or NULL. Writes up to `capacity` codes and gives how many rows
// there are, which may be more; `codes` may be NULL, to ask for that. A `query` that is NULL, has no words or is not
// UTF-8 finds none.
//
// The caller must make sure of this:
// `query` is NULL or points to `length` bytes; `locale` is NULL or ends with a NUL; `codes` is NULL or has room for
// `capacity` numbers.
//
// ```c
// int32_t codes[3];
// assert(wterror_search("camera permission", 17, NULL, codes, 3) >= 2);
// assert(codes[0] == 107 && codes[1] == 309);
// ```
WTERROR_API size_t wterror_search(const char *WTERROR_NULLABLE query, size_t length, const char *WTERROR_NULLABLE locale, int32_t *WTERROR_NULLABLE codes, size_t capacity) WTERROR_NOEXCEPT;

// Finds the rows as `wterror_search` does, with the texts for people in every language of the library.
//
// What a viewer's screenshot says finds its code: where `query` is a whole message, only its rows are found.
//
// The caller must make sure of this:
// `query` is NULL or points to `length` bytes; `codes` is NULL or has room for `capacity` numbers.
//
// ```c
// int32_t code;
// const char *seen = wterror_message(206, "de"); // English in a library without German
// assert(wterror_search_any(seen, strlen(seen), &code, 1) >= 1 && code == 206);
// ```
WTERROR_API size_t wterror_search_any(const char *WTERROR_NULLABLE query, size_t length, int32_t *WTERROR_NULLABLE codes, size_t capacity) WTERROR_NOEXCEPT;

// Finds listed codes near what a person typed, nearest first: at most three for a name with slips, four for a number.
//
// Takes and writes as `wterror_search` does.
//
// The caller must make sure of this:
// `text` is NULL or points to `length` bytes; `codes` is NULL or has room for `capacity` numbers.
//
// ```c
// int32_t codes[4];
// assert(wterror_suggest("sesion_is_ful", 13, codes, 4) >= 1 && codes[0] == 206);
// assert(wterror_suggest("-206", 4, codes, 4) >= 1 && codes[0] == 206);
// ```
WTERROR_API size_t wterror_suggest(const char *WTERROR_NULLABLE text, size_t length, int32_t *WTERROR_NULLABLE codes, size_t capacity) WTERROR_NOEXCEPT;

// The number. 0, which no row has, for NULL.
//
// ```c
// assert(wterror_info_code(wterror_lookup(206)) == WTERROR_CODE_SESSION_IS_FULL);
// assert(wterror_info_code(NULL) == 0);
// ```
WTERROR_API int32_t wterror_info_code(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The platform-neutral identifier, the same in every language: `session_is_full`.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_info_id(wterror_lookup(1104)), "invalid_socket_url") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_id(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The name as the vendor documents it: the iOS one or, for a code seen elsewhere only, that platform's.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_info_name(wterror_lookup(1104)), "invalidSocketURL") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_name(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The specification's section, a `WTERROR_CATEGORY_` number. `WTERROR_CATEGORY_NONE` for NULL.
//
// ```c
// assert(wterror_info_category(wterror_lookup(206)) == WTERROR_CATEGORY_SESSION);
// ```
WTERROR_API int32_t wterror_info_category(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// One English line for developers. Derived: the project's words, not the vendor's.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_info_summary(wterror_lookup(203)), "The session has been closed.") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_summary(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// How many items the vendor's description has; 0 where the vendor's page has none, and for NULL.
//
// ```c
// assert(wterror_info_documented_count(wterror_lookup(206)) == 1);
// ```
WTERROR_API size_t wterror_info_documented_count(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// An item of the vendor's description, letter for letter, from 0.
//
// Static UTF-8; NULL from the count on, and for NULL.
//
// ```c
// assert(strcmp(wterror_info_documented_at(wterror_lookup(1104), 0), "Url to socket in invalid") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_documented_at(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// The platform whose page the description was read from, a `WTERROR_PLATFORM_` number.
//
// `WTERROR_PLATFORM_NONE` where nothing is documented, and for NULL.
//
// ```c
// assert(wterror_info_documented_on(wterror_lookup(206)) == WTERROR_PLATFORM_IOS);
// assert(wterror_info_documented_on(wterror_lookup(107)) == WTERROR_PLATFORM_WEB);
// ```
WTERROR_API int32_t wterror_info_documented_on(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// How many items of a platform's description, a `WTERROR_PLATFORM_` number, differ from the documented ones.
//
// 0 where there are none or there is no such platform, and for NULL.
//
// ```c
// assert(wterror_info_wording_count(wterror_lookup(801), WTERROR_PLATFORM_ANDROID) == 1);
// assert(wterror_info_wording_count(wterror_lookup(801), WTERROR_PLATFORM_IOS) == 0);
// ```
WTERROR_API size_t wterror_info_wording_count(const struct wterror_info *WTERROR_NULLABLE info, int32_t platform) WTERROR_NOEXCEPT;

// An item of a platform's description that differs from the documented ones, letter for letter, from 0.
//
// Static UTF-8; NULL from the count on, and for NULL.
//
// ```c
// const char *wording = wterror_info_wording_at(wterror_lookup(801), WTERROR_PLATFORM_ANDROID, 0);
// assert(strcmp(wording, "Failed to make a request to the media node") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_wording_at(const struct wterror_info *WTERROR_NULLABLE info, int32_t platform, size_t index) WTERROR_NOEXCEPT;

// How many causes are known: as many as the description has items.
//
// ```c
// const wterror_info *info = wterror_lookup(206);
// assert(wterror_info_cause_count(info) == wterror_info_documented_count(info));
// ```
WTERROR_API size_t wterror_info_cause_count(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// An item of the vendor's description with slips of the pen mended, from 0.
//
// Static UTF-8; NULL from the count on, and for NULL.
//
// ```c
// assert(strcmp(wterror_info_cause_at(wterror_lookup(1104), 0), "Url to socket is invalid") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_cause_at(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// Who can act where a cause holds, from 0: a `WTERROR_OWNER_` number. Derived.
//
// `WTERROR_OWNER_NONE` from the count of causes on, and for NULL.
//
// ```c
// assert(wterror_info_cause_owner(wterror_lookup(1100), 0) == WTERROR_OWNER_BACKEND);
// assert(wterror_info_cause_owner(wterror_lookup(1100), 99) == WTERROR_OWNER_NONE);
// ```
WTERROR_API int32_t wterror_info_cause_owner(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// What the owner does first where a cause holds, from 0: a `WTERROR_ACTION_` number. Derived.
//
// `WTERROR_ACTION_NONE` from the count of causes on, and for NULL.
//
// ```c
// const wterror_info *info = wterror_lookup(303); // already subscribed, under way, or timed out
// assert(wterror_info_cause_action(info, 0) == WTERROR_ACTION_IGNORE);
// assert(wterror_info_cause_action(info, 1) == WTERROR_ACTION_WAIT);
// ```
WTERROR_API int32_t wterror_info_cause_action(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// When the same request may be sent again where a cause holds, from 0: a `WTERROR_RETRY_` number. Derived.
//
// `WTERROR_RETRY_NONE` from the count of causes on, and for NULL.
//
// ```c
// assert(wterror_info_cause_retry(wterror_lookup(1100), 0) == WTERROR_RETRY_AFTER_CHANGE);
// ```
WTERROR_API int32_t wterror_info_cause_retry(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// What to do where a cause holds, from 0: one English sentence for developers. Derived.
//
// Static UTF-8; NULL from the count of causes on, and for NULL.
//
// ```c
// assert(strlen(wterror_info_cause_remedy(wterror_lookup(303), 2)) > 20);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_cause_remedy(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// How many other numbers a reader could take for this code. Derived. 0 for NULL.
//
// ```c
// assert(wterror_info_lookalike_count(wterror_lookup(206)) >= 1);
// ```
WTERROR_API size_t wterror_info_lookalike_count(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// Another number that a reader could take for this code, from 0. Derived.
//
// Static UTF-8; NULL from the count on, and for NULL.
//
// ```c
// assert(strcmp(wterror_info_lookalike_at(wterror_lookup(206), 0), "HTTP 206 Partial Content") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_lookalike_at(const struct wterror_info *WTERROR_NULLABLE info, size_t index) WTERROR_NOEXCEPT;

// The HTTP status of a backend's answer about the error. Derived. 0 for NULL.
//
// ```c
// assert(wterror_info_http_status(wterror_lookup(102)) == 404);
// ```
WTERROR_API int32_t wterror_info_http_status(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The platform-neutral condition; rows that share it are each other's equivalents.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_info_condition(wterror_lookup(309)), wterror_info_condition(wterror_lookup(107))) == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_condition(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// Finds the codes that other platforms report for the same condition.
//
// Writes up to `capacity` codes and gives how many there are, which may be more; `codes` may be NULL, to ask for that.
//
// The caller must make sure of this:
// `codes` is NULL or has room for `capacity` numbers.
//
// ```c
// int32_t code;
// assert(wterror_info_equivalents(wterror_lookup(309), &code, 1) == 1 && code == 107);
// ```
WTERROR_API size_t wterror_info_equivalents(const struct wterror_info *WTERROR_NULLABLE info, int32_t *WTERROR_NULLABLE codes, size_t capacity) WTERROR_NOEXCEPT;

// The constant's name on a platform, a `WTERROR_PLATFORM_` number.
//
// Static UTF-8; NULL where the code was not seen there, which does not mean that it does not exist there, where
// there is no such platform, and for NULL.
//
// ```c
// const wterror_info *info = wterror_lookup(206);
// assert(strcmp(wterror_info_platform_name(info, WTERROR_PLATFORM_WEB), "SESSION_IS_FULL_ERROR_CODE") == 0);
// assert(wterror_info_platform_name(info, 99) == NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_platform_name(const struct wterror_info *WTERROR_NULLABLE info, int32_t platform) WTERROR_NOEXCEPT;

// Who can act on the error, a `WTERROR_OWNER_` number. Derived. `WTERROR_OWNER_NONE` for NULL.
//
// ```c
// assert(wterror_info_owner(wterror_lookup(1100)) == WTERROR_OWNER_BACKEND);
// ```
WTERROR_API int32_t wterror_info_owner(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// What the owner does first, a `WTERROR_ACTION_` number. Derived. `WTERROR_ACTION_NONE` for NULL.
//
// ```c
// assert(wterror_info_action(wterror_lookup(1100)) == WTERROR_ACTION_REFRESH_TOKEN);
// ```
WTERROR_API int32_t wterror_info_action(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// When the same request may be sent again, a `WTERROR_RETRY_` number. Derived. `WTERROR_RETRY_NONE` for NULL.
//
// ```c
// assert(wterror_info_retry(wterror_lookup(1100)) == WTERROR_RETRY_AFTER_CHANGE);
// ```
WTERROR_API int32_t wterror_info_retry(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// Whether the same request may succeed when it is sent again, with nothing changed. Derived. False for NULL.
//
// ```c
// assert(wterror_info_retryable(wterror_lookup(206)) && !wterror_info_retryable(wterror_lookup(1100)));
// ```
WTERROR_API bool wterror_info_retryable(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// What to do about it: one English sentence for developers. Derived.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strlen(wterror_info_guidance(wterror_lookup(206))) > 20);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_guidance(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The address of the vendor's page that lists the code.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strncmp(wterror_info_link(wterror_lookup(206)), "https://", 8) == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_link(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The address of the code's page in this project's explorer; NULL where no explorer is published, and for NULL.
//
// Static UTF-8.
//
// ```c
// const char *page = wterror_info_page(wterror_lookup(206));
// assert(page == NULL || strstr(page, "/206/") != NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_page(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The version that first listed the code; NULL for the codes of the first version, and for NULL.
//
// Static UTF-8.
//
// ```c
// assert(wterror_info_since(wterror_lookup(206)) == NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_since(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The version that withdrew the code; NULL while it is in use, and for NULL.
//
// Static UTF-8. The row of a withdrawn code stays, and its number is never given out again.
//
// ```c
// assert(wterror_info_retired(wterror_lookup(206)) == NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_info_retired(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The row that took a withdrawn code's place; NULL where there is none, and for NULL.
//
// ```c
// assert(wterror_info_replaced_by(wterror_lookup(206)) == NULL);
// ```
WTERROR_API const struct wterror_info *WTERROR_NULLABLE wterror_info_replaced_by(const struct wterror_info *WTERROR_NULLABLE info) WTERROR_NOEXCEPT;

// The category of a code, a `WTERROR_CATEGORY_` number: by its row or, where it is unlisted, by its range.
//
// `WTERROR_CATEGORY_NONE` outside every known range.
//
// ```c
// assert(wterror_category_of(299) == WTERROR_CATEGORY_SESSION); // unlisted
// assert(wterror_category_of(4242) == WTERROR_CATEGORY_NONE);
// ```
WTERROR_API int32_t wterror_category_of(int32_t code) WTERROR_NOEXCEPT;

// The code that stands for a condition: the first in catalogue order of those that mean the same.
//
// Two codes are equivalent where this is equal. An unlisted code stands for itself.
//
// ```c
// assert(wterror_condition_of(309) == wterror_condition_of(107)); // the camera, on mobile and on the web
// assert(wterror_condition_of(4242) == 4242);
// ```
WTERROR_API int32_t wterror_condition_of(int32_t code) WTERROR_NOEXCEPT;

// The name of a `WTERROR_CATEGORY_` number: `session`.
//
// Static UTF-8; NULL where there is no such category.
//
// ```c
// assert(strcmp(wterror_category_name(wterror_category_of(206)), "session") == 0);
// assert(wterror_category_name(WTERROR_CATEGORY_NONE) == NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_category_name(int32_t category) WTERROR_NOEXCEPT;

// The name of a `WTERROR_OWNER_` number: `end_user`.
//
// Static UTF-8; NULL where there is no such owner.
//
// ```c
// assert(strcmp(wterror_owner_name(WTERROR_OWNER_END_USER), "end_user") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_owner_name(int32_t owner) WTERROR_NOEXCEPT;

// The name of a `WTERROR_ACTION_` number: `refresh_token`.
//
// Static UTF-8; NULL where there is no such action.
//
// ```c
// assert(strcmp(wterror_action_name(WTERROR_ACTION_RETRY), "retry") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_action_name(int32_t action) WTERROR_NOEXCEPT;

// The name of a `WTERROR_RETRY_` number: `after_change`.
//
// Static UTF-8; NULL where there is no such retry.
//
// ```c
// assert(strcmp(wterror_retry_name(WTERROR_RETRY_BACKOFF), "backoff") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_retry_name(int32_t retry) WTERROR_NOEXCEPT;

// The name of a `WTERROR_PLATFORM_` number: `android`.
//
// Static UTF-8; NULL where there is no such platform.
//
// ```c
// assert(strcmp(wterror_platform_name(WTERROR_PLATFORM_IOS), "ios") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_platform_name(int32_t platform) WTERROR_NOEXCEPT;

// What happened, in one English sentence for the people in the call, as `strerror` has it. Derived.
//
// Never NULL. Static UTF-8: nothing to free, safe from any thread. An unlisted code gives a fixed sentence, which can't name
// the number; `wterror_strerror_r` does.
//
// ```c
// assert(strcmp(wterror_strerror(206), "The session is full.") == 0);
// assert(wterror_strerror(4242) == wterror_strerror(4243));
// ```
WTERROR_API const char *WTERROR_NONNULL wterror_strerror(int32_t code) WTERROR_NOEXCEPT;

// Writes what happened, in one sentence for the people in the call, in the best language for them. Derived.
//
// Any code has one: that of an unlisted code names the number. `locale` is as `wterror_match_language` takes it. Writes into
// `buffer` as `snprintf` does: at most `size` bytes, the last a NUL, cut between two characters, never within one. Gives the
// length of the whole text without its NUL: it was cut if that is not below `size`. `buffer` may be NULL, and `size` 0, to
// ask for the length.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL; `buffer` is NULL or has room for `size` bytes.
//
// ```c
// char text[100];
// assert(wterror_strerror_r(4242, "en", text, sizeof text) == 42);
// assert(strcmp(text, "Something unexpected happened (code 4242).") == 0);
// assert(wterror_strerror_r(206, NULL, text, 12) == 20 && strcmp(text, "The session") == 0);
// ```
WTERROR_API size_t wterror_strerror_r(int32_t code, const char *WTERROR_NULLABLE locale, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

// Writes what this person can do now, in one sentence, in the best language for them. Derived.
//
// Takes and writes as `wterror_strerror_r` does.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL; `buffer` is NULL or has room for `size` bytes.
//
// ```c
// char text[100];
// wterror_recovery_r(206, "en", text, sizeof text);
// assert(strcmp(text, "Please wait until someone leaves, then try again.") == 0);
// ```
WTERROR_API size_t wterror_recovery_r(int32_t code, const char *WTERROR_NULLABLE locale, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

// What happened, in the best language for a person, without a buffer. Derived.
//
// Static UTF-8: nothing to free, safe from any thread. NULL where the code is unlisted, whose text has the number in it: use
// `wterror_strerror_r`. `locale` is as `wterror_match_language` takes it.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL.
//
// ```c
// assert(strcmp(wterror_message(206, "en"), "The session is full.") == 0);
// assert(wterror_message(4242, "en") == NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_message(int32_t code, const char *WTERROR_NULLABLE locale) WTERROR_NOEXCEPT;

// What this person can do now, in the best language for them, without a buffer. Derived.
//
// As `wterror_message`; for an unlisted code use `wterror_recovery_r`.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL.
//
// ```c
// assert(strcmp(wterror_recovery(206, NULL), "Please wait until someone leaves, then try again.") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_recovery(int32_t code, const char *WTERROR_NULLABLE locale) WTERROR_NOEXCEPT;

// The label of a button for what a person can do about an error, in the best language for them. Derived.
//
// It is that of the row's action or, for an unlisted code, that of `WTERROR_ACTION_RETRY`. Never NULL. Static UTF-8: nothing
// to free, safe from any thread. `locale` is as `wterror_match_language` takes it.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL.
//
// ```c
// assert(strcmp(wterror_label(4242, "en"), "Try again") == 0);
// assert(wterror_label(206, "en") == wterror_action_label(WTERROR_ACTION_WAIT, "en"));
// ```
WTERROR_API const char *WTERROR_NONNULL wterror_label(int32_t code, const char *WTERROR_NULLABLE locale) WTERROR_NOEXCEPT;

// The label of a button for a `WTERROR_ACTION_` number, in the best language for a person. Derived.
//
// As `wterror_label`; NULL where there is no such action.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL.
//
// ```c
// assert(strcmp(wterror_action_label(WTERROR_ACTION_RETRY, NULL), "Try again") == 0);
// assert(wterror_action_label(WTERROR_ACTION_NONE, NULL) == NULL);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_action_label(int32_t action, const char *WTERROR_NULLABLE locale) WTERROR_NOEXCEPT;

// The best available language for what a person prefers; English where nothing fits.
//
// `locale` is a BCP 47 tag (`"fr-CA"`), a POSIX locale (`"de_AT.UTF-8"`), or several with commas between them, the most
// preferred first, with or without the weights of an `Accept-Language` header (`"pt-AO, en;q=0.5"`). NULL, and what is no
// tag or no UTF-8, is passed over. Never NULL.
//
// The caller must make sure of this:
// `locale` is NULL or ends with a NUL.
//
// ```c
// assert(strcmp(wterror_language_tag(wterror_match_language("en")), "en") == 0);
// assert(wterror_match_language("not a tag") == wterror_match_language(NULL)); // English
// ```
WTERROR_API const struct wterror_language *WTERROR_NONNULL wterror_match_language(const char *WTERROR_NULLABLE locale) WTERROR_NOEXCEPT;

// How many languages this build has: all of the catalogue, or 1 where it was built with English only.
//
// ```c
// assert(wterror_language_count() >= 1);
// ```
WTERROR_API size_t wterror_language_count(void) WTERROR_NOEXCEPT;

// The language with an index in the order of the tags, from 0; NULL from the count on.
//
// ```c
// for (size_t i = 0; i < wterror_language_count(); i++)
//     assert(wterror_match_language(wterror_language_tag(wterror_language_at(i))) == wterror_language_at(i));
// ```
WTERROR_API const struct wterror_language *WTERROR_NULLABLE wterror_language_at(size_t index) WTERROR_NOEXCEPT;

// The BCP 47 tag: `pt-BR`.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_language_tag(wterror_match_language("en-GB")), "en") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_language_tag(const struct wterror_language *WTERROR_NULLABLE language) WTERROR_NOEXCEPT;

// The language's name in itself: `português (Brasil)`.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_language_native_name(wterror_match_language("en")), "English") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_language_native_name(const struct wterror_language *WTERROR_NULLABLE language) WTERROR_NOEXCEPT;

// The language's name in English: `Portuguese (Brazil)`.
//
// Static UTF-8; NULL for NULL.
//
// ```c
// assert(strcmp(wterror_language_english_name(wterror_match_language("en")), "English") == 0);
// ```
WTERROR_API const char *WTERROR_NULLABLE wterror_language_english_name(const struct wterror_language *WTERROR_NULLABLE language) WTERROR_NOEXCEPT;

// Whether the language is written from right to left. False for NULL.
//
// ```c
// assert(!wterror_language_is_right_to_left(wterror_match_language("en")));
// ```
WTERROR_API bool wterror_language_is_right_to_left(const struct wterror_language *WTERROR_NULLABLE language) WTERROR_NOEXCEPT;

// The language of the texts that a person gets about a code: this one, or English where this one lacks them.
//
// A new code's texts are not in every language at once; until then the English ones stand for them. A page that marks the
// language or the direction of a text asks here. NULL for NULL.
//
// ```c
// const wterror_language *german = wterror_match_language("de"); // English in a library without German
// assert(wterror_language_answering(german, 206) == german);
// assert(wterror_language_answering(german, 4242) == german);
// assert(wterror_language_answering(NULL, 206) == NULL);
// ```
WTERROR_API const struct wterror_language *WTERROR_NULLABLE wterror_language_answering(const struct wterror_language *WTERROR_NULLABLE language, int32_t code) WTERROR_NOEXCEPT;

// Whether a native speaker has reviewed the texts. False for NULL.
//
// ```c
// bool reviewed = wterror_language_is_reviewed(wterror_match_language("en"));
// (void)reviewed;
// assert(!wterror_language_is_reviewed(NULL));
// ```
WTERROR_API bool wterror_language_is_reviewed(const struct wterror_language *WTERROR_NULLABLE language) WTERROR_NOEXCEPT;

// Writes an error as a line for a log: code, id and text.
//
// The text is the platform's message or else the summary; the id of an unlisted code is `unlisted`. Writes into `buffer` as
// `wterror_strerror_r` does. An error that is NULL gives an empty text; what is not UTF-8 in the message is shown as U+FFFD.
//
// The caller must make sure of this:
// `error` is NULL or points to an error whose message is NULL or ends with a NUL; `buffer` is NULL or has room for `size`
// bytes.
//
// ```c
// wterror_error error = {299, "Session went away"};
// char text[100];
// wterror_error_describe(&error, text, sizeof text);
// assert(strcmp(text, "299 unlisted: Session went away") == 0);
// ```
WTERROR_API size_t wterror_error_describe(const struct wterror_error *WTERROR_NULLABLE error, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

// Calls back for each attribute that OpenTelemetry's semantic conventions and log records have of an error.
//
// They are `error.type` (the id, or the number of an unlisted code), `exception.message` (the platform's message or else the
// summary), `wterror.code`, which is a number, and, as far as the code has them, `wterror.id` and `wterror.category`. The message
// belongs to log records and events: on spans and metrics, which are grouped by their attributes, leave it out. `context` is
// passed on; the callback may be NULL. Gives how many attributes there were, 0 for an error that is NULL.
//
// The caller must make sure of this:
// `error` is NULL or points to an error whose message is NULL or ends with a NUL.
//
// ```c
// wterror_error full = {206, NULL}, unlisted = {4242, NULL};
// assert(wterror_error_to_attributes(&full, NULL, NULL) == 5);
// assert(wterror_error_to_attributes(&unlisted, NULL, NULL) == 3);
// ```
WTERROR_API size_t wterror_error_to_attributes(const struct wterror_error *WTERROR_NULLABLE error, wterror_attribute_callback callback, void *WTERROR_NULLABLE context) WTERROR_NOEXCEPT;

// Writes the error object of a code as a platform delivers it, in JSON: to test an app's error handling without a failure.
//
// `platform` is a `WTERROR_PLATFORM_` number. Writes into `buffer` as `wterror_strerror_r` does. Gives 0, and an empty text,
// where the code was not seen on the platform, as `wterror_info_platform_name` says, and where there is no such platform.
//
// The caller must make sure of this:
// `buffer` is NULL or has room for `size` bytes.
//
// ```c
// char text[300];
// wterror_sample(1100, WTERROR_PLATFORM_IOS, text, sizeof text);
// assert(strcmp(text, "{\"code\":1100,\"localizedDescription\":\"Token is expired\"}") == 0);
// assert(wterror_sample(4242, WTERROR_PLATFORM_IOS, text, sizeof text) == 0 && text[0] == '\0');
// ```
WTERROR_API size_t wterror_sample(int32_t code, int32_t platform, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

// Finds the SDK's errors in a line of a log, or in several, and calls back for each, in the order of the log.
//
// Tells the SDK's 206 from HTTP 206: a number counts where something ties it to the SDK. An object that is printed over
// several lines is one finding, where all of its lines are given. `options` may be NULL. A scanner is made for each call that
// has options, which takes longer than a line: give it many lines. `context` is passed on. Gives how many findings there
// were, or -1 where the options are wrong, as `wterror_scan_options_error` says. A library that was built without the
// feature `scan` has neither function.
//
// The caller must make sure of this:
// `line` is NULL or points to `length` bytes; `options` is NULL or points to options whose texts are NULL or end with a NUL.
//
// ```c
// const char *log = "HTTP/1.1 206 Partial Content\n"
//                   "onError: SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\n";
// assert(wterror_scan_line(log, strlen(log), NULL, NULL, NULL) == 1);
// wterror_scan_options options = {0};
// options.min_certainty = "possible";
// assert(wterror_scan_line(log, strlen(log), &options, NULL, NULL) == 2);
// ```
WTERROR_API ptrdiff_t wterror_scan_line(const char *WTERROR_NULLABLE line, size_t length, const struct wterror_scan_options *WTERROR_NULLABLE options, wterror_scan_callback callback, void *WTERROR_NULLABLE context) WTERROR_NOEXCEPT;

// Writes what is wrong with options: the value, and what can be given instead.
//
// Writes into `buffer` as `wterror_strerror_r` does. Gives 0, and an empty text, where nothing is wrong with them, and for
// NULL.
//
// The caller must make sure of this:
// `options` is NULL or points to options whose texts are NULL or end with a NUL; `buffer` is NULL or has room for `size` bytes.
//
// ```c
// wterror_scan_options options = {0};
// char text[100];
// options.min_certainty = "sure";
// wterror_scan_options_error(&options, text, sizeof text);
// assert(strcmp(text, "min_certainty is \"sure\", not one of possible, likely, certain") == 0);
// assert(wterror_scan_line("x", 1, &options, NULL, NULL) == -1);
// ```
WTERROR_API size_t wterror_scan_options_error(const struct wterror_scan_options *WTERROR_NULLABLE options, char *WTERROR_NULLABLE buffer, size_t size) WTERROR_NOEXCEPT;

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#if defined(__clang__)
#pragma clang diagnostic pop
#endif

#endif  // WTERROR_H
