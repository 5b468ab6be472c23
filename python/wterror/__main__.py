"""`python -m wterror` and the program `wterror`: the same command as everywhere."""

from __future__ import annotations

import signal
import sys

from wterror import _wterror


def main() -> int:
    """Runs the command with the arguments of the process and returns its exit status."""
    # The command is native: Python would see an interrupt only once it has ended.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _wterror.main(["wterror", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
