from uuid import uuid4

import pytest

from companion.actions import check_in as check_ins
from companion.actions import exercise, health, practice
from companion.actions.journal import Journal
from companion.actions.relief import relief
from companion.domain.check_in import Mark
from companion.domain.condition import Condition
from companion.domain.movement import Dose
from companion.domain.own_movement import OwnMovement
from companion.domain.practice import Ending, Practice
from companion.domain.routine import Position, RoutineKind
from tests.support.journals import FakeClock, a_check_in
from tests.support.movements import a_movement


def a_practice(clock: FakeClock) -> Practice:
    now = clock.now()
    return Practice(
        id=uuid4(),
        routine="movement/knee_rolls",
        kind=RoutineKind.MOVEMENT,
        name="Knee rolls",
        began=now,
        kept_at=now,
        planned_seconds=60,
        pain_before=5,
    )


def test_an_empty_journal_says_nothing(journal: Journal, clock: FakeClock) -> None:
    seen = relief(journal=journal, clock=clock)
    assert (seen.check_in, seen.under_way, seen.ask) == (None, None, None)
    assert not any((seen.conditions, seen.own, seen.doses, seen.past))


def test_the_newest_check_in_that_says_something_is_of_now(journal: Journal, clock: FakeClock) -> None:
    check_ins.keep(a_check_in(3, clock=clock), journal=journal)
    clock.passes(hours=1)
    telling = a_check_in(clock=clock, marks=(Mark(area="left_buttock", strength=5),), finished=False)
    check_ins.keep(telling, journal=journal)
    clock.passes(hours=1)
    check_ins.keep(a_check_in(clock=clock, note="Rain."), journal=journal)
    assert relief(journal=journal, clock=clock).check_in == telling


def test_what_was_noted_a_day_ago_is_not_of_now(journal: Journal, clock: FakeClock) -> None:
    check_ins.keep(a_check_in(3, clock=clock), journal=journal)
    clock.passes(hours=24)
    assert relief(journal=journal, clock=clock).check_in is None


@pytest.mark.parametrize(("days", "still"), [(1, True), (13, True), (14, False)])
def test_the_marks_of_two_weeks_ask_for_care_also_after_a_number_alone(
    journal: Journal, clock: FakeClock, days: int, still: bool
) -> None:
    hip = Mark(area="left_outer_hip", strength=6)
    check_ins.keep(a_check_in(6, clock=clock, marks=(hip,)), journal=journal)
    clock.passes(days=days)
    check_ins.keep(a_check_in(4, clock=clock), journal=journal)
    assert relief(journal=journal, clock=clock).last_marks == ((hip,) if still else ())


def test_only_the_newest_marks_ask_for_care(journal: Journal, clock: FakeClock) -> None:
    neck = Mark(area="left_neck_back", strength=2)
    check_ins.keep(a_check_in(6, clock=clock, marks=(Mark(area="left_outer_hip", strength=6),)), journal=journal)
    clock.passes(days=1)
    check_ins.keep(a_check_in(4, clock=clock, marks=(neck,)), journal=journal)
    assert relief(journal=journal, clock=clock).last_marks == (neck,)


def test_what_the_person_told_and_did_is_there(journal: Journal, clock: FakeClock) -> None:
    health.say_condition(Condition.DIZZINESS, holds=True, journal=journal, clock=clock)
    dose = Dose(repeats=2)
    exercise.set_dose(a_movement(), dose, journal=journal, clock=clock)
    own = OwnMovement(id=uuid4(), name="My bridge", dose=dose, position=Position.BED, kept_at=clock.now())
    exercise.keep_own(own, journal=journal)
    begun = a_practice(clock)
    practice.keep(begun, journal=journal)
    seen = relief(journal=journal, clock=clock)
    assert seen.conditions == {Condition.DIZZINESS}
    assert [(one.movement, one.dose) for one in seen.doses] == [("one_knee_to_chest", dose)]
    assert [str(movement.name) for movement in seen.own] == ["My bridge"]
    assert seen.under_way is not None
    assert seen.under_way.practice == begun
    assert not seen.past


def test_yesterdays_practice_is_asked_about(journal: Journal, clock: FakeClock) -> None:
    done = a_practice(clock).rated("pain_after", 4).over(Ending.FINISHED, 60, clock.now())
    practice.keep(done, journal=journal)
    clock.passes(days=1)
    seen = relief(journal=journal, clock=clock)
    assert seen.ask == done
    assert seen.past == (done,)
    assert seen.under_way is None
