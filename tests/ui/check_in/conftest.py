"""A check-in desk on a real journal, and a way to wait until all is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from companion.domain.check_in import CheckIn
from companion.ui.check_in.desk import CheckInDesk
from companion.ui.desk import Desk
from tests.support.journals import kept_in


@pytest.fixture
def check_ins(desk: Desk, settled: Callable[[], None]) -> CheckInDesk:
    """A desk with nothing on it; the journal is open and empty."""
    made = CheckInDesk(desk.journal, desk.undo, desk.clock)
    desk.place.open()
    settled()
    return made


@pytest.fixture
def kept(settled: Callable[[], None], tmp_path: Path) -> Callable[[], list[CheckIn]]:
    """What is in the journal's file, newest first, once all is kept."""

    def read() -> list[CheckIn]:
        settled()
        return kept_in(tmp_path / "journal.companion")

    return read
