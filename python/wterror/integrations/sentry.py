"""For Sentry: a `before_send` that gives each code an issue of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wterror.integrations import find_error

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint

__all__ = ["before_send"]

# By who acts: for what a person in the call can do themselves, nobody has to be woken. Derived.
_LEVELS: dict[str, Any] = {"end_user": "info", "service": "warning"}


def before_send(event: Event, hint: Hint) -> Event:
    """Sets fingerprint, tags and level of an event whose exception is a `WTError`, or was caused by one.

    Sentry groups by type and stack, so that all codes raised at one place are one issue. The fingerprint is `wterror`
    and the id or, of an unlisted code, its number. The tags are `wterror.code`, `wterror.id`, `wterror.category` and
    `wterror.owner`, as far as the code has them. What the person in the call can act on becomes `info`, what is the
    service's `warning`; other levels stay. Other events pass as they are. A program with a `before_send` of its own
    calls this one in it.

    >>> import wterror
    >>> from wterror.integrations.sentry import before_send
    >>> error = wterror.WTError(206)
    >>> event = before_send({"level": "error"}, {"exc_info": (type(error), error, None)})
    >>> event["fingerprint"], event["tags"]["wterror.owner"], event["level"]
    (['wterror', 'session_is_full'], 'end_user', 'info')
    """
    exc_info = hint.get("exc_info")
    error = find_error(exc_info[1] if exc_info else None)
    if error is None:
        return event
    attributes = error.to_attributes()
    names = ("wterror.code", "wterror.id", "wterror.category")
    tags = {name: str(attributes[name]) for name in names if name in attributes}
    if error.info is not None:
        owner = str(error.info.guidance.owner)
        tags["wterror.owner"] = owner
        event["level"] = _LEVELS.get(owner, event.get("level", "error"))
    event["fingerprint"] = ["wterror", error.id or str(error.code)]
    # An event has its tags as a mapping, or as a list of pairs.
    event["tags"] = {**dict(event.get("tags") or {}), **tags}
    return event
