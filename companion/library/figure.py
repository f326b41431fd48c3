"""The figure as it lies in ``resources/figure``: its areas, and the shapes of one build.

Nothing here knows how it is painted. A path is a tuple of commands, each a letter and its numbers:
``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)``, ``("Z",)``. y runs downwards.
"""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path as File
from typing import Any, TypeAlias, TypeVar

from companion.domain.body import Area, Body, Build, CriteriaArea, Page, Side, View

Command: TypeAlias = tuple[str | float, ...]
Path: TypeAlias = tuple[Command, ...]

_E = TypeVar("_E", bound=StrEnum)
_RUN = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBERS = {"M": 2, "L": 2, "C": 6, "Z": 0}
_NEEDED = {"id", "label", "sides", "view"}
_KNOWN = _NEEDED | {"criteria", "asks", "parent"}


class BadFigure(ValueError):
    """A file of the figure cannot be used. The message names the file, the field and the reason."""


class Weight(StrEnum):
    """How strongly a line that helps to find a place is painted."""

    SOFT = "soft"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class Line:
    """A fine line inside the figure. It bounds no area."""

    path: Path
    weight: Weight


@dataclass(frozen=True, slots=True)
class Picture:
    """One view. ``size`` is left, top, right and bottom; body views have stature 1000, close-ups units of their own.

    Areas fill the outline, and may have holes: paint them with the odd-even rule.
    """

    size: tuple[float, float, float, float]
    outline: Path
    areas: Mapping[str, Path]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """All pictures of one build."""

    build: Build
    views: Mapping[View, Picture]


def load_body(folder: File) -> Body:
    """The areas in ``folder/areas.toml``, in reading order.

    Raises:
        BadFigure: the file cannot be read, or an entry in it cannot be an area.
    """
    file = folder / "areas.toml"
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8"))["areas"]
        areas = tuple(area for entry in entries for area in _sided(entry, file.name))
        body = Body(areas)
    except BadFigure:
        raise
    except (OSError, KeyError, TypeError, ValueError) as wrong:
        raise BadFigure(f"{file.name}: {_reason(wrong)}") from wrong
    _check_parents(body, file.name)
    return body


def load_shapes(folder: File, build: Build) -> Figure:
    """The shapes in ``folder/shapes/<build>.json``.

    Raises:
        BadFigure: the file cannot be read, or a shape in it cannot be painted.
    """
    file = folder / "shapes" / f"{build}.json"
    try:
        views = json.loads(file.read_text(encoding="utf-8"))["views"].items()
    except (OSError, KeyError, TypeError, AttributeError, ValueError) as wrong:
        raise BadFigure(f"{file.name}: {_reason(wrong)}") from wrong
    return Figure(
        build,
        {_one_of(View, name, f"{file.name}: views"): _picture(raw, f"{file.name}: {name}") for name, raw in views},
    )


def _sided(entry: Mapping[str, Any], file: str) -> Iterator[Area]:
    """An entry stands for one area on each of its sides."""
    where = f"{file}: {entry.get('id', 'an entry without id')}"
    if missing := _NEEDED - entry.keys():
        raise BadFigure(f"{where}: {min(missing)} is missing")
    if unknown := entry.keys() - _KNOWN:
        raise BadFigure(f"{where}: {min(unknown)} is not a field of an area")
    for name in entry["sides"]:
        yield _area(entry, _one_of(Side, name, f"{where}: sides"), where)


def _area(entry: Mapping[str, Any], side: Side, where: str) -> Area:
    def filled(text: str) -> str:
        return text.replace("{side}", side)

    criteria, parent = entry.get("criteria"), entry.get("parent")
    return Area(
        id=filled(entry["id"]),
        label=filled(entry["label"]),
        side=side,
        view=_one_of(View, entry["view"], f"{where}: view"),
        criteria=_one_of(CriteriaArea, filled(criteria), f"{where}: criteria") if criteria else None,
        asks=tuple(_one_of(CriteriaArea, filled(name), f"{where}: asks") for name in entry.get("asks", ())),
        parent=filled(parent) if parent else None,
    )


def _check_parents(body: Body, file: str) -> None:
    whole = {area.id for area in body if area.view in Page.BODY.views}
    for area in body:
        if area.id in whole and area.parent:
            raise BadFigure(f"{file}: {area.id}: parent is for areas of close-ups only")
        if area.id not in whole and area.parent not in whole:
            raise BadFigure(f"{file}: {area.id}: parent {area.parent} is not an area of the whole body")


def _picture(raw: Any, where: str) -> Picture:
    try:
        left, top, right, bottom = map(float, raw["size"])
        areas, lines = raw["areas"].items(), raw["lines"]
        outline = _path(raw["outline"], f"{where}: outline")
    except BadFigure:
        raise
    except (KeyError, TypeError, AttributeError, ValueError) as wrong:
        raise BadFigure(f"{where}: {_reason(wrong)}") from wrong
    return Picture(
        size=(left, top, right, bottom),
        outline=outline,
        areas={name: _path(data, f"{where}: {name}") for name, data in areas},
        lines=tuple(_line(line, f"{where}: line {number}") for number, line in enumerate(lines, 1)),
    )


def _line(raw: Any, where: str) -> Line:
    if not isinstance(raw, Mapping):
        raise BadFigure(f"{where}: needs a path and a weight")
    return Line(_path(raw.get("path"), f"{where}: path"), _one_of(Weight, raw.get("weight"), f"{where}: weight"))


def _path(data: Any, where: str) -> Path:
    """The commands of a path. A letter may be followed by the numbers of several commands of its kind."""
    if not isinstance(data, str) or not data.startswith("M"):
        raise BadFigure(f"{where}: a path begins with M")
    commands: list[Command] = []
    for letter, numbers in _RUN.findall(data):
        commands += _run(letter, numbers.split(), where)
    return tuple(commands)


def _run(letter: str, numbers: list[str], where: str) -> list[Command]:
    count = _NUMBERS.get(letter)
    if count is None:
        raise BadFigure(f"{where}: a path may hold M, L, C and Z, not {letter}")
    if count == 0 and not numbers:
        return [(letter,)]
    if not count or not numbers or len(numbers) % count:
        raise BadFigure(f"{where}: {letter} cannot take {len(numbers)} numbers")
    try:
        values = iter([float(number) for number in numbers])
    except ValueError as wrong:
        raise BadFigure(f"{where}: {_reason(wrong)}") from wrong
    return [(letter, *point) for point in zip(*[values] * count, strict=True)]


def _one_of(kind: type[_E], name: Any, where: str) -> _E:
    try:
        return kind(name)
    except ValueError as wrong:
        raise BadFigure(f"{where}: {name!r} is none of {', '.join(kind)}") from wrong


def _reason(wrong: Exception) -> str:
    return f"{wrong} is missing" if isinstance(wrong, KeyError) else str(wrong)
