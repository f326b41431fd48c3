from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from companion import paths
from companion.actions import check_in as check_ins
from companion.actions import criteria as verbs
from companion.actions import mood_check
from companion.actions.journal import Journal
from companion.domain.body import CriteriaArea
from companion.domain.check_in import Mark
from companion.domain.criteria import NOT_REACHED
from companion.library.questions import read_questionnaire
from companion.ui.care.criteria_words import AREA_WORDS, COLUMNS
from companion.ui.desk import Desk
from companion.ui.screens import WARNING_SIGNS
from companion.ui.shell import Shell
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import Chip
from companion.ui.widgets.in_view import lay_out_now
from tests.support.care import whole_criteria
from tests.support.journals import FakeClock, a_check_in
from tests.support.person import Person

Ask = Callable[[Callable[[Journal], Any]], Any]


@pytest.fixture
def checker(person: Person) -> Person:
    """Somebody at the checks."""
    person.presses("Checks")
    return person


def presses_all(shell: Shell, text: str) -> None:
    """Press every chip that says this, as with a mouse."""
    for chip in shell.findChildren(Chip):
        if chip.isVisible() and chip.text() == text:
            chip.click()


def test_every_area_is_there_once_in_words() -> None:
    assert sorted(area for _, areas in COLUMNS for area in areas) == sorted(CriteriaArea)
    assert AREA_WORDS.keys() == set(CriteriaArea)


def test_marks_suggest_areas_and_nothing_is_ticked_until_the_person_says_so(
    desk: Desk, checker: Person, clock: FakeClock, asks: Ask
) -> None:
    check_in = a_check_in(5, clock=clock, marks=(Mark(area="left_outer_hip", strength=6),))
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    checker.presses("Answer the questions")
    checker.waits_until_sees("From your marks of these days: Left buttock or hip")
    assert not checker.is_checked("Left buttock or hip")
    place = next(box for box in checker.window.findChildren(CheckRow) if box.text() == "Left buttock or hip")
    lay_out_now(place)
    stood = place.mapTo(checker.window, QPoint())
    checker.presses("Tick these")
    assert checker.is_checked("Left buttock or hip")
    assert not checker.can_press("Tick these")
    assert checker.focus_is("Left buttock or hip"), "the keyboard is where the ticks are"
    kept = asks(lambda journal: verbs.unfinished(journal=journal, clock=clock))
    assert kept.areas == {CriteriaArea.HIP_LEFT}
    assert place.mapTo(checker.window, QPoint()) == stood, "no place moves under the mouse"
    desk.undo.undo()
    checker.waits_until_can_press("Tick these")


def test_what_the_criteria_leave_open_is_asked_and_not_guessed(desk: Desk, checker: Person, clock: FakeClock) -> None:
    area = next(area.id for area in desk.body if area.asks)
    check_in = a_check_in(5, clock=clock, marks=(Mark(area=area, strength=6),))
    desk.journal.do(lambda journal: check_ins.keep(check_in, journal=journal))
    checker.presses("Answer the questions")
    checker.waits_until_sees("If one belongs to a place below, tick that.")
    assert not checker.can_press("Tick these")


def test_each_answer_is_kept_at_once_and_the_result_is_no_diagnosis(shell: Shell, checker: Person, asks: Ask) -> None:
    checker.presses("Answer the questions")
    checker.presses("Neck")
    checker.presses("Next questions")
    presses_all(shell, "Moderate: often there")
    checker.presses("Next questions")
    assert not checker.can_press("What it comes to")
    presses_all(shell, "No")
    checker.presses("What it comes to")
    assert checker.sees(str(NOT_REACHED))
    assert checker.sees("Painful places: 1 of 19")
    assert checker.sees("How strong the other symptoms are: 6 of 12")
    assert checker.sees("Answered: Today, 8:30")
    checker.presses("Done")
    checker.waits_until_sees("Painful places 1 of 19, other symptoms 6 of 12")
    assert not checker.can_press("Answer the questions")
    assert checker.sees("The next time is Wednesday 25 November.")
    assert len(asks(lambda journal: verbs.history(journal=journal))) == 1


