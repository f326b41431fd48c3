from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from pytestqt.qtbot import QtBot

from companion.ui.widgets.one_of import OneOf


def a_row(qtbot: QtBot) -> tuple[OneOf[str], dict[str, QPushButton]]:
    buttons = {name: QPushButton(name) for name in ("bed", "chair", "floor")}
    row: OneOf[str] = OneOf("Where", buttons, QHBoxLayout())
    qtbot.addWidget(row)
    row.show()
    return row, buttons


def stops(buttons: dict[str, QPushButton]) -> list[str]:
    return [name for name, button in buttons.items() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_the_tab_key_stops_at_what_is_chosen(qtbot: QtBot) -> None:
    row, buttons = a_row(qtbot)
    row.show_value("chair")
    assert stops(buttons) == ["chair"]
    assert row.current is buttons["chair"]
    buttons["floor"].click()
    assert stops(buttons) == ["floor"]


def test_what_was_set_is_told_to_nobody_and_what_was_pressed_once(qtbot: QtBot) -> None:
    row, buttons = a_row(qtbot)
    told: list[str] = []
    row.chosen.connect(told.append)
    row.show_value("chair")
    buttons["bed"].setChecked(True)  # as a screen reader does
    assert told == ["bed"]


def test_an_answer_that_was_taken_back_leaves_nothing_chosen_and_the_next_press_is_told(qtbot: QtBot) -> None:
    row, buttons = a_row(qtbot)
    told: list[str] = []
    row.chosen.connect(told.append)
    row.show_value("chair")
    row.show_value(None)
    assert [name for name, button in buttons.items() if button.isChecked()] == []
    assert stops(buttons) == ["bed", "chair", "floor"]
    buttons["chair"].click()
    assert told == ["chair"]
