"""What a row has, as a dataclass tells it. Imported only where somebody asks a row for it, as pandas does."""

from __future__ import annotations

from dataclasses import dataclass

from wterror._codes import Category, ErrorCode, Platform
from wterror._wterror import Cause, Guidance


@dataclass(init=False, repr=False, eq=False)
class Fields:
    """The attributes of `ErrorInfo` that have a value of their own, and no mapping by platform."""

    code: ErrorCode
    id: str
    name: str
    category: Category
    summary: str
    documented: tuple[str, ...]
    documented_on: Platform | None
    causes: tuple[Cause, ...]
    condition: str
    equivalents: tuple[ErrorCode, ...]
    guidance: Guidance
    http_status: int
    lookalikes: tuple[str, ...]
    link: str
    page: str | None
    since: str | None
    retired: str | None
    replaced_by: ErrorCode | None
