"""Reads a platform's error object."""

from __future__ import annotations

import json
import operator
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

from wterror import _wterror

_ABSENT = object()
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class PayloadError(ValueError):
    """A platform's error object is malformed, or has neither a code nor a known name; from `WTError.from_payload()`."""

    __module__ = "wterror"


def read(payload: object) -> tuple[int, str | None, datetime | None]:
    """The code, the platform's message, and the time of the request."""
    fields = _fields(_parsed(payload) if isinstance(payload, (str, bytes, bytearray)) else payload)
    code, name, message, described, time = fields
    try:
        found, keeps_message = _wterror.payload(code, name, described if message is None else message)
    except (TypeError, ValueError) as error:
        raise PayloadError(str(error)) from None
    if code is None:
        code = found
    elif described == _wterror.localized(code).message:
        # This package wrote it, of an error without a message of the platform's.
        described = None
    if message is None:
        message = described
    return code, message if keeps_message else None, time


def to_milliseconds(time: datetime) -> int:
    """Milliseconds of Unix time, as the web has them; what is less than one is cut off."""
    return (time - _EPOCH) // timedelta(milliseconds=1)


def _parsed(text: str | bytes | bytearray) -> object:
    """What a text holds: an error object, a code or a name."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        is_name = (
            isinstance(error, json.JSONDecodeError) and isinstance(text, str) and text.strip()[:1] not in ("{", "[")
        )
        if is_name and text:
            return text
        raise PayloadError(f"the error object cannot be read as JSON: {error}") from error
    if isinstance(found, (Mapping, int, str)):
        return found
    raise PayloadError(f"the error object is JSON, but {_kind(found)} instead of an object, a code or a name")


def _fields(payload: object) -> tuple[Any, str | None, str | None, str | None, datetime | None]:
    """Code, name, message, iOS's description and the web's time; each `None` where it is not there."""
    if isinstance(payload, str):
        return None, payload, None, None, None
    if hasattr(payload, "__index__"):
        return payload, None, None, None, None
    inner = _field(payload, "error")
    if _is_object(inner) and _field(payload, "code") in (None, _ABSENT):
        if _is_object(_field(inner, "error")):
            raise PayloadError(
                "the error object is wrapped twice; pass the object that has the `code`, or the one around it"
            )
        payload = inner
    code = _field(payload, "code")
    # An error of this package calls the platform's message `platform_message`.
    own = _field(payload, "platform_message")
    return (
        None if code is _ABSENT else code,
        _text("name", _field(payload, "name")),
        _text("message", _field(payload, "message") if own is _ABSENT else own),
        _text("localizedDescription", _field(payload, "localizedDescription")),
        _time(payload),
    )


def _field(payload: object, key: str) -> Any:
    if isinstance(payload, Mapping):
        return payload.get(key, _ABSENT)
    return getattr(payload, key, _ABSENT)


def _is_object(value: object) -> bool:
    """Whether it may be an error object, which the web SDK delivers in the `error` of another."""
    return isinstance(value, Mapping) or hasattr(value, "code") or hasattr(value, "name")


def _text(key: str, value: object) -> str | None:
    if value is _ABSENT or value is None or isinstance(value, str):
        return value if isinstance(value, str) else None
    raise PayloadError(f"the error object's `{key}` is {_kind(value)} instead of a string")


def _time(payload: object) -> datetime | None:
    own = _field(payload, "request_time")
    if isinstance(own, datetime) and own.utcoffset() is not None:
        return own
    value = _field(payload, "requestTime")
    if value is _ABSENT or value is None:
        return None
    try:
        if not isinstance(value, bool) and (since := operator.index(value)) >= 0:
            return _EPOCH + timedelta(milliseconds=since)
    except (TypeError, OverflowError):
        pass
    raise PayloadError(f"the error object's `requestTime` is {_kind(value)} instead of milliseconds of Unix time")


def _kind(value: object) -> str:
    # Python itself refuses to write an integer of thousands of digits.
    shown = _wterror.digits(value) if type(value) is int else repr(value)
    return f"{shown:.80} ({type(value).__name__})"
