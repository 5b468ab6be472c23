"""For DuckDB: a function for SQL that finds the SDK's errors in texts. It needs pyarrow."""

from __future__ import annotations

from typing import Any

from wterror.integrations import _engine, _findings

__all__ = ["register"]


def register(connection: Any, /, name: str = "wterror_scan", **options: Any) -> None:
    """Adds a function to a connection that gives the findings of a text, a list of structs; the options are those of
    `wterror.scan()`.

    >>> import duckdb
    >>> from wterror.integrations.duckdb import register
    >>> connection = duckdb.connect()
    >>> register(connection)
    >>> connection.sql('''
    ...     SELECT call, found.code, found.id
    ...     FROM (SELECT call, unnest(wterror_scan(line)) AS found
    ...           FROM (VALUES (1, 'HTTP/1.1 206 Partial Content'), (2, 'onSessionError: 206')) AS logs(call, line))
    ... ''').fetchall()
    [(2, 206, 'session_is_full')]
    """
    pa = _engine("pyarrow", __name__)
    from wterror import scan_arrow

    def findings(lines: Any) -> Any:
        return pa.chunked_array(scan_arrow(lines, nested=True, **options))

    schema = pa.schema(_findings.columns(pa.array([], pa.string()), options))
    types = {pa.int64(): "BIGINT", pa.int32(): "INTEGER", pa.string(): "VARCHAR"}
    fields = ", ".join(f'"{field.name}" {types[field.type]}' for field in schema if field.name != "row")
    connection.create_function(name, findings, ["VARCHAR"], f"STRUCT({fields})[]", type="arrow")
