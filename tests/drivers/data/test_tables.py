"""What the tables promise, read by libraries that know nothing of this project."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import wterror
from conftest import PROJECT, TABLES
from frictionless import Package

NAMES = ["codes", "causes", "names", "messages"]


@pytest.fixture(scope="session")
def catalogue() -> list[dict]:
    return json.loads((PROJECT / "catalogue.json").read_text("utf-8"))["errors"]


def test_the_csv_is_what_its_description_says() -> None:
    report = Package(str(PROJECT / "tables/datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])


@pytest.mark.parametrize("name", NAMES)
def test_the_csv_has_no_line_break_in_a_field(name: str) -> None:
    text = (PROJECT / f"tables/{name}.csv").read_bytes().decode("utf-8")
    assert text.endswith("\r\n")
    assert len(list(csv.reader(text.splitlines()))) == text.count("\n") == text.count("\r")


@pytest.mark.parametrize("name", NAMES)
def test_every_format_has_the_same_rows(name: str) -> None:
    parquet = pq.read_table(TABLES / f"{name}.parquet")
    with (TABLES / f"{name}.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == parquet.num_rows > 0
    for row, other in zip(rows, parquet.to_pylist(), strict=True):
        assert list(row) == [key for key, value in other.items() if not isinstance(value, list)]
        for key, text in row.items():
            value = other[key]
            shown = "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
            assert shown == text, (name, key)


def test_types_and_descriptions_are_in_parquet() -> None:
    schema = pq.read_schema(TABLES / "codes.parquet")
    assert schema.names[0] == "code"
    assert {name: str(schema.field(name).type) for name in ("code", "http_status", "retryable", "id", "documented")} == {
        "code": "int32",
        "http_status": "int32",
        "retryable": "bool",
        "id": "string",
        "documented": "list<item: string not null>",
    }
    for field in schema:
        assert field.metadata[b"description"], field.name
    assert b"(derived)" in schema.field("guidance").metadata[b"description"]
    assert b"(derived)" not in schema.field("name").metadata[b"description"]


def test_codes_are_those_of_the_catalogue(catalogue: list[dict]) -> None:
    rows = pq.read_table(TABLES / "codes.parquet").to_pylist()
    assert [row["code"] for row in rows] == [error["code"] for error in catalogue]
    for row, error in zip(rows, catalogue, strict=True):
        for key in ("id", "name", "category", "summary", "documented", "documented_on", "condition", "equivalents",
                    "lookalikes", "http_status", "link"):
            assert row[key] == error[key], (row["code"], key)
        guidance = error["guidance"]
        assert [row[key] for key in ("owner", "action", "retry", "retryable", "guidance")] == [
            guidance[key] for key in ("owner", "action", "retry", "retryable", "text")
        ]


def test_causes_and_names_are_those_of_the_catalogue(catalogue: list[dict]) -> None:
    causes = pq.read_table(TABLES / "causes.parquet").to_pylist()
    expected = [
        {"code": error["code"], "position": position, **cause}
        for error in catalogue
        for position, cause in enumerate(error["causes"], 1)
    ]
    assert [{key: row[key] for key in sorted(row)} for row in causes] == [
        {key: row[key] for key in sorted(row)} for row in expected
    ]
    names = pq.read_table(TABLES / "names.parquet").to_pylist()
    assert [(row["code"], row["platform"], row["name"]) for row in names] == [
        (error["code"], platform, name)
        for error in catalogue
        for platform, name in sorted(error["platforms"].items(), key=lambda item: ["ios", "android", "web"].index(item[0]))
        if name
    ]


def test_messages_have_every_code_in_every_language(catalogue: list[dict]) -> None:
    rows = pq.read_table(TABLES / "messages.parquet").to_pylist()
    languages = {path.stem for path in (PROJECT / "core/catalogue/languages").glob("*.ftl")}
    assert {(row["code"], row["language"]) for row in rows} == {
        (error["code"], language) for error in catalogue for language in languages
    }
    english = {row["code"]: row for row in rows if row["language"] == "en"}
    for error in catalogue:
        row = english[error["code"]]
        assert [row["message"], row["recovery"], row["label"]] == [error["message"], error["recovery"], error["label"]]
        assert not row["missing"] and not row["right_to_left"]
    assert all(row["right_to_left"] for row in rows if row["language"] == "ar" and not row["missing"])


def test_a_seed_of_the_tables_needs_no_quotation_marks() -> None:
    for name in NAMES:
        header = (TABLES / f"{name}.csv").read_text("utf-8").splitlines()[0].split(",")
        assert header[0] == "code" and all(column.replace("_", "").isalpha() for column in header)
        assert duckdb.sql(f"SELECT {', '.join(header)} FROM '{Path(TABLES) / name}.parquet'").fetchall()


@pytest.mark.parametrize("name", NAMES)
def test_the_wheel_has_the_tables_of_the_parquet_files(name: str) -> None:
    ours = pa.table(getattr(wterror.tables, name)())
    theirs = pq.read_table(TABLES / f"{name}.parquet")

    def plain(schema: pa.Schema) -> pa.Schema:
        """Without the numbers that Parquet gives to fields; what they say of themselves stays."""
        fields = [field.with_metadata({b"description": field.metadata[b"description"]}) for field in schema]
        return pa.schema(fields, schema.metadata)

    assert plain(ours.schema).equals(plain(theirs.schema), check_metadata=True)
    assert ours.num_rows == theirs.num_rows > 0
    for column in theirs.column_names:
        for row, (our, their) in enumerate(zip(ours[column], theirs[column], strict=True)):
            assert our.as_py() == their.as_py(), (name, column, row)


@pytest.mark.parametrize("name", NAMES)
def test_every_engine_takes_the_tables_of_the_wheel(name: str) -> None:
    ours = getattr(wterror.tables, name)()
    file = TABLES / f"{name}.parquet"
    assert len(ours) == pq.read_metadata(file).num_rows
    assert ours.column_names == tuple(pq.read_schema(file).names)
    assert polars.DataFrame(ours).equals(polars.read_parquet(file), null_equal=True)
    assert polars.Schema(ours) == polars.read_parquet_schema(file)
    assert duckdb.sql("SELECT * FROM ours").fetchall() == duckdb.sql(f"SELECT * FROM '{file}'").fetchall()
    pandas.testing.assert_frame_equal(pandas.DataFrame.from_arrow(ours), pandas.read_parquet(file))


def test_the_catalogue_itself_makes_a_data_frame() -> None:
    frame = pandas.DataFrame(wterror.catalogue)
    assert frame["code"].tolist() == [int(row.code) for row in wterror.catalogue]
    assert str(frame["code"].dtype) == "int64" and str(frame["http_status"].dtype) == "int64"
    assert frame.set_index("code").loc[206, ["id", "category", "documented"]].tolist() == [
        "session_is_full", "session", ("Exceeded limit of streaming participants in the room",)
    ]
    assert {"summary", "causes", "guidance", "equivalents", "link"} <= set(frame.columns)
    assert frame["guidance"][0] is wterror.catalogue[0].guidance
