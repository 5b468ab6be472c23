"""What the generated enumerations can do; their names and values are in `_codes`."""

from __future__ import annotations

from enum import Enum, IntEnum

from wterror import _wterror

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from wterror._codes import Category


class CodeNumber(IntEnum):
    """A listed code: an integer with its row."""

    __str__ = int.__repr__

    @property
    def info(self) -> _wterror.ErrorInfo:
        """The code's row.

        >>> import wterror
        >>> wterror.ErrorCode.INVALID_TOKEN.info.category
        <Category.TOKEN: 'token'>
        """
        info = _wterror.lookup(int(self))
        assert info is not None, "enumeration and rows are generated from the same list"
        return info

    @property
    def id(self) -> str:
        """The identifier, the same in every language.

        >>> import wterror
        >>> wterror.ErrorCode.SESSION_IS_FULL.id
        'session_is_full'
        """
        return self.info.id

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from wterror.integrations.pydantic import listed_code_schema

        return listed_code_schema(cls)  # type: ignore[arg-type]


class Word(str, Enum):
    """A word of a closed list: equal to its text, and written as it."""

    def __new__(cls, value: str) -> Self:
        """Makes a member; `Enum` makes this the look-up of one."""
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    __str__ = str.__str__


class CategoryWord(Word):
    """What a category can do."""

    @staticmethod
    def of(code: int, /) -> Category | None:
        """The category of a code by its row or, where it is unlisted, by its range; `None` outside every known range.

        >>> import wterror
        >>> wterror.Category.of(206), wterror.Category.of(299), wterror.Category.of(4242)
        (<Category.SESSION: 'session'>, <Category.SESSION: 'session'>, None)
        """
        return _wterror.category_of(code)

    @property
    def http_status(self) -> int:
        """The HTTP status that fits errors of this category in a problem document (RFC 9457). Derived.

        >>> import wterror
        >>> wterror.Category.TOKEN.http_status
        401
        """
        return _wterror.http_status(self.value)
