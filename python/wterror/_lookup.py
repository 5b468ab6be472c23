"""The strict look-ups, and the errors of asking for what is not there."""

from __future__ import annotations

from wterror import _wterror

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wterror._wterror import ErrorInfo


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
