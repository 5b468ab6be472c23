// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
//
// The names of wterror.hpp, which includes this file.

#ifndef WTERROR_CODES_HPP
#define WTERROR_CODES_HPP

#include "wterror.h"

#include <cstdint>

namespace wterror {

/// The listed codes.
enum class errc : std::int32_t {
    unknown_error = WTERROR_CODE_UNKNOWN_ERROR,
    user_generic = WTERROR_CODE_USER_GENERIC,
    user_not_found = WTERROR_CODE_USER_NOT_FOUND,
    user_closed = WTERROR_CODE_USER_CLOSED,
    existing_user_in_session = WTERROR_CODE_EXISTING_USER_IN_SESSION,
    user_not_streaming = WTERROR_CODE_USER_NOT_STREAMING,
    user_not_authorized = WTERROR_CODE_USER_NOT_AUTHORIZED,
    user_video_permission_denied = WTERROR_CODE_USER_VIDEO_PERMISSION_DENIED,
    user_audio_permission_denied = WTERROR_CODE_USER_AUDIO_PERMISSION_DENIED,
    session_generic = WTERROR_CODE_SESSION_GENERIC,
    session_closed = WTERROR_CODE_SESSION_CLOSED,
    session_cannot_be_created = WTERROR_CODE_SESSION_CANNOT_BE_CREATED,
    session_is_full = WTERROR_CODE_SESSION_IS_FULL,
    media_endpoint = WTERROR_CODE_MEDIA_ENDPOINT,
    media_audio_permission = WTERROR_CODE_MEDIA_AUDIO_PERMISSION,
    media_video_permission = WTERROR_CODE_MEDIA_VIDEO_PERMISSION,
    transport_request = WTERROR_CODE_TRANSPORT_REQUEST,
    transport_response = WTERROR_CODE_TRANSPORT_RESPONSE,
    transport = WTERROR_CODE_TRANSPORT,
    generic_connection = WTERROR_CODE_GENERIC_CONNECTION,
    generic_error = WTERROR_CODE_GENERIC_ERROR,
    invalid_token_expired = WTERROR_CODE_INVALID_TOKEN_EXPIRED,
    invalid_token = WTERROR_CODE_INVALID_TOKEN,
    invalid_token_data = WTERROR_CODE_INVALID_TOKEN_DATA,
    invalid_token_json_data = WTERROR_CODE_INVALID_TOKEN_JSON_DATA,
    invalid_socket_url = WTERROR_CODE_INVALID_SOCKET_URL,
    invalid_stun_server = WTERROR_CODE_INVALID_STUN_SERVER,
};

/// The platform-neutral conditions: codes that mean the same on different platforms share one.
enum class condition : std::int32_t {
    unknown_error = WTERROR_CODE_UNKNOWN_ERROR,
    user_generic = WTERROR_CODE_USER_GENERIC,
    user_not_found = WTERROR_CODE_USER_NOT_FOUND,
    user_closed = WTERROR_CODE_USER_CLOSED,
    existing_user_in_session = WTERROR_CODE_EXISTING_USER_IN_SESSION,
    user_not_streaming = WTERROR_CODE_USER_NOT_STREAMING,
    user_not_authorized = WTERROR_CODE_USER_NOT_AUTHORIZED,
    camera_permission_denied = WTERROR_CODE_USER_VIDEO_PERMISSION_DENIED,
    microphone_permission_denied = WTERROR_CODE_USER_AUDIO_PERMISSION_DENIED,
    session_generic = WTERROR_CODE_SESSION_GENERIC,
    session_closed = WTERROR_CODE_SESSION_CLOSED,
    session_cannot_be_created = WTERROR_CODE_SESSION_CANNOT_BE_CREATED,
    session_is_full = WTERROR_CODE_SESSION_IS_FULL,
    media_endpoint = WTERROR_CODE_MEDIA_ENDPOINT,
    transport_request = WTERROR_CODE_TRANSPORT_REQUEST,
    transport_response = WTERROR_CODE_TRANSPORT_RESPONSE,
    transport = WTERROR_CODE_TRANSPORT,
    generic_connection = WTERROR_CODE_GENERIC_CONNECTION,
    generic_error = WTERROR_CODE_GENERIC_ERROR,
    invalid_token_expired = WTERROR_CODE_INVALID_TOKEN_EXPIRED,
    invalid_token = WTERROR_CODE_INVALID_TOKEN,
    invalid_token_data = WTERROR_CODE_INVALID_TOKEN_DATA,
    invalid_token_json_data = WTERROR_CODE_INVALID_TOKEN_JSON_DATA,
    invalid_socket_url = WTERROR_CODE_INVALID_SOCKET_URL,
    invalid_stun_server = WTERROR_CODE_INVALID_STUN_SERVER,
};

/// A section of the specification, which every listed code belongs to.
enum class category : std::int32_t {
    user = WTERROR_CATEGORY_USER,
    session = WTERROR_CATEGORY_SESSION,
    media = WTERROR_CATEGORY_MEDIA,
    transport = WTERROR_CATEGORY_TRANSPORT,
    generic = WTERROR_CATEGORY_GENERIC,
    token = WTERROR_CATEGORY_TOKEN,
    socket = WTERROR_CATEGORY_SOCKET,
};

/// A platform of the Watch Together SDK.
enum class platform : std::int32_t {
    ios = WTERROR_PLATFORM_IOS,
    android = WTERROR_PLATFORM_ANDROID,
    web = WTERROR_PLATFORM_WEB,
};

/// Who can act on an error. Derived: this project's judgement.
enum class owner : std::int32_t {
    end_user = WTERROR_OWNER_END_USER,
    app = WTERROR_OWNER_APP,
    backend = WTERROR_OWNER_BACKEND,
    service = WTERROR_OWNER_SERVICE,
};

/// What its owner does first about an error. Derived: this project's judgement.
enum class action : std::int32_t {
    retry = WTERROR_ACTION_RETRY,
    rejoin = WTERROR_ACTION_REJOIN,
    refresh_token = WTERROR_ACTION_REFRESH_TOKEN,
    ask_permission = WTERROR_ACTION_ASK_PERMISSION,
    fix_call = WTERROR_ACTION_FIX_CALL,
    fix_configuration = WTERROR_ACTION_FIX_CONFIGURATION,
    choose_another_name = WTERROR_ACTION_CHOOSE_ANOTHER_NAME,
    wait = WTERROR_ACTION_WAIT,
    ignore = WTERROR_ACTION_IGNORE,
    report = WTERROR_ACTION_REPORT,
};

/// When the same request may be sent again. Derived: this project's judgement.
enum class retry : std::int32_t {
    immediately = WTERROR_RETRY_IMMEDIATELY,
    backoff = WTERROR_RETRY_BACKOFF,
    after_change = WTERROR_RETRY_AFTER_CHANGE,
    never = WTERROR_RETRY_NEVER,
};

template <category Category>
class category_error;

/// Thrown for codes of the category user.
using user_error = category_error<category::user>;

/// Thrown for codes of the category session.
using session_error = category_error<category::session>;

/// Thrown for codes of the category media.
using media_error = category_error<category::media>;

/// Thrown for codes of the category transport.
using transport_error = category_error<category::transport>;

/// Thrown for codes of the category generic.
using generic_error = category_error<category::generic>;

/// Thrown for codes of the category token.
using token_error = category_error<category::token>;

/// Thrown for codes of the category socket.
using socket_error = category_error<category::socket>;

namespace detail {
template <category...>
struct category_list {};
using categories = category_list<category::user, category::session, category::media, category::transport, category::generic, category::token, category::socket>;
}  // namespace detail

}  // namespace wterror

#endif
