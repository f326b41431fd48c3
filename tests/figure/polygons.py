"""Paths of the library as polygons, for measuring."""

from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from companion.library.figure import Path
from tests.figure.curves import Curve, Point, Segment


def polygon(path: Path) -> BaseGeometry:
    """What the path encloses by the odd-even rule. An outline crosses itself nowhere."""
    enclosed: BaseGeometry = MultiPolygon()
    for curve in _curves(path):
        enclosed = enclosed.symmetric_difference(Polygon(curve.flattened()))
    return enclosed


def _curves(path: Path) -> list[Curve]:
    starts = [number for number, command in enumerate(path) if command[0] == "M"]
    return [_curve(path[at:end]) for at, end in zip(starts, [*starts[1:], len(path)], strict=True)]


def _curve(path: Path) -> Curve:
    (start,) = _points(path[0][1:])
    return Curve(start, tuple(_points(command[1:]) for command in path[1:] if len(command) > 1), closed=True)


def _points(numbers: tuple[str | float, ...]) -> Segment:
    values = [float(number) for number in numbers]
    points: list[Point] = list(zip(values[::2], values[1::2], strict=True))
    return tuple(points)
