"""Poses as data: ``resources/routines/poses/*.toml``, a table for each.

A pose may build on another (``like``). A joint without a side is meant for both. A pose whose name holds no ``__``
is only there to be built upon.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.poses.skeleton import LIMITS, SIDES, Joints

_FIELDS = {
    "like",
    "view",
    "root",
    "rest",
    "joints",
    "reach",
    "props",
    "arrows",
    "tint",
    "nearer",
    "ghost",
    "touches",
    "far",
    "crop",
    "face",
    "zoom",
}


class BadPose(ValueError):
    """A pose that cannot be drawn. The message names the pose and the field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """What a drawing shows. Lengths are in thousandths of the stature, turns in degrees."""

    name: str
    view: Mapping[str, float]
    root: Mapping[str, float]
    rest: Mapping[str, Any]
    joints: Joints
    reach: Mapping[str, Mapping[str, Any]]
    props: tuple[Mapping[str, Any], ...] = ()
    arrows: tuple[Mapping[str, Any], ...] = ()
    tint: tuple[Any, ...] = ()
    nearer: Mapping[str, float] = field(default_factory=dict)
    ghost: Mapping[str, Any] = field(default_factory=dict)
    touches: Mapping[str, float] = field(default_factory=dict)
    far: tuple[str, ...] = ()
    crop: tuple[float, ...] = ()
    face: str = "calm"
    zoom: float = 1.0


def read(folder: Path) -> dict[str, Pose]:
    """Every pose that is drawn, by its name.

    Raises:
        BadPose: an entry cannot be a pose.
    """
    raw: dict[str, Mapping[str, Any]] = {}
    for file in sorted(folder.glob("*.toml")):
        for name, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            if name in raw:
                raise BadPose(f"{file.name}: {name} is there twice")
            raw[name] = entry
    return {name: _pose(name, raw) for name in raw if "__" in name}


def _pose(name: str, raw: Mapping[str, Mapping[str, Any]]) -> Pose:
    entry = _inherited(name, raw)
    for key in entry:
        if key not in _FIELDS:
            raise BadPose(f"{name}: {key} is not a field of a pose")
    return Pose(
        name=name,
        view=entry.get("view", {}),
        root=entry.get("root", {}),
        rest=entry.get("rest", {}),
        joints=entry.get("joints", {}),
        reach=entry.get("reach", {}),
        props=tuple(entry.get("props", ())),
        arrows=tuple(entry.get("arrows", ())),
        tint=tuple(entry.get("tint", ())),
        nearer=entry.get("nearer", {}),
        ghost=entry.get("ghost", {}),
        touches=entry.get("touches", {}),
        far=tuple(entry.get("far", ())),
        crop=tuple(entry.get("crop", ())),
        face=entry.get("face", "calm"),
        zoom=entry.get("zoom", 1.0),
    )


def _inherited(name: str, raw: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    if name not in raw:
        raise BadPose(f"{name}: there is no such pose")
    own = dict(raw[name])
    if "joints" in own:
        own["joints"] = _both_sides(name, own["joints"])
    return _merged(_inherited(own["like"], raw), own) if "like" in own else own


def _both_sides(name: str, joints: Mapping[str, Mapping[str, float]]) -> Joints:
    """Joints named without a side stand for both; a joint with its side says more."""
    full: Joints = {}
    for joint, axes in sorted(joints.items(), key=lambda item: item[0].partition("_")[0] in SIDES):
        names = [joint] if joint in LIMITS else [f"{side}_{joint}" for side in SIDES]
        for known in names:
            if known not in LIMITS or not set(axes) <= set(LIMITS[known]):
                raise BadPose(f"{name}: joints: {joint} with {', '.join(axes)} is no joint")
            full[known] = full.get(known, {}) | dict(axes)
    return full


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Tables are merged, all else is replaced; an empty table empties."""
    merged = dict(under)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(under.get(key), dict) and value
        merged[key] = _merged(under[key], value) if both else value
    return merged
