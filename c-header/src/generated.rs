// Made from core/catalogue/ by `cargo dev generate`. Do not edit.

/// The listed codes, as `int32_t`. A number that is not among them is a value too: an unlisted code.
#[repr(i32)]
pub enum Code {
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

/// The specification's sections, which every listed code belongs to.
#[repr(i32)]
pub enum Category {
    /// No category: an unlisted code outside every known range.
    None = 0,
    /// User: `user`.
    User = 1,
    /// Session: `session`.
    Session = 2,
    /// Media: `media`.
    Media = 3,
    /// Transport: `transport`.
    Transport = 4,
    /// Generic: `generic`.
    Generic = 5,
    /// Token: `token`.
    Token = 6,
    /// Socket: `socket`.
    Socket = 7,
}

/// Who can act on an error. Derived: this project's judgement.
#[repr(i32)]
pub enum Owner {
    /// No row, no owner.
    None = 0,
    /// The person in the call: `end_user`.
    EndUser = 1,
    /// The developers of the app: `app`.
    App = 2,
    /// The developers of the app's own backend: `backend`.
    Backend = 3,
    /// The vendor's service: `service`.
    Service = 4,
}

/// What the owner does first about an error. Derived: this project's judgement.
#[repr(i32)]
pub enum Action {
    /// No row, no action.
    None = 0,
    /// Send the same request again: `retry`.
    Retry = 1,
    /// Leave the session and join again: `rejoin`.
    Rejoin = 2,
    /// Get a new token for everyone in the session and connect with it: `refresh_token`.
    RefreshToken = 3,
    /// Ask the person for the permission: `ask_permission`.
    AskPermission = 4,
    /// Correct the call in the app's code: `fix_call`.
    FixCall = 5,
    /// Correct the configuration: `fix_configuration`.
    FixConfiguration = 6,
    /// Join under another name: `choose_another_name`.
    ChooseAnotherName = 7,
    /// Wait, then try again: `wait`.
    Wait = 8,
    /// Carry on: nothing has to be done: `ignore`.
    Ignore = 9,
    /// Report it to the vendor: `report`.
    Report = 10,
}

/// The platforms of the Watch Together SDK.
#[repr(i32)]
pub enum Platform {
    /// No platform.
    None = 0,
    /// iOS: `ios`.
    Ios = 1,
    /// Android: `android`.
    Android = 2,
    /// Web: `web`.
    Web = 3,
}
