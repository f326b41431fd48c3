"""A desk with real collaborators in a folder of its own."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion import paths
from companion.app import clear, make_desk
from companion.domain.clock import Moment
from companion.ui.desk import Desk


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self, local: datetime = datetime(2026, 11, 18, 9, 0)) -> None:
        self.local = local
        self._elapsed = 0.0

    def now(self) -> Moment:
        return self.at(self.local)

    def elapsed(self) -> float:
        return self._elapsed

    def at(self, local: datetime) -> Moment:
        return Moment.of(local.replace(tzinfo=UTC), "Etc/UTC")

    def moves(self, **by: float) -> None:
        step = timedelta(**by)
        self.local += step
        self._elapsed += step.total_seconds()


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: SetClock) -> Iterator[Desk]:
    """Everything a screen is handed; the journal is not open yet."""
    desk = make_desk(
        resources=paths.resources(),
        settings_path=tmp_path / "settings.json",
        usual=tmp_path / "journal.companion",
        clock=clock,
    )
    desk.look.apply(qapp)
    yield desk
    clear(desk)
    desk.notices.place.deleteLater()
    qapp.setStyleSheet("")
