"""Scanning of logs. What is found in which log is in tests/cases/scan.json; here is where logs come from."""

import copy
import gzip
import io
import os
import pickle
import sys
import threading
from pathlib import Path

import pytest

import wterror

LOG = """GET /seg-1.ts HTTP/1.1" 206 1048576
2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}
ünï Error Domain=WatchTogether Code=4242 "(null)"
join failed {
  code: 104,
  requestTime: 1700000000123
}
"""
FOUND = [(2, 206), (3, 4242), (5, 104)]


def pairs(found):
    return [(finding.line, finding.code) for finding in found]


def zstd(data):
    """A frame of one block that is not compressed (RFC 8878)."""
    magic, header, block = b"\x28\xb5\x2f\xfd", bytes([0x20, len(data)]), (len(data) << 3 | 1).to_bytes(3, "little")
    return magic + header + block + data


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "app.log"
    path.write_text(LOG, encoding="utf-8")
    return path


def test_text():
    data = LOG.encode()
    for text in (LOG, data, bytearray(data), memoryview(data), LOG.replace("\n", "\r\n")):
        assert pairs(wterror.scan(text)) == FOUND
    assert [finding.file for finding in wterror.scan(LOG)] == [None] * 3
    assert list(wterror.scan("")) == list(wterror.scan(b"")) == []


def test_a_str_is_a_text_and_never_a_path(log):
    assert list(wterror.scan(str(log))) == []


def test_paths(log, tmp_path):
    data = LOG.encode()
    (tmp_path / "app.log.gz").write_bytes(gzip.compress(data))
    (tmp_path / "app.log.zst").write_bytes(zstd(data))
    for path in (log, tmp_path / "app.log.gz", tmp_path / "app.log.zst"):
        found = list(wterror.scan(path))
        assert pairs(found) == FOUND
        assert {finding.file for finding in found} == {str(path)}
        with os.scandir(tmp_path) as entries:
            (entry,) = (entry for entry in entries if entry.name == path.name)
        # An `os.PathLike`, too.
        assert list(wterror.scan(entry)) == found


def test_files(log):
    with open(log, "rb") as binary, open(log, encoding="utf-8") as text, open(log, "rb", buffering=0) as raw:
        for file in (binary, text, raw):
            found = list(wterror.scan(file))
            assert (pairs(found), found[0].file) == (FOUND, str(log))
    assert pairs(wterror.scan(io.BytesIO(LOG.encode()))) == FOUND
    assert pairs(wterror.scan(io.StringIO(LOG))) == FOUND
    with gzip.open(io.BytesIO(gzip.compress(LOG.encode()))) as unzipped:
        assert pairs(wterror.scan(unzipped)) == FOUND

    class Bare:
        def __init__(self):
            self.parts = [LOG[:50], LOG[50:], ""]

        def read(self, size):
            return self.parts.pop(0)

    assert pairs(wterror.scan(Bare())) == FOUND


def test_lines():
    lines = LOG.splitlines()
    for source in (lines, tuple(lines), iter(lines), [line.encode() for line in lines], LOG.splitlines(keepends=True)):
        assert pairs(wterror.scan(source)) == FOUND
    assert list(wterror.scan([])) == []


def test_what_is_found_does_not_depend_on_how_the_log_is_read():
    # An error across the border of two stretches, and a line that is longer than one.
    text = "x" * (256 * 1024 - 20) + "\n" + LOG + "y" * (600 * 1024) + " WTError(code: 104)\n" + LOG
    whole = [finding.to_dict() for finding in wterror.scan(text)]
    assert [finding["code"] for finding in whole] == [206, 4242, 104, 104, 206, 4242, 104]
    assert [finding.to_dict() for finding in wterror.scan(io.BytesIO(text.encode()))] == whole
    assert [finding.to_dict() for finding in wterror.scan(text.split("\n"))] == whole
    assert [finding.to_dict() for finding in wterror.scan_lines([text])[0]] == whole


def test_it_reads_on_as_findings_are_asked_for():
    read = []

    def lines():
        for number in range(1000):
            read.append(number)
            yield f"line {number}: SESSION_IS_FULL_ERROR_CODE"

    found = wterror.scan(lines())
    assert iter(found) is found
    assert read == []
    assert next(found).line == 1
    assert len(read) < 5
    assert len(list(found)) == 999


def test_a_pipe_that_stays_open():
    reading, writing = os.pipe()
    with open(reading, "rb") as reader, open(writing, "wb", buffering=0) as writer:
        found = wterror.scan(reader)
        writer.write(b"SESSION_IS_FULL_ERROR_CODE\n")
        assert next(found).line == 1
        writer.write(b"ok\nWTError(code: 4242)\nok\n")
        assert next(found).code == 4242
        writer.close()
        assert list(found) == []


