"""For Apache Spark, classic and Connect: the findings of a column of text, by the native scanner in the executors.

The executors need this package, as they need any that a function for them imports: in the cluster's image or library,
or sent along with `spark.archives`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from wterror.integrations import _engine, _findings

__all__ = ["scan", "scan_udf"]


def scan(df: Any, /, column: Any = "value", *, keep: str | Sequence[str] = (), **options: Any) -> Any:
    """Finds the SDK's errors in a column of text: a DataFrame, a row a finding, with the options of `wterror.scan()`.

    `column` is a name or a `Column`, of text or binary. `keep` names the columns of `df` that are to stand before each
    of its findings, such as the file. Each row is scanned by itself: `spark.read.text()` makes a row of each line, with
    `wholetext=True` of each file, so that errors over several lines are found, too.

        findings = scan(spark.read.text("logs/"), "value")
        findings.groupBy("id").count().show()
    """
    sql = _engine("pyspark.sql", __name__)
    pa = _engine("pyarrow", __name__)

    kept = [keep] if isinstance(keep, str) else list(keep)
    fields = _fields(pa, options, kept)
    lines = sql.functions.col(column) if isinstance(column, str) else column
    chosen = df.select(lines.alias("wterror_lines"), *(sql.functions.col(name) for name in kept))
    kind = chosen.schema["wterror_lines"].dataType
    if not isinstance(kind, (sql.types.StringType, sql.types.BinaryType)):
        raise TypeError(f'the column is {kind.simpleString()}, not text; cast it first: F.col(...).cast("string")')
    schema = sql.types.StructType([*chosen.schema.fields[1:], *fields])
    return chosen.mapInArrow(_Findings(options), schema)


def _fields(pa: Any, options: dict[str, Any], keep: Iterable[str] = ()) -> list[Any]:
    """The columns of the findings in Spark's types. There are no rows to count in a cluster."""
    types = _engine("pyspark.sql.pandas.types", __name__)
    found = _findings.columns(pa.array([], pa.string()), options, keep)
    return [field for field in types.from_arrow_schema(pa.schema(found)) if field.name != "row"]


class _Findings:
    """What runs in the executors: batches of lines in, batches of findings out."""

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options

    def __call__(self, batches: Iterable[Any]) -> Iterator[Any]:
        pa = _engine("pyarrow", __name__)
        from wterror import scan_arrow

        for batch in batches:
            found = pa.table(scan_arrow(batch.column(0), **self.options))
            kept = pa.Table.from_batches([batch]).remove_column(0).take(found["row"])
            columns = [*kept.columns, *found.columns[1:]]
            names = [*kept.column_names, *found.column_names[1:]]
            yield from pa.table(columns, names=names).to_batches()


def scan_udf(**options: Any) -> Any:
    """A function for columns and for SQL that gives the findings of a text, an array of structs. It needs Spark 4.1.

    spark.udf.register("wterror_scan", scan_udf())
    df.select(explode(scan_udf()("value")).alias("found")).select("found.*")
    """
    functions = _engine("pyspark.sql.functions", __name__)
    sql = _engine("pyspark.sql.types", __name__)
    pa = _engine("pyarrow", __name__)
    if not hasattr(functions, "arrow_udf"):
        raise ImportError("scan_udf() needs Spark 4.1 or later, which has arrow_udf(); scan() works with this one")

    def findings(lines: Any) -> Any:
        from wterror import scan_arrow

        return pa.chunked_array(scan_arrow(lines, nested=True, **options)).combine_chunks()

    findings.__annotations__ = {"lines": pa.Array, "return": pa.Array}
    return functions.arrow_udf(findings, sql.ArrayType(sql.StructType(_fields(pa, options)), False))
