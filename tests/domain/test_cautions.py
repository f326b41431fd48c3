"""What is not offered to whom: every rule by name."""

import re

import pytest

from companion.domain.breathing import Pattern, Phase
from companion.domain.caution_rules import (
    ACROSS_THE_MIDLINE,
    BENDS_THE_BACK_FORWARD,
    CROSSED_LEGS,
    GENTLE_ON_THE_LEG,
    HARD_ON_THE_LEG,
    PAST_A_RIGHT_ANGLE,
    RULES,
    STRENGTH,
    STRETCHES,
    TWISTS,
)
from companion.domain.cautions import (
    BEFORE,
    CAREFUL_PRACTICES,
    EYES_OPEN,
    IMPLIED,
    NO_HOLDS,
    NOT_AUTOGENIC,
    ON_YOUR_SIDE,
    RELEASE_ONLY,
    STOP_IF,
    Allowed,
    Easier,
    NotNow,
    Verdict,
    conditions_in,
    may_breathe,
    may_offer,
    may_practise,
)
from companion.domain.check_in import Mark, TravelsTo
from companion.domain.condition import CONDITION_WORDS, Condition
from companion.domain.routine import Cue, Position, RoutineKind
from companion.domain.text import Text
from tests.support.bodies import the_body
from tests.support.movements import MOVEMENTS, a_movement

C = Condition
BED, FLOOR, CHAIR, STANDING = Position


def offered(movement: str, *conditions: Condition, position: Position = CHAIR, eased: tuple[str, ...] = ()) -> Verdict:
    return may_offer(a_movement(movement), position=position, conditions=conditions, eased=eased)


def marked(movement: str, area: str, travels_to: TravelsTo | None = None) -> Verdict:
    mark = Mark(area=area, strength=3, travels_to=travels_to)
    return may_offer(a_movement(movement), position=CHAIR, conditions=conditions_in([mark]))


@pytest.mark.parametrize("movement", sorted(MOVEMENTS))
@pytest.mark.parametrize("position", Position)
def test_somebody_without_any_condition_is_offered_every_movement(movement: str, position: Position) -> None:
    assert offered(movement, position=position) == Allowed()


# ---- The general rules


@pytest.mark.parametrize("movement", sorted(ACROSS_THE_MIDLINE))
@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("position", Position)
def test_outer_hip_pain_is_never_offered_a_stretch_across_the_midline(
    movement: str, side: str, position: Position
) -> None:
    assert isinstance(offered(movement, C.OUTER_HIP_PAIN, position=position), NotNow)
    assert isinstance(marked(movement, f"{side}_outer_hip"), NotNow)
    assert isinstance(marked(movement, f"{side}_hip_front"), NotNow)


def test_outer_hip_pain_is_not_offered_the_clam_but_pressing_out() -> None:
    verdict = offered("clam", C.OUTER_HIP_PAIN)
    assert isinstance(verdict, NotNow)
    assert "belt" in str(verdict.why)
    assert offered("belt_press_out", C.OUTER_HIP_PAIN) == Allowed()


@pytest.mark.parametrize("position", Position)
def test_sit_bone_pain_is_offered_no_strong_hamstring_stretch(position: Position) -> None:
    assert isinstance(offered("hamstring_stretch", C.SIT_BONE_PAIN, position=position), NotNow)
    assert isinstance(marked("hamstring_stretch", "right_sit_bone"), NotNow)
    assert offered("buttock_squeeze", C.SIT_BONE_PAIN, position=position) == Allowed()


@pytest.mark.parametrize("movement", sorted(PAST_A_RIGHT_ANGLE | CROSSED_LEGS | TWISTS))
@pytest.mark.parametrize("position", Position)
def test_a_new_hip_is_not_bent_beyond_a_right_angle_crossed_or_twisted(movement: str, position: Position) -> None:
    assert isinstance(offered(movement, C.HIP_REPLACEMENT, position=position), NotNow)


@pytest.mark.parametrize("movement", ["sit_to_stand", "seated_march", "legs_up_rest", "heel_slide"])
def test_a_new_hip_stays_more_open_than_a_right_angle_where_it_bends(movement: str) -> None:
    verdict = offered(movement, C.HIP_REPLACEMENT)
    assert isinstance(verdict, Easier)
    assert "right angle" in str(verdict.whys[0])