def test_lines_in_batches():
    batch = ["x", "WTError(code: 206)", b"onSessionError: 104", LOG, ""]
    assert [pairs(found) for found in wterror.scan_lines(batch)] == [[], [(1, 206)], [(1, 104)], FOUND, []]
    assert wterror.scan_lines(line for line in ()) == []
    assert wterror.scan_lines(["invalidToken"], min_certainty="possible")[0][0].certainty == "possible"
    assert wterror.scan_lines([LOG])[0] == list(wterror.scan(LOG))


def test_other_threads_run_meanwhile():
    text = "nothing to be found in this line, which is one of many\n" * 300_000
    interval, go, ran = sys.getswitchinterval(), threading.Event(), threading.Event()
    thread = threading.Thread(target=lambda: (go.wait(), ran.set()))
    thread.start()
    try:
        # A thread that does not let go keeps the interpreter for longer than the test takes.
        sys.setswitchinterval(1000)
        go.set()
        # One scan takes milliseconds, and a busy machine may not start the other thread within them.
        for _ in range(1000):
            assert list(wterror.scan(text)) == []
            if ran.is_set():
                break
        assert ran.is_set()
    finally:
        sys.setswitchinterval(interval)
        thread.join()


def test_a_finding():
    found = next(wterror.scan(LOG))
    fields = {
        "file": None,
        "line": 2,
        "column": 49,
        "time": "2026-11-24T21:52:42Z",
        "code": 206,
        "id": "session_is_full",
        "category": "session",
        "name": "SESSION_IS_FULL_ERROR_CODE",
        "certainty": "certain",
        "evidence": "name_with_code",
        "session": "s-1",
        "text": LOG.splitlines()[1],
    }
    assert found.to_dict() == fields
    assert list(found.to_dict()) == list(fields)
    for name, value in fields.items():
        assert getattr(found, name) == value
    assert (found.contradicts, found.participant) == (None, None)
    assert (found.info, found.category) == (wterror.get(206), wterror.Category.SESSION)
    with pytest.raises(AttributeError):
        found.code = 1
    for again in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found), next(wterror.scan(LOG))):
        assert (again, hash(again), again.to_dict()) == (found, hash(found), fields)
    assert found != next(wterror.scan("WTError(code: 206)"))
    assert found != fields
    everything = next(wterror.scan("code=104 name=SESSION_IS_FULL_ERROR_CODE user=ann")).to_dict()
    assert (everything["contradicts"], everything["participant"]) == (206, "ann")
    assert {*everything} == {*fields, "contradicts", "participant"}


def test_how_a_finding_shows(log):
    shown = [repr(finding) for finding in wterror.scan(log)]
    assert shown[:2] == [
        f"<Finding 206 session_is_full in {log}, line 2, certain>",
        f"<Finding 4242 unlisted in {log}, line 3, likely>",
    ]
    assert repr(next(wterror.scan("(WatchTogether.WTError error 3.)"))) == "<Finding without a code in line 1, likely>"


def test_numbers():
    (found,) = wterror.scan(f"WTError(code: {10**18 - 1})")
    assert (found.code, found.info, found.id, found.category) == (10**18 - 1, None, None, None)
    (found,) = wterror.scan("WTError(code: 299)")
    assert (found.info, found.category) == (None, wterror.Category.SESSION)


def test_what_is_no_text_is_read_all_the_same():
    (found,) = wterror.scan(b"\xff\x00 WTError(code: 206)")
    assert (found.column, found.text) == (4, "\ufffd\x00 WTError(code: 206)")
    (found,) = wterror.scan("\ud800 WTError(code: 206)")
    assert (found.column, found.text) == (5, "\ufffd WTError(code: 206)")


