"""A window can always be got hold of, whatever became of the screens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.shell import Shell
from companion.ui.standing import HANDLE, within_reach

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 200, 1280, 720)


@pytest.mark.parametrize("window", [QRect(100, 100, 1280, 720), QRect(2000, 240, 900, 600), QRect(1500, 50, 900, 700)])
def test_a_window_that_can_be_held_stays(window: QRect) -> None:
    assert within_reach(window, [LEFT, RIGHT]) == window


@pytest.mark.parametrize(
    "window",
    [
        QRect(2000, 240, 900, 600),
        QRect(100, -700, 1280, 720),
        QRect(1900, 100, 1280, 720),
        QRect(90_000, 90_000, 800, 600),
    ],
)
def test_a_window_whose_upper_edge_is_on_no_screen_comes_onto_one(window: QRect) -> None:
    moved = within_reach(window, [LEFT])
    assert LEFT.contains(moved)
    assert moved.size() == window.size()
    assert moved.top() > LEFT.top(), "there is room for its title"


@given(
    window=st.tuples(*[st.integers(-5000, 5000)] * 2, *[st.integers(720, 5000)] * 2),
    rooms=st.lists(st.sampled_from([LEFT, RIGHT, QRect(-1366, 0, 1366, 768)]), min_size=1, unique_by=QRect.left),
)
def test_whatever_the_screens_are_its_upper_edge_is_on_one(
    window: tuple[int, int, int, int], rooms: list[QRect]
) -> None:
    moved = within_reach(QRect(*window), rooms)
    handle = QRect(moved.left(), moved.top(), moved.width(), HANDLE)
    assert any(room.intersected(handle).width() >= 120 for room in rooms)
    assert within_reach(moved, rooms) == moved, "and it stays there"


def test_a_screen_that_is_taken_away_leaves_the_window_within_reach(desk: Desk, qtbot: QtBot) -> None:
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    app, screen = QApplication.instance(), QApplication.primaryScreen()
    assert isinstance(app, QApplication)
    for signal, told in ((app.screenRemoved, screen), (screen.availableGeometryChanged, screen.geometry())):
        window.move(50_000, 50_000)
        signal.emit(told)
        assert screen.availableGeometry().contains(window.pos())
