"""Movements, doses, and the routine a movement becomes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.body import Side
from companion.domain.condition import Condition
from companion.domain.movement import LIMITS, REST_SECONDS, Dose, InvalidDose, Poses, Sides, sequence
from companion.domain.routine import Cue, Position, Routine, RoutineKind
from companion.domain.text import Text
from tests.support.movements import a_movement

LEFT, RIGHT = Side.LEFT, Side.RIGHT
ONCE = Dose(hold_seconds=10, repeats=1)


def told(routine: Routine) -> list[tuple[Cue, float, int, Side | None]]:
    return [(step.cue, step.seconds, step.part, step.side) for step in routine.steps]


def test_one_side_and_then_the_other_each_with_time_to_get_ready() -> None:
    stretch = a_movement(sides=Sides.ONE_THEN_OTHER)
    assert told(stretch.routine(ONCE, Position.BED)) == [
        (Cue.PREPARE, 10, 0, LEFT),
        (Cue.MOVE, 3, 0, LEFT),
        (Cue.HOLD, 10, 0, LEFT),
        (Cue.RELEASE, 5, 0, LEFT),
        (Cue.OTHER_SIDE, 10, 1, RIGHT),
        (Cue.MOVE, 3, 1, RIGHT),
        (Cue.HOLD, 10, 1, RIGHT),
        (Cue.RELEASE, 5, 1, RIGHT),
    ]


def test_the_person_says_which_side_comes_first_or_alone() -> None:
    stretch = a_movement(sides=Sides.ONE_THEN_OTHER)
    both = stretch.routine(ONCE, Position.BED, order=(RIGHT, LEFT))
    assert [step.side for step in both.steps if step.cue is Cue.HOLD] == [RIGHT, LEFT]
    assert {step.side for step in stretch.routine(ONCE, Position.BED, order=(RIGHT,)).steps} == {RIGHT}


def test_left_and_right_in_turn_and_as_often_on_each() -> None:
    rolls = a_movement(sides=Sides.IN_TURN).routine(Dose(hold_seconds=2, repeats=3), Position.BED)
    assert [step.side for step in rolls.steps if step.cue is Cue.HOLD] == [LEFT, RIGHT] * 3
    assert rolls.parts == 1


def test_sets_are_parts_with_a_rest_between() -> None:
    routine = a_movement().routine(Dose(hold_seconds=5, repeats=2, sets=2), Position.CHAIR)
    assert routine.parts == 2
    assert (Cue.REST, REST_SECONDS, 1, None) in told(routine)


def test_without_a_hold_it_goes_there_and_back() -> None:
    clam = a_movement().routine(Dose(repeats=1), Position.BED)
    assert [step.cue for step in clam.steps] == [Cue.PREPARE, Cue.MOVE, Cue.RELEASE]


def test_lying_still_is_a_rest_and_not_a_hold() -> None:
    rest = a_movement(during=Cue.REST, move_seconds=0, release_seconds=0)
    routine = rest.routine(Dose(hold_seconds=120, repeats=1), Position.FLOOR)
    assert [step.cue for step in routine.steps] == [Cue.PREPARE, Cue.REST]


def test_time_to_get_ready_can_be_changed() -> None:
    routine = a_movement().routine(ONCE, Position.BED, prepare_seconds=25)
    assert routine.steps[0].seconds == 25


def test_whoever_follows_by_ear_hears_which_side() -> None:
    stretch = a_movement(sides=Sides.ONE_THEN_OTHER).routine(ONCE, Position.BED)
    said = {step.cue: str(step.says) for step in stretch.steps}
    assert str(stretch.steps[0].says) == "Get ready: One knee to chest. Your left side."
    assert said[Cue.OTHER_SIDE] == "Now your right side"
    rolls = a_movement(sides=Sides.IN_TURN).routine(ONCE, Position.BED)
    assert [str(s.says) for s in rolls.steps if s.cue is Cue.MOVE] == [
        "Slowly, your left side",
        "Slowly, your right side",
    ]


def test_a_movement_may_have_words_of_its_own() -> None:
    routine = a_movement(says={Cue.HOLD: Text("Hold the knee")}).routine(ONCE, Position.BED)
    assert [str(step.says) for step in routine.steps if step.cue is Cue.HOLD] == ["Hold the knee"]


def test_the_drawing_is_of_the_end_while_it_is_held_and_of_the_start_otherwise() -> None:
    drawn = a_movement(positions=(Position.BED,), poses={Position.BED: Poses("knee__start", "knee__end")})
    poses = {step.cue: step.pose for step in drawn.routine(ONCE, Position.BED).steps}
    assert poses[Cue.PREPARE] == poses[Cue.RELEASE] == "knee__start"
    assert poses[Cue.HOLD] == poses[Cue.MOVE] == "knee__end"
    assert {step.pose for step in a_movement().routine(ONCE, Position.BED).steps} == {None}


def test_a_position_may_have_steps_of_its_own() -> None:
    chair = (Text("Lift the knee with your hands."),)
    movement = a_movement(steps_in={Position.CHAIR: chair})
    assert movement.steps_for(Position.CHAIR) == chair
    assert movement.steps_for(Position.BED) == movement.steps


def test_a_position_it_is_not_done_in_is_refused() -> None:
    with pytest.raises(ValueError, match="standing"):
        a_movement(positions=(Position.BED,)).routine(ONCE, Position.STANDING)


@pytest.mark.parametrize(
    "wrong",
    [
        {"positions": ()},
        {"steps": ()},
        {"during": Cue.FINISH},
        {"poses": {Position.BED: Poses("a__start", "a__end")}},
    ],
)
def test_a_movement_that_cannot_be_followed_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="one_knee_to_chest"):
        a_movement(**wrong)


def test_a_movement_cannot_be_changed_behind_its_back() -> None:
    given_words = {Condition.REFLUX: Text("Sit.")}
    movement = a_movement(not_with=given_words)
    given_words.clear()
    assert movement.not_with == {Condition.REFLUX: Text("Sit.")}


@pytest.mark.parametrize("name", LIMITS)
def test_a_dose_outside_its_limits_is_refused_and_the_field_named(name: str) -> None:
    for value in (LIMITS[name][0] - 1, LIMITS[name][1] + 1, float("nan")):
        with pytest.raises(InvalidDose) as refusal:
            Dose(**{"repeats": 1, name: value})  # type: ignore[arg-type]
        assert refusal.value.field == name


doses = st.builds(
    Dose, hold_seconds=st.floats(0, 1800), repeats=st.integers(1, 30), sets=st.integers(1, 5), per_day=st.integers(1, 6)
)


@given(doses)
def test_half_a_dose_is_never_more_and_always_a_dose(dose: Dose) -> None:
    assert dose.halved.is_within(dose)
    assert dose.halved != dose or (dose.repeats, dose.hold_seconds) == (1, 0)


def test_a_dose_beyond_another_in_one_thing_is_not_within_it() -> None:
    assert not Dose(hold_seconds=31, repeats=3).is_within(Dose(hold_seconds=30, repeats=3))
    assert Dose(hold_seconds=30, repeats=2).is_within(Dose(hold_seconds=30, repeats=3))


@given(doses, st.sampled_from(Sides))
def test_a_routine_has_every_repeat_on_every_side(dose: Dose, sides: Sides) -> None:
    routine = a_movement(sides=sides).routine(dose, Position.BED)
    releases = sum(step.cue is Cue.RELEASE for step in routine.steps)
    assert releases == dose.repeats * dose.sets * (1 if sides is Sides.NONE else 2)


def test_in_a_sequence_each_movement_is_one_part() -> None:
    stretch = a_movement(sides=Sides.ONE_THEN_OTHER).routine(ONCE, Position.BED)
    both = sequence("bed", Text("In bed"), (stretch, stretch), RoutineKind.YOGA)
    assert (both.parts, both.seconds, both.kind) == (2, 2 * stretch.seconds, RoutineKind.YOGA)
    assert both.first_of(1) == len(stretch.steps)
