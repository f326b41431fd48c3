"""What a person needs next is scrolled to, and no further."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.in_view import AROUND, bring_into_view

HIGH, ROOM = 50, 420


@pytest.fixture
def scroller(qtbot: QtBot) -> QScrollArea:
    """A page with 20 buttons, of which the first eight are seen whole."""
    scroller, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for number in range(20):
        button = QPushButton(str(number))
        button.setFixedHeight(HIGH)
        column.addWidget(button)
    scroller.setWidgetResizable(True)
    scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    scroller.setWidget(page)
    qtbot.addWidget(scroller)
    scroller.resize(300, ROOM)
    scroller.show()
    return scroller


def comes_to(scroller: QScrollArea, number: int) -> int:
    """Where the page stands then."""
    bring_into_view(scroller.findChildren(QPushButton)[number])
    return scroller.verticalScrollBar().value()


@pytest.mark.parametrize("number", [0, 3, 7])
def test_a_page_on_which_it_is_seen_from_the_top_stays_there_with_its_title(scroller: QScrollArea, number: int) -> None:
    assert comes_to(scroller, number) == 0


def test_what_is_cut_is_shown_with_what_is_around_it(scroller: QScrollArea) -> None:
    assert comes_to(scroller, 8) == 9 * HIGH - 1 + AROUND - scroller.viewport().height()
    assert comes_to(scroller, 2) == 2 * HIGH - AROUND
