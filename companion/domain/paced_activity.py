"""Activities that a person paces, and the days on which they timed them."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from companion.domain.clock import Moment
from companion.domain.invalid import Invalid
from companion.domain.pacing import TIMED_DAYS, PacedDay, Timed, baseline


class Wrong(StrEnum):
    """Why an activity or a time cannot be kept as it stands."""

    NO_NAME = "no_name"
    NO_TIME = "no_time"
    NO_DAY = "no_day"


class InvalidPacing(Invalid[Wrong]):
    """An activity or a time that cannot be kept as it stands; ``field`` names what is wrong."""


def _checked_seconds(seconds: float | None, field: str, *, least: float = 0.0) -> None:
    if seconds is not None and not least <= seconds < math.inf:
        raise InvalidPacing(Wrong.NO_TIME, field)


@dataclass(frozen=True, slots=True, kw_only=True)
class PacedActivity:
    """Something a person does in amounts of their own.

    ``seconds`` is the amount now, or None until it was timed on three days. ``asked`` is the day it was set, or the
    weekly question last answered: from then on a week counts.

    Raises:
        InvalidPacing: it has no name, or an amount without the day it was set.
    """

    id: UUID
    name: str
    seconds: float | None = None
    asked: date | None = None
    kept_at: Moment

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidPacing(Wrong.NO_NAME, "name")
        _checked_seconds(self.seconds, "seconds", least=1.0)
        if self.seconds is not None and self.asked is None:
            raise InvalidPacing(Wrong.NO_DAY, "asked")

    def set_to(self, seconds: float, today: date) -> "PacedActivity":
        """The same with another amount: its baseline, or the answer to the weekly question.

        Raises:
            InvalidPacing: that is no time.
        """
        return replace(self, seconds=seconds, asked=today)


@dataclass(frozen=True, slots=True, kw_only=True)
class PacedTime:
    """How long an activity was done on one day, all of the day together. One for each activity and day.

    ``planned`` is the amount at that time, or None on the days it is timed for a baseline: as long as it went well.
    ``settled`` is whether the day after was as usual.

    Raises:
        InvalidPacing: a time that is none.
    """

    activity: UUID
    day: date
    seconds: float
    planned: float | None = None
    settled: bool = True

    def __post_init__(self) -> None:
        _checked_seconds(self.seconds, "seconds")
        _checked_seconds(self.planned, "planned")


def baseline_from(times: Iterable[PacedTime]) -> float | None:
    """The baseline in seconds from the first three days that were timed without a plan; None before there are three."""
    timed = [Timed(time.day, time.seconds) for time in times if time.planned is None and time.seconds > 0]
    first = sorted(timed, key=lambda one: one.day)[:TIMED_DAYS]
    return baseline(first) if len(first) == TIMED_DAYS else None


def days_from(times: Iterable[PacedTime], *, first: date, last: date) -> tuple[PacedDay, ...]:
    """The days with a plan from ``first`` to ``last``, both included, in order."""
    planned = [(time.day, time.planned, time) for time in times if time.planned is not None]
    return tuple(
        PacedDay(plan, time.seconds, time.settled)
        for day, plan, time in sorted(planned, key=lambda one: one[0])
        if first <= day <= last
    )
