"""For Polars: the findings of a column of text, of a DataFrame, a LazyFrame (streamed, too) or in an expression."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wterror.integrations import _engine, _findings

__all__ = ["scan", "scan_expr"]


def scan(frame: Any, /, column: str = "value", *, keep: str | Sequence[str] = (), **options: Any) -> Any:
    """Finds the SDK's errors in a column of text: a frame of the same kind, a row a finding, with the options of
    `wterror.scan()`.

    `keep` names the columns of the frame that are to stand before each of its findings, such as the file and the number
    of the line. Each row is scanned by itself. A LazyFrame is scanned part by part where the engine streams.

    >>> import polars as pl
    >>> from wterror.integrations.polars import scan
    >>> logs = pl.DataFrame({"call": [1, 2], "line": ["HTTP/1.1 206 Partial Content", "onSessionError: 206"]})
    >>> scan(logs, "line", keep="call").select("call", "code", "id").rows()
    [(2, 206, 'session_is_full')]
    >>> scan(logs.lazy(), "line").select("code").collect(engine="streaming").rows()
    [(206,)]
    """
    pl = _engine("polars", __name__)
    from wterror import scan_arrow

    if not isinstance(frame, (pl.DataFrame, pl.LazyFrame)):
        raise TypeError(f"scan() takes a DataFrame or a LazyFrame, not {type(frame).__name__}")
    kept = [keep] if isinstance(keep, str) else list(keep)

    def findings(part: Any) -> Any:
        found = pl.DataFrame(scan_arrow(part[column], **options))
        rows, found = found["row"], found.drop("row")
        return part.select(kept)[rows].hstack(found) if kept else found

    fields = pl.Schema(_findings.columns(pl.Series(dtype=pl.String), options, kept))
    lazy = frame.lazy()
    types = lazy.select(column, *(name for name in kept if name != column)).collect_schema()
    if types[column] not in (pl.String, pl.Binary, pl.Null):
        raise TypeError(
            f"the column {column} is {types[column]}, not text; cast it first: pl.col({column!r}).cast(str)"
        )
    if isinstance(frame, pl.DataFrame):
        return findings(frame)
    schema = {**{name: types[name] for name in kept}, **fields}
    schema.pop("row")
    return lazy.select(types.names()).map_batches(findings, schema=schema, streamable=True)


def scan_expr(column: Any, /, **options: Any) -> Any:
    """The findings of each row of a column as an expression: a list of structs, empty where there are none.

    >>> import polars as pl
    >>> from wterror.integrations.polars import scan_expr
    >>> logs = pl.DataFrame({"line": ["HTTP/1.1 206 Partial Content", "onSessionError: 206", None]})
    >>> logs.select(scan_expr("line").list.eval(pl.element().struct.field("code")))["line"].to_list()
    [[], [206], None]
    """
    pl = _engine("polars", __name__)
    from wterror import scan_arrow

    fields = pl.Schema(_findings.columns(pl.Series(dtype=pl.String), options))
    fields.pop("row")
    expression = pl.col(column) if isinstance(column, str) else column
    return expression.map_batches(
        lambda lines: pl.Series(lines.name, scan_arrow(lines, nested=True, **options)),
        return_dtype=pl.List(pl.Struct(fields)),
        is_elementwise=True,
    )
