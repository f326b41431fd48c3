"""Moments as lived."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.clock import Moment, moment_at
from tests.support.journals import FakeClock


def test_late_evening_in_auckland_stays_that_day_though_it_is_morning_in_utc() -> None:
    lived = Moment.of(datetime(2026, 7, 1, 23, 50, tzinfo=ZoneInfo("Pacific/Auckland")), "Pacific/Auckland")
    assert lived.day.isoformat() == "2026-07-01"
    assert lived.instant == datetime(2026, 7, 1, 11, 50, tzinfo=UTC)


def test_the_hour_that_comes_twice_in_autumn_is_two_instants_of_one_local_time() -> None:
    paris = ZoneInfo("Europe/Paris")
    first, second = (Moment.of(datetime(2026, 10, 25, 2, 30, tzinfo=paris, fold=fold)) for fold in (0, 1))
    assert first.local == second.local.replace(fold=0)
    assert second.instant - first.instant == timedelta(hours=1)


def test_a_time_without_an_offset_is_not_a_moment() -> None:
    with pytest.raises(ValueError, match="offset"):
        Moment.of(datetime(2026, 3, 2, 8, 40))


def test_local_time_with_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Moment(datetime(2026, 3, 2, tzinfo=UTC), timedelta(0), "UTC")


@given(st.datetimes(timezones=st.timezones(), min_value=datetime(1971, 1, 1), max_value=datetime(2100, 1, 1)))
def test_the_instant_is_the_one_that_was_handed_in(aware: datetime) -> None:
    assert Moment.of(aware).instant == aware.astimezone(UTC)


def test_a_time_is_not_moved_by_a_journey() -> None:
    clock = FakeClock()
    before = clock.now()
    clock.travels(hours=9, zone="Asia/Tokyo")
    assert moment_at(before.local.replace(second=0), clock, before) is before
    assert moment_at(before.local, clock) == clock.at(before.local)
    later = before.local + timedelta(minutes=1)
    assert moment_at(later, clock, before) == replace(before, local=later)
