"""Packs on a desk whose journal is open, and the window with their pages."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.packs.pack_desk import PackDesk
from tests.support.packs import Room, settled
from tests.support.person import Person


@pytest.fixture
def packs(desk: Desk, qtbot: QtBot) -> Iterator[PackDesk]:
    """The packs of a window; the journal is open and empty."""
    packs = PackDesk(desk)
    with qtbot.waitSignal(desk.place.opened):
        desk.place.open()
    qtbot.waitUntil(lambda: packs.is_ready)
    yield packs
    settled(desk, qtbot)
    packs.leave()


@pytest.fixture
def room(desk: Desk, packs: PackDesk, qtbot: QtBot) -> Room:
    """The pages, opened after a check-in with a sore buttock and a sore knee."""
    room = Room(desk, packs)
    qtbot.addWidget(room)
    room.show()
    packs.show_on(room)
    room.pages.open(("right_knee_back", "left_buttock"))
    return room


@pytest.fixture
def person(room: Room, qtbot: QtBot) -> Person:
    """Somebody at that window."""
    return Person(room, qtbot)
