"""Edges as an even hand would draw them: joined where they meet, and without the small kinks of the geometry."""

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely

from tests.poses.space import Array

GAP = 1.6
"""Ends closer than this are joined."""
SHORTEST = 9.0
"""Shorter lines are left out."""
STEP = 1.5
SOFTNESS = 4.0
"""Bends sharper than about this radius are rounded; the ends of a line stay where they are."""


def drawn(edges: Iterable[Any]) -> Any:
    """The edges as long, even lines."""
    merged = shapely.line_merge(shapely.union_all(list(edges)))
    pieces = [np.array(line.coords) for line in shapely.get_parts(merged)]
    lines = [line for line in _joined(pieces) if _length(line) > SHORTEST]
    if not lines:
        return shapely.MultiLineString()
    return shapely.multilinestrings([shapely.linestrings(_evened(line)) for line in lines])


def _joined(pieces: list[Array]) -> list[Array]:
    """Longest first; each takes in what begins where it ends, the straightest way on."""
    left = sorted(pieces, key=_length, reverse=True)
    lines = []
    while left:
        line = left.pop(0)
        for _ in range(2):
            while (following := _following(line, left)) is not None:
                number, piece = following
                del left[number]
                line = np.concatenate([line, piece])
            line = line[::-1]
        lines.append(line)
    return lines


def _following(line: Array, pieces: list[Array]) -> tuple[int, Array] | None:
    if len(line) > 3 and math.dist(line[0], line[-1]) < GAP / 4:
        return None
    best: tuple[float, int, Array] | None = None
    for number, piece in enumerate(pieces):
        for way in (piece, piece[::-1]):
            if math.dist(line[-1], way[0]) < GAP:
                bend = _bend(line, way)
                if bend < 70 and (best is None or bend < best[0]):
                    best = bend, number, way
    return best and (best[1], best[2])


def _bend(line: Array, following: Array) -> float:
    """By how many degrees the line turns where the other is joined."""
    before, after = _direction(line[::-1]), _direction(following)
    return float(np.degrees(np.arccos(np.clip(-(before @ after), -1, 1))))


def _direction(line: Array) -> Array:
    """Where a line sets out for, judged over a few units."""
    away = np.linalg.norm(line - line[0], axis=1)
    far = int(np.argmax(away > 4)) or len(line) - 1
    return np.asarray((line[far] - line[0]) / max(float(away[far]), 1e-9))


def _length(line: Array) -> float:
    return float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())


def _evened(line: Array) -> Array:
    closed = math.dist(line[0], line[-1]) < GAP
    whole = shapely.linestrings(line)
    count = max(4, round(_length(line) / STEP))
    points = shapely.get_coordinates(shapely.line_interpolate_point(whole, np.linspace(0, 1, count), normalized=True))
    reach = round(SOFTNESS * 3 / STEP)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) * STEP / SOFTNESS) ** 2)
    weights /= weights.sum()
    if closed:
        round_ = np.concatenate([points[-reach - 1 : -1], points, points[1 : reach + 1]])
    else:
        round_ = np.concatenate(
            [_turned(points[1 : reach + 1], points[0]), points, _turned(points[-reach - 1 : -1], points[-1])]
        )
    evened = [np.convolve(round_[:, axis], weights, mode="valid") for axis in (0, 1)]
    return np.column_stack(evened)[: len(points)]


def _turned(points: Array, about: Array) -> Array:
    """The points on the other side of an end, so that smoothing leaves the end alone."""
    return np.asarray(2 * about - points[::-1])
