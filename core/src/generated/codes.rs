// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

use crate::vocabulary::vocabulary;

/// A listed code of the Watch Together SDK.
///
/// ```
/// use wterror::ErrorCode;
/// assert_eq!(ErrorCode::SessionIsFull as i32, 206);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(i32)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The server failed in a way it does not name.
    UnknownError = -1,
    /// A request concerning a participant could not be carried out.
    UserGeneric = 101,
    /// The caller has not joined the session, or the addressed participant is not in it.
    UserNotFound = 102,
    /// A participant left while media was being set up.
    UserClosed = 103,
    /// The participant's name is already taken in the session.
    ExistingUserInSession = 104,
    /// The request needs a media stream that is not being published.
    UserNotStreaming = 105,
    /// The participant lacks the role or the secret that the request needs.
    UserNotAuthorized = 106,
    /// The browser has not been granted the camera permission.
    UserVideoPermissionDenied = 107,
    /// The browser has not been granted the microphone permission.
    UserAudioPermissionDenied = 108,
    /// The session is locked or busy and cannot handle the request now.
    SessionGeneric = 201,
    /// The session has been closed.
    SessionClosed = 203,
    /// The session could not be created.
    SessionCannotBeCreated = 204,
    /// The session already has as many streaming participants as it allows.
    SessionIsFull = 206,
    /// A participant's media stream could not be set up.
    MediaEndpoint = 303,
    /// The app has not been granted the microphone permission.
    MediaAudioPermission = 308,
    /// The app has not been granted the camera permission.
    MediaVideoPermission = 309,
    /// The request to the media node failed.
    TransportRequest = 801,
    /// The media node sent an answer that is not valid.
    TransportResponse = 802,
    /// The request has a method or a field that the service does not accept.
    Transport = 803,
    /// The client's connection closed while it was joining.
    GenericConnection = 901,
    /// The service does not support the request.
    GenericError = 999,
    /// The token's time has run out.
    InvalidTokenExpired = 1100,
    /// The token is incomplete or is not a token.
    InvalidToken = 1101,
    /// The token is incomplete or has the wrong format.
    InvalidTokenData = 1102,
    /// The token lacks data that is required.
    InvalidTokenJsonData = 1103,
    /// The socket's address is not valid.
    InvalidSocketUrl = 1104,
    /// The STUN server's address is not valid.
    InvalidStunServer = 1105,
}

vocabulary! {
    /// A section of the specification, which every listed code belongs to.
    Category "category":
    User = "user", "User";
    Session = "session", "Session";
    Media = "media", "Media";
    Transport = "transport", "Transport";
    Generic = "generic", "Generic";
    Token = "token", "Token";
    Socket = "socket", "Socket";
}

vocabulary! {
    /// A platform of the Watch Together SDK.
    Platform "platform":
    Ios = "ios", "iOS";
    Android = "android", "Android";
    Web = "web", "Web";
}

vocabulary! {
    /// Who can act on an error. Derived: this project's judgement.
    Owner "owner":
    EndUser = "end_user", "The person in the call";
    App = "app", "The developers of the app";
    Backend = "backend", "The developers of the app's own backend";
    Service = "service", "The vendor's service";
}

vocabulary! {
    /// What its owner does first about an error. Derived: this project's judgement.
    Action "action":
    Retry = "retry", "Send the same request again";
    Rejoin = "rejoin", "Leave the session and join again";
    RefreshToken = "refresh_token", "Get a new token for everyone in the session and connect with it";
    AskPermission = "ask_permission", "Ask the person for the permission";
    FixCall = "fix_call", "Correct the call in the app's code";
    FixConfiguration = "fix_configuration", "Correct the configuration";
    ChooseAnotherName = "choose_another_name", "Join under another name";
    Wait = "wait", "Wait, then try again";
    Ignore = "ignore", "Carry on: nothing has to be done";
    Report = "report", "Report it to the vendor";
}

vocabulary! {
    /// When the same request may be sent again. Derived: this project's judgement.
    Retry "retry":
    Immediately = "immediately", "At once";
    Backoff = "backoff", "After a growing delay";
    AfterChange = "after_change", "Only after something has changed";
    Never = "never", "Never";
}
