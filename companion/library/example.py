"""The made-up person of ``resources/example/person.toml``."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from companion.domain.body import Body
from companion.domain.check_in import Kind, Spread, TravelsTo
from companion.domain.condition import Condition
from companion.domain.example import Occasion, Person, Phrases, Spot
from companion.domain.example_relief import Habit, PackHabit
from companion.domain.pack import PackKind, checked_minutes
from companion.domain.routine import Position, RoutineKind

_DAYS = {Occasion.GOOD, Occasion.ORDINARY, Occasion.BAD}
_NEEDED = {"note": set(Occasion) - {Occasion.ORDINARY}, "could_do": _DAYS, "helped": _DAYS}
"""The occasions that need words, for each written answer."""


class BadExample(ValueError):
    """The person's file cannot be used. The message names the file, the place in it and the reason."""


def load_person(folder: Path, body: Body) -> Person:
    """The person in ``folder/person.toml``.

    Raises:
        BadExample: the file cannot be read, or a place or phrase in it cannot be used.
    """
    file = folder / "person.toml"
    try:
        raw = tomllib.loads(file.read_text(encoding="utf-8"))
        spots = tuple(_spot(entry, body, file.name) for entry in raw["spots"])
        habits = tuple(_habit(entry, file.name) for entry in raw["practices"])
        packs = tuple(_pack(entry, body, file.name) for entry in raw["packs"])
        phrases = {name: _phrases(raw[name], needed, f"{file.name}: {name}") for name, needed in _NEEDED.items()}
    except BadExample:
        raise
    except (OSError, KeyError, TypeError, ValueError) as wrong:
        raise BadExample(f"{file.name}: {reason(wrong)}") from wrong
    return Person(spots=spots, habits=habits, packs=packs, **phrases)


def _spot(entry: Mapping[str, Any], body: Body, file: str) -> Spot:
    area = entry["area"]
    if area not in body:
        raise BadExample(f"{file}: spots: {area} is not an area of the figure")
    try:
        return Spot(
            area=area,
            begins=float(entry["from"]),
            stronger=float(entry["stronger"]),
            kinds=tuple(map(Kind, entry["kinds"])),
            flare=tuple(map(Kind, entry.get("flare", ()))),
            spread=Spread(entry["spread"]) if "spread" in entry else None,
            travels=tuple(map(TravelsTo, entry.get("travels", ()))),
            travels_from=float(entry.get("travels_from", 10)),
        )
    except (KeyError, TypeError, ValueError) as wrong:
        raise BadExample(f"{file}: {area}: {reason(wrong)}") from wrong


def _habit(entry: Mapping[str, Any], file: str) -> Habit:
    try:
        return Habit(
            routine=entry["routine"],
            kind=RoutineKind(entry["kind"]),
            name=entry["name"],
            position=Position(entry["position"]),
            minutes=float(entry["minutes"]),
            most_pain=int(entry["most_pain"]),
            likes=float(entry["likes"]),
            change=float(entry["change"]),
            not_with=frozenset(map(Condition, entry.get("not_with", ()))),
        )
    except (KeyError, TypeError, ValueError) as wrong:
        raise BadExample(f"{file}: {entry.get('routine', 'practices')}: {reason(wrong)}") from wrong


def _pack(entry: Mapping[str, Any], body: Body, file: str) -> PackHabit:
    area = entry["area"]
    if area not in body:
        raise BadExample(f"{file}: packs: {area} is not an area of the figure")
    try:
        kind = PackKind(entry["kind"])
        return PackHabit(
            kind=kind,
            area=area,
            minutes=checked_minutes(kind, float(entry["minutes"])),
            likes=float(entry["likes"]),
            change=float(entry["change"]),
        )
    except (KeyError, TypeError, ValueError) as wrong:
        raise BadExample(f"{file}: packs: {area}: {reason(wrong)}") from wrong


def _phrases(raw: Mapping[str, Any], needed: set[Occasion], where: str) -> Phrases:
    if missing := needed - raw.keys():
        raise BadExample(f"{where}: {min(missing)} is missing")
    if unknown := raw.keys() - needed:
        raise BadExample(f"{where}: {min(unknown)} is no occasion for it")
    phrases = {Occasion(name): tuple(said) for name, said in raw.items()}
    if empty := [name for name, said in phrases.items() if not said]:
        raise BadExample(f"{where}: {empty[0]} has no phrases")
    return phrases


def reason(wrong: Exception) -> str:
    """What is wrong, in words that follow where it is."""
    return f"{wrong} is missing" if isinstance(wrong, KeyError) else str(wrong)
