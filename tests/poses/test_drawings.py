"""What the drawings of movements promise."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.poses import atelier, flesh, pose
from tests.poses.pose import Pose
from tests.poses.posing import posed
from tests.poses.skeleton import breaches

ROUTINES = Path(__file__).parents[2] / "resources" / "routines"
POSES = pose.read(ROUTINES / "poses")
GRACE = 1.0
"""Degrees."""
SOFT = 12.0
"""How far flesh may be pressed in, or clothes stand off, in thousandths of the stature."""


def lowest(one: Pose) -> dict[str, float]:
    bones, _ = posed(one)
    return {part: float(flesh.points(pieces)[:, 1].min()) for part, pieces in flesh.layers(bones).items()}


def names(poses: Iterable[str]) -> list[str]:
    return sorted(poses)


@pytest.mark.parametrize("name", names(POSES))
def test_no_joint_goes_further_than_a_body_lets_it(name: str) -> None:
    _, joints = posed(POSES[name])
    assert breaches(joints, GRACE) == []


@pytest.mark.parametrize("name", names(POSES))
def test_what_is_said_to_touch_touches(name: str) -> None:
    heights = lowest(POSES[name])
    promised = {part: height for part, height in POSES[name].touches.items() if height is not False}
    assert promised
    assert {
        part: round(heights[part] - height) for part, height in promised.items() if abs(heights[part] - height) > SOFT
    } == {}


@pytest.mark.parametrize("name", names(POSES))
def test_nothing_is_below_the_floor(name: str) -> None:
    assert {part: round(height) for part, height in lowest(POSES[name]).items() if height < -SOFT} == {}


def test_every_pose_has_its_drawing() -> None:
    assert {file.stem for file in (ROUTINES / "drawings").glob("*.svg")} == set(POSES)


@pytest.mark.parametrize("frame", sorted({atelier.frame_of(name) for name in POSES}))
def test_the_drawings_are_those_the_poses_make(frame: str) -> None:
    for name, text in atelier.files(POSES, frame).items():
        assert (ROUTINES / "drawings" / f"{name}.svg").read_text(encoding="utf-8") == text, name
