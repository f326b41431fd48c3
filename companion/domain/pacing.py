"""Pacing: the same amount on good and bad days, from a baseline of one's own, never pushed up."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from companion.domain.condition import Condition
from companion.domain.text import Text

TIMED_DAYS = 3
"""Days an activity is timed for a baseline (FibroCanada)."""

LESS_FOR_BASELINE = 0.2
"""Share taken off the mean of the timed days (FibroCanada)."""

MOST_MORE_A_WEEK = 0.1
"""Largest increase in a week, and only after a steady one (NHS pacing leaflets, second hand)."""

ONE_STEP = 60.0
"""Seconds of the usual step up or down (P)."""

ASKED_EVERY = timedelta(days=7)

STEADY_DAYS = 4
"""Days with practice that a steady week has at least (P)."""


SAME_WITHIN = 1.0
"""Seconds by which a day may fall short of the plan and be as planned: amounts are no whole minutes (P)."""


class NotBaseline(ValueError):
    """The timed days are not three different days with some time on each."""


@dataclass(frozen=True, slots=True)
class Timed:
    """How long an activity went well on one day, in seconds."""

    day: date
    seconds: float


def baseline(timed: Sequence[Timed]) -> float:
    """Seconds to begin with: the mean of three timed days less a fifth.

    Raises:
        NotBaseline: there are not three different days, or one has no time.
    """
    if len(timed) != TIMED_DAYS or len({one.day for one in timed}) != TIMED_DAYS:
        raise NotBaseline(f"{TIMED_DAYS} different days are needed")
    if not all(one.seconds > 0 for one in timed):
        raise NotBaseline("each day needs some time")
    return sum(one.seconds for one in timed) / TIMED_DAYS * (1 - LESS_FOR_BASELINE)


class Choice(StrEnum):
    """What a person can answer to the weekly question. The first is what happens without an answer."""

    SAME = "same"
    LESS = "less"
    MORE = "more"


CHOICE_WORDS = {
    Choice.SAME: Text("Same again"),
    Choice.LESS: Text("A bit less"),
    Choice.MORE: Text("A bit more"),
}

WEEKLY = Text("How shall next week be?")


@dataclass(frozen=True, slots=True)
class PacedDay:
    """One day: what was planned and done in seconds, and whether the day after was as usual."""

    planned: float
    done: float
    settled: bool = True


@dataclass(frozen=True, slots=True)
class WeeklyQuestion:
    """The question, and the seconds each answer leads to. Nothing changes unless the person answers."""

    asks: Text
    leads_to: Mapping[Choice, float]


def is_steady(week: Sequence[PacedDay]) -> bool:
    """Whether a week went evenly: enough days, none cut short or overdone, none that was paid for afterwards."""
    even = all(day.settled and day.done <= day.planned * (1 + MOST_MORE_A_WEEK) for day in week)
    return even and len(week) >= STEADY_DAYS and all(day.done >= day.planned - SAME_WITHIN for day in week)


def weekly_question(
    seconds: float, *, asked: date, today: date, week: Sequence[PacedDay], conditions: Collection[Condition]
) -> WeeklyQuestion | None:
    """What to ask about an amount a week after it was last ``asked``, or set; None if it is not yet time.

    *A bit more* is offered only after a steady week. With ME/CFS nothing is asked: amounts change by hand only
    (NICE NG206).
    """
    if Condition.ME_CFS in conditions or today - asked < ASKED_EVERY:
        return None
    step = min(ONE_STEP, seconds * MOST_MORE_A_WEEK)
    leads_to = {Choice.SAME: seconds, Choice.LESS: seconds - step}
    return WeeklyQuestion(WEEKLY, leads_to | ({Choice.MORE: seconds + step} if is_steady(week) else {}))
