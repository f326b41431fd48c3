"""Curves as an SVG writes them: reading, flattening, mirroring, writing.

A curve is a start point and its segments; a segment is a point (straight) or three points (cubic Bézier).
Only absolute M, L, C and Z are read, one M in each path.
"""

import math
import re
from dataclasses import dataclass
from itertools import groupby, pairwise

Point = tuple[float, float]
Segment = tuple[Point, ...]

COARSEST_CHORD = 0.1
"""How far, in units of the drawing, a chord may lie from its curve."""

_TOKEN = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_NUMBERS = {"M": 2, "L": 2, "C": 6, "Z": 0}


@dataclass(frozen=True, slots=True)
class Curve:
    """One stroke of a drawing."""

    start: Point
    segments: tuple[Segment, ...]
    closed: bool = False

    @property
    def end(self) -> Point:
        """Where the stroke ends."""
        return self.segments[-1][-1] if self.segments else self.start

    def mirrored(self) -> "Curve":
        """The same stroke on the other side of x = 0."""
        return Curve(_flip(self.start), tuple(tuple(map(_flip, s)) for s in self.segments), self.closed)

    def backwards(self) -> "Curve":
        """The same stroke drawn from its end."""
        points = [self.start, *(segment[-1] for segment in self.segments)]
        turned = [(*reversed(s[:-1]), before) for s, before in zip(self.segments, points, strict=False)]
        return Curve(self.end, tuple(reversed(turned)), self.closed)

    def followed_by(self, other: "Curve") -> "Curve":
        """This stroke and then the other, which begins where this one ends."""
        return Curve(self.start, self.segments + other.segments, self.closed)

    def flattened(self) -> list[Point]:
        """Points on the curve, no chord further than ``COARSEST_CHORD`` from it."""
        points, at = [self.start], self.start
        for segment in self.segments:
            points += [segment[0]] if len(segment) == 1 else _flat(at, segment)
            at = segment[-1]
        return [*points, self.start] if self.closed and at != self.start else points

    def written(self) -> str:
        """The curve as SVG path data, two decimals at most; a letter stands for all of its kind that follow."""
        parts = [f"M {_pair(self.start)}"]
        for straight, segments in groupby(self.segments, lambda segment: len(segment) == 1):
            parts += ["L" if straight else "C", *(_pair(point) for segment in segments for point in segment)]
        return " ".join([*parts, "Z"] if self.closed else parts)


def read(data: str) -> Curve:
    """The curve in SVG path data.

    Raises:
        ValueError: it holds anything but absolute M, L, C, Z, or more than one M.
    """
    start: Point | None = None
    segments: list[Segment] = []
    closed = False
    for letter, numbers in _commands(data):
        points = tuple(zip(numbers[::2], numbers[1::2], strict=True))
        if letter == "M" and start is None:
            start = points[0]
        elif letter == "Z":
            closed = True
        elif letter == "M":
            raise ValueError("has a second M; draw it as two paths")
        else:
            segments.append(points)
    if start is None:
        raise ValueError("has no M")
    return Curve(start, tuple(segments), closed)


def _commands(data: str) -> list[tuple[str, list[float]]]:
    found: list[tuple[str, list[float]]] = []
    tokens = _TOKEN.findall(data)
    letter, at = "", 0
    while at < len(tokens):
        if tokens[at].isalpha():
            letter, at = tokens[at], at + 1
        count = _NUMBERS.get(letter)
        if count is None or (found and found[-1][0] == "Z"):
            raise ValueError(f"may hold only absolute M, L, C and a last Z, not {letter or tokens[at]!r}")
        found.append((letter, [float(token) for token in tokens[at : at + count]]))
        letter, at = ("L" if letter == "M" else letter), at + count
    return found


def _flat(start: Point, segment: Segment) -> list[Point]:
    steps = _steps(start, segment)
    return [_at(start, segment, step / steps) for step in range(1, steps)] + [segment[-1]]


def _steps(start: Point, segment: Segment) -> int:
    """How many chords keep the error small (from the largest second difference of the control points)."""
    points = (start, *segment)
    bends = [math.dist(_lerp(a, c, 0.5), b) * 2 for a, b, c in zip(points, points[1:], points[2:], strict=False)]
    return max(1, math.ceil(math.sqrt(0.75 * max(bends) / COARSEST_CHORD)))


def _at(start: Point, segment: Segment, t: float) -> Point:
    points = [start, *segment]
    while len(points) > 1:
        points = [_lerp(a, b, t) for a, b in pairwise(points)]
    return points[0]


def _lerp(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _flip(point: Point) -> Point:
    return -point[0] if point[0] else 0.0, point[1]


def _pair(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def number(value: float) -> str:
    """Two decimals at most, no trailing zeros, no minus zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
