from uuid import UUID

import pytest

from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.routine_run import RoutineRun
from companion.domain.text import Text
from companion.ui.relief.time_left import TimeLeft, repeats, time_left
from tests.support.journals import FakeClock


def at(seconds: float, *steps: tuple[Cue, float, int], kind: RoutineKind = RoutineKind.SEQUENCE) -> RoutineRun:
    """A run of these steps, so many seconds into it."""
    made = tuple(Step(cue=cue, seconds=lasts, says=Text("Do it"), part=part) for cue, lasts, part in steps)
    clock = FakeClock()
    run = RoutineRun(Routine(id="r", kind=kind, name=Text("R"), steps=made), id=UUID(int=1))
    run.start(clock.elapsed(), clock.now())
    while clock.elapsed() < seconds:
        clock.passes(seconds=min(5.0, seconds - clock.elapsed()))
        run.advance(clock.elapsed())
    return run


def test_of_a_hold_the_seconds_of_the_hold_are_shown() -> None:
    assert time_left(at(12, (Cue.PREPARE, 10, 0), (Cue.HOLD, 20, 0))) == TimeLeft(18, 20)


def test_of_breaths_the_time_of_all_of_them_is_shown() -> None:
    breaths = ((Cue.BREATHE_IN, 5.0, 1), (Cue.BREATHE_OUT, 5.0, 1)) * 6
    run = at(22, (Cue.PREPARE, 10, 0), *breaths, (Cue.HOLD, 30, 2))
    assert time_left(run) == TimeLeft(48, 60)


def test_breaths_after_getting_ready_in_the_same_part_leave_that_out() -> None:
    run = at(12, (Cue.PREPARE, 10, 0), (Cue.BREATHE_IN, 5, 0), (Cue.BREATHE_OUT, 5, 0))
    assert time_left(run) == TimeLeft(8, 10)


def test_of_words_to_rest_with_the_time_of_everything_is_shown() -> None:
    run = at(20, (Cue.NOTICE, 15, 0), (Cue.NOTICE, 15, 1), (Cue.NOTICE, 150, 2), kind=RoutineKind.BODY_SCAN)
    assert time_left(run) == TimeLeft(160, 180)


def test_relaxation_shows_each_step() -> None:
    run = at(9, (Cue.NOTICE, 8, 0), (Cue.HOLD, 5, 0), kind=RoutineKind.RELAXATION)
    assert time_left(run) == TimeLeft(4, 5)


@pytest.mark.parametrize(
    ("left", "total", "number", "unit"),
    [
        (20, 20, 20, "seconds"),
        (0.4, 20, 1, "second"),
        (0, 20, 0, "seconds"),
        (119, 119, 119, "seconds"),
        (300, 300, 5, "minutes"),
        (299, 300, 5, "minutes"),
        (61, 300, 2, "minutes"),
        (60, 300, 60, "seconds"),
        (1.2, 300, 2, "seconds"),
    ],
)
def test_a_long_time_is_said_in_minutes_until_the_last(left: float, total: float, number: int, unit: str) -> None:
    time = TimeLeft(left, total)
    assert (time.number, str(time.unit)) == (number, unit)


def test_no_number_is_left_out_and_none_comes_back() -> None:
    shown = [TimeLeft(300 - second, 300).number for second in range(301)]
    minutes = shown[:240]
    assert sorted(set(minutes), reverse=True) == [5, 4, 3, 2]
    assert minutes == sorted(minutes, reverse=True)
    assert shown[240:] == list(range(60, -1, -1))


def test_the_repeats_of_a_set_are_counted() -> None:
    once = ((Cue.MOVE, 3.0, 0), (Cue.HOLD, 10.0, 0), (Cue.RELEASE, 5.0, 0))
    steps = ((Cue.PREPARE, 10.0, 0), *once * 3, (Cue.REST, 30.0, 1), *once[:0])
    assert repeats(at(5, *steps)) == (0, 0)
    assert repeats(at(12, *steps)) == (1, 3)
    assert repeats(at(27, *steps)) == (1, 3)
    assert repeats(at(29, *steps)) == (2, 3)


def test_what_is_done_once_is_not_counted() -> None:
    assert repeats(at(12, (Cue.PREPARE, 10, 0), (Cue.MOVE, 3, 0), (Cue.HOLD, 60, 0))) == (0, 0)
