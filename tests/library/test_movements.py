from collections.abc import Mapping

import pytest

from companion import paths
from companion.domain.cautions import NotNow, may_offer
from companion.domain.condition import Condition
from companion.domain.movement import LIMITS, Dose, Sides
from companion.domain.routine import Cue, Position
from companion.library.routines import Library

THE_38 = (
    *("buttock_squeeze", "one_knee_to_chest", "both_knees_hug", "seated_figure_four", "lying_figure_four"),
    *("knee_to_opposite_shoulder", "knee_rolls", "pelvic_tilt", "bridge", "belt_press_out", "clam"),
    *("side_leg_raise", "leg_back", "sit_to_stand", "mini_squat", "heel_slide", "bent_knee_drop_out"),
    *("cushion_squeeze", "hip_flexor_stretch", "hamstring_stretch", "sciatic_slider", "cat_cow"),
    *("bottom_to_heels", "back_bend", "side_stretch", "arm_leg_reach", "legs_up_rest"),
    *("neck_turn", "neck_tilt", "chin_tuck", "shoulder_rolls", "shoulder_blade_squeeze", "chest_stretch"),
    *("upper_body_twist", "arm_raises", "hand_and_forearm_ease", "ankles_and_calves", "march_and_walk"),
)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(paths.resources() / "routines")


def test_all_38_movements_are_there_in_order(library: Library) -> None:
    assert tuple(exercise.id for exercise in library.exercises) == THE_38
    assert [exercise.number for exercise in library.exercises] == list(range(1, 39))


def test_every_movement_says_where_how_and_how_easier(library: Library) -> None:
    for movement in library.movements.values():
        assert movement.positions, movement.id
        assert movement.regions, movement.id
        assert len(movement.steps) >= 3, movement.id
        assert str(movement.easier), movement.id


def test_with_closed_eyes_one_hears_how_to_begin_what_to_do_and_when_to_let_go(library: Library) -> None:
    for movement in library.movements.values():
        needed = {Cue.PREPARE, Cue.RELEASE, Cue.MOVE if movement.move_seconds else movement.during}
        assert movement.says.keys() >= needed, movement.id


def test_with_closed_eyes_one_hears_which_side(library: Library) -> None:
    heard = {Sides.NONE: (), Sides.ONE_THEN_OTHER: (Cue.PREPARE, Cue.OTHER_SIDE), Sides.IN_TURN: (Cue.MOVE,)}
    for movement in library.movements.values():
        for cue in heard[movement.sides]:
            assert "{side}" in movement.says[cue].english, (movement.id, cue)


def test_doses_are_within_the_limits_and_never_more_at_the_start(library: Library) -> None:
    for movement in library.movements.values():
        assert movement.start.is_within(movement.usual), movement.id
        assert movement.usual.is_within(movement.most), movement.id
        for field, (least, most) in LIMITS.items():
            assert least <= getattr(movement.most, field) <= most, movement.id


STRETCH = Dose(hold_seconds=10, repeats=2)

PUBLISHED: Mapping[str, tuple[Dose, Dose, Dose, Sides]] = {
    "buttock_squeeze": (
        Dose(hold_seconds=3, repeats=3),
        Dose(hold_seconds=5, repeats=10),
        Dose(hold_seconds=5, repeats=10),
        Sides.NONE,
    ),
    "one_knee_to_chest": (
        STRETCH,
        Dose(hold_seconds=20, repeats=3),
        Dose(hold_seconds=30, repeats=3),
        Sides.ONE_THEN_OTHER,
    ),
    "both_knees_hug": (
        Dose(hold_seconds=3, repeats=3),
        Dose(hold_seconds=5, repeats=5),
        Dose(hold_seconds=5, repeats=10),
        Sides.NONE,
    ),
    "lying_figure_four": (
        STRETCH,
        Dose(hold_seconds=30, repeats=3),
        Dose(hold_seconds=30, repeats=3),
        Sides.ONE_THEN_OTHER,
    ),
    "knee_rolls": (
        Dose(hold_seconds=2, repeats=3),
        Dose(hold_seconds=2, repeats=5, per_day=3),
        Dose(hold_seconds=2, repeats=5, per_day=3),
        Sides.IN_TURN,
    ),
    "belt_press_out": (
        Dose(hold_seconds=5, repeats=3),
        Dose(hold_seconds=15, repeats=5, per_day=2),
        Dose(hold_seconds=15, repeats=10, per_day=2),
        Sides.NONE,
    ),
    "clam": (
        Dose(repeats=3, days_per_week=3),
        Dose(repeats=10, days_per_week=3),
        Dose(repeats=15, days_per_week=4),
        Sides.ONE_THEN_OTHER,
    ),
    "chin_tuck": (
        Dose(hold_seconds=2, repeats=3),
        Dose(hold_seconds=5, repeats=10),
        Dose(hold_seconds=5, repeats=10),
        Sides.NONE,
    ),
    "ankle_pumps": (Dose(repeats=5), Dose(repeats=5, sets=2), Dose(repeats=5, sets=2), Sides.ONE_THEN_OTHER),
    "walking": (
        Dose(hold_seconds=120, repeats=1),
        Dose(hold_seconds=600, repeats=1),
        Dose(hold_seconds=600, repeats=1, per_day=3),
        Sides.NONE,
    ),
}
"""Start, usual and most as they were published, and whether they count for each side."""


@pytest.mark.parametrize("id", PUBLISHED)
def test_a_dose_is_the_one_that_was_published(library: Library, id: str) -> None:
    movement = library.movements[id]
    assert (movement.start, movement.usual, movement.most, movement.sides) == PUBLISHED[id]


def test_a_position_shows_the_movements_that_can_be_done_in_it(library: Library) -> None:
    ankles = library.exercises[36]
    assert [movement.id for movement in ankles.done_in(Position.STANDING)] == ["calf_raise", "calf_stretch"]
    assert [movement.id for movement in ankles.done_in(Position.BED)] == ["ankle_pumps"]


@pytest.mark.parametrize(
    ("id", "condition"),
    [
        ("one_knee_to_chest", Condition.HIP_REPLACEMENT),
        ("seated_figure_four", Condition.OUTER_HIP_PAIN),
        ("knee_to_opposite_shoulder", Condition.OUTER_HIP_PAIN),
        ("hamstring_stretch", Condition.SIT_BONE_PAIN),
        ("back_bend", Condition.SPINAL_STENOSIS),
        ("cushion_squeeze", Condition.PUBIC_PAIN),
        ("legs_up_rest", Condition.REFLUX),
        ("forward_fold", Condition.PREGNANCY),
    ],
)
def test_who_should_not_is_not_offered_it(library: Library, id: str, condition: Condition) -> None:
    movement = library.movements[id]
    for position in movement.positions:
        assert isinstance(may_offer(movement, position=position, conditions=[condition]), NotNow), position


def test_the_pain_that_rests_on_the_side_still_finds_a_rest(library: Library) -> None:
    rest = library.movements["side_rest"]
    assert not isinstance(may_offer(rest, position=Position.BED, conditions=[Condition.OUTER_HIP_PAIN]), NotNow)
