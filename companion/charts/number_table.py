"""The numbers behind the charts, as a table to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.charts.days import heading
from companion.domain.dates import WEEKDAYS_SHORT
from companion.domain.text import Text
from companion.insights.week_table import day_rows

if TYPE_CHECKING:
    from companion.charts.box import Box
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.insights.week import Week

TITLE = Text("Answers 0–10 (lower is better ↓)")

_HEAD, _ROW, _NAMES = 5.0, 2.0, 11.0
"""All in em: the heading with the days, a row, the column of the names."""


def height(week: Week, _: float, manner: Manner) -> float:
    """What the table needs, in px."""
    return manner.em * (_HEAD + len(list(day_rows(week))) * _ROW)


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Draw it into ``box``, which is as high as ``height`` says."""
    em, say = canvas.em, manner.say
    heading(canvas, box, say(TITLE))
    column = (box.width - _NAMES * em) / len(week.days)
    centres = [box.left + _NAMES * em + (n + 0.5) * column for n in range(len(week.days))]
    for x, day in zip(centres, week.days, strict=True):
        name = f"{say(WEEKDAYS_SHORT[day.date.weekday()])} {day.date.day}"
        canvas.words(x, box.top + (_HEAD - 1.0) * em, name, colour="secondary", strong=True, align="center")
    for n, row in enumerate(day_rows(week)):
        top = box.top + (_HEAD + n * _ROW) * em
        canvas.line([(box.left, top), (box.right, top)], colour="line", width=1)
        canvas.words(box.left, top + _ROW / 2 * em, say(row.name), strong=True)
        for x, cell in zip(centres, row.cells, strict=True):
            words = cell if isinstance(cell, str) else say(cell)
            canvas.words(x, top + _ROW / 2 * em, words, align="center")
