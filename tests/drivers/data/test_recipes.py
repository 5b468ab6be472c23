"""The recipes of docs/data.md, each run by the engine it is for."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import EXPECTED, FOUND, PROJECT


def plain(rows: list[Any]) -> list[tuple[Any, ...]]:
    """Rows in the order of the calls, with None for everything that stands for nothing."""

    def value(cell: Any) -> Any:
        if cell is None or (isinstance(cell, float) and math.isnan(cell)) or type(cell).__name__ == "NAType":
            return None
        return bool(cell) if type(cell).__name__ in ("bool", "bool_") else int(cell) if isinstance(cell, float) else cell

    return sorted((tuple(value(cell) for cell in row) for row in rows), key=lambda row: row[0])


def run(code: str) -> Any:
    names: dict[str, Any] = {}
    exec(code, names)
    return names


def test_duckdb(data: Path, recipe: dict[str, str]) -> None:
    duckdb = pytest.importorskip("duckdb")
    assert plain(duckdb.sql(recipe["DuckDB"]).fetchall()) == EXPECTED


def test_polars(data: Path, recipe: dict[str, str]) -> None:
    result = run(recipe["Polars"])["result"]
    assert plain(result.rows()) == EXPECTED
    assert str(result.schema["code"]) == "Int32"


def test_pandas(data: Path, recipe: dict[str, str]) -> None:
    result = run(recipe["pandas"])["result"]
    assert plain(list(result.itertuples(index=False, name=None))) == EXPECTED
    assert str(result["code"].dtype) == "Int32"


def test_spark(data: Path, recipe: dict[str, str]) -> None:
    names = run(recipe["Spark"])
    try:
        assert plain([tuple(row) for row in names["result"].collect()]) == EXPECTED
        plan = names["result"]._jdf.queryExecution().toString()
        assert "BroadcastHashJoin" in plan
    finally:
        names["spark"].stop()


def test_clickhouse(data: Path, recipe: dict[str, str]) -> None:
    from chdb import session

    with session.Session(str(data / "clickhouse")) as clickhouse:
        *before, last = [part for part in recipe["ClickHouse"].split(";") if part.strip()]
        for statement in before:
            clickhouse.query(statement.replace("file('", f"file('{data}/"))
        answer = str(clickhouse.query(last.replace("file('", f"file('{data}/"), "JSONCompact"))
    assert plain(json.loads(answer)["data"]) == EXPECTED


def test_sqlite(data: Path, recipe: dict[str, str]) -> None:
    done = subprocess.run(
        ["sqlite3", "-json"], input=recipe["SQLite"], capture_output=True, text=True, check=True, cwd=data
    )
    assert not done.stderr
    rows = [tuple(row.values()) for row in json.loads(done.stdout)]
    truth = [(call, None if code is None else str(code), *rest) for call, code, *rest in EXPECTED]
    assert [(int(call), *rest) for call, *rest in rows] == [
        (*row[:5], None if row[5] is None else int(row[5])) for row in truth
    ]


def test_sqlite_keeps_what_each_column_is(data: Path) -> None:
    done = subprocess.run(["sqlite3", "wterror.sqlite", ".schema codes"], capture_output=True, text=True, check=True)
    assert "-- Who can act (derived).\n    owner TEXT NOT NULL" in done.stdout


def test_lnav(data: Path, recipe: dict[str, str]) -> None:
    commands = [part for line in recipe["lnav"].splitlines() for part in ("-c", line)]
    environment = {**os.environ, "HOME": str(data), "TERM": "dumb"}
    Path("empty.log").write_text("2026-11-24T21:52:42Z nothing\n")
    done = subprocess.run(
        ["lnav", "-n", *commands, "-c", ":write-json-to -", "empty.log"],
        capture_output=True, text=True, check=True, env=environment, stdin=subprocess.DEVNULL, timeout=60,
    )
    start = done.stdout.index("[")
    assert json.loads(done.stdout[start : done.stdout.rindex("]") + 1]) == [
        {"code": -1, "id": "unknown_error", "owner": "service", "action": "retry"},
        {"code": 206, "id": "session_is_full", "owner": "end_user", "action": "wait"},
    ]


def test_dbt(data: Path, recipe: dict[str, str]) -> None:
    project = data / "project"
    (project / "seeds").mkdir(parents=True)
    (project / "models").mkdir()
    for table in (PROJECT / "tables").glob("*.csv"):
        shutil.copy(table, project / "seeds")
    shutil.copy(PROJECT / "pipelines/dbt/wterror.yml", project / "seeds")
    shutil.copy(data / "calls.csv", project / "seeds")
    (project / "models/answers.sql").write_text(recipe["dbt"])
    (project / "dbt_project.yml").write_text("name: calls\nversion: '1.0'\nprofile: calls\n")
    (project / "profiles.yml").write_text(
        "calls:\n  target: dev\n  outputs:\n    dev: { type: duckdb, path: calls.duckdb, threads: 2 }\n"
    )
    environment = {**os.environ, "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DO_NOT_TRACK": "1"}
    dbt = str(Path(sys.executable).with_name("dbt"))
    build = subprocess.run([dbt, "build", "--profiles-dir", "."], cwd=project, env=environment, capture_output=True, text=True)
    assert build.returncode == 0, build.stdout
    assert "WARN=0 ERROR=0" in build.stdout, build.stdout
    import duckdb

    with duckdb.connect(str(project / "calls.duckdb")) as database:
        assert plain(database.sql("select * from answers").fetchall()) == EXPECTED


def test_the_tables_of_the_package(data: Path, recipe: dict[str, str]) -> None:
    names = run(recipe["Without a file"])
    for result in ("by_duckdb", "by_polars", "by_pandas"):
        frame = names[result]
        rows = frame.fetchall() if hasattr(frame, "fetchall") else frame.rows() if hasattr(frame, "rows") else None
        rows = list(frame.itertuples(index=False, name=None)) if rows is None else rows
        assert plain(rows) == EXPECTED, result


@pytest.mark.parametrize("engine", ["pyarrow", "Polars", "DuckDB", "pandas"])
def test_logs(data: Path, recipe: dict[str, str], engine: str) -> None:
    result = run(recipe[f"Logs in {engine}"])["result"]
    match engine:
        case "pyarrow":
            rows = [tuple(row.values()) for row in result.to_pylist()]
        case "Polars":
            rows = result.rows()
        case "DuckDB":
            rows = result.fetchall()
        case _:
            rows = list(result.itertuples(index=False, name=None))
    assert plain(rows) == FOUND


def test_logs_in_spark(data: Path, recipe: dict[str, str]) -> None:
    names = run(recipe["Logs in Spark"])
    try:
        assert plain([tuple(row) for row in names["result"].collect()]) == FOUND
        assert plain([tuple(row) for row in names["by_sql"].collect()]) == FOUND
    finally:
        names["spark"].stop()


def test_how_executors_get_the_package_is_what_the_cluster_is_tested_with() -> None:
    page = (PROJECT / "docs/data.md").read_text("utf-8")
    job = Path(__file__).with_name("test_engines.py").read_text("utf-8")
    for setting in ("spark.archives=", "#wterror", "spark.executorEnv.PYTHONPATH=wterror"):
        assert setting in page and setting in job, setting
