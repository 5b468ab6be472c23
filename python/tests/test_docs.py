"""The examples of docstrings and README run, and everything public is documented."""

import ast
import doctest
import importlib
import inspect
import re
from pathlib import Path

import pytest

import wterror

README = Path(__file__).parents[1] / "README.md"
INTEGRATIONS = {
    "logging": "logging",
    "structlog": "structlog",
    "opentelemetry": "opentelemetry.sdk",
    "pydantic": "pydantic",
    "grpc": "grpc_status",
}


def run(name, text, globs):
    test = doctest.DocTestParser().get_doctest(text, globs, name, None, 0)
    report = []
    failed, tried = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.append, clear_globs=False)
    assert not failed, "".join(report)
    globs.update(test.globs)
    return tried


def documented(module):
    """The docstrings of a module, its public things and their public members."""
    yield module.__name__, module
    for name in module.__all__:
        thing = getattr(module, name)
        if inspect.isclass(thing) or inspect.isroutine(thing):
            yield name, thing
        if inspect.isclass(thing):
            for klass in thing.__mro__:
                if klass.__module__.startswith("wterror"):
                    for member, value in vars(klass).items():
                        # A member without a docstring of its own, such as a field of a row, is told of in its class.
                        if not member.startswith("_") and inspect.getdoc(value) and not isinstance(value, str | int):
                            yield f"{name}.{member}", value


MODULES = ["wterror", "wterror.integrations.logging", "wterror.integrations.structlog"]
MODULES += ["wterror.integrations.opentelemetry", "wterror.integrations.pydantic"]
MODULES += ["wterror.integrations.grpc"]


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name):
    if name != "wterror":
        pytest.importorskip(INTEGRATIONS[name.rpartition(".")[2]])
    module = importlib.import_module(name)
    examples = {}
    for where, thing in documented(module):
        text = inspect.getdoc(thing)
        assert text, f"{where} is not documented"
        examples[where] = run(where, text, {})
    assert sum(examples.values()) > 3, examples


def test_every_function_has_an_example():
    for name in wterror.__all__:
        thing = getattr(wterror, name)
        if inspect.isroutine(thing):
            assert ">>>" in inspect.getdoc(thing), name


def stub_docstrings(body, owner):
    """The functions, classes and properties of a stub: name, docstring here, the thing it is about."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            thing = getattr(owner, node.name)
            yield f"{owner.__name__}.{node.name}", ast.get_docstring(node), thing
            if isinstance(node, ast.ClassDef):
                yield from stub_docstrings(node.body, thing)


def test_editors_show_what_help_shows():
    stub = Path(wterror.__file__).with_name("_wterror.pyi").read_text(encoding="utf-8")
    found = list(stub_docstrings(ast.parse(stub).body, wterror._wterror))
    assert {"wterror._wterror.lookup", "ErrorInfo.condition", "Localized.language"} <= {name for name, *_ in found}
    for name, text, thing in found:
        assert text == inspect.getdoc(thing), name


def test_find_error():
    from wterror import integrations

    assert run("find_error", inspect.getdoc(integrations.find_error), {})


def test_signatures():
    assert str(inspect.signature(wterror.lookup)) == "(code, /)"
    assert str(inspect.signature(wterror.localized)) == "(code, /, locale=None)"
    assert wterror.lookup.__module__ in ("wterror", "wterror._wterror", "_wterror")


def test_readme():
    text = README.read_text(encoding="utf-8")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Install", "Use", "Unlisted codes", "Languages", "Develop"]
    globs = {}
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert sum(run(f"README block {index}", block, globs) for index, block in enumerate(blocks)) > 10
    assert len(blocks) == text.count("```python")
