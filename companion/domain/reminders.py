"""Gentle reminders: told the time, they say whether one is due. Off until somebody asks for them.

One that comes at a bad moment is never told late: it waits in the program. Those of medicines keep to the same rules.
Every limit here is a product choice.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from companion.domain.clock import Moment
from companion.domain.medicine import DoseTime
from companion.domain.settings import Settings
from companion.domain.text import Text

READ_EVERY = 60.0
"""Seconds between two readings at most."""

LONGEST_GAP = 150.0
"""Seconds between two readings beyond which the computer is taken to have slept."""

SAME_CLOCK_WITHIN = 60.0
"""Seconds by which the wall clock may part from the steady one and still be taken for not having been set."""

NOT_BEFORE = 120.0
"""Seconds after a start, a sleep, or a clock that was set, in which nothing is told: people are busy then."""

LEAST_APART = 3600.0
"""Seconds between two of the person's own that are told, whatever the clock on the wall says. One that was put off
comes when it was asked for, and one of a medicine at its time."""

CARRIED = timedelta(hours=4)
"""How long after its time one that was put off over midnight can be put off again."""

PUT_OFF = (timedelta(minutes=15), timedelta(hours=1))
"""How far one can be put off, from now on and as often as one likes."""

TITLE = Text("A moment for yourself")
WORDS = Text("You asked to be reminded. Only if it suits you now.")
"""Nothing about pain or health: others may see it too."""


def asked_for(settings: Settings, times: Iterable[time], now: Moment) -> Settings:
    """The settings with reminders at these times of day from now on; with none, they are off.

    Raises:
        ValueError: there are more than two times.
    """
    return replace(settings, reminders=tuple(sorted(set(times))), reminders_since=now.local)


def seen(settings: Settings, now: Moment) -> Settings:
    """The settings once the one that waits was seen."""
    return replace(settings, reminders_seen=now.local)


def put_off(settings: Settings, now: Moment, by: timedelta) -> Settings:
    """The settings once those that wait were put off; what was put off before is forgotten."""
    return replace(settings, put_off=(now.local, now.local + by))


def not_today(settings: Settings, now: Moment) -> Settings:
    """The settings with silence until tomorrow."""
    return replace(settings, not_today=now.day)


def waiting(settings: Settings, now: Moment) -> datetime | None:
    """The newest reminder that nobody has seen, by its local time; told or not, it waits in the program.

    Those of yesterday are over, but for one that was put off until today.
    """
    if settings.not_today == now.day:
        return None
    days = (now.day - timedelta(days=1), now.day)
    passed = [slot for day in days for slot in _own(settings, day) if _waits(slot, settings, now)]
    return passed[-1] if passed else None


def doses_waiting(doses: Iterable[DoseTime], settings: Settings, now: Moment) -> tuple[DoseTime, ...]:
    """Those that nobody has seen, of the times for which no dose was noted: of today, or put off until today."""
    if settings.not_today == now.day:
        return ()
    return tuple(one for one in doses if _waits(one.at, settings, now))


def is_quiet(settings: Settings, at: time) -> bool:
    """Whether nothing is told at this time of day. Quiet hours without a length are none."""
    begins, ends = settings.quiet_from, settings.quiet_until
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends


@dataclass(frozen=True, slots=True)
class _Reading:
    elapsed: float
    local: datetime


class ReminderRun:
    """Reads the clocks while the program is open. ``elapsed`` is ``Clock.elapsed()``; ``settings`` may be changed.

    A reminder is told at its time or not at all: not after a start, a sleep or a clock that was set, which could make
    several due at once. Then it waits, see ``waiting``. ``doses`` are further local times, of medicines.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.doses: tuple[datetime, ...] = ()
        self._last: _Reading | None = None
        self._not_before = 0.0
        self._told: set[datetime] = set()
        self._own_told = -math.inf

    def advance(self, now: Moment, elapsed: float) -> datetime | None:
        """The reminder to tell now, by its local time. Each is told once. Mostly there is none."""
        before, self._last = self._last, _Reading(elapsed, now.local)
        if before is None or not _went_on(before, self._last):
            self._not_before = elapsed + NOT_BEFORE
            return None
        days = sorted({before.local.date(), now.day})
        due = [slot for day in days for slot in self._slots(day) if before.local < slot <= now.local]
        if elapsed < self._not_before:
            return None
        slot = next((slot for slot in reversed(due) if self._may_tell(slot, now, elapsed)), None)
        return None if slot is None else self._tell(slot, elapsed)

    def look_again(self, now: Moment) -> float | None:
        """Seconds until the next reading; None while there is nothing to remind of."""
        if not self.settings.reminders and not self.doses:
            return None
        days = (now.day, now.day + timedelta(days=1))  # midnight is of the next one
        coming = [slot - now.local for day in days for slot in self._slots(day) if slot > now.local]
        return min([READ_EVERY, *(left / timedelta(seconds=1) for left in coming)])

    def _tell(self, slot: datetime, elapsed: float) -> datetime:
        self._told.add(slot)
        if slot not in self.doses:
            self._own_told = elapsed
        return slot

    def _slots(self, day: date) -> list[datetime]:
        """Those of a day, in order; what was put off comes again in the place of those that wait."""
        slots, until = self._asked_for(day), (self.settings.put_off or (datetime.max, datetime.max))[1]
        before = self._asked_for(day - timedelta(days=1)) if until.date() == day else []
        waits = any(self._comes_again(slot) for slot in (*before, *slots))
        return sorted({*slots, until}) if waits and until.date() == day else slots

    def _asked_for(self, day: date) -> list[datetime]:
        return sorted({*_own(self.settings, day), *(at for at in self.doses if at.date() == day)})

    def _comes_again(self, slot: datetime) -> bool:
        since, until = self.settings.put_off or (datetime.max, datetime.max)
        is_of_then = until.date() in _days_of(slot, self.settings)
        return slot <= since and is_of_then and not _was_seen(slot, self.settings)

    def _may_tell(self, slot: datetime, now: Moment, elapsed: float) -> bool:
        is_new = slot not in self._told and not _was_seen(slot, self.settings)
        is_asked_for = self.settings.put_off is not None and slot == self.settings.put_off[1]
        is_apart = is_asked_for or slot in self.doses or elapsed >= self._own_told + LEAST_APART
        is_loud = self.settings.not_today != slot.date() and not is_quiet(self.settings, now.local.time())
        return is_new and is_apart and is_loud


