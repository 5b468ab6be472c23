// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

package dev.wterror

/**
 * A listed code of the Watch Together SDK.
 *
 * ```kotlin
 * check(WTErrorCode.SESSION_IS_FULL.code == 206)
 * check(WTErrorCode.SESSION_IS_FULL.info == WTErrors[206])
 * check(WTErrorCode.of(4242) == null)
 * ```
 *
 * @property code the number.
 */
public enum class WTErrorCode(public val code: Int) {
    /** The server failed in a way it does not name. */
    UNKNOWN_ERROR(-1),
    /** A request concerning a participant could not be carried out. */
    USER_GENERIC(101),
    /** The caller has not joined the session, or the addressed participant is not in it. */
    USER_NOT_FOUND(102),
    /** A participant left while media was being set up. */
    USER_CLOSED(103),
    /** The participant's name is already taken in the session. */
    EXISTING_USER_IN_SESSION(104),
    /** The request needs a media stream that is not being published. */
    USER_NOT_STREAMING(105),
    /** The participant lacks the role or the secret that the request needs. */
    USER_NOT_AUTHORIZED(106),
    /** The browser has not been granted the camera permission. */
    USER_VIDEO_PERMISSION_DENIED(107),
    /** The browser has not been granted the microphone permission. */
    USER_AUDIO_PERMISSION_DENIED(108),
    /** The session is locked or busy and cannot handle the request now. */
    SESSION_GENERIC(201),
    /** The session has been closed. */
    SESSION_CLOSED(203),
    /** The session could not be created. */
    SESSION_CANNOT_BE_CREATED(204),
    /** The session already has as many streaming participants as it allows. */
    SESSION_IS_FULL(206),
    /** A participant's media stream could not be set up. */
    MEDIA_ENDPOINT(303),
    /** The app has not been granted the microphone permission. */
    MEDIA_AUDIO_PERMISSION(308),
    /** The app has not been granted the camera permission. */
    MEDIA_VIDEO_PERMISSION(309),
    /** The request to the media node failed. */
    TRANSPORT_REQUEST(801),
    /** The media node sent an answer that is not valid. */
    TRANSPORT_RESPONSE(802),
    /** The request has a method or a field that the service does not accept. */
    TRANSPORT(803),
    /** The client's connection closed while it was joining. */
    GENERIC_CONNECTION(901),
    /** The service does not support the request. */
    GENERIC_ERROR(999),
    /** The token's time has run out. */
    INVALID_TOKEN_EXPIRED(1100),
    /** The token is incomplete or is not a token. */
    INVALID_TOKEN(1101),
    /** The token is incomplete or has the wrong format. */
    INVALID_TOKEN_DATA(1102),
    /** The token lacks data that is required. */
    INVALID_TOKEN_JSON_DATA(1103),
    /** The socket's address is not valid. */
    INVALID_SOCKET_URL(1104),
    /** The STUN server's address is not valid. */
    INVALID_STUN_SERVER(1105),
    ;

    /** The code's row. */
    public val info: WTErrorInfo get() = Catalogue.rowAt(ordinal)

    /** The `snake_case` identifier, the same in every language. */
    public val id: String get() = info.id

    /** Finds members by their number. */
    public companion object {
        /** The member with a number; null where it is unlisted. */
        @JvmStatic
        public fun of(code: Int): WTErrorCode? = Catalogue.find(code)?.errorCode
    }
}
