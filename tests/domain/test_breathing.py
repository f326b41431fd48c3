"""Breathing patterns: slow, and never held for long."""

from collections.abc import Sequence

import pytest

from companion.domain.breathing import LONGEST_MINUTES, MOST_WITH_LONG_HOLD, Pattern, Phase
from companion.domain.routine import Cue, RoutineKind
from companion.domain.text import Text

IN, HOLD, OUT = Cue.BREATHE_IN, Cue.HOLD_IN, Cue.BREATHE_OUT


def a_pattern(*breath: tuple[Cue, float], most_breaths: int | None = None) -> Pattern:
    phases = tuple(Phase(cue, seconds) for cue, seconds in breath)
    return Pattern(
        id="calm", name=Text("Calm"), note=Text("Slow."), breath=phases, minutes=5, most_breaths=most_breaths
    )


CALM = a_pattern((IN, 5), (OUT, 5))
FOUR_SEVEN_EIGHT = a_pattern((IN, 4), (HOLD, 7), (OUT, 8), most_breaths=4)


def test_five_seconds_each_way_are_six_breaths_a_minute() -> None:
    routine = CALM.routine(minutes=1)
    assert [step.cue for step in routine.steps] == [Cue.PREPARE, *[IN, OUT] * 6]
    assert (routine.seconds, routine.kind) == (70, RoutineKind.BREATHING)


def test_it_lasts_its_usual_minutes_unless_told_otherwise() -> None:
    assert CALM.routine(prepare_seconds=20).seconds == 320


def test_getting_ready_is_a_part_of_its_own_that_can_be_skipped() -> None:
    assert [step.part for step in CALM.routine(0.1).steps] == [0, 1, 1]


def test_four_seven_eight_is_four_breaths_at_most_however_long_is_asked_for() -> None:
    assert FOUR_SEVEN_EIGHT.breaths_in(20) == 4
    assert FOUR_SEVEN_EIGHT.breaths_in(1) == 3


@pytest.mark.parametrize("most", [None, 0, MOST_WITH_LONG_HOLD + 1])
def test_a_long_hold_without_a_limit_is_refused(most: int | None) -> None:
    with pytest.raises(ValueError, match="long hold"):
        a_pattern((IN, 4), (HOLD, 7), (OUT, 8), most_breaths=most)


def test_nobody_breathes_on_for_hours() -> None:
    assert CALM.breaths_in(600) == LONGEST_MINUTES * 6


def test_there_is_always_one_whole_breath() -> None:
    assert CALM.breaths_in(0.01) == 1


def test_a_second_breath_in_is_said_in_other_words() -> None:
    sigh = a_pattern((IN, 3), (IN, 1.5), (OUT, 7)).routine(0.1)
    assert [str(step.says) for step in sigh.steps[1:]] == ["Breathe in", "and a little more", "Breathe out"]


@pytest.mark.parametrize(
    ("pattern", "holds"),
    [(CALM, False), (FOUR_SEVEN_EIGHT, True), (a_pattern((IN, 4), (OUT, 4), (Cue.HOLD_OUT, 4)), True)],
)
def test_it_knows_whether_the_breath_is_held(pattern: Pattern, holds: bool) -> None:
    assert pattern.holds_breath is holds


@pytest.mark.parametrize(
    "breath", [[(IN, 1), (OUT, 1)], [(IN, 2), (OUT, 3)], [(OUT, 5), (IN, 5)], [(IN, 9)], [(IN, 5), (Cue.REST, 5)], []]
)
def test_what_is_too_fast_or_no_breath_is_refused(breath: Sequence[tuple[Cue, float]]) -> None:
    with pytest.raises(ValueError, match="calm"):
        a_pattern(*breath)


@pytest.mark.parametrize("seconds", [0, -1, 10.5, float("nan")])
def test_a_part_of_a_breath_of_no_time_or_too_long_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="part of a breath"):
        Phase(IN, seconds)
