"""Lists that are made anew: where the keyboard is then."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from companion.ui.widgets.rows import Rows


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    rows = Rows()
    qtbot.addWidget(rows)
    rows.resize(400, 300)
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    return rows


def fill(rows: Rows, *names: str) -> list[QPushButton]:
    buttons = [QPushButton(name) for name in names]
    rows.fill(tuple(buttons), lambda: buttons)
    return buttons


def number_with_the_keyboard(buttons: list[QPushButton]) -> int:
    there = QApplication.focusWidget()
    return next(number for number, button in enumerate(buttons) if button is there)


def test_it_stays_at_what_has_the_same_name(rows: Rows) -> None:
    fill(rows, "Keep", "Delete")[1].setFocus()
    assert number_with_the_keyboard(fill(rows, "Start", "Keep", "Delete")) == 2


def test_of_several_with_the_same_name_it_stays_at_the_nearest(rows: Rows) -> None:
    fill(rows, *["Again", "Delete"] * 4)[5].setFocus()
    assert number_with_the_keyboard(fill(rows, *["Again", "Delete"] * 3)) == 5


@pytest.mark.parametrize(("deleted", "then"), [(0, 0), (1, 1), (2, 1)])
def test_where_its_entry_is_gone_it_goes_to_the_next_or_from_the_last_to_the_one_before(
    rows: Rows, deleted: int, then: int
) -> None:
    names = ["Delete A", "Delete B", "Delete C"]
    fill(rows, *names)[deleted].setFocus()
    assert number_with_the_keyboard(fill(rows, *(name for name in names if name != names[deleted]))) == then


def test_a_keyboard_that_is_elsewhere_is_left_alone(rows: Rows) -> None:
    fill(rows, "Keep")
    assert not any(button.hasFocus() for button in fill(rows, "Keep", "Delete"))