def test_files_that_cannot_be_read(log, tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        wterror.scan(tmp_path / "absent.log")
    assert caught.value.filename == str(tmp_path / "absent.log")
    with pytest.raises(IsADirectoryError):
        wterror.scan(tmp_path)
    with open(log, "rb") as file:
        pass
    with pytest.raises(ValueError, match="the file is closed: <_io"):
        wterror.scan(file)
    with open(tmp_path / "new", "wb") as file, pytest.raises(ValueError, match="not open for reading"):
        wterror.scan(file)
    with open(log, encoding="utf-8") as file:
        found = wterror.scan(file)
    with pytest.raises(ValueError, match="closed file"):
        next(found)
    assert list(found) == []


def test_what_was_found_comes_before_what_failed(tmp_path):
    cut = tmp_path / "cut.gz"
    cut.write_bytes(gzip.compress(LOG.encode() + os.urandom(100_000))[:-5_000])
    found = wterror.scan(cut)
    assert [next(found).code for _ in FOUND] == [206, 4242, 104]
    with pytest.raises(OSError, match=r"cut\.gz"):
        next(found)
    assert list(found) == []

    class Broken(io.RawIOBase):
        parts = (LOG.encode(),)

        def readable(self):
            return True

        def read(self, size=-1):
            if not self.parts:
                raise KeyError("broken")
            part, *self.parts = self.parts
            return part

    found = wterror.scan(Broken())
    assert [next(found).code for _ in FOUND] == [206, 4242, 104]
    with pytest.raises(KeyError, match="broken"):
        next(found)
    found = wterror.scan(["WTError(code: 206)", 104])
    assert next(found).code == 206
    with pytest.raises(TypeError, match=r"a line is str or bytes, not int \(104\)"):
        next(found)


@pytest.mark.parametrize("wrong", [None, 206, 206.0, True, object])
def test_sources_of_another_type(wrong):
    with pytest.raises(TypeError, match=r"scan\(\) takes a text, a path, a file .*, or lines, not "):
        wterror.scan(wrong)


def test_a_file_that_reads_something_else():
    class Odd:
        def read(self, size):
            return 206

    with pytest.raises(TypeError, match=r"the file's read\(\) gave int \(206\) instead of str or bytes"):
        next(wterror.scan(Odd()))


def test_batches_of_another_type():
    with pytest.raises(TypeError, match=r"scan_lines\(\) takes a list of lines; scan\(\) takes one text"):
        wterror.scan_lines(LOG)
    with pytest.raises(TypeError, match=r"a line is str or bytes, not NoneType \(None\)"):
        wterror.scan_lines(["x", None])
    with pytest.raises(TypeError):
        wterror.scan_lines(206)


OPTIONS = [
    ({"min_certainty": "sure"}, ValueError, 'min_certainty is "sure", not one of possible, likely, certain'),
    ({"min_certainty": 1}, TypeError, "min_certainty"),
    ({"messages": "xx"}, ValueError, 'messages knows no language "xx"; there are all, ar, '),
    ({"messages": ["de", "de-AT"]}, ValueError, 'knows no language "de-AT"'),
    ({"messages": 1}, TypeError, r'messages are tags, Languages or "all", not int \(1\)'),
    ({"domains": ["abc"]}, ValueError, 'a domain has four letters at least, not "abc"'),
    ({"domains": 206}, TypeError, r"domains are of str, not int \(206\)"),
    ({"session_keys": [b"call"]}, TypeError, r"session_keys are of str, not bytes \(b'call'\)"),
    ({"year": 10_000}, ValueError, "a year is from 1 to 9999, not 10000"),
    ({"year": 10**30}, ValueError, "a year is from 1 to 9999, not 1000"),
    ({"year": "2026"}, TypeError, "str"),
    ({"certainty": "likely"}, TypeError, "certainty"),
]


@pytest.mark.parametrize(("options", "error", "text"), OPTIONS)
def test_wrong_options(options, error, text):
    for scan in (lambda: wterror.scan("x", **options), lambda: wterror.scan_lines(["x"], **options)):
        with pytest.raises(error, match=text):
            scan()


def test_options_may_be_one_or_several():
    line = "call_ref=c-7 Error Domain=TalkyCallDomain Code=206"
    for domains in ("TalkyCallDomain", ["Other", "TalkyCallDomain"], ("TalkyCallDomain",)):
        (found,) = wterror.scan(line, domains=domains, session_keys="call_ref")
        assert (found.code, found.session) == (206, "c-7")
    german = wterror.get(206).localized("de").recovery
    language = wterror.match_language("de")
    for messages in ("de", "DE", language, ["de"], [language, "fr"], "all"):
        (found,) = wterror.scan(german, messages=messages)
        assert (found.code, found.evidence) == (206, "message")
    assert list(wterror.scan(german)) == []


def test_a_scan_that_is_asked_while_it_is_at_work():
    def lines():
        yield "SESSION_IS_FULL_ERROR_CODE"
        next(found)

    found = wterror.scan(lines())
    assert next(found).code == 206
    with pytest.raises(ValueError, match="already at work"):
        next(found)


def test_a_log_that_names_itself_is_freed():
    import gc
    import weakref

    class Lines:
        def __iter__(self):
            return iter(())

        def read(self, size):
            return ""

    lines = Lines()
    lines.found = wterror.scan(lines)
    gone = weakref.ref(lines)
    del lines
    gc.collect()
    assert gone() is None


def test_signatures():
    import inspect

    options = '*, min_certainty="likely", messages=None, domains=None, session_keys=None, year=None'
    assert str(inspect.signature(wterror.scan)).replace("'", '"') == f"(source, /, {options})"
    assert str(inspect.signature(wterror.scan_lines)).replace("'", '"') == f"(lines, /, {options})"


def test_the_example_of_a_path(tmp_path):
    (tmp_path / "app.log.gz").write_bytes(gzip.compress(LOG.encode()))
    assert pairs(wterror.scan(Path(tmp_path) / "app.log.gz")) == FOUND
