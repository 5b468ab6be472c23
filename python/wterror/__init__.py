"""The error catalogue of the Watch Together video-chat SDK.

The SDK reports a failure as a number. This package knows every number: its names on iOS, Android and the web, what the
vendor documents, what to do about it, and what to tell the people in the call, in their own language.

>>> import wterror
>>> info = wterror.get(206)
>>> info.id, info.category
('session_is_full', <Category.SESSION: 'session'>)
>>> wterror.lookup_name("SESSION_IS_FULL_ERROR_CODE") is info
True
>>> try:
...     raise wterror.WTError(1100)
... except wterror.TokenError as error:
...     print(error.localized_description)
Your access to this session has expired.

Names and descriptions are the vendor's, letter for letter. Summaries, guidance, HTTP statuses and the texts for people
in the call are derived: this project's own judgement.
"""

from __future__ import annotations

import sys as _sys

from wterror._version import __version__

if _sys.platform == "linux":
    # To load a file that ends too early would kill the process (SIGBUS). In an ELF file for 64 bits the table of
    # sections comes last, and the header says where it ends.
    _path = f"{__path__[0]}/_wterror.abi3.so"
    try:
        with open(_path, "rb", buffering=0) as _file:
            _header, _size = _file.read(64), _file.seek(0, 2)
    except OSError:
        pass  # in a zip file or under another name: the import says what is wrong
    else:
        _start, _entry, _count = (int.from_bytes(_header[a:b], "little") for a, b in ((40, 48), (58, 60), (60, 62)))
        _needed = _start + _entry * _count
        if len(_header) < 64 or (_header.startswith(b"\x7fELF\2\1") and _size < _needed):
            from wterror._library import cut as _cut

            raise _cut(_path, _size, max(_needed, 64))

try:
    from wterror import _wterror
except ImportError as _problem:
    if _problem.name == "wterror":
        raise ImportError(
            "the native module of wterror is not beside the package in a folder: Python loads none from a zip file, and"
            " a copy of the sources has none until it is built; install wterror with pip"
        ) from _problem
    if _problem.path is None:
        # The native module has been loaded and says itself what is wrong.
        raise
    from wterror._library import not_loaded as _not_loaded

    raise _not_loaded(_problem) from _problem

if __version__ != _wterror.VERSION:
    raise ImportError(
        f"the native module of wterror is version {_wterror.VERSION} and the package around it {__version__};"
        " install wterror anew"
    )

from wterror._categories import (
    GenericError,
    MediaError,
    SessionError,
    SocketError,
    TokenError,
    TransportError,
    UserError,
)
from wterror._error import WTError
from wterror._lookup import UnknownNameError, UnlistedCodeError, get, get_by_name
from wterror._wterror import (
    Cause,
    ErrorInfo,
    Finding,
    Guidance,
    Language,
    Localized,
    category_of,
    languages,
    localized,
    lookup,
    lookup_name,
    match_language,
    samples,
    scan,
    scan_arrow,
    scan_lines,
    search,
    suggest,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wterror import tables
    from wterror._codes import Action, Category, ErrorCode, Owner, Platform, Retry
    from wterror._dicts import CauseDict, ErrorInfoDict, FindingDict, GuidanceDict, Problem, WTErrorDict
    from wterror._payload import PayloadError

    catalogue: tuple[ErrorInfo, ...]
    """All rows, in catalogue order."""

__all__ = [
    "Action",
    "Category",
    "Cause",
    "CauseDict",
    "ErrorCode",
    "ErrorInfo",
    "ErrorInfoDict",
    "Finding",
    "FindingDict",
    "GenericError",
    "Guidance",
    "GuidanceDict",
    "Language",
    "Localized",
    "MediaError",
    "Owner",
    "PayloadError",
    "Platform",
    "Problem",
    "Retry",
    "SessionError",
    "SocketError",
    "TokenError",
    "TransportError",
    "UnknownNameError",
    "UnlistedCodeError",
    "UserError",
    "WTError",
    "WTErrorDict",
    "__version__",
    "catalogue",
    "category_of",
    "get",
    "get_by_name",
    "languages",
    "localized",
    "lookup",
    "lookup_name",
    "match_language",
    "samples",
    "scan",
    "scan_arrow",
    "scan_lines",
    "search",
    "suggest",
    "tables",
]

# Loaded when first asked for: `enum`, `typing` and `json` take Python longer to load than all the rest of the package.
_LAZY = {
    **dict.fromkeys(("Action", "Category", "ErrorCode", "Owner", "Platform", "Retry"), "_codes"),
    **dict.fromkeys(("CauseDict", "ErrorInfoDict", "FindingDict", "GuidanceDict", "Problem", "WTErrorDict"), "_dicts"),
    "PayloadError": "_payload",
}


def __getattr__(name: str) -> object:
    found: object
    if name in _LAZY:
        from importlib import import_module

        found = getattr(import_module(f"wterror.{_LAZY[name]}"), name)
    elif name == "tables":
        from importlib import import_module

        found = import_module("wterror.tables")
    elif name == "catalogue":
        found = _wterror.all_rows()
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
