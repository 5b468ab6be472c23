-- Made from core/catalogue/ by `cargo dev generate`. Do not edit.
-- A filter for Fluent Bit: fluent-bit.yaml says how. It reads the key `code`, a number or its digits, and puts
-- what is known of it beside it. A record with another code, or without one, passes as it is.
local codes = {
  [-1] = { id = "unknown_error", name = "unknownError", category = "generic", owner = "service", action = "retry", retry = "backoff", retryable = true },
  [101] = { id = "user_generic", name = "userGeneric", category = "user", owner = "app", action = "retry", retry = "backoff", retryable = true },
  [102] = { id = "user_not_found", name = "userNotFound", category = "user", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [103] = { id = "user_closed", name = "userClosedError", category = "user", owner = "app", action = "ignore", retry = "never", retryable = false },
  [104] = { id = "existing_user_in_session", name = "existingUserInSession", category = "user", owner = "end_user", action = "choose_another_name", retry = "after_change", retryable = false },
  [105] = { id = "user_not_streaming", name = "userNotStreaming", category = "user", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [106] = { id = "user_not_authorized", name = "userNotAuthorized", category = "user", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [107] = { id = "user_video_permission_denied", name = "USER_VIDEO_PERMISSION_DENIED_ERROR_CODE", category = "user", owner = "end_user", action = "ask_permission", retry = "after_change", retryable = false },
  [108] = { id = "user_audio_permission_denied", name = "USER_AUDIO_PERMISSION_DENIED_ERROR_CODE", category = "user", owner = "end_user", action = "ask_permission", retry = "after_change", retryable = false },
  [201] = { id = "session_generic", name = "sessionGenericError", category = "session", owner = "app", action = "wait", retry = "backoff", retryable = true },
  [203] = { id = "session_closed", name = "sessionClosed", category = "session", owner = "app", action = "rejoin", retry = "after_change", retryable = false },
  [204] = { id = "session_cannot_be_created", name = "SESSION_CANNOT_BE_CREATED_ERROR_CODE", category = "session", owner = "service", action = "retry", retry = "backoff", retryable = true },
  [206] = { id = "session_is_full", name = "sessionIsFull", category = "session", owner = "end_user", action = "wait", retry = "backoff", retryable = true },
  [303] = { id = "media_endpoint", name = "mediaEndpoint", category = "media", owner = "app", action = "retry", retry = "backoff", retryable = true },
  [308] = { id = "media_audio_permission", name = "MEDIA_AUDIO_PERMISSION_ERROR_CODE", category = "media", owner = "end_user", action = "ask_permission", retry = "after_change", retryable = false },
  [309] = { id = "media_video_permission", name = "MEDIA_VIDEO_PERMISSION_ERROR_CODE", category = "media", owner = "end_user", action = "ask_permission", retry = "after_change", retryable = false },
  [801] = { id = "transport_request", name = "transportRequest", category = "transport", owner = "service", action = "retry", retry = "backoff", retryable = true },
  [802] = { id = "transport_response", name = "transportResponse", category = "transport", owner = "service", action = "retry", retry = "backoff", retryable = true },
  [803] = { id = "transport", name = "transport", category = "transport", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [901] = { id = "generic_connection", name = "genericConnectionError", category = "generic", owner = "app", action = "rejoin", retry = "backoff", retryable = true },
  [999] = { id = "generic_error", name = "genericError", category = "generic", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [1100] = { id = "invalid_token_expired", name = "invalidTokenExpired", category = "token", owner = "backend", action = "refresh_token", retry = "after_change", retryable = false },
  [1101] = { id = "invalid_token", name = "invalidToken", category = "token", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [1102] = { id = "invalid_token_data", name = "invalidTokenData", category = "token", owner = "app", action = "fix_call", retry = "after_change", retryable = false },
  [1103] = { id = "invalid_token_json_data", name = "invalidTokenJsonData", category = "token", owner = "service", action = "report", retry = "after_change", retryable = false },
  [1104] = { id = "invalid_socket_url", name = "invalidSocketURL", category = "socket", owner = "backend", action = "fix_configuration", retry = "after_change", retryable = false },
  [1105] = { id = "invalid_stun_server", name = "invalidStunServer", category = "socket", owner = "backend", action = "fix_configuration", retry = "after_change", retryable = false },
}

function wterror(tag, timestamp, record)
  local row = codes[tonumber(record["code"])]
  if row == nil then
    return 0, timestamp, record
  end
  for key, value in pairs(row) do
    record["wterror_" .. key] = value
  end
  return 2, timestamp, record
end
