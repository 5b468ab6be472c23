"""The package under atheris, for some seconds. It has no build for the newest Python, where this file holds no test."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

SECONDS = 5

if sys.version_info < (3, 14):

    def test_what_atheris_makes_up_meets_an_answer_or_a_clear_error(tmp_path: Path) -> None:
        program = Path(__file__).with_name("fuzz.py")
        options = [f"-max_total_time={SECONDS}", "-max_len=256", "-timeout=5", f"-artifact_prefix={tmp_path}/"]
        command = [sys.executable, program, *options]
        found = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert found.returncode == 0, found.stdout[-5000:] + found.stderr[-2000:]
        runs = re.search(r"Done (\d+) runs", found.stderr)
        assert runs is not None and int(runs[1]) > 1000, found.stderr[-2000:]
