"""For Pydantic 2: fields of codes and rows. `Code` takes any code, `ErrorCode` and `ErrorInfo` take listed ones.

Each is given as an integer, as its digits, since paths, queries, headers and settings are text, or as a listed name. A
row is written as its `to_dict()`.

>>> import wterror
>>> from pydantic import BaseModel, ValidationError
>>> class Known(BaseModel):
...     code: wterror.ErrorCode
>>> Known(code="sessionIsFull").model_dump_json(), Known(code="206").code
('{"code":206}', <ErrorCode.SESSION_IS_FULL: 206>)
>>> try:
...     Known(code=-206)
... except ValidationError as error:
...     print(error.errors()[0]["msg"].partition(" (")[0])
-206 is not a listed Watch Together error code; did you mean 206 session_is_full
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pydantic_core import PydanticCustomError, core_schema

from wterror import _wterror
from wterror._codes import ErrorCode
from wterror._lookup import get, get_by_name

__all__ = ["Code"]

_DIGITS = re.compile(r"\s*[+-]?[0-9]+\s*")


class Code(int):
    """Any code, listed or not: an `int` with its row. A field of this type takes integers, digits and listed names.

    >>> from pydantic import BaseModel
    >>> from wterror.integrations.pydantic import Code
    >>> class Report(BaseModel):
    ...     code: Code
    >>> Report(code=4242).code, Report(code="206").code.info.id, Report(code="sessionIsFull").model_dump_json()
    (4242, 'session_is_full', '{"code":206}')
    """

    __slots__ = ()

    @property
    def info(self) -> _wterror.ErrorInfo | None:
        """The catalogue's row; `None` where the code is unlisted."""
        return _wterror.lookup(int(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> core_schema.CoreSchema:
        def validate(value: Any) -> Code:
            return cls(_read(value, _wterror.plain, lambda name: get_by_name(name).code))

        return _schema(validate, core_schema.int_schema(), int)


def listed_code_schema(cls: type[ErrorCode]) -> core_schema.CoreSchema:
    """The schema of `ErrorCode`."""

    def validate(value: Any) -> ErrorCode:
        info: _wterror.ErrorInfo = _read(value, get, get_by_name)
        return info.code

    return _schema(validate, core_schema.literal_schema([int(code) for code in cls]), int)


def row_schema(cls: type[_wterror.ErrorInfo]) -> core_schema.CoreSchema:
    """The schema of `ErrorInfo`."""

    def validate(value: Any) -> _wterror.ErrorInfo:
        row: _wterror.ErrorInfo = value if isinstance(value, cls) else _read(value, get, get_by_name)
        return row

    return _schema(validate, core_schema.int_schema(), cls.to_dict, core_schema.dict_schema(core_schema.str_schema()))


def _read(value: Any, by_code: Callable[[Any], Any], by_name: Callable[[str], Any]) -> Any:
    try:
        if not isinstance(value, str):
            return by_code(value)
        return by_code(int(value)) if _DIGITS.fullmatch(value) else by_name(value)
    except (LookupError, TypeError, ValueError) as error:
        # As a value, not in the template, where braces have a meaning.
        raise PydanticCustomError("wterror_code", "{reason}", {"reason": str(error)}) from None


def _schema(
    validate: Callable[[Any], Any],
    given: core_schema.CoreSchema,
    write: Callable[[Any], Any],
    written: core_schema.CoreSchema | None = None,
) -> core_schema.CoreSchema:
    return core_schema.no_info_plain_validator_function(
        validate,
        json_schema_input_schema=given,
        serialization=core_schema.plain_serializer_function_ser_schema(write, return_schema=written or given),
    )
