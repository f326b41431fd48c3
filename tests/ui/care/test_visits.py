from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import visit as visits
from companion.actions.journal import Journal
from companion.domain.visit import Visit, VisitKind
from companion.ui.desk import Desk
from companion.ui.screens import CARE, RELIEF
from companion.ui.shell import Shell
from tests.support.care import a_visit
from tests.support.journals import FakeClock
from tests.support.person import Person

Ask = Callable[[Callable[[Journal], Any]], Any]


def keeps(desk: Desk, **fields: Any) -> Visit:
    visit = a_visit(desk.clock, **fields)
    desk.journal.do(lambda journal: visits.keep(visit, journal=journal))
    return visit


@pytest.fixture
def goer(person: Person) -> Person:
    """Somebody at the list of visits."""
    person.presses("Therapies and visits")
    return person


def test_a_visit_is_planned_ahead_and_stands_on_the_first_page(goer: Person) -> None:
    goer.presses("Plan a visit")
    goer.presses("Acupuncture")
    goer.types("With whom, or what", "Lin")
    goer.presses("In a week")
    goer.presses("An hour later")
    goer.types("What to bring", "the list")
    goer.presses("Keep")
    goer.waits_until_sees("Wednesday 25 November, 11:00")
    goer.presses("Back")
    goer.waits_until_sees("Next: Acupuncture · Lin")
    assert goer.sees("Bring: the list")


def test_the_visit_that_is_next_is_said_once_also_while_something_else_asks_first(
    desk: Desk, goer: Person, clock: FakeClock
) -> None:
    now = clock.now().local
    keeps(desk, at=clock.at(now + timedelta(days=3)), name="Lin")
    goer.waits_until_sees("Planned")
    goer.presses("Back")
    goer.waits_until_sees("1 planned")
    assert said_to_be_next(goer) == 1
    keeps(desk, at=clock.at(now - timedelta(hours=3)), name="Kay")
    goer.waits_until_sees("Did it take place? Massage · Kay")
    assert said_to_be_next(goer) == 1
    assert not goer.sees("1 planned")


def said_to_be_next(goer: Person) -> int:
    """How often the visit of Lin is."""
    return sum("Next: Massage · Lin" in text for text in goer.reads())


def test_a_visit_is_not_kept_for_a_day_that_cannot_be_read(goer: Person, clock: FakeClock, asks: Ask) -> None:
    goer.presses("Plan a visit")
    goer.presses("Acupuncture")
    for typed in ("31.2.2027 9:30", "15.2.2027 9:30"):
        goer.types("Type the day and time", "")
        goer.keys("Ctrl+A")
        goer.types("Type the day and time", typed)
        goer.presses("Keep")
        if typed.startswith("31"):
            assert goer.sees("This is not a day and time.")
            assert goer.focus_is("Type the day and time")
            assert not asks(lambda journal: visits.ahead(journal=journal, clock=clock))
    (kept,) = asks(lambda journal: visits.ahead(journal=journal, clock=clock))
    assert kept.at.local == datetime(2027, 2, 15, 9, 30)


def test_once_the_time_has_come_it_is_asked_whether_it_took_place(
    desk: Desk, goer: Person, clock: FakeClock, asks: Ask
) -> None:
    keeps(desk, at=clock.at(clock.now().local + timedelta(hours=2)))
    goer.waits_until_sees("Planned")
    clock.passes(hours=3)
    goer.presses("Back")
    goer.waits_until_sees("Did it take place? Massage")
    goer.presses("Note how it went")
    goer.types("What was done", "the hips")
    goer.presses("Pain 6, hard to ignore")
    goer.presses("Keep")
    goer.waits_until_sees("Last: Massage, Today, 10:30")
    kept = asks(lambda journal: visits.past(journal=journal))
    assert [(one.took_place, one.done, one.pain_before) for one in kept] == [(True, "the hips", 6)]


def test_a_visit_that_did_not_take_place_goes_to_the_bin_with_a_way_back(
    desk: Desk, goer: Person, qtbot: QtBot
) -> None:
    keeps(desk)
    qtbot.waitUntil(lambda: goer.can_press("It did not take place: Massage"))
    goer.presses("It did not take place: Massage")
    goer.waits_until_sees("Nothing is here yet.")
    goer.presses("Undo")
    qtbot.waitUntil(lambda: goer.can_press("It did not take place: Massage"))