def _went_on(before: _Reading, now: _Reading) -> bool:
    """Whether both clocks went on together since the last reading: nobody slept, set one, or travelled."""
    steady = now.elapsed - before.elapsed
    wall = (now.local - before.local) / timedelta(seconds=1)
    return 0 <= steady <= LONGEST_GAP and abs(wall - steady) <= SAME_CLOCK_WITHIN


def _own(settings: Settings, day: date) -> list[datetime]:
    """The person's own of a day. What was asked for on a day to come was so before a clock was set back."""
    since = settings.reminders_since
    slots = [datetime.combine(day, at) for at in settings.reminders]
    return slots if since is None or since.date() != day else [slot for slot in slots if slot > since]


def _waits(slot: datetime, settings: Settings, now: Moment) -> bool:
    is_of_today = now.day in _days_of(slot, settings) and slot.date() != settings.not_today
    has_come = is_of_today and slot <= now.local
    return has_come and not _was_seen(slot, settings) and not _is_put_off(slot, settings, now)


def _days_of(slot: datetime, settings: Settings) -> set[date]:
    """The days on which it can wait: its own, and the one to which it was put off."""
    since, until = settings.put_off or (datetime.max, datetime.max)
    waited = slot <= since and (slot.date() == since.date() or since - slot <= CARRIED)
    return {slot.date(), until.date()} if waited else {slot.date()}


def _is_put_off(slot: datetime, settings: Settings, now: Moment) -> bool:
    """What was put off at a time to come was put off before a clock was set back: it says nothing about now."""
    since, until = settings.put_off or (datetime.max, datetime.max)
    return slot <= since <= now.local < until


def _was_seen(slot: datetime, settings: Settings) -> bool:
    """What was seen on a day to come was seen before a clock was set back: it says nothing about today."""
    until = settings.reminders_seen
    return until is not None and until.date() in _days_of(slot, settings) and slot <= until
