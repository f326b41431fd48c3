"""A made-up person's check-ins, for journals that show what Companion looks like in use."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from typing import TypeAlias
from uuid import UUID

from companion.domain.check_in import CheckIn, Kind, Mark, Spread, TravelsTo
from companion.domain.clock import Moment
from companion.domain.example_course import Day, Tide, Wave, course
from companion.domain.example_relief import Habit, PackHabit
from companion.domain.scales import HIGHEST, LOWEST, Measure

At: TypeAlias = Callable[[datetime], Moment]
"""The moment at which the wall clock says this."""

_HARD, _EASY = 6.5, 3.4
"""Pain from which a day is hard, and up to which it is easy."""

_NOT_REPEATED_FOR = 16
"""Phrases before the same one comes again, where there are enough."""


class Occasion(StrEnum):
    """When words are said."""

    ANY = "any"
    WORKDAY = "workday"
    WEEKEND = "weekend"
    GOOD = "good"
    ORDINARY = "ordinary"
    BUILDING = "building"
    FADING = "fading"
    BAD = "bad"
    AWAKE = "awake"


Phrases: TypeAlias = Mapping[Occasion, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place where it hurts again and again. ``resources/example/person.toml`` says what each field is."""

    area: str
    begins: float
    stronger: float
    kinds: tuple[Kind, ...]
    flare: tuple[Kind, ...] = ()
    spread: Spread | None = None
    travels: tuple[TravelsTo, ...] = ()
    travels_from: float = HIGHEST


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Where it hurts this person, how they put things, and what they do for relief."""

    spots: tuple[Spot, ...]
    habits: tuple[Habit, ...]
    packs: tuple[PackHabit, ...]
    note: Phrases
    could_do: Phrases
    helped: Phrases


class Part(StrEnum):
    """A part of the day in which someone checks in."""

    NIGHT = "night"
    MORNING = "morning"
    NOON = "noon"
    EVENING = "evening"


_HOURS = {Part.NIGHT: (4.9, 0.25), Part.MORNING: (8.0, 0.4), Part.NOON: (13.1, 0.6), Part.EVENING: (20.8, 0.7)}
"""When in the day, and how far it varies, in hours."""

_SHIFTS: Mapping[Part, Mapping[Measure, float]] = {
    Part.NIGHT: {Measure.PAIN: 0.6, Measure.STIFFNESS: 0.8},
    Part.MORNING: {Measure.PAIN: 0.2, Measure.STIFFNESS: 1.3, Measure.STRESS: -0.5},
    Part.NOON: {Measure.PAIN: -0.3, Measure.STIFFNESS: -0.8, Measure.STRESS: 0.6},
    Part.EVENING: {Measure.PAIN: 0.4, Measure.TIREDNESS: 0.9, Measure.STIFFNESS: -0.2},
}
"""How a part of the day differs from the day on the whole."""

_USUAL_PARTS: tuple[tuple[float, tuple[Part, ...]], ...] = (
    (0.26, (Part.EVENING,)),
    (0.12, (Part.MORNING,)),
    (0.04, (Part.NOON,)),
    (0.32, (Part.MORNING, Part.EVENING)),
    (0.08, (Part.NOON, Part.EVENING)),
    (0.18, (Part.MORNING, Part.NOON, Part.EVENING)),
)


def life(person: Person, *, first: date, days: int, seed: int, at: At) -> Iterator[CheckIn]:
    """The check-ins of ``days`` days from ``first``, oldest first; the same for the same arguments.

    Some days have none, as in life.
    """
    days_lived = course(first=first, days=days, rng=Random(f"{seed} course"))
    rng = Random(f"{seed} check-ins")
    until = datetime.combine(first + timedelta(days=days - 1), time(23, 59))
    diary = _Diary(person, rng=rng, at=at, until=until)
    habit = _Habit(rng)
    for left, day in zip(range(days, 0, -1), days_lived, strict=True):
        yield from diary.of(day, habit.times(day, left))


class _Habit:
    """On which days and at what times someone checks in."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._away_for = 0

    def times(self, day: Day, left: int) -> list[tuple[Part, datetime]]:
        """The times of one day in order; ``left`` is how many days are left with it."""
        if self._is_away(day, left):
            return []
        parts = list(_chosen(self._rng, _USUAL_PARTS))
        if day.levels[Measure.SLEEP] > 7 and self._rng.random() < 0.15:
            parts.insert(0, Part.NIGHT)
        return [(part, self._time(day.date, part)) for part in parts]

    def _is_away(self, day: Day, left: int) -> bool:
        """Days without a note come in clumps; a long one is not among the last, which people look at first."""
        if self._away_for == 0 and self._rng.random() < (0.1 if day.pain > _HARD else 0.06):
            self._away_for = self._rng.choice((1, 1, 2, 2, 3, 4))
        elif self._away_for == 0 and left > 30 and self._rng.random() < 0.006:
            self._away_for = self._rng.randint(7, 21)
        self._away_for -= 1
        away = self._away_for >= 0
        self._away_for = max(self._away_for, 0)
        return away

    def _time(self, day: date, part: Part) -> datetime:
        hour, varies = _HOURS[part]
        late = 1.0 if part is Part.MORNING and day.weekday() >= 5 else 0.0
        moved = min(max(self._rng.gauss(0, varies), -2 * varies), 2 * varies)
        return datetime.combine(day, time()) + timedelta(minutes=round((hour + late + moved) * 60))


