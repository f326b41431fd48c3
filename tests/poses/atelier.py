"""All drawings from all poses."""

from tests.poses import svg
from tests.poses.drawing import Element, drawn
from tests.poses.pose import Pose


def files(poses: dict[str, Pose], frame: str) -> dict[str, str]:
    """The text of each drawing in a frame, by its name: those of one movement, so that nothing jumps."""
    made = {name: _drawn(one, poses) for name, one in poses.items() if frame_of(name) == frame}
    box = svg.box(made.values())
    return {name: svg.text(_title(name), elements, box) for name, elements in made.items()}


def frame_of(name: str) -> str:
    """What drawings that follow one another have in common: movement and position."""
    movement, _, moment = name.partition("__")
    return f"{movement}__{moment.rpartition('_')[0]}"


def _drawn(one: Pose, poses: dict[str, Pose]) -> list[Element]:
    return drawn(one, poses[one.ghost["pose"]] if one.ghost else None)


def _title(name: str) -> str:
    return name.replace("__", ": ").replace("_", " ")
