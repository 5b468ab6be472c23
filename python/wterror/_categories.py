# Made from core/catalogue/ by `cargo dev generate`. Do not edit.
"""The exceptions by category."""

from wterror._error import WTError

__all__ = [
    "GenericError",
    "MediaError",
    "SessionError",
    "SocketError",
    "TokenError",
    "TransportError",
    "UserError",
]


class UserError(WTError, category="user"):
    """An error of the category user: the codes 100 to 199."""

    __module__ = "wterror"


class SessionError(WTError, category="session"):
    """An error of the category session: the codes 200 to 299."""

    __module__ = "wterror"


class MediaError(WTError, category="media"):
    """An error of the category media: the codes 300 to 399."""

    __module__ = "wterror"


class TransportError(WTError, category="transport"):
    """An error of the category transport: the codes 800 to 899."""

    __module__ = "wterror"


class GenericError(WTError, category="generic"):
    """An error of the category generic: the codes -1 and 900 to 999."""

    __module__ = "wterror"


class TokenError(WTError, category="token"):
    """An error of the category token: the codes 1100 to 1103."""

    __module__ = "wterror"


class SocketError(WTError, category="socket"):
    """An error of the category socket: the codes 1104 to 1105."""

    __module__ = "wterror"
