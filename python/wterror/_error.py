"""Errors that happened, and the errors of asking for what is not there."""

from __future__ import annotations

from wterror import _wterror

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, ClassVar

    from typing_extensions import Self

    from wterror._codes import Category, ErrorCode
    from wterror._wterror import ErrorInfo, Guidance, Language, Localized


class WTError(Exception):
    """An error that the SDK reported: any code, listed or not, with the platform's own message where it was given one.

    Makes the subclass of the code's category; a code outside every known range stays a plain `WTError`. `str()` gives
    code, id and text, fit for a log.

    >>> import wterror
    >>> error = wterror.WTError(206)
    >>> error
    SessionError(206)
    >>> print(error)
    206 session_is_full: The session already has as many streaming participants as it allows.
    >>> try:
    ...     raise wterror.WTError(1199, "Session went away")
    ... except wterror.WTError as error:
    ...     print(error, error.info, error.category)
    1199 unlisted: Session went away None None
    """

    __module__ = "wterror"

    _by_category: ClassVar[dict[str | None, type[WTError]]] = {}
    _category: ClassVar[str | None] = None

    code: int
    """The number, listed or not."""
    message: str | None
    """The platform's own message, where it was given one."""

    def __init_subclass__(cls, *, category: str | None = None, **options: object) -> None:
        super().__init_subclass__(**options)
        if category is not None:
            cls._category = category
            WTError._by_category[category] = cls

    def __new__(cls, code: int, message: str | None = None) -> Self:
        category = _wterror.category(code)
        if cls is WTError:
            cls = cls._by_category.get(category, cls)  # type: ignore[assignment]
        elif cls._category is not None and cls._category != category:
            is_a = f"belongs to {category}" if category else "belongs to no category"
            raise ValueError(f"{cls.__name__} is for codes of {cls._category}, and {code} {is_a}; use WTError({code})")
        return super().__new__(cls, code, message)

    def __init__(self, code: int, message: str | None = None) -> None:
        self.code = _wterror.plain(code)
        if message is None:
            super().__init__(self.code)
        elif isinstance(message, str):
            super().__init__(self.code, message)
        else:
            raise TypeError(f"a message is a str or None, not {type(message).__name__}")
        self.message = message

    def __str__(self) -> str:
        return _wterror.text(self.code, self.message)

    @property
    def info(self) -> ErrorInfo | None:
        """The catalogue's row; `None` where the code is unlisted."""
        return _wterror.lookup(self.code)

    @property
    def error_code(self) -> ErrorCode | None:
        """The number as a member of the enumeration; `None` where it is unlisted."""
        info = self.info
        return info and info.code

    @property
    def id(self) -> str | None:
        """The id; `None` where the code is unlisted."""
        info = self.info
        return info and info.id

    @property
    def category(self) -> Category | None:
        """The category by row or range; `None` where an unlisted code is outside every range."""
        return _wterror.category(self.code)

    @property
    def guidance(self) -> Guidance | None:
        """What to do about it; `None` where the code is unlisted. Derived."""
        info = self.info
        return info and info.guidance

    @property
    def localized_description(self) -> str:
        """The sentence for the people in the call, in English; `localized()` gives it in the others. Derived.

        >>> import wterror
        >>> wterror.WTError(206).localized_description
        'The session is full.'
        """
        return _wterror.localized(self.code).message

    @property
    def description(self) -> str:
        """The text for developers: the platform's own message or else the summary, or that the code is unlisted."""
        return _wterror.description(self.code, self.message)

    def localized(self, locale: str | Language | Iterable[str | Language] | None = None) -> Localized:
        """What to tell a person about it, in the best available language for them. Derived."""
        return _wterror.localized(self.code, locale)

    def attributes(self) -> dict[str, str | int]:
        """What OpenTelemetry's semantic conventions and log records want to know.

        >>> import wterror
        >>> list(wterror.WTError(206).attributes())
        ['error.type', 'exception.message', 'wterror.code', 'wterror.id', 'wterror.category']
        """
        return _wterror.attributes(self.code, self.message)

    def to_problem(self, *, locale: str | Language | Iterable[str | Language] | None = None) -> dict[str, Any]:
        """The problem document (RFC 9457) for an HTTP answer. Derived: its texts, and its status, chosen by category.

        >>> import wterror
        >>> problem = wterror.WTError(1100).to_problem(locale="en")
        >>> problem["status"], problem["title"]
        (401, "The token's time has run out.")
        """
        return _wterror.problem(self.code, self.message, locale)

    def to_dict(self) -> dict[str, Any]:
        """The error as plain values, ready for JSON; `from_payload()` reads it back.

        >>> import wterror
        >>> sorted(wterror.WTError(206).to_dict())
        ['category', 'code', 'id', 'localizedDescription', 'message']
        """
        return _wterror.error_dict(self.code, self.message)

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any] | str | bytes | object, /) -> Self:
        """The error that a platform's error object stands for: a mapping, JSON text, or an object with the attributes.

        iOS gives `code` and `localizedDescription`, Android `code`, `name` and `message`, the web `code` or `name` and
        `message`. The code decides; the name does only where there is no code. An empty message counts as none.
        A `PayloadError` says what is missing or malformed.

        >>> import wterror
        >>> wterror.WTError.from_payload({"name": "SESSION_IS_FULL_ERROR_CODE", "message": "Room full"})
        SessionError(206, 'Room full')
        >>> wterror.WTError.from_payload('{"code": 4242}')
        WTError(4242)
        """
        from wterror._payload import fields

        code, name, message = fields(payload)
        try:
            found, counts = _wterror.payload(code, name, message)
        except (TypeError, ValueError) as error:
            raise PayloadError(str(error)) from None
        return cls(found if code is None else code, message if counts else None)


class UnlistedCodeError(LookupError):
    """A code is not in the catalogue; raised by `get()`. Its text names near misses.

    >>> import wterror
    >>> try:
    ...     wterror.get(-206)
    ... except LookupError as error:
    ...     print(str(error).partition(" (")[0])
    -206 is not a listed Watch Together error code; did you mean 206 session_is_full
    """

    __module__ = "wterror"

    def __init__(self, code: int, /) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return _wterror.unlisted(self.code)


class UnknownNameError(LookupError):
    """No row has a name; raised by `get_by_name()`. Its text names near misses."""

    __module__ = "wterror"

    def __init__(self, name: str, /) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return _wterror.unknown_name(self.name) or self.name


class PayloadError(ValueError):
    """A platform's error object is malformed, or has neither a code nor a known name; from `WTError.from_payload()`."""

    __module__ = "wterror"


def get(code: int, /) -> ErrorInfo:
    """The row of a code; an `UnlistedCodeError`, a `LookupError`, where the code is not listed.

    >>> import wterror
    >>> wterror.get(206).id
    'session_is_full'
    """
    info = _wterror.lookup(code)
    if info is None:
        raise UnlistedCodeError(code)
    return info


def get_by_name(name: str, /) -> ErrorInfo:
    """The row with a name, as `lookup_name()` finds it; an `UnknownNameError`, a `LookupError`, where there is none.

    >>> import wterror
    >>> int(wterror.get_by_name("sessionIsFull").code)
    206
    """
    info = _wterror.lookup_name(name)
    if info is None:
        raise UnknownNameError(name)
    return info


get.__module__ = get_by_name.__module__ = "wterror"
