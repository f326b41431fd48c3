"""A chart as pixels."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """``width`` times ``height`` device pixels as RGBA, row by row from the top; ``pixel_ratio`` per logical px."""

    width: int
    height: int
    rgba: bytes
    pixel_ratio: float
