"""For pandas: the findings of a column of text as a DataFrame. It needs pandas 2.2 or later and pyarrow."""

from __future__ import annotations

from typing import Any

from wterror.integrations import _engine

__all__ = ["scan"]


def scan(column: Any, /, **options: Any) -> Any:
    """Finds the SDK's errors in a Series of text: a DataFrame, a row a finding, with the options of `wterror.scan()`.

    Its index is that of the rows the findings came from, so that `logs.join(findings)` puts them together where no
    column has the name of another. Numbers are nullable (`Int64`). The Series is read where it lies if pyarrow holds
    it, as pandas 3 does with text.

    >>> import pandas as pd
    >>> from wterror.integrations.pandas import scan
    >>> logs = pd.DataFrame({"line": ["HTTP/1.1 206 Partial Content", "onSessionError: 206"]}, index=["a", "b"])
    >>> scan(logs["line"])[["code", "id", "certainty"]].to_dict("index")
    {'b': {'code': 206, 'id': 'session_is_full', 'certainty': 'likely'}}
    """
    pd = _engine("pandas", __name__)
    pa = _engine("pyarrow", __name__)
    from wterror import scan_arrow

    if not isinstance(column, pd.Series):
        raise TypeError(f'scan() takes a Series, not {type(column).__name__}; choose a column: df["line"]')
    lines = pa.array(column, from_pandas=True)
    found = pa.table(scan_arrow(lines, **options))
    types = {pa.int64(): pd.Int64Dtype(), pa.int32(): pd.Int32Dtype(), pa.string(): pd.StringDtype()}
    frame = found.to_pandas(types_mapper=types.get)
    frame.index = column.index.take(found["row"].to_numpy())
    return frame.drop(columns="row")
