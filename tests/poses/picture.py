"""A posed body as a line drawing: parts laid over one another from far to near, joined where flesh joins."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from tests.poses import flesh
from tests.poses.pose import Pose
from tests.poses.skeleton import SIDES, Skeleton
from tests.poses.space import Array, about_x, about_y, vector

FINE = 0.3
"""How exact silhouettes are, in units of the drawing."""
HAIR = 0.4
"""An edge must lie deeper than this inside another part to be hidden by it."""

_LIMB_JOINTS = (
    ("trunk", "thigh", "thigh", 88.0, 28.0),
    ("thigh", "shank", "shank", 46.0, 9.0),
    ("shank", "foot", "foot", 40.0, 10.0),
    ("trunk", "upper_arm", "upper_arm", 52.0, 26.0),
    ("upper_arm", "forearm", "forearm", 34.0, 10.0),
    ("forearm", "hand", "hand", 26.0, 10.0),
)
"""Parts that grow out of one another: at which bone, how wide the join is, and which hollows in it are filled."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two parts are one within this circle of the picture."""

    parts: frozenset[str]
    circle: Any
    hollow: float


@dataclass(frozen=True, slots=True)
class Layers:
    """What is in the picture, body and things. ``order`` runs from the farthest to the nearest."""

    order: tuple[str, ...]
    shapes: Mapping[str, Any]
    joins: tuple[Join, ...]
    _hidden: Mapping[str, Any] = field(init=False)
    """For each layer, what nearer layers cover."""

    def __post_init__(self) -> None:
        hidden: dict[str, Any] = {}
        covered = shapely.Polygon()
        for name in reversed(self.order):
            hidden[name] = covered
            covered = covered.union(self.shapes[name])
        object.__setattr__(self, "_hidden", hidden)

    @property
    def person(self) -> list[str]:
        """The layers that are the body."""
        return [name for name in self.order if " " not in name]

    def all(self, names: Iterable[str]) -> Any:
        """Several layers as one shape."""
        return shapely.union_all([self.shapes[name] for name in names])

    def seen(self, name: str) -> Any:
        """What of a layer no nearer one hides."""
        return self.shapes[name].difference(self._hidden[name])

    def edge(self, name: str) -> Any:
        """The edge of a layer as far as it is seen, without those stretches where parts grow together."""
        edge = self.shapes[name].boundary.difference(self._hidden[name].buffer(-HAIR, quad_segs=2))
        for join in self.joins:
            if name in join.parts:
                (other,) = join.parts - {name}
                nearer = self.order.index(other) > self.order.index(name)
                within = self.shapes[other].buffer(HAIR if nearer else -HAIR, quad_segs=2)
                edge = edge.difference(within.intersection(join.circle))
        return edge


def camera_of(pose: Pose) -> Array:
    """From the room to the picture: x to the right, y up, z towards the viewer."""
    return np.asarray(about_x(pose.view.get("above", 0.0)) @ about_y(-pose.view.get("front", 0.0)))


def body(pose: Pose, bones: Skeleton) -> Layers:
    """The body of a pose as it is seen, without things."""
    camera = camera_of(pose)
    parts = flesh.layers(bones)
    shapes = {name: _silhouette(pieces, camera) for name, pieces in parts.items()}
    depth = {name: float((flesh.points(pieces) @ camera.T)[:, 2].mean()) for name, pieces in parts.items()}
    depth["head"] = max(depth["head"], depth["trunk"] + 1)
    order = sorted(depth, key=lambda name: depth[name] + pose.nearer.get(name, 0.0))
    joins = tuple(_joins(bones, camera))
    return Layers(tuple(order), _filled(shapes, order, joins), joins)


def flat(place: Array, camera: Array) -> tuple[float, float]:
    """Where a place is in the picture."""
    x, y, _ = camera @ place
    return float(x), float(y)


def _silhouette(pieces: Iterable[flesh.Slices], camera: Array) -> Any:
    whole = shapely.union_all([piece.silhouette(camera) for piece in pieces])
    closed = _closed(shapely.simplify(whole, FINE), 4.0)
    return shapely.union_all([shapely.Polygon(part.exterior) for part in shapely.get_parts(closed)])


def _closed(shape: Any, width: float) -> Any:
    return shape.buffer(width, quad_segs=4).buffer(-width, quad_segs=4)


def _joins(bones: Skeleton, camera: Array) -> Iterable[Join]:
    for side in SIDES:
        for first, second, bone, width, hollow in _LIMB_JOINTS:
            names = [name if name == "trunk" else f"{side}_{name}" for name in (first, second)]
            place = bones.frames[f"{side}_{bone}"].place
            yield Join(frozenset(names), shapely.Point(flat(place, camera)).buffer(width), hollow)
    crotch = bones.frames["pelvis"].point(vector(0, -36, 0))
    yield Join(frozenset({"left_thigh", "right_thigh"}), shapely.Point(flat(crotch, camera)).buffer(34), 3.0)
    nape = bones.frames["head"].point(vector(-28, -18, 0))
    yield Join(frozenset({"trunk", "head"}), shapely.Point(flat(nape, camera)).buffer(34), 10.0)


def _filled(shapes: dict[str, Any], order: list[str], joins: Iterable[Join]) -> dict[str, Any]:
    """The nearer of two joined parts takes the hollow between them."""
    for join in joins:
        far, near = sorted(join.parts, key=order.index)
        both = shapes[far].union(shapes[near])
        hollow = _closed(both, join.hollow).difference(both).intersection(join.circle)
        # A seam a little inside the other part is hidden; one on its edge would be drawn twice.
        seam = hollow.buffer(HAIR * 5, quad_segs=4).intersection(both.union(hollow).buffer(HAIR / 4, quad_segs=2))
        shapes[near] = shapes[near].union(seam)
    return shapes
