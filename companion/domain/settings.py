"""What a person chose about the program itself. No health data in here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from companion.domain.build import Build


class ThemeChoice(StrEnum):
    """How the window looks; ``SYSTEM`` follows the computer until told otherwise."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    DIM = "dim"
    HIGH_CONTRAST = "high_contrast"


class FirstDay(StrEnum):
    """The day a week starts with; ``SYSTEM`` follows the computer's region."""

    SYSTEM = "system"
    MONDAY = "monday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


class SoundKind(StrEnum):
    """Sounds that are chosen together; which belong to each stands in ``chime``."""

    STEPS = "steps"
    BREATHS = "breaths"
    TIME_LEFT = "time_left"
    END = "end"
    PACK_CHECK = "pack_check"
    PACK_OVER = "pack_over"


TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent of the ordinary size."""

PREPARE_TIMES = (5, 10, 15, 20, 30, 45, 60)
"""Seconds to get ready that a person can choose from."""

LOUDEST = 100

LEVELS = (0, 50, 100, 200)
"""How loud sounds of one kind can be, in per cent of the volume; 0 is off."""

MOST_REMINDERS = 2
"""A day; more would be nagging (product choice)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person chose. ``text_size`` is in per cent, ``volume`` from 0 (silent) to ``LOUDEST``.

    ``voice`` and ``chimes`` are for practices; at first nothing sounds. ``levels`` are of the kinds of sounds that are
    not as loud as ``volume`` says; the end of a pack is never off. ``prepare_seconds`` is the time to get ready.
    The usual of it and of ``bedtime`` are those of ``routine`` and ``pack``, which a start need not read.
    ``journal`` is the file in use, or None for the usual place. ``journals`` are the files that were once opened:
    one of them missing is told, and never replaced by an empty one. ``unread`` is a file with earlier settings that
    could not be read, or None: where journals lie is not known then, and none is started until a person says so.

    ``reminders`` are times of day, in order and none of them twice; none at first. They count from the local time
    ``reminders_since`` on, when they were asked for. They are quiet between ``quiet_from`` and ``quiet_until``, which
    may span midnight, and on the day ``not_today``. Those up to ``reminders_seen``, a local time, were seen.
    ``put_off`` are two local times: those up to the first wait until the second.

    ``country`` is whose telephone numbers stand beside the warning signs, or "" for that of the system; ``emergency``,
    ``urgent`` and ``crisis`` are numbers that a person wrote in place of them, or "".

    Raises:
        ValueError: a value that cannot be chosen.
    """

    text_size: int = 100
    theme: ThemeChoice = ThemeChoice.SYSTEM
    build: Build = Build.NEUTRAL
    motion: bool = False
    first_day: FirstDay = FirstDay.SYSTEM
    journal: str | None = None
    journals: tuple[str, ...] = ()
    unread: str | None = None
    window: tuple[int, int, int, int] | None = None
    voice: bool = False
    chimes: bool = False
    volume: int = 40
    levels: Mapping[SoundKind, int] = field(default_factory=dict)
    prepare_seconds: int = 10
    bedtime: time = time(22, 0)
    reminders: tuple[time, ...] = ()
    reminders_since: datetime | None = None
    quiet_from: time = time(21, 0)
    quiet_until: time = time(8, 0)
    not_today: date | None = None
    reminders_seen: datetime | None = None
    put_off: tuple[datetime, datetime] | None = None
    country: str = ""
    emergency: str = ""
    urgent: str = ""
    crisis: str = ""

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size {self.text_size} is not one of {TEXT_SIZES}")
        if not 0 <= self.volume <= LOUDEST:
            raise ValueError(f"volume {self.volume} is not between 0 and {LOUDEST}")
        if not set(self.levels.values()) <= set(LEVELS) or not self.level(SoundKind.PACK_OVER):
            raise ValueError(f"levels are of {LEVELS}, and the end of a pack is not off, not {self.levels}")
        if self.prepare_seconds not in PREPARE_TIMES:
            raise ValueError(f"{self.prepare_seconds} seconds to get ready are not one of {PREPARE_TIMES}")
        if len(self.reminders) > MOST_REMINDERS or tuple(sorted(set(self.reminders))) != self.reminders:
            raise ValueError(f"reminders are at most {MOST_REMINDERS} different times in order, not {self.reminders}")

    def level(self, kind: SoundKind) -> int:
        """How loud sounds of this kind are, in per cent of the volume."""
        return self.levels.get(kind, 100)
