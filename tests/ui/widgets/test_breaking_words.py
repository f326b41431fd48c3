import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.ui.widgets.breaking_words import BreakingWords
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import LongChip
from companion.ui.widgets.layouts import FlowLayout

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


@pytest.mark.usefixtures("look")
def test_in_a_row_that_is_too_narrow_it_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    row, chip = FlowLayout(8, place), LongChip(WORDS)
    row.addWidget(chip)
    place.resize(chip.sizeHint().width() // 2, 300)
    place.show()
    lines = 1 + chip.text().count("\n")
    assert lines > 1
    qtbot.waitUntil(lambda: chip.height() >= lines * chip.fontMetrics().lineSpacing())
    place.resize(2 * chip.sizeHint().width(), 300)
    qtbot.waitUntil(lambda: chip.text() == WORDS and chip.height() < 2 * chip.fontMetrics().lineSpacing() + 20)
