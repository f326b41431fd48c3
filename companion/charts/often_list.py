"""The areas that were marked most often, in words, with a bar for the days of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.charts.box import Box
from companion.domain.text import Text
from companion.insights.week_table import most_often

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.domain.body import Area
    from companion.insights.week import Week

_DAYS, _OF_ONE = Text("{days} of {marked} days"), Text("{days} of 1 day")
_MOST = Text("Marked most often")
_MORE = Text("and {count} more")
_NOTHING = Text("No place was marked.")

WIDTH = 17.0
"""Of one column, in em."""

_ROW, _BETWEEN = 3.2, 2.5
"""Height of a row and the space between two columns, in em."""

_LISTED = {1: 6, 2: 8, 3: 9}
"""How many areas are named below the figure, by the number of columns."""

LISTED_BESIDE = 10


def height(week: Week, width: float, em: float) -> float:
    """What the list needs below the figure, in px."""
    listed = min(len(week.area_days), listed_below(width, em))
    rows = -(-listed // _columns(width, em)) + (len(week.area_days) > listed)
    return em * (2.0 + rows * _ROW)


def listed_below(width: float, em: float) -> int:
    """How many areas are named below the figure."""
    return _LISTED[_columns(width, em)]


def draw_below(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """In as many columns as there is room for."""
    em = canvas.em
    _draw(canvas, box, week, manner, most=listed_below(box.width, em), columns=_columns(box.width, em))


def draw_beside(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """In one column beside the figure."""
    _draw(canvas, box, week, manner, most=LISTED_BESIDE, columns=1)


def _columns(width: float, em: float) -> int:
    return max(1, min(3, int((width / em + _BETWEEN) // (WIDTH + _BETWEEN))))


def _draw(canvas: Canvas, box: Box, week: Week, manner: Manner, *, most: int, columns: int) -> None:
    em, y = canvas.em, box.top + 0.6 * canvas.em
    often = most_often(week, manner.body)
    if not often:
        canvas.words(box.left, y, manner.say(_NOTHING), colour="secondary")
        return
    canvas.words(box.left, y, manner.say(_MOST), strong=True)
    wide = (box.width - (columns - 1) * _BETWEEN * em) / columns
    rows = -(-min(len(often), most) // columns)
    for n, area in enumerate(often[:most]):
        left = box.left + (n // rows) * (wide + _BETWEEN * em)
        _row(canvas, Box(left, y + (2.0 + n % rows * _ROW) * em, wide, 0), area, week, manner)
    if len(often) > most:
        words = manner.say(_MORE.filled(count=len(often) - most))
        canvas.words(box.left, y + (2.0 + rows * _ROW) * em, words, colour="secondary")


def _row(canvas: Canvas, row: Box, area: Area, week: Week, manner: Manner) -> None:
    em, days, marked = canvas.em, week.area_days[area.id], week.marked_days
    name = manner.say(Text(area.label))
    canvas.words(row.left, row.top, name, size=min(1.0, 0.96 * row.width / canvas.wide(name)))
    step, top = min(1.2 * em, 0.5 * row.width / marked), row.top + 0.95 * em
    cells = [Box(row.left + n * step, top, step - 0.15 * em, 0.55 * em) for n in range(marked)]
    canvas.bars(cells[:days], fill="series1")
    canvas.bars(cells[days:], fill=canvas.theme.mixed("line", "card", 0.6))
    template = _OF_ONE if marked == 1 else _DAYS
    words = manner.say(template.filled(days=days, marked=marked))
    canvas.words(row.left + marked * step + 0.5 * em, top + 0.28 * em, words, colour="secondary")
