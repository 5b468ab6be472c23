"""What the modules for engines share: which columns findings have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from wterror._wterror import Table, scan_arrow

__all__ = ["columns"]


def columns(empty: Any, options: Mapping[str, Any], keep: Iterable[str] = ()) -> Table:
    """A table without findings, which says what their columns are: those of an empty column of text.

    Raises where an option is wrong, or where a column that is kept has the name of one of theirs.
    """
    if "nested" in options:
        raise TypeError("nested is an option of wterror.scan_arrow() only")
    found: Table = scan_arrow(empty, **options)
    taken = [name for name in keep if name in found.column_names[1:]]
    if taken:
        raise ValueError(f"findings have a column {taken[0]}, too; rename the one that is to be kept")
    return found
