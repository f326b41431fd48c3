"""Muscle relaxation: tense a group a little, let it go for longer; or only let go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from companion.domain.condition import Condition
from companion.domain.movement import Sureness
from companion.domain.posture import AT_REST
from companion.domain.routine import Cue, Position, Routine, RoutineKind, Step
from companion.domain.script import Passage
from companion.domain.text import Text

TIMING_LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"tense_seconds": (5, 10), "release_seconds": (10, 30), "repeats": (1, 2)}
)
"""Least and most, from timings of health services and of a fibromyalgia charity (second hand)."""

AGAIN = Text("Once more, lightly")
AND_RELEASE = Text("And let go")
STAY = Text("Stay with it, or let your mind rest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Seconds of tensing at 30 to 50 % effort, seconds of letting go after it, and how often for each group.

    The defaults 5 and 15 are a product choice within what was published.

    Raises:
        ValueError: a field is outside ``TIMING_LIMITS``.
    """

    tense_seconds: float = 5.0
    release_seconds: float = 15.0
    repeats: int = 2

    def __post_init__(self) -> None:
        for name, (least, most) in TIMING_LIMITS.items():
            if not least <= getattr(self, name) <= most:
                raise ValueError(f"{name}: {getattr(self, name)} is not between {least} and {most}")

    @property
    def seconds(self) -> float:
        """How long one group takes, without the words that lead to it."""
        return (self.tense_seconds + self.release_seconds) * self.repeats


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Muscles that are tensed together. ``soften`` replaces ``tense`` and ``release`` where it only lets go.

    ``pose_on_chair`` replaces ``pose`` for somebody who sits.
    """

    id: str
    name: Text
    lead: Text
    tense: Text
    release: Text
    soften: Text
    pose: str | None = None
    pose_on_chair: str | None = None

    def placed(self, position: Position) -> "Group":
        """The same, drawn as it looks there."""
        sits = position is Position.CHAIR and self.pose_on_chair
        return replace(self, pose=self.pose_on_chair) if sits else self

    def steps(self, part: int, lead_seconds: float, timing: Timing, *, release_only: bool) -> Iterator[Step]:
        """The group as one part. Both ways last equally long."""
        yield self._step(Cue.NOTICE, lead_seconds, self.lead, part)
        yield from self._letting_go(part, timing) if release_only else self._tensing(part, timing)

    def _letting_go(self, part: int, timing: Timing) -> Iterator[Step]:
        yield self._step(Cue.RELEASE, timing.seconds / 2, self.soften, part)
        yield self._step(Cue.NOTICE, timing.seconds / 2, STAY, part)

    def _tensing(self, part: int, timing: Timing) -> Iterator[Step]:
        for time in range(timing.repeats):
            tense, release = (AGAIN, AND_RELEASE) if time else (self.tense, self.release)
            yield self._step(Cue.HOLD, timing.tense_seconds, tense, part)
            yield self._step(Cue.RELEASE, timing.release_seconds, release, part)

    def _step(self, cue: Cue, seconds: float, says: Text, part: int) -> Step:
        at = "tense" if cue is Cue.HOLD else "release"
        pose = f"relax_{self.pose}__{at}" if self.pose else None
        return Step(cue=cue, seconds=seconds, says=says, pose=pose, part=part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """A walk through groups of muscles, with words before and after.

    ``release_only`` are the ids of groups that are never tensed in it.
    """

    id: str
    name: Text
    about: Text
    positions: tuple[Position, ...]
    opening: Passage
    groups: tuple[Group, ...]
    closing: Passage
    lead_seconds: float
    timing: Timing = field(default_factory=Timing)
    release_only: frozenset[str] = frozenset()
    cautions: tuple[Text, ...] = ()
    careful_with: Mapping[Condition, Text] = field(default_factory=dict)
    source: tuple[str, ...] = ()
    sureness: Sureness = Sureness.CHOICE

    def __post_init__(self) -> None:
        object.__setattr__(self, "careful_with", MappingProxyType(dict(self.careful_with)))

    @property
    def tenses(self) -> bool:
        """Whether any group in it is tensed."""
        return any(group.id not in self.release_only for group in self.groups)

    def routine(self, position: Position | None = None) -> Routine:
        """The relaxation. Part 0 is the opening, then a part for each group.

        ``position`` is what the drawings show; the first one unless told.
        """
        return self._routine(self.id, self.release_only, position)

    def letting_go(self, position: Position | None = None) -> Routine:
        """The same parts in the same time without any tensing: the easier form, at hand at any moment."""
        everything = frozenset(group.id for group in self.groups)
        return self._routine(f"{self.id}_letting_go", everything, position)

    def _routine(self, id: str, release_only: frozenset[str], position: Position | None) -> Routine:
        where = position or self.positions[0]
        at_rest = AT_REST[where]
        steps = [*self.opening.steps(0, at_rest)]
        for part, group in enumerate(self.groups, start=1):
            only = group.id in release_only
            steps += group.placed(where).steps(part, self.lead_seconds, self.timing, release_only=only)
        steps += self.closing.steps(len(self.groups) + 1, at_rest)
        return Routine(id=id, kind=RoutineKind.RELAXATION, name=self.name, steps=tuple(steps))
