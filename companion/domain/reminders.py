"""Gentle reminders: told the time, they say whether one is due. Off until somebody asks for them.

One that comes at a bad moment is never told late: it waits in the program. Those of medicines keep to the same rules.
Every limit here is a product choice.
"""

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
"""Seconds between two that are told, whatever the clock on the wall says; one that was put off comes when asked for."""

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
    return replace(settings, reminders=tuple(sorted(set(times))), reminders_seen=now.local)


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
    """The newest reminder of today that nobody has seen, by its local time; told or not, it waits in the program."""
    if settings.not_today == now.day:
        return None
    passed = [slot for slot in _slots(settings.reminders, now.day) if _waits(slot, settings, now)]
    return passed[-1] if passed else None


def doses_waiting(doses: Iterable[DoseTime], settings: Settings, now: Moment) -> tuple[DoseTime, ...]:
    """Those of today that nobody has seen, of the times for which no dose was noted."""
    if settings.not_today == now.day:
        return ()
    return tuple(one for one in doses if one.at.date() == now.day and _waits(one.at, settings, now))


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
        self._told: dict[datetime, float] = {}

    def advance(self, now: Moment, elapsed: float) -> datetime | None:
        """The reminder to tell now, by its local time. Each is told once. Mostly there is none."""
        before, self._last = self._last, _Reading(elapsed, now.local)
        if before is None or not _went_on(before, self._last):
            self._not_before = elapsed + NOT_BEFORE
            return None
        days = sorted({before.local.date(), now.day})
        due = [slot for day in days for slot in self._slots(day) if before.local < slot <= now.local]
        if not due or elapsed < self._not_before or not self._may_tell(due[-1], now, elapsed):
            return None
        self._told[due[-1]] = elapsed
        return due[-1]

    def look_again(self, now: Moment) -> float | None:
        """Seconds until the next reading; None while there is nothing to remind of."""
        if not self.settings.reminders and not self.doses:
            return None
        coming = [slot - now.local for slot in self._slots(now.day) if slot > now.local]
        return min([READ_EVERY, *(left / timedelta(seconds=1) for left in coming)])

    def _slots(self, day: date) -> list[datetime]:
        """Those of a day, in order; what was put off comes again in the place of those that wait."""
        doses = (at for at in self.doses if at.date() == day)
        slots = sorted({*_slots(self.settings.reminders, day), *doses})
        since, until = self.settings.put_off or (datetime.max, datetime.max)
        waits = any(slot <= since and not _was_seen(slot, self.settings) for slot in slots)
        return sorted({*slots, until}) if waits and until.date() == day else slots

    def _may_tell(self, slot: datetime, now: Moment, elapsed: float) -> bool:
        is_new = slot not in self._told and not _was_seen(slot, self.settings)
        is_asked_for = self.settings.put_off is not None and slot == self.settings.put_off[1]
        is_apart = is_asked_for or all(elapsed >= told + LEAST_APART for told in self._told.values())
        is_loud = self.settings.not_today != slot.date() and not is_quiet(self.settings, now.local.time())
        return is_new and is_apart and is_loud


def _went_on(before: _Reading, now: _Reading) -> bool:
    """Whether both clocks went on together since the last reading: nobody slept, set one, or travelled."""
    steady = now.elapsed - before.elapsed
    wall = (now.local - before.local) / timedelta(seconds=1)
    return 0 <= steady <= LONGEST_GAP and abs(wall - steady) <= SAME_CLOCK_WITHIN


def _slots(times: Iterable[time], day: date) -> list[datetime]:
    return [datetime.combine(day, at) for at in sorted(times)]


def _waits(slot: datetime, settings: Settings, now: Moment) -> bool:
    return slot <= now.local and not _was_seen(slot, settings) and not _is_put_off(slot, settings, now)


def _is_put_off(slot: datetime, settings: Settings, now: Moment) -> bool:
    """What was put off at a time to come was put off before a clock was set back: it says nothing about now."""
    since, until = settings.put_off or (datetime.max, datetime.max)
    return slot <= since <= now.local < until


def _was_seen(slot: datetime, settings: Settings) -> bool:
    """What was seen on a day to come was seen before a clock was set back: it says nothing about today."""
    until = settings.reminders_seen
    return until is not None and until.date() == slot.date() and slot <= until
