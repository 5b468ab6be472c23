"""The findings of the command, of the Python package and of every engine, on the corpus that was written by hand."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyspark
import pytest
import wterror
from conftest import PROJECT
from wterror.integrations.duckdb import register
from wterror.integrations.pandas import scan as scan_pandas
from wterror.integrations.polars import scan as scan_polars
from wterror.integrations.polars import scan_expr

JOB = Path(__file__).with_name("spark_job.py")
YEAR = 2026
WRITTEN = datetime(YEAR, 12, 31, tzinfo=timezone.utc).timestamp()
KEYS = [name for name in pa.schema(wterror.scan_arrow(pa.array([], pa.string()))).names if name != "row"]
Row = tuple[Any, ...]


def corpus() -> Iterator[tuple[str, list[str]]]:
    """The logs, and what was written beside them: line, code, certainty of each finding."""
    for path in sorted((PROJECT / "scan/tests/corpus").glob("*.txt")):
        for part in path.read_text("utf-8").split("=== ")[1:]:
            lines = part.rstrip().split("\n")[1:]
            said = [line.removeprefix("=> ") for line in lines if line.startswith("=> ") and line != "=> nothing"]
            yield "\n".join(line for line in lines if not line.startswith("=> ")).replace("\\e", "\x1b"), said


LOGS, SAID = zip(*corpus(), strict=True)
FRAME = pl.DataFrame({"case": range(len(LOGS)), "log": LOGS}, schema={"case": pl.Int32, "log": pl.String})


def rows(findings: list[dict[str, Any]]) -> list[Row]:
    """The findings by their cases: engines keep the order within a case, and not always that of the cases."""
    found = [(finding["case"], *(finding[key] for key in KEYS)) for finding in findings]
    return sorted(found, key=lambda row: row[0])


@pytest.fixture(scope="session")
def command(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    """What `wterror scan` finds in each log as a file."""
    folder = tmp_path_factory.mktemp("corpus")
    for case, log in enumerate(LOGS):
        file = folder / f"{case:04}.log"
        file.write_bytes(log.encode())
        # The command takes the year of times without one from the file; the others are told it.
        os.utime(file, (WRITTEN, WRITTEN))
    files = sorted(path.name for path in folder.iterdir())
    arguments = [os.environ["WTERROR_COMMAND"], "scan", "--format", "json", *files]
    done = subprocess.run(arguments, cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    absent = dict.fromkeys(KEYS)
    return rows([{**absent, **finding, "case": int(finding["file"].removesuffix(".log"))} for finding in found])


def test_the_command_finds_what_was_written_down(command: list[Row]) -> None:
    found: list[list[str]] = [[] for _ in LOGS]
    for case, *cells in command:
        finding = dict(zip(KEYS, cells, strict=True))
        other = "" if finding["contradicts"] is None else f" contradicts {finding['contradicts']}"
        code = "none" if finding["code"] is None else finding["code"]
        found[case].append(f"{finding['line']} {code} {finding['certainty']}{other}")
    assert len(LOGS) > 150 and found == list(SAID)


def test_scan_lines(command: list[Row]) -> None:
    found = [
        {**dict.fromkeys(KEYS), **finding.to_dict(), "case": case}
        for case, findings in enumerate(wterror.scan_lines(LOGS, year=YEAR))
        for finding in findings
    ]
    assert rows(found) == command


@pytest.mark.parametrize("kind", ["string", "large_string", "string_view", "binary", "large_binary", "binary_view"])
@pytest.mark.parametrize("parts", [1, 7])
def test_pyarrow(command: list[Row], kind: str, parts: int) -> None:
    logs = pa.array(LOGS).cast(getattr(pa, kind)())
    size = -(-len(logs) // parts)
    column = logs if parts == 1 else pa.chunked_array([logs[at : at + size] for at in range(0, len(logs), size)])
    found = pa.table(wterror.scan_arrow(column, year=YEAR))
    assert rows(found.rename_columns({"row": "case"}).to_pylist()) == command
    nested = pa.chunked_array(wterror.scan_arrow(column, nested=True, year=YEAR))
    assert len(nested) == len(LOGS)
    flat = [{**finding, "case": case} for case, findings in enumerate(nested.to_pylist()) for finding in findings]
    assert rows(flat) == command


def test_polars(command: list[Row]) -> None:
    assert rows(scan_polars(FRAME, "log", keep="case", year=YEAR).to_dicts()) == command
    nested = FRAME.select("case", scan_expr("log", year=YEAR)).explode("log").drop_nulls("log").unnest("log")
    assert rows(nested.to_dicts()) == command


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_polars_lazily(command: list[Row], engine: Any, tmp_path: Path) -> None:
    many = pl.concat([FRAME] * 40)
    many.write_parquet(tmp_path / "logs.parquet", row_group_size=500)
    lazy = scan_polars(pl.scan_parquet(tmp_path / "logs.parquet"), "log", keep="case", year=YEAR)
    schema = lazy.collect_schema()
    found = lazy.collect(engine=engine)
    assert found.schema == schema
    assert found.height == 40 * len(command)
    times = Counter(tuple(finding.values()) for finding in found.to_dicts())
    assert times == Counter({row: 40 * count for row, count in Counter(command).items()})


def test_duckdb(command: list[Row]) -> None:
    with duckdb.connect() as connection:
        register(connection, year=YEAR)
        connection.register("logs", FRAME)
        nested = "SELECT \"case\", unnest(wterror_scan(log)) AS found FROM logs"
        found = connection.sql(f"SELECT \"case\", found.* FROM ({nested})").pl()
        assert connection.sql("SELECT wterror_scan(NULL) AS found").fetchall() == [(None,)]
    assert rows(found.to_dicts()) == command


def test_a_query_of_duckdb_is_a_column_as_it_is(command: list[Row]) -> None:
    logs = pa.table({"log": LOGS})
    found = pa.table(wterror.scan_arrow(duckdb.sql("SELECT log FROM logs"), year=YEAR))
    assert rows(found.rename_columns({"row": "case"}).to_pylist()) == command and logs


@pytest.mark.parametrize("dtype", ["str", "object", "string[python]", "string[pyarrow]"])
def test_pandas(command: list[Row], dtype: str) -> None:
    logs = pandas.Series(LOGS, dtype=dtype, index=range(1000, 1000 + len(LOGS)))
    found = scan_pandas(logs, year=YEAR)
    assert str(found.dtypes["code"]) == "Int64"
    dicts = [
        {key: None if cell is pandas.NA else cell for key, cell in finding.items()} | {"case": index - 1000}
        for index, finding in zip(found.index, found.to_dict("records"), strict=True)
    ]
    assert rows(dicts) == command


def test_pandas_with_nothing_in_a_cell() -> None:
    logs = pandas.DataFrame({"log": [None, "onSessionError: 206", float("nan")]}, index=["a", "b", "c"])
    assert scan_pandas(logs["log"]).index.tolist() == ["b"]
    assert logs.join(scan_pandas(logs["log"]))["code"].notna().tolist() == [False, True, False]


# Spark, classic, by Connect, and on a cluster.


@pytest.fixture(scope="session")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("spark") / "cases.jsonl"
    file.write_text("".join(json.dumps({"case": case, "log": log}) + "\n" for case, log in enumerate(LOGS)), "utf-8")
    return file


def job(master: str, cases: Path, output: Path, *settings: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"}
    log = output.with_suffix(".log").open("wb")
    return subprocess.Popen(
        [sys.executable, str(JOB), master, str(cases), str(output), f"wterror.year={YEAR}", *settings],
        env=environment, stdout=log, stderr=subprocess.STDOUT, cwd=output.parent,
    )


def answer(running: subprocess.Popen[bytes], output: Path) -> dict[str, Any]:
    try:
        status = running.wait(timeout=180)
    finally:
        running.kill()
    assert status == 0, output.with_suffix(".log").read_text("utf-8", "replace")[-5000:]
    return json.loads(output.read_text("utf-8"))


@pytest.mark.parametrize(("master", "session"), [("local[2]", "pyspark.sql.session"), ("connect", "pyspark.sql.connect.session")])
def test_spark(command: list[Row], cases: Path, tmp_path: Path, master: str, session: str) -> None:
    output = tmp_path / "findings.json"
    # Small batches, so that there are many.
    found = answer(job(master, cases, output, "spark.sql.execution.arrow.maxRecordsPerBatch=50"), output)
    assert found["session"] == session
    assert rows(found["scan"]) == command
    assert rows(found["scan_udf"]) == command


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[int]]]:
    """A standalone master and two workers, which know nothing of the package: their address, and the workers' processes."""
    folder = tmp_path_factory.mktemp("cluster")
    home = Path(pyspark.__file__).parent
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    environment |= {"SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_DIRS": str(folder)}
    started: list[subprocess.Popen[bytes]] = []

    def start(name: str, what: str, *arguments: str) -> Path:
        log = folder / f"{name}.log"
        command = [str(home / "bin/spark-class"), f"org.apache.spark.deploy.{what}", "--host", "127.0.0.1"]
        started.append(
            subprocess.Popen(
                [*command, "--webui-port", "0", *arguments],
                env=environment, cwd=folder, stdout=log.open("wb"), stderr=subprocess.STDOUT,
            )
        )
        return log

    def said(log: Path, text: str) -> str:
        for _ in range(600):
            for line in log.read_text("utf-8", "replace").splitlines():
                if text in line:
                    return line
            time.sleep(0.1)
        raise AssertionError(log.read_text("utf-8", "replace"))

    try:
        master = said(start("master", "master.Master", "--port", "0"), "Starting Spark master at").split()[-1]
        logs = [
            start(f"worker-{number}", "worker.Worker", "--cores", "1", "--memory", "1g", "--work-dir", str(folder / "work"), master)
            for number in (1, 2)
        ]
        for log in logs:
            said(log, "Successfully registered with master")
        yield master, [process.pid for process in started[1:]]
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            process.wait(timeout=60)


