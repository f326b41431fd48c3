"""Routines as steps."""

import pytest

from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.text import Text
from tests.support.routines import a_routine


def test_it_lasts_as_long_as_its_steps_and_knows_when_each_begins() -> None:
    routine = a_routine((10, 20.5), (5,))
    assert (routine.seconds, routine.begins, routine.parts) == (35.5, (0, 10, 30.5), 2)
    assert [routine.first_of(part) for part in range(2)] == [0, 2]


@pytest.mark.parametrize("seconds", [0, -1, float("inf"), float("nan")])
def test_a_step_of_no_time_or_without_end_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="more than 0 seconds"):
        Step(cue=Cue.HOLD, seconds=seconds, says=Text("Hold"))


@pytest.mark.parametrize("parts", [(), (1,), (0, 2), (0, 1, 0), (-1, 0)])
def test_parts_are_numbered_without_a_gap(parts: tuple[int, ...]) -> None:
    steps = tuple(Step(cue=Cue.HOLD, seconds=1, says=Text("Hold"), part=part) for part in parts)
    with pytest.raises(ValueError, match="a_walk"):
        Routine(id="a_walk", kind=RoutineKind.SEQUENCE, name=Text("A walk"), steps=steps)


def test_two_routines_with_the_same_steps_are_the_same() -> None:
    assert a_routine((10, 20), (5,)) == a_routine((10, 20), (5,))
