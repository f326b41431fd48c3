"""Enter presses what has the keyboard, once: who holds it down does not press again and again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.look import Look
from companion.ui.widgets.press_card import PressCard
from companion.ui.widgets.single_press import SinglePress
from companion.ui.window import Window


def a_card(look: Look) -> QAbstractButton:
    card = PressCard(look)
    QVBoxLayout(card)
    return card


def enter(button: QAbstractButton, *, held: bool) -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        QApplication.sendEvent(button, event)


@pytest.mark.parametrize(
    "button_of",
    [a_card, lambda _: SinglePress("Go on"), lambda _: QPushButton("Go on")],
    ids=["painted", "single", "plain"],
)
def test_enter_held_down_presses_once(button_of: Callable[[Look], QAbstractButton], desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk.settings)
    qtbot.addWidget(window)
    button = button_of(desk.look)
    window.setCentralWidget(button)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    enter(button, held=False)
    for _ in range(3):
        enter(button, held=True)
    assert len(clicks) == 1
