"""Ids of areas without their side."""

from companion.domain.body import Side


def without_side(area: str) -> str:
    """The id without its side: ``left_outer_hip`` and ``right_outer_hip`` are both ``outer_hip``."""
    side, _, rest = area.partition("_")
    return rest if rest and side in (Side.LEFT, Side.RIGHT) else area
