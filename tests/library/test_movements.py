from collections.abc import Mapping

import pytest

from companion import paths
from companion.domain.cautions import NotNow, may_offer
from companion.domain.condition import Condition
from companion.domain.movement import LIMITS, Sides
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


PUBLISHED = """
buttock_squeeze            3x3    5x10
one_knee_to_chest          10x2   20x3   30x3   each
both_knees_hug             3x3    5x5    5x10
seated_figure_four         10x2   20x2   30x3   each
lying_figure_four          10x2   30x3          each
knee_to_opposite_shoulder  10x2   15x3   30x4   each
knee_rolls                 2x3    2x5           turn
pelvic_tilt                2x3    2x5
bridge                     0x3    5x5    5x10
belt_press_out             5x3    15x5   15x10
clam                       0x3    0x10   0x15   each
side_leg_raise             0x3    0x5           each
leg_back                   0x3    0x5    0x10   each
leg_lift_on_front          0x3    5x3    10x3   each
sit_to_stand               0x2    0x5    0x10
mini_squat                 0x3    0x5
heel_slide                 0x3    0x5    0x10   each
bent_knee_drop_out         0x3    10x5   10x10  each
cushion_squeeze            3x3    5x6    5x10
hip_flexor_stretch         10x2   20x2   30x3   each
hamstring_stretch          10x2   20x2   30x3   each
sciatic_slider             0x3    0x8    0x10   each
cat_cow                    0x3    0x8    0x10
bottom_to_heels            6x3    6x8    6x10
back_bend                  0x3    0x5
side_stretch               2x2    2x3           each
arm_leg_reach              3x2    5x5    5x10   each
legs_up_rest               120x1  300x1  600x1
side_rest                  120x1  300x1  600x1
neck_turn                  3x2    5x3    5x5    turn
neck_tilt                  5x2    5x5           each
chin_tuck                  2x3    5x10
shoulder_rolls             0x3    0x5
shoulder_rolls_forward     0x3    0x5
shoulder_blade_squeeze     2x3    5x5    5x10
chest_stretch              5x2    5x5    10x5
upper_body_twist           3x2    5x5           turn
arm_raises                 0x2    0x5
hand_and_forearm_ease      0x5    0x10
wrist_bend                 10x1   10x2   15x2   each
ankle_pumps                0x5    0x5           each
calf_raise                 0x3    0x5
calf_stretch               10x1   15x2   30x2   each
seated_march               0x3    0x5           turn
walking                    120x1  600x1
"""
"""Seconds of hold and repeats: at the start, usually, and at most if that is more; for each side, or sides in turn."""

OFTEN: Mapping[str, Mapping[str, tuple[int, int, int]]] = {
    "per_day": {
        "knee_rolls": (1, 3, 3),
        "pelvic_tilt": (1, 3, 3),
        "belt_press_out": (1, 2, 2),
        "back_bend": (1, 3, 3),
        "walking": (1, 1, 3),
    },
    "days_per_week": {"clam": (3, 3, 4), "side_leg_raise": (2, 2, 3)},
    "sets": {"ankle_pumps": (1, 2, 2)},
}
"""Where it is not once a day, every day, in one set: at the start, usually, at most."""

SIDES = {"each": Sides.ONE_THEN_OTHER, "turn": Sides.IN_TURN}


@pytest.mark.parametrize("row", PUBLISHED.strip().splitlines())
def test_a_dose_is_the_one_that_was_published(library: Library, row: str) -> None:
    id, *doses = row.split()
    movement = library.movements[id]
    assert movement.sides is (SIDES[doses.pop()] if doses[-1] in SIDES else Sides.NONE)
    wanted = [tuple(map(float, dose.split("x"))) for dose in (*doses, doses[-1])[:3]]
    assert [(dose.hold_seconds, dose.repeats) for dose in (movement.start, movement.usual, movement.most)] == wanted


