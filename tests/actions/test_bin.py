"""Whatever a person deletes lies in the bin for 30 days, and can be taken back."""

from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import timedelta
from typing import Any, NamedTuple
from uuid import uuid4

import pytest

from companion.actions import bin, check_in, criteria, exercise, medicine, mood_check, pacing, plan, practice, visit
from companion.actions.bin import Deleted, Kind
from companion.actions.journal import Journal, open_or_start
from companion.actions.looks import BIN
from companion.domain.changes import Changes
from companion.domain.medicine import DoseChange, SideEffect
from companion.domain.mood_check import MoodCheck
from companion.domain.movement import Dose
from companion.domain.own_movement import OwnMovement
from companion.domain.paced_activity import PacedActivity
from companion.domain.plan import Goal, PlanStep, Question
from companion.domain.routine import Position
from companion.storage import driver
from tests.support.care import a_dose, a_medicine, a_visit, whole_criteria
from tests.support.journals import MORNING, FakeClock, a_check_in
from tests.support.practices import a_finished_practice

TODAY, NOW = MORNING.date(), FakeClock().now()
ITS = a_medicine()
"""The medicine that all that belongs to one belongs to."""


class Case(NamedTuple):
    """A kind of record: what changes with it, how one is made, and the verbs that keep one and show those kept."""

    changes: Changes
    make: Callable[..., Any]
    keep: Callable[..., Changes]
    seen: Callable[[Journal], Iterable[Any]]


CASES = {
    Kind.CHECK_IN: Case(
        Changes.CHECK_INS, lambda **_: a_check_in(6), check_in.keep, lambda j: check_in.earlier(journal=j)
    ),
    Kind.PRACTICE: Case(
        Changes.PRACTICES, lambda **_: a_finished_practice(), practice.keep, lambda j: practice.recent(journal=j)
    ),
    Kind.OWN_MOVEMENT: Case(
        Changes.EXERCISES,
        lambda **new: OwnMovement(name="Sway", dose=Dose(repeats=5), position=Position.CHAIR, **new),
        exercise.keep_own,
        lambda j: exercise.own(journal=j),
    ),
    Kind.PACED_ACTIVITY: Case(
        Changes.PACING,
        lambda **new: PacedActivity(name="Walking", **new),
        pacing.keep_activity,
        lambda j: pacing.activities(journal=j),
    ),
    Kind.MEDICINE: Case(
        Changes.MEDICINES,
        a_medicine,
        medicine.keep,
        lambda j: [one.medicine for one in medicine.medicines(journal=j, day=TODAY).regular],
    ),
    Kind.DOSE_CHANGE: Case(
        Changes.MEDICINES,
        lambda **new: DoseChange(medicine=ITS.id, day=TODAY, words="two", **new),
        medicine.change_dose,
        lambda j: [change for one in medicine.medicines(journal=j, day=TODAY).regular for change in one.changes],
    ),
    Kind.TAKEN: Case(
        Changes.MEDICINES,
        lambda **new: a_dose(ITS, **new),
        medicine.note_taken,
        lambda j: medicine.taken_between(TODAY, TODAY, journal=j),
    ),
    Kind.SIDE_EFFECT: Case(
        Changes.MEDICINES,
        lambda **new: SideEffect(at=NOW, words="dizzy", **new),
        medicine.keep_side_effect,
        lambda j: medicine.side_effects(journal=j),
    ),
    Kind.VISIT: Case(
        Changes.VISITS, lambda **new: a_visit(took_place=True, **new), visit.keep, lambda j: visit.past(journal=j)
    ),
    Kind.GOAL: Case(
        Changes.PLAN,
        lambda **new: Goal(words="Sit through a concert", **new),
        plan.keep,
        lambda j: plan.agreed(journal=j).goals,
    ),
    Kind.PLAN_STEP: Case(
        Changes.PLAN,
        lambda **new: PlanStep(words="Letter to the clinic", **new),
        plan.keep,
        lambda j: plan.agreed(journal=j).steps,
    ),
    Kind.QUESTION: Case(
        Changes.PLAN,
        lambda **new: Question(words="Why at night?", **new),
        plan.keep,
        lambda j: plan.questions(journal=j),
    ),
    Kind.CRITERIA: Case(
        Changes.CRITERIA, lambda **_: whole_criteria(), criteria.keep, lambda j: criteria.history(journal=j)
    ),
    Kind.MOOD_CHECK: Case(
        Changes.CRITERIA,
        lambda **_: MoodCheck(id=uuid4(), at=NOW, answers=(3, 0, 1, 2)),
        mood_check.keep,
        lambda j: mood_check.history(journal=j),
    ),
}


def kept(kind: Kind, journal: Journal) -> Any:
    """A new record of a kind, in the journal."""
    record = CASES[kind].make(id=uuid4(), kept_at=NOW)
    medicine.keep(ITS, journal=journal)
    CASES[kind].keep(record, journal=journal)
    return record


def seen(kind: Kind, journal: Journal) -> list[Any]:
    return list(CASES[kind].seen(journal))


