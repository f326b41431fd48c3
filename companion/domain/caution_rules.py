"""The rules of what is not offered to whom, as data, each with its reason in plain words.

They follow the general rules and the per-movement cautions of the movement library (NHS, Versus Arthritis, Kingston
Hospital and others; see ``resources/routines/sources.toml``). Each is marked as the facts mark it: S read at the
source, S* second hand, K general knowledge, P product choice. A clinician has to confirm them.
They only ever take something away: no rule says that a movement is safe.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias

from companion.domain.condition import Condition
from companion.domain.routine import Position
from companion.domain.text import Text

Ids: TypeAlias = frozenset[str]


def only(*ids: str) -> Ids:
    """These movements."""
    return frozenset(ids)


ACROSS_THE_MIDLINE: Ids = only("seated_figure_four", "lying_figure_four", "knee_to_opposite_shoulder")
"""The thigh is drawn across the middle of the body."""

CROSSED_LEGS: Ids = only("seated_figure_four", "lying_figure_four")

PAST_A_RIGHT_ANGLE: Ids = only(
    "one_knee_to_chest", "both_knees_hug", "knee_to_opposite_shoulder", "bottom_to_heels", "forward_fold"
)
"""The hip bends beyond 90 degrees."""

NEAR_A_RIGHT_ANGLE: Ids = only(
    *("sit_to_stand", "mini_squat", "seated_march", "legs_up_rest", "heel_slide", "cat_cow", "sciatic_slider"),
    *("hamstring_stretch", "arm_leg_reach"),
)

TWISTS: Ids = only("knee_rolls", "upper_body_twist")

BENDS_THE_BACK_FORWARD: Ids = only("both_knees_hug", "bottom_to_heels", "forward_fold", "sciatic_slider")

HEAD_DOWN: Ids = only("forward_fold", "bottom_to_heels")

ON_HANDS_AND_KNEES: Ids = only("cat_cow", "arm_leg_reach", "bottom_to_heels")

SQUEEZES: Ids = only("buttock_squeeze", "cushion_squeeze", "belt_press_out")

NECK: Ids = only("neck_turn", "neck_tilt", "chin_tuck")

STRENGTH: Ids = only(
    *("bridge", "belt_press_out", "clam", "side_leg_raise", "leg_back", "sit_to_stand", "mini_squat"),
    *("arm_leg_reach", "calf_raise", "seated_march", "walking", "cushion_squeeze", "leg_lift_on_front"),
)

STRETCHES: Ids = only(
    *("one_knee_to_chest", "both_knees_hug", "seated_figure_four", "lying_figure_four", "knee_rolls"),
    *("knee_to_opposite_shoulder", "bent_knee_drop_out", "hip_flexor_stretch", "hamstring_stretch", "cat_cow"),
    *("bottom_to_heels", "back_bend", "side_stretch", "neck_turn", "neck_tilt", "chest_stretch"),
    *("upper_body_twist", "hand_and_forearm_ease", "wrist_bend", "calf_stretch", "forward_fold"),
)

GENTLE_ON_THE_LEG: Ids = only(
    *("buttock_squeeze", "knee_rolls", "pelvic_tilt", "heel_slide", "sciatic_slider", "legs_up_rest"),
    *("ankle_pumps", "side_rest"),
)
"""May be tried with pain that is worst in the leg, and kept if the leg is eased (P)."""

HARD_ON_THE_LEG: Ids = only(
    *("one_knee_to_chest", "both_knees_hug", "seated_figure_four", "lying_figure_four", "bridge", "clam"),
    *("knee_to_opposite_shoulder", "belt_press_out", "side_leg_raise", "leg_back", "sit_to_stand", "mini_squat"),
    *("bent_knee_drop_out", "cushion_squeeze", "hip_flexor_stretch", "hamstring_stretch", "cat_cow"),
    *("bottom_to_heels", "back_bend", "side_stretch", "arm_leg_reach", "calf_raise", "calf_stretch"),
    *("seated_march", "walking", "forward_fold", "upper_body_twist", "leg_lift_on_front"),
)
"""All others that move the low back, hip or leg."""

SHOULDERS: Ids = only("shoulder_rolls", "shoulder_rolls_forward", "shoulder_blade_squeeze", "arm_raises")

LYING = frozenset({Position.BED, Position.FLOOR})
ANYWHERE = frozenset(Position)


@dataclass(frozen=True, slots=True)
class Rule:
    """For people with ``condition``, these movements in these positions are not offered, or only ``easier``.

    ``on`` None means every movement. ``unless_eased``: not for a movement that the person found to ease it.
    """

    condition: Condition
    why: Text
    on: Ids | None
    easier: bool = False
    positions: frozenset[Position] = ANYWHERE
    unless_eased: bool = False

    def meets(
        self, movement: str, position: Position, conditions: Collection[Condition], eased: Collection[str]
    ) -> bool:
        """Whether it applies."""
        return (
            self.condition in conditions
            and position in self.positions
            and (self.on is None or movement in self.on)
            and not (self.unless_eased and movement in eased)
        )


_HOLD_ON = Text("Hold on to something firm.")
_SMALL = Text("Keep it small and slow. Use no force.")
_ON_A_CHAIR = Text("Not on hands and knees. A chair or standing is kinder.")
_NO_PRESSURE = Text("Press lightly and keep breathing.")

RULES: tuple[Rule, ...] = (
    # General rules
    Rule(
        Condition.CANNOT_RISE_FROM_FLOOR,  # S
        Text("Not on the floor, because getting up is hard. Use the bed or a chair."),
        None,
        positions=frozenset({Position.FLOOR}),
    ),
    Rule(
        Condition.HIP_REPLACEMENT,  # S*
        Text("With a new hip, do not bend it beyond a right angle."),
        PAST_A_RIGHT_ANGLE,
    ),
    Rule(Condition.HIP_REPLACEMENT, Text("With a new hip, do not cross your legs."), CROSSED_LEGS),  # S*
    Rule(Condition.HIP_REPLACEMENT, Text("With a new hip, do not twist."), TWISTS),  # S*
    Rule(
        Condition.HIP_REPLACEMENT,  # S*
        Text("Keep the hip more open than a right angle. Knees and toes do not turn in."),
        NEAR_A_RIGHT_ANGLE,
        easier=True,
    ),
    Rule(
        Condition.OSTEOPOROSIS,  # K
        Text("With thin bones, do not bend the back strongly forward."),
        BENDS_THE_BACK_FORWARD,
    ),
    Rule(Condition.OSTEOPOROSIS, _SMALL, TWISTS | only("cat_cow"), easier=True),  # K
    Rule(
        Condition.OSTEOPOROSIS,  # K
        Text("Sit tall and lean from the hips. Do not round the back."),
        only("seated_figure_four"),
        easier=True,
    ),
    Rule(
        Condition.HYPERMOBILITY,  # K
        Text("Stop half-way. Do not go to the end of what the joint can do."),
        STRETCHES,
        easier=True,
    ),
    Rule(
        Condition.PREGNANCY,  # K
        Text("Not flat on the back for long. Turn to your side, or sit."),
        (GENTLE_ON_THE_LEG - only("side_rest")) | STRETCHES | SQUEEZES | only("chin_tuck"),
        easier=True,
        positions=LYING,
    ),
    Rule(
        Condition.ME_CFS,  # K, NICE NG206
        Text("Stay well within your energy. Nothing goes up by itself."),
        STRENGTH,
        easier=True,
    ),
    Rule(
        Condition.OUTER_HIP_PAIN,  # S*
        Text("It draws the leg across the middle. That can annoy a sore outer hip."),
        ACROSS_THE_MIDLINE,
    ),
    Rule(
        Condition.OUTER_HIP_PAIN,  # S*
        Text("This one may annoy a sore outer hip. Pressing out against a belt is kinder."),
        only("clam"),
    ),
    Rule(
        Condition.SIT_BONE_PAIN,  # S*
        Text("It pulls on the sit bone. A strong pull there can make it worse."),
        only("hamstring_stretch", "forward_fold"),
    ),
    Rule(
        Condition.LEG_DOMINANT_SCIATICA,  # S*
        Text("Your pain runs down the leg. Only what eases the leg is offered."),
        HARD_ON_THE_LEG,
        unless_eased=True,
    ),
    Rule(
        Condition.LEG_DOMINANT_SCIATICA,  # S*
        Text("Go on only if it eases the leg. Stop if the pain goes further down."),
        GENTLE_ON_THE_LEG,
        easier=True,
        unless_eased=True,
    ),
    # Movement by movement
    Rule(Condition.CRAMPS, Text("Ease off at once if it cramps."), only("buttock_squeeze"), easier=True),  # S*
    Rule(
        Condition.HIP_PINCH,  # 2; the other two P
        Text("It bends the hip far. That can pinch at the front."),
        only("one_knee_to_chest", "both_knees_hug", "knee_to_opposite_shoulder"),
    ),
    Rule(Condition.PREGNANCY, Text("Not in pregnancy."), only("both_knees_hug", "bridge", "legs_up_rest")),  # 3, 9, 27
    Rule(Condition.KNEE_PAIN, Text("It turns the knee. That can hurt a sore knee."), CROSSED_LEGS),  # 4, 5
    Rule(
        Condition.SI_JOINT_PAIN,  # 7
        Text("Keep it small. A pillow between the knees helps."),
        only("knee_rolls"),
        easier=True,
    ),
    Rule(
        Condition.OUTER_HIP_PAIN,  # P
        Text("Keep it small. A pillow between the knees helps."),
        only("knee_rolls"),
        easier=True,
    ),
    Rule(
        Condition.HIGH_BLOOD_PRESSURE,  # 9
        Text("Not with high blood pressure that is not under control."),
        only("bridge", "forward_fold"),
    ),
    Rule(Condition.CRAMPS, Text("If it cramps, move your feet closer."), only("bridge"), easier=True),  # 9
    Rule(
        Condition.OUTER_HIP_PAIN,  # 12
        Text("Stand tall. Do not hang on the standing hip."),
        only("side_leg_raise"),
        easier=True,
    ),
    Rule(
        Condition.FACET_PAIN,
        Text("Move only a little, without arching."),
        only("leg_back", "leg_lift_on_front"),
        easier=True,
    ),  # 13
    Rule(
        Condition.DIZZINESS,  # 14
        Text("Wait a moment before you stand. Sit down if you get dizzy."),
        only("sit_to_stand"),
        easier=True,
    ),
    Rule(Condition.KNEE_PAIN, Text("Bend only a tiny bit."), only("mini_squat"), easier=True),  # 15
    Rule(
        Condition.HIP_SURGERY_LATELY,  # 17
        Text("Ask your surgeon or physiotherapist first."),
        only("bent_knee_drop_out"),
    ),
    Rule(Condition.PUBIC_PAIN, Text("It presses on the pubic bone."), only("cushion_squeeze")),  # 18
    Rule(
        Condition.HIP_PINCH,  # 19
        Text("Make a short step. Stop if it pinches at the front of the hip."),
        only("hip_flexor_stretch"),
        easier=True,
    ),
    Rule(Condition.POOR_BALANCE, _HOLD_ON, None, easier=True, positions=frozenset({Position.STANDING})),  # 19, 37
    Rule(Condition.DIZZINESS, _HOLD_ON, None, easier=True, positions=frozenset({Position.STANDING})),  # P
    Rule(Condition.KNEE_PAIN, _ON_A_CHAIR, only("cat_cow", "arm_leg_reach"), positions=LYING),  # 22; arm-leg reach P
    Rule(Condition.WRIST_PAIN, _ON_A_CHAIR, ON_HANDS_AND_KNEES, positions=LYING),  # 22, 26
    Rule(
        Condition.KNEE_PAIN,  # 23
        Text("Do not go all the way down."),
        only("bottom_to_heels"),
        easier=True,
        positions=LYING,
    ),
    Rule(Condition.SPINAL_STENOSIS, Text("Leaning back narrows the spine more."), only("back_bend")),  # 24
    Rule(Condition.FACET_PAIN, Text("Leaning back presses on the sore joints."), only("back_bend")),  # 24
    Rule(
        Condition.DIZZINESS, Text("Tipping or turning the head can make you dizzy."), only("back_bend", "neck_turn")
    ),  # 24, 28
    Rule(
        Condition.PREGNANCY,  # P
        Text("It is done on the belly. Try it standing."),
        only("back_bend", "leg_back", "leg_lift_on_front"),
        positions=LYING,
    ),
    Rule(Condition.REFLUX, Text("Lying flat can bring stomach acid up. Try your side."), only("legs_up_rest")),  # 27
    Rule(Condition.NECK_INSTABILITY, Text("Not with a neck that is not stable."), NECK),  # 28; 29 and 30 P
    Rule(
        Condition.SORE_SHOULDER,
        Text("Make small circles."),
        only("shoulder_rolls", "shoulder_rolls_forward"),
        easier=True,
    ),  # 31
    Rule(
        Condition.SHOULDER_INSTABILITY, Text("Keep your arms low."), only("chest_stretch", "arm_raises"), easier=True
    ),  # 33; 35 P
    Rule(Condition.SORE_SHOULDER, Text("Stay below shoulder height."), only("arm_raises"), easier=True),  # 35
    Rule(Condition.GLAUCOMA, Text("The head hangs down. That is not good with glaucoma."), HEAD_DOWN),  # 8.6
    Rule(Condition.HIGH_BLOOD_PRESSURE, _NO_PRESSURE, SQUEEZES, easier=True),  # 8.1
    Rule(Condition.HEART_DISEASE, _NO_PRESSURE, SQUEEZES, easier=True),  # 8.1
)
"""General rules first; a number is that of the movement in the facts. The first *not now* is the one that is told."""
