"""Reads exports back with the library that translation platforms use, and writes what it found as JSON.

read_back.py FOLDER: FOLDER/<format>/ as `wterror export --format <format> --output` made it.
Output: {format: {file: {key: text}}}, the texts as a program that uses the format would see them.
"""

import json
import sys
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax import parse as fluent_parse
from lxml import etree
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from translate.storage.aresource import AndroidResourceFile
from translate.storage.jsonl10n import I18NextV4File
from translate.storage.xliff import xlifffile


def android(path):
    return {unit.getid(): unit.target for unit in AndroidResourceFile.parsefile(str(path)).units}


def i18next(path):
    units = I18NextV4File.parsefile(str(path)).units
    return {unit.getid().lstrip("."): unit.target for unit in units}


def fluent(path):
    found = {}
    for message in fluent_parse(path.read_text(encoding="utf-8")).body:
        if isinstance(message, ast.Message):
            found[message.id.name] = pattern(message.value)
            for attribute in message.attributes:
                found[f"{message.id.name}.{attribute.id.name}"] = pattern(attribute.value)
        else:
            assert isinstance(message, ast.BaseComment), message
    return found


def pattern(value):
    parts = []
    for element in value.elements:
        is_text = isinstance(element, ast.TextElement)
        parts.append(element.value if is_text else "{" + element.expression.id.name + "}")
    return "".join(parts)


def xliff(path):
    store = xlifffile.parsefile(str(path))
    found = {}
    for unit in store.units:
        target = unit.xmlelement.find(unit.namespaced("target"))
        # Placeables are elements; what stands for the code is shown by its id.
        parts = [target.text or ""]
        for element in target:
            assert etree.QName(element).localname == "x", etree.tostring(element)
            parts += ["{" + element.get("id") + "}", element.tail or ""]
        found[unit.xmlelement.get("id")] = "".join(parts)
    assert store.units[0].source and store.units[0].target
    return found


def openapi(path):
    """The detail of each response's examples, all of which have to be what the schema says, with no other member."""
    document = json.loads(path.read_text(encoding="utf-8"))
    OpenAPIV31SpecValidator(document).validate()
    schema = document["components"]["schemas"]["Problem"]
    validator = OAS31Validator(schema, format_checker=OAS31Validator.FORMAT_CHECKER)
    # A schema that takes anything would take the examples too.
    for wrong in ({}, {"code": "206"}, {"id": "no_such_id"}):
        assert not validator.is_valid(wrong), wrong
    found = {}
    for name, response in document["components"]["responses"].items():
        (content,) = response["content"].values()
        for example, problem in content["examples"].items():
            validator.validate(problem["value"])
            assert set(schema["required"]) <= problem["value"].keys() <= schema["properties"].keys(), problem
            assert name == f"Problem{problem['value']['status']}", problem
            found[f"{name}.{example}"] = problem["value"]["detail"]
    return found


READERS = {
    "android-strings": android,
    "i18next": i18next,
    "fluent": fluent,
    "xliff": xliff,
    "openapi": openapi,
}


def main():
    folder = Path(sys.argv[1])
    found = {}
    for name, reader in READERS.items():
        files = sorted(path for path in (folder / name).rglob("*") if path.is_file())
        found[name] = {path.relative_to(folder / name).as_posix(): reader(path) for path in files}
    json.dump(found, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
