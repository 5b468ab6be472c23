"""Threads, sub-interpreters, other versions of Python, and a package that does not fit its native module."""

import glob
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import wterror

PACKAGE = Path(wterror.__file__).parent


def python(code, *, executable=sys.executable, path=PACKAGE.parent, check=True):
    # The package, and nothing else that is installed.
    code = f"import sys; sys.path.insert(0, {str(path)!r})\n{code}"
    command = [str(executable), "-I", "-S", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=check)


THREADS = """
import threading, wterror
sys.setswitchinterval(1e-6)
threads, rounds = 8, 300
barrier = threading.Barrier(threads)
found, failures = [], []

def work():
    try:
        barrier.wait()
        # The first of these makes the rows; all of them see the same.
        first = [wterror.lookup(code) for code in range(-5, 1200)]
        found.append(tuple(map(id, first)))
        for _ in range(rounds):
            assert [wterror.lookup(code) for code in range(-5, 1200)] == first
            assert wterror.lookup_name("sessionIsFull").localized("de").language is wterror.match_language("de")
            assert isinstance(wterror.WTError(1100), wterror.TokenError)
    except BaseException as error:
        failures.append(error)

workers = [threading.Thread(target=work) for _ in range(threads)]
for worker in workers: worker.start()
for worker in workers: worker.join()
assert not failures, failures
print(len(found), len(set(found)), getattr(sys, "_is_gil_enabled", lambda: True)())
"""


def interpreters():
    """Every CPython from 3.10 on that the machine has, by its version."""
    root = os.environ.get("PYENV_ROOT", os.path.expanduser("~/.pyenv"))
    candidates = [*glob.glob(f"{root}/versions/*/bin/python3"), "/usr/bin/python3", sys.executable]
    candidates += [shutil.which(f"python3.{minor}{kind}") for minor in range(10, 20) for kind in ("", "t")]
    found = {}
    for candidate in filter(None, candidates):
        code = (
            "import sys, sysconfig; assert sys.implementation.name == 'cpython' and sys.version_info >= (3, 10);"
            "print(*sys.version_info[:2], 't' if sysconfig.get_config_var('Py_GIL_DISABLED') else '', sep='.')"
        )
        try:
            run = subprocess.run([candidate, "-I", "-c", code], capture_output=True, text=True, timeout=60, check=True)
        except (OSError, subprocess.SubprocessError):
            continue
        found.setdefault(run.stdout.strip().rstrip("."), candidate)
    return found


# A free-threaded Python needs a wheel of its own, which this one is not.
OTHERS = {version: path for version, path in interpreters().items() if not version.endswith("t")}

EVERYTHING = """
import copy, pickle, wterror
assert len(wterror.catalogue) == len(wterror.ErrorCode)
for row in wterror.catalogue:
    assert wterror.lookup(row.code) is wterror.lookup(int(row.code)) is row is pickle.loads(pickle.dumps(row))
    assert row.to_dict(locale="de")["language"] == "de"
    assert f"{row.code}" == str(row.code) == str(int(row.code))
    assert f"{row.category}" == str(row.category) == row.category.value
    error = pickle.loads(pickle.dumps(wterror.WTError(row.code, "?")))
    assert (error.code, error.platform_message, error.category) == (row.code, "?", row.category)
    assert row._repr_html_()
for wrong in (True, "206", 206.0, None):
    try:
        wterror.lookup(wrong)
    except TypeError:
        continue
    raise AssertionError(wrong)
assert wterror.lookup(10**30) is None
print(wterror.WTError(206))
"""


@pytest.mark.parametrize("version", OTHERS)
def test_one_wheel_for_every_python(version):
    run = python(EVERYTHING, executable=OTHERS[version], check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("206 session_is_full: ")


@pytest.mark.parametrize("version", OTHERS)
def test_threads(version):
    run = python(THREADS, executable=OTHERS[version], check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.split()[:2] == ["8", "1"]


SUBINTERPRETER = """
import textwrap
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
import wterror
code = textwrap.dedent('''
    import sys
    sys.path.insert(0, PATH)
    try:
        import wterror
        print("works:", wterror.get(206).id)
    except ImportError as error:
        print("refuses:", error)
''').replace("PATH", repr(sys.path[0]))
run = interpreters.run_string
other = interpreters.create()
run(other, code)
assert wterror.get(206).id == "session_is_full"
sys.stdout.flush()
"""


@pytest.mark.parametrize("version", OTHERS)
def test_subinterpreters_are_refused_clearly(version):
    run = python(SUBINTERPRETER, executable=OTHERS[version], check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("refuses: ")
    assert "subinterpreters" in run.stdout


OWNER_THAT_ENDED = """
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
# The kind that shares the lock, which every version lets import what was not made for it.
other = interpreters.create("legacy") if hasattr(interpreters, "get_config") else interpreters.create(isolated=False)
interpreters.run_string(other, f"import sys; sys.path.insert(0, {sys.path[0]!r}); import wterror")
interpreters.destroy(other)
try:
    import wterror
except ImportError as error:
    print(error)
"""


@pytest.mark.parametrize("version", OTHERS)
def test_an_interpreter_that_ended_is_told_of(version):
    run = python(OWNER_THAT_ENDED, executable=OTHERS[version], check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert "is or was loaded in another interpreter of this process" in run.stdout


def test_a_zip_file_is_told_of(tmp_path):
    archive = shutil.make_archive(str(tmp_path / "packages"), "zip", PACKAGE.parent, PACKAGE.name)
    run = python("import wterror", path=archive, check=False)
    assert run.returncode == 1
    assert "ImportError: the native module of wterror is not beside the package in a folder" in run.stderr
    assert "zip file" in run.stderr


def test_versions_are_compared(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "wterror", ignore=shutil.ignore_patterns("__pycache__"))
    version = tmp_path / "wterror/_version.py"
    version.write_text(version.read_text().replace(wterror.__version__, "0.0.0"))
    run = python("import wterror", path=tmp_path, check=False)
    assert run.returncode == 1
    versions = f"is version {wterror.__version__} and the package around it 0.0.0"
    assert f"ImportError: the native module of wterror {versions}; install wterror anew" in run.stderr


def test_version_is_the_distribution_s():
    from importlib.metadata import distribution

    metadata = distribution("wterror")
    assert metadata.version == wterror.__version__
    assert not metadata.requires
    files = {str(file) for file in metadata.files}
    assert {"wterror/py.typed", "wterror/_wterror.pyi"} <= files
    licences = {file.rpartition("/")[2] for file in files if "/licenses/" in file}
    assert licences == {"LICENSE-APACHE", "LICENSE-MIT", "NOTICE"}
    assert not any("tests" in file or "benches" in file for file in files)
