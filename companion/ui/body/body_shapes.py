"""The figure as it is painted and pressed: paths, where a number stands, which area lies under a finger.

All lengths are in the figure's own units; stature is 1000 in the body views.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import pairwise, repeat
from math import ceil, dist, inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from companion.library.figure import Path, Picture, Weight

Spot = tuple[float, float]

RIM_STEP = 4.0
"""Furthest that two points of a rim lie apart; the error of a distance to it is far below a pixel."""

KEPT = 32
"""Pictures whose shapes are kept; a build has nine."""

GRID = 12
"""Steps in each direction in search of the place deepest inside an area; even, so that the middle is one."""


def painter_path(path: Path) -> QPainterPath:
    """The same path for Qt. Holes stay open (odd-even rule)."""
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.OddEvenFill)
    for command in path:
        letter, numbers = command[0], [float(number) for number in command[1:]]
        if letter == "M":
            made.moveTo(*numbers)
        elif letter == "L":
            made.lineTo(*numbers)
        elif letter == "C":
            made.cubicTo(*numbers)
        else:
            made.closeSubpath()
    return made


@lru_cache(maxsize=KEPT)
def shape_of(picture: Picture) -> "ViewShape":
    """The shape of a picture, made once: several places show the same one."""
    return ViewShape(picture)


class AreaShape:
    """One area of a picture."""

    def __init__(self, area_id: str, path: QPainterPath) -> None:
        self.id = area_id
        self.path = path
        self.box = path.boundingRect()

    def covers(self, x: float, y: float) -> bool:
        """Whether the point lies inside."""
        return self.box.contains(x, y) and self.path.contains(QPointF(x, y))

    def distance(self, x: float, y: float) -> float:
        """How far the point lies from the rim."""
        return min(map(dist, self.rim, repeat((x, y))))

    def may_be_within(self, reach: float, x: float, y: float) -> bool:
        """Whether the point is so near to the box that the rim may be within reach; quick."""
        box = self.box
        return box.left() - reach <= x <= box.right() + reach and box.top() - reach <= y <= box.bottom() + reach

    def beside(self, x: float, y: float, least: float) -> float | None:
        """How far the point lies from the rim, if it would be inside were the area ``least`` across."""
        if not self.may_be_within(least / 2, x, y):
            return None
        lacks = least / 2 - self.deepest[1]
        away = self.distance(x, y) if lacks > 0 else inf
        return away if away <= lacks else None

    @cached_property
    def rim(self) -> list[Spot]:
        """Points along the contour, at most ``RIM_STEP`` apart."""
        return [spot for polygon in self.path.toSubpathPolygons() for spot in _walk(polygon)]

    @cached_property
    def deepest(self) -> tuple[QPointF, float]:
        """The place furthest from the rim, where a number stands, and how far that is."""
        middle = self.box.center().x()
        depth, _, x, y = max((round(self.distance(x, y), 1), -abs(x - middle), x, y) for x, y in self._places())
        return QPointF(x, y), depth

    def _places(self) -> Iterator[Spot]:
        box, found = self.box, False
        for row in range(1, GRID):
            for column in range(1, GRID):
                x, y = box.left() + box.width() * column / GRID, box.top() + box.height() * row / GRID
                if self.path.contains(QPointF(x, y)):
                    found = True
                    yield x, y
        if not found:
            yield box.center().x(), box.center().y()


class ViewShape:
    """One picture: what it looks like and what can be pressed."""

    def __init__(self, picture: Picture) -> None:
        left, top, right, bottom = picture.size
        self.size = QRectF(left, top, right - left, bottom - top)
        self.outline = painter_path(picture.outline)
        self.outline_box = self.outline.boundingRect()
        self._middles: dict[tuple[float, int], QPointF | None] = {}
        self._picture = picture

    @cached_property
    def areas(self) -> dict[str, AreaShape]:
        """The areas by id."""
        return {area_id: AreaShape(area_id, painter_path(path)) for area_id, path in self._picture.areas.items()}

    @cached_property
    def parts(self) -> dict[str, QPainterPath]:
        """Areas of a close-up where they lie in this view."""
        return {area_id: painter_path(path) for area_id, path in self._picture.parts.items()}

    @cached_property
    def lines(self) -> dict[Weight, QPainterPath]:
        """What helps to find a place."""
        return {weight: self._joined(self._picture, weight) for weight in Weight}

    def area_at(self, x: float, y: float, reach: float, least: float = 0.0) -> str | None:
        """The area at a point, or else the nearest one within ``reach``.

        A narrow one is pressed as if it were ``least`` across, where a wider one gives way.
        """
        for shape in self.areas.values():
            if shape.covers(x, y):
                gives_way = 2 * shape.deepest[1] >= least
                return (gives_way and self._narrow_beside(x, y, least)) or shape.id
        near = [shape for shape in self.areas.values() if shape.may_be_within(reach, x, y)]
        distance, found = min(((shape.distance(x, y), shape.id) for shape in near), default=(inf, None))
        return found if distance <= reach else None

    def _narrow_beside(self, x: float, y: float, least: float) -> str | None:
        """The nearest area that would hold the point were it ``least`` across."""
        found = ((away, shape.id) for shape in self.areas.values() if (away := shape.beside(x, y, least)) is not None)
        return min(found, default=(inf, None))[1]

    def middle_of_leg(self, y: float, side: int) -> QPointF | None:
        """The middle of the trunk or leg at a height, on picture left (-1) or right (1); arms lie further out."""
        if (y, side) not in self._middles:
            inner, outer = self._innermost(sorted(side * x for x in self._crossings(y) if side * x > 0))
            self._middles[y, side] = QPointF(side * (inner + outer) / 2, y) if outer else None
        return self._middles[y, side]

    @staticmethod
    def _innermost(crossings: list[float]) -> tuple[float, float]:
        """Where the first stretch of body begins and ends; the trunk begins in the middle."""
        if len(crossings) % 2:
            return 0.0, crossings[0]
        return (crossings[0], crossings[1]) if crossings else (0.0, 0.0)

    def _crossings(self, y: float) -> Iterator[float]:
        for polygon in self.outline.toSubpathPolygons():
            for a, b in pairwise(polygon.toList()):
                if (a.y() <= y) != (b.y() <= y):
                    yield a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y())

    @staticmethod
    def _joined(picture: Picture, weight: Weight) -> QPainterPath:
        joined = QPainterPath()
        for line in picture.lines:
            if line.weight is weight:
                joined.addPath(painter_path(line.path))
        return joined


def _walk(polygon: QPolygonF) -> Iterator[Spot]:
    for a, b in pairwise((point.x(), point.y()) for point in polygon.toList()):
        steps = max(1, ceil(dist(a, b) / RIM_STEP))
        for step in range(steps):
            yield a[0] + (b[0] - a[0]) * step / steps, a[1] + (b[1] - a[1]) * step / steps
