"""Sizes of paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """``width`` times ``height`` in logical px, 96 to an inch."""

    width: float
    height: float


A4 = Paper(210 / 25.4 * 96, 297 / 25.4 * 96)
LETTER = Paper(8.5 * 96, 11.0 * 96)
