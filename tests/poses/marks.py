"""What is drawn on the body or around it: hair, ears, what works or is felt, and how it moves."""

from collections.abc import Iterable, Mapping
from itertools import pairwise, product
from typing import Any

import numpy as np
import shapely
from shapely.ops import substring

from tests.poses import flesh
from tests.poses import proportions as of
from tests.poses.picture import Layers, flat
from tests.poses.posing import place_of
from tests.poses.skeleton import SIDES, Skeleton
from tests.poses.space import Array, Frame, vector

HAIRLINE = ((0, 972), (26, 968), (48, 952), (62, 936), (76, 928), (90, 926), (104, 912), (122, 898), (180, 890))
"""Degrees from the front of the head, and the height at which the hair begins."""
CROWN = 997.0
_Line = tuple[tuple[float, float], ...]
_NOSE: _Line = ((0, 913), (6, 914), (9, 918))
_EYES: Mapping[str, tuple[_Line, ...]] = {
    "calm": (((15, 939), (22, 936.5), (29, 936.5), (36, 939)),),
    "tight": (
        ((16, 933), (24, 936), (33, 941)),
        ((14, 939), (24, 936)),
        ((11, 948), (20, 952), (33, 953)),
    ),
}
_MOUTHS: Mapping[str, tuple[_Line, ...]] = {
    "calm": (((0, 899), (12, 899), (20, 900)),),
    "tight": (((0, 899), (9, 898.5), (15, 896.5)), ((0, 892), (8, 892))),
    "loose": (((0, 901.5), (9, 901), (17, 899)), ((17, 899), (9, 896), (0, 895))),
}
_FACES: Mapping[str, tuple[_Line, ...]] = {
    "calm": (*_EYES["calm"], _NOSE, *_MOUTHS["calm"]),
    "loose": (*_EYES["calm"], _NOSE, *_MOUTHS["loose"]),
    "tight_eyes": (*_EYES["tight"], _NOSE, *_MOUTHS["calm"]),
    "tight_lips": (*_EYES["calm"], _NOSE, *_MOUTHS["tight"]),
    "tight": (*_EYES["tight"], _NOSE, *_MOUTHS["tight"]),
}
"""Lines of the left half of a face: degrees from its front, and heights."""
FINGER_GAPS = (-11.5, 0.0, 11.5)
"""From the middle of the hand towards the thumb."""
ARROW_HEAD = 17.0

_SPOTS: Mapping[str, tuple[str, tuple[float, float, float], float, float, tuple[str, ...]]] = {
    "buttock": ("pelvis", (-46, -2, 46), 56, 1.1, ("trunk", "thigh")),
    "outer_hip": ("pelvis", (0, 10, 88), 44, 1.3, ("trunk", "thigh")),
    "groin": ("pelvis", (46, 4, 52), 38, 1.3, ("trunk", "thigh")),
    "thigh_front": ("thigh", (34, -112, 0), 46, 1.9, ("thigh",)),
    "thigh_back": ("thigh", (-34, -124, 0), 46, 1.9, ("thigh",)),
    "thigh_inner": ("thigh", (0, -112, -26), 42, 1.7, ("thigh",)),
    "calf": ("shank", (-22, -84, 0), 40, 1.7, ("shank",)),
    "foot": ("foot", (40, -22, 0), 62, 1.0, ("foot",)),
    "shoulder": ("upper_arm", (0, -4, 6), 42, 1.2, ("upper_arm", "trunk")),
    "upper_arm": ("upper_arm", (0, -84, 0), 40, 1.6, ("upper_arm",)),
    "forearm": ("forearm", (0, -72, 0), 40, 1.7, ("forearm",)),
    "hand": ("hand", (0, -50, 0), 60, 1.0, ("hand",)),
    "neck_side": ("spine", (-14, 858, 40), 36, 1.4, ("trunk",)),
    "chest_side": ("chest", (50, -48, 58), 44, 1.2, ("trunk",)),
    "flank": ("spine", (0, 668, 78), 46, 2.0, ("trunk",)),
    "blade": ("chest", (-66, -44, 44), 29, 1.6, ("trunk",)),
    "low_back": ("spine", (-54, 615, 0), 46, 1.4, ("trunk",)),
    "neck_back": ("spine", (-46, 868, 0), 30, 1.5, ("trunk",)),
    "belly": ("spine", (54, 606, 0), 48, 1.6, ("trunk",)),
    "face": ("head", (44, 4, 0), 42, 1.3, ("head",)),
    "eyes": ("head", (44, 36, 0), 40, 0.7, ("head",)),
    "jaw": ("head", (50, -14, 0), 38, 0.8, ("head",)),
}
"""Where something is felt: bone, place on the right side, radius, how much longer along the bone, parts it covers."""


