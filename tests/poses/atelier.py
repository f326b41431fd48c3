"""All drawings from all poses."""

from collections import defaultdict
from pathlib import Path

from tests.poses import pose, svg
from tests.poses.drawing import Element, drawn
from tests.poses.pose import Pose


def files(folder: Path) -> dict[str, str]:
    """The text of each drawing by its name. The drawings of one movement share a frame, so that nothing jumps."""
    poses = pose.read(folder)
    made = {name: _drawn(one, poses) for name, one in poses.items()}
    frames: dict[str, list[list[Element]]] = defaultdict(list)
    for name, elements in made.items():
        frames[frame_of(name)].append(elements)
    boxes = {name: svg.box(drawings) for name, drawings in frames.items()}
    return {name: svg.text(_title(name), elements, boxes[frame_of(name)]) for name, elements in made.items()}


def frame_of(name: str) -> str:
    """What drawings that follow one another have in common: movement and position."""
    movement, _, moment = name.partition("__")
    return f"{movement}__{moment.rpartition('_')[0]}"


def _drawn(one: Pose, poses: dict[str, Pose]) -> list[Element]:
    return drawn(one, poses[one.ghost["pose"]] if one.ghost else None)


def _title(name: str) -> str:
    return name.replace("__", ": ").replace("_", " ")
