"""The shapes file of one build, made from all drawings that exist."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from companion.domain.body import View
from companion.domain.build import Build
from tests.figure import drawing as source
from tests.figure.curves import Curve, number
from tests.figure.drawing import Drawing
from tests.figure.faces import areas


def text(drawings: Path, build: Build) -> str:
    """What ``shapes/<build>.json`` holds: one line for each path, so that changes can be read."""
    files = ((view, drawings / f"{view}.svg") for view in View)
    views = {str(view): _view(source.read(file, build)) for view, file in files if file.exists()}
    return json.dumps({"views": views}, indent=1, ensure_ascii=False) + "\n"


def _view(drawing: Drawing) -> dict[str, Any]:
    cut = areas(drawing)
    return {
        "size": [round(edge, 2) for edge in drawing.size],
        "outline": " ".join(curve.written() for curve in _whole(drawing.outlines)),
        "areas": {name: _written(cut[name]) for name in sorted(cut)},
        "lines": [
            {"path": whole.written(), "weight": weight} for curve, weight in drawing.lines for whole in _whole([curve])
        ],
    }


def _whole(curves: Iterable[Curve]) -> list[Curve]:
    """Each curve and its mirror image: joined where it touches x = 0, one where it runs along it."""
    whole: list[Curve] = []
    for curve in curves:
        if all(point[0] == 0 for segment in curve.segments for point in segment):
            whole.append(curve)
        elif curve.start[0] == 0 and not curve.closed:
            whole.append(_joined(curve))
        elif curve.end[0] == 0 and not curve.closed:
            whole.append(_joined(curve.backwards()))
        else:
            whole += [curve, curve.mirrored()]
    return whole


def _joined(curve: Curve) -> Curve:
    both = curve.mirrored().backwards().followed_by(curve)
    return Curve(both.start, both.segments, closed=curve.end[0] == 0)


def _written(face: Polygon) -> str:
    return " ".join(_ring(ring) for ring in (face.exterior, *face.interiors))


def _ring(ring: BaseGeometry) -> str:
    corners = [f"{number(x)} {number(y)}" for x, y in list(ring.coords)[:-1]]
    return f"M {corners[0]} L {' '.join(corners[1:])} Z"
