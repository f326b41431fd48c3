"""The way of a pain that travels, as a line on the figure."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from companion.domain.body import View
from companion.domain.check_in import TravelsTo
from companion.ui.body.body_shapes import ViewShape

HEIGHTS: Mapping[TravelsTo, float] = {
    TravelsTo.BUTTOCK: 497.0,
    TravelsTo.ABOVE_KNEE: 665.0,
    TravelsTo.BELOW_KNEE: 800.0,
    TravelsTo.FOOT: 975.0,
}
"""Where the ends lie below the crown, of a stature of 1000 (buttock point .491, middle of the knee cap .723: ANSUR)."""

LEAST_STEP = 30.0
"""A place on the way that is nearer than this is passed by."""

MIDDLE_OF_CLOSE_UP = 0.6
"""How far down the close-up of the buttocks their middle lies, of its height."""


@dataclass(frozen=True, slots=True)
class Way:
    """A line in units of the figure. One that does not end in this view runs out of it, below the contour."""

    line: QPainterPath
    ends_here: bool


def way(view: View, shape: ViewShape, start: QPointF, end: TravelsTo) -> Way | None:
    """The line from ``start`` to ``end`` on the same side, or None where this view does not show it."""
    if abs(start.x()) < 1:
        return None
    if view is View.BUTTOCKS:
        return _close_up(shape, start, end)
    if view not in {View.FRONT, View.BACK}:
        return None
    passed = [height for at, height in HEIGHTS.items() if start.y() + LEAST_STEP < height < HEIGHTS[end]]
    return _through(shape, start, [*passed, HEIGHTS[end]], ends_here=True)


def _close_up(shape: ViewShape, start: QPointF, end: TravelsTo) -> Way | None:
    box = shape.outline_box
    middle = box.top() + MIDDLE_OF_CLOSE_UP * box.height()
    if end is TravelsTo.BUTTOCK:
        return _through(shape, start, [middle], ends_here=True)
    lowest = _through(shape, start, [box.bottom() - 0.02 * box.height()], ends_here=False)
    if lowest:
        lowest.line.lineTo(lowest.line.currentPosition() + QPointF(0, 0.04 * box.height()))
    return lowest


def _through(shape: ViewShape, start: QPointF, heights: list[float], *, ends_here: bool) -> Way | None:
    side = 1 if start.x() > 0 else -1
    places = [shape.middle_of_leg(height, side) for height in heights]
    spots = [start, *(place for place in places if place)]
    if len(spots) < 2:
        return None
    return Way(_softly(spots), ends_here)


def _softly(spots: list[QPointF]) -> QPainterPath:
    line = QPainterPath(spots[0])
    for a, b in pairwise(spots):
        half = (b.y() - a.y()) / 2
        line.cubicTo(a.x(), a.y() + half, b.x(), b.y() - half, b.x(), b.y())
    return line
