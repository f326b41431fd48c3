"""The program ended in the middle of a practice; the next start offers to go on."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.actions import practice as verbs
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.offering import Choices, Situation
from companion.domain.practice import Practice
from companion.domain.routine import Position
from companion.domain.routine_run import RoutineRun
from companion.library.catalogue import Catalogue
from companion.ui.desk import Desk
from companion.ui.screens import RELIEF
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.support.routines import ID
from tests.ui.conftest import opened


def leaves_in_the_middle(desk: Desk, clock: FakeClock, qtbot: QtBot) -> None:
    """Somebody practised for five seconds when the program was gone."""
    offering = Catalogue(desk.library).get("movement/one_knee_to_chest")
    assert offering
    run = RoutineRun(offering.routine(Choices(position=Position.BED), Situation()), id=ID)
    run.start(clock.elapsed(), clock.now())
    clock.passes(seconds=5)
    run.advance(clock.elapsed())
    now = clock.now()
    practice = Practice(
        id=ID,
        routine=offering.id,
        kind=offering.kind,
        name=str(offering.name),
        began=now,
        kept_at=now,
        planned_seconds=run.routine.seconds,
    )

    def deed(journal: Journal) -> Changes:
        return verbs.keep(replace(practice, done_seconds=5.0), journal=journal, snapshot=run.snapshot())

    desk.journal.do(deed)
    qtbot.waitUntil(lambda: not desk.background.is_busy())


def test_the_next_start_offers_to_go_on(make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot) -> None:
    desk = make()
    opened(desk, qtbot).close()
    leaves_in_the_middle(desk, clock, qtbot)
    person = Person(opened(make(), qtbot), qtbot)
    person.waits_until_sees("You were in the middle of “One knee to chest”.")
    person.presses("Go on")
    person.waits_until_sees("Paused. Take your time.")
    assert person.sees("Take hold under your left thigh")
    person.presses("Go on")
    assert person.can_press("Pause")
    person.presses("Stop")


class InGerman(QTranslator):
    """Knows one name of a practice."""

    def translate(self, context: str, source: str, _: str | None = None, __: int = -1) -> str | None:
        return "Ein Knie zur Brust" if (context, source) == ("Companion", "One knee to chest") else None

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    translator = InGerman()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("in_german")
def test_a_practice_of_before_has_its_name_in_the_language_of_today(
    make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot
) -> None:
    desk = make()
    opened(desk, qtbot).close()
    leaves_in_the_middle(desk, clock, qtbot)
    shell = opened(make(), qtbot)
    shell.go_to(RELIEF)
    person = Person(shell, qtbot)
    person.waits_until_can_press("Leave it")
    assert not person.sees("“One knee to chest”")
    person.presses("Leave it")
    person.presses("What I did")
    person.waits_until_can_press("Change what I said about Ein Knie zur Brust")


def test_after_a_day_nobody_is_asked(make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot) -> None:
    desk = make()
    opened(desk, qtbot).close()
    leaves_in_the_middle(desk, clock, qtbot)
    clock.passes(days=2)
    again = make()
    person = Person(opened(again, qtbot), qtbot)
    qtbot.waitUntil(lambda: not again.background.is_busy())
    assert not person.sees("You were in the middle")


def test_one_that_was_left_by_a_slip_can_be_gone_on_with(
    make: Callable[[], Desk], clock: FakeClock, qtbot: QtBot
) -> None:
    desk = make()
    opened(desk, qtbot).close()
    leaves_in_the_middle(desk, clock, qtbot)
    shell = opened(make(), qtbot)
    shell.go_to(RELIEF)
    person = Person(shell, qtbot)
    person.waits_until_can_press("Leave it")
    person.presses("Leave it")
    person.waits_until_sees("It is left. What you did of it is under “What I did”.")
    qtbot.waitUntil(lambda: not person.can_press("Leave it"))
    person.presses("Undo")
    person.waits_until_can_press("Go on")
    person.presses("Go on")
    person.waits_until_can_press("Stop")
