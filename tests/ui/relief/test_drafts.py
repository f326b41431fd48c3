"""What is begun on the forms of Relief is no record yet, and is not lost either."""

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import draft, exercise, pacing
from companion.app import clear
from companion.domain.draft import Draft
from companion.domain.movement import Dose, Region
from companion.domain.own_dose import OwnDose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.routine import Position
from companion.ui.desk import Desk
from companion.ui.screens import RELIEF, SETTINGS
from companion.ui.shell import Shell
from tests.support.person import Person
from tests.ui.conftest import opened

Make = Callable[[], Desk]
OFFER = "What you wrote in Relief is not kept yet: An exercise of my own · Wall slide."


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    """Somebody who sees the first page of Relief, with an empty journal open."""
    shell.go_to(RELIEF)
    person = Person(shell, qtbot)
    person.waits_until_can_press("Calm breathing")
    return person


def begins(person: Person, name: str = "Wall slide") -> None:
    """Everything on the form is filled in, and nothing is kept."""
    person.presses("My exercises")
    person.presses("Add an exercise")
    person.types("Name of the exercise", name)
    person.pastes("How it goes, one step a line", "Stand\nSlide")
    person.presses("Standing")
    person.presses("shoulder")
    person.presses("More: How often in a row")
    person.types("Who set this dose?", "Anna")


def is_begun(person: Person) -> bool:
    """Whether the form has all of it."""
    return (
        person.value("Name of the exercise") == "Wall slide"
        and person.value("How it goes, one step a line") == "Stand\nSlide"
        and person.is_checked("Standing")
        and person.is_checked("shoulder")
        and person.sees("6 ×")
        and person.value("Who set this dose?") == "Anna"
    )


def is_quiet(desk: Desk) -> bool:
    return not desk.drafts.is_busy and not desk.background.is_busy()


def quit_at_once(desk: Desk, qtbot: QtBot) -> None:
    """As by a kill, a moment after the last letter: nobody is asked to keep anything."""
    qtbot.waitUntil(partial(is_quiet, desk))
    clear(desk)


