"""The JAR in Spark SQL: the recipe of docs/data.md, a cluster of a master and two workers, and what a session may be handed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyspark
import pytest
from conftest import PROJECT, blocks

# The JAR as it is packaged, and Kotlin's standard library, which it needs.
JARS = os.environ["WTERROR_JARS"].split(os.pathsep)
COMMAND = os.environ["WTERROR_COMMAND"]
SPARK = Path(pyspark.__file__).parent
EXTENSIONS = "dev.wterror.spark.WTErrorExtensions"
ENVIRONMENT = {**os.environ, "SPARK_HOME": str(SPARK), "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
# What stands for a year in the times of a log that has none: the command takes that of the file, the function none.
WRITTEN = time.mktime((2026, 6, 1, 12, 0, 0, 0, 0, -1))


def cases() -> list[tuple[str, list[str]]]:
    """Each log of the hand-written corpus, with what has to be found in it."""
    found = []
    for path in sorted((PROJECT / "scan/tests/corpus").glob("*.txt")):
        for case in path.read_text("utf-8").split("=== ")[1:]:
            lines = case.strip().split("\n")[1:]
            log = [line for line in lines if not line.startswith("=> ")]
            expected = [line[3:] for line in lines if line.startswith("=> ")]
            found.append(("\n".join(log).replace("\\e", "\x1b"), [line for line in expected if line != "nothing"]))
    return found


@pytest.fixture(scope="module")
def logs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus as files: each log, and each line of each log."""
    folder = tmp_path_factory.mktemp("corpus")
    for number, (log, _) in enumerate(cases()):
        (folder / f"case-{number:03}.log").write_text(log, "utf-8", newline="")
        for line, text in enumerate(log.split("\n")):
            if text.strip():
                (folder / f"line-{number:03}-{line:02}.log").write_text(text, "utf-8", newline="")
    for path in folder.iterdir():
        os.utime(path, (WRITTEN, WRITTEN))
    return folder


