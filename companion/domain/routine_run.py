"""One walk through a routine: told the time, it returns what happened.

Nothing here counts ticks. A run keeps the reading of the clock at which its beginning was, so what is due
follows from the reading alone: how often it is read changes nothing.
"""

import math
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.routine import Routine, Step

LONGEST_GAP = 10.0
"""Seconds between two readings beyond which the computer is taken to have slept: product choice, as in Workrave."""

HALF_WAY_FROM = 20.0
"""Shortest step, in seconds, that says when half of it is over: product choice."""

TEN_SECONDS_FROM = 30.0
"""Shortest step, in seconds, that says when ten seconds are left: product choice."""

TEN_SECONDS = 10.0

_ROUNDED = 0.001
"""Seconds by which sums of seconds may be rounded."""

BACK_WITHIN = 3.0
"""Seconds into a part within which *back* goes to the part before; later, to the beginning of this one."""


@dataclass(frozen=True, slots=True)
class StepBegan:
    """A step began. ``due`` is the reading of the clock at which it was to begin; now, if the person chose it."""

    index: int
    due: float


@dataclass(frozen=True, slots=True)
class HalfWay:
    """Half of a long step is over."""

    index: int
    due: float


@dataclass(frozen=True, slots=True)
class TenSecondsLeft:
    """Ten seconds of a long step are left."""

    index: int
    due: float


@dataclass(frozen=True, slots=True)
class Finished:
    """The last step is over. Comes once, and nothing comes after it."""

    due: float


@dataclass(frozen=True, slots=True)
class Stopped:
    """The person stopped early, after so many seconds of practice. Nothing comes after it."""

    practised: float


@dataclass(frozen=True, slots=True)
class FellAsleep:
    """Nothing was read for ``gap`` seconds: the run is paused where it was, and the person is asked."""

    gap: float


Event: TypeAlias = StepBegan | HalfWay | TenSecondsLeft | Finished | Stopped | FellAsleep
StepEvent: TypeAlias = type[StepBegan] | type[HalfWay] | type[TenSecondsLeft]


