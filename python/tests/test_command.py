"""`wterror` and `python -m wterror` are the program of `cli/`: same output, same exit status, same end of a pipe."""

import os
import signal
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import pytest

BINARY = os.environ.get("WTERROR_COMMAND")
SCRIPT = Path(sysconfig.get_path("scripts")) / "wterror"
FORMS = {"module": [sys.executable, "-m", "wterror"], "script": [str(SCRIPT)]}

pytestmark = pytest.mark.skipif(BINARY is None, reason="WTERROR_COMMAND names no program to compare with")

ARGUMENTS = [
    [],
    ["206"],
    ["-1"],
    ["sessionIsFull", "1100"],
    ["4242"],
    ["--help"],
    ["--version"],
    ["--no-such-option"],
    ["list"],
    [""],
    ["\N{COLLISION SYMBOL}"],
    [b"\xff\xfe"],
]


def run(command, arguments, **options):
    return subprocess.run([*command, *arguments], capture_output=True, input=b"", timeout=60, check=False, **options)


@pytest.fixture(params=FORMS)
def command(request):
    return FORMS[request.param]


@pytest.mark.parametrize("arguments", ARGUMENTS, ids=repr)
def test_same_answer(command, arguments, tmp_path):
    expected, found = run([BINARY], arguments, cwd=tmp_path), run(command, arguments, cwd=tmp_path)
    assert (found.returncode, found.stdout, found.stderr) == (expected.returncode, expected.stdout, expected.stderr)


def test_answers_at_all(command):
    found = run(command, ["206"])
    assert found.returncode == 0
    assert b"session_is_full" in found.stdout


@pytest.mark.parametrize("arguments", [["206"], ["list"], ["--help"], ["--no-such-option"]], ids=repr)
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_same_end_where_nobody_reads(command, arguments, stream):
    def ended(command):
        reader, writer = os.pipe()
        os.close(reader)
        try:
            other = "stderr" if stream == "stdout" else "stdout"
            streams = {stream: writer, other: subprocess.PIPE, "stdin": subprocess.DEVNULL}
            found = subprocess.run([*command, *arguments], timeout=60, check=False, **streams)
        finally:
            os.close(writer)
        return found.returncode, getattr(found, other)

    assert ended(command) == ended([BINARY])


@pytest.mark.parametrize("descriptor", [0, 1, 2])
def test_same_end_where_a_stream_is_closed(command, descriptor):
    def ended(command):
        # A shell closes it, as a cron job or a service may.
        close = f'exec "$@" {descriptor}{"<" if descriptor == 0 else ">"}&-'
        return run(["sh", "-c", close, "sh", *command], ["206"])

    expected, found = ended([BINARY]), ended(command)
    assert (found.returncode, found.stdout) == (expected.returncode, expected.stdout)


def test_an_interrupt_ends_it():
    # The command itself may end too soon to be interrupted; what it is run by is not.
    code = (
        "import os, sys, time, wterror.__main__ as program\n"
        "program._wterror = type('Slow', (), {'main': staticmethod(lambda arguments: (print('runs', flush=True),"
        " time.sleep(60)))})\n"
        "program.main()\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.readline() == b"runs\n"
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr) == (-signal.SIGINT, b"")
