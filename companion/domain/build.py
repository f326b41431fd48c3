"""Whose figure is shown."""

from enum import StrEnum


class Build(StrEnum):
    """Shapes of the figure. All have the same areas."""

    NEUTRAL = "neutral"
    WIDER_HIPS = "wider_hips"
    WIDER_SHOULDERS = "wider_shoulders"
