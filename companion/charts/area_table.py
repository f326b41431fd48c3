"""All areas that were marked, with their days, as a table to print: the list beside the figure names only some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.charts.box import Box
from companion.charts.days import heading
from companion.domain.text import Text
from companion.insights.week_table import area_rows

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.insights.week import Week

TITLE = Text("Days on which each place was marked")

_HEAD, _ROW, _BETWEEN, _HIGHEST = 3.0, 1.6, 2.0, 66.0
"""In em: the heading, a row, the space between two columns, and the most that a page has room for."""

_COLUMNS = 3


def height(week: Week, _: float, manner: Manner) -> float:
    """What the table needs, in px."""
    rows = _rows(week, manner)
    return manner.em * (_HEAD + rows * _row(rows))


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Draw it into ``box``, which is as high as ``height`` says. Read down, then to the right."""
    em, rows = canvas.em, _rows(week, manner)
    heading(canvas, box, manner.say(TITLE))
    wide = (box.width - (_COLUMNS - 1) * _BETWEEN * em) / _COLUMNS
    for n, marked in enumerate(area_rows(week, manner.body)):
        left = box.left + n // rows * (wide + _BETWEEN * em)
        y = box.top + (_HEAD + (n % rows + 0.5) * _row(rows)) * em
        name, room = manner.say(marked.name), wide - 2.0 * em
        canvas.words(left, y, name, size=min(1.0, room / canvas.wide(name)))
        canvas.words(left + wide, y, str(marked.days), strong=True, align="right")


def _row(rows: int) -> float:
    """Height of a row in em: all rows fit on one page."""
    return min(_ROW, (_HIGHEST - _HEAD) / rows)


def _rows(week: Week, manner: Manner) -> int:
    return -(-len(area_rows(week, manner.body)) // _COLUMNS)