@pytest.fixture
def shipped(tmp_path: Path) -> list[str]:
    """The settings that send the package to the executors: docs/data.md says how. A wheel is a zip file."""
    archive = tmp_path / "wterror.zip"
    shutil.copy(os.environ["WTERROR_WHEEL"], archive)
    return [f"spark.archives={archive}#wterror", "spark.executorEnv.PYTHONPATH=wterror", "spark.executor.memory=512m"]


def executors(worker: int) -> list[int]:
    """The executors that a worker has started."""
    tasks = Path(f"/proc/{worker}/task").iterdir()
    children = [int(child) for task in tasks for child in (task / "children").read_text().split()]
    return [child for child in children if b"CoarseGrainedExecutorBackend" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_a_cluster_finds_the_same_and_a_killed_executor_loses_and_doubles_nothing(
    command: list[Row], cases: Path, tmp_path: Path, cluster: tuple[str, list[int]], shipped: list[str]
) -> None:
    output, marks = tmp_path / "findings.json", tmp_path / "marks"
    marks.mkdir()
    running = job(cluster[0], cases, output, *shipped, f"wterror.marks={marks}")
    while len(list(marks.iterdir())) < 4:
        assert running.poll() is None, output.with_suffix(".log").read_text("utf-8", "replace")[-5000:]
        time.sleep(0.05)
    victim = next(executor for worker in cluster[1] for executor in executors(worker))
    os.kill(victim, signal.SIGKILL)
    found = answer(running, output)
    attempts = {tuple(map(int, mark.name.split("-"))) for mark in marks.iterdir()}
    assert {part for part, _ in attempts} == set(range(12))
    assert any(attempt > 0 for _, attempt in attempts), "nothing was done again, so nothing was lost"
    assert rows(found["scan"]) == command
    assert rows(found["scan_udf"]) == command


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    """Each module is imported without its engine, which is missed where it is asked for, by name."""
    code = """
import sys
for name in ("pyarrow", "pandas", "polars", "duckdb", "pyspark"):
    sys.modules[name] = None
from wterror.integrations import duckdb, pandas, polars, pyspark
for engine, ask in {
    "pandas": lambda: pandas.scan([]),
    "polars": lambda: polars.scan([]),
    "polars ": lambda: polars.scan_expr("line"),
    "pyarrow": lambda: duckdb.register(None),
    "pyspark": lambda: pyspark.scan(None),
    "pyspark ": lambda: pyspark.scan_udf(),
}.items():
    try:
        ask()
    except ImportError as error:
        assert f"needs {engine.strip()}, which cannot be imported" in str(error), error
        assert f"pip install {engine.strip()}" in str(error), error
    else:
        raise AssertionError(engine)
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)


def test_what_is_wrong_is_said() -> None:
    lines = FRAME.rename({"case": "line"})
    for wrong, kind, said in [
        (lambda: scan_polars(lines, "log", keep="line"), ValueError, "findings have a column line, too"),
        (lambda: scan_polars(FRAME, "case"), TypeError, "the column case is Int32, not text"),
        (lambda: scan_polars(FRAME.lazy(), "case"), TypeError, "the column case is Int32, not text"),
        (lambda: scan_polars([]), TypeError, "scan\\(\\) takes a DataFrame or a LazyFrame, not list"),
        (lambda: scan_polars(FRAME.lazy(), "log", min_certainty="sure"), ValueError, "min_certainty is \"sure\""),
        (lambda: scan_expr("log", nested=True), TypeError, "nested is an option of"),
        (lambda: scan_pandas(LOGS), TypeError, "scan\\(\\) takes a Series, not tuple"),
        (lambda: wterror.scan_arrow(pc.dictionary_encode(pa.array(LOGS))), TypeError, "cast it to text first"),
        (lambda: wterror.scan_arrow(pl.Series(LOGS, dtype=pl.Categorical)), TypeError, "cast it to text first"),
    ]:
        with pytest.raises(kind, match=said):
            wrong()
