"""The joints: what they are called, how far they go, and where everything is once they are set."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tests.poses import proportions as of
from tests.poses.space import Array, Frame, about_x, about_y, about_z, swing_of, swung, unit, vector

SIDES = {"right": 1.0, "left": -1.0}
LUMBAR = (545.0, 690.0)
CHEST = (690.0, 800.0)
NECK = (838.0, 905.0)
STEPS = 8
"""Each region of the spine bends in this many small steps."""

Joints = dict[str, dict[str, float]]

_SPINE = {"flex": (-30, 60), "side": (-30, 30), "turn": (-20, 20)}
_LIMB_LIMITS: Mapping[str, Mapping[str, tuple[float, float]]] = {
    "collar": {"up": (-12, 32), "forward": (-28, 30)},
    "shoulder": {"flex": (-60, 180), "out": (-45, 180), "turn": (-110, 110)},
    "elbow": {"flex": (0, 152)},
    "wrist": {"flex": (-84, 84), "out": (-35, 35), "turn": (-95, 95)},
    "knuckles": {"flex": (-20, 95)},
    "fingers": {"flex": (0, 110)},
    "thumb": {"flex": (-10, 70), "out": (-10, 70)},
    "hip": {"flex": (-22, 135), "out": (-25, 55), "turn": (-45, 75)},
    "knee": {"flex": (-2, 150)},
    "ankle": {"flex": (-60, 35), "out": (-32, 32), "turn": (-32, 32)},
    "toes": {"flex": (-10, 65)},
}
LIMITS: Mapping[str, Mapping[str, tuple[float, float]]] = {
    "lumbar": _SPINE,
    "chest": {"flex": (-30, 45), "side": (-30, 30), "turn": (-45, 45)},
    "neck": {"flex": (-50, 55), "side": (-45, 45), "turn": (-80, 80)},
    "head": {"flex": (-30, 30), "side": (-10, 10), "turn": (-20, 20)},
    **{f"{side}_{joint}": axes for side in SIDES for joint, axes in _LIMB_LIMITS.items()},
}
"""How far each joint goes in a supple adult, in degrees (Kapandji, The Physiology of the Joints).

Flexing is forwards (knee: heel to buttock; ankle: toes up; wrist: palm in), out is away from the middle,
turn is outwards in limbs, and in the spine to the right, as side is.
"""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Where each bone is. Every limb hangs down along its own minus y."""

    frames: Mapping[str, Frame]
    spine: tuple[tuple[float, Frame], ...]
    """Heights, in a standing person, at which the spine has a frame; the frames stand at those heights."""

    def at_height(self, height: float) -> Frame:
        """The frame of the spine for what lies at this height in a standing person."""
        below = [(at, frame) for at, frame in self.spine if at <= height] or [self.spine[0]]
        at, frame = below[-1]
        return frame.moved(frame.turn @ vector(0, height - at, 0))


def breaches(joints: Joints, grace: float = 0.0) -> list[str]:
    """The joints that go further than a body lets them."""
    return [
        f"{joint}.{axis} = {degrees:.0f}"
        for joint, axes in joints.items()
        for axis, degrees in axes.items()
        if not LIMITS[joint][axis][0] - grace <= degrees <= LIMITS[joint][axis][1] + grace
    ]


def stand(root: Frame, joints: Joints) -> Skeleton:
    """The skeleton with its hips at ``root``."""
    angle = _Angles(joints)
    spine = _spine(root, angle)
    upright = Skeleton({}, tuple(spine))
    frames = {"pelvis": root, "chest": upright.at_height(810)}
    frames["head"] = _head(upright, angle)
    for side, sign in SIDES.items():
        frames |= _leg(root, side, sign, angle) | _arm(frames["chest"], side, sign, angle)
    return Skeleton(frames, tuple(spine))


class _Angles:
    def __init__(self, joints: Joints) -> None:
        self._joints = joints

    def __call__(self, joint: str, axis: str) -> float:
        return self._joints.get(joint, {}).get(axis, 0.0)


def _spine(root: Frame, angle: _Angles) -> list[tuple[float, Frame]]:
    frame, height = root, of.HIP_HEIGHT
    spine = [(height - 60, root.joined(vector(0, -60, 0), np.eye(3)))]
    for region, (low, high) in {"lumbar": LUMBAR, "chest": CHEST, "neck": NECK}.items():
        small = _small_turn(region, angle)
        for step in range(STEPS):
            at = low + (high - low) * step / STEPS
            pivot = vector(-24 if region != "neck" else -14, 0, 0)
            frame = frame.joined(vector(0, at - height, 0) + pivot, small).joined(-pivot, np.eye(3))
            height = at
            spine.append((at, frame))
    return spine


def _small_turn(region: str, angle: _Angles) -> Array:
    flex, side, turn = (angle(region, axis) / STEPS for axis in ("flex", "side", "turn"))
    return np.asarray(about_z(-flex) @ about_x(side) @ about_y(-turn))


def _head(spine: Skeleton, angle: _Angles) -> Frame:
    base = spine.at_height(905).joined(vector(-2, 0, 0), np.eye(3))
    turn = about_y(-angle("head", "turn")) @ about_z(-angle("head", "flex")) @ about_x(angle("head", "side"))
    return base.joined(vector(0, 0, 0), turn)


def _limb(joint: str, sign: float, angle: _Angles, neutral_out: float = 0.0) -> Array:
    return swung(angle(joint, "flex"), sign * (angle(joint, "out") + neutral_out), -sign * angle(joint, "turn"))


