"""Tables and columns that cross to other packages by Arrow's C data interface. pyarrow stands for all of them here."""

import ctypes
import gc
import os
import subprocess
import sys
import threading
import weakref

import pyarrow as pa
import pytest

import wterror
from wterror import tables

LINES = [
    "HTTP/1.1 206 Partial Content",
    "onSessionError: 206",
    None,
    "",
    "wterror.code=4242 session=ä-1\nWTError(code: 104)",
]
TABLES = [tables.codes, tables.causes, tables.names, tables.messages]
TEXTS = ["string", "large_string", "string_view", "binary", "large_binary", "binary_view"]


def found(column, **options):
    return pa.table(wterror.scan_arrow(column, **options)).to_pylist()


def expected(lines):
    """By the function for lists."""
    rows = wterror.scan_lines(["" if line is None else line for line in lines])
    blank = {"contradicts": None, "participant": None}
    return [
        {"row": row, **{key: value for key, value in {**blank, **finding.to_dict()}.items() if key != "file"}}
        for row, findings in enumerate(rows)
        for finding in findings
    ]


class Stream:
    """An object with nothing but the interface, and with what a capsule of pyarrow's points to."""

    def __init__(self, column):
        self.column = column

    def __arrow_c_stream__(self, requested_schema=None):
        return self.column.__arrow_c_stream__(requested_schema)


class TestTables:
    @pytest.mark.parametrize("make", TABLES)
    def test_they_are_valid_and_have_rows(self, make):
        table = pa.table(make())
        table.validate(full=True)
        assert table.num_rows == len(make()) > 0
        assert tuple(table.column_names) == make().column_names
        assert table.schema.names[0] == "code" and table.schema.field("code").type == pa.int32()
        assert pa.schema(make()).equals(table.schema, check_metadata=True)

    def test_what_is_nothing_is_null(self):
        codes = pa.table(tables.codes())
        assert codes["since"].null_count == codes.num_rows and codes["retired"].null_count == codes.num_rows
        for row in codes.to_pylist():
            info = wterror.get(row["code"])
            assert row["documented_on"] == (None if info.documented_on is None else str(info.documented_on))
            assert row["documented"] == list(info.documented) and row["equivalents"] == [
                int(e) for e in info.equivalents
            ]
            assert row["retryable"] is info.guidance.retryable

    def test_they_look_like_what_they_are(self):
        assert repr(tables.names()) == f"<Table names: {len(tables.names())} rows>"
        assert repr(wterror.scan_arrow(pa.array(["onSessionError: 206"]))) == "<Table findings: 1 row>"
        assert repr(wterror.scan_arrow(pa.array(LINES), nested=True)) == "<Column: the findings of 5 rows>"
        assert wterror.tables is tables

    def test_columns_outlive_table_and_package_objects(self):
        id = pa.table(tables.codes())["id"]
        gc.collect()
        assert "session_is_full" in id.to_pylist()

    def test_a_capsule_that_nobody_reads_is_released(self):
        for _ in range(200):
            tables.messages().__arrow_c_stream__()
            tables.messages().__arrow_c_schema__()

    def test_a_stream_can_be_read_once_and_a_table_often(self):
        class Once:
            capsule = tables.names().__arrow_c_stream__()

            def __arrow_c_stream__(self, requested_schema=None):
                return self.capsule

        once = Once()
        assert pa.table(once).num_rows == len(tables.names())
        with pytest.raises(ValueError, match="read already"):
            wterror.scan_arrow(once)
        names = tables.names()
        assert pa.table(names).equals(pa.table(names))


