"""A week as tables: a row for each answer with a cell for each day, and the areas by how often they were marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from companion.domain.body import Area, Body
from companion.domain.scales import SCALES, Measure
from companion.domain.text import Text
from companion.insights.week import Day, Spread, Week, on_the_body

NOTHING = "–"
BAD_DAY = Text("bad day")
"""Stands where a bad day has no number: it is no gap."""

_WITH_PARTS = Text("{area}, with its parts")
_YES, _NO = Text("yes"), Text("no")

Cell: TypeAlias = Text | str


@dataclass(frozen=True, slots=True)
class Row:
    """What was answered, with a cell for each of the seven days; ``NOTHING`` where nothing was."""

    name: Text
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class AreaDays:
    """A place, and on how many of the noted days it was marked."""

    name: Text
    days: int


def day_rows(week: Week) -> Iterator[Row]:
    """Pain always; of the other answers those that were given. Numbers are 0-10, lower is better."""
    yield Row(SCALES[Measure.PAIN].name, tuple(_pain(day) for day in week.days))
    yield Row(Text("Pain range"), tuple(_range(spread) for spread in week.of(Measure.PAIN)))
    for measure in Measure:
        if measure is not Measure.PAIN and any(week.of(measure)):
            yield Row(SCALES[measure].name, tuple(_middle(spread) for spread in week.of(measure)))
    yield Row(Text("Check-ins"), tuple(str(day.check_ins) if day.noted else NOTHING for day in week.days))
    if any(day.bad_day for day in week.days):
        yield Row(Text("Bad day"), tuple(_yes_or_no(day) for day in week.days))


def most_often(week: Week, body: Body) -> tuple[Area, ...]:
    """The areas that were marked, those on most days first."""
    marked = (area for area in body if area.id in week.area_days)
    return tuple(sorted(marked, key=lambda area: -week.area_days[area.id]))


def area_rows(week: Week, body: Body) -> tuple[AreaDays, ...]:
    """All numbers of days that stand on the body, the highest first: also of an area together with its parts."""
    together = on_the_body(week, body)
    rows: list[AreaDays] = []
    for area in body:
        name, days = Text(area.label), week.area_days.get(area.id, 0)
        if together.get(area.id, 0) > days:
            rows.append(AreaDays(_WITH_PARTS.filled(area=name), together[area.id]))
        if days:
            rows.append(AreaDays(name, days))
    return tuple(sorted(rows, key=lambda row: -row.days))


def _pain(day: Day) -> Cell:
    spread = day.ratings.get(Measure.PAIN)
    return BAD_DAY if spread is None and day.bad_day else _middle(spread)


def _middle(spread: Spread | None) -> Cell:
    return Text("{value}", {"value": float(spread.median)}) if spread else NOTHING


def _range(spread: Spread | None) -> str:
    if spread is None:
        return NOTHING
    return f"{spread.lowest}–{spread.highest}" if spread.lowest < spread.highest else str(spread.lowest)


def _yes_or_no(day: Day) -> Cell:
    if not day.noted:
        return NOTHING
    return _YES if day.bad_day else _NO
