"""Routines made of plain numbers, and a switch for how many random programs are tried."""

import os
from uuid import UUID

from hypothesis import HealthCheck, settings

from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.routine_run import Event, RoutineRun
from companion.domain.text import Text
from tests.support.journals import FakeClock

RANDOM_PROGRAMS = int(os.environ.get("PROGRAMS", "500"))
"""How many random programs are compared with each model; ``PROGRAMS=100000 pytest …`` for a night."""

many_programs = settings(
    max_examples=RANDOM_PROGRAMS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
some_programs = settings(many_programs, max_examples=max(RANDOM_PROGRAMS // 4, 1))

ID = UUID(int=3)


def a_routine(*parts: tuple[float, ...], id: str = "a_routine") -> Routine:
    """A routine whose parts hold steps of so many seconds."""
    steps = tuple(
        Step(cue=Cue.HOLD, seconds=seconds, says=Text("Hold"), part=part)
        for part, lasting in enumerate(parts)
        for seconds in lasting
    )
    return Routine(id=id, kind=RoutineKind.SEQUENCE, name=Text("A routine"), steps=steps)


class Walk:
    """Somebody who walks through a routine beside a clock. Reads every half second unless told otherwise."""

    def __init__(self, routine: Routine, clock: FakeClock) -> None:
        self.run = RoutineRun(routine, id=ID)
        self.clock = clock
        self.events: list[Event] = []

    def starts(self) -> None:
        """Press start."""
        self.events += self.run.start(self.clock.elapsed(), self.clock.now())

    def goes_on(self, seconds: float, every: float = 0.5) -> list[Event]:
        """Let time go by, reading all the while. What happened in it."""
        told: list[Event] = []
        ends = self.clock.elapsed() + seconds
        while self.clock.elapsed() < ends:
            self.clock.passes(seconds=min(every, ends - self.clock.elapsed()))
            told += self.run.advance(self.clock.elapsed())
        self.events += told
        return told

    def sleeps(self, seconds: float) -> list[Event]:
        """Close the lid, and read once after opening it."""
        return self.goes_on(seconds, every=seconds)

    def presses(self, button: str) -> list[Event]:
        """Press pause, resume, back, skip or stop."""
        told: list[Event] = getattr(self.run, button)(self.clock.elapsed())
        self.events += told
        return told
