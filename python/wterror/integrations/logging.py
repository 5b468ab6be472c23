"""For the standard library's `logging`: puts code, id and category of an error on the record that logs it."""

from __future__ import annotations

import logging

from wterror.integrations import find_error

__all__ = ["WTErrorFilter"]


class WTErrorFilter(logging.Filter):
    """Adds `wterror_code`, `wterror_id` and `wterror_category` to every record; it drops none.

    They are those of the `WTError` that the record's exception is, or was caused by; a code beyond 32 bits is text, as
    in `WTError.to_attributes()`. What is not known is `missing`, so that a formatter can name the three whether there
    is an error or not.

    >>> import logging, sys, wterror
    >>> from wterror.integrations.logging import WTErrorFilter
    >>> class Short(logging.Formatter):
    ...     def formatException(self, exc_info):
    ...         return str(exc_info[1])
    >>> handler = logging.StreamHandler(sys.stdout)
    >>> handler.addFilter(WTErrorFilter(missing="-"))
    >>> handler.setFormatter(Short("%(levelname)s %(wterror_code)s %(wterror_id)s %(wterror_category)s %(message)s"))
    >>> log = logging.getLogger("call")
    >>> log.addHandler(handler)
    >>> try:
    ...     raise wterror.WTError(206)
    ... except wterror.WTError:
    ...     log.exception("cannot join")
    ERROR 206 session_is_full session cannot join
    206 session_is_full: The session already has as many streaming participants as it allows.
    >>> log.warning("slow network")
    WARNING - - - slow network
    >>> log.removeHandler(handler)
    """

    __module__ = "wterror.integrations.logging"

    def __init__(self, name: str = "", *, missing: object = None) -> None:
        super().__init__(name)
        self.missing = missing

    def filter(self, record: logging.LogRecord) -> bool:
        """Adds the three attributes and lets the record pass."""
        error = find_error(record.exc_info[1] if record.exc_info else None)
        # Not the error's own `code`: Python refuses to write an integer of thousands of digits.
        attributes = error.to_attributes() if error else {}
        for attribute in ("code", "id", "category"):
            setattr(record, f"wterror_{attribute}", attributes.get(f"wterror.{attribute}", self.missing))
        return True
