"""The body around the bones: slices across each part, and the shape they throw on the picture."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from tests.poses import proportions as of
from tests.poses.proportions import Part, Section
from tests.poses.skeleton import SIDES, Skeleton
from tests.poses.space import Array, Frame, about_z, vector

CORNERS = 28
"""Points on the rim of a slice."""
SPACING = 7.0
"""Slices lie about this far apart."""


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
    made = {"trunk": tuple(_trunk(bones)), "head": tuple(_head(bones.frames["head"]))}
    for side in SIDES:
        made |= {f"{side}_{name}": tuple(pieces) for name, pieces in _limbs(bones.frames, side).items()}
    return made


def points(pieces: Iterable[Slices]) -> Array:
    """All corners of the pieces, one in a row."""
    return np.concatenate([piece.rims.reshape(-1, 3) for piece in pieces])


def _trunk(bones: Skeleton) -> Iterator[Slices]:
    for part in (of.TRUNK, of.NECK):
        rims = []
        for section in _smooth(part):
            frame = bones.at_height(section.at)
            rims.append(_rim(section, frame, 0.0))
        yield Slices(np.array(rims))
    for side in SIDES:
        collar = bones.frames[f"{side}_collar"]
        to_shoulder = bones.frames[f"{side}_upper_arm"].place - collar.place
        yield _bar(collar.place, collar.place + to_shoulder, bones.frames["chest"])


def _bar(start: Array, end: Array, chest: Frame) -> Slices:
    """Flesh between the neck and the shoulder."""
    rims = []
    for section in _smooth(of.COLLAR_PART):
        place = start + (end - start) * section.at / 84.0
        angle = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
        reach = np.where(np.cos(angle) > 0, section.front, section.back)
        ring = np.column_stack([np.cos(angle) * reach, np.sin(angle) * section.half, 0 * angle])
        rims.append(ring @ chest.turn.T + place)
    return Slices(np.array(rims))


def _head(frame: Frame) -> Iterator[Slices]:
    yield Slices(np.array([_rim(section, frame, section.at - 905) for section in _smooth(of.HEAD)]))
    for side in SIDES:
        yield ear(frame, side)


def ear(head: Frame, side: str) -> Slices:
    """An ear, as an egg."""
    middle = head.joined(vector(*of.EAR) * vector(1, 1, SIDES[side]), np.eye(3))
    deep, high, wide = of.EAR_SIZE
    angles = np.radians(np.linspace(-85, 85, 9))
    rims = [Section(0, deep * float(np.cos(a)), deep * float(np.cos(a)), wide * float(np.cos(a))) for a in angles]
    return Slices(np.array([_rim(r, middle, high * float(np.sin(a))) for r, a in zip(rims, angles, strict=True)]))


def _limbs(frames: Mapping[str, Frame], side: str) -> dict[str, list[Slices]]:
    forward = about_z(90)
    foot, toes = frames[f"{side}_foot"], frames[f"{side}_toes"]
    toes_at = toes.joined(vector(0, 40, 0), forward)
    return {
        "thigh": [_limb(of.THIGH_PART, frames[f"{side}_thigh"])],
        "shank": [_limb(of.SHANK_PART, frames[f"{side}_shank"])],
        "foot": [
            _limb(of.FOOT_PART, foot.joined(vector(0, 0, 0), forward)),
            _limb(of.TOES_PART, toes_at),
        ],
        "upper_arm": [_limb(of.UPPER_ARM_PART, frames[f"{side}_upper_arm"])],
        "forearm": [_limb(of.FOREARM_PART, frames[f"{side}_forearm"])],
        "hand": [
            _limb(part, frames[f"{side}_{bone}"])
            for part, bone in (
                (of.PALM_PART, "hand"),
                (of.FINGERS_PART, "fingers"),
                (of.TIPS_PART, "tips"),
                (of.THUMB_PART, "thumb"),
            )
        ],
    }


def _limb(part: Part, frame: Frame) -> Slices:
    return Slices(np.array([_rim(section, frame, -section.at) for section in _smooth(part)]))


def _rim(section: Section, frame: Frame, height: float) -> Array:
    angle = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    middle, deep = (section.front - section.back) / 2, (section.front + section.back) / 2
    ring = [middle + np.cos(angle) * deep, np.full(CORNERS, height), np.sin(angle) * section.half]
    return frame.point(np.column_stack(ring))


def _smooth(part: Part) -> list[Section]:
    """Slices close together on smooth lines through the given ones, rounded off at both ends."""
    rows = np.array(part.sections)
    count = max(3, round((rows[-1, 0] - rows[0, 0]) / SPACING))
    at = np.linspace(rows[0, 0], rows[-1, 0], count)
    between = [Section(*row) for row in np.column_stack([at, *reach(part, at)])]
    return [*reversed(_cap(between[0], -part.cap_before)), *between, *_cap(between[-1], part.cap_after)]


def reach(part: Part, at: Array) -> tuple[Array, Array, Array]:
    """How far a part reaches at these places: to the front, to the back, to each side."""
    rows = np.array(part.sections)
    front, back, half = (through(rows[:, 0], rows[:, column], at) for column in (1, 2, 3))
    return front, back, half


def _cap(end: Section, length: float) -> list[Section]:
    middle, deep = (end.front - end.back) / 2, (end.front + end.back) / 2
    caps = []
    for angle in (25, 50, 70, 84):
        away, thin = np.sin(np.radians(angle)) * length, np.cos(np.radians(angle))
        caps.append(Section(end.at + away, middle + deep * thin, deep * thin - middle, end.half * thin))
    return caps


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
