"""What a program meets when the native module is damaged, when many threads come first, and when it forks."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import wterror
import wterror._wterror as native

PACKAGE = Path(wterror.__file__).parent
LIBRARY = Path(native.__file__).name
linux = pytest.mark.skipif(sys.platform != "linux", reason="the files are those of Linux")


def python(code, path=PACKAGE.parent, *, timeout=120):
    """Runs a program in a Python of its own, which has the package in `path` and nothing else that is installed."""
    code = f"import sys; sys.path.insert(0, {str(path)!r})\n{code}"
    return subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=timeout)


@pytest.fixture
def damaged(tmp_path):
    """Copies the package, damages the native module in the copy, and says what an import of it ends with."""

    def damage(change):
        shutil.rmtree(tmp_path / "wterror", ignore_errors=True)
        shutil.copytree(PACKAGE, tmp_path / "wterror", ignore=shutil.ignore_patterns("__pycache__"))
        library = tmp_path / "wterror" / LIBRARY
        contents = change(library.read_bytes())
        library.unlink()  # a file of its own: what has been loaded of this one stays as it was
        if contents is not None:
            library.write_bytes(contents)
        run = python("import wterror", tmp_path)
        assert run.returncode == 1, f"ended by {signal.Signals(-run.returncode).name}" if run.returncode < 0 else run
        assert run.stdout == ""
        return library, run.stderr.strip().splitlines()[-1]

    return damage


def test_a_missing_module_is_named(damaged):
    _, said = damaged(lambda _: None)
    assert said.startswith("ImportError: the native module of wterror is not beside the package in a folder: ")
    assert said.endswith("; install wterror with pip")


@linux
@pytest.mark.parametrize("length", [0, 1, 63, 64, 4_096, 100_000, 700_000, -1])
def test_a_module_that_is_cut_off_is_refused_before_it_kills_the_process(damaged, length):
    library, said = damaged(lambda whole: whole[:length])
    assert said.startswith(f"ImportError: the native module of wterror cannot be loaded: {library} is cut off: it has ")
    assert f"; install wterror anew, with the pip of this Python ({sys.executable}, cpython 3." in said


@linux
def test_a_module_for_another_processor_is_named(damaged):
    machine = {62: 183}.get(int.from_bytes(Path(native.__file__).read_bytes()[18:20], "little"), 62)
    name = {62: "x86_64", 183: "aarch64"}[machine]
    library, said = damaged(lambda whole: whole[:18] + machine.to_bytes(2, "little") + whole[20:])
    assert f"cannot be loaded: {library} is built for {name}, and this Python for " in said
    # And of 32 bits, of which the system speaks in words of its own.
    library, said = damaged(lambda whole: whole[:4] + b"\x01" + whole[5:18] + b"\x28\0" + whole[20:])
    assert f"cannot be loaded: {library} is built for arm, and this Python for " in said


@linux
def test_a_file_that_is_no_module_is_named(damaged):
    for contents in (b"not a library\n" * 100, Path(sys.executable).resolve().read_bytes()):
        library, said = damaged(lambda _, contents=contents: contents)
        assert said.startswith(f"ImportError: the native module of wterror cannot be loaded: {library}: "), said
        assert "; install wterror anew" in said


@linux
def test_a_module_where_programs_may_not_run_is_named(tmp_path):
    # A file system of its own, which no other program sees. A policy such as SELinux's says no in the same place.
    script = 'mount -t tmpfs -o noexec none "$1"; cp -R "$2" "$1/wterror"; shift 2; exec "$@"'
    mounted = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-euc", script, "sh", tmp_path, PACKAGE]
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import wterror"
    run = subprocess.run(
        [*mounted, sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, timeout=120
    )
    said = run.stderr.strip().splitlines()[-1]
    library = tmp_path / "wterror" / LIBRARY
    assert said.startswith(f"ImportError: the native module of wterror cannot be loaded: {library}: failed to map "), (
        said
    )


def test_a_module_of_another_version_is_refused(damaged):
    version, other = wterror.__version__.encode(), b"9.9.9".ljust(len(wterror.__version__), b"9")
    _, said = damaged(lambda whole: whole.replace(version, other))
    assert f"is version {other.decode()} and the package around it {wterror.__version__}; install wterror anew" in said


FIRST = """
import threading
sys.setswitchinterval(1e-6)
threads = 64
barrier = threading.Barrier(threads)
answers, failures = [], []

