"""Reads the fields of a platform's error object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wterror._error import PayloadError

_ABSENT = object()


def fields(payload: object) -> tuple[Any, str | None, str | None]:
    """Code, name and message; each `None` where it is not there."""
    if isinstance(payload, (str, bytes, bytearray)):
        try:
            payload = json.loads(payload)
        except (ValueError, RecursionError) as error:
            raise PayloadError(f"the error object is no JSON text: {error}") from error
        if not isinstance(payload, Mapping):
            raise PayloadError(f"the error object is JSON, but {_kind(payload)} instead of an object")

    def field(key: str) -> Any:
        if isinstance(payload, Mapping):
            return payload.get(key, _ABSENT)
        return getattr(payload, key, _ABSENT)

    code, name, message = field("code"), field("name"), field("message")
    if message is _ABSENT:
        message = field("localizedDescription")
    return (
        None if code is _ABSENT else code,
        _text("name", name),
        _text("message", message),
    )


def _text(key: str, value: object) -> str | None:
    if value is _ABSENT or value is None or isinstance(value, str):
        return value if isinstance(value, str) else None
    raise PayloadError(f"the error object's `{key}` is {_kind(value)} instead of a string")


def _kind(value: object) -> str:
    return f"{value!r:.80} ({type(value).__name__})"