def hair(layers: Layers, bones: Skeleton, camera: Array) -> Any:
    """The hair, as far as it is seen."""
    degrees, heights = np.array(HAIRLINE, dtype=np.float64).T
    around = np.radians(np.arange(-180, 181, 9))
    rows = []
    for share in np.linspace(0, 1, 6):
        begin = flesh.through(degrees, heights, np.degrees(np.abs(around)))
        rows.append(_on_head(bones.frames["head"], around, begin + (CROWN - begin) * share))
    grid = np.array(rows) @ camera.T
    tiles = [tile for row in pairwise(grid) for tile in _facing(*row)]
    if (camera @ bones.frames["head"].turn[:, 1])[2] > 0:
        tiles.append(shapely.convex_hull(shapely.multipoints(grid[-1][:, :2])))
    whole = shapely.union_all(tiles).buffer(0.8).buffer(-0.8)
    crowned = shapely.union_all([shapely.Polygon(part.exterior) for part in shapely.get_parts(whole)])
    return crowned.intersection(layers.seen("head"))


def ears(layers: Layers, bones: Skeleton, camera: Array) -> Any:
    """The edges of the ears that face the viewer."""
    found = []
    for side, sign in SIDES.items():
        if (camera @ bones.frames["head"].turn[:, 2])[2] * sign > 0.25:
            found.append(flesh.ear(bones.frames["head"], side).silhouette(camera).boundary)
    return shapely.union_all(found).intersection(layers.seen("head").buffer(-1.5))


def face(kind: str, layers: Layers, bones: Skeleton, camera: Array) -> Any:
    """Hints of eyes, nose and mouth, as far as they face the viewer."""
    head, lines = bones.frames["head"], []
    for line, sign in product(_FACES[kind], SIDES.values()):
        degrees, heights = np.array(line, dtype=np.float64).T
        t, fine = np.arange(len(line)), np.linspace(0, len(line) - 1, 13)
        around = np.radians(np.interp(fine, t, degrees)) * sign
        outward = np.column_stack([np.cos(around), np.zeros(13), np.sin(around)]) @ head.turn.T @ camera.T
        spots = (_on_head(head, around, np.interp(fine, t, heights)) @ camera.T)[:, :2]
        seen = spots[outward[:, 2] > 0.2]
        if len(seen) > 1:
            lines.append(shapely.LineString(seen))
    return shapely.union_all(lines).intersection(layers.seen("head").buffer(-1.5))


def fingers(layers: Layers, bones: Skeleton, camera: Array) -> Any:
    """The gaps between the fingers, on the backs of the hands, as far as these are seen."""
    lines = []
    for (side, sign), across in product(SIDES.items(), FINGER_GAPS):
        places, outward = [], []
        for name, piece in (("fingers", of.FINGERS_PART), ("tips", of.TIPS_PART)):
            frame, at = bones.frames[f"{side}_{name}"], np.linspace(2, piece.sections[-1].at, 6)
            half = flesh.reach(piece, at)[2]
            places.append(frame.point(np.column_stack([np.full(6, across), -at, sign * half])))
            outward += [float((camera @ frame.turn[:, 2])[2]) * sign] * 6
        spots = (np.concatenate(places) @ camera.T)[:, :2][np.array(outward) > 0.1]
        if len(spots) > 1:
            lines.append(shapely.LineString(spots).intersection(layers.seen(f"{side}_hand").buffer(-0.5)))
    return shapely.union_all(lines)


