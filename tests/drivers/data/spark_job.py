"""A job of Spark that scans the corpus, as a program of its own: of the kinds of session a process has one.

    spark_job.py MASTER CASES OUTPUT [key=value …]

MASTER is `local[2]`, `connect` or the address of a cluster. CASES has an object a line with `case` and `log`; OUTPUT gets
the findings of `scan()` and of `scan_udf()`, which are to be equal. `wterror.year=` is their option; with
`wterror.marks=FOLDER` each part of the work of `scan()` takes a while, and leaves a mark there that it has begun.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pyspark.sql import SparkSession
from pyspark.sql.functions import inline
from wterror.integrations.pyspark import scan, scan_udf


def slowed(folder: str) -> Any:
    def slow(batches: Iterator[Any]) -> Iterator[Any]:
        from pathlib import Path

        from pyspark import TaskContext

        task = TaskContext.get()
        (Path(folder) / f"{task.partitionId()}-{task.attemptNumber()}").touch()
        for batch in batches:
            time.sleep(0.5)
            yield batch

    return slow


def main(master: str, cases: str, output: str, *settings: str) -> None:
    options = dict(setting.split("=", 1) for setting in settings)
    marks, year = options.pop("wterror.marks", None), int(options.pop("wterror.year"))
    builder = SparkSession.builder.remote("local[2]") if master == "connect" else SparkSession.builder.master(master)
    for key, value in {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", **options}.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    rows = [tuple(json.loads(line).values()) for line in Path(cases).read_text("utf-8").splitlines()]
    logs = spark.createDataFrame(rows, "case int, log string")
    slow = logs.repartition(12, "case").mapInArrow(slowed(marks), logs.schema) if marks else logs
    findings = [row.asDict() for row in scan(slow, "log", keep="case", year=year).collect()]
    nested = logs.select("case", inline(scan_udf(year=year)("log"))).collect()
    answer = {"scan": findings, "scan_udf": [row.asDict() for row in nested], "session": type(spark).__module__}
    Path(output).write_text(json.dumps(answer), "utf-8")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