@pytest.mark.parametrize("kind", Kind)
def test_what_was_deleted_can_be_taken_back(kind: Kind, journal: Journal, clock: FakeClock) -> None:
    record, _ = kept(kind, journal), kept(kind, journal)
    before = seen(kind, journal)
    clock.passes(minutes=5)
    assert bin.delete(kind, record.id, journal=journal, clock=clock) is CASES[kind].changes
    assert seen(kind, journal) == [one for one in before if one.id != record.id] != before
    assert bin.lying(kind, journal=journal) == (Deleted(record, clock.now()),)
    assert bin.restore(kind, record.id, journal=journal) is CASES[kind].changes
    for harmless in (record.id, uuid4()):
        bin.restore(kind, harmless, journal=journal)
    bin.delete(kind, uuid4(), journal=journal, clock=clock)
    assert seen(kind, journal) == before
    assert bin.lying(*Kind, journal=journal) == ()


@pytest.mark.parametrize("kind", Kind)
def test_what_lies_in_the_bin_is_not_found_as_it_is_kept(kind: Kind, journal: Journal, clock: FakeClock) -> None:
    record = kept(kind, journal)
    assert bin.as_kept(kind, record.id, journal=journal) == record
    assert bin.as_kept(kind, uuid4(), journal=journal) is None
    bin.delete(kind, record.id, journal=journal, clock=clock)
    assert bin.as_kept(kind, record.id, journal=journal) is None


def test_the_bin_is_emptied_of_what_lay_there_for_thirty_days(journal: Journal, clock: FakeClock) -> None:
    old, new, left = ({kind: kept(kind, journal) for kind in Kind} for _ in range(3))
    for kind in Kind:
        bin.delete(kind, old[kind].id, journal=journal, clock=clock)
    clock.passes(days=30, seconds=1)
    for kind in Kind:
        bin.delete(kind, new[kind].id, journal=journal, clock=clock)
    journal.close()
    started(journal, clock)
    clock.passes(days=1)
    again = open_or_start(journal.path, clock=clock, known=[])
    assert [deleted.what for deleted in bin.lying(*Kind, journal=again)] == list(new.values())
    for kind in Kind:
        bin.restore(kind, old[kind].id, journal=again)
        there = seen(kind, again)
        assert [one[kind] in there for one in (old, new, left)] == [False, False, True], kind
    again.close()


def started(journal: Journal, clock: FakeClock) -> int:
    """How much lies in the bin after a start of the program."""
    again = open_or_start(journal.path, clock=clock, known=[])
    lying = len(bin.lying(*Kind, journal=again))
    again.close()
    return lying


@pytest.mark.parametrize("days", [365, -365])
def test_starts_on_a_day_with_a_wrong_clock_take_nothing_out(journal: Journal, clock: FakeClock, days: int) -> None:
    goal = kept(Kind.GOAL, journal)
    started(journal, clock)
    clock.passes(days=2)
    bin.delete(Kind.GOAL, goal.id, journal=journal, clock=clock)
    journal.close()
    clock.jumps(days=days)
    found = [started(journal, clock), started(journal, clock)]
    clock.jumps(days=-days, minutes=5)
    found.append(started(journal, clock))
    clock.passes(days=29)
    found.append(started(journal, clock))
    assert found == [1, 1, 1, 1]
    clock.passes(days=2)
    started(journal, clock)
    clock.passes(days=1)
    assert started(journal, clock) == 0


def test_who_comes_back_after_two_months_finds_it_emptied_the_day_after(journal: Journal, clock: FakeClock) -> None:
    started(journal, clock)
    goal = kept(Kind.GOAL, journal)
    bin.delete(Kind.GOAL, goal.id, journal=journal, clock=clock)
    journal.close()
    clock.passes(days=60)
    assert started(journal, clock) == 1
    clock.passes(hours=5)
    assert started(journal, clock) == 1
    clock.passes(hours=19)
    assert started(journal, clock) == 0


def test_a_clock_that_is_wrong_again_and_again_takes_nothing_out(journal: Journal, clock: FakeClock) -> None:
    goal = kept(Kind.GOAL, journal)
    bin.delete(Kind.GOAL, goal.id, journal=journal, clock=clock)
    journal.close()
    found = []
    for days in (365, -365, 400, -400, 450, -450):
        clock.jumps(days=days, hours=1)
        found.append(started(journal, clock))
    assert found == [1] * 6


def test_a_look_that_cannot_be_read_is_as_if_it_never_was(journal: Journal, clock: FakeClock) -> None:
    goal = kept(Kind.GOAL, journal)
    bin.delete(Kind.GOAL, goal.id, journal=journal, clock=clock)
    clock.passes(days=31)
    bin.empty(journal=journal, clock=clock)
    journal.close()
    with closing(driver.connect(journal.path)) as file:
        file.execute("UPDATE about SET value = '30 February' WHERE key = ?", (BIN,))
    clock.passes(days=9)
    assert started(journal, clock) == 1
    clock.passes(days=1)
    assert started(journal, clock) == 0


def test_the_last_deleted_comes_first_whatever_it_is(journal: Journal, clock: FakeClock) -> None:
    deleted = [(kind, kept(kind, journal)) for kind in (Kind.GOAL, Kind.CHECK_IN, Kind.GOAL, Kind.VISIT)]
    for kind, record in deleted:
        clock.passes(minutes=1)
        bin.delete(kind, record.id, journal=journal, clock=clock)
    last = clock.now()
    found = bin.lying(Kind.CHECK_IN, Kind.VISIT, Kind.GOAL, journal=journal)
    assert [one.what for one in found] == [record for _, record in deleted[::-1]]
    assert [last.instant - one.at.instant for one in found] == [timedelta(minutes=ago) for ago in range(4)]
    assert [one.what for one in bin.lying(Kind.VISIT, journal=journal)] == [deleted[-1][1]]
