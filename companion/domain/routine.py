"""Routines: what to do, step by step. ``routine_run`` walks through one."""

import math
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate

from companion.domain.body import Side
from companion.domain.text import Text

PREPARE_SECONDS = 10.0
"""Time to get ready unless the person chose another: five seconds are felt as stress (user report, SecUSo)."""


class Cue(StrEnum):
    """What a step asks for. Each has a sound of its own, so that it can be followed with closed eyes."""

    PREPARE = "prepare"
    MOVE = "move"
    HOLD = "hold"
    RELEASE = "release"
    OTHER_SIDE = "other_side"
    REST = "rest"
    BREATHE_IN = "breathe_in"
    HOLD_IN = "hold_in"
    BREATHE_OUT = "breathe_out"
    HOLD_OUT = "hold_out"
    NOTICE = "notice"
    FINISH = "finish"


BEGINS_A_ROUND = frozenset({Cue.MOVE, Cue.BREATHE_IN})
"""A movement, and a breath. What is in between is not gone into from nowhere."""


GETS_READY = frozenset({Cue.PREPARE, Cue.OTHER_SIDE})
"""Nothing is done yet: a person gets ready for what comes next. So it is in a rest that a part begins with."""


class Position(StrEnum):
    """Where a person is while they practise."""

    BED = "bed"
    FLOOR = "floor"
    CHAIR = "chair"
    STANDING = "standing"


class RoutineKind(StrEnum):
    """Kinds of practice."""

    MOVEMENT = "movement"
    SEQUENCE = "sequence"
    BREATHING = "breathing"
    RELAXATION = "relaxation"
    BODY_SCAN = "body_scan"
    MINDFULNESS = "mindfulness"
    IMAGERY = "imagery"
    AUTOGENIC = "autogenic"
    YOGA = "yoga"
    PACING = "pacing"
    WIND_DOWN = "wind_down"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do, for some seconds.

    ``says`` is what to do now, in few words. ``pose`` is the id of a drawing. ``part`` is the number of the
    movement, muscle group or scene it belongs to: back and skip go by part. ``side`` is the person's own.
    """

    cue: Cue
    seconds: float
    says: Text
    pose: str | None = None
    part: int = 0
    side: Side | None = None

    def __post_init__(self) -> None:
        if not 0 < self.seconds < math.inf:
            raise ValueError(f"{self.says}: a step lasts more than 0 seconds, not {self.seconds}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Routine:
    """A named sequence of steps. ``begins`` is the second at which each step begins.

    Raises:
        ValueError: there is no step, or parts are not numbered 0, 1, 2 … in order.
    """

    id: str
    kind: RoutineKind
    name: Text
    steps: tuple[Step, ...]
    begins: tuple[float, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        numbers = [step.part for step in self.steps]
        if not numbers or sorted(numbers) != numbers or set(numbers) != set(range(numbers[-1] + 1)):
            raise ValueError(f"{self.id}: parts are numbered 0, 1, 2 … in order, not {numbers}")
        lasts = accumulate((step.seconds for step in self.steps[:-1]), initial=0.0)
        object.__setattr__(self, "begins", tuple(lasts))

    @property
    def seconds(self) -> float:
        """How long all of it takes."""
        return self.begins[-1] + self.steps[-1].seconds

    @property
    def lasts(self) -> float:
        """How long a person is told that it takes: the words at the end of a timer come when its time is over."""
        return self.seconds - sum(step.seconds for step in self.steps if step.cue is Cue.FINISH)

    @property
    def parts(self) -> int:
        """How many parts there are."""
        return self.steps[-1].part + 1

    def first_of(self, part: int) -> int:
        """The index of the first step of a part."""
        return next(index for index, step in enumerate(self.steps) if step.part == part)

    def end_of(self, part: int) -> float:
        """The second at which a part is over."""
        return self.begins[self.first_of(part + 1)] if part + 1 < self.parts else self.seconds

    def is_only_before(self, index: int) -> bool:
        """Whether nothing is done in this step yet, but in the next one of the same part."""
        step, coming = self.steps[index], self.steps[index + 1 : index + 2]
        rests_first = step.cue is Cue.REST and index == self.first_of(step.part)
        gets_ready = step.cue in GETS_READY or rests_first
        return gets_ready and any(one.part == step.part for one in coming)

    def rounds_of(self, part: int) -> tuple[float, ...]:
        """The seconds at which a part, each movement and each breath in it begin."""
        first = self.first_of(part)
        of_it = [index for index, step in enumerate(self.steps) if step.part == part]
        return tuple(self.begins[index] for index in of_it if index == first or self._begins_a_round(index))

    def _begins_a_round(self, index: int) -> bool:
        """The second of two breaths in, or a walk after the first steps, belongs to the round that has begun."""
        cue = self.steps[index].cue
        return cue in BEGINS_A_ROUND and cue is not self.steps[index - 1].cue