def test_the_first_page_takes_a_no_as_well(desk: Desk, goer: Person, clock: FakeClock, asks: Ask) -> None:
    keeps(desk, at=clock.at(clock.now().local + timedelta(hours=2)))
    goer.waits_until_sees("Planned")
    clock.passes(hours=3)
    goer.presses("Back")
    goer.waits_until_sees("Did it take place? Massage")
    goer.presses("It did not take place")
    goer.waits_until_sees("Nothing is planned.")
    assert not goer.can_press("It did not take place")
    assert goer.focus_is("Plan a visit")
    assert not asks(lambda journal: visits.past(journal=journal))
    goer.keys("Ctrl+Z")
    goer.waits_until_sees("Did it take place? Massage")


def test_the_day_after_it_is_asked_once_how_it_is(
    desk: Desk, person: Person, clock: FakeClock, qtbot: QtBot, asks: Ask
) -> None:
    keeps(desk, took_place=True, pain_before=6, pain_after=4)
    clock.passes(days=1)
    person.presses("Therapies and visits")
    person.waits_until_sees("Massage, Yesterday, 8:30: how much does it hurt today?")
    person.presses("Pain 5, hard to forget")
    person.waits_until_sees("pain 6, then 4 · next day 5")
    qtbot.waitUntil(lambda: not person.sees("how much does it hurt today?"))
    assert [one.next_day for one in asks(lambda journal: visits.past(journal=journal))] == [5]


def test_a_visit_that_was_not_planned_is_noted(goer: Person) -> None:
    goer.presses("Note a past visit")
    goer.presses("Something else")
    goer.types("With whom, or what", "Sauna")
    goer.presses("Yesterday morning")
    goer.types("Cost", "12 euros")
    goer.presses("Keep")
    goer.waits_until_sees("Took place")
    assert goer.sees("Sauna")
    assert goer.sees("12 euros")


def test_physical_therapy_leads_to_the_exercises_that_were_set(shell: Shell, goer: Person) -> None:
    goer.presses("Note a past visit")
    assert not goer.can_press("My exercises")
    goer.presses("Physical therapy")
    goer.presses("My exercises")
    assert shell.current.PLACE is RELIEF
    goer.waits_until_sees("Write down what your therapist set for you.")
    shell.go_to(CARE)


def test_a_visit_is_changed_and_deleted(desk: Desk, goer: Person, qtbot: QtBot) -> None:
    keeps(desk, kind=VisitKind.PROVIDER, name="Dr Ada", took_place=True)
    qtbot.waitUntil(lambda: goer.can_press("Open Doctor or other provider · Dr Ada, Today, 8:30"))
    goer.presses("Open Doctor or other provider · Dr Ada, Today, 8:30")
    goer.types("With whom, or what", " Byron")
    goer.presses("Keep")
    goer.waits_until_sees("Byron")
    desk.undo.undo()
    qtbot.waitUntil(lambda: not goer.sees("Byron"))
    goer.presses("Open Doctor or other provider · Dr Ada, Today, 8:30")
    goer.presses("Delete this visit")
    goer.waits_until_sees("Nothing is here yet.")


def test_who_is_asked_how_a_visit_went_can_say_that_it_did_not_take_place(
    desk: Desk, shell: Shell, goer: Person, clock: FakeClock
) -> None:
    keeps(desk, kind=VisitKind.MASSAGE, name="Anna", at=clock.at(clock.now().local + timedelta(hours=1)))
    clock.passes(hours=2)
    shell.go_to(CARE).go_home()
    goer.waits_until_can_press("Note how it went")
    goer.presses("Note how it went")
    assert not goer.can_press("Delete this visit")
    goer.presses("It did not take place")
    goer.waits_until_sees("Nothing is planned.")


def test_each_number_says_which_pain_it_is_about(goer: Person) -> None:
    goer.presses("Note a past visit")
    told = goer.descriptions()
    assert all(told.count(question) == 11 for question in ("Pain before", "Pain afterwards"))
