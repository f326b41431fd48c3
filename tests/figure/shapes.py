"""The shapes file of one build, made from all drawings that exist.

The whole body also shows where in a buttock it hurts: the areas of that close-up are fitted into those they are part
of. The parts of a head, a hand or a foot would be smaller there than a number.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from shapely import Polygon, unary_union
from shapely.affinity import affine_transform
from shapely.geometry.base import BaseGeometry

from companion.domain.body import Body, View
from companion.domain.build import Build
from tests.figure import drawing as source
from tests.figure.curves import Curve, number
from tests.figure.drawing import Drawing
from tests.figure.faces import areas

GOES_ON = 1.2
"""How many times as long as wide an area is against its parts, if it goes on below the edge of the close-up."""


def text(drawings: Path, build: Build, body: Body) -> str:
    """What ``shapes/<build>.json`` holds: one line for each path, so that changes can be read."""
    files = ((view, drawings / f"{view}.svg") for view in View)
    drawn = {view: source.read(file, build) for view, file in files if file.exists()}
    cut = {view: areas(drawing) for view, drawing in drawn.items()}
    views = {str(view): _view(drawing, cut[view]) for view, drawing in drawn.items()}
    if {View.BACK, View.BUTTOCKS} <= cut.keys():
        parts = _parts(cut[View.BUTTOCKS], cut[View.BACK], body)
        views[View.BACK]["parts"] = {name: _written(parts[name]) for name in sorted(parts)}
    return json.dumps({"views": views}, indent=1, ensure_ascii=False) + "\n"


def _parts(close_up: dict[str, Polygon], whole: dict[str, Polygon], body: Body) -> dict[str, Polygon]:
    """The areas of a close-up where they lie on the whole body."""
    parts: dict[str, Polygon] = {}
    for parent in sorted({body[name].parent or "" for name in close_up}):
        children = {name: face for name, face in close_up.items() if body[name].parent == parent}
        left, top, right, bottom = unary_union(list(children.values())).bounds
        x, y, x_end, y_end = whole[parent].bounds
        wide, high = (x_end - x) / (right - left), (y_end - y) / (bottom - top)
        high = wide if high > GOES_ON * wide else high
        for name, face in children.items():
            fitted = affine_transform(face, [wide, 0, 0, high, x - wide * left, y - high * top])
            parts[name] = _largest(fitted.intersection(whole[parent]))
    return parts


def _largest(face: BaseGeometry) -> Polygon:
    """A corner that was cut off is no place."""
    pieces = [piece for piece in getattr(face, "geoms", [face]) if isinstance(piece, Polygon)]
    return max(pieces, key=lambda piece: float(piece.area))


def _view(drawing: Drawing, cut: dict[str, Polygon]) -> dict[str, Any]:
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
