"""Cutting an outline into faces, and naming each face by the seed in it."""

import shapely
from shapely import LineString, MultiPolygon, Point, Polygon
from shapely.affinity import scale
from shapely.ops import polygonize

from companion.domain.body import Side
from tests.figure.curves import Curve
from tests.figure.drawing import BadDrawing, Drawing, Seed

GRID = 0.01
"""All corners lie on this grid, so that neighbours share them exactly."""


def areas(drawing: Drawing) -> dict[str, Polygon]:
    """Every area of the drawing, both sides, by its id.

    Raises:
        BadDrawing: a face holds no seed or several, or a seed lies in no face.
    """
    faces = _faces(drawing)
    named: dict[str, Polygon] = {}
    for seed in drawing.seeds:
        named.update(_both_sides(seed, _face_of(seed, faces, drawing), drawing))
    unnamed = [face for face in faces if not any(face.contains(Point(seed.at)) for seed in drawing.seeds)]
    if unnamed:
        raise BadDrawing(f"{drawing.name}: no seed in the face at {_place(unnamed[0])}")
    return named


def half(curve: Curve) -> Polygon:
    """What an outline encloses on its own side of x = 0."""
    return Polygon(shapely.set_precision(LineString(curve.flattened()), GRID).coords)


def mirrored(face: Polygon) -> Polygon:
    """The face on the other side of x = 0."""
    return scale(face, xfact=-1, origin=(0, 0))


def _faces(drawing: Drawing) -> list[Polygon]:
    halves = [half(curve) for curve in drawing.outlines]
    strokes = [face.exterior for face in halves] + [LineString(cut.flattened()) for cut in drawing.cuts]
    noded = shapely.unary_union(strokes, grid_size=GRID)
    inside = MultiPolygon(halves)
    return [face for face in polygonize(noded) if inside.contains(face.representative_point())]


def _face_of(seed: Seed, faces: list[Polygon], drawing: Drawing) -> Polygon:
    found = [face for face in faces if face.contains(Point(seed.at))]
    if not found:
        raise BadDrawing(f"{drawing.name}: seed {seed.stem} at {seed.at} lies in no face")
    others = [s.stem for s in drawing.seeds if s is not seed and found[0].contains(Point(s.at))]
    if others:
        raise BadDrawing(f"{drawing.name}: seeds {seed.stem} and {others[0]} lie in one face")
    return found[0]


def _both_sides(seed: Seed, face: Polygon, drawing: Drawing) -> dict[str, Polygon]:
    if seed.middle:
        joined = shapely.unary_union([face, mirrored(face)])
        if not isinstance(joined, Polygon):
            raise BadDrawing(f"{drawing.name}: middle face {seed.stem} does not reach x = 0")
        return {seed.stem: joined}
    right = drawing.picture_right
    left = Side.LEFT if right is Side.RIGHT else Side.RIGHT
    return {f"{right}_{seed.stem}": face, f"{left}_{seed.stem}": mirrored(face)}


def _place(face: Polygon) -> str:
    spot = face.representative_point()
    return f"({spot.x:.1f}, {spot.y:.1f}), {face.area:.1f} square units large"