@pytest.mark.parametrize("movement", sorted(BENDS_THE_BACK_FORWARD))
def test_thin_bones_are_not_bent_forward_by_force(movement: str) -> None:
    assert isinstance(offered(movement, C.OSTEOPOROSIS), NotNow)


@pytest.mark.parametrize("movement", sorted(TWISTS))
def test_thin_bones_are_turned_only_a_little_and_without_force(movement: str) -> None:
    verdict = offered(movement, C.OSTEOPOROSIS)
    assert isinstance(verdict, Easier)
    assert "no force" in str(verdict.whys[0])


@pytest.mark.parametrize("movement", sorted(HARD_ON_THE_LEG))
@pytest.mark.parametrize("position", Position)
def test_pain_that_is_worst_in_the_leg_is_offered_only_what_eased_it(movement: str, position: Position) -> None:
    assert isinstance(offered(movement, C.LEG_DOMINANT_SCIATICA, position=position), NotNow)
    assert offered(movement, C.LEG_DOMINANT_SCIATICA, position=position, eased=(movement,)) == Allowed()


@pytest.mark.parametrize("movement", sorted(GENTLE_ON_THE_LEG))
def test_pain_that_is_worst_in_the_leg_may_try_what_is_gentle_and_keep_what_eases(movement: str) -> None:
    verdict = offered(movement, C.LEG_DOMINANT_SCIATICA)
    assert isinstance(verdict, Easier)
    assert "eases the leg" in str(verdict.whys[0])
    assert offered(movement, C.LEG_DOMINANT_SCIATICA, eased=(movement,)) == Allowed()


@pytest.mark.parametrize("end", [TravelsTo.BELOW_KNEE, TravelsTo.FOOT])
def test_a_pain_that_travels_below_the_knee_is_treated_with_the_same_care(end: TravelsTo) -> None:
    assert isinstance(marked("hamstring_stretch", "left_buttock", travels_to=end), NotNow)
    assert marked("neck_turn", "left_buttock", travels_to=end) == Allowed()


@pytest.mark.parametrize("end", [TravelsTo.BUTTOCK, TravelsTo.ABOVE_KNEE])
def test_a_pain_that_ends_above_the_knee_is_not_taken_for_sciatica(end: TravelsTo) -> None:
    assert marked("hamstring_stretch", "left_low_back", travels_to=end) == Allowed()


@pytest.mark.parametrize("movement", sorted(STRENGTH))
def test_with_me_cfs_effort_stays_well_within_ones_energy(movement: str) -> None:
    verdict = offered(movement, C.ME_CFS)
    assert isinstance(verdict, Easier)
    assert "energy" in str(verdict.whys[0])


@pytest.mark.parametrize("movement", sorted(STRETCHES))
def test_joints_that_bend_too_far_stay_mid_range_in_every_stretch(movement: str) -> None:
    verdict = offered(movement, C.HYPERMOBILITY)
    assert isinstance(verdict, Easier)
    assert "half-way" in str(verdict.whys[0])


@pytest.mark.parametrize("position", [BED, FLOOR])
def test_in_pregnancy_nobody_lies_flat_on_the_back_for_long(position: Position) -> None:
    assert isinstance(offered("legs_up_rest", C.PREGNANCY, position=position), NotNow)
    verdict = offered("pelvic_tilt", C.PREGNANCY, position=position)
    assert isinstance(verdict, Easier)
    assert "flat on the back" in str(verdict.whys[0])
    assert offered("side_rest", C.PREGNANCY, position=position) == Allowed()
    assert offered("pelvic_tilt", C.PREGNANCY, position=CHAIR) == Allowed()


@pytest.mark.parametrize("movement", sorted(MOVEMENTS))
def test_the_floor_is_only_for_those_who_can_get_up_again(movement: str) -> None:
    assert isinstance(offered(movement, C.CANNOT_RISE_FROM_FLOOR, position=FLOOR), NotNow)
    assert offered(movement, C.CANNOT_RISE_FROM_FLOOR, position=BED) == Allowed()


# ---- Movement by movement

