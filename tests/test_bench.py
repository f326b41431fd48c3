"""Benchmarks say what they measured in a form that programs can read. How quick it is, no test judges."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench.measured import Measured


def test_a_number_is_one_line_of_json() -> None:
    said = bench.line(Measured("keep one check-in", 1.23456789, "×", 2.0))
    assert "\n" not in said
    assert json.loads(said) == {"name": "keep one check-in", "value": 1.235, "unit": "×", "target": 2.0}


@pytest.mark.parametrize("name", bench.names())
def test_every_benchmark_can_be_asked_for(name: str) -> None:
    assert callable(import_module(f"tests.bench.{name}").measure)


def test_an_unknown_benchmark_is_refused() -> None:
    asked = [sys.executable, "-m", "tests.bench", "--only", "zzzz"]
    top = Path(__file__).parents[1]
    done = subprocess.run(asked, cwd=top, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "zzzz" in done.stderr
