"""The catalogue as typed tables, for data engines to join with.

Each has Arrow's PyCapsule interface, which pyarrow, Polars, DuckDB and pandas take; this package needs none of them.
Columns and types are those of the Parquet files of `cargo dev tables`.

>>> from wterror import tables
>>> tables.codes().column_names[:4]
('code', 'id', 'name', 'category')
"""

from wterror._wterror import Column, Table, causes, codes, messages, names

__all__ = ["Column", "Table", "causes", "codes", "messages", "names"]
