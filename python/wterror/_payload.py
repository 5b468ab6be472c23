"""Reads a platform's error object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wterror import _wterror

_ABSENT = object()


class PayloadError(ValueError):
    """A platform's error object is malformed, or has neither a code nor a known name; from `WTError.from_payload()`."""

    __module__ = "wterror"


def read(payload: object) -> tuple[int, str | None]:
    """The code and the platform's message."""
    code, name, message = _fields(_parsed(payload) if isinstance(payload, (str, bytes, bytearray)) else payload)
    try:
        found, keeps_message = _wterror.payload(code, name, message)
    except (TypeError, ValueError) as error:
        raise PayloadError(str(error)) from None
    return found if code is None else code, message if keeps_message else None


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


def _fields(payload: object) -> tuple[Any, str | None, str | None]:
    """Code, name and message; each `None` where it is not there."""
    if isinstance(payload, str):
        return None, payload, None
    if hasattr(payload, "__index__"):
        return payload, None, None

    def field(key: str) -> Any:
        if isinstance(payload, Mapping):
            return payload.get(key, _ABSENT)
        return getattr(payload, key, _ABSENT)

    code, name = field("code"), _text("name", field("name"))
    # An error of this package calls it `platform_message`.
    for key in ("platform_message", "message", "localizedDescription"):
        message = field(key)
        if message is not _ABSENT:
            break
    return None if code is _ABSENT else code, name, _text("message", message)


def _text(key: str, value: object) -> str | None:
    if value is _ABSENT or value is None or isinstance(value, str):
        return value if isinstance(value, str) else None
    raise PayloadError(f"the error object's `{key}` is {_kind(value)} instead of a string")


def _kind(value: object) -> str:
    return f"{value!r:.80} ({type(value).__name__})"
