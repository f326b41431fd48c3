"""Where things stand on the figure: the middle of an area, and the way down a leg."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations, pairwise
from math import hypot
from typing import TypeAlias, cast

from companion.domain.check_in import TravelsTo
from companion.library.figure import Path

Point: TypeAlias = tuple[float, float]

_CURVE_STEPS = 6
_GRID = 14
_ROUNDS = 8

HEIGHTS: Mapping[TravelsTo, float] = {
    TravelsTo.BUTTOCK: 497.0,
    TravelsTo.ABOVE_KNEE: 665.0,
    TravelsTo.BELOW_KNEE: 800.0,
    TravelsTo.FOOT: 965.0,
}
"""Where the ends lie below the crown, of a stature of 1000 (buttock point .491, middle of the knee cap .723: ANSUR)."""

_MIDDLE = 8.0
"""How far from the middle a side begins."""

_LEAST_STEP = 30.0
"""A place on the way that is nearer than this is passed by."""


@lru_cache(maxsize=64)
def polygons(path: Path) -> list[list[Point]]:
    """The closed shapes of a path, each as its corners; curves become short straight lines."""
    shapes: list[list[Point]] = []
    for command in path:
        letter, numbers = command[0], cast(tuple[float, ...], command[1:])
        if letter == "M":
            shapes.append([])
        if letter == "C":
            shapes[-1] += _curve(shapes[-1][-1], numbers)
        elif numbers:
            shapes[-1].append((numbers[0], numbers[1]))
    return shapes


@lru_cache(maxsize=1024)
def deepest(path: Path) -> Point:
    """The point furthest from the rim of an area, where a number stands best."""
    shapes = polygons(path)
    xs, ys = zip(*(point for shape in shapes for point in shape), strict=True)
    middle = (min(xs) + max(xs)) / 2
    tried = [
        (min(xs) + (max(xs) - min(xs)) * column / _GRID, min(ys) + (max(ys) - min(ys)) * row / _GRID)
        for row in range(1, _GRID)
        for column in range(1, _GRID)
    ]
    inside = [spot for spot in tried if _is_inside(shapes, spot)]
    centre = (middle, (min(ys) + max(ys)) / 2)
    return max(inside, key=lambda spot: (round(_depth(shapes, spot), 1), -abs(spot[0] - middle)), default=centre)


def apart(points: Mapping[str, Point], least: float) -> Mapping[str, Point]:
    """The points, each pair moved from each other until it is ``least`` apart, as far as a few rounds bring them."""
    moved = dict(points)
    for _ in range(_ROUNDS):
        for one, other in combinations(sorted(moved), 2):
            moved[one], moved[other] = _pushed(moved[one], moved[other], least)
    return moved


def _pushed(a: Point, b: Point, least: float) -> tuple[Point, Point]:
    away = hypot(b[0] - a[0], b[1] - a[1])
    if away >= least:
        return a, b
    x, y = ((b[0] - a[0]) / away, (b[1] - a[1]) / away) if away else (0.0, 1.0)
    half = (least - away) / 2
    return (a[0] - x * half, a[1] - y * half), (b[0] + x * half, b[1] + y * half)


def way_down(outline: Path, start: Point, end: TravelsTo) -> list[Point]:
    """The way of a pain from ``start`` down the same side of a view of the whole body; empty if there is none.

    From the middle nobody knows which leg is meant.
    """
    if abs(start[0]) < _MIDDLE:
        return []
    side = 1 if start[0] > 0 else -1
    heights = [at for at in HEIGHTS.values() if start[1] + _LEAST_STEP < at < HEIGHTS[end]]
    if HEIGHTS[end] > start[1] + _LEAST_STEP:
        heights.append(HEIGHTS[end])
    places = [place for height in heights if (place := _middle_of_leg(outline, height, side))]
    return [start, *places] if places else []


def _middle_of_leg(outline: Path, y: float, side: int) -> Point | None:
    """The middle of the trunk or leg at a height; arms lie further out. The trunk begins in the middle."""
    crossings = sorted(side * x for x in _crossings(outline, y) if side * x > 0)
    if len(crossings) % 2:
        crossings.insert(0, 0.0)
    return (side * (crossings[0] + crossings[1]) / 2, y) if crossings else None


def _crossings(outline: Path, y: float) -> Iterator[float]:
    for (x1, y1), (x2, y2) in _edges(polygons(outline)):
        if (y1 <= y) != (y2 <= y):
            yield x1 + (x2 - x1) * (y - y1) / (y2 - y1)


def _curve(start: Point, numbers: tuple[float, ...]) -> Iterator[Point]:
    x1, y1, x2, y2, x, y = numbers
    for step in range(1, _CURVE_STEPS + 1):
        t = step / _CURVE_STEPS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        yield a * start[0] + b * x1 + c * x2 + d * x, a * start[1] + b * y1 + c * y2 + d * y


def _edges(shapes: list[list[Point]]) -> Iterator[tuple[Point, Point]]:
    for shape in shapes:
        yield from pairwise([*shape, shape[0]])


def _is_inside(shapes: list[list[Point]], spot: Point) -> bool:
    """Whether a ray from the spot leaves the shapes an odd number of times."""
    x, y = spot
    crossed = ((x1, y1, x2, y2) for (x1, y1), (x2, y2) in _edges(shapes) if (y1 > y) != (y2 > y))
    return sum(x < x1 + (x2 - x1) * (y - y1) / (y2 - y1) for x1, y1, x2, y2 in crossed) % 2 == 1


def _depth(shapes: list[list[Point]], spot: Point) -> float:
    """How far the nearest edge is."""
    return min(_away(spot, a, b) for a, b in _edges(shapes))


def _away(spot: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = max(dx * dx + dy * dy, 1e-9)
    along = min(1.0, max(0.0, ((spot[0] - a[0]) * dx + (spot[1] - a[1]) * dy) / length))
    return hypot(spot[0] - a[0] - along * dx, spot[1] - a[1] - along * dy)