NEVER = [
    ("an operated hip asks before the knee falls outward", "bent_knee_drop_out", C.HIP_SURGERY_LATELY, BED),
    ("a pinch in the hip skips the knee to the chest", "one_knee_to_chest", C.HIP_PINCH, BED),
    ("both knees are not hugged in pregnancy", "both_knees_hug", C.PREGNANCY, BED),
    ("both knees are not hugged with thin bones", "both_knees_hug", C.OSTEOPOROSIS, BED),
    ("a sore knee skips the seated figure four", "seated_figure_four", C.KNEE_PAIN, CHAIR),
    ("a sore knee skips the lying figure four", "lying_figure_four", C.KNEE_PAIN, BED),
    ("no bridge with high blood pressure", "bridge", C.HIGH_BLOOD_PRESSURE, BED),
    ("no bridge in pregnancy", "bridge", C.PREGNANCY, BED),
    ("a sore pubic bone skips the cushion", "cushion_squeeze", C.PUBIC_PAIN, CHAIR),
    ("sore wrists do not lean on the hands in cat-cow", "cat_cow", C.WRIST_PAIN, FLOOR),
    ("sore knees do not kneel in cat-cow", "cat_cow", C.KNEE_PAIN, FLOOR),
    ("sore wrists do not lean on the hands in arm-leg reach", "arm_leg_reach", C.WRIST_PAIN, FLOOR),
    ("no back bend with a narrow spinal canal", "back_bend", C.SPINAL_STENOSIS, STANDING),
    ("no back bend with sore facet joints", "back_bend", C.FACET_PAIN, STANDING),
    ("no back bend when dizzy", "back_bend", C.DIZZINESS, STANDING),
    ("nobody lies on the belly in pregnancy", "leg_lift_on_front", C.PREGNANCY, BED),
    ("no legs up with reflux", "legs_up_rest", C.REFLUX, FLOOR),
    ("no neck turn when dizzy", "neck_turn", C.DIZZINESS, CHAIR),
    ("no neck turn with an unstable neck", "neck_turn", C.NECK_INSTABILITY, CHAIR),
    ("no neck tilt with an unstable neck", "neck_tilt", C.NECK_INSTABILITY, CHAIR),
    ("no head down with glaucoma", "forward_fold", C.GLAUCOMA, CHAIR),
    ("no head down with high blood pressure", "forward_fold", C.HIGH_BLOOD_PRESSURE, CHAIR),
]


@pytest.mark.parametrize(
    ("movement", "condition", "position"), [row[1:] for row in NEVER], ids=[row[0] for row in NEVER]
)
def test_not_offered(movement: str, condition: Condition, position: Position) -> None:
    verdict = offered(movement, condition, position=position)
    assert isinstance(verdict, NotNow)
    assert str(verdict.why)


CAREFUL = [
    ("a buttock that cramps eases off", "buttock_squeeze", C.CRAMPS, BED, "cramps"),
    ("feet come closer when the thigh cramps in a bridge", "bridge", C.CRAMPS, BED, "feet closer"),
    ("knee rolls are small with a sore dimple", "knee_rolls", C.SI_JOINT_PAIN, BED, "pillow"),
    ("knee rolls are small with a sore outer hip", "knee_rolls", C.OUTER_HIP_PAIN, BED, "pillow"),
    ("nobody hangs on a sore standing hip", "side_leg_raise", C.OUTER_HIP_PAIN, STANDING, "standing hip"),
    ("a leg goes back only a little with sore facet joints", "leg_back", C.FACET_PAIN, STANDING, "a little"),
    ("the dizzy wait before they stand", "sit_to_stand", C.DIZZINESS, CHAIR, "before you stand"),
    ("a sore knee squats a tiny bit", "mini_squat", C.KNEE_PAIN, STANDING, "tiny"),
    ("a pinching hip makes a short step", "hip_flexor_stretch", C.HIP_PINCH, STANDING, "short step"),
    ("the unsteady hold on in the hip stretch", "hip_flexor_stretch", C.POOR_BALANCE, STANDING, "Hold on"),
    ("the unsteady hold on in the calf raise", "calf_raise", C.POOR_BALANCE, STANDING, "Hold on"),
    ("a sore knee does not go all the way to the heels", "bottom_to_heels", C.KNEE_PAIN, FLOOR, "all the way"),
    ("cat-cow is small with thin bones", "cat_cow", C.OSTEOPOROSIS, CHAIR, "no force"),
    ("the back stays straight in figure four with thin bones", "seated_figure_four", C.OSTEOPOROSIS, CHAIR, "Sit tall"),
    ("arms stay low with a loose shoulder", "chest_stretch", C.SHOULDER_INSTABILITY, CHAIR, "low"),
    ("arms stay below a sore shoulder", "arm_raises", C.SORE_SHOULDER, CHAIR, "below shoulder"),
    ("a sore shoulder makes small circles", "shoulder_rolls", C.SORE_SHOULDER, CHAIR, "small circles"),
    ("high blood pressure presses lightly", "belt_press_out", C.HIGH_BLOOD_PRESSURE, CHAIR, "lightly"),
    ("heart disease presses lightly", "cushion_squeeze", C.HEART_DISEASE, CHAIR, "lightly"),
]


