"""The dicts that rows, errors and findings become, with the keys that they have in JSON."""

from __future__ import annotations

from typing import TypedDict


class _Problem(TypedDict):
    type: str
    title: str
    status: int
    detail: str
    code: int
    id: str | None
    category: str | None
    recovery: str
    language: str
    link: str | None


class Problem(_Problem, total=False):
    """A problem document (RFC 9457), as `WTError.to_problem()` gives it. `id` is `None` where the code is unlisted.

    `page`, the code's page in this project's explorer, is there where one is published.
    """

    page: str


class _Error(TypedDict):
    code: int
    id: str | None
    category: str | None
    localizedDescription: str
    message: str | None


class WTErrorDict(_Error, total=False):
    """An error, as `WTError.to_dict()` gives it. `message` is the platform's own.

    `requestTime`, milliseconds of Unix time, is there where the platform said when the request failed.
    """

    requestTime: int


class GuidanceDict(TypedDict):
    """The guidance of a row, as it stands in an `ErrorInfoDict`."""

    owner: str
    action: str
    retry: str
    retryable: bool
    text: str
    derived: bool


class CauseDict(TypedDict):
    """A cause of a row, as it stands in an `ErrorInfoDict`."""

    cause: str
    documented: str
    owner: str
    action: str
    retry: str
    remedy: str


class _Row(TypedDict):
    code: int
    id: str
    name: str
    category: str
    summary: str
    documented: list[str]
    documented_on: str | None
    wordings: dict[str, list[str]]
    causes: list[CauseDict]
    condition: str
    equivalents: list[int]
    platforms: dict[str, str | None]
    guidance: GuidanceDict
    http_status: int
    lookalikes: list[str]
    link: str


class ErrorInfoDict(_Row, total=False):
    """A row, as `ErrorInfo.to_dict()` gives it.

    `page`, `since`, `retired` and `replaced_by` are there where the row has them; `language`, `message`, `recovery` and
    `label` where a locale was given.
    """

    page: str
    since: str
    retired: str
    replaced_by: int
    language: str
    message: str
    recovery: str
    label: str


class _Finding(TypedDict):
    file: str | None
    line: int
    column: int
    time: str | None
    code: int | None
    id: str | None
    category: str | None
    name: str | None
    certainty: str
    evidence: str
    session: str | None
    text: str


class FindingDict(_Finding, total=False):
    """A finding, as `Finding.to_dict()` gives it. `contradicts` and `participant` are there where it has them."""

    contradicts: int
    participant: str
