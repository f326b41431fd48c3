"""A key that is pressed again and again never presses another button."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.screens import TODAY, WEEKS
from companion.ui.shell import Shell
from companion.ui.widgets.at_its_end import FOR_A_WHILE
from companion.ui.widgets.stepper import Stepper
from tests.support.person import Person


@pytest.fixture
def minutes(desk: Desk, qtbot: QtBot) -> QWidget:
    """Minutes from 2 to 15 at 4, with something else to go to."""
    page = QWidget()
    stepper = Stepper(desk.look, "How long?", range(2, 16), lambda value: f"{int(value)} min")
    stepper.show_value(4)
    column = QVBoxLayout(page)
    for part in (stepper, QLineEdit()):
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    stepper.start_here()
    return page


def test_less_never_becomes_more(minutes: QWidget, qtbot: QtBot) -> None:
    person, moved = Person(minutes, qtbot), list[float]()
    (stepper,) = minutes.findChildren(Stepper)
    stepper.moved.connect(moved.append)
    for _ in range(5):
        person.keys("Space")
    assert person.focus_is("Less: How long?")
    assert moved == [3, 2]


def test_at_its_end_it_is_grey_once_the_keyboard_is_elsewhere_and_can_be_pressed_again_after_more(
    minutes: QWidget, qtbot: QtBot
) -> None:
    person = Person(minutes, qtbot)
    less, more = minutes.findChildren(QPushButton)
    person.keys("Space", "Space")
    assert less.isEnabled()
    more.setFocus()
    assert not less.isEnabled()
    person.keys("Space")
    assert less.isEnabled()
    less.setFocus()
    more.setFocus()
    assert less.isEnabled()


@pytest.mark.parametrize("reason", FOR_A_WHILE)
def test_a_menu_or_another_window_that_takes_the_keyboard_for_a_while_changes_nothing(
    minutes: QWidget, qtbot: QtBot, reason: Qt.FocusReason
) -> None:
    person = Person(minutes, qtbot)
    less, _ = minutes.findChildren(QPushButton)
    person.keys("Space", "Space")
    QApplication.sendEvent(less, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert less.isEnabled()


def test_the_latest_time_leaves_the_keyboard_where_it_is(desk: Desk, shell: Shell, qtbot: QtBot) -> None:
    assert desk
    person = Person(shell, qtbot)
    shell.activateWindow()
    person.presses("Earlier check-ins")
    person.presses("Note an earlier time")
    person.presses("An hour earlier")
    person.comes_by_tab_to("10 minutes later")
    for _ in range(9):
        person.keys("Space")
    assert person.focus_is("10 minutes later")
    assert shell.current.PLACE is TODAY
    assert person.sees("Today, 8:30")


def test_the_last_week_leaves_the_keyboard_where_it_is(shell: Shell, qtbot: QtBot) -> None:
    person = Person(shell, qtbot)
    shell.activateWindow()
    shell.go_to(WEEKS)
    person.waits_until_can_press("Earlier week")
    person.presses("Earlier week")
    person.waits_until_can_press("Later week")
    person.comes_by_tab_to("Later week")
    for _ in range(3):
        person.keys("Space")
    assert person.focus_is("Later week")
