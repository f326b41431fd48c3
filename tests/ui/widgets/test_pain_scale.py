import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from companion.domain.scales import SCALES, Measure
from companion.ui.look import Look
from companion.ui.widgets.pain_scale import PainScale
from companion.ui.widgets.rating_row import RatingRow
from tests.support.person import Person


@pytest.fixture
def scale(look: Look, qtbot: QtBot) -> PainScale:
    made = PainScale(look)
    qtbot.addWidget(made)
    made.layout().addWidget(made.chosen)  # type: ignore[union-attr]
    made.rated.connect(made.show_value)
    made.show_value(None, otherwise="One press is enough.")
    made.resize(900, 200)
    made.show()
    return made


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> RatingRow:
    made = RatingRow(look, SCALES[Measure.SLEEP])
    qtbot.addWidget(made)
    made.resize(1040, 100)
    made.show()
    return made


def test_both_ends_have_words(scale: PainScale, qtbot: QtBot) -> None:
    person = Person(scale, qtbot)
    assert person.sees("no pain")
    assert person.sees("worst pain imaginable")


def test_the_number_chosen_has_words(scale: PainScale, qtbot: QtBot) -> None:
    person = Person(scale, qtbot)
    assert person.sees("One press is enough.")
    person.presses("Pain 6, hard to ignore")
    assert person.sees("6 – hard to ignore")


def test_a_number_says_what_it_means_before_it_is_pressed(scale: PainScale, qtbot: QtBot) -> None:
    person = Person(scale, qtbot)
    none, spot = Qt.MouseButton.NoButton, QPointF(9, 9)
    moved = QMouseEvent(QEvent.Type.MouseMove, spot, spot, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(scale.row.buttons[7], moved)
    assert person.sees("7 – gets in the way of most things")
    assert scale.value is None
    QApplication.sendEvent(scale.row.buttons[7], QEvent(QEvent.Type.Leave))
    assert person.sees("One press is enough.")


def test_keys_that_walk_over_the_numbers_say_what_each_means(scale: PainScale, qtbot: QtBot) -> None:
    person = Person(scale, qtbot)
    with qtbot.waitActive(scale):
        scale.activateWindow()
    scale.row.focus_number()
    assert person.sees("One press is enough."), "the program put the keyboard there"
    person.keys("Right")
    assert person.sees("1 – barely there")


def test_nothing_moves_when_a_number_is_pressed(scale: PainScale, qtbot: QtBot) -> None:
    before = [label.geometry() for label in scale.findChildren(QLabel)]
    Person(scale, qtbot).presses("Pain 8, hard to do anything")
    assert [label.geometry() for label in scale.findChildren(QLabel)] == before


def test_a_row_asks_with_its_name_its_question_and_words_at_both_ends(row: RatingRow, qtbot: QtBot) -> None:
    person = Person(row, qtbot)
    for words in ("Poor sleep", "How did you wake up?", "fully rested", "not rested at all"):
        assert person.sees(words)


def test_a_screen_reader_hears_the_words_at_the_ends_of_a_row(row: RatingRow, qtbot: QtBot) -> None:
    person = Person(row, qtbot)
    assert person.can_press("Poor sleep 0, fully rested")
    assert person.can_press("Poor sleep 5")
    assert person.can_press("Poor sleep 10, not rested at all")


def test_an_answer_can_be_taken_back(row: RatingRow, qtbot: QtBot) -> None:
    person = Person(row, qtbot)
    assert not person.can_press("Take back Poor sleep")
    row.show_value(8)
    with qtbot.waitSignal(row.taken_back):
        person.presses("Take back Poor sleep")


def test_taking_back_leaves_its_room_so_that_nothing_moves(row: RatingRow) -> None:
    before = row.row.geometry()
    row.show_value(3)
    assert row.row.geometry() == before


def test_a_number_that_is_only_looked_at_is_a_question_beside_the_one_that_is_kept(scale: PainScale) -> None:
    scale.show_value(7)
    scale.row.looked_at.emit(3)
    assert scale.chosen.text() == "3 – mild?"
    scale.row.looked_at.emit(None)
    assert scale.chosen.text() == "7 – gets in the way of most things"
