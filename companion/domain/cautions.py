"""Whether a practice is offered to a person, and if not, why not, in plain words."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from companion.domain.area_ids import without_side
from companion.domain.breathing import Pattern
from companion.domain.caution_rules import RULES
from companion.domain.check_in import Mark, TravelsTo
from companion.domain.condition import Condition
from companion.domain.movement import Movement
from companion.domain.routine import Position, RoutineKind
from companion.domain.text import Text


@dataclass(frozen=True, slots=True)
class Allowed:
    """Nothing that was said speaks against it."""


@dataclass(frozen=True, slots=True)
class NotNow:
    """It is not offered."""

    why: Text


@dataclass(frozen=True, slots=True)
class Easier:
    """It is offered in a smaller or other form; each of ``whys`` holds."""

    whys: tuple[Text, ...]


Verdict: TypeAlias = Allowed | NotNow | Easier

IMPLIED: Mapping[str, Condition] = {
    "outer_hip": Condition.OUTER_HIP_PAIN,
    "hip_front": Condition.OUTER_HIP_PAIN,
    "sit_bone": Condition.SIT_BONE_PAIN,
    "si_joint": Condition.SI_JOINT_PAIN,
    "groin": Condition.HIP_PINCH,
    "knee_front": Condition.KNEE_PAIN,
    "knee_back": Condition.KNEE_PAIN,
    "wrist_front": Condition.WRIST_PAIN,
    "wrist_back": Condition.WRIST_PAIN,
    "inner_wrist": Condition.WRIST_PAIN,
    "outer_wrist": Condition.WRIST_PAIN,
    "shoulder_front": Condition.SORE_SHOULDER,
    "shoulder_back": Condition.SORE_SHOULDER,
}
"""What a mark on an area, without its side, counts as: care, not a diagnosis (P)."""

DOWN_THE_LEG = (TravelsTo.BELOW_KNEE, TravelsTo.FOOT)


def conditions_in(marks: Iterable[Mark]) -> frozenset[Condition]:
    """What marks ask to be careful about."""
    return frozenset(condition for mark in marks if mark.is_felt for condition in _implied_by(mark))


def _implied_by(mark: Mark) -> Iterator[Condition]:
    if condition := IMPLIED.get(without_side(mark.area)):
        yield condition
    if mark.travels_to in DOWN_THE_LEG:
        yield Condition.LEG_DOMINANT_SCIATICA


def may_offer(
    movement: Movement,
    *,
    position: Position,
    conditions: Collection[Condition] = (),
    eased: Collection[str] = (),
) -> Verdict:
    """Whether a movement may be offered in this position to somebody with these conditions.

    ``eased`` are the ids of movements that the person found to ease pain that is worst in the leg.
    What a movement says itself is added to the rules and softens none.
    """
    if not conditions:
        return Allowed()
    met = [rule for rule in RULES if rule.meets(movement.id, position, conditions, eased)]
    never = [rule.why for rule in met if not rule.easier]
    careful = [rule.why for rule in met]
    return _verdict(never + _own(movement.not_with, conditions), careful + _own(movement.careful_with, conditions))


def _verdict(never: list[Text], careful: list[Text]) -> Verdict:
    if never:
        return NotNow(never[0])
    return Easier(each_once(careful)) if careful else Allowed()


def _own(whys: Mapping[Condition, Text], said: Collection[Condition]) -> list[Text]:
    """What the movement itself says, in the order of the conditions."""
    met = whys.keys() & said
    return [whys[condition] for condition in Condition if condition in met] if met else []


def each_once(whys: Iterable[Text]) -> tuple[Text, ...]:
    """The same without what is said already."""
    whys = tuple(whys)
    return tuple(why for number, why in enumerate(whys) if why not in whys[:number])


NO_HOLDS = Text("It holds the breath. Choose one without a hold.")
NO_HOLDS_WITH = (Condition.DIZZINESS, Condition.PREGNANCY, Condition.HEART_DISEASE, Condition.LUNG_DISEASE)
"""Holding the breath: not if dizzy, pregnant, or with heart or lung disease (K)."""


def may_breathe(pattern: Pattern, conditions: Collection[Condition]) -> Verdict:
    """Whether a breathing pattern may be offered."""
    return NotNow(NO_HOLDS) if pattern.holds_breath and set(NO_HOLDS_WITH) & set(conditions) else Allowed()


RELEASE_ONLY = Text("Leave out the tensing. Only let go, and keep breathing.")
EYES_OPEN = Text("Keep your eyes open. Stay with a sound or a thing in the room. Stop whenever you like.")
ON_YOUR_SIDE = Text("Not flat on the back for long. Lie on your side, or sit.")
NOT_AUTOGENIC = Text("Please ask your doctor or therapist before you try this one.")

_INWARD = (
    RoutineKind.BODY_SCAN,
    RoutineKind.MINDFULNESS,
    RoutineKind.IMAGERY,
    RoutineKind.AUTOGENIC,
    RoutineKind.RELAXATION,
    RoutineKind.WIND_DOWN,
)

CAREFUL_PRACTICES: Mapping[Condition, tuple[tuple[RoutineKind, ...], Text]] = {
    Condition.MUSCLE_INJURY: ((RoutineKind.RELAXATION,), RELEASE_ONLY),
    Condition.CRAMPS: ((RoutineKind.RELAXATION,), RELEASE_ONLY),
    Condition.HIGH_BLOOD_PRESSURE: ((RoutineKind.RELAXATION,), RELEASE_ONLY),
    Condition.HEART_DISEASE: ((RoutineKind.RELAXATION,), RELEASE_ONLY),
    Condition.DISTRESS_FROM_WITHIN: (_INWARD, EYES_OPEN),
    Condition.PREGNANCY: (_INWARD, ON_YOUR_SIDE),
}
"""No strong tensing with a hurt muscle, high blood pressure or heart disease (S*); looking inward can upset (S*)."""


def may_practise(kind: RoutineKind, conditions: Collection[Condition]) -> Verdict:
    """Whether a kind of practice other than movement and breathing may be offered."""
    if kind is RoutineKind.AUTOGENIC and Condition.PSYCHOSIS_OR_DISSOCIATION in conditions:
        return NotNow(NOT_AUTOGENIC)
    careful = [why for said, (kinds, why) in CAREFUL_PRACTICES.items() if said in conditions and kind in kinds]
    return _verdict([], careful)


STOP_IF = (
    Text("Stop if you get a new numbness, tingling or weakness."),
    Text("Stop if the pain is sharp, or goes further down the leg."),
    Text("Stop if your chest hurts, or you are short of breath or dizzy."),
    Text("Then look at the warning signs."),
)
"""Said with every movement (S*, K)."""

BEFORE: Mapping[Position, Text] = {
    Position.CHAIR: Text("Take a chair that stands firm, without wheels."),
    Position.STANDING: Text("Have a wall or worktop within reach."),
    Position.FLOOR: Text("Go down to the floor only if you can get up again."),
    Position.BED: Text("Leave the pillow where it is, if you like."),
}
"""Said before a movement in this position (S; bed P)."""
