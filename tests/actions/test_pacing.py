"""Pacing: three timed days, an amount, and one question a week that changes nothing by itself."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from companion.actions import bin, health
from companion.actions import pacing as verbs
from companion.actions.bin import Kind
from companion.actions.journal import Journal
from companion.domain.changes import Changes
from companion.domain.condition import Condition
from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.domain.pacing import Choice
from tests.support.journals import MORNING, FakeClock

TODAY = MORNING.date()


def walking(journal: Journal, clock: FakeClock) -> PacedActivity:
    activity = PacedActivity(id=uuid4(), name="Walking", kept_at=clock.now())
    assert verbs.keep_activity(activity, journal=journal) is Changes.PACING
    return activity


def times(journal: Journal, activity: UUID, *minutes: float, first: date, planned: float | None = None) -> None:
    for number, lasted in enumerate(minutes):
        day = first + timedelta(days=number)
        time = PacedTime(activity=activity, day=day, seconds=lasted * 60, planned=planned)
        assert verbs.keep_time(time, journal=journal) is Changes.PACING


def test_three_timed_days_make_a_baseline(journal: Journal, clock: FakeClock) -> None:
    activity = walking(journal, clock)
    times(journal, activity.id, 10, 20, first=TODAY)
    assert verbs.baseline_of(activity.id, journal=journal) is None
    times(journal, activity.id, 30, first=TODAY + timedelta(days=2))
    assert verbs.baseline_of(activity.id, journal=journal) == pytest.approx(16 * 60)


def test_a_day_is_kept_once_and_can_be_taken_out(journal: Journal, clock: FakeClock) -> None:
    activity = walking(journal, clock)
    times(journal, activity.id, 10, first=TODAY)
    times(journal, activity.id, 12, first=TODAY)
    assert [time.seconds for time in verbs.times_of(activity.id, journal=journal)] == [720]
    verbs.remove_time(activity.id, TODAY, journal=journal)
    assert verbs.times_of(activity.id, journal=journal) == ()


def a_steady_week(journal: Journal, clock: FakeClock) -> UUID:
    activity = walking(journal, clock)
    verbs.keep_activity(activity.set_to(300, clock.now().day), journal=journal)
    times(journal, activity.id, 5, 5, 5, 5, first=TODAY + timedelta(days=1), planned=300)
    clock.passes(days=7)
    return activity.id


def test_after_a_steady_week_a_bit_more_can_be_chosen_and_is_a_tenth(journal: Journal, clock: FakeClock) -> None:
    activity_id = a_steady_week(journal, clock)
    question = verbs.weekly(activity_id, journal=journal, clock=clock)
    assert question is not None
    assert question.leads_to == {Choice.SAME: 300, Choice.LESS: 270, Choice.MORE: 330}
    [activity] = verbs.activities(journal=journal)
    assert activity.seconds == 300
    verbs.keep_activity(activity.set_to(question.leads_to[Choice.MORE], clock.now().day), journal=journal)
    assert verbs.activities(journal=journal)[0].seconds == 330
    assert verbs.weekly(activity_id, journal=journal, clock=clock) is None


def test_a_day_that_was_paid_for_offers_no_more(journal: Journal, clock: FakeClock) -> None:
    activity_id = a_steady_week(journal, clock)
    paid_for = PacedTime(activity=activity_id, day=TODAY + timedelta(days=4), seconds=300, planned=300, settled=False)
    verbs.keep_time(paid_for, journal=journal)
    question = verbs.weekly(activity_id, journal=journal, clock=clock)
    assert question is not None
    assert Choice.MORE not in question.leads_to


def test_with_me_cfs_nothing_is_asked(journal: Journal, clock: FakeClock) -> None:
    activity_id = a_steady_week(journal, clock)
    health.say_condition(Condition.ME_CFS, holds=True, journal=journal, clock=clock)
    assert verbs.weekly(activity_id, journal=journal, clock=clock) is None


def test_without_an_amount_there_is_no_question(journal: Journal, clock: FakeClock) -> None:
    activity = walking(journal, clock)
    clock.passes(days=8)
    assert verbs.weekly(activity.id, journal=journal, clock=clock) is None
    assert verbs.weekly(uuid4(), journal=journal, clock=clock) is None


def test_deleting_and_taking_back_keeps_the_days(journal: Journal, clock: FakeClock) -> None:
    activity = walking(journal, clock)
    times(journal, activity.id, 10, first=TODAY)
    bin.delete(Kind.PACED_ACTIVITY, activity.id, journal=journal, clock=clock)
    bin.restore(Kind.PACED_ACTIVITY, activity.id, journal=journal)
    assert len(verbs.times_of(activity.id, journal=journal)) == 1


def test_a_time_for_an_activity_that_is_gone_harms_nothing(journal: Journal) -> None:
    lost = PacedTime(activity=uuid4(), day=TODAY, seconds=60)
    assert verbs.keep_time(lost, journal=journal) is Changes.NOTHING
