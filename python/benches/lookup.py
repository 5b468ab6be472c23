"""Measures the package beside its peers in one run, and prints ratios.

    python lookup.py             all comparisons
    python lookup.py --json      an object a line instead of a table, for `cargo dev bench`
    python lookup.py --fast      fewer, shorter runs; any other option of pyperf, too

The peers: `dict`, `http.HTTPStatus`, `signal.Signals`, `os.strerror`, `psycopg.errors.lookup`, a plain exception, an
attribute of a plain object, babel's `negotiate_locale` and werkzeug's `LanguageAccept` with a dict of texts, and the
import of a bare extension module.
"""

import contextlib
import json
import statistics
import subprocess
import sys
import sysconfig
import timeit

import pyperf

# What is measured, by group; the ratios are to the first of its group.
GROUPS = {
    "a row by its code": {
        "dict[code]": "table[206]",
        "dict.get(code)": "get(206)",
        "wterror.lookup(code)": "lookup(206)",
        "wterror.lookup(unlisted)": "lookup(4242)",
        "http.HTTPStatus(code)": "HTTPStatus(404)",
        "signal.Signals(number)": "Signals(15)",
        "os.strerror(number)": "strerror(2)",
        "psycopg.errors.lookup(state)": "pg_lookup('23505')",
    },
    "an attribute": {
        "attribute of a slotted object": "plain.summary",
        "attribute of a row": "row.summary",
        "category of a row": "row.category",
    },
    "a message for a person": {
        "babel, a tag with a region": "texts[negotiate_locale(['de_AT'], underscored)]",
        "wterror, a tag": "localized(206, 'de').message",
        "wterror, a tag with a region": "localized(206, 'de-AT').message",
        "babel, five tags": "texts[negotiate_locale(LIST, underscored)]",
        "werkzeug, a header of five": "texts[parse_accept_header(HEADER, LanguageAccept).best_match(tags)]",
        "wterror, a header of five": "localized(206, HEADER).message",
    },
    "raise and catch": {
        "a plain exception": "try: raise Plain(206)\nexcept Plain: pass",
        "an exception that keeps two fields": "try: raise Fields(206, None)\nexcept Fields: pass",
        "WTError": "try: raise WTError(206)\nexcept WTError: pass",
        "TokenError": "try: raise TokenError(1100)\nexcept TokenError: pass",
    },
}

SETUP = """
from http import HTTPStatus
from os import strerror
from signal import Signals
from psycopg.errors import lookup as pg_lookup
from babel import negotiate_locale
from werkzeug.datastructures import LanguageAccept
from werkzeug.http import parse_accept_header
from wterror import TokenError, WTError, catalogue, languages, localized, lookup

table = {int(row.code): row for row in catalogue}
get = table.get
row = lookup(206)
tags = [language.tag for language in languages()]
underscored = [tag.replace("-", "_") for tag in tags]
texts = {name: localized(206, tag).message for tag in tags for name in (tag, tag.replace("-", "_"))}
HEADER = "de-AT,de;q=0.9,fr;q=0.8,en-US;q=0.7,en;q=0.5"
LIST = ["de_AT", "de", "fr", "en_US", "en"]

class Slotted:
    __slots__ = ("summary",)

class Plain(Exception):
    pass

class Fields(Exception):
    def __init__(self, code, message=None):
        super().__init__(code, message)
        self.code = code
        self.message = message

plain = Slotted()
plain.summary = row.summary
"""


def measure():
    """The medians of all statements in seconds; nothing in the workers that pyperf starts."""
    runner = pyperf.Runner()
    results = {}
    for group, statements in GROUPS.items():
        for name, statement in statements.items():
            # Not `Runner.timeit`, which keeps its results to itself.
            results[group, name] = runner.bench_time_func(name, timeit.Timer(statement, SETUP).timeit)
    if runner.args.worker:
        return None
    return {key: bench.median() for key, bench in results.items() if bench is not None}


def imports():
    """Milliseconds that two imports take, in new processes and in turn, so that both see the same machine."""
    bare = next(
        name
        for name in ("_queue", "_bisect", "_heapq", "_opcode", "_lsprof")
        if name not in sys.builtin_module_names and name not in sys.modules
    )
    code = "import time; t = time.perf_counter(); import {}; print((time.perf_counter() - t) * 1000)"
    # `-I -S`: no site, so that neither finds what the other has to load first.
    path = f"import sys; sys.path.append({sysconfig.get_path('platlib')!r}); "
    taken = {bare: [], "wterror": []}
    for _ in range(40):
        for name, times in taken.items():
            command = [sys.executable, "-I", "-S", "-c", path + code.format(name)]
            times.append(float(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    return {name: statistics.median(times) for name, times in taken.items()}


# What is told to `cargo dev bench`: the task, the group and in it what is measured and the peer, and the aim.
TASKS = [
    ("lookup by code", "a row by its code", "wterror.lookup(code)", "dict[code]", "at most 1.5 times the peer"),
    (
        "lookup by code, beside an enumeration",
        "a row by its code",
        "wterror.lookup(code)",
        "http.HTTPStatus(code)",
        "at least 1 times ahead",
    ),
    ("raise an error", "raise and catch", "WTError", "a plain exception", "at most 3 times the peer"),
    (
        "message for an exact tag",
        "a message for a person",
        "wterror, a tag",
        "babel, a tag with a region",
        "at most 300 ns",
    ),
    (
        "message for a regional tag",
        "a message for a person",
        "wterror, a tag with a region",
        "babel, a tag with a region",
        "at most 300 ns and at least 3 times ahead",
    ),
    (
        "message for an Accept-Language header of five",
        "a message for a person",
        "wterror, a header of five",
        "werkzeug, a header of five",
        "at most 2000 ns and at least 3 times ahead",
    ),
]


def lines(medians):
    """An object for each task."""
    for task, group, ours, peer, aim in TASKS:
        own, other = medians[group, ours] * 1e9, medians[group, peer] * 1e9
        yield {
            "package": "python",
            "task": task,
            "nanoseconds": round(own, 1),
            "peer": peer,
            "peer_nanoseconds": round(other, 1),
            "aim": aim,
        }
    (bare, least), (_, own) = imports().items()
    yield {
        "package": "python",
        "task": "import",
        "nanoseconds": round(own * 1e6),
        "peer": f"import of {bare}, a bare extension",
        "peer_nanoseconds": round(least * 1e6),
        "aim": "at most 1 ms more than the peer",
    }


def main():
    """Measures and prints."""
    as_json = "--json" in sys.argv
    if as_json:
        sys.argv.remove("--json")
    # What pyperf prints as it goes is no JSON.
    with contextlib.redirect_stdout(sys.stderr if as_json else sys.stdout):
        medians = measure()
    if not medians:
        return
    if as_json:
        for line in lines(medians):
            print(json.dumps(line))
        return
    for group, statements in GROUPS.items():
        first = medians[group, next(iter(statements))]
        print(f"\n{group}")
        for name in statements:
            median = medians[group, name]
            print(f"  {name:<36}{median * 1e9:9.1f} ns  {median / first:7.2f} times")
    group = "a row by its code"
    times = medians[group, "http.HTTPStatus(code)"] / medians[group, "wterror.lookup(code)"]
    print(f"\nhttp.HTTPStatus(404) takes {times:.1f} times as long as wterror.lookup(206)")
    (bare, least), (_, ours) = imports().items()
    print(f"\nimport of {bare} {least:.2f} ms, of wterror {ours:.2f} ms: {ours - least:+.2f} ms (medians)")


if __name__ == "__main__":
    main()
