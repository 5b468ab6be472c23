"""For structlog: a processor that adds an error's code, id and category to the event."""

from __future__ import annotations

import sys
from collections.abc import MutableMapping
from typing import Any

from wterror.integrations import find_error

__all__ = ["add_error"]


def add_error(logger: Any, method_name: str, event_dict: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Adds the attributes of the `WTError` that the event's `exc_info` is, or was caused by.

    These are `error.type`, `exception.message`, `wterror.code`, `wterror.id` and `wterror.category`; what the event
    itself names is kept. Stands before the processor that formats `exc_info`.

    >>> import structlog, wterror
    >>> from wterror.integrations.structlog import add_error
    >>> log = structlog.wrap_logger(
    ...     structlog.PrintLogger(),
    ...     processors=[add_error, lambda _, __, event: f"{event['event']}: {event['wterror.id']}"],
    ... )
    >>> log.error("cannot join", exc_info=wterror.WTError(206))
    cannot join: session_is_full
    """
    exc_info = event_dict.get("exc_info")
    if isinstance(exc_info, tuple):
        exc_info = exc_info[1]
    elif exc_info and not isinstance(exc_info, BaseException):
        exc_info = sys.exc_info()[1]
    error = find_error(exc_info if isinstance(exc_info, BaseException) else None)
    if error is not None:
        for key, value in error.to_attributes().items():
            event_dict.setdefault(key, value)
    return event_dict
