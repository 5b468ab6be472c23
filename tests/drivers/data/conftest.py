"""What the tests of docs/data.md and pipelines/ share: the tables, the sample of calls, and the code of the page."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

PROJECT = Path(os.environ["WTERROR_PROJECT"])
TABLES = Path(os.environ["WTERROR_TABLES"])

# What each recipe gives, written by hand from core/catalogue/errors.toml: an unlisted code and a missing one get nothing.
EXPECTED = [
    (1, 206, "session_is_full", "end_user", "wait", True),
    (2, -1, "unknown_error", "service", "retry", True),
    (3, 4242, None, None, None, None),
    (4, None, None, None, None, None),
]

# What each recipe for logs gives, written by hand: HTTP's 206 is none of ours, and an unlisted code has no id.
FOUND = [(2, 206, "session_is_full", "certain"), (3, 4242, None, "likely")]


def blocks(page: str) -> dict[str, str]:
    """The code below each heading of a Markdown page; of several blocks under one heading, joined."""
    found: dict[str, str] = {}
    heading = ""
    for part in re.finditer(r"^#+ (.+?)$|^```\w*\n(.*?)^```$", (PROJECT / page).read_text("utf-8"), re.M | re.S):
        if part[1]:
            heading = part[1]
        else:
            found[heading] = found.get(heading, "") + part[2]
    return found


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the tables and the page's `calls.csv` and `logs.csv`."""
    for file in TABLES.iterdir():
        (tmp_path / file.name).symlink_to(file)
    (tmp_path / "calls.csv").write_text(blocks("docs/data.md")["Recipes"])
    (tmp_path / "logs.csv").write_text(blocks("docs/data.md")["Logs in an engine"])
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def recipe() -> dict[str, str]:
    """The recipes of the page, by their headings."""
    return blocks("docs/data.md")