@pytest.mark.parametrize(
    ("movement", "condition", "position", "said"), [row[1:] for row in CAREFUL], ids=[row[0] for row in CAREFUL]
)
def test_offered_with_care(movement: str, condition: Condition, position: Position, said: str) -> None:
    verdict = offered(movement, condition, position=position)
    assert isinstance(verdict, Easier)
    assert any(said in str(why) for why in verdict.whys)


def test_sore_wrists_and_knees_may_do_cat_cow_on_a_chair() -> None:
    assert offered("cat_cow", C.WRIST_PAIN, C.KNEE_PAIN, position=CHAIR) == Allowed()


# ---- How rules are read


def test_one_reason_not_to_outweighs_any_number_of_easier_forms() -> None:
    verdict = offered("knee_rolls", C.SI_JOINT_PAIN, C.HYPERMOBILITY, C.HIP_REPLACEMENT, position=BED)
    assert verdict == NotNow(Text("With a new hip, do not twist."))


def test_of_several_reasons_the_general_one_is_told() -> None:
    verdict = offered("knee_to_opposite_shoulder", C.HIP_PINCH, C.OUTER_HIP_PAIN, C.HIP_REPLACEMENT, position=BED)
    assert verdict == NotNow(Text("With a new hip, do not bend it beyond a right angle."))


def test_every_reason_for_care_is_told_once() -> None:
    verdict = offered("hip_flexor_stretch", C.POOR_BALANCE, C.DIZZINESS, C.HYPERMOBILITY, position=STANDING)
    assert isinstance(verdict, Easier)
    assert [str(why)[:7] for why in verdict.whys] == ["Stop ha", "Hold on"]


def test_what_a_movement_says_itself_is_added_to_the_rules() -> None:
    own = a_movement("hum", not_with={C.REFLUX: Text("Not lying down.")}, careful_with={C.CRAMPS: Text("Softly.")})
    assert may_offer(own, position=BED, conditions=[C.REFLUX, C.CRAMPS]) == NotNow(Text("Not lying down."))
    assert may_offer(own, position=BED, conditions=[C.CRAMPS]) == Easier((Text("Softly."),))


def test_a_movements_own_words_of_care_do_not_silence_the_rule() -> None:
    own = a_movement("mini_squat", careful_with={C.KNEE_PAIN: Text("Hold on.")})
    both = Easier((Text("Bend only a tiny bit."), Text("Hold on.")))
    assert may_offer(own, position=STANDING, conditions=[C.KNEE_PAIN]) == both


def test_a_movement_cannot_soften_a_rule_that_says_no() -> None:
    own = a_movement("knee_to_opposite_shoulder", careful_with={C.OUTER_HIP_PAIN: Text("Softly.")})
    assert isinstance(may_offer(own, position=BED, conditions=[C.OUTER_HIP_PAIN]), NotNow)


def test_every_rule_is_about_movements_there_are() -> None:
    assert all(rule.on is None or (rule.on and rule.on <= MOVEMENTS) for rule in RULES)


def test_every_movement_of_back_hip_and_leg_is_either_gentle_or_hard_on_the_leg() -> None:
    assert not GENTLE_ON_THE_LEG & HARD_ON_THE_LEG
    trunk_up = {"chin_tuck", "neck_turn", "neck_tilt", "chest_stretch", "hand_and_forearm_ease", "wrist_bend"}
    shoulders = {"shoulder_rolls", "shoulder_rolls_forward", "shoulder_blade_squeeze", "arm_raises"}
    assert trunk_up | shoulders == MOVEMENTS - GENTLE_ON_THE_LEG - HARD_ON_THE_LEG


