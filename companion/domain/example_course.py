"""How a made-up person's days go: pain that lingers, flares that build and fade, sleep and stress that weigh on it.

The numbers are invented so that a plot looks lived in. They are no finding about fibromyalgia.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import cos, pi
from random import Random

from companion.domain.scales import Measure

_STRESS = (0.9, 0.4, 0.6, 0.9, 0.2, -1.0, -1.4)
"""What a weekday adds to stress, from Monday."""

_PAIN = (0.1, 0.0, 0.1, 0.2, 0.3, 0.4, -0.3)
"""What a weekday adds to pain: Saturdays are full, Sundays are slow."""

_LEAST_BETWEEN_FLARES = 9
_FLARE_STARTS = 0.045
"""How likely a flare is to start on a day, once the last is long enough ago."""


class Tide(StrEnum):
    """Where a day stands in a flare."""

    CALM = "calm"
    BUILDING = "building"
    HIGH = "high"
    FADING = "fading"


@dataclass(frozen=True, slots=True)
class Day:
    """How one day is on the whole: levels from 0 to 10 and beyond, before rounding; 10 is worst."""

    date: date
    tide: Tide
    levels: Mapping[Measure, float]

    @property
    def pain(self) -> float:
        """The day's level of pain."""
        return self.levels[Measure.PAIN]


@dataclass(slots=True)
class _Flare:
    """It builds, stays high and fades in whole days, up to ``height`` points of pain."""

    height: float
    builds: int
    stays: int
    fades: int
    day: int = 0

    @property
    def is_over(self) -> bool:
        return self.day >= self.builds + self.stays + self.fades

    def next(self) -> tuple[Tide, float]:
        """How this day of it is, and how many points of pain it adds."""
        self.day += 1
        if self.day <= self.builds:
            return Tide.BUILDING, self.height * self.day / (self.builds + 1)
        if self.day <= self.builds + self.stays:
            return Tide.HIGH, self.height
        faded = (self.day - self.builds - self.stays) / (self.fades + 1)
        return Tide.FADING, self.height * (1 - faded) ** 1.3


class Wave:
    """A value around 0 that keeps ``memory`` of yesterday's (0 to 1) and moves by chance."""

    def __init__(self, rng: Random, memory: float, step: float) -> None:
        self._rng, self._memory, self._step = rng, memory, step
        self.value = 0.0

    def next(self) -> float:
        """Move on by a day."""
        self.value = self._memory * self.value + self._rng.gauss(0, self._step)
        return self.value


class _Life:
    """What one day hands on to the next."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._years = Wave(rng, 0.995, 0.05)
        self._days = Wave(rng, 0.6, 0.55)
        self._stress = Wave(rng, 0.55, 1.0)
        self._sleep = Wave(rng, 0.45, 1.0)
        self._mood = Wave(rng, 0.7, 0.6)
        self._pain = 4.8
        self._flare: _Flare | None = None
        self._calm_for = 4

    def next(self, day: date) -> Day:
        stress = 3.8 + _STRESS[day.weekday()] + self._stress.next()
        sleep = 5.3 + 0.4 * (self._pain - 4.8) + 0.25 * (stress - 4) + self._sleep.next()
        tide, added = self._tide(strain=stress + sleep)
        self._pain = (
            4.4
            + added
            + 0.35 * _winter(day)
            + _PAIN[day.weekday()]
            + 0.2 * (stress - 4)
            + 0.28 * (sleep - 5.3)
            + self._years.next()
            + self._days.next()
        )
        return Day(day, tide, self._levels(stress=stress, sleep=sleep))

    def _tide(self, *, strain: float) -> tuple[Tide, float]:
        """A flare starts by chance, sooner after hard days and bad nights."""
        if self._flare and self._flare.is_over:
            self._flare, self._calm_for = None, 0
        if self._flare is None:
            self._calm_for += 1
            chance = _FLARE_STARTS * max(strain / 9.1, 0.2) ** 2
            if self._calm_for <= _LEAST_BETWEEN_FLARES or self._rng.random() > chance:
                return Tide.CALM, 0.0
            self._flare = self._new_flare()
        return self._flare.next()

    def _new_flare(self) -> _Flare:
        rng = self._rng
        return _Flare(rng.uniform(1.6, 3.6), rng.randint(1, 3), rng.randint(1, 4), rng.randint(3, 8))

    def _levels(self, *, stress: float, sleep: float) -> Mapping[Measure, float]:
        pain, rng = self._pain, self._rng
        tiredness = 0.9 + 0.45 * pain + 0.45 * sleep + rng.gauss(0, 0.7)
        return {
            Measure.PAIN: pain,
            Measure.SLEEP: sleep,
            Measure.STRESS: stress,
            Measure.TIREDNESS: tiredness,
            Measure.THINKING: 0.2 + 0.5 * tiredness + 0.2 * sleep + rng.gauss(0, 0.8),
            Measure.MOOD: 0.3 + 0.3 * pain + 0.3 * stress + self._mood.next(),
            Measure.STIFFNESS: 0.8 + 0.75 * pain + rng.gauss(0, 0.7),
        }


def course(*, first: date, days: int, rng: Random) -> Iterator[Day]:
    """``days`` days in a row from ``first``."""
    life = _Life(rng)
    return (life.next(first + timedelta(days=number)) for number in range(days))


def _winter(day: date) -> float:
    """1 in the middle of January, -1 in the middle of July."""
    return cos(2 * pi * (day.timetuple().tm_yday - 15) / 365.25)
