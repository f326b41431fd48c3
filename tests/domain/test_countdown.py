"""The number that counts down: none is left out, none is shown twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.countdown import next_look, shown_seconds


@pytest.mark.parametrize(("left", "shown"), [(10, 10), (9.99, 10), (9.01, 10), (9, 9), (0.2, 1), (0, 0), (-3, 0)])
def test_the_second_that_is_running_is_shown(left: float, shown: int) -> None:
    assert shown_seconds(left) == shown


@given(st.integers(1, 1_200), st.lists(st.floats(-0.45, 0.45), min_size=1, max_size=50))
def test_every_number_is_shown_once_though_each_look_is_early_or_late(seconds: int, lateness: list[float]) -> None:
    left, shown = float(seconds), [seconds]
    for late in lateness[:seconds]:
        left -= next_look(left) + late
        shown.append(shown_seconds(left))
    assert shown == [seconds - number for number in range(len(shown))]
