"""Says why the native module cannot be loaded. Imported only where it cannot be."""

from __future__ import annotations

import platform
import sys

_MACHINES = {3: "x86", 21: "ppc64", 22: "s390x", 40: "arm", 62: "x86_64", 183: "aarch64", 243: "riscv64"}
"""What ELF calls the processors, in the bytes 18 and 19 of a file."""


def cut(path: str, size: int, needed: int) -> ImportError:
    """The error for a file that ends too early, as after a download that broke off."""
    return _error(f"{path} is cut off: it has {size} of at least {needed} bytes", path)


def not_loaded(problem: ImportError) -> ImportError:
    """The error for a file that the system did not load."""
    path = str(problem.path)
    # The system says of a library for another processor that there is no such file.
    ours, theirs = _header("/proc/self/exe"), _header(path)
    if ours[:4] == theirs[:4] == b"\x7fELF" and (ours[4:6], ours[18:20]) != (theirs[4:6], theirs[18:20]):
        return _error(f"{path} is built for {_machine(theirs)}, and this Python for {_machine(ours)}", path)
    # It begins with the file's name, but for what Python itself finds wrong.
    said = str(problem)
    return _error(said if path in said else f"{path}: {said}", path)


def _error(what: str, path: str) -> ImportError:
    return ImportError(
        f"the native module of wterror cannot be loaded: {what}; install wterror anew, with the pip of this Python"
        f" ({sys.executable}, {sys.implementation.name} {platform.python_version()}, {platform.machine()})",
        name="wterror._wterror",
        path=path,
    )


def _header(path: str) -> bytes:
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read(64)
    except OSError:
        return b""


def _machine(header: bytes) -> str:
    number = int.from_bytes(header[18:20], "little" if header[5] == 1 else "big")
    return _MACHINES.get(number, f"the processor {number}")
