"""The movements in ``resources/routines/movements``: one file each, some of them with parts."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.domain.condition import Condition
from companion.domain.movement import (
    MOVE_SECONDS,
    RELEASE_SECONDS,
    Dose,
    Movement,
    Poses,
    Region,
    Sides,
    Sureness,
)
from companion.domain.routine import Cue, Position
from companion.domain.text import Text
from companion.library.table import Table, read_file

OWN_MOVEMENTS = "movements"
"""The list, in a file of routines, of movements that belong to those routines only."""

_BLANKS = ("movement", "side")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One entry of the list of movements. Most are one movement; some have one for each part or position."""

    number: int
    id: str
    name: Text
    movements: tuple[Movement, ...]


def read_exercise(file: Path) -> Exercise:
    """One entry.

    Raises:
        BadFile: the file cannot be read, or something in it cannot be used.
    """
    table = read_file(file)
    parts = tuple(part.named() for part in table.tables("parts")) or (table,)
    exercise = Exercise(
        number=table.whole("number"),
        id=table.word("id"),
        name=table.text("name"),
        movements=tuple(map(_movement, parts)),
    )
    for each in (table, *parts):
        each.done()
    if file.stem != f"{exercise.number:02}_{exercise.id}":
        raise table.bad("id", f"{exercise.number} and {exercise.id} do not make the name of the file")
    return exercise


def read_own_movements(file: Path) -> tuple[Movement, ...]:
    """The movements that a file of routines brings along.

    Raises:
        BadFile: the file cannot be read, or one of them cannot be used.
    """
    tables = tuple(one.named() for one in read_file(file).tables(OWN_MOVEMENTS))
    movements = tuple(map(_movement, tables))
    for table in tables:
        table.done()
    return movements


def _movement(table: Table) -> Movement:
    usual = dose_of(table.table("usual"))
    with table.told_of():
        movement = Movement(
            id=table.word("id"),
            name=table.text("name"),
            regions=table.choices(Region, "regions"),
            positions=table.choices(Position, "positions"),
            steps=table.texts("steps"),
            steps_in=_steps_in(table),
            start=dose_of(table.table("start")),
            usual=usual,
            most=dose_of(table.table("most")) if "most" in table else usual,
            easier=table.text("easier"),
            note=table.text("note") if "note" in table else None,
            sides=table.choice(Sides, "sides", Sides.NONE),
            during=table.choice(Cue, "during", Cue.HOLD),
            move_seconds=table.number("move_seconds", MOVE_SECONDS),
            release_seconds=table.number("release_seconds", RELEASE_SECONDS),
            says=table.texts_for(Cue, "says", _BLANKS),
            poses=_poses(table),
            cautions=table.texts("cautions"),
            not_with=table.texts_for(Condition, "not_with"),
            careful_with=table.texts_for(Condition, "careful_with"),
            source=source_of(table),
            sureness=table.choice(Sureness, "sureness"),
        )
    _check_doses(movement, table)
    _check_positions(movement, table)
    return movement


def source_of(table: Table) -> tuple[str, ...]:
    """The keys of its sources; at least one.

    Raises:
        BadFile: there is none.
    """
    source = table.words("source")
    if not source:
        raise table.bad("source", "is missing")
    return source


def dose_of(table: Table) -> Dose:
    """A dose.

    Raises:
        BadFile: a field is missing or outside the limits.
    """
    with table.told_of():
        dose = Dose(
            hold_seconds=table.number("hold_seconds", 0.0),
            repeats=table.whole("repeats"),
            sets=table.whole("sets", 1),
            per_day=table.whole("per_day", 1),
            days_per_week=table.whole("days_per_week", 7),
        )
    table.done()
    return dose


def _steps_in(table: Table) -> Mapping[Position, tuple[Text, ...]]:
    if "steps_in" not in table:
        return {}
    inner = table.table("steps_in")
    return {inner.one_of(Position, name, name): inner.texts(name) for name in inner.fields}


def _poses(table: Table) -> Mapping[Position, Poses]:
    if "poses" not in table:
        return {}
    inner = table.table("poses")
    return {inner.one_of(Position, name, name): _two_poses(inner, name) for name in inner.fields}


def _two_poses(table: Table, field: str) -> Poses:
    poses = table.words(field)
    if len(poses) != 2:
        raise table.bad(field, "needs a pose for the start and one for the end")
    return Poses(*poses)


def _check_doses(movement: Movement, table: Table) -> None:
    if not movement.start.is_within(movement.usual):
        raise table.bad("start", "is more than usual")
    if not movement.usual.is_within(movement.most):
        raise table.bad("usual", "is more than most")


def _check_positions(movement: Movement, table: Table) -> None:
    for position in movement.steps_in:
        if position not in movement.positions:
            raise table.bad("steps_in", f"{position} is not one of its positions")
    if both := movement.not_with.keys() & movement.careful_with.keys():
        raise table.bad("careful_with", f"{min(both)} is in not_with already")
