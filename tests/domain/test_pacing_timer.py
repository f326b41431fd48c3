from dataclasses import replace

import pytest

from companion.domain.pacing_timer import PacingTimer
from companion.domain.routine import Cue
from companion.domain.text import Text


def timer(usual: float = 25) -> PacingTimer:
    return PacingTimer(
        id="sitting",
        name=Text("Sitting"),
        about=Text("Tells you when to get up."),
        usual_minutes=usual,
        least_minutes=5,
        most_minutes=30,
        begins=Text("Sit."),
        ends=Text("Time to get up."),
        then=(Text("Walk a few steps."),),
    )


def test_it_runs_for_the_minutes_chosen_and_then_says_so() -> None:
    assert [(step.cue, str(step.says)) for step in timer().routine().steps] == [
        (Cue.NOTICE, "Sit."),
        (Cue.FINISH, "Time to get up."),
    ]
    assert timer().routine().steps[0].seconds == 1500
    assert timer().routine(12.5).steps[0].seconds == 750


@pytest.mark.parametrize("minutes", [4, 31])
def test_minutes_outside_its_limits_are_refused(minutes: float) -> None:
    with pytest.raises(ValueError, match="not between 5 and 30"):
        timer().routine(minutes)
    with pytest.raises(ValueError, match="not between 5 and 30"):
        timer(usual=minutes)


@pytest.mark.parametrize("minutes", [0.8, 4, 31, 240])
def test_one_for_amounts_of_ones_own_runs_for_any(minutes: float) -> None:
    assert replace(timer(), own_amount=True).routine(minutes).steps[0].seconds == minutes * 60


@pytest.mark.parametrize("minutes", [0, -1, float("inf"), float("nan")])
def test_what_is_no_time_is_refused(minutes: float) -> None:
    with pytest.raises(ValueError, match="not between 5 and 30"):
        replace(timer(), own_amount=True).routine(minutes)