@pytest.mark.parametrize(("field", "usual"), [("per_day", 1), ("days_per_week", 7), ("sets", 1)])
def test_how_often_is_as_published(library: Library, field: str, usual: int) -> None:
    for movement in library.movements.values():
        often = tuple(getattr(dose, field) for dose in (movement.start, movement.usual, movement.most))
        assert often == OFTEN[field].get(movement.id, (usual, usual, usual)), movement.id


def test_no_movement_is_left_out_of_the_published_doses(library: Library) -> None:
    checked = {row.split()[0] for row in PUBLISHED.strip().splitlines()}
    assert set(library.movements) - checked == {"forward_fold"}


WHERE_AND_WHENCE = """
buttock_squeeze            bed,floor,chair,standing K   GENERAL,PMR
one_knee_to_chest          bed,floor,chair          S*  NHSS
both_knees_hug             bed,floor                S*  HO13
seated_figure_four         chair                    K   GENERAL,AAOS
lying_figure_four          bed,floor                S*  NHSS,AAOS
knee_to_opposite_shoulder  bed,floor,chair          S*  SECONDARY
knee_rolls                 bed,floor                S*  INF,NHSB
pelvic_tilt                bed,floor,chair,standing S   INF
bridge                     bed,floor                S*  HIP,HIPSHEET
belt_press_out             bed,floor,chair          S   KH
clam                       bed,floor,chair          S*  SECONDARY
side_leg_raise             standing                 K   STR,GENERAL
leg_back                   standing                 K   GENERAL,HIP
leg_lift_on_front          bed,floor                S   HIP
sit_to_stand               chair                    S*  STR,TAYSIDE
mini_squat                 standing                 S*  STR
heel_slide                 bed                      S   HIP
bent_knee_drop_out         bed,floor,chair          S   HIP
cushion_squeeze            chair,bed                S*  SECONDARY
hip_flexor_stretch         standing,bed,floor       K   AAOS,GENERAL
hamstring_stretch          bed,chair                S*  NHSS,HO13
sciatic_slider             chair                    K   GENERAL
cat_cow                    floor,chair,standing     K   GENERAL,AAOS
bottom_to_heels            floor,chair              S*  NHSB
back_bend                  standing,bed,floor       S   INF
side_stretch               chair,standing           S*  STR
arm_leg_reach              floor,standing           S*  SECONDARY
legs_up_rest               floor                    K   GENERAL
side_rest                  bed,floor                K   KH,GENERAL
neck_turn                  chair                    S*  STR,NECK
neck_tilt                  chair                    S*  NECK,LEEDS
chin_tuck                  chair,bed,floor          S   LEEDS
shoulder_rolls             chair,standing           S   AU_HEALTH
shoulder_rolls_forward     chair,standing           S   AU_HEALTH
shoulder_blade_squeeze     chair,standing           K   GENERAL
chest_stretch              chair,standing           S   HSE
upper_body_twist           chair                    S   HSE
arm_raises                 chair,standing           S   HSE
hand_and_forearm_ease      chair                    K   GENERAL
wrist_bend                 chair                    K   GENERAL
ankle_pumps                chair,bed                S   HSE
calf_raise                 standing                 S*  STR
calf_stretch               standing                 K   GENERAL
seated_march               chair                    S   HSE
walking                    standing                 S   MAYO,HEALTHINFO
forward_fold               chair                    P   CHOICE,YOGA_OF_AWARENESS
"""
"""Positions, how well the dose is grounded, and the sources, as the list of movements has them."""


@pytest.mark.parametrize("row", WHERE_AND_WHENCE.strip().splitlines())
def test_a_movement_is_done_where_it_was_described_and_names_its_sources(library: Library, row: str) -> None:
    id, positions, sureness, sources = row.split()
    movement = library.movements[id]
    assert ",".join(movement.positions) == positions
    assert (movement.sureness, ",".join(movement.source)) == (sureness, sources)


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
