"""The modules for other packages, with these packages."""

import io
import json
import logging
import subprocess
import sys
from concurrent import futures
from pathlib import Path

import pytest

import wterror
from wterror.integrations import find_error


def alone(code):
    # Without `site`, nothing that a developer has installed is loaded; the package is reached by its folder alone.
    code = f"import sys; sys.path.append({str(Path(wterror.__file__).parents[1])!r})\n{code}"
    command = [sys.executable, "-I", "-S", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def caused():
    try:
        try:
            raise wterror.WTError(206, "Room full")
        except wterror.WTError as error:
            raise RuntimeError("cannot join") from error
    except RuntimeError as error:
        return error


def test_find_error():
    assert find_error(caused()).code == 206
    assert find_error(None) is None
    assert find_error(ValueError()) is None
    context = ValueError()
    context.__context__ = wterror.WTError(206)
    assert find_error(context).code == 206
    context.__suppress_context__ = True
    assert find_error(context) is None
    first, second = ValueError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert find_error(first) is None


def test_logging():
    from wterror.integrations.logging import WTErrorFilter

    records = []

    class Keep(logging.Handler):
        def emit(self, record):
            records.append(record)

    log = logging.getLogger("wterror-test")
    log.propagate = False
    handler = Keep()
    handler.addFilter(WTErrorFilter())
    log.addHandler(handler)
    log.error("cannot join", exc_info=caused())
    log.error("cannot join", exc_info=wterror.WTError(4242))
    log.warning("slow")
    log.error("nothing is handled", exc_info=True)
    log.error("cannot join", exc_info=wterror.WTError(10**5000))
    found = [(record.wterror_code, record.wterror_id, record.wterror_category) for record in records]
    nothing = (None, None, None)
    many = (hex(10**5000), None, None)
    assert found == [(206, "session_is_full", "session"), (4242, None, None), nothing, nothing, many]
    assert all(logging.Formatter("%(wterror_code)s").format(record) for record in records)


@pytest.mark.parametrize("exc_info", ["error", "tuple", True])
def test_structlog(exc_info):
    structlog = pytest.importorskip("structlog")
    from wterror.integrations.structlog import add_error

    out = io.StringIO()
    log = structlog.wrap_logger(
        structlog.PrintLogger(out),
        processors=[add_error, structlog.processors.format_exc_info, structlog.processors.JSONRenderer()],
    )
    try:
        raise caused()
    except RuntimeError as error:
        given = {"error": error, "tuple": sys.exc_info()}.get(exc_info, exc_info)
        log.error("cannot join", exc_info=given, **{"wterror.id": "own"})
    event = json.loads(out.getvalue())
    assert (event["wterror.code"], event["wterror.category"], event["error.type"]) == (
        206,
        "session",
        "session_is_full",
    )
    assert event["wterror.id"] == "own"
    log.info("no error")
    assert "wterror" not in out.getvalue().splitlines()[-1]


def test_opentelemetry():
    pytest.importorskip("opentelemetry.sdk")
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    from wterror.integrations.opentelemetry import record_error

    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    for error in (caused(), wterror.WTError(10**30), ValueError("plain")):
        with provider.get_tracer("call").start_as_current_span("join") as span:
            record_error(span, error)
    first, huge, plain = exporter.get_finished_spans()
    assert dict(first.attributes) == {
        "error.type": "session_is_full",
        "wterror.code": 206,
        "wterror.id": "session_is_full",
        "wterror.category": "session",
    }
    assert first.status.description == "cannot join"
    assert first.events[0].attributes["exception.type"] == "RuntimeError"
    assert huge.attributes["wterror.code"] == str(10**30)
    assert dict(plain.attributes) == {}


def test_sentry():
    sentry_sdk = pytest.importorskip("sentry_sdk")
    from sentry_sdk.transport import Transport

    from wterror.integrations.sentry import before_send

    sent = []

    class Kept(Transport):
        def capture_envelope(self, envelope):
            sent.append(envelope.get_event())

    options = {"dsn": "http://key@127.0.0.1:9/1", "default_integrations": False, "auto_enabling_integrations": False}
    with sentry_sdk.isolation_scope() as scope:
        scope.set_client(sentry_sdk.Client(transport=Kept, before_send=before_send, **options))
        scope.set_tag("room", "r-1")
        for error in (caused(), wterror.WTError(-1), wterror.WTError(1100), wterror.WTError(4242), ValueError("plain")):
            try:
                raise error
            except Exception:
                sentry_sdk.capture_exception()
    full, unknown, token, unlisted, plain = sent
    assert full["fingerprint"] == ["wterror", "session_is_full"]
    assert full["tags"] == {
        "room": "r-1",
        "wterror.code": "206",
        "wterror.id": "session_is_full",
        "wterror.category": "session",
        "wterror.owner": "end_user",
    }
    assert [event["level"] for event in sent] == ["info", "warning", "error", "error", "error"]
    assert unknown["fingerprint"] != token["fingerprint"]
    assert unlisted["fingerprint"] == ["wterror", "4242"]
    assert unlisted["tags"] == {"room": "r-1", "wterror.code": "4242"}
    assert "fingerprint" not in plain
    assert plain["tags"] == {"room": "r-1"}


class TestGrpc:
    """Over a real connection, read back by grpcio-status."""

    @pytest.fixture
    def call(self):
        grpc = pytest.importorskip("grpc")
        from wterror.integrations.grpc import to_status

        def join(request, context):
            wished = dict(context.invocation_metadata()).get("accept-language")
            context.abort_with_status(to_status(wterror.WTError(int(request), "Room full"), locale=wished))

        def close(request, context):
            context.abort(grpc.StatusCode.UNAVAILABLE, "gone")

        methods = {name: grpc.unary_unary_rpc_method_handler(run) for name, run in (("Join", join), ("Close", close))}
        server = grpc.server(futures.ThreadPoolExecutor(1))
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("Calls", methods),))
        port = server.add_insecure_port("127.0.0.1:0")
        server.start()

        def ask(method, code, *metadata):
            with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
                with pytest.raises(grpc.RpcError) as caught:
                    channel.unary_unary(f"/Calls/{method}")(str(code).encode(), metadata=metadata, timeout=30)
                return caught.value

        yield ask
        server.stop(None).wait()

    def test_an_error_crosses(self, call):
        from google.rpc import error_details_pb2
        from grpc_status import rpc_status

        from wterror.integrations.grpc import from_call

        for code, name, category, status in (
            (206, "SESSION_IS_FULL", "session", "FAILED_PRECONDITION"),
            (1100, "INVALID_TOKEN_EXPIRED", "token", "UNAUTHENTICATED"),
            (299, "UNLISTED", "session", None),
            (4242, "UNLISTED", None, "INTERNAL"),
            (10**30, "UNLISTED", None, "INTERNAL"),
        ):
            error = call("Join", code, ("accept-language", "ja, de;q=0.5"))
            assert status is None or error.code().name == status
            assert "Room full" not in error.details()
            found = rpc_status.from_call(error)
            assert found.message == wterror.WTError(code).description
            info, text = error_details_pb2.ErrorInfo(), error_details_pb2.LocalizedMessage()
            assert len(found.details) == 2
            assert found.details[0].Unpack(info)
            assert found.details[1].Unpack(text)
            assert (info.reason, info.domain) == (name, "wterror")
            expected = {"code": str(code), "category": category}
            assert dict(info.metadata) == {key: value for key, value in expected.items() if value}
            assert (text.locale, text.message) == ("ja", wterror.localized(code, "ja").joined)
            again = from_call(error)
            assert (type(again), again.code) == (type(wterror.WTError(code)), code)

    def test_other_statuses_have_none(self, call):
        import grpc
        from google.rpc import code_pb2, error_details_pb2, status_pb2
        from grpc_status import rpc_status

        from wterror.integrations.grpc import from_call

        assert from_call(call("Close", 206)) is None

        class Call:
            def __init__(self, *details):
                status = status_pb2.Status(code=code_pb2.INTERNAL, message="?")
                for detail in details:
                    status.details.add().Pack(detail)
                self.status = rpc_status.to_status(status)

            def code(self):
                return grpc.StatusCode.INTERNAL

            def details(self):
                return "?"

            def trailing_metadata(self):
                return self.status.trailing_metadata

        another = error_details_pb2.ErrorInfo(reason="SESSION_IS_FULL", domain="example.org", metadata={"code": "206"})
        ours = error_details_pb2.ErrorInfo(reason="SESSION_IS_FULL", domain="wterror", metadata={"code": "206"})
        for details in ((), (another,), (error_details_pb2.ErrorInfo(domain="wterror"),)):
            assert from_call(Call(*details)) is None
        assert from_call(Call(error_details_pb2.LocalizedMessage(), another, ours)).code == 206

    def test_each_status_of_the_catalogue_has_a_code(self):
        pytest.importorskip("grpc")
        from wterror.integrations.grpc import to_status

        for code in (*wterror.ErrorCode, *range(-1, 1200)):
            assert to_status(wterror.WTError(code)).code.name != "UNKNOWN", code


