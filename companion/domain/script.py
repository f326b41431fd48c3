"""Practices that are spoken from beginning to end: body scans, imagery, phrases, kind words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType

from companion.domain.condition import Condition
from companion.domain.movement import Sureness
from companion.domain.posture import AT_REST, LYING
from companion.domain.routine import Cue, Position, Routine, RoutineKind, Step
from companion.domain.text import Text


@dataclass(frozen=True, slots=True)
class Line:
    """Something that is said, and how many seconds there are for it and the quiet after it.

    ``pose`` is the drawing for whoever lies, where the words tell another posture than that at rest.
    """

    seconds: float
    says: Text
    pose: str | None = None

    def step(self, part: int, at_rest: str | None, *, lies: bool) -> Step:
        """It as a step of that part, drawn as it tells, or at rest."""
        pose = self.pose if lies and self.pose else at_rest
        return Step(cue=Cue.NOTICE, seconds=self.seconds, says=self.says, pose=pose, part=part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a script that can be skipped. ``outside`` is what to rest on instead, outside the body.

    Raises:
        ValueError: it has no line.
    """

    name: Text
    lines: tuple[Line, ...]
    outside: Text | None = None

    def __post_init__(self) -> None:
        if not self.lines:
            raise ValueError(f"{self.name}: it needs a line")

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return sum(line.seconds for line in self.lines)

    def steps(self, part: int, pose: str | None = None, *, lies: bool = False) -> Iterator[Step]:
        """Its lines as steps of that part. ``lies`` says whether a line may show a pose of its own."""
        return (line.step(part, pose, lies=lies) for line in self.lines)

    def steps_outside(self, part: int, pose: str | None = None, *, lies: bool = False) -> Iterator[Step]:
        """As long as the passage, with the attention outside the body; the passage itself if that is what it does."""
        if self.outside is None:
            return self.steps(part, pose, lies=lies)
        return iter([Step(cue=Cue.NOTICE, seconds=self.seconds, says=self.outside, pose=pose, part=part)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A practice in words. ``not_with`` and ``careful_with`` say why, in words for the person it concerns."""

    id: str
    kind: RoutineKind
    name: Text
    about: Text
    positions: tuple[Position, ...]
    passages: tuple[Passage, ...]
    cautions: tuple[Text, ...] = ()
    not_with: Mapping[Condition, Text] = field(default_factory=dict)
    careful_with: Mapping[Condition, Text] = field(default_factory=dict)
    source: tuple[str, ...] = ()
    sureness: Sureness = Sureness.CHOICE

    def __post_init__(self) -> None:
        for name in ("not_with", "careful_with"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))

    def routine(self, position: Position | None = None) -> Routine:
        """The script, a part for each passage; drawn for the first of its positions unless told another."""
        pose, lies = self._drawn(position)
        parts = (passage.steps(part, pose, lies=lies) for part, passage in enumerate(self.passages))
        return Routine(id=self.id, kind=self.kind, name=self.name, steps=tuple(chain(*parts)))

    def outside(self, position: Position | None = None) -> Routine:
        """The same parts in the same time with open eyes, resting on something outside the body.

        For whoever is upset by looking inward; a run can change over to it at any moment.
        """
        pose, lies = self._drawn(position)
        parts = (passage.steps_outside(part, pose, lies=lies) for part, passage in enumerate(self.passages))
        return Routine(id=f"{self.id}_outside", kind=self.kind, name=self.name, steps=tuple(chain(*parts)))

    def _drawn(self, position: Position | None) -> tuple[str, bool]:
        """The drawing at rest, and whether that lies."""
        where = position or self.positions[0]
        return AT_REST[where], where in LYING
