"""The body around the bones: slices across each part, and the shape they throw on the picture."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from tests.poses import proportions as of
from tests.poses.proportions import Part
from tests.poses.skeleton import SIDES, Skeleton
from tests.poses.space import Array, Frame, about_z, vector

CORNERS = 24
"""Points on the rim of a slice."""
SPACING = 12.0
"""Slices lie about this far apart."""

_LIMBS: Mapping[str, tuple[tuple[str, str, bool], ...]] = {
    "thigh": (("thigh", "thigh", False),),
    "shank": (("shank", "shank", False),),
    "foot": (("foot", "foot", True), ("toes", "toes", True)),
    "upper_arm": (("upper_arm", "upper_arm", False),),
    "forearm": (("forearm", "forearm", False),),
    "hand": tuple((name, name, False) for name in ("hand", "fingers", "tips", "thumb")),
}
"""For each layer of a limb: the bones, what lies around each, and whether it lies along x as the foot does."""
LAYERS = ("trunk", "head", *(f"{side}_{name}" for side in SIDES for name in _LIMBS))


@dataclass(frozen=True, slots=True)
class Slices:
    """Rims of slices in space: slice, corner, x y z. Neighbouring slices are filled between."""

    rims: Array

    def silhouette(self, camera: Array) -> Any:
        """What the slices cover in the picture: the hulls of all neighbours together."""
        flat = (self.rims @ camera.T)[:, :, :2]
        pairs = np.concatenate([flat[:-1], flat[1:]], axis=1)
        return shapely.union_all(shapely.convex_hull(shapely.multipoints(pairs)))


def layers(bones: Skeleton) -> dict[str, tuple[Slices, ...]]:
    """Every part of the body that is drawn as one piece."""
    return {name: pieces(bones, name) for name in LAYERS}


def pieces(bones: Skeleton, layer: str) -> tuple[Slices, ...]:
    """What one layer is made of."""
    if layer == "trunk":
        return tuple(_trunk(bones))
    if layer == "head":
        return tuple(_head(bones.frames["head"]))
    side, _, name = layer.partition("_")
    found = []
    for bone, part, turned in _LIMBS[name]:
        frame = bones.frames[f"{side}_{bone}"]
        if turned:
            frame = frame.joined(vector(0, 40 if bone == "toes" else 0, 0), about_z(90))
        found.append(Slices(frame.point(_SHAPES[part])))
    return tuple(found)


def points(pieces: Iterable[Slices]) -> Array:
    """All corners of the pieces, one in a row."""
    return np.concatenate([piece.rims.reshape(-1, 3) for piece in pieces])


def ear(head: Frame, side: str) -> Slices:
    """An ear, as an egg."""
    deep, high, wide = of.EAR_SIZE
    angles = np.radians(np.linspace(-85, 85, 9))
    reach_ = np.column_stack([np.sin(angles) * high, *(np.cos(angles) * r for r in (deep, deep, wide))])
    middle = vector(*of.EAR) * vector(1, 1, SIDES[side])
    return Slices(head.point(_rims(reach_) * vector(1, -1, 1) + middle))


def _trunk(bones: Skeleton) -> Iterator[Slices]:
    for part in ("trunk", "neck"):
        rims = []
        for rim in _SHAPES[part]:
            height = -float(rim[0, 1])
            rims.append(bones.at_height(height).point(rim * vector(1, 0, 1)))
        yield Slices(np.array(rims))
    for side in SIDES:
        yield _between(bones.frames[f"{side}_collar"].place, bones.frames[f"{side}_upper_arm"].place, bones)


def _between(neck: Array, shoulder: Array, bones: Skeleton) -> Slices:
    """Flesh between the neck and the shoulder, in slices that stand upright along the way."""
    rims = []
    for rim in _SHAPES["collar"]:
        share = -float(rim[0, 1]) / of.COLLAR_PART.sections[-1].at
        ring = np.column_stack([rim[:, 0], rim[:, 2], np.zeros(CORNERS)])
        rims.append(ring @ bones.frames["chest"].turn.T + neck + (shoulder - neck) * share)
    return Slices(np.array(rims))


def _head(frame: Frame) -> Iterator[Slices]:
    yield Slices(frame.point(_SHAPES["head"] * vector(1, -1, 1) - vector(0, 905, 0)))
    for side in SIDES:
        yield ear(frame, side)


def _rims(sections: Array) -> Array:
    """Rims of slices that hang along minus y; a section is: how far along, front, back, half of the breadth."""
    angle = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    at, front, back, half = (column[:, None] for column in sections.T)
    x = (front - back) / 2 + np.cos(angle) * (front + back) / 2
    return np.stack([x, np.broadcast_to(-at, x.shape), np.sin(angle) * half], axis=2)


def _smooth(part: Part) -> Array:
    """Slices close together on smooth lines through the given ones, rounded off at both ends."""
    rows = np.array(part.sections)
    count = max(3, round((rows[-1, 0] - rows[0, 0]) / SPACING))
    at = np.linspace(rows[0, 0], rows[-1, 0], count)
    between = np.column_stack([at, *reach(part, at)])
    return np.concatenate([_cap(between[0], -part.cap_before)[::-1], between, _cap(between[-1], part.cap_after)])


def _cap(end: Array, length: float) -> Array:
    angles = np.radians((25, 50, 70, 84))
    at, front, back, half = end
    middle, deep = (front - back) / 2, np.cos(angles) * (front + back) / 2
    return np.column_stack([at + np.sin(angles) * length, middle + deep, deep - middle, half * np.cos(angles)])


def reach(part: Part, at: Array) -> tuple[Array, Array, Array]:
    """How far a part reaches at these places: to the front, to the back, to each side."""
    rows = np.array(part.sections)
    front, back, half = (through(rows[:, 0], rows[:, column], at) for column in (1, 2, 3))
    return front, back, half


def through(x: Array, y: Array, at: Array) -> Array:
    """A smooth line through the points that never swings past them (Fritsch and Carlson 1980)."""
    step, rise = np.diff(x), np.diff(y) / np.diff(x)
    slope = np.concatenate([[rise[0]], np.zeros(len(x) - 2), [rise[-1]]])
    for i in range(1, len(x) - 1):
        if rise[i - 1] * rise[i] > 0:
            before, after = 2 * step[i] + step[i - 1], step[i] + 2 * step[i - 1]
            slope[i] = (before + after) / (before / rise[i - 1] + after / rise[i])
    n = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(x) - 2)
    t = (at - x[n]) / step[n]
    start = y[n] * (1 + 2 * t) * (1 - t) ** 2 + slope[n] * step[n] * t * (1 - t) ** 2
    end = y[n + 1] * t**2 * (3 - 2 * t) + slope[n + 1] * step[n] * t**2 * (t - 1)
    return np.asarray(start + end)


_SHAPES: Mapping[str, Array] = {
    name: _rims(_smooth(part))
    for name, part in {
        "trunk": of.TRUNK,
        "neck": of.NECK,
        "head": of.HEAD,
        "collar": of.COLLAR_PART,
        "thigh": of.THIGH_PART,
        "shank": of.SHANK_PART,
        "foot": of.FOOT_PART,
        "toes": of.TOES_PART,
        "upper_arm": of.UPPER_ARM_PART,
        "forearm": of.FOREARM_PART,
        "hand": of.PALM_PART,
        "fingers": of.FINGERS_PART,
        "tips": of.TIPS_PART,
        "thumb": of.THUMB_PART,
    }.items()
}
"""The rims of each part where it hangs straight down."""
