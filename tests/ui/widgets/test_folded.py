"""Something that is folded away until its heading is pressed."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.folded import Folded
from tests.support.person import Person

A_LITTLE = 5
"""Logical px that a ring around the heading needs."""


@pytest.fixture
def folded(look: Look, qtbot: QtBot) -> Folded:
    made = Folded(look, QLabel("a list"), "Hidden away")
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


@pytest.mark.parametrize("has_keyboard", [False, True])
def test_its_words_begin_where_those_of_other_headings_do(folded: Folded, look: Look, has_keyboard: bool) -> None:
    if has_keyboard:
        Person(folded).comes_by_tab_to("Hidden away")
    assert ROOM - 1 <= first_column_of(look.colour("accent"), folded) <= ROOM + A_LITTLE


def first_column_of(colour: QColor, widget: QWidget) -> int:
    """The leftmost px column in which this colour stands."""
    image = widget.grab().toImage()
    columns = (x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour)
    return next(columns, image.width())
