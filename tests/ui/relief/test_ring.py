import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.relief.ring import TimeRing
from companion.ui.relief.time_left import TimeLeft
from tests.support.bodies import dressed, picture, pixels


class Painted(QObject):
    """Counts how often something is painted."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def ring(qtbot: QtBot, qapp: QApplication) -> TimeRing:
    widget = TimeRing(dressed(qapp))
    qtbot.addWidget(widget)
    widget.resize(220, 220)
    widget.show()
    return widget


def test_the_ring_empties_as_the_time_goes_by(ring: TimeRing, qapp: QApplication) -> None:
    accent = dressed(qapp).colour("accent")
    coloured = []
    for left in (20, 10, 5, 0):
        ring.show_time(TimeLeft(left, 20))
        coloured.append(pixels(picture(ring), accent))
    assert coloured == sorted(coloured, reverse=True)
    assert coloured[-1] == 0


def test_it_is_painted_only_when_something_is_different(ring: TimeRing, qapp: QApplication) -> None:
    ring.show_time(TimeLeft(20, 20))
    qapp.processEvents()
    painted = Painted()
    ring.installEventFilter(painted)
    for _ in range(50):
        ring.show_time(TimeLeft(20, 20))
        qapp.processEvents()
    assert painted.times == 0
    ring.show_time(TimeLeft(19, 20))
    qapp.processEvents()
    assert painted.times == 1


def test_a_screen_reader_is_not_told_each_second(ring: TimeRing) -> None:
    ring.tell("20 seconds")
    for left in range(20, 0, -1):
        ring.show_time(TimeLeft(left, 20))
    assert ring.accessibleName() == "20 seconds"


def test_a_time_that_stands_still_looks_so(ring: TimeRing) -> None:
    ring.show_time(TimeLeft(12, 20))
    running = picture(ring)
    ring.rest(True)
    assert picture(ring) != running
