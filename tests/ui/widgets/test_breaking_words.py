import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.breaking_words import BreakingWords
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import LongChip

WORDS = "Severe: there all the time, takes over the day"


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("kind", [CheckRow, LongChip])
def test_words_without_room_go_on_below_and_come_back(kind: type[CheckRow | LongChip], qtbot: QtBot) -> None:
    place, button = QWidget(), kind(WORDS)
    qtbot.addWidget(place)
    button.setParent(place)
    place.show()
    assert isinstance(button, BreakingWords)
    wide, low = button.sizeHint().width(), button.sizeHint().height()
    button.resize(wide // 2, button.heightForWidth(wide // 2))
    assert button.text().split() == WORDS.split()
    assert button.text().count("\n") >= 1
    assert button.height() > low
    assert button.accessibleName() == WORDS
    assert button.sizeHint().width() == wide
    button.resize(wide, low)
    assert button.text() == WORDS
    assert button.minimumSizeHint().width() < wide // 2
