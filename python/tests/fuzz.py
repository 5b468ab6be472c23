"""Feeds what reads other people's data with what atheris makes up: `python fuzz.py [libFuzzer's options]`.

test_fuzz.py runs it for some seconds. What the package may say no with is named here; all else ends the program.
"""

from __future__ import annotations

import contextlib
import json
import sys

import atheris  # type: ignore[import-not-found]

with atheris.instrument_imports(include=["wterror"]):
    import wterror
    from wterror import _error, _payload  # noqa: F401  # what is imported on demand

KEYS = ["code", "name", "message", "localizedDescription", "requestTime", "error", "id"]


def text(data: atheris.FuzzedDataProvider) -> str:
    return data.ConsumeUnicode(data.ConsumeIntInRange(0, 40))


def value(data: atheris.FuzzedDataProvider, depth: int = 0) -> object:
    """A value as JSON and Python have them."""
    kind = data.ConsumeIntInRange(0, 9 if depth < 4 else 6)
    if kind == 0:
        return None
    if kind == 1:
        return data.ConsumeBool()
    if kind == 2:
        return data.ConsumeIntInRange(-1200, 1200)
    if kind == 3:
        return data.ConsumeInt(9)
    if kind == 4:
        return data.ConsumeFloat()
    if kind == 5:
        return text(data)
    if kind == 6:
        return data.ConsumeBytes(20)
    if kind == 7:
        return [value(data, depth + 1) for _ in range(data.ConsumeIntInRange(0, 3))]
    keys = data.ConsumeIntInRange(0, 4)
    return {data.PickValueInList(KEYS) if kind == 8 else text(data): value(data, depth + 1) for _ in range(keys)}


def payload(data: atheris.FuzzedDataProvider) -> None:
    found: object = value(data)
    if data.ConsumeBool():
        with contextlib.suppress(TypeError, ValueError):  # bytes, which JSON has not
            found = json.dumps(found)
    try:
        error = wterror.WTError.from_payload(found)
    except wterror.PayloadError:
        assert wterror.WTError.try_from_payload(found) is None
        return
    assert wterror.WTError.from_payload(json.dumps(error.to_dict())).code == error.code
    assert error.localized("de").message and error.to_problem()["code"] == error.code and str(error)


def words(data: atheris.FuzzedDataProvider) -> None:
    asked = text(data)
    row = wterror.lookup_name(asked)
    try:
        assert wterror.get_by_name(asked) is row
    except wterror.UnknownNameError as problem:
        assert row is None and str(problem)
    assert all(row in wterror.catalogue for row in wterror.suggest(asked))
    assert set(wterror.search(asked)) <= set(wterror.search(asked, language="any"))


def wishes(data: atheris.FuzzedDataProvider) -> None:
    locale = text(data) if data.ConsumeBool() else [text(data) for _ in range(data.ConsumeIntInRange(0, 3))]
    assert wterror.match_language(locale) in wterror.languages()
    assert wterror.localized(data.ConsumeInt(4), locale).message


def log(data: atheris.FuzzedDataProvider) -> None:
    raw = data.ConsumeBytes(data.remaining_bytes())
    found = [finding.to_dict() for finding in wterror.scan(raw)]
    lines = raw.split(b"\n")
    assert [finding.to_dict() for finding in wterror.scan(line + b"\n" for line in lines)] == found


def one(raw: bytes) -> None:
    data = atheris.FuzzedDataProvider(raw)
    data.PickValueInList([payload, words, wishes, log])(data)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
