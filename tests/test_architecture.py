"""The direction of imports, and what lies at the top of the tree."""

from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

TOP = Path(__file__).parents[1]
ALLOWED = {"companion", "resources", "tests", "pyproject.toml", "README.md", "LICENSE"}


def test_imports_go_one_way_only(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(TOP / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_top_of_the_tree_holds_nothing_else() -> None:
    found = {place.name for place in TOP.iterdir() if not place.name.startswith(".")}
    assert found - {"build", "dist"} == ALLOWED
