"""Random programs for a routine run, against a plain model that counts.

``PROGRAMS=100000 pytest tests/domain/test_routine_programs.py`` tries that many.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.routine_run import Event, FellAsleep, Finished, Phase, RoutineRun, Stopped
from tests.support.journals import FakeClock
from tests.support.routine_model import QUARTERS, PlainRun, Told
from tests.support.routines import ID, Walk, a_routine, many_programs, some_programs

Parts: TypeAlias = tuple[tuple[int, ...], ...]
"""Half seconds of each step of each part."""


class Deed(NamedTuple):
    """So many quarter seconds pass without a reading, and then something is done."""

    passes: int
    what: str


class Both:
    """The run and the model, side by side under one clock. Every public method is a deed."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._clock = FakeClock()
        self._read_at = 0
        self._told: list[Told] = []
        self._run = RoutineRun(a_routine(*_seconds(parts)), id=ID)
        self._model = PlainRun(_quarters(parts))

    def start(self) -> None:
        self._tell(self._run.start(self._clock.elapsed(), self._clock.now()))
        self._model.start(self._now)

    def read(self) -> None:
        self._tell(self._run.advance(self._clock.elapsed()))

    def read_an_old_time(self) -> None:
        self.read()
        self._tell(self._run.advance(self._clock.elapsed() - 7.5))

    def set_the_clock_back(self) -> None:
        self._clock.jumps(hours=-3)
        self.read()

    def set_the_clock_forward(self) -> None:
        self._clock.jumps(days=2)
        self.read()

    def pause(self) -> None:
        self._tell(self._run.pause(self._clock.elapsed()))
        self._model.pause()

    def resume(self) -> None:
        self._tell(self._run.resume(self._clock.elapsed()))
        self._model.resume()

    def stop(self) -> None:
        self._tell(self._run.stop(self._clock.elapsed()))
        self._model.stop()

    def back(self) -> None:
        self._tell(self._run.back(self._clock.elapsed()))
        self._model.back(self._now)

    def skip(self) -> None:
        self._tell(self._run.skip(self._clock.elapsed()))
        self._model.skip(self._now)

    def easier(self) -> None:
        self._parts = tuple(tuple(max(half // 2, 1) for half in part) for part in self._parts)
        self._tell(self._run.easier(self._clock.elapsed(), a_routine(*_seconds(self._parts))))
        self._model.easier(_quarters(self._parts), self._now)

    def crash(self) -> None:
        self.read()
        self._run = RoutineRun.from_snapshot(self._run.snapshot())
        self._model.crash()

    def restart_the_computer(self) -> None:
        """The clock that only goes forward begins anew."""
        self.crash()
        self._clock, self._read_at = FakeClock(), 0

    def _does(self, deed: Deed) -> None:
        self._clock.passes(seconds=deed.passes / QUARTERS)
        self._model.passes(self._now - self._read_at, self._now)
        self._read_at = self._now
        getattr(self, deed.what)()
        self._agree()

    @property
    def _now(self) -> int:
        return round(self._clock.elapsed() * QUARTERS)

    def _tell(self, events: Sequence[Event]) -> None:
        self._told += [_told(event) for event in events]

    def _agree(self) -> None:
        run, model = self._run, self._model
        assert self._told == model.told
        assert run.phase == model.phase
        assert run.index == model.step
        assert run.elapsed * QUARTERS == model.place
        assert run.practised * QUARTERS == model.practised
        assert run.left_in_step * QUARTERS == model.steps[model.step][1] - model.into_step


def _told(event: Event) -> Told:
    name = type(event).__name__
    match event:
        case FellAsleep(gap):
            return name, gap, 0
        case Stopped(practised):
            return name, practised, 0
        case Finished(due):
            return name, 0, due * QUARTERS
        case _:
            return name, event.index, event.due * QUARTERS


def _seconds(parts: Parts) -> list[tuple[float, ...]]:
    return [tuple(half / 2 for half in part) for part in parts]


def _quarters(parts: Parts) -> Parts:
    return tuple(tuple(half * QUARTERS // 2 for half in part) for part in parts)


OFTEN = ["read", "read", "read", "read", "read", "resume", "resume", "back", "skip"]
DEEDS = OFTEN + [name for name in vars(Both) if not name.startswith("_")]
LENGTHS = (1, 2, 3, 7, 20, 39, 40, 60, 61, 90)
AWAKE = 235
"""Of 256 deeds so many come while the computer is awake."""


def _program(drawn: bytes) -> list[Deed]:
    """Two bytes a deed: one draw for all of it is several times as quick as one for each."""
    pairs = zip(drawn[::2], drawn[1::2], strict=False)
    return [Deed(_passing(passes), DEEDS[what % len(DEEDS)]) for passes, what in pairs]


def _passing(drawn: int) -> int:
    """Up to ten seconds, or a sleep of up to three hours."""
    return drawn % 41 if drawn < AWAKE else 41 + (drawn - AWAKE) * 800


def _parts(drawn: bytes) -> Parts:
    """A byte a step; the upper half begins a new part."""
    parts: list[tuple[int, ...]] = [()]
    for byte in drawn:
        step = (LENGTHS[byte % len(LENGTHS)],)
        parts = [*parts, step] if byte > 127 and parts[-1] else [*parts[:-1], parts[-1] + step]
    return tuple(parts)


programs = st.binary(min_size=30, max_size=80).map(_program)
some_parts = st.binary(min_size=3, max_size=8).map(_parts)


@many_programs
@given(some_parts, programs)
def test_whatever_is_done_and_whatever_the_clock_does_it_says_the_same_as_a_person_who_counts(
    parts: Parts, program: list[Deed]
) -> None:
    both = Both(parts)
    for deed in [Deed(0, "start"), *program]:
        both._does(deed)


class Stretch(NamedTuple):
    """Seconds that go by in one or another rhythm of readings, and then a button."""

    seconds: float
    button: str


stretches = st.builds(Stretch, st.floats(0, 60), st.sampled_from(["advance", "pause", "resume", "back", "skip"]))
rhythms = st.floats(0.7, 9.9)
lengths = st.lists(st.tuples(st.floats(0.1, 70), st.floats(0.1, 70)), min_size=1, max_size=3)


@some_programs
@given(lengths, st.lists(stretches, max_size=4), rhythms, rhythms)
def test_how_often_it_is_read_changes_nothing(
    parts: list[tuple[float, ...]], program: list[Stretch], one: float, other: float
) -> None:
    assert _walked(parts, program, one) == _walked(parts, program, other)


def _walked(parts: list[tuple[float, ...]], program: list[Stretch], every: float) -> tuple[list[Event], Phase, float]:
    walk = Walk(a_routine(*parts), FakeClock())
    now = 0.0
    told = walk.run.start(now, walk.clock.now())
    for stretch in program:
        readings = int(stretch.seconds / every)
        for count in range(1, readings + 1):
            told += walk.run.advance(now + count * every)
        now += stretch.seconds
        told += getattr(walk.run, stretch.button)(now)
    return told, walk.run.phase, walk.run.practised
