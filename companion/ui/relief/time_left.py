"""Which time is shown while a practice runs: of the step, of the part, or of all of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from companion.domain.countdown import shown_seconds
from companion.domain.routine import Cue, RoutineKind, Step
from companion.domain.routine_run import RoutineRun
from companion.domain.text import Text

FROM_START_TO_END = frozenset(
    {
        RoutineKind.BODY_SCAN,
        RoutineKind.MINDFULNESS,
        RoutineKind.IMAGERY,
        RoutineKind.AUTOGENIC,
        RoutineKind.WIND_DOWN,
        RoutineKind.PACING,
    }
)
"""Kinds that nobody wants to follow line by line: the time of all of it is shown."""

BREATHS = frozenset({Cue.BREATHE_IN, Cue.HOLD_IN, Cue.BREATHE_OUT, Cue.HOLD_OUT})

MINUTE = 60

UNITS: Mapping[str, Text] = {
    "seconds": Text("seconds"),
    "second": Text("second"),
    "minutes": Text("minutes"),
    "minute": Text("minute"),
}


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Seconds that are left, and how many there were at the beginning."""

    left: float
    total: float

    @property
    def share(self) -> float:
        """How much is left, 0-1."""
        return min(max(self.left / self.total, 0.0), 1.0)

    @property
    def number(self) -> int:
        """Whole minutes, and seconds in the last minute: what runs counts."""
        seconds = shown_seconds(self.left)
        return seconds if self.is_short else -(-seconds // MINUTE)

    @property
    def is_short(self) -> bool:
        """Whether it is said in seconds: it began with less than two minutes, or the last one runs."""
        return self.total < 2 * MINUTE or shown_seconds(self.left) <= MINUTE

    @property
    def unit(self) -> Text:
        """What the number counts."""
        if self.is_short:
            return UNITS["second" if self.number == 1 else "seconds"]
        return UNITS["minute" if self.number == 1 else "minutes"]


def time_left(run: RoutineRun) -> TimeLeft:
    """The time that matters where the run stands."""
    if run.routine.kind in FROM_START_TO_END and run.routine.kind is not RoutineKind.PACING:
        return TimeLeft(run.remaining, run.routine.seconds)
    if is_shown_by_part(run):
        begins, ends = _part(run)
        return TimeLeft(ends - run.elapsed, ends - begins)
    return TimeLeft(run.left_in_step, run.step.seconds)


def is_shown_by_part(run: RoutineRun) -> bool:
    """Whether its steps follow each other too quickly to count each: breaths, and words within a sequence."""
    in_words = run.step.cue is Cue.NOTICE and run.routine.kind is not RoutineKind.RELAXATION
    return run.step.cue in BREATHS or in_words


def repeats(run: RoutineRun) -> tuple[int, int]:
    """Which time it is done in this part and on this side, and how often; (0, 0) where nothing is repeated."""
    steps = run.routine.steps
    cues = [index for index, step in enumerate(steps) if _is_repeat(step, run.step)]
    if len(cues) < 2 or run.index < cues[0]:
        return 0, 0
    return sum(index <= run.index for index in cues), len(cues)


def _is_repeat(step: Step, of: Step) -> bool:
    return (step.cue, step.part, step.side) == (Cue.MOVE, of.part, of.side)


def _part(run: RoutineRun) -> tuple[float, float]:
    """Where the breaths or words around this step begin and end."""
    routine, first, last = run.routine, run.index, run.index
    while first > 0 and _goes_with(routine.steps[first - 1], run.step):
        first -= 1
    while last + 1 < len(routine.steps) and _goes_with(routine.steps[last + 1], run.step):
        last += 1
    return routine.begins[first], routine.begins[last] + routine.steps[last].seconds


def _goes_with(step: Step, of: Step) -> bool:
    return step.part == of.part and step.cue is not Cue.PREPARE
