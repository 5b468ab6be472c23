"""Measures the package beside its peers in one run, and prints ratios.

    python lookup.py             all comparisons
    python lookup.py --fast      fewer, shorter runs; any other option of pyperf, too

The peers: `dict`, `http.HTTPStatus`, `signal.Signals`, `os.strerror`, `psycopg.errors.lookup`, a plain exception, an
attribute of a plain object, and the import of a bare extension module.
"""

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
from wterror import TokenError, WTError, catalogue, lookup

table = {int(row.code): row for row in catalogue}
get = table.get
row = lookup(206)

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


def main():
    """Measures and prints."""
    medians = measure()
    if not medians:
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
