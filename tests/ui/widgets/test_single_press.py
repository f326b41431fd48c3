"""The second press of a double one does nothing, whatever pressed."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.single_press import SinglePress

A_SLOW_HAND = 60_000
"""Milliseconds: no test takes so long."""


def by_mouse(button: SinglePress) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_enter(button: SinglePress) -> None:
    QTest.keyClick(button, Qt.Key.Key_Return)


def by_space(button: SinglePress) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def by_screen_reader(button: SinglePress) -> None:
    action = QAccessible.queryAccessibleInterface(button).actionInterface()
    action.doAction(action.pressAction())


PRESSES = (by_mouse, by_enter, by_space, by_screen_reader)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with two of them."""
    window = QWidget()
    column = QVBoxLayout(window)
    for _ in range(2):
        column.addWidget(SinglePress("Taken now"))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def buttons(window: QWidget) -> Sequence[SinglePress]:
    """Both of them."""
    return window.findChildren(SinglePress)


@pytest.mark.parametrize("press", PRESSES)
@pytest.mark.parametrize("other", [0, 1], ids=["the same", "what came in its place"])
def test_the_second_press_of_a_double_one_does_nothing(
    buttons: Sequence[SinglePress],
    press: Callable[[SinglePress], None],
    other: int,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    told: list[int] = []
    clicked: list[int] = []
    for number, button in enumerate(buttons):
        button.once.connect(lambda number=number: told.append(number))
        button.clicked.connect(lambda _=False, number=number: clicked.append(number))
    press(buttons[0])
    qtbot.waitUntil(lambda: clicked == [0])
    qapp.setDoubleClickInterval(A_SLOW_HAND)
    press(buttons[other])
    qtbot.waitUntil(lambda: clicked == [0, other])
    assert told == [0]


@pytest.mark.parametrize("press", PRESSES)
def test_two_presses_that_are_meant_both_count(
    buttons: Sequence[SinglePress], press: Callable[[SinglePress], None], qtbot: QtBot
) -> None:
    told: list[bool] = []
    buttons[0].once.connect(lambda: told.append(True))
    press(buttons[0])
    qtbot.waitUntil(lambda: len(told) == 1)
    press(buttons[0])
    qtbot.waitUntil(lambda: len(told) == 2)
