from functools import partial
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from companion.actions import plan as plans
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.plan import Question
from companion.storage.journal import open_journal
from companion.ui.desk import Desk
from companion.ui.screens import CARE, SCREENS
from companion.ui.shell import Shell
from tests.support.journals import FakeClock
from tests.support.person import Person


def test_a_question_is_caught_from_any_page(shell: Shell, person: Person) -> None:
    for number, place in enumerate(SCREENS, start=1):
        shell.go_to(place)
        person.keys("Ctrl+Shift+Q")
        line = QApplication.focusWidget()
        assert line
        QTest.keyClicks(line, f"hip {number}?")
        person.keys("Return")
        person.waits_until_sees(f"Kept with your questions: hip {number}?")
        assert not person.can_press("Close the line for a question"), place
    shell.go_to(CARE)
    person.waits_until_sees(f"Open: {len(SCREENS)} · hip")
    person.presses("Questions for my provider")
    for place in SCREENS:
        person.waits_until_sees(f"on the page {place}")


def test_the_line_is_in_the_menu_too_and_closes_without_keeping(person: Person) -> None:
    before = QApplication.focusWidget()
    person.picks("A question for my provider")
    person.types("A question for my provider", "half a thou")
    person.keys("Escape")
    assert not person.can_press("Close the line for a question")
    assert QApplication.focusWidget() is before
    person.picks("A question for my provider")
    assert person.value("A question for my provider") == "half a thou"


def test_what_stands_on_the_line_when_the_program_ends_is_kept(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot
) -> None:
    person.picks("A question for my provider")
    person.types("A question for my provider", "why at night?")
    shell.close()
    qtbot.waitUntil(lambda: not shell.isVisible())
    opened = open_journal(desk.place.path, clock=FakeClock())
    assert [question.words for question in plans.questions(journal=opened)] == ["why at night?"]
    opened.close()


@pytest.fixture
def asker(desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot) -> Person:
    """Somebody at the questions, with one that is open."""
    question = Question(id=uuid4(), words="is it the hip?", kept_at=clock.now())

    desk.journal.do(lambda journal: plans.keep(question, journal=journal))
    person.presses("Questions for my provider")
    qtbot.waitUntil(lambda: person.can_press("Mark as answered: is it the hip?"))
    return person


def test_an_answer_is_written_down_and_the_question_asked_again(asker: Person, qtbot: QtBot) -> None:
    asker.presses("Open: is it the hip?")
    qtbot.waitUntil(lambda: asker.focus_is("The answer"))
    asker.types("The answer", "an X-ray first")
    asker.presses("Keep")
    asker.waits_until_sees("No question is open.")
    asker.presses("Answered: 1")
    asker.waits_until_sees("an X-ray first")
    asker.presses("Ask again: is it the hip?")
    qtbot.waitUntil(lambda: asker.can_press("Mark as answered: is it the hip?"))


def test_one_press_says_that_it_was_answered_and_undo_takes_it_back(desk: Desk, asker: Person, qtbot: QtBot) -> None:
    asker.presses("Mark as answered: is it the hip?")
    asker.waits_until_sees("No question is open.")
    desk.undo.undo()
    qtbot.waitUntil(lambda: asker.can_press("Mark as answered: is it the hip?"))


def test_a_double_press_marks_one_question_only(desk: Desk, shell: Shell, person: Person, qtbot: QtBot) -> None:
    for n in range(2):
        question = Question(id=uuid4(), words=f"Question {n}?", kept_at=desk.clock.now())
        desk.journal.do(partial(keep_question, question))
    shell.go_to(CARE)
    person.presses("Questions for my provider")
    person.waits_until_sees("Question 1?")
    person.presses("Mark as answered: Question 0?")
    qtbot.waitUntil(lambda: not person.can_press("Mark as answered: Question 0?"))
    (left,) = [one for one in shell.findChildren(QPushButton) if one.isVisible() and one.text() == "Mark as answered"]
    spot, button = QPointF(left.rect().center()), Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        pressed = QMouseEvent(kind, spot, spot, button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(left, pressed)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert person.can_press("Mark as answered: Question 1?")


def keep_question(question: Question, journal: Journal) -> Changes:
    return plans.keep(question, journal=journal)


@pytest.mark.parametrize("leave", ["Close the line for a question", "Esc"])
def test_the_line_can_be_left_when_what_had_the_keyboard_is_gone(
    shell: Shell, person: Person, qtbot: QtBot, leave: str
) -> None:
    person.presses("Questions for my provider")
    shell.ask_provider()
    person.types("A question for my provider", "Why me")
    person.keys("Return")
    person.waits_until_can_press("Open: Why me")
    person.types("Open: Why me", "")
    shell.ask_provider()
    person.picks("Undo")
    qtbot.waitUntil(lambda: not person.can_press("Open: Why me"))
    person.types("A question for my provider", "Why")
    if leave == "Esc":
        person.keys(leave)
    else:
        person.presses(leave)
    assert not person.can_press("Close the line for a question")
