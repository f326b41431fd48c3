"""Paced activities and their days as they lie in the journal."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from companion.domain.paced_activity import PacedActivity, PacedTime
from companion.storage.journal import Journal
from tests.support.any_practice import activities, times

some = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


@some
@given(activity=activities, time=times)
def test_any_activity_and_day_come_back_as_they_were_kept(
    journal: Journal, activity: PacedActivity, time: PacedTime
) -> None:
    timed = replace(time, activity=activity.id)
    with journal.unit() as unit:
        unit.pacing.put(activity)
        unit.pacing.put_time(timed)
        unit.pacing.put(activity)
        unit.commit()
    with journal.reading() as unit:
        assert unit.pacing.get(activity.id) == activity
        assert timed in unit.pacing.times(activity.id)


@some
@given(activity=activities, time=times)
def test_an_activity_taken_out_for_good_takes_its_days_along(
    journal: Journal, activity: PacedActivity, time: PacedTime
) -> None:
    with journal.unit() as unit:
        unit.pacing.put(activity)
        unit.pacing.put_time(replace(time, activity=activity.id))
        unit.pacing.remove(activity.id)
        unit.commit()
    with journal.reading() as unit:
        assert unit.pacing.times(activity.id) == []
