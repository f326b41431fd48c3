"""A week in lines of text, and as JSON has it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from companion.domain.body import Body
from companion.domain.scales import HIGHEST, SCALES, Measure
from companion.insights.week import DAYS, Day, Week

_OTHERS = tuple(measure for measure in Measure if measure is not Measure.PAIN)
_NAME = 16
_CELL = 6


def told(week: Week, body: Body) -> Iterator[str]:
    """The week for a person: the sentence, a bar for each day, the other answers, and where it hurt."""
    yield f"{long(week.first)} to {long(week.last)}"
    yield str(week.headline)
    yield from ("", "Pain, 0 to 10, lower is better: the middle of each day, and its range")
    yield from (_day(day) for day in week.days)
    if week.average is not None:
        yield f"  Average of the days: {week.average:g}"
    yield from _others(week)
    yield from _places(week, body)


def plain(week: Week) -> dict[str, Any]:
    """The week for a program. Numbers are 0 to 10, lower is better; ``average`` is null with too few days."""
    return {
        "first": week.first.isoformat(),
        "last": week.last.isoformat(),
        "days": [_plain_day(day) for day in week.days],
        "noted_days": week.noted_days,
        "average": week.average,
        "average_before": week.average_before,
        "trend": week.trend,
        "area_days": dict(week.area_days),
        "headline": str(week.headline),
    }


def long(day: date) -> str:
    """A day such as "Monday 2 March 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def _day(day: Day) -> str:
    name = f"  {day.date:%a} {day.date.day:>2} {day.date:%b}  "
    pain = day.ratings.get(Measure.PAIN)
    bad = "bad day" if day.bad_day else ""
    if pain is None:
        return name + (bad or ("no number" if day.noted else "no note"))
    spread = f"{pain.lowest} to {pain.highest}" if pain.lowest < pain.highest else ""
    return f"{name}{_bar(pain.median, HIGHEST)}  {pain.median:<4g} {f'{spread}  {bad}'.strip()}".rstrip()


def _others(week: Week) -> Iterator[str]:
    """Only the measures that were answered in this week."""
    given = [measure for measure in _OTHERS if any(week.of(measure))]
    if not given:
        return
    yield from ("", "Other answers, 0 to 10, lower is better")
    yield f"  {'':{_NAME}}" + "".join(f"{day.date:%a}".rjust(_CELL) for day in week.days)
    for measure in given:
        cells = ("–" if spread is None else f"{spread.median:g}" for spread in week.of(measure))
        yield f"  {SCALES[measure].name!s:{_NAME}}" + "".join(cell.rjust(_CELL) for cell in cells)


def _places(week: Week, body: Body) -> Iterator[str]:
    """The areas that were marked, most often first."""
    if not week.area_days:
        return
    yield from ("", "Where it hurt, and on how many days")
    labels = {area: body[area].label if area in body else area for area in week.area_days}
    width = max(map(len, labels.values()))
    for area, days in sorted(week.area_days.items(), key=lambda counted: -counted[1]):
        yield f"  {labels[area]:{width}}  {_bar(days, DAYS)}  {days}"


def _plain_day(day: Day) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "check_ins": day.check_ins,
        "bad_day": day.bad_day,
        "ratings": {
            measure: {
                "median": spread.median,
                "lowest": spread.lowest,
                "highest": spread.highest,
                "count": spread.count,
            }
            for measure, spread in day.ratings.items()
        },
        "areas": sorted(day.marked),
    }


def _bar(value: float, most: int) -> str:
    """A bar of ``most`` cells; half a point is half a cell."""
    whole, half = divmod(round(value * 2), 2)
    return ("█" * whole + "▌" * half).ljust(most, "·")
