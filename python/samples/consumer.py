"""A consumer as type checkers see one: each line has the type that it is given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Literal

import wterror
from wterror import (
    Action,
    Category,
    Cause,
    ErrorCode,
    ErrorInfo,
    ErrorInfoDict,
    Finding,
    FindingDict,
    Guidance,
    Language,
    Localized,
    Owner,
    Platform,
    Problem,
    Retry,
    WTErrorDict,
)


class Reasoned(wterror.WTError):
    def __init__(self, reason: str) -> None:
        super().__init__(206, platform_message=reason)


def advice(code: int) -> str:
    info: ErrorInfo | None = wterror.lookup(code)
    if info is None:
        return wterror.localized(code, locale=["de-AT", "en"]).recovery
    listed: ErrorCode = info.code
    category: Category = info.category
    guidance: Guidance = info.guidance
    owner: Owner = guidance.owner
    action: Action = guidance.action
    names: list[str] = [name for name in info.platforms.values() if name is not None]
    android: str | None = info.platforms[Platform.ANDROID] or info.platforms["android"] or info.platforms.get("web", "")
    platforms: list[Platform] = list(info.platforms)
    row: ErrorInfoDict = info.to_dict(locale="de")
    wording: tuple[str, ...] = info.wordings.get("android", ())
    causes: list[Cause] = list(info.causes)
    retry: Retry = causes[0].retry if causes else guidance.retry
    owners: str = row["guidance"]["owner"] + row.get("recovery", "")
    match listed:
        case ErrorCode.SESSION_IS_FULL:
            return guidance.text
        case _:
            return f"{category} {owner} {action} {names} {android} {platforms} {owners} {wording} {retry}"


def report(path: Path) -> list[FindingDict]:
    with path.open("rb") as binary, path.open(encoding="utf-8") as text:
        sources: list[Iterator[Finding]] = [wterror.scan(path), wterror.scan(binary), wterror.scan(text)]
        sources.append(wterror.scan(["a line", b"another"], min_certainty="possible", messages=["de"], year=2026))
        found: list[Finding] = [finding for source in sources for finding in source]
    lines: list[list[Finding]] = wterror.scan_lines(finding.text for finding in found)
    certainty: Literal["possible", "likely", "certain"] = lines[0][0].certainty
    code: int | None = found[0].code
    info: ErrorInfo | None = found[0].info
    category: Category | None = found[0].category
    keys: FindingDict = found[0].to_dict()
    print(certainty, code, info, category, keys["session"], keys.get("contradicts"))
    return [keys]


def join() -> str:
    try:
        raise wterror.WTError(206, "Room full")
    except wterror.TokenError as error:
        text: Localized = error.localized("de")
        return text.joined + text.label
    except wterror.WTError as error:
        code: int = error.code
        message: str | None = error.platform_message
        row: ErrorInfo | None = error.info
        problem: Problem = error.to_problem(locale=[wterror.match_language("de"), "en"])
        status: int = problem["status"]
        given: WTErrorDict = error.to_dict()
        attributes: dict[str, str | int] = error.to_attributes()
        return f"{code} {message} {row} {status} {given['localizedDescription']} {attributes}"


table: wterror.tables.Table = wterror.tables.codes()
columns: tuple[str, ...] = table.column_names
flat: wterror.tables.Table = wterror.scan_arrow(table, min_certainty="possible", year=2026)
nested: wterror.tables.Column = wterror.scan_arrow(table, nested=True)
languages: tuple[Language, ...] = wterror.languages()
rows: tuple[ErrorInfo, ...] = wterror.catalogue
found: list[ErrorInfo] = wterror.search("token", locale="de")
seen: list[ErrorInfo] = wterror.search("Die Sitzung ist voll", language="any")
near: list[ErrorInfo] = wterror.suggest(-206)
full: wterror.WTError = wterror.WTError.from_payload({"code": 206})
bare: wterror.WTError = wterror.WTError.from_payload(206)
maybe: wterror.TokenError | None = wterror.TokenError.try_from_payload({"error": {"code": 1100}})
timed: datetime | None = wterror.WTError(206, request_time=datetime.now(timezone.utc)).request_time
sample: dict[str, Any] = wterror.samples(206)["web"] or wterror.samples(206)[Platform.WEB]
direction: Literal["ltr", "rtl"] = wterror.localized(206).direction
reasoned: Reasoned = Reasoned("full")
unlisted: Category | None = wterror.category_of(4242)
token: wterror.TokenError = wterror.TokenError.from_payload('{"code": 1100}')
print(advice(206), join(), languages, rows, found, seen, near, full, bare, reasoned, unlisted, token)
print(maybe, timed, sample, direction, columns, flat, nested)
