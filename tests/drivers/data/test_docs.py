"""The examples of the Python package's modules for engines, which need the engines."""

from __future__ import annotations

import doctest
import importlib

import pytest


@pytest.mark.parametrize("engine", ["pandas", "polars", "duckdb"])
def test_the_examples_in_docstrings(engine: str) -> None:
    result = doctest.testmod(importlib.import_module(f"wterror.integrations.{engine}"))
    assert result.attempted > 2 and result.failed == 0