def test_what_marks_imply_are_areas_of_the_figure() -> None:
    areas = {area.id for area in the_body()}
    assert all({f"left_{area}", f"right_{area}"} <= areas for area in IMPLIED)


def test_a_mark_that_implies_nothing_asks_for_no_care() -> None:
    assert conditions_in([Mark(area="left_buttock", strength=9)]) == frozenset()


def test_a_place_that_is_said_not_to_hurt_asks_for_no_care() -> None:
    for area in IMPLIED:
        assert conditions_in([Mark(area=f"left_{area}", strength=1)])
        assert not conditions_in([Mark(area=f"left_{area}", strength=0)])


@pytest.mark.parametrize("why", [rule.why for rule in RULES] + [*STOP_IF, *BEFORE.values(), *CONDITION_WORDS.values()])
def test_every_reason_is_said_in_short_sentences(why: Text) -> None:
    assert all(len(sentence.split()) <= 15 for sentence in re.split(r"[.?!] ?", str(why)))


def test_every_condition_can_be_said_and_changes_something() -> None:
    assert set(CONDITION_WORDS) == set(Condition)
    used = {rule.condition for rule in RULES} | set(CAREFUL_PRACTICES) | {C.LUNG_DISEASE, C.PSYCHOSIS_OR_DISSOCIATION}
    assert used == set(Condition)


# ---- Breathing, relaxation and the rest

BOX = Pattern(
    id="box",
    name=Text("Box"),
    note=Text("Four each."),
    breath=(Phase(Cue.BREATHE_IN, 4), Phase(Cue.HOLD_IN, 4), Phase(Cue.BREATHE_OUT, 4)),
    minutes=3,
)
CALM = Pattern(
    id="calm",
    name=Text("Calm"),
    note=Text("Five each."),
    breath=(Phase(Cue.BREATHE_IN, 5), Phase(Cue.BREATHE_OUT, 5)),
    minutes=5,
)


@pytest.mark.parametrize("condition", [C.DIZZINESS, C.PREGNANCY, C.HEART_DISEASE, C.LUNG_DISEASE])
def test_the_breath_is_not_held_if_dizzy_pregnant_or_with_a_sick_heart_or_lung(condition: Condition) -> None:
    assert may_breathe(BOX, [condition]) == NotNow(NO_HOLDS)
    assert may_breathe(CALM, [condition]) == Allowed()


def test_others_may_hold_their_breath() -> None:
    assert may_breathe(BOX, [C.KNEE_PAIN]) == Allowed()


@pytest.mark.parametrize("condition", [C.MUSCLE_INJURY, C.HIGH_BLOOD_PRESSURE, C.HEART_DISEASE, C.CRAMPS])
def test_relaxation_without_tensing_for_hurt_muscles_high_pressure_and_heart_disease(condition: Condition) -> None:
    assert may_practise(RoutineKind.RELAXATION, [condition]) == Easier((RELEASE_ONLY,))


@pytest.mark.parametrize("kind", [RoutineKind.BODY_SCAN, RoutineKind.MINDFULNESS, RoutineKind.IMAGERY])
def test_whoever_is_upset_by_looking_inward_keeps_the_eyes_open(kind: RoutineKind) -> None:
    assert may_practise(kind, [C.DISTRESS_FROM_WITHIN, C.PREGNANCY]) == Easier((EYES_OPEN, ON_YOUR_SIDE))


def test_autogenic_training_asks_first_with_psychosis_or_dissociation() -> None:
    assert may_practise(RoutineKind.AUTOGENIC, [C.PSYCHOSIS_OR_DISSOCIATION]) == NotNow(NOT_AUTOGENIC)
    assert may_practise(RoutineKind.AUTOGENIC, []) == Allowed()
    assert may_practise(RoutineKind.BODY_SCAN, [C.PSYCHOSIS_OR_DISSOCIATION]) == Allowed()


def test_pacing_is_for_everybody() -> None:
    assert may_practise(RoutineKind.PACING, list(Condition)) == Allowed()
