// Made from core/catalogue/ by `cargo dev generate`. Do not edit.
// swift-format-ignore-file

// The listed codes: `.sessionIsFull` where a code is expected.
extension WTError.Code {
    /// -1: The server failed in a way it does not name.
    @inlinable public static var unknownError: WTError.Code { WTError.Code(rawValue: -1) }

    /// 101: A request concerning a participant could not be carried out.
    @inlinable public static var userGeneric: WTError.Code { WTError.Code(rawValue: 101) }

    /// 102: The caller has not joined the session, or the addressed participant is not in it.
    @inlinable public static var userNotFound: WTError.Code { WTError.Code(rawValue: 102) }

    /// 103: A participant left while media was being set up.
    @inlinable public static var userClosedError: WTError.Code { WTError.Code(rawValue: 103) }

    /// 104: The participant's name is already taken in the session.
    @inlinable public static var existingUserInSession: WTError.Code { WTError.Code(rawValue: 104) }

    /// 105: The request needs a media stream that is not being published.
    @inlinable public static var userNotStreaming: WTError.Code { WTError.Code(rawValue: 105) }

    /// 106: The participant lacks the role or the secret that the request needs.
    @inlinable public static var userNotAuthorized: WTError.Code { WTError.Code(rawValue: 106) }

    /// 107: The browser has not been granted the camera permission.
    @inlinable public static var userVideoPermissionDenied: WTError.Code { WTError.Code(rawValue: 107) }

    /// 108: The browser has not been granted the microphone permission.
    @inlinable public static var userAudioPermissionDenied: WTError.Code { WTError.Code(rawValue: 108) }

    /// 201: The session is locked or busy and cannot handle the request now.
    @inlinable public static var sessionGenericError: WTError.Code { WTError.Code(rawValue: 201) }

    /// 203: The session has been closed.
    @inlinable public static var sessionClosed: WTError.Code { WTError.Code(rawValue: 203) }

    /// 204: The session could not be created.
    @inlinable public static var sessionCannotBeCreated: WTError.Code { WTError.Code(rawValue: 204) }

    /// 206: The session already has as many streaming participants as it allows.
    @inlinable public static var sessionIsFull: WTError.Code { WTError.Code(rawValue: 206) }

    /// 303: A participant's media stream could not be set up.
    @inlinable public static var mediaEndpoint: WTError.Code { WTError.Code(rawValue: 303) }

    /// 308: The app has not been granted the microphone permission.
    @inlinable public static var mediaAudioPermission: WTError.Code { WTError.Code(rawValue: 308) }

    /// 309: The app has not been granted the camera permission.
    @inlinable public static var mediaVideoPermission: WTError.Code { WTError.Code(rawValue: 309) }

    /// 801: The request to the media node failed.
    @inlinable public static var transportRequest: WTError.Code { WTError.Code(rawValue: 801) }

    /// 802: The media node sent an answer that is not valid.
    @inlinable public static var transportResponse: WTError.Code { WTError.Code(rawValue: 802) }

    /// 803: The request has a method or a field that the service does not accept.
    @inlinable public static var transport: WTError.Code { WTError.Code(rawValue: 803) }

    /// 901: The client's connection closed while it was joining.
    @inlinable public static var genericConnectionError: WTError.Code { WTError.Code(rawValue: 901) }

    /// 999: The service does not support the request.
    @inlinable public static var genericError: WTError.Code { WTError.Code(rawValue: 999) }

    /// 1100: The token's time has run out.
    @inlinable public static var invalidTokenExpired: WTError.Code { WTError.Code(rawValue: 1100) }

    /// 1101: The token is incomplete or is not a token.
    @inlinable public static var invalidToken: WTError.Code { WTError.Code(rawValue: 1101) }

    /// 1102: The token is incomplete or has the wrong format.
    @inlinable public static var invalidTokenData: WTError.Code { WTError.Code(rawValue: 1102) }

