"""Time as it is handed in."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, timezone
from typing import Protocol

EARLIEST, LATEST = datetime(1900, 1, 1), datetime(2200, 12, 31, 23, 59)
"""The first and the last local time that a person can give."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as it was lived: what the clock on the wall said, where, and when that was in UTC.

    ``local`` carries no zone; ``offset`` is local time minus UTC; ``zone`` is the IANA name, or "" if unknown.
    The day a person lived follows from ``local`` alone, so it never changes because someone travelled.
    """

    local: datetime
    offset: timedelta
    zone: str

    def __post_init__(self) -> None:
        if self.local.tzinfo is not None:
            raise ValueError("local time carries no zone")
        if abs(self.offset) >= timedelta(days=1):
            raise ValueError("no clock is a day or more away from UTC")
        if not MINYEAR < self.local.year < MAXYEAR:
            raise ValueError("there is no such time in UTC everywhere")

    @property
    def day(self) -> date:
        """The day as it was lived."""
        return self.local.date()

    @property
    def instant(self) -> datetime:
        """The same moment in UTC."""
        return self.local.replace(tzinfo=timezone(self.offset)).astimezone(UTC)

    @property
    def order(self) -> tuple[date, datetime]:
        """Sorts as it was lived: by the day, then by what came first, also where a clock was set back."""
        return self.day, self.instant

    @classmethod
    def of(cls, aware: datetime, zone: str = "") -> "Moment":
        """A moment from a time with an offset.

        Raises:
            ValueError: ``aware`` has no offset.
        """
        offset = aware.utcoffset()
        if offset is None:
            raise ValueError("a time without an offset is not a moment")
        return cls(aware.replace(tzinfo=None), offset, zone)


class Clock(Protocol):
    """Where the time comes from. Tests hand in one that they move."""

    def now(self) -> Moment:
        """The wall clock, which may jump."""

    def elapsed(self) -> float:
        """Seconds on a clock that only goes forward, also while the computer sleeps."""

    def at(self, local: datetime) -> Moment:
        """The moment at which the wall clock here says ``local``."""

    def after(self, wait: timedelta) -> Moment:
        """The moment when this has gone by from now; the clocks may be changed until then."""


def moment_at(local: datetime, clock: Clock, before: Moment | None = None) -> Moment:
    """The moment at which the wall clock says ``local``, to the minute.

    A time that was not changed stays the moment ``before`` that it was: a journey since does not move it. One that was
    changed is a time where it was lived, not where the person is by now.
    """
    if before and to_the_minute(before.local) == to_the_minute(local):
        return before
    here = clock.at(local)
    return here if before is None or before.zone == here.zone else Moment(local, before.offset, before.zone)


def to_the_minute(local: datetime) -> datetime:
    """The same without its seconds."""
    return local.replace(second=0, microsecond=0)
