"""What is deleted, wherever it was, is seen in the bin of its place and comes back from there."""

from collections import Counter
from collections.abc import Callable
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from companion.actions import bin, exercise, medicine, pacing, practice
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.movement import Dose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.routine import Position
from companion.ui.care.bin_page import CareBinPage
from companion.ui.desk import Desk
from companion.ui.forms.keeping import KINDS, Record
from companion.ui.relief.bin_page import ReliefBinPage
from companion.ui.screens import CARE, RELIEF, TODAY
from companion.ui.shell import Shell
from tests.support.care import a_medicine
from tests.support.journals import FakeClock
from tests.support.person import Person
from tests.support.practices import a_finished_practice


@pytest.fixture
def person(shell: Shell, qtbot: QtBot) -> Person:
    return Person(shell, qtbot)


def kept_and_deleted(desk: Desk, record: Record, keep: Callable[..., Changes]) -> None:
    def deed(journal: Journal) -> Changes:
        kept = keep(record, journal=journal)
        return kept | bin.delete(KINDS[type(record)], record.id, journal=journal, clock=desk.clock)

    desk.journal.do(deed)


def test_each_kind_of_record_lies_in_one_bin(desk: Desk) -> None:
    bins = [kind for page in (CareBinPage(desk), ReliefBinPage(desk)) for kind in page.names()]
    assert Counter(bins) == Counter(list(KINDS))


@pytest.mark.parametrize("page", ["What I did", "My exercises", "Pacing"])
def test_what_was_deleted_in_relief_is_put_back_from_its_pages(
    desk: Desk, shell: Shell, person: Person, clock: FakeClock, page: str
) -> None:
    now, dose = clock.now(), Dose(repeats=3)
    kept_and_deleted(desk, a_finished_practice(clock=clock, name="Bridge"), practice.keep)
    own = OwnMovement(id=uuid4(), name="Wall slide", dose=dose, position=Position.BED, kept_at=now)
    kept_and_deleted(desk, own, exercise.keep_own)
    kept_and_deleted(desk, PacedActivity(id=uuid4(), name="Dishes", kept_at=now), pacing.keep_activity)
    shell.go_to(RELIEF)
    person.waits_until_can_press(page)
    person.presses(page)
    person.presses("Bin")
    person.waits_until_can_press("Put back: Activity: Dishes")
    for name in ("Activity: Dishes", "Exercise: Wall slide", "Bridge · Today, 8:30"):
        person.presses(f"Put back: {name}")
    person.waits_until_sees("Nothing is here.")
    for place, seen in (("What I did", "Bridge"), ("My exercises", "Wall slide"), ("Pacing", "Dishes")):
        shell.go_to(RELIEF).go_home()
        person.waits_until_can_press(place)
        person.presses(place)
        person.waits_until_sees(seen)


def test_the_keyboard_goes_to_the_next_that_can_be_put_back(
    desk: Desk, shell: Shell, person: Person, qtbot: QtBot
) -> None:
    for name in ("Aspirin", "Ibuprofen", "Naproxen"):
        kept_and_deleted(desk, a_medicine(name=name), medicine.keep)
    shell.go_to(CARE)
    person.waits_until_can_press("Bin")
    person.presses("Bin")
    person.waits_until_can_press("Put back: Medicine: Naproxen")
    person.comes_by_tab_to("Put back: Medicine: Ibuprofen")
    person.keys("Return")
    qtbot.waitUntil(lambda: not person.can_press("Put back: Medicine: Ibuprofen"))
    qtbot.wait(0)  # by then it was moved on to the title
    assert person.focus_is("Put back: Medicine: Naproxen") or person.focus_is("Put back: Medicine: Aspirin")


def test_the_bin_of_care_shows_what_is_of_care(desk: Desk, shell: Shell, person: Person, clock: FakeClock) -> None:
    kept_and_deleted(desk, a_finished_practice(clock=clock, name="Bridge"), practice.keep)
    kept_and_deleted(desk, a_medicine(name="Ibuprofen"), medicine.keep)
    shell.go_to(CARE)
    person.waits_until_can_press("Bin")
    person.presses("Bin")
    person.waits_until_can_press("Put back: Medicine: Ibuprofen")
    assert not person.sees("Bridge")


def test_from_each_bin_it_is_one_press_to_the_others(shell: Shell, person: Person) -> None:
    person.presses("Pain 6, hard to ignore")
    person.waits_until_sees("Kept at")
    person.presses("Done")
    person.presses("Earlier check-ins")
    person.waits_until_can_press("Change Today, 8:30")
    person.presses("Change Today, 8:30")
    person.presses("Delete")
    shell.go_to(CARE)
    person.presses("Bin")
    person.waits_until_sees("Nothing is here.")
    person.presses("Deleted check-ins")
    person.waits_until_can_press("Put back: Today, 8:30")
    assert shell.current.PLACE is TODAY
    person.presses("Deleted in Relief")
    person.waits_until_sees("Nothing is here.")
    assert shell.current.PLACE is RELIEF
    person.presses("Deleted in Care")
    assert shell.current.PLACE is CARE
