"""Answers the questions of tests/README.md by the package's public API."""

import json
import sys

import wterror


def row(info):
    return {"row": info and info.to_dict()}


def codes(found):
    return {"codes": [info.code for info in found]}


def strict(get, key):
    try:
        return row(get(key))
    except LookupError as error:
        return {"error": str(error)}


def language_fields(language):
    names = ("tag", "native_name", "english_name", "direction", "reviewed")
    return {name: getattr(language, name) for name in names}


def localized(code, locales):
    text = wterror.localized(code, locales)
    fields = {name: getattr(text, name) for name in ("message", "recovery", "label", "direction")}
    return {"language": text.language.tag, **fields}


def error(error):
    return {
        "code": error.code,
        "id": error.id,
        "category": error.category,
        "localized_description": error.localized_description,
        "message": error.platform_message,
        "text": str(error),
        "listed": error.info is not None,
        "request_time": error.to_dict().get("requestTime"),
    }


def samples(found):
    return {"samples": [{"platform": platform, "object": sample} for platform, sample in found.items()]}


def payload(value):
    try:
        return error(wterror.WTError.from_payload(value))
    except wterror.PayloadError as problem:
        return {"error": str(problem)}


def new_error(ask):
    return wterror.WTError(ask["code"], ask.get("message"))


def scan(ask):
    findings = [finding.to_dict() for finding in wterror.scan(ask["input"], **ask["options"] or {})]
    by_line = wterror.scan_lines([ask["input"]], **ask["options"] or {})[0]
    assert [finding.to_dict() for finding in by_line] == findings
    absent = {"contradicts": None, "participant": None}
    return {"findings": [{**absent, **finding} for finding in findings]}


def numbers(ask):
    seed, digest = ask["seed"], 2166136261
    places = {name: place for place, name in enumerate(ask["categories"], 1)}
    for _ in range(ask["count"]):
        seed = (seed * 1664525 + 1013904223) & 0xFFFFFFFF
        code = (seed ^ 0x80000000) - 0x80000000 if seed & 0x8000 else (seed >> 16 & 4095) - 1024
        found, category = wterror.lookup(code), wterror.category_of(code)
        listed = code if found is None else int(found.code)
        for word in (found is not None, listed & 0xFFFFFFFF, 0 if category is None else places[category]):
            digest = (digest ^ word) * 16777619 & 0xFFFFFFFF
    return {"digest": digest}


ANSWERS = {
    "version": lambda ask: {"version": wterror.__version__},
    "all": lambda ask: {**codes(wterror.catalogue), "count": len(wterror.catalogue)},
    "lookup": lambda ask: row(wterror.lookup(ask["code"])),
    "lookup_name": lambda ask: row(wterror.lookup_name(ask["name"])),
    "get": lambda ask: strict(wterror.get, ask["code"]),
    "get_by_name": lambda ask: strict(wterror.get_by_name, ask["name"]),
    "category": lambda ask: {"category": wterror.category_of(ask["code"])},
    "search": lambda ask: codes(wterror.search(ask["query"], locale=ask.get("language"))),
    "search_any": lambda ask: codes(wterror.search(ask["query"], language="any")),
    "suggest": lambda ask: codes(wterror.suggest(ask["text"])),
    "localized": lambda ask: localized(ask["code"], ask["locales"]),
    "languages": lambda ask: {"languages": [language_fields(language) for language in wterror.languages()]},
    "error": lambda ask: error(new_error(ask)),
    "payload": lambda ask: payload(ask["payload"]),
    "numbers": numbers,
    "samples": lambda ask: samples(wterror.samples(ask["code"])),
    "problem": lambda ask: new_error(ask).to_problem(locale=ask.get("language")),
    "attributes": lambda ask: {"attributes": new_error(ask).to_attributes()},
    "scan": scan,
}

for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(ANSWERS[question["op"]](question)), flush=True)