@pytest.fixture(scope="module")
def by_command(logs: Path) -> dict[str, list[dict[str, Any]]]:
    """The command's findings, by file."""
    files = sorted(str(path) for path in logs.iterdir())
    done = subprocess.run([COMMAND, "scan", "--format", "json", *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found: dict[str, list[dict[str, Any]]] = {}
    for finding in map(json.loads, done.stdout.splitlines()):
        found.setdefault(Path(finding.pop("file")).name, []).append({"contradicts": None, "participant": None, **finding})
    return found


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A standalone master and two workers, as processes of this machine; its address."""
    folder = tmp_path_factory.mktemp("cluster")
    processes = []

    def start(name: str, *arguments: str) -> Path:
        log = folder / f"{name}.log"
        command = [str(SPARK / "bin/spark-class"), *arguments]
        with log.open("wb") as output:
            processes.append(subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=ENVIRONMENT, cwd=folder))
        return log

    def seen(log: Path, pattern: str, times: int = 1) -> str:
        for _ in range(1500):
            found = re.findall(pattern, log.read_text("utf-8", "replace"))
            if len(found) >= times:
                return found[0]
            if any(process.poll() is not None for process in processes):
                break
            time.sleep(0.2)
        raise AssertionError(f"no {pattern} in {log.name}:\n{log.read_text('utf-8', 'replace')[-4000:]}")

    try:
        deploy = "org.apache.spark.deploy"
        master = start("master", f"{deploy}.master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        address = seen(master, r"spark://127\.0\.0\.1:\d+")
        for number in (1, 2):
            options = ["--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0", "--work-dir", str(folder / f"work-{number}")]
            start(f"worker-{number}", f"{deploy}.worker.Worker", *options, address)
        seen(master, r"Registering worker", times=2)
        yield address
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()


def submitted(script: str, *arguments: str, conf: dict[str, str]) -> Any:
    """Runs a program by `spark-submit`, in a JVM of its own, and returns what it prints as JSON."""
    settings = {"spark.ui.enabled": "false", "spark.log.level": "WARN", "spark.executor.memory": "512m", "spark.sql.shuffle.partitions": "4", **conf}
    options = [option for key, value in settings.items() for option in ("--conf", f"{key}={value}")]
    path = Path("job.py")
    path.write_text(script, "utf-8")
    command = [str(SPARK / "bin/spark-submit"), "--jars", ",".join(JARS), *options, str(path), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT)
    assert done.returncode == 0, done.stderr[-3000:] + done.stdout[-3000:]  # Python's own errors are in what Spark prints
    return json.loads(done.stdout.splitlines()[-1])


# Every file is a row, which several tasks share out; the findings come back as SQL gives them.
SCAN = """
import json, sys
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
spark.sql(f"CREATE TEMPORARY VIEW logs USING text OPTIONS (path '{sys.argv[1]}', wholetext 'true')")
if len(sys.argv) > 2:
    spark.udf.registerJavaFunction("wterror_scan", "dev.wterror.spark.WTErrorScan", sys.argv[2])
rows = spark.sql('''
    SELECT file, position, finding.*
    FROM (SELECT /*+ REPARTITION(8) */ input_file_name() AS file, value FROM logs)
    LATERAL VIEW posexplode(wterror_scan(value)) AS position, finding
    ORDER BY file, position
''').collect()
executors = spark.sparkContext._jsc.sc().statusStore().executorList(True)
tasks = {executors.apply(i).id(): executors.apply(i).totalTasks() for i in range(executors.size())}
print(json.dumps([[row.asDict(True) for row in rows], tasks]))
"""


def by_file(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        assert row.pop("position") == len(found.setdefault(name := Path(row.pop("file")).name, [])), name
        if row["time"] and re.match(r"\d\d-\d\dT", row["time"]):
            row["time"] = f"2026-{row['time']}"
        found[name].append(row)
    return found


def test_a_cluster_finds_what_the_command_does(
    data: Path, logs: Path, by_command: dict[str, list[dict[str, Any]]], cluster: str
) -> None:
    rows, tasks = submitted(SCAN, str(logs), conf={"spark.master": cluster, "spark.sql.extensions": EXTENSIONS})
    found = by_file(rows)
    assert found == by_command
    # Each log by hand, too, so that the command is no judge of its own.
    for number, (_, expected) in enumerate(cases()):
        lines = []
        for row in found.get(f"case-{number:03}.log", []):
            lines.append(f"{row['line']} {'none' if row['code'] is None else row['code']} {row['certainty']}")
            if row["contradicts"] is not None:
                lines[-1] += f" contradicts {row['contradicts']}"
        assert lines == expected, number
    executors = {name: count for name, count in tasks.items() if name != "driver"}
    assert len(executors) == 2 and all(executors.values()), tasks


def page_type() -> str:
    """The type that docs/data.md gives the function, where it is registered by hand."""
    code = blocks("docs/data.md")["Spark SQL, by the JAR"]
    return "".join(re.findall(r'"([^"]*)"', code[code.index("registerJavaFunction") :])[2:])


def test_registered_by_hand_in_a_session_without_the_extension(
    data: Path, logs: Path, by_command: dict[str, list[dict[str, Any]]]
) -> None:
    rows, _ = submitted(SCAN, str(logs), page_type(), conf={"spark.master": "local[2]"})
    assert by_file(rows) == by_command


ANSWERS = """
import json
from pyspark.sql import SparkSession, functions as F

spark = SparkSession.builder.getOrCreate()
plain = lambda rows: [row.asDict(True) for row in rows]
answers = {}
codes = spark.createDataFrame([(206,), (-1,), (299,), (4242,), (2**40,), (None,)], "code long")
codes.createOrReplaceTempView("codes")
answers["described"] = [row[0] and row[0].asDict() for row in codes.select(F.call_function("wterror_describe", "code")).collect()]
answers["int"] = spark.sql("SELECT wterror_describe(CAST(206 AS INT)).id, wterror_describe(NULL) IS NULL").first()[:]
answers["null"] = spark.sql("SELECT wterror_scan(NULL) IS NULL, size(wterror_scan('')), size(wterror_scan('GET / 206'))").first()[:]
answers["unlisted"] = spark.sql("SELECT inline(wterror_scan('Error Domain=WatchTogether Code=4242'))").first().asDict()
answers["huge"] = spark.sql("SELECT wterror_scan('Error Domain=WatchTogether Code=5000000000')[0].code").first()[0]
answers["usage"] = [row[0] for row in spark.sql("DESCRIBE FUNCTION wterror_scan").collect()]
answers["type"] = spark.sql("SELECT wterror_scan('') AS found").schema["found"].dataType.simpleString()
# Aggregated, filtered and cached, by Spark's generated code and without.
log = spark.range(20000).selectExpr("id % 10 AS session", "IF(id % 4 = 0, concat('WTError(code: ', 200 + id % 8, ')'), 'GET / 206') AS value")
log.createOrReplaceTempView("log")
query = "SELECT finding.code, count(*) FROM log LATERAL VIEW explode(wterror_scan(value)) AS finding GROUP BY ALL ORDER BY ALL"
answers["counted"] = [row[:] for row in spark.sql(query).collect()]
spark.conf.set("spark.sql.codegen.wholeStage", "false")
answers["counted without"] = [row[:] for row in spark.sql(query).collect()]
errors = {}
spark.udf.registerJavaFunction("by_hand", "dev.wterror.spark.WTErrorDescribe", "struct<code bigint, id string, name string, "
    "category string, summary string, owner string, action string, retry string, retryable boolean, http_status int>")
answers["by hand"] = spark.sql("SELECT by_hand(206).id, by_hand(CAST(-1 AS BIGINT)).id, by_hand(NULL) IS NULL").first()[:]
for name, query in {"two": "SELECT wterror_scan('a', 'b')", "text": "SELECT wterror_describe('full')", "fraction": "SELECT by_hand(206.5D)"}.items():
    try:
        errors[name] = str(spark.sql(query).collect())
    except Exception as error:
        errors[name] = f"{type(error).__name__}: {error}"
print(json.dumps([answers, errors]))
"""


def test_what_goes_in_and_what_comes_out(data: Path) -> None:
    catalogue = {row["code"]: row for row in json.loads((PROJECT / "catalogue.json").read_text("utf-8"))["errors"]}

    def row(code: int) -> dict[str, Any]:
        error = catalogue[code]
        guidance = {key: error["guidance"][key] for key in ("owner", "action", "retry", "retryable")}
        return {key: error[key] for key in ("code", "id", "name", "category", "summary")} | guidance | {"http_status": error["http_status"]}

    def unlisted(code: int, category: str | None = None) -> dict[str, Any]:
        return dict.fromkeys(row(206)) | {"code": code, "category": category}

    answers, errors = submitted(ANSWERS, conf={"spark.master": "local[2]", "spark.sql.extensions": EXTENSIONS})
    assert answers["described"] == [row(206), row(-1), unlisted(299, "session"), unlisted(4242), unlisted(2**40), None]
    assert answers["int"] == ["session_is_full", True]
    assert answers["null"] == [True, 0, 0]
    found = answers["unlisted"]
    assert (found["code"], found["id"], found["category"], found["certainty"]) == (4242, None, None, "likely")
    assert answers["huge"] == 5_000_000_000
    assert "array of structs" in " ".join(answers["usage"]), answers["usage"]
    assert answers["type"] == page_type().replace(": ", ":").replace(" ", ":").replace(",:", ",")
    assert answers["counted"] == answers["counted without"] == [[200, 2500], [204, 2500]]
    assert answers["by hand"] == ["session_is_full", "unknown_error", True]
    assert "wterror_scan takes one argument, and got 2" in errors["two"]
    assert "full" in errors["text"] and "BIGINT" in errors["text"], errors["text"]
    assert "whole number" in errors["fraction"] and "cast the column to BIGINT" in errors["fraction"]


def test_recipe(data: Path) -> None:
    """The page's statements in Spark's own shell for SQL, as its command line says."""
    page = blocks("docs/data.md")["Spark SQL, by the JAR"]
    command, rest = page.split("CREATE TEMPORARY VIEW", 1)
    statements = "CREATE TEMPORARY VIEW" + rest[: rest.rindex(";") + 1]
    assert command.startswith("spark-sql --jars wterror-jvm-")
    assert f"--conf spark.sql.extensions={EXTENSIONS}" in command
    (data / "app.log").write_text((PROJECT / "cli/examples/call.log").read_text("utf-8"), "utf-8")
    (data / "recipe.sql").write_text(statements, "utf-8")
    quiet = ["--conf", "spark.ui.enabled=false", "--conf", "spark.hadoop.javax.jdo.option.ConnectionURL=jdbc:derby:memory:m;create=true"]
    done = subprocess.run(
        [str(SPARK / "bin/spark-sql"), "--jars", ",".join(JARS), "--conf", f"spark.sql.extensions={EXTENSIONS}", *quiet, "-f", "recipe.sql"],
        capture_output=True, text=True, env=ENVIRONMENT, cwd=data,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    rows = [line.split("\t") for line in done.stdout.splitlines() if "\t" in line]
    by_command = subprocess.run([COMMAND, "scan", "--format", "json", "app.log"], capture_output=True, text=True, cwd=data)
    findings = sorted(map(json.loads, by_command.stdout.splitlines()), key=lambda finding: finding["time"])
    owners = {row["code"]: row["guidance"]["owner"] for row in json.loads((PROJECT / "catalogue.json").read_text("utf-8"))["errors"]}
    assert rows == [
        [found["time"], found["session"] or "NULL", str(found["code"]), found["id"] or "NULL", owners.get(found["code"], "NULL")]
        for found in findings
    ]
    assert len(rows) == 5
