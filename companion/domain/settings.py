"""What a person chose about the program itself. No health data in here."""

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.body import Build


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


TEXT_SIZES = (100, 125, 150, 175, 200)
"""Per cent of the ordinary size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person chose. ``text_size`` is in per cent.

    ``journal`` is the file in use, or None for the usual place. ``journals`` are the files that were once opened:
    one of them missing is told, and never replaced by an empty one.
    """

    text_size: int = 100
    theme: ThemeChoice = ThemeChoice.SYSTEM
    build: Build = Build.NEUTRAL
    motion: bool = False
    first_day: FirstDay = FirstDay.SYSTEM
    journal: str | None = None
    journals: tuple[str, ...] = ()
    window: tuple[int, int, int, int] | None = None

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size {self.text_size} is not one of {TEXT_SIZES}")
