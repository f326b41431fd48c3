"""Movements, their doses, and how a movement becomes a routine."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from types import MappingProxyType

from companion.domain.body import Side
from companion.domain.condition import Condition
from companion.domain.routine import PREPARE_SECONDS, Cue, Position, Routine, RoutineKind, Step
from companion.domain.text import Text

MOVE_SECONDS = 3.0
"""Time to go slowly into a movement: product choice."""

RELEASE_SECONDS = 5.0
"""Time to come back and let go before the next one: product choice."""

REST_SECONDS = 30.0
"""Rest between two sets: product choice."""

LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"hold_seconds": (0, 1800), "repeats": (1, 30), "sets": (1, 5), "per_day": (1, 6), "days_per_week": (1, 7)}
)
"""Least and most of each field of a dose, own exercises included: product choice, wider than any published dose."""


class Region(StrEnum):
    """Parts of the body that a movement serves."""

    BUTTOCK = "buttock"
    OUTER_HIP = "outer_hip"
    SIT_BONE = "sit_bone"
    LOW_BACK = "low_back"
    GROIN = "groin"
    THIGH_BACK = "thigh_back"
    NECK = "neck"
    SHOULDER = "shoulder"
    UPPER_BACK = "upper_back"
    CHEST = "chest"
    ARM = "arm"
    HAND = "hand"
    CALF_FOOT = "calf_foot"
    WHOLE_BODY = "whole_body"


class Sureness(StrEnum):
    """How well a fact is grounded: read at the source, read elsewhere, general knowledge, product choice."""

    SOURCE = "S"
    SECOND_HAND = "S*"
    KNOWN = "K"
    CHOICE = "P"


class Sides(StrEnum):
    """Whether a movement has sides: none, first all of one side and then the other, or left and right in turn."""

    NONE = "none"
    ONE_THEN_OTHER = "one_then_other"
    IN_TURN = "in_turn"


class InvalidDose(ValueError):
    """A dose outside ``LIMITS``; ``field`` names what is wrong."""

    def __init__(self, field: str, value: float) -> None:
        least, most = LIMITS[field]
        super().__init__(f"{field}: {value} is not between {least} and {most}")
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """How much of a movement.

    ``repeats`` is per set, and per side where it has sides. ``hold_seconds`` 0 is a movement without a hold.

    Raises:
        InvalidDose: a field is outside ``LIMITS``.
    """

    hold_seconds: float = 0.0
    repeats: int
    sets: int = 1
    per_day: int = 1
    days_per_week: int = 7

    def __post_init__(self) -> None:
        for name, (least, most) in LIMITS.items():
            if not least <= getattr(self, name) <= most:
                raise InvalidDose(name, getattr(self, name))

    @property
    def halved(self) -> "Dose":
        """About half: half the repeats, or of a single one half the hold. Never less than one, never a longer hold."""
        if self.repeats > 1:
            return replace(self, repeats=self.repeats // 2)
        return replace(self, hold_seconds=self.hold_seconds / 2)

    def is_within(self, most: "Dose") -> bool:
        """Whether nothing in it is more than in ``most``."""
        return all(getattr(self, one.name) <= getattr(most, one.name) for one in fields(self))


@dataclass(frozen=True, slots=True)
class Poses:
    """The ids of the drawings for the beginning and the end of a movement."""

    start: str
    end: str


SAID: Mapping[Cue, Text] = {
    Cue.PREPARE: Text("Get ready: {movement}"),
    Cue.MOVE: Text("Slowly"),
    Cue.HOLD: Text("Hold"),
    Cue.RELEASE: Text("Let go"),
    Cue.OTHER_SIDE: Text("Now your {side} side"),
    Cue.REST: Text("Rest"),
}
"""What is said at a cue unless the movement has words of its own. Blanks: ``movement`` and ``side``."""

SAID_OF_A_SIDE: Mapping[tuple[Sides, Cue], Text] = {
    (Sides.ONE_THEN_OTHER, Cue.PREPARE): Text("Get ready: {movement}. Your {side} side."),
    (Sides.IN_TURN, Cue.MOVE): Text("Slowly, your {side} side"),
}
"""The same where the side must be heard."""

SIDE_WORDS: Mapping[Side, Text] = {
    Side.LEFT: Text("left"),
    Side.RIGHT: Text("right"),
    Side.MIDDLE: Text("middle"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One movement in plain words, with its doses.

    ``start`` is for the first week, ``usual`` the published dose, ``most`` the upper end of what was published.
    ``steps`` say how it is done; ``steps_in`` replace them in one position. ``says`` are the few words at a cue.
    ``note`` says what else was published about its dose.
    ``during`` is what the hold asks for: HOLD, REST for lying still, MOVE for walking.
    ``not_with`` and ``careful_with`` add to the rules in ``cautions``, which always hold.
    ``source`` are keys of the sources of its dose; ``sureness`` is how well the usual dose is grounded.

    Raises:
        ValueError: it has no position or no step, a position without poses while others have them, or another hold.
    """

    id: str
    name: Text
    regions: tuple[Region, ...]
    positions: tuple[Position, ...]
    steps: tuple[Text, ...]
    start: Dose
    usual: Dose
    most: Dose
    easier: Text
    note: Text | None = None
    steps_in: Mapping[Position, tuple[Text, ...]] = field(default_factory=dict)
    sides: Sides = Sides.NONE
    during: Cue = Cue.HOLD
    move_seconds: float = MOVE_SECONDS
    release_seconds: float = RELEASE_SECONDS
    says: Mapping[Cue, Text] = field(default_factory=dict)
    poses: Mapping[Position, Poses] = field(default_factory=dict)
    cautions: tuple[Text, ...] = ()
    not_with: Mapping[Condition, Text] = field(default_factory=dict)
    careful_with: Mapping[Condition, Text] = field(default_factory=dict)
    source: tuple[str, ...] = ()
    sureness: Sureness = Sureness.CHOICE

    def __post_init__(self) -> None:
        if not self.positions or not self.steps:
            raise ValueError(f"{self.id}: it needs a position and a step")
        if self.poses and set(self.poses) != set(self.positions):
            raise ValueError(f"{self.id}: either each position has poses or none")
        if self.during not in (Cue.HOLD, Cue.REST, Cue.MOVE):
            raise ValueError(f"{self.id}: the hold is HOLD, REST or MOVE, not {self.during}")
        for name in ("steps_in", "says", "poses", "not_with", "careful_with"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    def steps_for(self, position: Position) -> tuple[Text, ...]:
        """How it is done in this position."""
        return self.steps_in.get(position, self.steps)

    def routine(
        self,
        dose: Dose,
        position: Position,
        *,
        order: tuple[Side, ...] = (Side.LEFT, Side.RIGHT),
        prepare_seconds: float = PREPARE_SECONDS,
    ) -> Routine:
        """The movement step by step. A part is one set on one side, so that skip and back go from set to set.

        ``order`` is which side comes first, or the only side to do.

        Raises:
            ValueError: it is not done in this position.
        """
        if position not in self.positions:
            raise ValueError(f"{self.id} is not done in the position {position}")
        walk = _Walk(self, dose, self.poses.get(position), prepare_seconds)
        return Routine(id=self.id, kind=RoutineKind.MOVEMENT, name=self.name, steps=tuple(walk.steps(order)))


def sequence(id: str, name: Text, routines: tuple[Routine, ...], kind: RoutineKind = RoutineKind.SEQUENCE) -> Routine:
    """Several routines one after the other; each is one part."""
    steps = (replace(step, part=part) for part, routine in enumerate(routines) for step in routine.steps)
    return Routine(id=id, kind=kind, name=name, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class _Walk:
    """The steps of one movement in one position."""

    movement: Movement
    dose: Dose
    poses: Poses | None
    prepare_seconds: float

    def steps(self, order: tuple[Side, ...]) -> Iterator[Step]:
        for part, (sides, begins_with) in enumerate(self._sets(order)):
            seconds = REST_SECONDS if begins_with is Cue.REST else self.prepare_seconds
            yield self._step(begins_with, seconds, part, sides[0])
            once = [step for side in sides for step in self._once(part, side)]
            for _ in range(self.dose.repeats):
                yield from once

    def _sets(self, order: tuple[Side, ...]) -> Iterator[tuple[tuple[Side | None, ...], Cue]]:
        """The side or sides of each set, and the cue it begins with."""
        turns: dict[Sides, tuple[tuple[Side | None, ...], ...]] = {
            Sides.NONE: ((None,),),
            Sides.ONE_THEN_OTHER: tuple((side,) for side in order),
            Sides.IN_TURN: (order,),
        }
        for turn, sides in enumerate(turns[self.movement.sides]):
            for number in range(self.dose.sets):
                yield sides, Cue.REST if number else Cue.OTHER_SIDE if turn else Cue.PREPARE

    def _once(self, part: int, side: Side | None) -> Iterator[Step]:
        timed = (
            (Cue.MOVE, self.movement.move_seconds),
            (self.movement.during, self.dose.hold_seconds),
            (Cue.RELEASE, self.movement.release_seconds),
        )
        return (self._step(cue, seconds, part, side) for cue, seconds in timed if seconds > 0)

    def _step(self, cue: Cue, seconds: float, part: int, side: Side | None) -> Step:
        return Step(cue=cue, seconds=seconds, says=self._says(cue, side), pose=self._pose(cue), part=part, side=side)

    def _says(self, cue: Cue, side: Side | None) -> Text:
        usual = SAID_OF_A_SIDE.get((self.movement.sides, cue), SAID[cue])
        words = self.movement.says.get(cue, usual)
        blanks = {"movement": self.movement.name, "side": SIDE_WORDS[side or Side.MIDDLE]}
        return Text(words.english, {**blanks, **words.values})

    def _pose(self, cue: Cue) -> str | None:
        if self.poses is None:
            return None
        return self.poses.end if cue in (Cue.MOVE, self.movement.during) else self.poses.start
