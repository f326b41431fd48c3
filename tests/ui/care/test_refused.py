"""What the journal refuses of Care is not called kept, and is kept when a person tries again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import draft, plan
from companion.actions import medicine as verbs
from companion.actions import visit as visits
from companion.domain.draft import FormKind
from companion.domain.medicine import Medicine
from companion.ui.desk import Desk
from companion.ui.screens import CARE
from companion.ui.shell import Shell
from tests.support.care import a_medicine
from tests.support.journals import FakeClock
from tests.support.person import Person


def test_a_dose_that_was_refused_is_not_called_noted_until_it_is_kept(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Callable[..., Any]
) -> None:
    medicine: Medicine = a_medicine()
    desk.journal.do(lambda journal: verbs.keep(medicine, journal=journal))
    shell.go_to(CARE)
    person.presses("Medicines")
    person.waits_until_can_press(f"{medicine.name} taken now")
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses(f"{medicine.name} taken now")
    person.waits_until_sees("Not kept")
    assert not person.sees(f"Noted: {medicine.name}")
    away.rename(desk.place.path)
    person.presses("Try again")
    person.waits_until_sees(f"Noted: {medicine.name}, just now.")
    today = clock.now().day
    assert len(asks(lambda journal: verbs.taken_between(today, today, journal=journal))) == 1


def test_a_form_on_which_nothing_was_typed_is_kept_when_one_tries_again(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Callable[..., Any]
) -> None:
    medicine: Medicine = a_medicine()
    desk.journal.do(lambda journal: verbs.keep(medicine, journal=journal))
    shell.go_to(CARE)
    person.presses("Medicines")
    person.waits_until_can_press(f"{medicine.name}: earlier, or not taken")
    person.presses(f"{medicine.name}: earlier, or not taken")
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses("Keep")
    person.waits_until_sees("Not kept")
    away.rename(desk.place.path)
    person.presses("Try again")
    today = clock.now().day
    assert len(asks(lambda journal: verbs.taken_between(today, today, journal=journal))) == 1
    assert not person.sees("Not kept")


def test_a_form_that_was_refused_is_offered_again_and_kept_when_one_tries_again(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, asks: Callable[..., Any], qtbot: QtBot
) -> None:
    shell.go_to(CARE)
    person.presses("Therapies and visits")
    person.presses("Plan a visit")
    person.types("With whom, or what", "Lin")
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    person.presses("Keep")
    person.waits_until_sees("Not kept")
    begun = desk.drafts.newest_new(FormKind.PLANNED_VISIT, None)
    assert begun is not None, "until it is kept it is begun"
    assert begun.written["name"] == "Lin"
    away.rename(desk.place.path)
    person.presses("Try again")
    assert [one.name for one in asks(lambda journal: visits.ahead(journal=journal, clock=clock))] == ["Lin"]
    qtbot.waitUntil(lambda: not desk.drafts.is_busy and not desk.background.is_busy())
    assert desk.drafts.newest_new(FormKind.PLANNED_VISIT, None) is None
    assert asks(lambda journal: draft.begun(journal=journal)) == ()


@pytest.fixture
def planner(shell: Shell, person: Person) -> Person:
    """On the form of a visit, with a name on it."""
    shell.go_to(CARE)
    for name in ("Therapies and visits", "Plan a visit"):
        person.presses(name)
    person.types("With whom, or what", "Lin")
    return person


@contextmanager
def lost(desk: Desk) -> Iterator[None]:
    """The journal is away meanwhile."""
    away = desk.place.path.rename(desk.place.path.with_name("away.companion"))
    yield
    away.rename(desk.place.path)


def visits_ahead(asks: Callable[..., Any], clock: FakeClock) -> list[str]:
    return [one.name for one in asks(lambda journal: visits.ahead(journal=journal, clock=clock))]


@pytest.mark.parametrize("press", ["Try again", "Keep"])
def test_what_was_refused_stays_on_the_form_until_it_is_kept(
    desk: Desk, planner: Person, clock: FakeClock, asks: Callable[..., Any], press: str
) -> None:
    with lost(desk):
        planner.presses("Keep")
        planner.waits_until_sees("Not kept")
        planner.waits_until_can_press("Keep")
        assert planner.value("With whom, or what") == "Lin"
        planner.presses("Try again")
        planner.waits_until_sees("Not kept")
        assert planner.value("With whom, or what") == "Lin"
    planner.presses(press)
    planner.waits_until_can_press("Plan a visit")
    assert visits_ahead(asks, clock) == ["Lin"]
    assert not planner.sees("What you wrote")


def test_what_is_written_after_a_refusal_is_not_lost_by_trying_again(
    desk: Desk, planner: Person, clock: FakeClock, asks: Callable[..., Any]
) -> None:
    with lost(desk):
        planner.presses("Keep")
        planner.waits_until_can_press("Keep")
        planner.types("With whom, or what", "Dr ")
        planner.presses("Try again")
        planner.waits_until_sees("Not kept")
    planner.presses("Keep")
    planner.waits_until_can_press("Plan a visit")
    assert visits_ahead(asks, clock) == ["Dr Lin"]


def test_who_went_on_is_not_taken_back_to_a_form(desk: Desk, planner: Person, shell: Shell) -> None:
    with lost(desk):
        planner.presses("Keep")
        planner.presses("Weeks")
        planner.waits_until_sees("Not kept")
        shell.go_to(CARE)
        assert "With whom, or what" not in planner.names()


def test_what_was_refused_and_done_anew_is_not_offered_once_it_is_kept(
    desk: Desk, planner: Person, clock: FakeClock, asks: Callable[..., Any], settled: Callable[[], None]
) -> None:
    with lost(desk):
        planner.presses("Keep")
        planner.waits_until_can_press("Keep")
        desk.undo.undo()
        settled()
        desk.undo.redo()
        settled()
    planner.presses("Try again")
    planner.waits_until_can_press("Plan a visit")
    assert visits_ahead(asks, clock) == ["Lin"]
    assert asks(lambda journal: draft.begun(journal=journal)) == ()


def test_what_was_refused_and_is_not_wanted_is_not_kept_and_does_not_come_back(
    desk: Desk, planner: Person, clock: FakeClock, asks: Callable[..., Any], settled: Callable[[], None]
) -> None:
    with lost(desk):
        planner.presses("Keep")
        planner.waits_until_can_press("Do not keep what I wrote")
        planner.presses("Do not keep what I wrote")
        planner.keys("Escape")
        settled()
        desk.journal.do(lambda journal: verbs.keep(a_medicine(), journal=journal))
        settled()
        assert "With whom, or what" not in planner.names()
    desk.journal.try_again()
    assert visits_ahead(asks, clock) == []
    assert asks(lambda journal: draft.begun(journal=journal)) == ()


@pytest.fixture
def asker(shell: Shell, person: Person) -> Person:
    """On the page of the questions, with a new one on its line."""
    shell.go_to(CARE)
    person.presses("Questions for my provider")
    person.types("A new question", "Is it the hip?")
    return person


def questions(asks: Callable[..., Any]) -> list[str]:
    return [one.words for one in asks(lambda journal: plan.questions(journal=journal))]


@pytest.mark.parametrize("press", ["Try again", "Add: A new question"])
def test_words_that_were_refused_stay_on_their_line_until_they_are_kept(
    desk: Desk, asker: Person, asks: Callable[..., Any], press: str
) -> None:
    with lost(desk):
        asker.keys("Return")
        asker.waits_until_can_press("Add: A new question")
        assert asker.value("A new question") == "Is it the hip?"
    asker.presses(press)
    asker.waits_until_can_press("Open: Is it the hip?")
    assert asker.value("A new question") == ""
    assert questions(asks) == ["Is it the hip?"]


def test_words_that_were_refused_and_taken_back_can_be_added_again(
    desk: Desk, asker: Person, asks: Callable[..., Any], settled: Callable[[], None]
) -> None:
    with lost(desk):
        asker.keys("Return")
        asker.waits_until_can_press("Add: A new question")
        desk.undo.undo()
        settled()
    asker.presses("Add: A new question")
    asker.waits_until_can_press("Open: Is it the hip?")
    assert asker.value("A new question") == ""
    assert questions(asks) == ["Is it the hip?"]


def test_words_that_were_refused_are_kept_as_they_were_put_right(
    desk: Desk, asker: Person, asks: Callable[..., Any]
) -> None:
    with lost(desk):
        asker.keys("Return")
        asker.waits_until_can_press("Add: A new question")
        asker.types("A new question", " Or the knee?")
    asker.keys("Return")
    asker.waits_until_can_press("Open: Is it the hip? Or the knee?")
    assert questions(asks) == ["Is it the hip? Or the knee?"]


def test_words_that_one_journal_refused_can_be_added_in_another(
    desk: Desk, shell: Shell, asker: Person, asks: Callable[..., Any], tmp_path: Path, qtbot: QtBot
) -> None:
    desk.place.path.rename(tmp_path / "away.companion")
    asker.keys("Return")
    asker.waits_until_can_press("Add: A new question")
    with qtbot.waitSignal(desk.journal.settled):
        desk.place.start(tmp_path / "other.companion")
    shell.go_to(CARE)
    asker.presses("Questions for my provider")
    asker.types("A new question", "Is it the hip?")
    asker.keys("Return")
    asker.waits_until_can_press("Open: Is it the hip?")
    assert questions(asks) == ["Is it the hip?"]
