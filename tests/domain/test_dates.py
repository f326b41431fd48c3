"""Days and weeks in words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.dates import first_of_week, span
from companion.domain.settings import FirstDay

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("first_day", "first"),
    [
        (FirstDay.MONDAY, date(2026, 11, 16)),
        (FirstDay.SUNDAY, date(2026, 11, 15)),
        (FirstDay.SATURDAY, date(2026, 11, 14)),
        (FirstDay.SYSTEM, date(2026, 11, 16)),
    ],
)
def test_a_week_starts_with_the_day_that_was_chosen(first_day: FirstDay, first: date) -> None:
    assert first_of_week(WEDNESDAY, first_day) == first


@given(st.dates(min_value=date(1900, 1, 10)), st.sampled_from(FirstDay))
def test_every_day_is_in_the_week_it_belongs_to(day: date, first_day: FirstDay) -> None:
    first = first_of_week(day, first_day)
    assert timedelta(0) <= day - first < timedelta(days=7)
    assert first_of_week(first, first_day) == first


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (date(2026, 11, 9), "9–15 November 2026"),
        (date(2026, 11, 30), "30 November – 6 December 2026"),
        (date(2026, 12, 28), "28 December 2026 – 3 January 2027"),
    ],
)
def test_a_week_is_named_by_its_days(first: date, words: str) -> None:
    assert str(span(first, first + timedelta(days=6))) == words


def test_a_time_of_one_day_is_named_by_that_day() -> None:
    assert str(span(date(2026, 11, 9), date(2026, 11, 9))) == "9 November 2026"
