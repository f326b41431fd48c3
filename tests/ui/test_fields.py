"""Fields of forms stay where they are while they are filled in."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from companion.ui.desk import Desk
from companion.ui.forms.fields import PainField
from tests.support.person import Person


def test_a_number_that_is_pressed_moves_nothing_below(desk: Desk, qtbot: QtBot) -> None:
    page = QWidget()
    before, afterwards = (PainField(desk.look, name) for name in ("Pain before", "Pain afterwards"))
    column = QVBoxLayout(page)
    for field in (before, afterwards):
        column.addWidget(field)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    was, tall = afterwards.y(), page.sizeHint()
    Person(before, qtbot).presses("Pain 6, hard to ignore")
    assert Person(before, qtbot).can_press("Take back: Pain before")
    assert (afterwards.y(), page.sizeHint()) == (was, tall)
