"""Breathing patterns, and a pattern as a routine.

For calm, not as a treatment of pain. There is no pattern with fast, deep breaths here, and none can be made.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from companion.domain.routine import PREPARE_SECONDS, Cue, Routine, RoutineKind, Step
from companion.domain.text import Text

SHORTEST_BREATH = 6.0
"""Seconds of the shortest whole breath: three in, three out, for small lungs. Nothing faster (P)."""

LONGEST_COUNT = 10.0
"""Seconds of the longest part of a breath (P)."""

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
        ValueError: the breath is faster than ``SHORTEST_BREATH``, does not begin with *in* or never goes out.
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

    @property
    def breath_seconds(self) -> float:
        """Seconds of one whole breath."""
        return sum(phase.seconds for phase in self.breath)

    @property
    def holds_breath(self) -> bool:
        """Whether the breath is held in it."""
        return any(phase.cue in (Cue.HOLD_IN, Cue.HOLD_OUT) for phase in self.breath)

    def breaths_in(self, minutes: float) -> int:
        """Whole breaths in so many minutes; at least one, never more than the pattern allows."""
        fitting = max(int(min(minutes, LONGEST_MINUTES) * 60 / self.breath_seconds), 1)
        return min(fitting, self.most_breaths or fitting)

    def routine(self, minutes: float | None = None, *, prepare_seconds: float = PREPARE_SECONDS) -> Routine:
        """The pattern step by step, for so many minutes or as long as usual."""
        ready = Step(cue=Cue.PREPARE, seconds=prepare_seconds, says=READY)
        breaths = self.breaths_in(self.minutes if minutes is None else minutes)
        steps = (ready, *(step for _ in range(breaths) for step in self._steps()))
        return Routine(id=self.id, kind=RoutineKind.BREATHING, name=self.name, steps=steps)

    def _steps(self) -> Iterator[Step]:
        before: Cue | None = None
        for phase in self.breath:
            says = AND_MORE if phase.cue is before is Cue.BREATHE_IN else SAID[phase.cue]
            yield Step(cue=phase.cue, seconds=phase.seconds, says=says, part=1)
            before = phase.cue


AND_MORE = Text("and a little more")
"""The second breath in of a sigh."""


def breath(
    *, inward: float, hold: float = 0, outward: float, hold_out: float = 0, more: float = 0
) -> tuple[Phase, ...]:
    """One breath from seconds; parts of 0 seconds are left out. ``more`` is a second breath in on top."""
    timed = (
        (Cue.BREATHE_IN, inward),
        (Cue.BREATHE_IN, more),
        (Cue.HOLD_IN, hold),
        (Cue.BREATHE_OUT, outward),
        (Cue.HOLD_OUT, hold_out),
    )
    return tuple(Phase(cue, seconds) for cue, seconds in timed if seconds)


CALM = Pattern(
    id="calm_breathing",
    name=Text("Calm breathing"),
    note=Text("In to five, out to five, without a pause. Count less far if that suits you better."),
    breath=breath(inward=5, outward=5),
    minutes=5,
)
"""NHS breathing exercise: a count of up to 5 each way, no hold, 3 to 5 minutes."""

SMALL_BREATHS = replace(
    CALM,
    id="small_breaths",
    name=Text("Small calm breaths"),
    note=Text("In to three, out to four. For asthma, small lungs or a tight chest."),
    breath=breath(inward=3, outward=4),
)
"""Counts of 3 to 4 for small lungs or asthma."""

SLOW = replace(
    CALM,
    id="slow_breathing",
    name=Text("Slow breathing"),
    note=Text("Six breaths a minute. It can calm; it is not known to ease pain."),
)
"""Six a minute, 5 seconds each way, 5 to 20 minutes."""

LONG_BREATH_OUT = replace(
    SLOW,
    id="long_breath_out",
    name=Text("Long breath out"),
    note=Text("In to four, out to six. It can calm; it is not known to ease pain."),
    breath=breath(inward=4, outward=6),
)

SIGH = Pattern(
    id="sighing",
    name=Text("Slow sighs"),
    note=Text("In, a little more in, then a long breath out. It lifted the mood of healthy adults a little."),
    breath=breath(inward=3, more=1.5, outward=7.5),
    minutes=5,
)
"""Cyclic sighing, 5 minutes (Balban et al. 2023, healthy adults); the seconds are a product choice."""

BOX = Pattern(
    id="box_breathing",
    name=Text("Box breathing"),
    note=Text("In, hold, out, hold, each to four. Leave it if holding makes you dizzy."),
    breath=breath(inward=4, hold=4, outward=4, hold_out=4),
    minutes=3,
)

FOUR_SEVEN_EIGHT = Pattern(
    id="four_seven_eight",
    name=Text("Four, seven, eight"),
    note=Text("In to four, hold to seven, out to eight. No more than four breaths."),
    breath=breath(inward=4, hold=7, outward=8),
    minutes=2,
    most_breaths=4,
)
"""At most four breaths at first (Weil, general knowledge); it can make light-headed."""

PATTERNS = (CALM, SMALL_BREATHS, SLOW, LONG_BREATH_OUT, SIGH, BOX, FOUR_SEVEN_EIGHT)
"""The one for beginners first."""
