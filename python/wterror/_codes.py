# Made from core/catalogue/ by `cargo dev generate`. Do not edit.
"""The listed codes, and the closed lists of words that describe them."""

from wterror._words import CategoryWord, CodeNumber, Word


class ErrorCode(CodeNumber):
    """A listed code of the Watch Together SDK. A code that is not listed stays an `int`.

    >>> import wterror
    >>> wterror.ErrorCode.SESSION_IS_FULL
    <ErrorCode.SESSION_IS_FULL: 206>
    """

    __module__ = "wterror"

    UNKNOWN_ERROR = -1
    """The server failed in a way it does not name."""
    USER_GENERIC = 101
    """A request concerning a participant could not be carried out."""
    USER_NOT_FOUND = 102
    """The caller has not joined the session, or the addressed participant is not in it."""
    USER_CLOSED = 103
    """A participant left while media was being set up."""
    EXISTING_USER_IN_SESSION = 104
    """The participant's name is already taken in the session."""
    USER_NOT_STREAMING = 105
    """The request needs a media stream that is not being published."""
    USER_NOT_AUTHORIZED = 106
    """The participant lacks the role or the secret that the request needs."""
    USER_VIDEO_PERMISSION_DENIED = 107
    """The browser has not been granted the camera permission."""
    USER_AUDIO_PERMISSION_DENIED = 108
    """The browser has not been granted the microphone permission."""
    SESSION_GENERIC = 201
    """The session is locked or busy and cannot handle the request now."""
    SESSION_CLOSED = 203
    """The session has been closed."""
    SESSION_CANNOT_BE_CREATED = 204
    """The session could not be created."""
    SESSION_IS_FULL = 206
    """The session already has as many streaming participants as it allows."""
    MEDIA_ENDPOINT = 303
    """A participant's media stream could not be set up."""
    MEDIA_AUDIO_PERMISSION = 308
    """The app has not been granted the microphone permission."""
    MEDIA_VIDEO_PERMISSION = 309
    """The app has not been granted the camera permission."""
    TRANSPORT_REQUEST = 801
    """The request to the media node failed."""
    TRANSPORT_RESPONSE = 802
    """The media node sent an answer that is not valid."""
    TRANSPORT = 803
    """The request has a method or a field that the service does not accept."""
    GENERIC_CONNECTION = 901
    """The client's connection closed while it was joining."""
    GENERIC_ERROR = 999
    """The service does not support the request."""
    INVALID_TOKEN_EXPIRED = 1100
    """The token's time has run out."""
    INVALID_TOKEN = 1101
    """The token is incomplete or is not a token."""
    INVALID_TOKEN_DATA = 1102
    """The token is incomplete or has the wrong format."""
    INVALID_TOKEN_JSON_DATA = 1103
    """The token lacks data that is required."""
    INVALID_SOCKET_URL = 1104
    """The socket's address is not valid."""
    INVALID_STUN_SERVER = 1105
    """The STUN server's address is not valid."""


class Category(CategoryWord):
    """A section of the specification, which every listed code belongs to."""

    __module__ = "wterror"

    USER = "user"
    """User"""
    SESSION = "session"
    """Session"""
    MEDIA = "media"
    """Media"""
    TRANSPORT = "transport"
    """Transport"""
    GENERIC = "generic"
    """Generic"""
    TOKEN = "token"
    """Token"""
    SOCKET = "socket"
    """Socket"""


class Platform(Word):
    """A platform of the Watch Together SDK."""

    __module__ = "wterror"

    IOS = "ios"
    """iOS"""
    ANDROID = "android"
    """Android"""
    WEB = "web"
    """Web"""


class Owner(Word):
    """Who can act on an error. Derived: this project's judgement."""

    __module__ = "wterror"

    END_USER = "end_user"
    """The person in the call"""
    APP = "app"
    """The developers of the app"""
    BACKEND = "backend"
    """The developers of the app's own backend"""
    SERVICE = "service"
    """The vendor's service"""


class Action(Word):
    """What its owner does first about an error. Derived: this project's judgement."""

    __module__ = "wterror"

    RETRY = "retry"
    """Send the same request again"""
    REJOIN = "rejoin"
    """Leave the session and join again"""
    REFRESH_TOKEN = "refresh_token"
    """Get a new token for everyone in the session and connect with it"""
    ASK_PERMISSION = "ask_permission"
    """Ask the person for the permission"""
    FIX_CALL = "fix_call"
    """Correct the call in the app's code"""
    FIX_CONFIGURATION = "fix_configuration"
    """Correct the configuration"""
    CHOOSE_ANOTHER_NAME = "choose_another_name"
    """Join under another name"""
    WAIT = "wait"
    """Wait, then try again"""
    IGNORE = "ignore"
    """Carry on: nothing has to be done"""
    REPORT = "report"
    """Report it to the vendor"""


class Retry(Word):
    """When the same request may be sent again. Derived: this project's judgement."""

    __module__ = "wterror"

    IMMEDIATELY = "immediately"
    """At once"""
    BACKOFF = "backoff"
    """After a growing delay"""
    AFTER_CHANGE = "after_change"
    """Only after something has changed"""
    NEVER = "never"
    """Never"""
