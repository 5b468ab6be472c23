"""For OpenTelemetry: records an error on a span by the semantic conventions."""

from __future__ import annotations

from opentelemetry.trace import Span, Status, StatusCode

from wterror._error import WTError
from wterror.integrations import find_error

__all__ = ["record_error", "span_attributes"]


def span_attributes(error: WTError) -> dict[str, str | int]:
    """The attributes of a span or a metric: those of `WTError.to_attributes()` whose values are few.

    >>> import wterror
    >>> from wterror.integrations.opentelemetry import span_attributes
    >>> span_attributes(wterror.WTError(206))["error.type"]
    'session_is_full'
    """
    attributes = error.to_attributes()
    # The conventions keep texts without bounds off spans and metrics; a span's status has the text.
    attributes.pop("exception.message", None)
    return attributes


def record_error(span: Span, error: BaseException) -> None:
    """Records an exception on a span: event, status, and the attributes of the `WTError` it is or was caused by.

    >>> import wterror
    >>> from opentelemetry.sdk.trace import TracerProvider
    >>> from wterror.integrations.opentelemetry import record_error
    >>> with TracerProvider().get_tracer("call").start_as_current_span("join") as span:
    ...     record_error(span, wterror.WTError(206))
    >>> span.attributes["error.type"], span.status.status_code.name
    ('session_is_full', 'ERROR')
    """
    found = find_error(error)
    if found is not None:
        span.set_attributes(span_attributes(found))
    span.record_exception(error)
    span.set_status(Status(StatusCode.ERROR, str(error)))
