"""The figure's paths as they lie on a sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from numpy import ndarray

    from companion.charts.box import Box
    from companion.library.figure import Path, Picture

    Points = ndarray[Any, Any]

_MOVE, _LINE, _CURVE, _CLOSE = 1, 2, 4, 79
_CODES = {"M": [_MOVE], "L": [_LINE], "C": [_CURVE] * 3, "Z": [_CLOSE]}
"""matplotlib's codes, one for each point; closing has one that is not looked at."""

_PATHS = 1_000
"""How many paths are remembered: more than two builds of the figure have."""

_GRID = 13
"""Places tried each way in search of the deepest one; odd, so that the middle is one of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """Points, one a row, with matplotlib's code for each."""

    points: Points
    codes: Points


def joined(outlines: Iterable[Outline]) -> Outline:
    """Several shapes as one, which is drawn much faster than one after the other."""
    import numpy as np

    every = list(outlines)
    points = np.concatenate([outline.points for outline in every])
    return Outline(points, np.concatenate([outline.codes for outline in every]))


class Placed:
    """A view of the figure, as large as fits into ``box``, in the middle of it and at its top."""

    def __init__(self, picture: Picture, box: Box) -> None:
        left, top, right, bottom = picture.size
        self._unit = min(box.width / (right - left), box.height / (bottom - top))
        self._corner = (box.centre - self._unit * (left + right) / 2, box.top - self._unit * top)

    def outline(self, path: Path) -> Outline:
        """A path of the figure on the sheet, in logical px."""
        drawn = _drawn(path)
        return Outline(drawn.points * self._unit + self._corner, drawn.codes)

    def room(self, path: Path) -> float:
        """How large the box around a path is, in square px."""
        points = _drawn(path).points
        across, down = (points.max(axis=0) - points.min(axis=0)) * self._unit
        return float(across * down)

    def deepest(self, path: Path) -> tuple[float, float]:
        """The point far inside a closed path where a number stands best."""
        x, y = _deepest(path)
        left, top = self._corner
        return x * self._unit + left, y * self._unit + top


@lru_cache(_PATHS)
def _drawn(path: Path) -> Outline:
    """A path as it lies on the figure. Every week is drawn on the same ones."""
    import numpy as np

    points = [number for command in path for number in command[1:] or (0.0, 0.0)]
    codes = [code for command in path for code in _CODES[cast(str, command[0])]]
    return Outline(np.array(points, dtype=float).reshape(-1, 2), np.array(codes, dtype=np.uint8))


@lru_cache(_PATHS)
def _deepest(path: Path) -> tuple[float, float]:
    import numpy as np

    outline = _drawn(path)
    rim = outline.points[outline.codes != _CLOSE]
    low, high = rim.min(axis=0), rim.max(axis=0)
    steps = np.linspace(0, 1, _GRID)[1:-1]
    tried = np.array([(x, y) for y in steps for x in steps]) * (high - low) + low
    away = np.where(_inside(rim, tried), _distances(rim, tried), -1.0)
    best = int(away.argmax())
    x, y = tried[best]
    return float(x), float(y)


def _inside(rim: Points, tried: Points) -> Any:
    """Whether a ray from each point leaves the shape an odd number of times."""
    import numpy as np

    (x1, y1), (x2, y2) = rim.T[:, None, :], np.roll(rim, -1, axis=0).T[:, None, :]
    x, y = tried[:, :1], tried[:, 1:]
    with np.errstate(divide="ignore", invalid="ignore"):
        crossed = ((y1 > y) != (y2 > y)) & (x < x1 + (x2 - x1) * (y - y1) / (y2 - y1))
    return crossed.sum(axis=1) % 2 == 1


def _distances(rim: Points, tried: Points) -> Any:
    """How far each point lies from the nearest edge."""
    import numpy as np

    edge = np.roll(rim, -1, axis=0) - rim
    length = np.maximum((edge**2).sum(axis=1), 1e-9)
    from_start = tried[:, None, :] - rim[None, :, :]
    along = np.clip((from_start * edge).sum(axis=2) / length, 0, 1)
    return np.sqrt(((from_start - along[..., None] * edge) ** 2).sum(axis=2)).min(axis=1)
