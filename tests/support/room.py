"""Where tests keep their files: in memory if there is enough of it. Few prove anything about a disk."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

MEMORY = Path("/dev/shm")
ENOUGH = 2 * 2**30
"""Bytes; all tests together need a small part of it."""


def pytest_configure(config: pytest.Config) -> None:
    """Before pytest makes its first folder."""
    if not config.option.basetemp and _has_room(MEMORY):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def _has_room(place: Path) -> bool:
    """Whether files can be written there, and programs started from it."""
    if not os.access(place, os.W_OK) or os.statvfs(place).f_flag & os.ST_NOEXEC:
        return False
    return shutil.disk_usage(place).free >= ENOUGH


@pytest.fixture
def on_disk() -> Iterator[Path]:
    """An empty folder that is not in memory, for what is to survive and for sockets, whose way is to be short."""
    with TemporaryDirectory(prefix="companion-") as folder:
        yield Path(folder)
