"""A consumer as type checkers see one: each line has the type that it is given."""

from __future__ import annotations

import wterror
from wterror import Action, Category, ErrorCode, ErrorInfo, Guidance, Language, Localized, Owner, Platform


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
    android: str | None = info.platforms[Platform.ANDROID]
    match listed:
        case ErrorCode.SESSION_IS_FULL:
            return guidance.text
        case _:
            return f"{category} {owner} {action} {names} {android}"


def join() -> str:
    try:
        raise wterror.WTError(206, "Room full")
    except wterror.TokenError as error:
        text: Localized = error.localized("de")
        return text.message
    except wterror.WTError as error:
        code: int = error.code
        message: str | None = error.message
        row: ErrorInfo | None = error.info
        status: dict[str, object] = error.to_problem(locale=[wterror.match_language("de"), "en"])
        return f"{code} {message} {row} {status}"


languages: tuple[Language, ...] = wterror.languages()
rows: tuple[ErrorInfo, ...] = wterror.catalogue
found: list[ErrorInfo] = wterror.search("token", locale="de")
near: list[ErrorInfo] = wterror.suggest(-206)
full: wterror.WTError = wterror.WTError.from_payload({"code": 206})
token: wterror.TokenError = wterror.TokenError.from_payload('{"code": 1100}')
print(advice(206), join(), languages, rows, found, near, full, token)
