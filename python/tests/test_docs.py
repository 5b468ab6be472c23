"""The examples of docstrings and README run, and everything public is documented."""

import ast
import asyncio
import doctest
import importlib
import inspect
import json
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
    "sentry": "sentry_sdk",
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


MODULES = ["wterror", "wterror.tables", "wterror.integrations.logging", "wterror.integrations.structlog"]
MODULES += ["wterror.integrations.opentelemetry", "wterror.integrations.pydantic"]
MODULES += ["wterror.integrations.grpc", "wterror.integrations.sentry"]


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name):
    if name.startswith("wterror.integrations."):
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
    overloaded = set()
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            if any(isinstance(mark, ast.Name) and mark.id == "overload" for mark in node.decorator_list):
                # The first of them tells of all.
                if (owner, node.name) in overloaded:
                    continue
                overloaded.add((owner, node.name))
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


def blocks():
    return re.findall(r"^```python\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def defined(part):
    """What the README's block with this part, a program, defines."""
    (program,) = (block for block in blocks() if part in block and not block.startswith(">>>"))
    names = {"wterror": wterror}
    exec(compile(program, "README", "exec"), names)
    return names


class Request:
    """As Starlette's: a body to await and headers."""

    def __init__(self, body, **headers):
        self._body = body
        self.headers = headers

    async def body(self):
        return self._body


def test_readme_begins_with_an_error_as_it_is_delivered():
    failed = defined("async def failed(request)")["failed"]
    assert "async def failed(request)" in blocks()[0]

    def answer(body, *language):
        return asyncio.run(failed(Request(body, **dict.fromkeys(["accept-language"][: len(language)], *language))))

    web = b'{"error": {"code": 206, "message": "Exceeded", "requestTime": 1700000000123}}'
    assert answer(web, "de-AT,en;q=0.5") == ("Die Sitzung ist voll.", "Warten und erneut versuchen")
    assert answer(web) == (wterror.localized(206).message, wterror.localized(206).label)
    token, unlisted = (json.dumps({"code": code}).encode() for code in (1100, 4242))
    assert answer(token, "de") == (wterror.localized(1100, "de").joined, None)
    assert answer(unlisted, "ja") == (wterror.localized(4242, "ja").joined, None)


def test_readme_with_fastapi():
    pytest.importorskip("fastapi")
    app = defined("fastapi.FastAPI()")["app"]

    @app.get("/join/{code}")
    async def join(code: int):
        raise wterror.WTError(code)

    def get(path, language):
        """The status, the headers and the body that the app answers with, asked as a server asks."""
        scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http"}
        scope |= {"path": path, "query_string": b"", "headers": [(b"accept-language", language)]}
        sent = []

        async def receive():
            return {"type": "http.request"}

        async def send(message):
            sent.append(message)

        asyncio.run(app(scope, receive, send))
        start, *rest = sent
        body = b"".join(message.get("body", b"") for message in rest)
        headers = {name.decode().lower(): value.decode() for name, value in start["headers"]}
        return start["status"], headers, json.loads(body)

    for code, status in ((206, 409), (1100, 401), (4242, 500)):
        found, headers, body = get(f"/join/{code}", b"de-AT, en;q=0.5")
        assert (found, body["status"], body["language"]) == (status, status, "de")
        assert body == wterror.WTError(code).to_problem(locale="de")
        assert (headers["content-type"], headers["content-language"]) == ("application/problem+json", "de")
        assert headers["vary"] == "Accept-Language"
        assert ("www-authenticate" in headers) == (status == 401)


def test_readme_with_grpc():
    grpc = pytest.importorskip("grpc")
    pytest.importorskip("grpc_status")
    from wterror.integrations.grpc import from_call

    class Context:
        def invocation_metadata(self):
            return (("accept-language", "de"),)

        def abort_with_status(self, status):
            self.status = status

    class Call:
        def __init__(self, status):
            self.code, self.details = (lambda: status.code), (lambda: status.details)
            self.trailing_metadata = lambda: status.trailing_metadata

    context = Context()
    names = defined("def join(request, context)")
    names["join"](None, context)
    assert context.status.code is grpc.StatusCode.FAILED_PRECONDITION
    assert "Die Sitzung ist voll." in context.status.trailing_metadata[0][1].decode("utf-8", "ignore")
    assert (names["from_call"], from_call(Call(context.status)).code) == (from_call, 206)


def test_readme():
    text = README.read_text(encoding="utf-8")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Install", "Use", "Unlisted codes", "Languages", "Develop"]
    globs = {}
    assert sum(run(f"README block {index}", block, globs) for index, block in enumerate(blocks())) > 10
    assert len(blocks()) == text.count("```python")
    # The programs among the blocks have tests of their own, above.
    assert sum(">>>" not in block for block in blocks()) == 3