class Phase(StrEnum):
    """Where a run stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineSnapshot:
    """A run as it can be kept and taken up again. Holds no reading of a clock, so it outlives a restart."""

    id: UUID
    routine: Routine
    phase: Phase
    begun: Moment | None
    index: int
    place: float
    told: int
    banked: float


@dataclass(frozen=True, slots=True)
class _Cue:
    """Something to tell at ``offset`` seconds from the beginning of the routine."""

    offset: float
    tell: StepEvent
    index: int


def _cues(routine: Routine) -> Iterator[_Cue]:
    for index, (begins, step) in enumerate(zip(routine.begins, routine.steps, strict=True)):
        yield _Cue(begins, StepBegan, index)
        if step.seconds >= HALF_WAY_FROM:
            yield _Cue(begins + step.seconds / 2, HalfWay, index)
        if step.seconds >= TEN_SECONDS_FROM:
            yield _Cue(begins + step.seconds - TEN_SECONDS, TenSecondsLeft, index)


class RoutineRun:
    """One walk through a routine. ``now`` is always ``Clock.elapsed()``, which goes on while the computer sleeps.

    Every method catches up with the time first and returns what happened, in order, each thing once.
    A reading earlier than the one before counts as that one. What cannot be done now changes nothing.
    Properties say how it stood at the last reading.
    """

    def __init__(self, routine: Routine, *, id: UUID) -> None:
        self.id = id
        self.phase = Phase.READY
        self.begun: Moment | None = None
        self._read_at = -math.inf
        self._zero = 0.0
        self._place = 0.0
        self._entered = 0.0
        self._banked = 0.0
        self._index = 0
        self._told = 0
        self._take(routine)

    @property
    def index(self) -> int:
        """The number of the step it is in."""
        return self._index

    @property
    def step(self) -> Step:
        """The step it is in; the last one once it is finished."""
        return self.routine.steps[self._index]

    @property
    def coming(self) -> Step | None:
        """The step after this one, if there is one."""
        return self.routine.steps[self._index + 1] if self._index + 1 < len(self.routine.steps) else None

    @property
    def elapsed(self) -> float:
        """Seconds from the beginning of the routine to where it stands."""
        return self._place

    @property
    def remaining(self) -> float:
        """Seconds from where it stands to the end of the routine."""
        return self.routine.seconds - self._place

    @property
    def left_in_step(self) -> float:
        """Seconds until the end of this step."""
        ends = self.routine.begins[self._index] + self.step.seconds
        return min(max(ends - self._place, 0.0), self.step.seconds)

    @property
    def practised(self) -> float:
        """Seconds that were practised: without pauses, sleep and what was skipped, with what was done again."""
        return self._banked + self._place - self._entered

    @property
    def look_again(self) -> float | None:
        """The reading of the clock at which to read next, at the latest; None while nothing is running."""
        if self.phase is not Phase.RUNNING:
            return None
        return min(self._next_due(), self._read_at + LONGEST_GAP / 2)

    def start(self, now: float, moment: Moment) -> list[Event]:
        """Begin with the first step. ``moment`` is kept as the time the practice began."""
        if self.phase is not Phase.READY:
            return self.advance(now)
        self.begun = moment
        self.phase = Phase.RUNNING
        return self._go_to(0.0, now)

    def advance(self, now: float) -> list[Event]:
        """Catch up with the time; a run that is not running ignores it."""
        if self.phase is not Phase.RUNNING:
            return []
        before, self._read_at = self._read_at, max(now, self._read_at)
        gap = self._read_at - before
        if gap > LONGEST_GAP:
            self.phase = Phase.PAUSED
            return [FellAsleep(gap)]
        return list(self._catch_up())

    def pause(self, now: float) -> list[Event]:
        """Stand still until told to go on; sleeping and waking do not change that."""
        events = self.advance(now)
        if self.phase is Phase.RUNNING:
            self.phase = Phase.PAUSED
        return events

    def resume(self, now: float) -> list[Event]:
        """Go on from the same place."""
        if self.phase is not Phase.PAUSED:
            return self.advance(now)
        self.phase = Phase.RUNNING
        self._stand_at(self._place, now)
        return []

    def back(self, now: float) -> list[Event]:
        """Go to the beginning of this part, or right at its beginning, to the part before."""
        events = self.advance(now)
        if not self._is_under_way:
            return events
        first = self.routine.first_of(self.step.part)
        if self._place - self.routine.begins[first] <= BACK_WITHIN:
            first = self.routine.first_of(max(self.step.part - 1, 0))
        return events + self._go_to(self.routine.begins[first], now)

    def skip(self, now: float) -> list[Event]:
        """Go to the next part, or out of getting ready to what follows; after the last part the routine is finished."""
        events = self.advance(now)
        if not self._is_under_way:
            return events
        if self.routine.is_only_before(self._index):
            return events + self._go_to(self.routine.begins[self._index + 1], now)
        if self.step.part + 1 < self.routine.parts:
            return events + self._go_to(self.routine.end_of(self.step.part), now)
        self.phase = Phase.FINISHED
        return [*events, Finished(now)]

    def easier(self, now: float, routine: Routine) -> list[Event]:
        """Go on with an easier form of the same parts, or from that one with the form before.

        It goes on within this part, with the first movement or breath from which on no more of the part is left than
        was left before; where there is none, within a step, with as much left as before. So asking for less never
        makes it longer (P: our own choice).

        Raises:
            ValueError: the easier form has not as many parts.
        """
        if routine.parts != self.routine.parts:
            raise ValueError(f"{routine.id} has {routine.parts} parts, not {self.routine.parts}")
        events = self.advance(now)
        if not self._is_under_way:
            return events
        part = self.step.part
        left = self.routine.end_of(part) - self._place
        self._take(routine)
        return events + self._go_to(self._where_as_much_is_left(part, left), now)

    def stop(self, now: float) -> list[Event]:
        """End early. What was practised counts."""
        events = self.advance(now)
        if not self._is_under_way:
            return events
        self.phase = Phase.STOPPED
        return [*events, Stopped(self.practised)]

    def snapshot(self) -> RoutineSnapshot:
        """How it stood at the last reading, to be kept. Take one after each event, and after pause and resume."""
        return RoutineSnapshot(
            id=self.id,
            routine=self.routine,
            phase=self.phase,
            begun=self.begun,
            index=self._index,
            place=self._place,
            told=self._told,
            banked=self.practised,
        )

    @classmethod
    def from_snapshot(cls, snapshot: RoutineSnapshot) -> "RoutineRun":
        """The run of a snapshot. One that was running is paused there: nobody knows what was done since.

        Raises:
            ValueError: it stands nowhere in its routine, so it was damaged where it was kept.
        """
        run = cls(snapshot.routine, id=snapshot.id)
        run._check(snapshot)
        run.phase = Phase.PAUSED if snapshot.phase is Phase.RUNNING else snapshot.phase
        run.begun, run._index, run._told = snapshot.begun, snapshot.index, snapshot.told
        run._place = run._entered = snapshot.place
        run._banked = snapshot.banked
        return run

    @property
    def _is_under_way(self) -> bool:
        return self.phase in (Phase.RUNNING, Phase.PAUSED)

    def _check(self, snapshot: RoutineSnapshot) -> None:
        """What was told last belongs to the step it is in; before the start nothing was told."""
        told = self._cues[: snapshot.told][-1:]
        index = told[0].index if told else 0
        into_step = snapshot.place - self.routine.begins[index]
        is_sound = (
            0 <= snapshot.told <= len(self._cues)
            and snapshot.index == index
            and -_ROUNDED <= into_step <= self.routine.steps[index].seconds + _ROUNDED
            and 0 <= snapshot.banked < math.inf
        )
        if not is_sound:
            raise ValueError(f"{self.routine.id}: it cannot stand at {snapshot.place} after {snapshot.told} cues")

    def _take(self, routine: Routine) -> None:
        self.routine = routine
        self._cues = tuple(_cues(routine))

    def _next_due(self) -> float:
        """The reading at which something is due; the same sum as in ``_catch_up``, to the last bit."""
        upcoming = self._cues[self._told].offset if self._told < len(self._cues) else self.routine.seconds
        return self._zero + upcoming

    def _catch_up(self) -> Iterator[Event]:
        while self._told < len(self._cues) and self._next_due() <= self._read_at:
            cue, due = self._cues[self._told], self._next_due()
            self._told, self._index = self._told + 1, cue.index
            yield cue.tell(cue.index, due)
        self._place = self._read_at - self._zero
        if self._told == len(self._cues) and self._next_due() <= self._read_at:
            self._place = self.routine.seconds
            self.phase = Phase.FINISHED
            yield Finished(self._next_due())

    def _where_as_much_is_left(self, part: int, left: float) -> float:
        """The second at which a part is taken up, so that no more than ``left`` seconds of it come."""
        ends = self.routine.end_of(part)
        fitting = (begins for begins in self.routine.rounds_of(part) if ends - begins <= left + _ROUNDED)
        return next(fitting, ends - left)

    def _go_to(self, place: float, now: float) -> list[Event]:
        """Begin, or go on, so many seconds after the beginning of the routine."""
        self._bank()
        self._index = bisect_right(self.routine.begins, place) - 1
        self._told = bisect_right(self._cues, place, key=lambda cue: cue.offset)
        self._stand_at(place, now)
        self._entered = self._place
        return [StepBegan(self._index, self._read_at)]

    def _stand_at(self, place: float, now: float) -> None:
        self._read_at = max(now, self._read_at)
        self._zero = self._read_at - place
        self._place = place

    def _bank(self) -> None:
        self._banked = self.practised
        self._entered = self._place
