"""What a person said about their health, as it lies in the journal."""

from hypothesis import HealthCheck, given, settings

from companion.domain.condition import Condition
from companion.domain.pack_questions import Checkup, Concern
from companion.storage.journal import Journal
from tests.support.any_practice import checkups, conditions
from tests.support.journals import FakeClock

some = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)


@some
@given(said=conditions)
def test_what_was_said_last_is_what_holds(journal: Journal, said: frozenset[Condition]) -> None:
    with journal.unit() as unit:
        unit.conditions.put_all(said, FakeClock().now())
        unit.commit()
    with journal.reading() as unit:
        assert unit.conditions.all() == said


@some
@given(checkup=checkups)
def test_the_answers_given_last_are_there_and_no_others(journal: Journal, checkup: Checkup) -> None:
    with journal.unit() as unit:
        unit.checkups.put(checkup)
        unit.commit()
    with journal.reading() as unit:
        assert checkup in unit.checkups.all()


def test_answers_given_after_a_clock_was_set_back_hold(journal: Journal, clock: FakeClock) -> None:
    before = Checkup(clock.now(), {Concern.DIABETES: True})
    clock.jumps(days=-100)
    after = Checkup(clock.now(), {Concern.DIABETES: False})
    with journal.unit() as unit:
        unit.checkups.put(before)
        unit.checkups.put(after)
        unit.commit()
    with journal.reading() as unit:
        assert unit.checkups.all() == [after]


def test_answers_about_a_place_stand_beside_those_about_the_person(journal: Journal, clock: FakeClock) -> None:
    person = Checkup(clock.now(), {Concern.DIABETES: False})
    foot, hip = (Checkup(clock.now(), {Concern.CANCER: False}, place) for place in ("left_foot", "left_hip"))
    with journal.unit() as unit:
        for checkup in (foot, hip, person, foot):
            unit.checkups.put(checkup)
        unit.commit()
    with journal.reading() as unit:
        assert unit.checkups.all() == [person, foot, hip]


def test_nobody_was_asked_in_a_new_journal(journal: Journal) -> None:
    with journal.reading() as unit:
        assert unit.checkups.all() == []
        assert unit.conditions.all() == frozenset()


def test_each_condition_tells_since_when_it_is_said(journal: Journal, clock: FakeClock) -> None:
    first = clock.now()
    with journal.unit() as unit:
        unit.conditions.put_all({Condition.KNEE_PAIN}, first)
        unit.commit()
    clock.passes(days=1)
    with journal.unit() as unit:
        unit.conditions.put_all({Condition.DIZZINESS, Condition.KNEE_PAIN}, clock.now())
        unit.commit()
    with journal.reading() as unit:
        assert unit.conditions.since_when() == [(Condition.KNEE_PAIN, first), (Condition.DIZZINESS, clock.now())]
