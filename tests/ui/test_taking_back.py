"""The way back on a message is about what the message says, whatever was done since."""

from uuid import uuid4

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from companion.domain.plan import Question
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.notices import TROUBLE
from companion.ui.screens import CARE
from companion.ui.shell import Shell
from companion.ui.undo import Step, new_stack, take_back
from tests.support.full_disk import full_disk
from tests.support.journals import FakeClock
from tests.support.person import Person


def test_a_step_is_taken_back_also_after_others_and_only_once() -> None:
    stack, done = new_stack(), list[str]()

    def step(name: str) -> Step:
        made = Step(name, redo=lambda: done.append(name), undo=lambda: done.remove(name))
        stack.push(made)
        return made

    first, second = step("first"), step("second")
    take_back(stack, first)
    assert done == ["second"]
    assert stack.undoText() == "Taken back: first"
    stack.undo()
    assert sorted(done) == ["first", "second"]
    take_back(stack, second)
    take_back(stack, second)
    assert done == ["first"]
    stack.clear()
    take_back(stack, first)
    assert done == ["first"], "another journal is open"


def test_undo_on_a_message_that_comes_late_brings_back_what_it_is_about(
    desk: Desk, shell: Shell, clock: FakeClock, qtbot: QtBot
) -> None:
    shell.go_to(CARE)
    person, keeping = Person(shell, qtbot), Keeping(desk)
    first, second = (Question(id=uuid4(), words=words, kept_at=clock.now()) for words in ("first", "second"))
    keeping.keep("first", first)
    keeping.delete("Delete first", first)
    keeping.keep("second", second)
    person.waits_until_sees("It is in the bin.")
    (undo,) = (one for one in desk.notices.place.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    person.waits_until_can_press("Questions for my provider")
    person.presses("Questions for my provider")
    person.waits_until_sees("first")
    assert person.sees("second")


def test_a_check_in_is_said_to_be_in_the_bin_only_once_it_is(shell: Shell, qtbot: QtBot) -> None:
    person = Person(shell, qtbot)
    person.presses("Pain 6, hard to ignore")
    person.waits_until_sees("Kept at")
    person.presses("Done")
    person.presses("Earlier check-ins")
    person.waits_until_can_press("Change Today, 8:30")
    person.presses("Change Today, 8:30")
    with full_disk():
        person.presses("Delete")
        person.waits_until_sees("Not kept: the disk is full.")
        assert not person.sees("It is in the bin.")
    person.presses("Try again")
    person.waits_until_sees("It is in the bin.")


def test_an_offer_to_undo_goes_with_the_next_step_and_other_offers_stay(
    desk: Desk, shell: Shell, clock: FakeClock, qtbot: QtBot
) -> None:
    person, keeping = Person(shell, qtbot), Keeping(desk)
    question = Question(id=uuid4(), words="first", kept_at=clock.now())
    keeping.keep("first", question, told="It is noted.")
    person.waits_until_sees("It is noted.")
    desk.notices.show("Not saved.", kind=TROUBLE)
    person.presses("Pain 6, hard to ignore")
    assert not person.sees("It is noted.")
    assert person.sees("Not saved.")
    desk.notices.show("You were in the middle of it.", action_text="Go on", action=lambda: None)
    person.presses("Pain 7, gets in the way of most things")
    assert person.can_press("Go on")


def test_what_was_taken_back_before_it_came_about_is_not_called_done(
    desk: Desk, shell: Shell, clock: FakeClock, qtbot: QtBot
) -> None:
    person, keeping = Person(shell, qtbot), Keeping(desk)
    question = Question(id=uuid4(), words="first", kept_at=clock.now())
    keeping.keep("first", question)
    keeping.delete("Delete first", question)
    desk.undo.undo()
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    assert not person.sees("It is in the bin.")
