"""Measures what `docs/data.md` advises on: ten million codes joined, mapped and looked up, and logs scanned.

    python engines.py                all, ten million codes and two million lines
    python engines.py --rows 100000  fewer codes; --lines for the logs
    python engines.py --spark        a scan by Spark instead, with one worker and with two
    python engines.py --json         an object a line instead of a table

It takes the engines of `tests/drivers/data/requirements.txt` and this package. The best of three runs counts. It says
how busy the machine was: what is measured beside other work is slower than the machine can be.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

import wterror
from wterror import tables
from wterror.integrations.polars import scan as scan_polars

UNLISTED = 4242


Taken = tuple[float, float]
"""The seconds on the clock, and those on any core, which other work on the machine makes little longer."""


def busy() -> float:
    """The seconds that this process and all that it has started have been on a core."""
    parents, ticks = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            parents[int(stat.parent.name)] = int(fields[1])
            ticks[int(stat.parent.name)] = sum(map(int, fields[11:15]))
    ours = {os.getpid()}
    while found := {child for child, parent in parents.items() if parent in ours} - ours:
        ours |= found
    children = sum(ticks[process] for process in ours - {os.getpid()}) / os.sysconf("SC_CLK_TCK")
    return time.process_time() + children


def best(work: Callable[[], Any], runs: int = 3) -> Taken:
    """What the quickest run took."""
    taken = []
    for _ in range(runs):
        start, before = time.perf_counter(), busy()
        work()
        taken.append((time.perf_counter() - start, busy() - before))
    return min(taken)


def codes(rows: int) -> pa.Array:
    """Codes in no order, of which one in a hundred is unlisted."""
    listed = [int(row.code) for row in wterror.catalogue]
    few = [UNLISTED if place % 100 == 50 else listed[place * 7919 % len(listed)] for place in range(10_000)]
    column = pa.array(few, pa.int32())
    return pa.concat_arrays([column] * -(-rows // len(column)))[:rows]


def joins(rows: int) -> Iterator[tuple[str, Taken]]:
    """Task and time. Each gives the id of every code, and nothing where it is unlisted."""
    column = codes(rows)
    unlisted = pc.sum(pc.equal(column, UNLISTED)).as_py()
    catalogue = tables.codes()
    ids = {int(row.code): row.id for row in wterror.catalogue}

    def checked(nulls: int) -> None:
        assert nulls == unlisted, (nulls, unlisted)

    calls = pa.table({"code": column})
    connection = duckdb.connect()
    connection.register("calls", calls)
    connection.register("catalogue", catalogue)
    query = "SELECT count(*) - count(id) FROM calls LEFT JOIN catalogue USING (code)"
    yield "DuckDB, join", best(lambda: checked(connection.sql(query).fetchall()[0][0]))
    frame, lookup = pl.DataFrame(calls), pl.DataFrame(catalogue).select("code", "id")
    yield "Polars, join", best(lambda: checked(frame.join(lookup, on="code", how="left")["id"].null_count()))
    mapping = pl.col("code").replace_strict(list(ids), list(ids.values()), default=None)
    yield "Polars, replace_strict", best(lambda: checked(frame.select(mapping)["code"].null_count()))
    right = pa.table(catalogue).select(["code", "id"])
    yield "pyarrow, join", best(lambda: checked(calls.join(right, "code", join_type="left outer")["id"].null_count))
    series, other = calls.to_pandas(), right.to_pandas()
    yield "pandas, merge", best(lambda: checked(int(series.merge(other, on="code", how="left")["id"].isna().sum())))
    yield "pandas, map", best(lambda: checked(int(series["code"].map(ids).isna().sum())))
    numbers = column.to_pylist()
    yield "Python, a dict", best(lambda: checked([ids.get(code) for code in numbers].count(None)), 1)
    look = wterror.lookup
    yield "Python, wterror.lookup()", best(lambda: checked([look(code) for code in numbers].count(None)), 1)
    described = wterror.localized
    yield "Python, wterror.localized()", best(lambda: [described(code, "de").message for code in numbers], 1)


def logs(lines: int) -> pa.Array:
    """Lines of which one in fifty has an error. No two are the same: else files of them would be too small."""
    noise = [
        "2026-11-24T21:52:42.{0:03}Z INFO gateway request id={1:08x} GET /v1/rooms/{0}/media status=200 took=12ms",
        '10.0.3.{0} - - [24/Nov/2026:21:52:42 +0000] "GET /segments/{1:08x}.ts HTTP/1.1" 206 1048576 "-" "okhttp/4"',
        "2026-11-24 21:52:42,{0:03} DEBUG worker-{0} heartbeat {1:08x}, 204 items in queue, next run in 30000 ms",
        '{{"level":"info","ts":1763999562.{0:03},"msg":"participant joined","room":"r-{1:08x}","count":4,"code":0}}',
    ]
    errors = [
        "2026-11-24T21:52:42.{0:03}Z E App: SessionError{{code=206, name=SESSION_IS_FULL_ERROR_CODE}} room=r-{1:08x}",
        '{{"level":"error","id":"{1:08x}","error":{{"code":1100,"message":"Token is expired"}},"code":{0}}}',
    ]
    # Numbers without an order: those of a multiplicative hash.
    return pa.array(
        (errors[place // 50 % 2] if place % 50 == 0 else noise[place % 4]).format(
            place % 1000, place * 2654435761 % 2**32
        )
        for place in range(lines)
    )


def scans(lines: int) -> Iterator[tuple[str, Taken, int]]:
    """Task, time and bytes."""
    column = logs(lines)
    size = pc.sum(pc.binary_length(column)).as_py() + lines
    found = len(wterror.scan_arrow(column))
    assert found >= lines // 50, found

    def checked(rows: int) -> None:
        assert rows == found, (rows, found)

    yield "scan_arrow()", best(lambda: checked(len(wterror.scan_arrow(column)))), size
    halves = [column[: lines // 2], column[lines // 2 :]]
    with ThreadPoolExecutor(2) as pool:
        both = best(lambda: checked(sum(len(part) for part in pool.map(wterror.scan_arrow, halves))))
    yield "scan_arrow(), two threads", both, size
    frame = pl.DataFrame({"value": column})
    yield "Polars, scan()", best(lambda: checked(scan_polars(frame).height)), size
    python = column.to_pylist()
    yield "scan_lines(), a list of str", best(lambda: checked(sum(map(len, wterror.scan_lines(python))))), size

    with tempfile.TemporaryDirectory() as folder:
        text = "\n".join(python).encode() + b"\n"
        plain, zipped, parquet = (Path(folder) / f"log.{kind}" for kind in ("txt", "txt.gz", "parquet"))
        plain.write_bytes(text)
        zipped.write_bytes(gzip.compress(text, 6))
        pl.DataFrame({"value": column}).write_parquet(parquet)
        yield "scan() of a file", best(lambda: checked(sum(1 for _ in wterror.scan(plain))), 1), size
        yield "scan() of a file, gzip", best(lambda: checked(sum(1 for _ in wterror.scan(zipped))), 1), size
        yield "reading alone: a file", best(plain.read_bytes), size
        yield "reading alone: gzip", best(lambda: gzip.decompress(zipped.read_bytes()), 1), size
        yield "reading alone: Parquet with zstd", best(lambda: pl.read_parquet(parquet)), size
        lazy = scan_polars(pl.scan_parquet(parquet))
        streamed = best(lambda: checked(lazy.collect(engine="streaming").height))
        yield "Polars, scan() of Parquet, streamed", streamed, size


def sparks(lines: int) -> Iterator[tuple[str, Taken, int]]:
    """The same by Spark with one worker and with two, from Parquet."""
    from pyspark.sql import SparkSession

    from wterror.integrations.pyspark import scan

    column = logs(lines)
    size = pc.sum(pc.binary_length(column)).as_py() + lines
    with tempfile.TemporaryDirectory() as folder:
        for part in range(8):
            step = -(-lines // 8)
            pl.DataFrame({"value": column[part * step : (part + 1) * step]}).write_parquet(f"{folder}/{part}.parquet")
        for cores in (1, 2):
            builder = SparkSession.builder.master(f"local[{cores}]").config("spark.ui.enabled", "false")
            # So that a file is a task: else small files are read together.
            spark = builder.config("spark.sql.files.openCostInBytes", str(1 << 27)).getOrCreate()
            spark.sparkContext.setLogLevel("ERROR")
            frame = spark.read.parquet(folder)
            yield f"Spark, scan() of Parquet, {cores} of local", best(lambda frame=frame: scan(frame).count(), 3), size
            spark.stop()


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=10_000_000)
    parser.add_argument("--lines", type=int, default=2_000_000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--spark", action="store_true", help="Spark alone, which needs Java")
    options = parser.parse_args()

    def say(task: str, taken: Taken, count: int, size: int | None = None) -> None:
        (seconds, cpu), load = taken, os.getloadavg()[0]
        if options.json:
            found = {"task": task, "seconds": seconds, "cpu": cpu, "count": count, "bytes": size, "load": load}
            print(json.dumps(found), flush=True)
            return
        cores = f"{cpu:6.2f} s {count / cpu / 1e6:6.2f} million/s and core"
        rate = "" if size is None else f"{size / cpu / 1e6:5.0f} MB/s and core"
        print(f"{task:<38}{seconds:6.2f} s  load {load:4.1f} {cores} {rate}", flush=True)

    if not options.spark:
        for task, taken in joins(options.rows):
            say(task, taken, options.rows)
        for task, taken, size in scans(options.lines):
            say(task, taken, options.lines, size)
    else:
        for task, taken, size in sparks(options.lines):
            say(task, taken, options.lines, size)


if __name__ == "__main__":
    main()
