"""One week of check-ins in numbers, and one sentence about it by fixed rules.

A day is *noted* when at least one answer of any kind is about it, also when it was given later. A bad day without a
number is noted and has no pain value. A day without a note has no values at all: nothing is filled in, nothing
counts as zero.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from companion.domain.body import Body
from companion.domain.check_in import CheckIn
from companion.domain.scales import Measure, to_a_tenth
from companion.domain.text import Text

DAYS = 7

DAYS_FOR_AN_AVERAGE = 4
"""Days with a pain number that a weekly average needs. About twelve ratings over four days give a sound average;
one rating does not (Jensen & McFarland 1993)."""

A_DIFFERENCE = 1.0
"""Points between two weekly averages from which they are called lower or higher. Our own choice: it tells what the
numbers did, not whether it matters to a person, for which about 2 points are named (Farrar 2001)."""


class Trend(StrEnum):
    """The week's average pain beside that of the week before."""

    LOWER = "lower"
    HIGHER = "higher"
    SAME = "same"
    TOO_FEW = "too_few"


_TRENDS = {
    Trend.LOWER: Text("Pain was lower than the week before."),
    Trend.HIGHER: Text("Pain was higher than the week before."),
    Trend.SAME: Text("About the same as the week before."),
    Trend.TOO_FEW: Text("The week before has too few days to compare."),
}
_NOTED = {True: Text("{noted} of 7 days noted."), False: Text("{noted} of 7 days noted so far.")}
_NOTHING = {True: Text("No notes in this week."), False: Text("No notes in this week yet.")}
"""By whether the week is over."""

_NUMBERS = {
    True: Text("Average pain {average}, the week before {before}. Lowest {lowest}, highest {highest}."),
    False: Text("Average pain {average}. Lowest {lowest}, highest {highest}."),
}
"""By whether the week before has an average."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The ratings of one day on one measure, 0-10 and lower is better. ``count`` is how many there were."""

    median: float
    lowest: int
    highest: int
    count: int


@dataclass(frozen=True, slots=True)
class Day:
    """One day as it was lived. ``marked`` holds the ids of the areas where something was felt."""

    date: date
    check_ins: int
    bad_day: bool
    ratings: Mapping[Measure, Spread]
    marked: frozenset[str]

    @property
    def noted(self) -> bool:
        """Whether any answer is about this day."""
        return self.check_ins > 0


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from ``first`` on, seen on ``today``.

    ``average`` is the mean of the daily pain medians with one decimal, 0-10 and lower is better, or None with
    fewer than four days that have one; ``average_before`` is that of the week before. ``area_days`` says on how many
    days an area was marked. ``nearest`` is the last noted day before a week without notes, or else the first one
    after it; None where there is none.
    """

    first: date
    today: date
    days: tuple[Day, ...]
    average: float | None
    average_before: float | None
    trend: Trend
    area_days: Mapping[str, int]
    headline: Text
    nearest: date | None = None

    @property
    def last(self) -> date:
        """The seventh day."""
        return self.days[-1].date

    @property
    def noted_days(self) -> int:
        """How many of the seven days are noted."""
        return sum(day.noted for day in self.days)

    @property
    def marked_days(self) -> int:
        """On how many days a place was marked; of the others nobody knows where it hurt."""
        return sum(bool(day.marked) for day in self.days)

    @property
    def in_numbers(self) -> Text | None:
        """The average with the lowest and the highest pain, in words; None without an average."""
        pains = [spread for spread in self.of(Measure.PAIN) if spread]
        if self.average is None or not pains:
            return None
        values = {
            "average": float(self.average),
            "before": float(self.average_before or 0),
            "lowest": min(pain.lowest for pain in pains),
            "highest": max(pain.highest for pain in pains),
        }
        return _NUMBERS[self.average_before is not None].filled(**values)

    def of(self, measure: Measure) -> tuple[Spread | None, ...]:
        """What was rated on each of the seven days; None where nothing was."""
        return tuple(day.ratings.get(measure) for day in self.days)


def summarise(check_ins: Iterable[CheckIn], before: Iterable[CheckIn], *, first: date, today: date) -> Week:
    """The week from ``first`` on; ``before`` are the check-ins of the seven days before it.

    A check-in belongs to the day it is about. Those about other days and empty ones are left out. The two averages
    are compared as they are shown, with one decimal, so that the sentence and the numbers agree.
    """
    days = _days(check_ins, first)
    average, average_before = _average(days), _average(_days(before, first - timedelta(days=DAYS)))
    trend = _trend(average, average_before)
    over = days[-1].date < today
    return Week(
        first=first,
        today=today,
        days=days,
        average=average,
        average_before=average_before,
        trend=trend,
        area_days=MappingProxyType(Counter(area for day in days for area in sorted(day.marked))),
        headline=_headline(sum(day.noted for day in days), average, trend, over),
    )


def on_the_body(week: Week, body: Body) -> Mapping[str, int]:
    """On how many days each area was marked, with the areas of close-ups counted for the area they are part of."""
    counted: Counter[str] = Counter()
    for day in week.days:
        counted.update({body[area].parent or area for area in day.marked if area in body})
    return counted


def _days(check_ins: Iterable[CheckIn], first: date) -> tuple[Day, ...]:
    by_day: dict[date, list[CheckIn]] = {first + timedelta(days=n): [] for n in range(DAYS)}
    for check_in in check_ins:
        if check_in.at.day in by_day and not check_in.is_empty:
            by_day[check_in.at.day].append(check_in)
    return tuple(_day(day, noted) for day, noted in by_day.items())


def _day(day: date, noted: list[CheckIn]) -> Day:
    rated = {m: [c.ratings[m] for c in noted if m in c.ratings] for m in Measure}
    return Day(
        date=day,
        check_ins=len(noted),
        bad_day=any(c.bad_day for c in noted),
        ratings=MappingProxyType({m: _spread(values) for m, values in rated.items() if values}),
        marked=frozenset(mark.area for c in noted for mark in c.marks if mark.is_felt),
    )


def _spread(values: list[int]) -> Spread:
    from statistics import median  # not needed before a week is looked at

    return Spread(float(median(values)), min(values), max(values), len(values))


def _average(days: tuple[Day, ...]) -> float | None:
    from statistics import mean

    medians = [day.ratings[Measure.PAIN].median for day in days if Measure.PAIN in day.ratings]
    return to_a_tenth(mean(medians)) if len(medians) >= DAYS_FOR_AN_AVERAGE else None


def _trend(average: float | None, before: float | None) -> Trend:
    if average is None or before is None:
        return Trend.TOO_FEW
    difference = round(average - before, 1)
    if abs(difference) < A_DIFFERENCE:
        return Trend.SAME
    return Trend.LOWER if difference < 0 else Trend.HIGHER


def _headline(noted: int, average: float | None, trend: Trend, over: bool) -> Text:
    if not noted:
        return _NOTHING[over]
    days = _NOTED[over].filled(noted=noted)
    return Text("{days} {finding}", {"days": days, "finding": _finding(noted, average, trend)})


def _finding(noted: int, average: float | None, trend: Trend) -> Text:
    if average is not None:
        return _TRENDS[trend]
    if noted < DAYS_FOR_AN_AVERAGE:
        return Text("Too few for a weekly average.")
    return Text("Too few pain numbers for a weekly average.")
