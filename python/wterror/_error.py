"""Errors that happened."""

from __future__ import annotations

from wterror import _wterror

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from typing import Any, ClassVar

    from typing_extensions import Self

    from wterror._codes import Category, ErrorCode
    from wterror._dicts import Problem, WTErrorDict
    from wterror._wterror import ErrorInfo, Guidance, Language, Localized


class WTError(_wterror.BaseError):
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

    _category: ClassVar[str | None] = None

    code: int
    """The number, listed or not."""
    platform_message: str | None
    """The platform's own message, where it was given one."""
    request_time: datetime | None = None
    """When the request failed, with its time zone, where the platform says so: the web does."""

    def __init_subclass__(cls, *, category: str | None = None, **options: object) -> None:
        super().__init_subclass__(**options)
        if category is not None:
            cls._category = category
            _wterror.register_category(cls, category)

    def __str__(self) -> str:
        return _wterror.display(self.code, self.platform_message)

    def __repr__(self) -> str:
        # As every exception's, but for integers of more digits than Python writes.
        shown = (_wterror.digits(value) if type(value) is int else repr(value) for value in self.args)
        return f"{type(self).__name__}({', '.join(shown)})"

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
        return _wterror.category_of(self.code)

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
        return _wterror.description(self.code, self.platform_message)

    def localized(self, locale: str | Language | Iterable[str | Language] | None = None) -> Localized:
        """What to tell a person about it, in the best available language for them. Derived.

        >>> import wterror
        >>> text = wterror.WTError(206).localized("de-AT")
        >>> text.message, text.label
        ('Die Sitzung ist voll.', 'Warten und erneut versuchen')
        """
        return _wterror.localized(self.code, locale)

    def to_attributes(self) -> dict[str, str | int]:
        """What OpenTelemetry's semantic conventions and log records want to know.

        >>> import wterror
        >>> list(wterror.WTError(206).to_attributes())
        ['error.type', 'exception.message', 'wterror.code', 'wterror.id', 'wterror.category']
        """
        return _wterror.attributes(self.code, self.platform_message)

    def to_problem(self, *, locale: str | Language | Iterable[str | Language] | None = None) -> Problem:
        """The problem document (RFC 9457) for an HTTP answer. Derived: its texts and its status.

        An answer with it has the media type `application/problem+json`, and as headers `Content-Language` with the
        document's `language` and `Vary: Accept-Language`. One with status 401 needs `WWW-Authenticate`, too (RFC 9110).

        >>> import wterror
        >>> problem = wterror.WTError(1100).to_problem(locale="en")
        >>> problem["status"], problem["title"]
        (401, "The token's time has run out.")
        """
        return _wterror.problem(self.code, self.platform_message, locale)

    def to_dict(self) -> WTErrorDict:
        """The error as plain values, ready for JSON; `from_payload()` reads it back.

        `requestTime`, in milliseconds of Unix time, is there where the error has a `request_time`.

        >>> import wterror
        >>> sorted(wterror.WTError(206).to_dict())
        ['category', 'code', 'id', 'localizedDescription', 'message']
        """
        found = _wterror.error_dict(self.code, self.platform_message)
        if self.request_time is not None:
            from wterror._payload import to_milliseconds

            found["requestTime"] = to_milliseconds(self.request_time)
        return found

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any] | str | bytes | int | object, /) -> Self:
        """The error that a platform's error object stands for: a mapping, JSON text, or an object with the attributes.

        iOS gives `code` and `localizedDescription`, Android `code`, `name` and `message`, the web `code` or `name` and
        `message`, bare or wrapped in `error`. The code decides; the name does only where there is no code. An empty
        message counts as none. The web's `requestTime` becomes the `request_time`. A code alone, an integer, or a name
        alone will do. A `PayloadError` says what is missing or malformed.

        >>> import wterror
        >>> error = wterror.WTError.from_payload({"error": {"code": 206, "requestTime": 1700000000123}})
        >>> error, str(error.request_time)
        (SessionError(206), '2023-11-14 22:13:20.123000+00:00')
        >>> wterror.WTError.from_payload({"name": "SESSION_IS_FULL_ERROR_CODE", "message": "Room full"})
        SessionError(206, 'Room full')
        >>> wterror.WTError.from_payload('{"code": 4242}'), wterror.WTError.from_payload("sessionIsFull")
        (WTError(4242), SessionError(206))
        """
        from wterror._payload import read

        code, message, request_time = read(payload)
        error = cls(code, message)
        # Not as an argument: a subclass may have an `__init__` of its own, without it.
        if request_time is not None:
            error.request_time = request_time
        return error

    @classmethod
    def try_from_payload(cls, payload: Mapping[str, Any] | str | bytes | int | object, /) -> Self | None:
        """The error as `from_payload()` gives it; `None` where that finds nothing to read.

        >>> import wterror
        >>> wterror.WTError.try_from_payload({"code": 206}), wterror.WTError.try_from_payload(OSError("offline"))
        (SessionError(206), None)
        """
        from wterror._payload import PayloadError

        try:
            return cls.from_payload(payload)
        except PayloadError:
            return None


def _init(self: WTError, read: int | None, args: tuple[Any, ...], options: dict[str, Any] | None) -> None:
    """Does what is left to do for `__init__`; `read` is the code where `__new__` has read it."""
    code, platform_message, request_time = _arguments(*args, **(options or {}))
    number = _wterror.plain(code) if read is None else read
    # An `__index__` may give another number each time, and `__new__` has chosen the class by the one that it read.
    if read is None and self._category is not None:
        category = _wterror.category_of(number)
        if self._category != category:
            digits = _wterror.digits(number)
            belongs = f"belongs to {category}" if category else "belongs to no category"
            raise ValueError(
                f"{type(self).__name__} is for codes of {self._category}, and {digits} {belongs}; use WTError({digits})"
            )
    if platform_message is None:
        super(_wterror.BaseError, self).__init__(number)
    elif isinstance(platform_message, str):
        super(_wterror.BaseError, self).__init__(number, platform_message)
    else:
        raise TypeError(f"a platform's message is a str or None, not {type(platform_message).__name__}")
    self.code = number
    self.platform_message = platform_message
    if request_time is not None:
        from datetime import datetime

        if not isinstance(request_time, datetime):
            raise TypeError(f"the time of a request is a datetime or None, not {type(request_time).__name__}")
        if request_time.utcoffset() is None:
            raise ValueError("the time of a request needs a time zone, such as datetime.timezone.utc")
        self.request_time = request_time


def _arguments(
    code: int, platform_message: str | None = None, *, request_time: datetime | None = None
) -> tuple[int, str | None, datetime | None]:
    return code, platform_message, request_time


_arguments.__qualname__ = "WTError"
_wterror.register(WTError, _init)