    /// 1103: The token lacks data that is required.
    @inlinable public static var invalidTokenJsonData: WTError.Code { WTError.Code(rawValue: 1103) }

    /// 1104: The socket's address is not valid.
    @inlinable public static var invalidSocketURL: WTError.Code { WTError.Code(rawValue: 1104) }

    /// 1105: The STUN server's address is not valid.
    @inlinable public static var invalidStunServer: WTError.Code { WTError.Code(rawValue: 1105) }
}

// The same as errors: `throw WTError.sessionIsFull`, `catch WTError.sessionIsFull`.
extension WTError {
    /// -1: The server failed in a way it does not name.
    @inlinable public static var unknownError: WTError { WTError(-1) }

    /// 101: A request concerning a participant could not be carried out.
    @inlinable public static var userGeneric: WTError { WTError(101) }

    /// 102: The caller has not joined the session, or the addressed participant is not in it.
    @inlinable public static var userNotFound: WTError { WTError(102) }

    /// 103: A participant left while media was being set up.
    @inlinable public static var userClosedError: WTError { WTError(103) }

    /// 104: The participant's name is already taken in the session.
    @inlinable public static var existingUserInSession: WTError { WTError(104) }

    /// 105: The request needs a media stream that is not being published.
    @inlinable public static var userNotStreaming: WTError { WTError(105) }

    /// 106: The participant lacks the role or the secret that the request needs.
    @inlinable public static var userNotAuthorized: WTError { WTError(106) }

    /// 107: The browser has not been granted the camera permission.
    @inlinable public static var userVideoPermissionDenied: WTError { WTError(107) }

    /// 108: The browser has not been granted the microphone permission.
    @inlinable public static var userAudioPermissionDenied: WTError { WTError(108) }

    /// 201: The session is locked or busy and cannot handle the request now.
    @inlinable public static var sessionGenericError: WTError { WTError(201) }

    /// 203: The session has been closed.
    @inlinable public static var sessionClosed: WTError { WTError(203) }

    /// 204: The session could not be created.
    @inlinable public static var sessionCannotBeCreated: WTError { WTError(204) }

    /// 206: The session already has as many streaming participants as it allows.
    @inlinable public static var sessionIsFull: WTError { WTError(206) }

    /// 303: A participant's media stream could not be set up.
    @inlinable public static var mediaEndpoint: WTError { WTError(303) }

    /// 308: The app has not been granted the microphone permission.
    @inlinable public static var mediaAudioPermission: WTError { WTError(308) }

    /// 309: The app has not been granted the camera permission.
    @inlinable public static var mediaVideoPermission: WTError { WTError(309) }

    /// 801: The request to the media node failed.
    @inlinable public static var transportRequest: WTError { WTError(801) }

    /// 802: The media node sent an answer that is not valid.
    @inlinable public static var transportResponse: WTError { WTError(802) }

    /// 803: The request has a method or a field that the service does not accept.
    @inlinable public static var transport: WTError { WTError(803) }

    /// 901: The client's connection closed while it was joining.
    @inlinable public static var genericConnectionError: WTError { WTError(901) }

    /// 999: The service does not support the request.
    @inlinable public static var genericError: WTError { WTError(999) }

    /// 1100: The token's time has run out.
    @inlinable public static var invalidTokenExpired: WTError { WTError(1100) }

    /// 1101: The token is incomplete or is not a token.
    @inlinable public static var invalidToken: WTError { WTError(1101) }

    /// 1102: The token is incomplete or has the wrong format.
    @inlinable public static var invalidTokenData: WTError { WTError(1102) }

    /// 1103: The token lacks data that is required.
    @inlinable public static var invalidTokenJsonData: WTError { WTError(1103) }

    /// 1104: The socket's address is not valid.
    @inlinable public static var invalidSocketURL: WTError { WTError(1104) }

    /// 1105: The STUN server's address is not valid.
    @inlinable public static var invalidStunServer: WTError { WTError(1105) }
}