def spot(name: str, layers: Layers, bones: Skeleton, camera: Array) -> Any:
    """The patch that shows where something works or is felt; ``name`` may begin with a side."""
    if name == "whole":
        return layers.all(layers.person)
    side = name.partition("_")[0]
    stem = name.partition("_")[2] if side in SIDES else name
    sign = SIDES.get(side, 1.0)
    bone, (x, y, z), radius, longer, parts = _SPOTS[stem]
    covered = [part if part in {"trunk", "head"} else f"{side}_{part}" for part in parts]
    mark: dict[str, Any] = {"to": bone if bone in {"spine", *bones.frames} else f"{side}_{bone}"}
    mark |= {"height": y, "local": (x, 0, z * sign)} if bone == "spine" else {"local": (x, y, z * sign)}
    middle = place_of(bones, mark)
    frame = bones.at_height(y) if bone == "spine" else bones.frames[str(mark["to"])]
    patch = _patch(camera @ middle, camera @ frame.turn[:, 1], radius, longer)
    return patch.intersection(shapely.union_all([layers.seen(part) for part in covered]))


def _patch(middle: Array, along: Array, radius: float, longer: float) -> Any:
    """A round patch, drawn out along a direction as far as that lies in the picture."""
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    seen = float(np.hypot(along[0], along[1]))
    way = along[:2] / seen if seen > 0.05 else vector(1, 0)
    stretch = 1 + (longer - 1) * seen
    x, y = np.cos(angle) * radius * stretch, np.sin(angle) * radius
    return shapely.Polygon(middle[:2] + np.outer(x, way) + np.outer(y, (-way[1], way[0])))


def arrow(arrow_: Mapping[str, Any], bones: Skeleton, camera: Array, zoom: float) -> tuple[Any, Any]:
    """A bent line and its head. ``go`` leads from the mark's place, ``off`` moves it away; both in the picture."""
    start = np.array(flat(place_of(bones, arrow_), camera)) + np.array(arrow_.get("off", (0, 0)))
    end = start + np.array(arrow_["go"])
    way = end - start
    bent = (start + end) / 2 + np.array((-way[1], way[0])) * arrow_.get("bend", 0.0)
    t = np.linspace(0, 1, 49)[:, None]
    line = shapely.LineString((1 - t) ** 2 * start + 2 * t * (1 - t) * bent + t**2 * end)
    size = ARROW_HEAD / zoom
    shaft = substring(line, 0, line.length - size * 0.5)
    return shaft, _head(np.array(shaft.coords[-1]), end, size)


def _head(behind: Array, tip: Array, size: float) -> Any:
    ahead = (tip - behind) / np.linalg.norm(tip - behind)
    aside = np.array((-ahead[1], ahead[0]))
    point = tip + ahead * size * 0.4
    foot = point - ahead * size * 1.5
    notch = point - ahead * size * 1.1
    return shapely.Polygon([point, foot + aside * size * 0.72, notch, foot - aside * size * 0.72])


def _on_head(head: Frame, around: Array, heights: Array) -> Array:
    front, back, half = flesh.reach(of.HEAD, heights)
    x = (front - back) / 2 + np.cos(around) * (front + back) / 2
    return head.point(np.column_stack([x, heights - 905, np.sin(around) * half]))


def _facing(low: Array, high: Array) -> Iterable[Any]:
    """Those tiles between two rows that face the viewer."""
    for a, b, c, d in zip(low, low[1:], high[1:], high, strict=False):
        tile = shapely.Polygon([a[:2], b[:2], c[:2], d[:2]])
        if tile.is_valid and tile.area > 0.01 and not tile.exterior.is_ccw:
            yield tile