def kept(desk: Desk, qtbot: QtBot) -> tuple[OwnMovement, ...]:
    found: list[tuple[OwnMovement, ...]] = []
    desk.journal.ask(lambda journal: exercise.own(journal=journal), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def held(desk: Desk, qtbot: QtBot) -> int:
    """How much is begun."""
    found: list[tuple[Draft, ...]] = []
    desk.journal.ask(lambda journal: draft.begun(journal=journal), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return len(found[0])


def test_the_way_back_from_an_exercise_says_that_it_is_not_kept_and_leads_there_again(person: Person) -> None:
    begins(person)
    person.presses("Back")
    assert person.sees("What you wrote is not kept yet.")
    person.presses("Go on writing")
    assert is_begun(person)
    person.keys("Escape")
    person.presses("Add an exercise")
    assert is_begun(person)
    assert person.sees("What you wrote is still here. It is not kept yet.")


def test_an_exercise_that_was_begun_is_offered_at_the_next_start_and_kept_once(
    make: Make, desk: Desk, person: Person, qtbot: QtBot
) -> None:
    begins(person)
    quit_at_once(desk, qtbot)
    desk = make()
    again = Person(opened(desk, qtbot), qtbot)
    again.waits_until_sees(OFFER)
    again.presses("Go on writing")
    qtbot.waitUntil(lambda: "Name of the exercise" in again.names())
    assert is_begun(again)
    again.presses("Keep")
    again.waits_until_can_press("Change Wall slide")
    [one] = kept(desk, qtbot)
    assert (one.name, one.how, one.position, one.set_by) == ("Wall slide", "Stand\nSlide", Position.STANDING, "Anna")
    assert (one.regions, one.dose) == ((Region.SHOULDER,), Dose(hold_seconds=5, repeats=6))
    assert held(desk, qtbot) == 0


def test_an_exercise_that_was_being_changed_is_as_it_was_left_after_the_next_start(
    make: Make, desk: Desk, person: Person, qtbot: QtBot
) -> None:
    begins(person)
    person.presses("Keep")
    person.waits_until_can_press("Change Wall slide")
    person.presses("Change Wall slide")
    person.types("Name of the exercise", " 2")
    quit_at_once(desk, qtbot)
    again = Person(opened(make(), qtbot), qtbot)
    again.waits_until_sees(OFFER.replace("slide", "slide 2"))
    again.presses("Go on writing")
    qtbot.waitUntil(lambda: "Name of the exercise" in again.names())
    assert again.value("Name of the exercise") == "Wall slide 2"
    assert again.can_press("Delete this exercise")


def test_what_was_begun_waits_on_the_first_page_of_relief_and_can_be_forgotten(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot
) -> None:
    begins(person)
    shell.go_to(SETTINGS)
    shell.go_to(RELIEF)
    person.presses("Relief")
    person.waits_until_sees("Not kept yet: An exercise of my own · Wall slide")
    person.presses("Go on writing: An exercise of my own · Wall slide")
    assert is_begun(person)
    person.presses("Relief")
    person.presses("Do not keep it: An exercise of my own · Wall slide")
    qtbot.waitUntil(lambda: not person.sees("Not kept yet"))
    desk.undo.undo()
    person.waits_until_sees("Not kept yet: An exercise of my own · Wall slide")


def test_a_refused_exercise_is_offered_meanwhile_and_kept_when_one_tries_again(
    desk: Desk, person: Person, qtbot: QtBot
) -> None:
    begins(person)
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses("Keep")
    person.waits_until_can_press("Keep")
    assert is_begun(person)
    person.keys("Escape")
    person.presses("Add an exercise")
    assert is_begun(person)
    person.keys("Escape")
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    away.rename(desk.place.path)
    person.presses("Try again")
    person.waits_until_can_press("Change Wall slide")
    assert len(kept(desk, qtbot)) == 1
    qtbot.waitUntil(partial(is_quiet, desk))
    assert held(desk, qtbot) == 0


def test_the_name_of_an_activity_is_there_after_the_next_start(
    make: Make, desk: Desk, person: Person, qtbot: QtBot
) -> None:
    person.presses("Pacing")
    person.types("Name of the activity", "Washing")
    quit_at_once(desk, qtbot)
    desk = make()
    again = Person(opened(desk, qtbot), qtbot)
    again.waits_until_sees("What you wrote in Relief is not kept yet: A new activity.")
    again.presses("Go on writing")
    assert again.value("Name of the activity") == "Washing"
    again.types("Name of the activity", " up")
    again.keys("Return")
    again.waits_until_sees("Timed on 0 of 3 days.")
    assert held(desk, qtbot) == 0
    names: list[str] = []
    desk.journal.ask(lambda journal: _names(pacing.activities(journal=journal)), names.extend)
    qtbot.waitUntil(lambda: names == ["Washing up"])


def test_a_dose_is_as_it_was_left_after_the_next_start_and_is_kept_once(
    make: Make, desk: Desk, person: Person, qtbot: QtBot
) -> None:
    for name in ("All practices", "One knee to chest", "Change the dose"):
        person.waits_until_can_press(name)
        person.presses(name)
    assert person.focus_is("Less: Hold")
    person.presses("More: How often in a row")
    person.types("Who set this dose?", "Anna")
    person.presses("Back")
    assert person.sees("What you wrote is not kept yet.")
    person.presses("Relief")
    person.waits_until_sees("Not kept yet: The dose of an exercise · One knee to chest")
    quit_at_once(desk, qtbot)
    desk = make()
    again = Person(opened(desk, qtbot), qtbot)
    again.waits_until_sees("What you wrote in Relief is not kept yet: The dose of an exercise.")
    again.presses("Go on writing")
    again.waits_until_sees("Dose: One knee to chest")
    assert again.sees("3 ×")
    assert again.value("Who set this dose?") == "Anna"
    again.presses("Keep this dose")
    again.waits_until_sees("Hold 10 s · 3 times · each side")
    assert held(desk, qtbot) == 0
    doses: list[OwnDose] = []
    desk.journal.ask(lambda journal: exercise.own_doses(journal=journal), doses.extend)
    qtbot.waitUntil(lambda: [(one.dose.repeats, one.set_by) for one in doses] == [(3, "Anna")])


def test_going_back_to_the_published_dose_forgets_what_was_begun_about_another(
    desk: Desk, person: Person, qtbot: QtBot
) -> None:
    for name in ("All practices", "One knee to chest", "Change the dose", "More: How often in a row"):
        person.waits_until_can_press(name)
        person.presses(name)
    person.presses("Keep this dose")
    person.waits_until_sees("Hold 10 s · 3 times · each side")
    person.presses("Change the dose")
    person.presses("More: How often in a row")
    person.presses("Back to the published dose")
    person.waits_until_sees("Hold 10 s · 2 times · each side")
    assert not person.sees("What you wrote is not kept yet.")
    assert held(desk, qtbot) == 0


def _names(activities: tuple[PacedActivity, ...]) -> list[str]:
    return [one.name for one in activities]
