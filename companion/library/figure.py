"""The figure as it lies in ``resources/figure``: its areas, and the shapes of one build.

Nothing here knows how it is painted. A path is a tuple of commands, each a letter and its numbers:
``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)``, ``("Z",)``. y runs downwards.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import repeat
from pathlib import Path as File
from typing import Any, TypeAlias, TypeVar

from companion.domain.body import Area, Body, CriteriaArea, Page, Side, View
from companion.domain.build import Build

Command: TypeAlias = tuple[str | float, ...]
Path: TypeAlias = tuple[Command, ...]

_E = TypeVar("_E", bound=StrEnum)
_K = TypeVar("_K", bound=str)
_V = TypeVar("_V")
_RUN = re.compile(r"([A-Za-z])([^A-Za-z]*)")
_NUMBERS = {"M": 2, "L": 2, "C": 6, "Z": 0}
_FIELDS: Mapping[str, type] = {
    "id": str,
    "label": str,
    "sides": list,
    "view": str,
    "criteria": str,
    "asks": list,
    "parent": str,
}
_NEEDED = ("id", "label", "sides", "view")


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


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One view. ``size`` is left, top, right and bottom; body views have stature 1000, close-ups units of their own.

    Areas fill the outline, and may have holes: paint them with the odd-even rule. ``parts`` are areas of a close-up,
    where they lie in this view. It is equal to itself only, so that what was made of it can be found again.
    """

    size: tuple[float, float, float, float]
    outline: Path
    areas: Mapping[str, Path]
    lines: tuple[Line, ...]
    parts: Mapping[str, Path] = field(default_factory=dict)


class WhenAsked(Mapping[_K, _V]):
    """Things of the figure, each read when it is first asked for: Today shows two of nine pictures, no area of them.

    Raises:
        BadFigure: when asked for, it cannot be painted.
    """

    def __init__(self, raw: Mapping[_K, Any], read: Callable[[Any, str], _V], where: str) -> None:
        self._raw = raw
        self._reader = read
        self._where = where
        self._read: dict[_K, _V] = {}

    def __getitem__(self, name: _K) -> _V:
        if name not in self._read:
            self._read[name] = self._reader(self._raw[name], f"{self._where}: {name}")
        return self._read[name]

    def __iter__(self) -> Iterator[_K]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


@dataclass(frozen=True, slots=True)
class Figure:
    """All pictures of one build."""

    views: Mapping[View, Picture]


def load_body(folder: File) -> Body:
    """The areas in ``folder/areas.toml``, in reading order.

    Raises:
        BadFigure: the file cannot be read, or an entry in it cannot be an area.
    """
    file = folder / "areas.toml"
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        entries = _listed(raw.get("areas"), f"{file.name}: areas")
        areas = tuple(area for entry in entries for area in _sided(entry, file.name))
        body = Body(areas, _everyday(raw.get("everyday", {}), areas, f"{file.name}: everyday"))
    except BadFigure:
        raise
    except (OSError, ValueError) as wrong:
        raise BadFigure(f"{file.name}: {wrong}") from wrong
    _check_parents(body, file.name)
    return body


def load_shapes(folder: File, build: Build) -> Figure:
    """The shapes in ``folder/shapes/<build>.json``.

    Raises:
        BadFigure: the file cannot be read. What else is wrong shows with its picture.
    """
    file = folder / "shapes" / f"{build}.json"
    try:
        views = _parts(json.loads(file.read_text(encoding="utf-8")), ("views",), file.name)["views"]
    except BadFigure:
        raise
    except (OSError, ValueError) as wrong:
        raise BadFigure(f"{file.name}: {wrong}") from wrong
    named = {_one_of(View, name, f"{file.name}: views"): raw for name, raw in _parts(views, (), file.name).items()}
    return Figure(WhenAsked(named, _picture, file.name))


