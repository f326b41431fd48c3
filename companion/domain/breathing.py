"""Breathing patterns, and a pattern as a routine.

For calm, not as a treatment of pain. There is no pattern with fast, deep breaths here, and none can be made.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from companion.domain.posture import breathing
from companion.domain.routine import PREPARE_SECONDS, Cue, Position, Routine, RoutineKind, Step
from companion.domain.text import Text

SHORTEST_BREATH = 6.0
"""Seconds of the shortest whole breath: three in, three out, for small lungs. Nothing faster (P)."""

LONGEST_COUNT = 10.0
"""Seconds of the longest part of a breath (P)."""

LONG_HOLD = 5.0
"""Seconds from which holding the breath counts as long (P)."""

MOST_WITH_LONG_HOLD = 4
"""Breaths at a time of a pattern with a long hold: it can make light-headed (Weil, general knowledge)."""

LONGEST_MINUTES = 20
"""Slow breathing is described for 5 to 20 minutes."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a breath."""

    cue: Cue
    seconds: float

    def __post_init__(self) -> None:
        if not 0 < self.seconds <= LONGEST_COUNT:
            raise ValueError(f"a part of a breath lasts up to {LONGEST_COUNT} seconds, not {self.seconds}")


_HOLDS = (Cue.HOLD_IN, Cue.HOLD_OUT)

SAID: Mapping[Cue, Text] = {
    Cue.BREATHE_IN: Text("Breathe in"),
    Cue.HOLD_IN: Text("Hold"),
    Cue.BREATHE_OUT: Text("Breathe out"),
    Cue.HOLD_OUT: Text("Hold"),
}

READY = Text("Sit or lie as you like. Your eyes may stay open.")
IF_DIZZY = Text("If you feel dizzy, tingly or uneasy, breathe as usual again.")
NEVER_WHILE_DRIVING = Text("Never while driving.")
RULES = (IF_DIZZY, NEVER_WHILE_DRIVING)
"""Said with every pattern."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A way of breathing: the parts of one breath, and for how long it is usually done.

    ``most_breaths`` limits a pattern that makes some people light-headed.

    Raises:
        ValueError: the breath is faster than ``SHORTEST_BREATH``, does not begin with *in* or never goes out, or is
            held for long without a limit of ``MOST_WITH_LONG_HOLD`` breaths.
    """

    id: str
    name: Text
    note: Text
    breath: tuple[Phase, ...]
    minutes: float
    most_breaths: int | None = None

    def __post_init__(self) -> None:
        cues = [phase.cue for phase in self.breath]
        if cues[:1] != [Cue.BREATHE_IN] or Cue.BREATHE_OUT not in cues or not set(cues) <= set(SAID):
            raise ValueError(f"{self.id}: a breath goes in, and then out")
        if self.breath_seconds < SHORTEST_BREATH:
            raise ValueError(f"{self.id}: {self.breath_seconds} seconds for a breath is too fast")
        if self.has_long_hold and not 1 <= (self.most_breaths or 0) <= MOST_WITH_LONG_HOLD:
            raise ValueError(f"{self.id}: with a long hold, {MOST_WITH_LONG_HOLD} breaths are the most")

    @property
    def breath_seconds(self) -> float:
        """Seconds of one whole breath."""
        return sum(phase.seconds for phase in self.breath)

    @property
    def holds_breath(self) -> bool:
        """Whether the breath is held in it."""
        return any(phase.cue in _HOLDS for phase in self.breath)

    @property
    def has_long_hold(self) -> bool:
        """Whether it is held for long."""
        return any(phase.cue in _HOLDS and phase.seconds >= LONG_HOLD for phase in self.breath)

    def breaths_in(self, minutes: float) -> int:
        """Whole breaths in so many minutes; at least one, never more than the pattern allows."""
        fitting = max(int(min(minutes, LONGEST_MINUTES) * 60 / self.breath_seconds), 1)
        return min(fitting, self.most_breaths or fitting)

    def routine(
        self,
        minutes: float | None = None,
        *,
        position: Position = Position.CHAIR,
        prepare_seconds: float = PREPARE_SECONDS,
    ) -> Routine:
        """The pattern step by step, for so many minutes or as long as usual. The drawings show the position."""
        ready = Step(cue=Cue.PREPARE, seconds=prepare_seconds, says=READY, pose=breathing(position, Cue.PREPARE))
        breaths = self.breaths_in(self.minutes if minutes is None else minutes)
        steps = (ready, *breaths * tuple(self._steps(position)))
        return Routine(id=self.id, kind=RoutineKind.BREATHING, name=self.name, steps=steps)

    def _steps(self, position: Position) -> Iterator[Step]:
        before: Cue | None = None
        for phase in self.breath:
            says = AND_MORE if phase.cue is before is Cue.BREATHE_IN else SAID[phase.cue]
            pose = breathing(position, phase.cue)
            yield Step(cue=phase.cue, seconds=phase.seconds, says=says, pose=pose, part=1)
            before = phase.cue


AND_MORE = Text("and a little more")
"""The second breath in of a sigh."""