class _Diary:
    """Writes one day after the other."""

    def __init__(self, person: Person, *, rng: Random, at: At, until: datetime) -> None:
        self._rng, self._at, self._until = rng, at, until
        self._places = _Places(person.spots, rng)
        self._voice = _Voice(person, rng)

    def of(self, day: Day, times: list[tuple[Part, datetime]]) -> Iterator[CheckIn]:
        """The check-ins of one day."""
        self._places.next_day()
        for number, (part, local) in enumerate(times):
            yield self._check_in(day, part, local, is_first=number == 0)

    def _check_in(self, day: Day, part: Part, local: datetime, *, is_first: bool) -> CheckIn:
        moment = self._at(local)
        blank = CheckIn(
            id=UUID(int=self._rng.getrandbits(128), version=4),
            at=moment,
            kept_at=self._kept(local) if self._happens(0.05) else moment,
            finished=True,
        ).rated(Measure.PAIN, self._level(day, part, Measure.PAIN))
        if blank.ratings[Measure.PAIN] >= 8 and self._happens(0.45):
            return replace(blank, bad_day=True)
        if self._happens(0.03):
            return replace(self._marked(blank, day), finished=False)
        if self._happens(0.25):
            return self._marked(blank, day) if self._happens(0.5) else blank
        return self._full(blank, day, part, is_first)

    def _kept(self, local: datetime) -> Moment:
        return self._at(min(local + timedelta(minutes=self._rng.randint(90, 800)), self._until))

    def _full(self, check_in: CheckIn, day: Day, part: Part, is_first: bool) -> CheckIn:
        asked = [measure for measure in Measure if measure is not Measure.PAIN]
        ratings: dict[Measure, int] = {
            measure: self._level(day, part, measure)
            for measure in asked
            if (is_first if measure is Measure.SLEEP else self._happens(0.85))
        }
        marked = self._marked(replace(check_in, ratings={**check_in.ratings, **ratings}), day)
        return self._voice.says(marked, day, part)

    def _marked(self, check_in: CheckIn, day: Day) -> CheckIn:
        return replace(check_in, marks=tuple(self._places.marks(check_in.ratings[Measure.PAIN], day.tide)))

    def _level(self, day: Day, part: Part, measure: Measure) -> int:
        return _on_scale(day.levels[measure] + _SHIFTS[part].get(measure, 0) + self._rng.gauss(0, 0.5))

    def _happens(self, chance: float) -> bool:
        return self._rng.random() < chance


