"""The files of pipelines/, read by what reads them there or, where that is not to be had, by its format."""

from __future__ import annotations

import json
import re

import lupa.luajit21 as luajit
import pytest
import yaml
from conftest import PROJECT

PIPELINES = PROJECT / "pipelines"
WORDS = ["id", "name", "category", "owner", "action", "retry"]


@pytest.fixture(scope="session")
def rows() -> dict[int, dict]:
    """What a pipeline puts beside each code, by `catalogue.json`."""
    errors = json.loads((PROJECT / "catalogue.json").read_text("utf-8"))["errors"]
    return {
        error["code"]: {
            **{key: error.get(key) or error["guidance"][key] for key in WORDS},
            "retryable": error["guidance"]["retryable"],
        }
        for error in errors
    }


def read_yaml(path: str) -> dict:
    return yaml.safe_load((PIPELINES / path).read_text("utf-8"))


@pytest.mark.parametrize("path", ["opentelemetry-collector/codes.yaml", "logstash/codes.yaml"])
def test_dictionaries_have_text_for_keys(path: str, rows: dict[int, dict]) -> None:
    assert read_yaml(path) == {str(code): row for code, row in rows.items()}


def test_the_collectors_rules_name_what_the_dictionary_has(rows: dict[int, dict]) -> None:
    processor = read_yaml("opentelemetry-collector/collector.yaml")["processors"]["lookup/wterror"]
    assert processor["source"]["type"] == "yaml"
    (lookup,) = processor["lookups"]
    for attribute in lookup["attributes"]:
        assert set(attribute) == {"source", "destination"}
        assert attribute["source"] in rows[206]
    assert {attribute["destination"] for attribute in lookup["attributes"]} >= {"error.type", "wterror.id"}


def test_fluent_bits_filter_in_its_own_lua(rows: dict[int, dict]) -> None:
    lua = luajit.LuaRuntime()
    lua.execute((PIPELINES / "fluent-bit/wterror.lua").read_text("utf-8"))
    wterror = lua.globals().wterror

    def filtered(record: dict) -> tuple[int, dict]:
        status, _, answer = wterror("app", 1.5, lua.table_from(record))
        return status, dict(answer)

    for code, row in rows.items():
        expected = {"code": code, **{f"wterror_{key}": value for key, value in row.items()}}
        assert filtered({"code": code}) == (2, expected)
        assert filtered({"code": str(code)})[1]["wterror_id"] == row["id"]
    for record in ({"code": 4242}, {"code": "full"}, {"log": "nothing"}, {"code": 206.5}):
        assert filtered(record) == (0, record)


def test_vectors_schema_is_the_tables(rows: dict[int, dict]) -> None:
    settings = read_yaml("vector/vector.yaml")
    schema = settings["enrichment_tables"]["wterror_codes"]["schema"]
    package = json.loads((PROJECT / "tables/datapackage.json").read_text("utf-8"))
    fields = {field["name"]: field["type"] for field in package["resources"][0]["schema"]["fields"]}
    assert {name: kind for name, kind in fields.items() if kind != "string" and name != "replaced_by"} == schema
    asked = re.search(r"\[(\"id\".*?)\]", settings["transforms"]["wterror"]["source"])
    assert asked and set(json.loads(f"[{asked[1]}]")) <= set(fields)


def test_elasticsearch_takes_codes_for_keywords(rows: dict[int, dict]) -> None:
    lines = (PIPELINES / "elasticsearch/codes.ndjson").read_text("utf-8").splitlines()
    actions, documents = ([json.loads(line) for line in lines[start::2]] for start in (0, 1))
    assert [action["index"]["_id"] for action in actions] == [str(code) for code in rows]
    assert documents == [{**row, "code": str(code)} for code, row in rows.items()]
    index = json.loads((PIPELINES / "elasticsearch/index.json").read_text("utf-8"))["mappings"]["properties"]
    assert set(index) == set(documents[0]) and index["code"] == {"type": "keyword"}
    policy = json.loads((PIPELINES / "elasticsearch/policy.json").read_text("utf-8"))["match"]
    assert set(policy["enrich_fields"]) | {"code"} == set(index)
    enrich = json.loads((PIPELINES / "elasticsearch/pipeline.json").read_text("utf-8"))["processors"][1]["enrich"]
    assert enrich["policy_name"] == policy["indices"]


def matches(pattern: str, value: str) -> bool:
    """As Sentry compares: `*` stands for anything."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), value, re.S) is not None


RULE = re.compile(r'error\.type:"([^"]+)" error\.value:"([^"]+)" -> wterror, (\w+) title="([^"]+)"')


def test_sentrys_rules_give_each_code_its_own_issue(rows: dict[int, dict]) -> None:
    lines = (PIPELINES / "sentry/fingerprint-rules.txt").read_text("utf-8").splitlines()
    rules = [RULE.fullmatch(line) for line in lines if not line.startswith("#")]
    assert all(rules)

    def issue(domain: str, value: str) -> str | None:
        return next((rule[3] for rule in rules if matches(rule[1], domain) and matches(rule[2], value)), None)

    for code, row in rows.items():
        for domain in ("WatchTogether", "Acme.WatchTogether.WTError", "WTError"):
            assert issue(domain, f"Code: {code}") == row["id"]
            assert issue(domain, f"The session is full. (Code: {code})") == row["id"]
    assert issue("NSURLErrorDomain", "Code: 206") is None
    assert issue("WatchTogether", "Code: 2060") is None
    assert issue("WatchTogether", "Code: 4242") is None
