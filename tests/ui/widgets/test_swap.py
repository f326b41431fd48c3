from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.chip import Chip
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.one_of import OneOf
from companion.ui.widgets.swap import swap
from tests.support.person import Person


def _card(*names: str) -> QWidget:
    card = QWidget()
    column = QVBoxLayout(card)
    for name in names:
        column.addWidget(QPushButton(name))
    return card


def _row(*names: str) -> OneOf[str]:
    row: OneOf[str] = OneOf("Row", {name: Chip(name) for name in names}, FlowLayout(8))
    row.show_value(names[0])
    return row


def test_the_keyboard_comes_to_what_was_put_in_where_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    top, middle, foot = QPushButton("Top"), _card("Old"), QPushButton("Foot")
    for part in (top, middle, foot):
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    middle = swap(column, middle, _card("First", "Second"))
    swap(column, middle, _row("Third", "Fourth"))
    foot = swap(column, foot, QPushButton("End"))
    top.setFocus()
    person, reached = Person(page), []
    for _ in range(4):
        reached += [name for name in ("Top", "Third", "Fourth", "End") if person.focus_is(name)]
        person.keys("Tab")
    assert reached == ["Top", "Third", "End", "Top"]
