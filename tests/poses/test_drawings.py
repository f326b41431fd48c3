"""What the drawings of movements promise."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from tests.poses import atelier, flesh, pose, svg
from tests.poses.likeness import looks_the_same
from tests.poses.pose import BadPose
from tests.poses.posing import posed
from tests.poses.skeleton import Joints, breaches

ROUTINES = Path(__file__).parents[2] / "resources" / "routines"
DRAWINGS = ROUTINES / "drawings"
POSES = pose.read(ROUTINES / "poses")
GRACE = 1.0
"""Degrees."""
SOFT = 13.0
"""How far flesh gives way, in thousandths of the stature: 2 cm."""


class Posed(NamedTuple):
    """How a pose came out: its joints, and the lowest point of each part."""

    joints: Joints
    lowest: Mapping[str, float]


@pytest.fixture(scope="module")
def bodies() -> dict[str, Posed]:
    found = {}
    for name, one in POSES.items():
        bones, joints = posed(one)
        parts = flesh.layers(bones).items()
        found[name] = Posed(joints, {part: float(flesh.points(pieces)[:, 1].min()) for part, pieces in parts})
    return found


def test_no_joint_goes_further_than_a_body_lets_it(bodies: dict[str, Posed]) -> None:
    beyond = {name: breaches(body.joints, GRACE) for name, body in bodies.items()}
    assert {name: found for name, found in beyond.items() if found} == {}


def test_what_is_said_to_touch_touches(bodies: dict[str, Posed]) -> None:
    apart = {
        (name, part): bodies[name].lowest[part] - height
        for name, one in POSES.items()
        for part, height in one.touches.items()
        if height is not False
    }
    assert {where: round(gap) for where, gap in apart.items() if abs(gap) > SOFT} == {}


ONE_OF_EACH_KIND = ("arm_leg_reach__", "bridge__", "clam__", "neck_turn__", "seated_figure_four__", "side_leg_raise__")
"""On hands and knees, on the back, on the side, head alone, sitting, standing. `.ci/run` draws all of them again."""


def test_every_pose_rests_on_something() -> None:
    assert [name for name, one in POSES.items() if not any(h is not False for h in one.touches.values())] == []


def test_nothing_is_below_the_floor(bodies: dict[str, Posed]) -> None:
    sunk = {(name, part): low for name, body in bodies.items() for part, low in body.lowest.items() if low < -SOFT}
    assert sunk == {}


def test_every_pose_has_its_drawing_and_every_drawing_its_pose() -> None:
    assert {file.stem for file in DRAWINGS.glob("*.svg")} == set(POSES)


@pytest.mark.parametrize("frame", ONE_OF_EACH_KIND)
def test_the_drawings_are_those_the_poses_make(frame: str) -> None:
    for name, text in atelier.files(POSES, frame).items():
        assert looks_the_same((DRAWINGS / f"{name}.svg").read_text(encoding="utf-8"), text), name


@pytest.mark.parametrize("joint", ["lumbar", "right_knee", "neck"])
def test_a_joint_bent_by_two_degrees_more_is_seen(joint: str) -> None:
    name = "seated_figure_four__start"
    before = POSES[name]
    bent = before.joints.get(joint, {}) | {"flex": before.joints.get(joint, {}).get("flex", 0) + 2}
    frame = {name: replace(before, joints={**before.joints, joint: bent})}
    drawing = (DRAWINGS / f"{name}.svg").read_text(encoding="utf-8")
    assert not looks_the_same(drawing, atelier.files(frame, "seated_figure_four__")[name])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('class="line"', 'class="soft"'),
        ("<title>", "<title>Another "),
    ],
)
def test_what_is_drawn_or_said_otherwise_is_seen(before: str, after: str) -> None:
    text = (DRAWINGS / "bridge__end.svg").read_text(encoding="utf-8")
    assert not looks_the_same(text, text.replace(before, after, 1))


def test_every_class_in_a_drawing_has_a_colour() -> None:
    styled = set(re.findall(r"\.(\w+)\{", svg.STYLE))
    for file in DRAWINGS.glob("*.svg"):
        paths = ElementTree.parse(file).getroot().iter("{http://www.w3.org/2000/svg}path")
        assert {path.get("class") for path in paths} <= styled, file.name


def test_a_joint_that_does_not_exist_is_named(tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text("[a__start]\njoints.knie = { flex = 20 }\n", encoding="utf-8")
    with pytest.raises(BadPose, match="a__start: joints: knie"):
        pose.read(tmp_path)


def test_a_field_that_does_not_exist_is_named(tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text("[a__start]\nstanding = true\n", encoding="utf-8")
    with pytest.raises(BadPose, match="a__start: standing is not a field"):
        pose.read(tmp_path)
