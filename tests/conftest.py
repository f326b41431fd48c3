"""Fixtures every test may ask for. The screen is set first: Qt reads it once."""

import gc
import os
import sys
from collections.abc import Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

sys.dont_write_bytecode = False  # the programs that tests start would each compile all of it
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

pytest_plugins = [
    "tests.support.journals",
    "tests.support.leftovers",
    "tests.support.patience",
    "tests.support.room",
]


def pytest_collection_finish() -> None:
    """What was imported stays: no later collection looks at it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 10, 10)


@pytest.fixture(autouse=True)
def _garbage_dies_on_the_thread_of_the_window() -> Iterator[None]:
    """Collect between tests only, as the program does between tasks: Qt's objects must not die on another thread."""
    gc.disable()
    yield
    if gc.get_count()[0] > gc.get_threshold()[0]:
        gc.collect(1)
    if gc.get_count()[2] > gc.get_threshold()[2]:
        gc.collect()
