"""The ready routines and the yoga sequence, as they lie in ``resources/routines``."""

from collections.abc import Mapping
from pathlib import Path

from companion.domain.movement import Movement, Sureness
from companion.domain.ready import BreathingItem, Item, Level, MovementItem, PassageItem, ReadyRoutine
from companion.domain.routine import Position, RoutineKind
from companion.domain.script import Passage
from companion.library.breathing import Breathing
from companion.library.movements import OWN_MOVEMENTS, dose_of, source_of
from companion.library.scripts import lines_of
from companion.library.table import Table, read_file


def read_ready(
    file: Path, kind: RoutineKind, movements: Mapping[str, Movement], breathing: Mapping[str, Breathing]
) -> tuple[ReadyRoutine, ...]:
    """The ready routines of one file, all of one kind, made of these movements and patterns.

    Raises:
        BadFile: the file cannot be read, names something unknown, or something in it cannot be used.
    """
    table = read_file(file)
    table.tables(OWN_MOVEMENTS)
    ready = tuple(_routine(one.named(), kind, movements, breathing) for one in table.tables("routines"))
    table.done()
    return ready


def _routine(
    table: Table, kind: RoutineKind, movements: Mapping[str, Movement], breathing: Mapping[str, Breathing]
) -> ReadyRoutine:
    items = tuple(_item(one, movements, breathing) for one in table.tables("items"))
    if not items:
        raise table.bad("items", "is missing")
    routine = ReadyRoutine(
        id=table.word("id"),
        kind=kind,
        name=table.text("name"),
        about=table.text("about"),
        minutes=table.whole("minutes"),
        minutes_at=table.choice(Level, "minutes_at"),
        items=items,
        cautions=table.texts("cautions"),
        source=source_of(table),
        sureness=table.choice(Sureness, "sureness"),
    )
    table.done()
    return routine


def _item(table: Table, movements: Mapping[str, Movement], breathing: Mapping[str, Breathing]) -> Item:
    item: Item
    if "movement" in table:
        item = _movement(table, movements)
    elif "breathing" in table:
        item = _breaths(table, breathing)
    else:
        item = _passage(table)
    table.done()
    return item


def _movement(table: Table, movements: Mapping[str, Movement]) -> MovementItem:
    id, position = table.word("movement"), table.choice(Position, "position")
    if id not in movements:
        raise table.bad("movement", f"{id} is not a movement")
    if position not in movements[id].positions:
        raise table.bad("position", f"{id} is not done in the position {position}")
    dose = dose_of(table.table("dose")) if "dose" in table else None
    if dose and not dose.is_within(movements[id].most):
        raise table.bad("dose", f"is more than the most of {id}")
    return MovementItem(movements[id], position, dose)


def _breaths(table: Table, breathing: Mapping[str, Breathing]) -> BreathingItem:
    id, minutes = table.word("breathing"), table.number("minutes")
    if id not in breathing:
        raise table.bad("breathing", f"{id} is not a pattern")
    if not 0 < minutes <= breathing[id].most_minutes:
        raise table.bad("minutes", f"must be more than 0 and at most {breathing[id].most_minutes}")
    return BreathingItem(breathing[id].pattern, minutes, table.choice(Position, "position", Position.CHAIR))


def _passage(table: Table) -> PassageItem:
    return PassageItem(
        passage=Passage(name=table.text("name"), lines=lines_of(table)),
        pose=table.word("pose") if "pose" in table else None,
    )
