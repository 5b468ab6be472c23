"""For Pydantic 2: fields that hold codes. `Code` takes any; a field of type `ErrorCode` takes the listed ones only.

>>> import wterror
>>> from pydantic import BaseModel, ValidationError
>>> class Known(BaseModel):
...     code: wterror.ErrorCode
>>> Known(code="sessionIsFull").model_dump_json()
'{"code":206}'
>>> try:
...     Known(code=-206)
... except ValidationError as error:
...     print(error.errors()[0]["msg"].partition(" (")[0])
-206 is not a listed Watch Together error code; did you mean 206 session_is_full
"""

from __future__ import annotations

from typing import Any

from pydantic_core import PydanticCustomError, core_schema

from wterror import _wterror
from wterror._codes import ErrorCode
from wterror._error import get, get_by_name

__all__ = ["Code"]


class Code(int):
    """Any code, listed or not: an `int` with its row. A field of this type takes integers and listed names.

    >>> from pydantic import BaseModel
    >>> from wterror.integrations.pydantic import Code
    >>> class Report(BaseModel):
    ...     code: Code
    >>> Report(code=4242).code, Report(code=206).code.info.id, Report(code="sessionIsFull").model_dump_json()
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
            return cls(_checked(get_by_name, value).code if isinstance(value, str) else _checked(_wterror.plain, value))

        return _schema(validate, core_schema.int_schema())


def listed_code_schema(cls: type[ErrorCode]) -> core_schema.CoreSchema:
    """The schema of `ErrorCode`: integers and names that are listed."""

    def validate(value: Any) -> ErrorCode:
        info: _wterror.ErrorInfo = _checked(get_by_name if isinstance(value, str) else get, value)
        return info.code

    return _schema(validate, core_schema.literal_schema([int(code) for code in cls]))


def _checked(function: Any, value: Any) -> Any:
    try:
        return function(value)
    except (LookupError, TypeError) as error:
        # As a value, not in the template, where braces have a meaning.
        raise PydanticCustomError("wterror_code", "{reason}", {"reason": str(error)}) from None


def _schema(validate: Any, json: core_schema.CoreSchema) -> core_schema.CoreSchema:
    return core_schema.no_info_plain_validator_function(
        validate,
        json_schema_input_schema=json,
        serialization=core_schema.plain_serializer_function_ser_schema(int, return_schema=json),
    )
