"""Somebody at the player."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from tests.support.at_the_player import AtThePlayer
from tests.support.journals import FakeClock
from tests.support.senses import Recorder


@pytest.fixture
def comes(make: Callable[[], Desk], clock: FakeClock, senses: Recorder, qtbot: QtBot) -> Callable[[], AtThePlayer]:
    """Opens the program again and again on the same journal."""
    return lambda: AtThePlayer(make(), clock, senses, qtbot)


@pytest.fixture
def someone(comes: Callable[[], AtThePlayer]) -> AtThePlayer:
    """Somebody at the player, with nothing chosen yet."""
    return comes()
