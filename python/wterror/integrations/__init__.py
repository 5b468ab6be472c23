"""What other packages are handed: each module here needs the package that it is named after, and nothing else does."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from wterror._error import WTError


def _engine(module: str, wanted_by: str) -> Any:
    """A package that a module here is for, or an `ImportError` that says how to get it."""
    from importlib import import_module

    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ImportError(
            f"{wanted_by} needs {package}, which cannot be imported ({error}); pip install {package}",
            name=error.name,
            path=error.path,
        ) from error


def find_error(error: BaseException | None) -> WTError | None:
    """The first `WTError` among an exception, its causes and its contexts, as Python's traceback shows them.

    >>> import wterror
    >>> from wterror.integrations import find_error
    >>> try:
    ...     try:
    ...         raise wterror.WTError(206)
    ...     except wterror.WTError as error:
    ...         raise RuntimeError("cannot join") from error
    ... except RuntimeError as error:
    ...     print(find_error(error).id)
    session_is_full
    """
    from wterror._error import WTError

    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, WTError):
            return error
        seen.add(id(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return None
