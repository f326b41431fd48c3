"""Whether two drawings look the same. Processors differ in the last bit of a number, and so in tiny slivers."""

import re
from collections.abc import Iterator
from functools import reduce
from itertools import pairwise
from typing import Any, NamedTuple
from xml.etree import ElementTree

import shapely

SEEN = 1.5
"""The breadth from which a difference is seen, in thousandths of the stature: less than half a line."""
HALF_A_LINE = 1.8
LINES = frozenset({"line", "soft", "ghost", "arrow"})

_NUMBER = re.compile(r"-?[\d.]+")
_PATH = "{http://www.w3.org/2000/svg}path"


class _Drawing(NamedTuple):
    words: tuple[str, ...]
    frame: tuple[float, ...]
    kinds: tuple[str, ...]
    regions: tuple[Any, ...]
    """What each path covers."""


def looks_the_same(one: str, other: str) -> bool:
    """Whether two files say the same, and nowhere cover what the other does not in a breadth of ``SEEN``."""
    if one == other:
        return True
    left, right = _read(one), _read(other)
    if (left.words, left.kinds) != (right.words, right.kinds):
        return False
    if any(abs(a - b) > 1 for a, b in zip(left.frame, right.frame, strict=True)):
        return False
    apart = shapely.symmetric_difference(left.regions, right.regions)
    return bool(shapely.is_empty(shapely.buffer(apart, -SEEN / 2)).all())


def _read(text: str) -> _Drawing:
    root = ElementTree.fromstring(text)
    paths = list(root.iter(_PATH))
    kinds = tuple(path.attrib["class"] for path in paths)
    return _Drawing(
        words=tuple((one.text or "") for one in root if one.tag != _PATH),
        frame=tuple(map(float, root.attrib["viewBox"].split())),
        kinds=kinds,
        regions=tuple(_region(kind, path.attrib["d"]) for kind, path in zip(kinds, paths, strict=True)),
    )


def _region(kind: str, data: str) -> Any:
    runs = [shapely.linestrings(run) for run in _runs(data)]
    if kind in LINES:
        return shapely.union_all(shapely.buffer(runs, HALF_A_LINE))
    rings = [shapely.make_valid(shapely.polygons(run.coords)) for run in runs if len(run.coords) > 3]
    return reduce(shapely.symmetric_difference, rings, shapely.Polygon())  # as even-odd fills


def _runs(data: str) -> Iterator[list[tuple[float, float]]]:
    for run in data.split("M")[1:]:
        numbers = [float(number) for number in _NUMBER.findall(run)]
        points = [pair for place, pair in enumerate(pairwise(numbers)) if place % 2 == 0]
        yield [*points, points[0]] if run.endswith("z") else points
