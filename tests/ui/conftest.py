"""A desk with real collaborators in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from companion import paths
from companion.app import clear, make_desk
from companion.ui.desk import Desk
from tests.support.journals import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
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
