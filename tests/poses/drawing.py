"""A pose as a drawing: what is filled, what is a line, from the back to the front."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import shapely
from shapely.affinity import scale

from tests.poses import ink, marks, picture, props
from tests.poses.picture import Layers
from tests.poses.pose import Pose
from tests.poses.posing import posed
from tests.poses.skeleton import Skeleton
from tests.poses.space import Array

_LEG, _ARM = ("thigh", "shank", "foot"), ("upper_arm", "forearm", "hand")
_GROUPS = {
    "torso": ("trunk", "head"),
    "right_leg": tuple(f"right_{part}" for part in _LEG),
    "left_leg": tuple(f"left_{part}" for part in _LEG),
    "right_arm": tuple(f"right_{part}" for part in _ARM),
    "left_arm": tuple(f"left_{part}" for part in _ARM),
}


@dataclass(frozen=True, slots=True)
class Element:
    """A shape and what it is: its class in the file."""

    kind: str
    shape: Any


def drawn(pose: Pose, ghost: Pose | None) -> list[Element]:
    """Everything in the drawing, the farthest first. ``ghost`` is where the movement came from."""
    bones, _ = posed(pose)
    camera = picture.camera_of(pose)
    layers, behind = _with_things(pose, bones, camera, picture.body(pose, bones))
    elements = [Element("prop", shape) for shape in behind]
    if ghost:
        elements.append(Element("ghost", _ghost(ghost, pose.ghost["parts"])))
    elements += _fills(pose, layers, bones, camera)
    elements += _lines(pose, layers, bones, camera)
    for arrow in pose.arrows:
        line, head = marks.arrow(arrow, bones, camera, pose.zoom)
        elements += [Element("arrow", line), Element("head", head)]
    framed = (Element(one.kind, _framed(one.shape, pose)) for one in elements)
    return [element for element in framed if not element.shape.is_empty]


def _framed(shape: Any, pose: Pose) -> Any:
    """What of a shape lies in the frame, as large as a close-up asks for, so that its lines are as fine as others."""
    within = _merged(shape.intersection(shapely.box(*pose.crop))) if pose.crop else shape
    return scale(within, pose.zoom, pose.zoom, origin=(0, 0)) if pose.zoom != 1 else within


def _merged(shape: Any) -> Any:
    """Lines in one piece again where cutting left them in several."""
    return shapely.line_merge(shape) if shape.geom_type == "MultiLineString" else shape


def _with_things(pose: Pose, bones: Skeleton, camera: Array, body: Layers) -> tuple[Layers, list[Any]]:
    """The body with those things that stand before a part of it, and the things behind all of it."""
    order, shapes, behind = list(body.order), dict(body.shapes), []
    for number, prop in enumerate(pose.props):
        pieces = props.shapes(prop, bones, camera)
        if "before" not in prop:
            behind += pieces
            continue
        name = f"{_class_of(prop)} {number}"
        hidden = order if prop["before"] == "all" else prop["before"]
        order.insert(max(map(order.index, hidden)) + 1, name)
        shapes[name] = shapely.union_all(pieces)
    return Layers(tuple(order), shapes, body.joins), behind


def _class_of(prop: Mapping[str, Any]) -> str:
    if prop["kind"] in {"belt", "strap"}:
        return "strap"
    return "pack" if prop.get("pack") else "prop"


def _ghost(pose: Pose, names: Iterable[str]) -> Any:
    """The edge of those parts, without that towards the rest of the body; short names stand for several parts."""
    bones, _ = posed(pose)
    layers = picture.body(pose, bones)
    chosen = [part for part in layers.order for name in names if part in _GROUPS.get(name, (name,))]
    rest = layers.all([part for part in layers.order if part not in chosen])
    return ink.drawn([layers.all(chosen).boundary.difference(rest)])


def _fills(pose: Pose, layers: Layers, bones: Skeleton, camera: Array) -> Iterable[Element]:
    person = layers.person
    far = [name for name in person if name.startswith(tuple(pose.far))]
    yield Element("body", layers.all([name for name in person if name not in far]))
    yield Element("far", shapely.union_all([layers.seen(name) for name in far]))
    yield Element("hair", marks.hair(layers, bones, camera))
    spots = [marks.spot(name, layers, bones, camera) for name in pose.tint]
    yield Element("tint", shapely.union_all(spots))
    for name in layers.order:
        if name not in person:
            yield Element(name.partition(" ")[0], layers.seen(name))


def _lines(pose: Pose, layers: Layers, bones: Skeleton, camera: Array) -> Iterable[Element]:
    yield Element("soft", marks.ears(layers, bones, camera))
    yield Element("soft", marks.face(pose.face, layers, bones, camera))
    if pose.zoom > 1:
        yield Element("soft", marks.fingers(layers, bones, camera))
    yield Element("line", ink.drawn([layers.edge(name) for name in layers.person]))
