"""From a pose to a body in space: the joints are set, the body laid down, hands and feet led to their places."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from tests.poses import flesh
from tests.poses import proportions as of
from tests.poses.pose import Pose
from tests.poses.skeleton import (
    SIDES,
    Joints,
    Skeleton,
    bent_to,
    hinge,
    limb_angles,
    stand,
    wrist_angles,
)
from tests.poses.space import Array, Frame, about_x, about_y, about_z, unit, vector

PALM_AT = 52.0
"""Where a hand takes hold, from the wrist."""


def posed(pose: Pose) -> tuple[Skeleton, Joints]:
    """The bones of a pose, and every joint as it came out."""
    joints: Joints = {joint: dict(axes) for joint, axes in pose.joints.items()}
    root = _root(pose)
    root = root.moved(vector(0, _drop(pose, root, joints), 0))
    for name in ("foot", "hand"):
        for side, sign in SIDES.items():
            if goal := pose.reach.get(f"{side}_{name}"):
                lead = _lead_foot if name == "foot" else _lead_hand
                lead(side, sign, goal, stand(root, joints), joints)
    return stand(root, joints), joints


def place_of(bones: Skeleton, mark: Mapping[str, Any]) -> Array:
    """A place: ``to`` a bone, ``along`` it, ``local`` to it; or ``at`` a point of the room. ``shift`` moves it."""
    if "to" not in mark:
        start = vector(*mark["at"])
    else:
        frame = bones.at_height(mark["height"]) if mark["to"] == "spine" else bones.frames[mark["to"]]
        start = frame.point(vector(*mark.get("local", (0, 0, 0))) - vector(0, mark.get("along", 0), 0))
    return start + vector(*mark.get("shift", (0, 0, 0)))


def _root(pose: Pose) -> Frame:
    turn, lean, roll, spin = (pose.root.get(key, 0.0) for key in ("turn", "lean", "roll", "spin"))
    place = vector(pose.root.get("x", 0.0), pose.root.get("up", 0.0), pose.root.get("z", 0.0))
    return Frame(place, about_y(-turn) @ about_z(-lean) @ about_x(roll) @ about_y(-spin))


def _drop(pose: Pose, root: Frame, joints: Joints) -> float:
    """How far to move the body up so that the resting parts lie on what they rest on."""
    if not pose.rest:
        return 0.0
    bones = stand(root, joints)
    lowest = min(float(flesh.points(flesh.pieces(bones, part))[:, 1].min()) for part in pose.rest["parts"])
    return float(pose.rest["on"]) - lowest


def _lead_foot(side: str, sign: float, goal: Mapping[str, Any], bones: Skeleton, joints: Joints) -> None:
    pelvis, hip = bones.frames["pelvis"], bones.frames[f"{side}_thigh"].place
    sole = unit(vector(*goal.get("up", (0, 1, 0))))
    ankle = place_of(bones, goal) + sole * of.ANKLE_HEIGHT
    towards = vector(*goal["knee"]) if "knee" in goal else pelvis.turn[:, 0]
    upper, lower = bent_to(hip, ankle, of.THIGH, of.SHANK, towards)
    turn, bend = hinge(pelvis.turn, upper, lower, backwards=True)
    joints[f"{side}_hip"] = limb_angles(turn, sign)
    joints[f"{side}_knee"] = {"flex": bend}
    if goal.get("toes"):
        shank = pelvis.turn @ turn @ about_z(-bend)
        joints[f"{side}_ankle"] = limb_angles(shank.T @ _frame_of(vector(*goal["toes"]), sole), sign)


def _lead_hand(side: str, sign: float, goal: Mapping[str, Any], bones: Skeleton, joints: Joints) -> None:
    chest, shoulder = bones.frames["chest"], bones.frames[f"{side}_upper_arm"].place
    target = place_of(bones, goal)
    fingers = unit(vector(*goal["fingers"])) if goal.get("fingers") else None
    reach = of.FOREARM if fingers is not None else of.FOREARM + PALM_AT
    wrist = target - fingers * PALM_AT if fingers is not None else target
    towards = vector(*goal["elbow"]) if "elbow" in goal else chest.turn @ vector(-1, -0.6, 0.3 * sign)
    upper, lower = bent_to(shoulder, wrist, of.UPPER_ARM, reach, towards)
    turn, bend = hinge(chest.turn, upper, lower, backwards=False)
    joints[f"{side}_shoulder"] = limb_angles(turn, sign)
    joints[f"{side}_elbow"] = {"flex": bend}
    if fingers is not None:
        fore = chest.turn @ turn @ about_z(bend)
        joints[f"{side}_wrist"] = wrist_angles(fore.T @ _hand_turn(fingers, vector(*goal["palm"]), sign), sign)


def _hand_turn(fingers: Array, palm: Array, sign: float) -> Array:
    """The hand whose fingers point along one direction and whose palm faces another."""
    y = -fingers
    z = unit(palm - y * float(palm @ y)) * -sign
    return np.column_stack([np.cross(y, z), y, z])


def _frame_of(forward: Array, up: Array) -> Array:
    x = unit(forward - up * float(forward @ up))
    return np.column_stack([x, up, np.cross(x, up)])