def _sided(raw: Any, file: str) -> Iterator[Area]:
    """An entry stands for one area on each of its sides."""
    entry = _parts(raw, _NEEDED, f"{file}: an entry")
    where = f"{file}: {entry['id']}"
    for name, value in entry.items():
        if name not in _FIELDS:
            raise BadFigure(f"{where}: {name} is not a field of an area")
        if not isinstance(value, _FIELDS[name]):
            raise BadFigure(f"{where}: {name} must be a {'list' if _FIELDS[name] is list else 'text'}")
    for name in entry["sides"]:
        yield _area(entry, _one_of(Side, name, f"{where}: sides"), where)


def _area(entry: Mapping[str, Any], side: Side, where: str) -> Area:
    def filled(field: str) -> str | None:
        return entry[field].replace("{side}", side) if field in entry else None

    criteria = filled("criteria")
    asked = [str(name).replace("{side}", side) for name in entry.get("asks", ())]
    return Area(
        id=filled("id") or "",
        label=filled("label") or "",
        side=side,
        view=_one_of(View, entry["view"], f"{where}: view"),
        criteria=_one_of(CriteriaArea, criteria, f"{where}: criteria") if criteria else None,
        asks=tuple(_one_of(CriteriaArea, name, f"{where}: asks") for name in asked),
        parent=filled("parent"),
    )


def _everyday(raw: Any, areas: tuple[Area, ...], where: str) -> dict[str, tuple[str, ...]]:
    """Each word with the parts of labels it stands for; a part that is in no label is a slip of the pen."""
    words = {word: tuple(_listed(parts, f"{where}: {word}")) for word, parts in _parts(raw, (), where).items()}
    for word, parts in words.items():
        for part in parts:
            if not any(str(part) in area.label for area in areas):
                raise BadFigure(f"{where}: {word}: no label holds '{part}'")
    return words


def _check_parents(body: Body, file: str) -> None:
    whole = {area.id for area in body if area.view in Page.BODY.views}
    for area in body:
        if area.id in whole and area.parent:
            raise BadFigure(f"{file}: {area.id}: parent is for areas of close-ups only")
        if area.id not in whole and area.parent not in whole:
            raise BadFigure(f"{file}: {area.id}: parent {area.parent} is not an area of the whole body")


def _picture(raw: Any, where: str) -> Picture:
    parts = _parts(raw, ("size", "outline", "areas", "lines"), where)
    return Picture(
        size=_size(parts["size"], f"{where}: size"),
        outline=_path(parts["outline"], f"{where}: outline"),
        areas=WhenAsked(_parts(parts["areas"], (), where), _path, where),
        lines=tuple(_line(raw, where) for raw in _listed(parts["lines"], f"{where}: lines")),
        parts=WhenAsked(_parts(parts.get("parts", {}), (), where), _path, where),
    )


def _size(raw: Any, where: str) -> tuple[float, float, float, float]:
    try:
        left, top, right, bottom = map(float, raw)
    except (TypeError, ValueError) as wrong:
        raise BadFigure(f"{where}: needs four numbers") from wrong
    if not (left < right and top < bottom):
        raise BadFigure(f"{where}: left must be less than right, and top less than bottom")
    return left, top, right, bottom


def _line(raw: Any, where: str) -> Line:
    parts = _parts(raw, ("path", "weight"), f"{where}: lines")
    return Line(_path(parts["path"], f"{where}: lines"), _one_of(Weight, parts["weight"], f"{where}: weight"))


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
        values = map(float, numbers)
        return list(zip(repeat(letter), *[values] * count, strict=False))
    except ValueError as wrong:
        raise BadFigure(f"{where}: {wrong}") from wrong


def _parts(raw: Any, needed: tuple[str, ...], where: str) -> Mapping[str, Any]:
    """``raw``, if it is a table that has what is needed."""
    if not isinstance(raw, Mapping):
        raise BadFigure(f"{where}: must be a table")
    for name in needed:
        if name not in raw:
            raise BadFigure(f"{where}: {name} is missing")
    return raw


def _listed(raw: Any, where: str) -> list[Any]:
    if not isinstance(raw, list):
        raise BadFigure(f"{where}: must be a list")
    return raw


def _one_of(kind: type[_E], name: Any, where: str) -> _E:
    try:
        return kind(name)
    except ValueError as wrong:
        raise BadFigure(f"{where}: {name!r} is none of {', '.join(kind)}") from wrong
