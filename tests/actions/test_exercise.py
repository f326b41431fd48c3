"""Own movements and own doses."""

from uuid import uuid4

import pytest

from companion.actions import exercise as verbs
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.movement import Dose
from companion.domain.own_dose import OwnDose, TooMuch
from companion.domain.own_movement import OwnMovement
from companion.domain.routine import Position
from tests.support.journals import FakeClock
from tests.support.movements import a_movement

CLAM = a_movement("clam", most=Dose(repeats=10, sets=2))


def sway(clock: FakeClock) -> OwnMovement:
    return OwnMovement(id=uuid4(), name="Sway", dose=Dose(repeats=5), position=Position.CHAIR, kept_at=clock.now())


def test_own_movements_come_in_the_order_they_were_written(journal: Journal, clock: FakeClock) -> None:
    first = sway(clock)
    clock.passes(minutes=1)
    second = sway(clock)
    for movement in (second, first, first):
        assert verbs.keep_own(movement, journal=journal) is Changes.EXERCISES
    assert verbs.own(journal=journal) == (first, second)


def test_a_dose_can_be_chosen_changed_and_given_up(journal: Journal, clock: FakeClock) -> None:
    assert verbs.set_dose(CLAM, Dose(repeats=3), journal=journal, clock=clock) is Changes.EXERCISES
    verbs.set_dose(CLAM, Dose(repeats=4), journal=journal, clock=clock)
    assert [(own.movement, own.dose) for own in verbs.own_doses(journal=journal)] == [("clam", Dose(repeats=4))]
    verbs.set_dose(CLAM, None, journal=journal, clock=clock)
    assert verbs.own_doses(journal=journal) == ()


def test_more_than_was_published_is_kept_only_with_who_set_it(journal: Journal, clock: FakeClock) -> None:
    much = Dose(repeats=30, sets=3)
    with pytest.raises(TooMuch):
        verbs.set_dose(CLAM, much, journal=journal, clock=clock)
    assert verbs.own_doses(journal=journal) == ()
    verbs.set_dose(CLAM, much, set_by="My physio", journal=journal, clock=clock)
    assert verbs.own_doses(journal=journal) == (
        OwnDose(movement="clam", dose=much, set_by="My physio", kept_at=clock.now()),
    )
