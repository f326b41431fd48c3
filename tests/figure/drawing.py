"""One source drawing: what the illustrator drew, before it is cut into areas.

Drawn is the picture's right half (x >= 0), or one of a pair that stands clear of x = 0. The root says with
``data-picture-right`` which side of the person is on picture right. Groups: ``outline``, ``cuts``, ``seeds``,
``lines``. A group, or a path in it, whose id ends in ``.wider_hips`` is for that build only.
"""

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from companion.domain.body import Side
from companion.domain.build import Build
from tests.figure import curves
from tests.figure.curves import Curve, Point

_SVG = "{http://www.w3.org/2000/svg}"


class BadDrawing(ValueError):
    """A drawing that cannot be cut into areas; the message names the file and the place."""


@dataclass(frozen=True, slots=True)
class Seed:
    """Names the face it lies in. A middle face is joined with its mirror image."""

    stem: str
    at: Point
    middle: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """One view, as drawn for one build."""

    name: str
    size: tuple[float, float, float, float]
    picture_right: Side
    outlines: tuple[Curve, ...]
    cuts: tuple[Curve, ...]
    seeds: tuple[Seed, ...]
    lines: tuple[tuple[Curve, str], ...]


def read(file: Path, build: Build) -> Drawing:
    """What ``file`` draws for ``build``.

    Raises:
        BadDrawing: something in it cannot be read.
    """
    try:
        root = ElementTree.parse(file).getroot()
        return Drawing(
            name=file.name,
            size=_size(root.get("viewBox", "")),
            picture_right=Side(root.get("data-picture-right", "")),
            outlines=tuple(_curve(path) for path in _members(root, "outline", build, "path")),
            cuts=tuple(_curve(path) for path in _members(root, "cuts", build, "path")),
            seeds=tuple(_seed(circle) for circle in _members(root, "seeds", build, "circle")),
            lines=tuple((_curve(path), _weight(path)) for path in _members(root, "lines", build, "path")),
        )
    except (ElementTree.ParseError, ValueError) as wrong:
        raise BadDrawing(f"{file.name}: {wrong}") from wrong


def _members(root: ElementTree.Element, group: str, build: Build, tag: str) -> list[ElementTree.Element]:
    """What the group holds for this build; ids may be ``name.build``."""
    found = [element for element in root.iter(f"{_SVG}g") if element.get("id", "").partition(".")[0] == group]
    members = [member for element in found if _is_for(element, build) for member in element.iter(f"{_SVG}{tag}")]
    return [member for member in members if _is_for(member, build)]


def _is_for(element: ElementTree.Element, build: Build) -> bool:
    return element.get("id", "").partition(".")[2] in {"", build}


def _size(view_box: str) -> tuple[float, float, float, float]:
    x, y, width, height = (float(part) for part in view_box.split())
    return x, y, x + width, y + height


def _curve(path: ElementTree.Element) -> Curve:
    data = path.get("d", "")
    try:
        return curves.read(data)
    except ValueError as wrong:
        raise ValueError(f"path {path.get('id') or data[:30]!r} {wrong}") from wrong


def _weight(path: ElementTree.Element) -> str:
    weight = path.get("class", "")
    if weight not in {"soft", "faint"}:
        raise ValueError(f"line {path.get('d', '')[:30]!r} needs the class soft or faint")
    return weight


def _seed(circle: ElementTree.Element) -> Seed:
    at = float(circle.get("cx", "")), float(circle.get("cy", ""))
    return Seed(circle.get("id", ""), at, circle.get("class") == "middle")
