"""What the charts of a week share."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.charts.box import Box
from companion.charts.days import Grid, number, runs
from companion.insights.week import Spread

spreads = st.lists(st.none() | st.integers(0, 10).map(lambda n: Spread(float(n), n, n, 1)), max_size=7)


@given(spreads)
def test_a_line_has_every_value_once_and_in_order(values: list[Spread | None]) -> None:
    drawn = [pair for run in runs(values) for pair in run]
    assert drawn == [(day, spread) for day, spread in enumerate(values) if spread]


@given(spreads)
def test_a_line_never_goes_on_across_a_day_without_a_value(values: list[Spread | None]) -> None:
    for run in runs(values):
        days = [day for day, _ in run]
        assert days == list(range(days[0], days[-1] + 1))


@given(spreads)
def test_a_line_breaks_only_where_a_day_has_no_value(values: list[Spread | None]) -> None:
    found = list(runs(values))
    for run, following in pairwise(found):
        assert following[0][0] - run[-1][0] > 1


def test_ten_is_at_the_top_and_days_go_to_the_right() -> None:
    grid = Grid(Box(100, 50, 700, 110))
    assert grid.y(10.5) == pytest.approx(50)
    assert grid.y(-0.5) == pytest.approx(160)
    assert grid.y(10) < grid.y(9.5) < grid.y(0)
    assert [grid.x(day) for day in (0, 6)] == [150, 750]


@pytest.mark.parametrize(("value", "written"), [(5.0, "5"), (4.5, "4.5"), (0.0, "0"), (10.0, "10"), (5.25, "5.2")])
def test_a_rating_is_written_as_short_as_it_can_be(value: float, written: str) -> None:
    assert number(value, str) == written
