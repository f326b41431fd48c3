"""What is kept of pacing leads to the baseline and the weekly question of ``pacing``."""

from datetime import date
from math import inf, nan
from typing import Any
from uuid import UUID

import pytest

from companion.domain.paced_activity import (
    InvalidPacing,
    PacedActivity,
    PacedTime,
    Wrong,
    baseline_from,
    days_from,
)
from companion.domain.pacing import PacedDay
from tests.support.journals import FakeClock

ID = UUID(int=1)


def activity(**fields: Any) -> PacedActivity:
    return PacedActivity(id=ID, kept_at=FakeClock().now(), **{"name": "Walking", **fields})


def on(day: int, minutes: float, **fields: Any) -> PacedTime:
    return PacedTime(activity=ID, day=date(2026, 11, day), seconds=minutes * 60, **fields)


@pytest.mark.parametrize(
    ("fields", "wrong", "field"),
    [
        ({"name": " "}, Wrong.NO_NAME, "name"),
        ({"seconds": 0.0, "asked": date(2026, 11, 1)}, Wrong.NO_TIME, "seconds"),
        ({"seconds": nan, "asked": date(2026, 11, 1)}, Wrong.NO_TIME, "seconds"),
        ({"seconds": 60.0}, Wrong.NO_DAY, "asked"),
    ],
)
def test_an_activity_that_makes_no_sense_is_refused_by_name(fields: Any, wrong: Wrong, field: str) -> None:
    with pytest.raises(InvalidPacing) as caught:
        activity(**fields)
    assert (caught.value.wrong, caught.value.field) == (wrong, field)


@pytest.mark.parametrize("seconds", [-1, nan, inf])
@pytest.mark.parametrize("field", ["seconds", "planned"])
def test_a_time_that_is_none_is_refused(field: str, seconds: float) -> None:
    with pytest.raises(InvalidPacing) as caught:
        PacedTime(**{"activity": ID, "day": date(2026, 11, 1), "seconds": 60.0, field: seconds})  # type: ignore[arg-type]
    assert caught.value.field == field


def test_the_baseline_is_that_of_the_first_three_days_that_were_timed() -> None:
    timed = [on(9, 99), on(3, 10), on(1, 20), on(2, 30), on(4, 500, planned=60.0)]
    assert baseline_from(timed) == pytest.approx(20 * 60 * 0.8)


def test_there_is_no_baseline_before_three_days_were_timed() -> None:
    assert baseline_from([]) is None
    assert baseline_from([on(1, 10), on(2, 10), on(3, 0), on(4, 10, planned=600.0)]) is None


def test_only_days_with_a_plan_make_a_week_in_order() -> None:
    times = [on(5, 10, planned=600.0, settled=False), on(4, 8, planned=480.0), on(6, 7), on(1, 5, planned=300.0)]
    assert days_from(times, first=date(2026, 11, 2), last=date(2026, 11, 8)) == (
        PacedDay(480, 480),
        PacedDay(600, 600, settled=False),
    )
