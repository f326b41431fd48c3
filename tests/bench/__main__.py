"""Measure how quick Companion is: ``python -m tests.bench [--only NAME]``.

Every module here with a function ``measure`` is a benchmark. Each of its numbers is one line of JSON.
"""

import argparse
import json
import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.bench.measured import Measured


def names() -> list[str]:
    """The names of all benchmarks."""
    found = [module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)])]
    return [name for name in found if name not in {"__main__", "measured"} and _is_benchmark(name)]


def measure(name: str) -> Iterator[Measured]:
    """The numbers of one benchmark, as they come."""
    yield from import_module(f"tests.bench.{name}").measure()


def line(measured: Measured) -> str:
    """A number as a line of JSON."""
    return json.dumps({**measured._asdict(), "value": float(f"{measured.value:.4g}")}, ensure_ascii=False)


def main() -> int:
    """Print the numbers of all benchmarks, or of one."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure how quick Companion is.")
    parser.add_argument("--only", metavar="NAME", choices=names(), help=f"one of: {', '.join(names())}")
    only = parser.parse_args().only
    for name in [only] if only else names():
        for measured in measure(name):
            print(line(measured), flush=True)
    return 0


def _is_benchmark(name: str) -> bool:
    return "def measure(" in (Path(__file__).parent / f"{name}.py").read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