def _leg(root: Frame, side: str, sign: float, angle: _Angles) -> dict[str, Frame]:
    thigh = root.joined(vector(0, 0, sign * of.HIP_ASIDE), _limb(f"{side}_hip", sign, angle))
    shank = thigh.joined(vector(0, -of.THIGH, 0), about_z(-angle(f"{side}_knee", "flex")))
    foot = shank.joined(vector(0, -of.SHANK, 0), _limb(f"{side}_ankle", sign, angle))
    ball = vector(of.TOES_AT, -40, 0)
    toes = foot.joined(ball, about_z(angle(f"{side}_toes", "flex")))
    names = ("thigh", "shank", "foot", "toes")
    return {f"{side}_{name}": frame for name, frame in zip(names, (thigh, shank, foot, toes), strict=True)}


def _arm(chest: Frame, side: str, sign: float, angle: _Angles) -> dict[str, Frame]:
    up, forward = angle(f"{side}_collar", "up"), angle(f"{side}_collar", "forward")
    collar_turn = about_y(sign * forward) @ about_x(-sign * up)
    collar = chest.joined(vector(-10, of.COLLAR_HEIGHT - 810, sign * of.COLLAR_ASIDE), collar_turn)
    shoulder = collar.point(vector(*of.SHOULDER) * vector(1, 1, sign))
    upper = Frame(shoulder, chest.turn @ _limb(f"{side}_shoulder", sign, angle))
    fore = upper.joined(vector(0, -of.UPPER_ARM, 0), about_z(angle(f"{side}_elbow", "flex")))
    hand = fore.joined(vector(0, -of.FOREARM, 0), _wrist(side, sign, angle))
    fingers = hand.joined(vector(0, -of.PALM, 0), about_x(sign * angle(f"{side}_knuckles", "flex")))
    tips = fingers.joined(vector(0, -of.FINGERS, 0), about_x(sign * angle(f"{side}_fingers", "flex")))
    bent, spread = angle(f"{side}_thumb", "flex"), angle(f"{side}_thumb", "out")
    thumb = hand.joined(vector(14, -12, -sign * 3), about_z(20 + spread) @ about_x(sign * (12 + bent)))
    names = ("collar", "upper_arm", "forearm", "hand", "fingers", "tips", "thumb")
    bones = (collar, upper, fore, hand, fingers, tips, thumb)
    return {f"{side}_{name}": frame for name, frame in zip(names, bones, strict=True)}


def _wrist(side: str, sign: float, angle: _Angles) -> Array:
    """Rolled as the forearm rolls, then bent to the palm, then to the thumb."""
    joint = f"{side}_wrist"
    roll = about_y(-sign * angle(joint, "turn"))
    return np.asarray(roll @ about_x(sign * angle(joint, "flex")) @ about_z(angle(joint, "out")))


def bent_to(start: Array, goal: Array, upper: float, lower: float, towards: Array) -> tuple[Array, Array]:
    """Directions of two bones that reach from ``start`` to ``goal``, the joint between them ``towards``.

    A goal too far away is pointed at.
    """
    way = goal - start
    length = min(float(np.linalg.norm(way)), (upper + lower) * 0.9995)
    ahead = unit(way)
    aside = unit(towards - ahead * float(towards @ ahead))
    along = (upper**2 - lower**2 + length**2) / (2 * length)
    off = float(np.sqrt(max(upper**2 - along**2, 0.0)))
    joint = ahead * along + aside * off
    return unit(joint), unit(ahead * length - joint)


def hinge(parent: Array, upper: Array, lower: Array, backwards: bool) -> tuple[Array, float]:
    """The turn of the upper bone against its parent, and the bend of the joint, for two bone directions."""
    bend = float(np.degrees(np.arccos(np.clip(upper @ lower, -1, 1))))
    across = np.cross(upper, lower)
    y = -upper
    z = parent[:, 2] if np.linalg.norm(across) < 1e-3 else unit(across)
    z = -z if backwards and np.linalg.norm(across) >= 1e-3 else z
    x = unit(np.cross(y, z))
    turn = np.column_stack([x, y, np.cross(x, y)])
    return np.asarray(parent.T @ turn), bend


def limb_angles(turn: Array, sign: float) -> dict[str, float]:
    """Flex, out and turn of a limb for its turn against what it hangs on.

    Two sets of angles give every turn (an arm gets up by the front or by the side); the smaller one is taken.
    """
    flex, out, roll = swing_of(turn)
    out, roll = sign * out, -sign * roll
    other = (_wrapped(flex + 180), _wrapped(180 - out), _wrapped(roll + 180))
    flex, out, roll = min((flex, out, roll), other, key=lambda angles: sum(map(abs, angles)))
    return {"flex": flex, "out": out, "turn": roll}


def _wrapped(degrees: float) -> float:
    return (degrees + 180) % 360 - 180


def wrist_angles(turn: Array, sign: float) -> dict[str, float]:
    """The angles ``_wrist`` would need: turn = Ry(roll) Rx(flex) Rz(out)."""
    flex = float(np.degrees(np.arcsin(np.clip(-turn[1, 2], -1, 1))))
    roll = float(np.degrees(np.arctan2(turn[0, 2], turn[2, 2])))
    out = float(np.degrees(np.arctan2(turn[1, 0], turn[1, 1])))
    return {"flex": sign * flex, "turn": -sign * roll, "out": out}