class TestScanArrow:
    @pytest.mark.parametrize("kind", TEXTS)
    def test_every_kind_of_text(self, kind):
        column = pa.array(LINES, pa.string()).cast(getattr(pa, kind)())
        assert found(column) == expected(LINES)
        # Beginning somewhere in the buffers, also in the middle of a byte of the validity bits.
        for start in range(len(LINES)):
            assert found(column[start:]) == expected(LINES[start:])
        parts = pa.chunked_array([column[1:], column[:0], column[:3], column])
        assert found(parts) == expected(LINES[1:] + LINES[:3] + LINES)

    def test_long_views_lie_in_several_buffers(self):
        lines = [f"{'x' * number} onSessionError: 206" for number in range(200)]
        halves = [pa.array(lines[:100], pa.string_view()), pa.array(lines[100:], pa.string_view())]
        together = pa.concat_arrays(halves)
        assert len(together.buffers()) > 3
        assert [row["row"] for row in found(together)] == list(range(200))

    def test_nothing(self):
        for column in (
            pa.array([], pa.string()),
            pa.nulls(5),
            pa.nulls(5, pa.string()),
            pa.chunked_array([], pa.string()),
        ):
            assert found(column) == []
            nested = pa.chunked_array(wterror.scan_arrow(column, nested=True))
            assert len(nested) == nested.null_count == len(column)

    @pytest.mark.parametrize("kind", TEXTS)
    def test_nested(self, kind):
        column = pa.array(LINES, pa.string()).cast(getattr(pa, kind)())
        nested = pa.chunked_array(wterror.scan_arrow(pa.chunked_array([column[:2], column[2:]]), nested=True))
        nested.validate(full=True)
        assert [len(part) for part in nested.chunks] == [2, 3]
        lists = nested.to_pylist()
        assert [found is None for found in lists] == [line is None for line in LINES]
        flat = [{"row": row, **one} for row, found in enumerate(lists) for one in found or ()]
        assert flat == expected(LINES)

    def test_a_table_of_one_column_is_a_column(self):
        table = pa.table({"line": LINES})
        assert found(table) == found(table.to_batches()[0]) == found(table["line"]) == expected(LINES)
        assert found(table.slice(1, 3)) == found(table.to_batches()[0].slice(1, 3)) == expected(LINES[1:4])
        # Where the table itself has holes, and begins before its column does.
        structs = pa.StructArray.from_arrays(
            [pa.array(["", *LINES])[1:]], ["line"], mask=pa.array([False, True, False, False, False])
        )
        lines = [LINES[0], None, *LINES[2:]]
        assert found(structs) == expected(lines)
        assert found(structs[1:]) == expected(lines[1:])

    def test_the_options_are_those_of_scan(self):
        lines = ["code: 206", "Die Sitzung wurde bereits beendet und kann nicht fortgesetzt werden."]
        assert found(pa.array(lines)) == []
        assert [row["code"] for row in found(pa.array(lines), min_certainty="possible")] == [206]
        domain = pa.array(["Error Domain=com.example.calls Code=4242"])
        assert found(domain) == [] and len(found(domain, domains="com.example.calls")) == 1
        with pytest.raises(ValueError, match='min_certainty is "sure", not one of'):
            wterror.scan_arrow(domain, min_certainty="sure")

    def test_a_whole_log_in_a_cell(self):
        log = "\n".join(f"line {number}: onSessionError: 206 at {number}" for number in range(20_000))
        rows = found(pa.array(["", log]))
        assert [row["line"] for row in rows] == list(range(1, 20_001))
        assert rows[-1]["text"] == "line 19999: onSessionError: 206 at 19999"

    @pytest.mark.parametrize(
        ("column", "message"),
        [
            (
                ["onSessionError: 206"],
                r"^scan_arrow\(\) takes a column of text .* not list \(\['onSessionError: 206'\]\)",
            ),
            (None, r"not NoneType \(None\)"),
            (pa.array([206]), 'not of Arrow\'s format "l"; cast it to text first'),
            (pa.array(LINES).dictionary_encode(), "dictionary-encoded .*; cast it to text first"),
            (pa.table({"a": LINES, "b": LINES}), "not a table of 2; choose one of its columns"),
            (pa.table({"a": [[1]]}), r'not of Arrow\'s format "\+l"'),
            (pa.table({}), "not a table of 0"),
        ],
    )
    def test_what_is_no_column_of_text(self, column, message):
        with pytest.raises(TypeError, match=message):
            wterror.scan_arrow(column)

    def test_a_method_that_gives_something_else(self):
        class Wrong:
            def __init__(self, given):
                self.given = given

            def __arrow_c_stream__(self, requested_schema=None):
                return self.given

        for given in (None, 5, pa.schema([]).__arrow_c_schema__()):
            with pytest.raises((TypeError, ValueError)):
                wterror.scan_arrow(Wrong(given))

        class Fails:
            def __arrow_c_stream__(self, requested_schema=None):
                raise ZeroDivisionError("on purpose")

        with pytest.raises(ZeroDivisionError, match="on purpose"):
            wterror.scan_arrow(Fails())

    def test_a_stream_that_breaks_off_raises_what_it_says(self):
        def batches():
            yield pa.record_batch({"line": LINES})
            raise OSError("the disk is gone")

        reader = pa.RecordBatchReader.from_batches(pa.schema({"line": pa.string()}), batches())
        with pytest.raises((OSError, RuntimeError), match="the disk is gone"):
            wterror.scan_arrow(reader)

    def test_a_stream_is_read_part_by_part(self):
        held = []

        def batches():
            for _ in range(10):
                gc.collect()
                held.append(sum(part() is not None for part in parts))
                batch = pa.record_batch({"line": pa.array(LINES)})
                parts.append(weakref.ref(batch))
                yield batch
                del batch

        parts = []
        reader = pa.RecordBatchReader.from_batches(pa.schema({"line": pa.string()}), batches())
        assert len(found(reader)) == 10 * len(expected(LINES))
        assert max(held) <= 2

    def test_what_is_read_is_released(self):
        before = pa.total_allocated_bytes()
        for _ in range(20):
            column = pa.array([f"onSessionError: {number}" for number in range(10_000)])
            wterror.scan_arrow(column)
            wterror.scan_arrow(column, nested=True)
            wterror.scan_arrow(Stream(pa.chunked_array([column, column])))
            with pytest.raises(TypeError):
                wterror.scan_arrow(pa.table({"a": column, "b": column}))
            del column
        assert pa.total_allocated_bytes() == before

    def test_memory_does_not_grow_with_what_is_handed_out(self):
        code = """
import resource, pyarrow as pa, wterror
column = pa.array(["onSessionError: 206 " + "x" * 400] * 4_000)
def once():
    pa.table(wterror.scan_arrow(column)); pa.chunked_array(wterror.scan_arrow(column, nested=True))
    wterror.scan_arrow(column); pa.table(wterror.tables.messages())
for _ in range(5): once()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for _ in range(40): once()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        # In KiB; what one of these gives has 2 MB, so 40 rounds that kept it would have 80.
        assert int(run.stdout) < 20_000

    def test_other_threads_run_meanwhile(self):
        column = pa.array(["onSessionError: 206 " + "x" * 100] * 300_000)
        done, ticks = threading.Event(), []

        def tick():
            while not done.is_set():
                ticks.append(1)
                done.wait(0.001)

        other = threading.Thread(target=tick)
        other.start()
        before = len(ticks)
        wterror.scan_arrow(column)
        while_it_worked = len(ticks) - before
        done.set()
        other.join()
        assert while_it_worked > 3

    def test_threads_and_forks_find_the_same(self):
        column, results = pa.array(LINES * 1000), []
        workers = [threading.Thread(target=lambda: results.append(found(column))) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        assert all(result == expected(LINES * 1000) for result in results) and len(results) == 4
        # As the workers of Spark are made.
        child = os.fork()
        if child == 0:
            os._exit(0 if found(pa.array(LINES)) == expected(LINES) else 1)
        assert os.waitpid(child, 0)[1] == 0


class Array(ctypes.Structure):
    """The struct of the interface, to damage one."""

    _fields_ = [
        ("length", ctypes.c_int64),
        ("null_count", ctypes.c_int64),
        ("offset", ctypes.c_int64),
        ("n_buffers", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("buffers", ctypes.POINTER(ctypes.c_void_p)),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    ]


class Damaged:
    """A column whose struct has been changed."""

    def __init__(self, column, change):
        self.column, self.change = column, change

    def __arrow_c_array__(self, requested_schema=None):
        schema, array = self.column.__arrow_c_array__()
        get = ctypes.pythonapi.PyCapsule_GetPointer
        get.restype, get.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
        self.change(Array.from_address(get(array, b"arrow_array")))
        return schema, array


def setting(**fields):
    def change(array):
        for name, value in fields.items():
            setattr(array, name, value)

    return change


def without_buffer(index):
    def change(array):
        array.buffers[index] = None

    return change


class TestDamage:
    """What can be seen to be wrong is refused. (That memory is as long as it is said to be cannot be seen.)"""

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (setting(length=-1), "negative length"),
            (setting(offset=-1), "offset is out of range"),
            (setting(offset=2**63 - 1), "offset is out of range"),
            (setting(n_buffers=1), "lacks buffers"),
            (setting(n_buffers=0), "lacks buffers"),
            (without_buffer(1), "lacks buffers"),
            (without_buffer(2), "outside its buffer"),
        ],
    )
    @pytest.mark.parametrize("kind", ["string", "large_string"])
    def test_structs(self, kind, change, message):
        with pytest.raises(ValueError, match=message):
            wterror.scan_arrow(Damaged(pa.array(LINES).cast(getattr(pa, kind)()), change))

    @pytest.mark.parametrize("ends", [[0, 5, 3], [0, -4, 2], [4, 2, 9]])
    def test_ends_that_go_backwards(self, ends):
        for kind, code in ((pa.string(), "i"), (pa.large_string(), "q")):
            import array

            buffers = [None, pa.py_buffer(array.array(code, ends)), pa.py_buffer(b"abcdefghij")]
            with pytest.raises(ValueError, match="a text lies outside its buffer"):
                wterror.scan_arrow(pa.Array.from_buffers(kind, 2, buffers))

    @pytest.mark.parametrize(
        "view", [(20, b"abcd", 5, 0), (20, b"abcd", 0, 15), (20, b"abcd", 0, -1), (-2, b"abcd", 0, 0)]
    )
    def test_views_that_point_elsewhere(self, view):
        import struct

        buffers = [None, pa.py_buffer(struct.pack("=i4sii", *view)), pa.py_buffer(b"abcdefghijklmnopqrstuvwxyz")]
        column = pa.Array.from_buffers(pa.string_view(), 1, buffers)
        with pytest.raises(ValueError, match="a text lies outside its buffer"):
            wterror.scan_arrow(column)

    def test_a_schema_that_was_read_already(self):
        class Twice:
            capsules = pa.array(LINES).__arrow_c_array__()

            def __arrow_c_array__(self, requested_schema=None):
                return self.capsules

        twice = Twice()
        assert found(twice) == expected(LINES)
        with pytest.raises(ValueError, match="read already"):
            wterror.scan_arrow(twice)