def work():
    try:
        barrier.wait()
        import wterror
        rows = [wterror.lookup(code) for code in range(-5, 1200)]
        tags = ("de", "ja", "ar-EG", "pt-AO")
        texts = [wterror.localized(code, tag).message for code in (206, 1100, 4242) for tag in tags]
        found = [found.code for found in wterror.scan("SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}")]
        searched = tuple(row.code for row in wterror.search("camera"))
        answers.append((tuple(map(id, rows)), tuple(texts), tuple(found), searched,
            type(wterror.WTError(1100)).__name__, id(wterror.Category), id(wterror.catalogue[0])))
    except BaseException as error:
        failures.append(repr(error))

workers = [threading.Thread(target=work) for _ in range(threads)]
for worker in workers: worker.start()
for worker in workers: worker.join()
assert not failures, failures[0]
print(len(answers), len(set(answers)), answers[0][4])
"""


def test_sixty_four_threads_import_and_use_it_at_once():
    for _ in range(3):
        run = python(FIRST)
        assert (run.stdout, run.stderr) == ("64 1 TokenError\n", "")


ANSWERS = """
def answers(_=None):
    import wterror
    log = "SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}"
    return ([found.code for found in wterror.scan(log)], [row.code for row in wterror.search("camera permission")],
        wterror.localized(206, "de").message, wterror.get(1100).id, str(wterror.WTError(4242)), len(wterror.catalogue))
"""

PROCESSES = """
import multiprocessing
from answers import answers

if __name__ == "__main__":
    here = answers()
    for method in multiprocessing.get_all_start_methods():
        with multiprocessing.get_context(method).Pool(4) as pool:
            there = pool.map(answers, range(16))
        print(method, len(there), all(answer == here for answer in there))
"""


def test_every_start_method_of_multiprocessing(tmp_path):
    (tmp_path / "answers.py").write_text(ANSWERS)
    main = tmp_path / "main.py"
    main.write_text(f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(PACKAGE.parent)!r}]\n{PROCESSES}")
    run = subprocess.run([sys.executable, str(main)], capture_output=True, text=True, timeout=120)
    import multiprocessing

    expected = [f"{method} 16 True" for method in multiprocessing.get_all_start_methods()]
    assert (run.stdout.splitlines(), run.stderr) == (expected, "")


FORKS = """
import os, signal, threading
import wterror
log = b"2026-11-24T21:52:42Z sessionId=s-1 SessionError{code=206, name=SESSION_IS_FULL_ERROR_CODE}\\n" * 2000
stop = threading.Event()
scans = 0

def scan():
    global scans
    while not stop.is_set():
        assert sum(1 for _ in wterror.scan(log)) == 2000
        scans += 1

# One that is half read when the process forks, and two threads in the midst of others.
half = wterror.scan(log)
begun = [next(half).line for _ in range(500)]
threads = [threading.Thread(target=scan) for _ in range(2)]
for thread in threads: thread.start()
while not scans: pass
here = answers()
for _ in range(20):
    child = os.fork()
    if child == 0:
        signal.alarm(60)  # where it hangs
        os._exit(0 if answers() == here and sum(1 for _ in half) == 1500 else 1)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status == 0, status
stop.set()
for thread in threads: thread.join()
assert sum(1 for _ in half) == 1500
print("as here")
"""


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="this system does not fork")
def test_a_fork_in_the_midst_of_scans_answers_as_its_parent():
    run = python(ANSWERS + FORKS)
    # Later versions warn of every fork with threads.
    assert run.stdout == "as here\n", run.stderr