def test_an_answer_can_be_taken_back_while_the_page_is_open(desk: Desk, checker: Person, qtbot: QtBot) -> None:
    checker.presses("Answer the questions")
    checker.presses("Neck")
    checker.presses("Chest")
    desk.undo.undo()
    qtbot.waitUntil(lambda: not checker.is_checked("Chest"))
    assert checker.is_checked("Neck")
    desk.undo.undo()
    qtbot.waitUntil(lambda: not checker.is_checked("Neck"))


def test_unfinished_answers_are_gone_on_with(checker: Person, qtbot: QtBot) -> None:
    checker.presses("Answer the questions")
    checker.presses("Neck")
    checker.presses("Back")
    qtbot.waitUntil(lambda: checker.can_press("Go on answering"))
    checker.presses("Go on answering")
    qtbot.waitUntil(lambda: checker.is_checked("Neck"))


def test_answers_are_deleted_with_a_way_back(desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot) -> None:
    answers = whole_criteria(clock)
    desk.journal.do(lambda journal: verbs.keep(answers, journal=journal))
    person.presses("Checks")
    qtbot.waitUntil(lambda: person.can_press("Delete the criteria of Today"))
    person.presses("Delete the criteria of Today")
    qtbot.waitUntil(lambda: person.can_press("Answer the questions"))
    desk.undo.undo()
    qtbot.waitUntil(lambda: person.can_press("Delete the criteria of Today"))


def test_the_mood_check_is_asked_word_for_word_with_its_credit(checker: Person) -> None:
    asked = read_questionnaire(paths.resources() / "questions" / "phq4.toml")
    checker.presses("Answer the four questions")
    for words in (asked.stem, *asked.items, *asked.options, asked.credit):
        assert checker.sees(words)


def test_nothing_of_the_mood_check_is_kept_unless_the_person_keeps_it(shell: Shell, checker: Person, asks: Ask) -> None:
    def history() -> Any:
        return asks(lambda journal: mood_check.history(journal=journal))

    checker.presses("Answer the four questions")
    presses_all(shell, "Nearly every day")
    checker.waits_until_sees("Your answers about mood are worth talking about")
    assert checker.sees("These questions say nothing about the cause. They are no diagnosis.")
    checker.presses("Do not keep them")
    assert history() == ()
    checker.presses("Answer the four questions")
    assert not checker.can_press("Keep these answers")
    presses_all(shell, "Several days")
    checker.presses("Keep these answers")
    checker.waits_until_sees("Worry 2 of 6, mood 2 of 6")
    assert [one.answers for one in history()] == [(1, 1, 1, 1)]


def test_where_to_find_help_is_always_there(desk: Desk, shell: Shell, checker: Person) -> None:
    desk.settings.remember(country="US")
    checker.presses("Answer the four questions")
    assert checker.sees("Crisis line: 988")
    checker.presses("Find help")
    assert shell.current.PLACE is WARNING_SIGNS


def test_where_nobody_knows_the_country_a_crisis_line_is_said_too(desk: Desk, checker: Person) -> None:
    desk.settings.change(country="XX")
    checker.presses("Answer the four questions")
    assert checker.sees("Crisis line: UK 116 123 · US 988")


def test_each_page_of_questions_begins_at_its_top_and_says_where_answers_are_missing(
    desk: Desk, shell: Shell, checker: Person, qtbot: QtBot
) -> None:
    desk.settings.remember(text_size=200)
    checker.presses("Answer the questions")
    for _ in range(2):
        qtbot.waitUntil(lambda: shell.current.scroller.verticalScrollBar().maximum() > 0)
        checker.presses("Next questions")
        qtbot.waitUntil(lambda: shell.current.scroller.verticalScrollBar().value() == 0)
    assert checker.sees("Page 3 of 3. Answers are missing on page 2.")
