"""Things in the room: what someone sits, lies or leans on, and what they hold."""

from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import Any

import numpy as np
import shapely

from tests.poses import flesh
from tests.poses.flesh import Slices
from tests.poses.pose import BadPose
from tests.poses.posing import place_of
from tests.poses.skeleton import Skeleton
from tests.poses.space import Array, about_y, vector

ROUND = 5.0
"""Radius of the corners of wooden things."""
SEAT_THICKNESS = 22.0
LEG_THICKNESS = 16.0
STRAP = 9.0

Prop = Mapping[str, Any]


def shapes(prop: Prop, bones: Skeleton, camera: Array) -> list[Any]:
    """The pieces of a thing in the picture, the farthest first.

    Raises:
        BadPose: there is no such thing.
    """
    makers: Mapping[str, Callable[[Prop, Skeleton, Array], Iterable[Any]]] = {
        "box": _box,
        "chair": _chair,
        "stool": _chair,
        "cushion": _cushion,
        "belt": _belt,
        "strap": _strap,
    }
    if prop["kind"] not in makers:
        raise BadPose(f"props: there is no {prop['kind']}")
    return list(makers[prop["kind"]](prop, bones, camera))


def _box(prop: Prop, _: Skeleton, camera: Array) -> Iterable[Any]:
    yield _block(prop["from"], prop["to"], camera, prop.get("round", ROUND))


def _block(low: Iterable[float], high: Iterable[float], camera: Array, corner: float) -> Any:
    pairs = list(zip(low, high, strict=True))
    corners = np.array(list(product(*pairs)), dtype=np.float64)
    return _hull(corners @ camera.T).buffer(-corner, quad_segs=8).buffer(corner, quad_segs=8)


def _chair(prop: Prop, _: Skeleton, camera: Array) -> Iterable[Any]:
    """``at`` is the middle of the seat's back edge on the floor; ``facing`` is -1 if it faces against x."""
    ahead, back_edge = vector(prop.get("facing", 1), 1, 1), vector(*prop.get("at", (-78, 0)))
    place = vector(back_edge[0], 0, back_edge[1])
    boxes = [(low * ahead + place, high * ahead + place) for low, high in _chair_boxes(prop)]
    for low, high in sorted(boxes, key=lambda box: float((camera @ (box[0] + box[1]))[2])):
        yield _block(low, high, camera, ROUND)


def _chair_boxes(prop: Prop) -> Iterable[tuple[Array, Array]]:
    """Legs, back and seat of a chair that faces along x."""
    high, deep, wide = prop.get("seat", 235.0), prop.get("deep", 225.0), prop.get("wide", 210.0) / 2
    leg, under = LEG_THICKNESS, high - SEAT_THICKNESS
    for side in (-1, 1):
        edge, inner = side * wide, side * (wide - leg)
        yield vector(0, 0, edge), vector(leg, high, inner)
        yield vector(deep - leg, 0, edge), vector(deep, high, inner)
    yield vector(-leg, under, -wide), vector(deep, high, wide)
    if prop["kind"] == "chair":
        yield vector(-leg, under, -wide), vector(0, high + prop.get("back", 215.0), wide)


def _cushion(prop: Prop, bones: Skeleton, camera: Array) -> Iterable[Any]:
    """A block around a mark; ``size`` is its length, height and depth, turned with its bone if ``turned``.

    ``soft`` says how round it is, up to 1.
    """
    half = vector(*prop["size"]) / 2
    soft = float(min(half)) * prop.get("soft", 0.9)
    inner = np.array(list(product(*((-h + soft, h - soft) for h in half))), dtype=np.float64)
    turn = bones.frames[prop["to"]].turn @ about_y(prop.get("spin", 0)) if prop.get("turned") else np.eye(3)
    corners = (inner @ turn.T + place_of(bones, prop)) @ camera.T
    yield _hull(corners).buffer(soft, quad_segs=12)


def _belt(prop: Prop, bones: Skeleton, camera: Array) -> Iterable[Any]:
    """Around several limbs at once, between two places along them. The limbs come out of its nearer end."""
    limbs = [_rims(part, bones) for part in prop["around"]]
    low, high = ([rims[int(np.argmin(abs(away - prop[end])))] for away, rims in limbs] for end in ("low", "high"))
    whole = _hull(np.concatenate([*low, *high]) @ camera.T).buffer(2.0)
    beyond = [Slices(rims[away >= prop["high"] - 6]).silhouette(camera) for away, rims in limbs]
    yield whole.difference(shapely.union_all(beyond))


def _hull(corners: Array) -> Any:
    return shapely.convex_hull(shapely.multipoints(corners[:, :2]))


def _rims(part: str, bones: Skeleton) -> tuple[Array, Array]:
    """The slices of a limb, and how far along it each lies."""
    rims = flesh.pieces(bones, part)[0].rims
    return np.linalg.norm(rims.mean(axis=1) - bones.frames[part].place, axis=1), rims


def _strap(prop: Prop, bones: Skeleton, camera: Array) -> Iterable[Any]:
    marks = [camera @ place_of(bones, mark) for mark in prop["through"]]
    line = shapely.LineString([(float(x), float(y)) for x, y, _ in marks])
    yield line.buffer(prop.get("width", STRAP) / 2, quad_segs=8)