class TestPydantic:
    @pytest.fixture(autouse=True)
    def needs_pydantic(self):
        pytest.importorskip("pydantic")

    def test_any_code(self):
        from pydantic import BaseModel, ValidationError

        from wterror.integrations.pydantic import Code

        class Report(BaseModel):
            code: Code

        for given, found in (
            (206, 206),
            (4242, 4242),
            ("session-is-full", 206),
            (10**30, 10**30),
            ("206", 206),
            (" -1 ", -1),
            ("+4242", 4242),
            (str(10**30), 10**30),
        ):
            report = Report(code=given)
            assert report.code == found
            assert type(report.code) is Code
            assert report.code.info is wterror.lookup(found)
            assert Report.model_validate_json(report.model_dump_json()) == report
        for wrong, text in (
            (True, "not bool"),
            (206.0, "not float"),
            (None, "NoneType"),
            ("{x}", r'"\{x\}" is not a known'),
            ("206.0", "is not a known"),
            ("2_06", "is not a known"),
            ("", "is not a known"),
            ("9" * 5000, "Exceeds the limit"),
        ):
            with pytest.raises(ValidationError, match=text):
                Report(code=wrong)
        assert Report.model_json_schema()["properties"]["code"]["type"] == "integer"

    def test_listed_codes(self):
        from pydantic import BaseModel, ValidationError

        class Report(BaseModel):
            code: wterror.ErrorCode = wterror.ErrorCode.SESSION_IS_FULL

        report = Report(code="sessionIsFull")
        assert report.code is wterror.ErrorCode.SESSION_IS_FULL
        assert report.model_dump() == {"code": 206}
        assert Report(code="206").code is wterror.ErrorCode.SESSION_IS_FULL
        with pytest.raises(ValidationError, match=r"4242 is not a listed"):
            Report(code="4242")
        assert Report.model_validate_json('{"code": 1100}').code is wterror.ErrorCode.INVALID_TOKEN_EXPIRED
        with pytest.raises(ValidationError, match=r"-206 is not a listed .*did you mean 206"):
            Report(code=-206)
        assert Report.model_json_schema()["properties"]["code"]["enum"] == list(wterror.ErrorCode)

    def test_rows(self):
        from pydantic import BaseModel, TypeAdapter, ValidationError

        class Report(BaseModel):
            info: wterror.ErrorInfo

        row = wterror.get(206)
        for given in (row, 206, "206", "sessionIsFull"):
            assert Report(info=given).info is row
        with pytest.raises(ValidationError, match=r"4242 is not a listed"):
            Report(info=4242)
        assert Report(info=row).model_dump() == {"info": row.to_dict()}
        assert json.loads(TypeAdapter(wterror.ErrorInfo).dump_json(row)) == row.to_dict()
        assert json.loads(TypeAdapter(list[wterror.ErrorInfo]).dump_json([row])) == [row.to_dict()]
        for mode, kind in (("validation", "integer"), ("serialization", "object")):
            schema = Report.model_json_schema(mode=mode)
            assert schema["properties"]["info"]["type"] == kind


def test_the_package_itself_needs_none_of_them():
    code = """
import sys, wterror
wterror.catalogue, wterror.WTError(206).to_problem(), wterror.get(206)._repr_html_()
roots = {name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names)
print(sorted(roots - {"wterror", "__main__", "site", "sitecustomize", "usercustomize"}))
"""
    found = alone(code)
    assert found == "[]\n"


def test_import_is_lean():
    code = """
import sys
before = set(sys.modules)
import wterror
print(sorted(name for name in set(sys.modules) - before if not name.startswith("wterror")))
"""
    found = alone(code)
    # What `-S` leaves out is loaded by every start of Python; `__future__` is a list of names.
    assert found in ("['__future__']\n", "[]\n")
