// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

/** The version of the catalogue and of this package. */
export const version = "0.1.0";

/**
 * The listed codes by name.
 *
 * @example
 * ```js
 * ErrorCode.SessionIsFull // => 206
 * ```
 */
export const ErrorCode = {
  /** The server failed in a way it does not name. */
  UnknownError: -1,
  /** A request concerning a participant could not be carried out. */
  UserGeneric: 101,
  /** The caller has not joined the session, or the addressed participant is not in it. */
  UserNotFound: 102,
  /** A participant left while media was being set up. */
  UserClosed: 103,
  /** The participant's name is already taken in the session. */
  ExistingUserInSession: 104,
  /** The request needs a media stream that is not being published. */
  UserNotStreaming: 105,
  /** The participant lacks the role or the secret that the request needs. */
  UserNotAuthorized: 106,
  /** The browser has not been granted the camera permission. */
  UserVideoPermissionDenied: 107,
  /** The browser has not been granted the microphone permission. */
  UserAudioPermissionDenied: 108,
  /** The session is locked or busy and cannot handle the request now. */
  SessionGeneric: 201,
  /** The session has been closed. */
  SessionClosed: 203,
  /** The session could not be created. */
  SessionCannotBeCreated: 204,
  /** The session already has as many streaming participants as it allows. */
  SessionIsFull: 206,
  /** A participant's media stream could not be set up. */
  MediaEndpoint: 303,
  /** The app has not been granted the microphone permission. */
  MediaAudioPermission: 308,
  /** The app has not been granted the camera permission. */
  MediaVideoPermission: 309,
  /** The request to the media node failed. */
  TransportRequest: 801,
  /** The media node sent an answer that is not valid. */
  TransportResponse: 802,
  /** The request has a method or a field that the service does not accept. */
  Transport: 803,
  /** The client's connection closed while it was joining. */
  GenericConnection: 901,
  /** The service does not support the request. */
  GenericError: 999,
  /** The token's time has run out. */
  InvalidTokenExpired: 1100,
  /** The token is incomplete or is not a token. */
  InvalidToken: 1101,
  /** The token is incomplete or has the wrong format. */
  InvalidTokenData: 1102,
  /** The token lacks data that is required. */
  InvalidTokenJsonData: 1103,
  /** The socket's address is not valid. */
  InvalidSocketUrl: 1104,
  /** The STUN server's address is not valid. */
  InvalidStunServer: 1105,
} as const;

/** A listed code. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** The id of a listed code. */
export type ErrorId =
  | "unknown_error"
  | "user_generic"
  | "user_not_found"
  | "user_closed"
  | "existing_user_in_session"
  | "user_not_streaming"
  | "user_not_authorized"
  | "user_video_permission_denied"
  | "user_audio_permission_denied"
  | "session_generic"
  | "session_closed"
  | "session_cannot_be_created"
  | "session_is_full"
  | "media_endpoint"
  | "media_audio_permission"
  | "media_video_permission"
  | "transport_request"
  | "transport_response"
  | "transport"
  | "generic_connection"
  | "generic_error"
  | "invalid_token_expired"
  | "invalid_token"
  | "invalid_token_data"
  | "invalid_token_json_data"
  | "invalid_socket_url"
  | "invalid_stun_server";

/** A section of the specification, which every listed code belongs to. */
export type Category =
  | "user"
  | "session"
  | "media"
  | "transport"
  | "generic"
  | "token"
  | "socket";

/** A platform of the Watch Together SDK. */
export type Platform =
  | "ios"
  | "android"
  | "web";

/** Who can act on an error. Derived: this project's judgement. */
export type Owner =
  | "end_user"
  | "app"
  | "backend"
  | "service";

/** What its owner does first about an error. Derived: this project's judgement. */
export type Action =
  | "retry"
  | "rejoin"
  | "refresh_token"
  | "ask_permission"
  | "fix_call"
  | "fix_configuration"
  | "choose_another_name"
  | "wait"
  | "ignore"
  | "report";

/** When the same request may be sent again. Derived: this project's judgement. */
export type Retry =
  | "immediately"
  | "backoff"
  | "after_change"
  | "never";

/** The tag of a language. */
export type LanguageTag =
  | "ar"
  | "bg"
  | "ca"
  | "cs"
  | "da"
  | "de"
  | "el"
  | "en"
  | "es"
  | "fi"
  | "fr"
  | "he"
  | "hi"
  | "hr"
  | "hu"
  | "id"
  | "it"
  | "ja"
  | "ko"
  | "ms"
  | "nb"
  | "nl"
  | "pl"
  | "pt-BR"
  | "pt-PT"
  | "ro"
  | "ru"
  | "sk"
  | "sv"
  | "th"
  | "tr"
  | "uk"
  | "vi"
  | "zh-Hans"
  | "zh-Hant";
