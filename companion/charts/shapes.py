"""The figure's paths as they lie on a sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from numpy import ndarray

    from companion.charts.box import Box
    from companion.library.figure import Path, Picture

    Points = ndarray[Any, Any]

_MOVE, _LINE, _CURVE, _CLOSE = 1, 2, 4, 79
_CODES = {"M": [_MOVE], "L": [_LINE], "C": [_CURVE] * 3, "Z": [_CLOSE]}
"""matplotlib's codes, one for each point; closing has one that is not looked at."""

_GRID = 13
"""Places tried each way in search of the deepest one; odd, so that the middle is one of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """Points in logical px, one a row, with matplotlib's code for each."""

    points: Points
    codes: list[int]


def joined(outlines: Iterable[Outline]) -> Outline:
    """Several shapes as one, which is drawn much faster than one after the other."""
    import numpy as np

    every = list(outlines)
    points = np.concatenate([outline.points for outline in every])
    return Outline(points, [code for outline in every for code in outline.codes])


class Placed:
    """A view of the figure, as large as fits into ``box``, in the middle of it and at its top."""

    def __init__(self, picture: Picture, box: Box) -> None:
        left, top, right, bottom = picture.size
        self._unit = min(box.width / (right - left), box.height / (bottom - top))
        self._corner = (box.centre - self._unit * (left + right) / 2, box.top - self._unit * top)

    def outline(self, path: Path) -> Outline:
        """A path of the figure on the sheet."""
        import numpy as np

        numbers = [cast(float, number) for command in path for number in command[1:] or (0.0, 0.0)]
        points = np.array(numbers).reshape(-1, 2) * self._unit + self._corner
        return Outline(points, [code for command in path for code in _CODES[cast(str, command[0])]])


def deepest(outline: Outline) -> tuple[float, float, float]:
    """The point far inside a closed shape where a number stands best, and how far away the nearest edge is."""
    import numpy as np

    rim = outline.points[np.array(outline.codes) != _CLOSE]
    low, high = rim.min(axis=0), rim.max(axis=0)
    steps = np.linspace(0, 1, _GRID)[1:-1]
    tried = np.array([(x, y) for y in steps for x in steps]) * (high - low) + low
    away = np.where(_inside(rim, tried), _distances(rim, tried), -1.0)
    best = int(away.argmax())
    x, y = tried[best]
    return float(x), float(y), float(away[best])


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