class _Places:
    """Where it hurts, drifting a little from day to day."""

    def __init__(self, spots: tuple[Spot, ...], rng: Random) -> None:
        self._rng = rng
        self._spots = [(spot, Wave(rng, 0.8, 0.55)) for spot in spots]

    def next_day(self) -> None:
        """Move on by a day."""
        for _, drift in self._spots:
            drift.next()

    def marks(self, pain: int, tide: Tide) -> Iterator[Mark]:
        """The marks that go with this much pain."""
        for spot, drift in self._spots:
            if pain and pain + drift.value + self._rng.gauss(0, 0.5) > spot.begins:
                strength = pain + spot.stronger + 0.5 * drift.value + self._rng.gauss(0, 0.4)
                yield self._mark(spot, max(_on_scale(strength), 1), pain, tide)

    def _mark(self, spot: Spot, strength: int, pain: int, tide: Tide) -> Mark:
        travels = self._travels(spot, pain)
        kinds = {kind for chance, kind in zip((0.7, 0.4, 0.2), spot.kinds, strict=False) if self._happens(chance)}
        if tide is not Tide.CALM:
            kinds |= {kind for kind in spot.flare if self._happens(0.3)}
        if travels and self._happens(0.65):
            kinds.add(Kind.TINGLING)
        spread = spot.spread if self._happens(0.6) else None
        return Mark(area=spot.area, strength=strength, kinds=tuple(kinds), spread=spread, travels_to=travels)

    def _travels(self, spot: Spot, pain: int) -> TravelsTo | None:
        if not spot.travels or pain < spot.travels_from or not self._happens(0.35):
            return None
        return spot.travels[-1] if self._happens(0.25) else spot.travels[0]

    def _happens(self, chance: float) -> bool:
        return self._rng.random() < chance


class _Voice:
    """Finds words for a day, and does not say the same thing twice in a row."""

    def __init__(self, person: Person, rng: Random) -> None:
        self._person, self._rng = person, rng
        self._said: deque[str] = deque(maxlen=_NOT_REPEATED_FOR)

    def says(self, check_in: CheckIn, day: Day, part: Part) -> CheckIn:
        """The same with a note, and in the evening with what was possible and what helped; each only sometimes."""
        evening, how = part is Part.EVENING, _how_it_went(day.pain)
        if self._rng.random() < (0.4 if evening or part is Part.NIGHT else 0.15):
            check_in = check_in.written("note", self._pick(self._person.note, self._occasion(day, part)))
        if evening and self._rng.random() < 0.4:
            check_in = check_in.written("could_do", self._pick(self._person.could_do, how))
        if evening and self._rng.random() < 0.35:
            check_in = check_in.written("helped", self._pick(self._person.helped, how))
        return check_in

    def _occasion(self, day: Day, part: Part) -> Occasion:
        if part is Part.NIGHT:
            return Occasion.AWAKE
        usual = Occasion.WEEKEND if day.date.weekday() >= 5 else Occasion.WORKDAY
        return self._rng.choice((Occasion.ANY, usual, _mood_of(day) or Occasion.ANY, _mood_of(day) or usual))

    def _pick(self, phrases: Phrases, occasion: Occasion) -> str:
        known = phrases[occasion]
        said = self._rng.choice([phrase for phrase in known if phrase not in self._said] or known)
        self._said.append(said)
        return said


def _mood_of(day: Day) -> Occasion | None:
    if day.tide in {Tide.BUILDING, Tide.FADING}:
        return Occasion(day.tide)
    how = _how_it_went(day.pain)
    return None if how is Occasion.ORDINARY else how


def _how_it_went(pain: float) -> Occasion:
    if pain > _HARD:
        return Occasion.BAD
    return Occasion.GOOD if pain < _EASY else Occasion.ORDINARY


def _on_scale(level: float) -> int:
    return min(max(round(level), LOWEST), HIGHEST)


def _chosen(rng: Random, shares: tuple[tuple[float, tuple[Part, ...]], ...]) -> tuple[Part, ...]:
    return rng.choices([parts for _, parts in shares], [share for share, _ in shares])[0]
