"""The other answers of a week as small plots, all on the same scale and in the same direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.charts.box import Box
from companion.charts.days import Grid, Say, below_heading, heading, number, runs
from companion.domain.dates import WEEKDAYS_SHORT
from companion.domain.scales import SCALES, Measure
from companion.domain.text import Text

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.insights.week import Week

TITLE = Text("Other answers 0–10 (lower is better ↓)")

_NONE = Text("No other answers.")

_LEAST, _GAP = 17.0, 2.4
"""Width of one plot and the space between two, in em."""

_HEAD, _PLOT, _FOOT, _BELOW = 3.2, 6.4, 3.3, 1.8
"""Heights within one plot and below it, in em."""


def shown(week: Week) -> tuple[Measure, ...]:
    """The measures that were answered at all, in their usual order."""
    others = (measure for measure in Measure if measure is not Measure.PAIN)
    return tuple(measure for measure in others if any(week.of(measure)))


def height(week: Week, width: float, manner: Manner) -> float:
    """What the plots need at this width, in px."""
    em, count = manner.em, len(shown(week))
    if not count:
        return em * (4.4 + below_heading(width, em))
    rows = -(-count // columns(width, em))
    return em * (3.2 + below_heading(width, em) + rows * (_HEAD + _PLOT + _FOOT) + (rows - 1) * _BELOW)


def columns(width: float, em: float) -> int:
    """How many plots stand beside each other."""
    return max(1, min(3, int((width / em + _GAP) // (_LEAST + _GAP))))


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Draw them into ``box``, which is as high as ``height`` says."""
    em, say = canvas.em, manner.say
    heading(canvas, box, say(TITLE))
    head = 3.2 + below_heading(box.width, em)
    measures = shown(week)
    if not measures:
        canvas.words(box.left, box.top + (head + 0.2) * em, say(_NONE), colour="secondary")
    beside = columns(box.width, em)
    wide = (box.width - (beside - 1) * _GAP * em) / beside
    for n, measure in enumerate(measures):
        left = box.left + (n % beside) * (wide + _GAP * em)
        top = box.top + (head + (n // beside) * (_HEAD + _PLOT + _FOOT + _BELOW)) * em
        _plot(canvas, Box(left, top, wide, (_HEAD + _PLOT + _FOOT) * em), measure, week, say)


def _plot(canvas: Canvas, box: Box, measure: Measure, week: Week, say: Say) -> None:
    em, scale = canvas.em, SCALES[measure]
    canvas.words(box.left, box.top + 0.6 * em, say(scale.name), strong=True)
    grid = Grid(box.without(left=1.8 * em, right=1.2 * em, top=_HEAD * em, bottom=_FOOT * em))
    _ends(canvas, grid, lowest=say(scale.lowest), highest=say(scale.highest))
    _lines(canvas, grid, measure, week, say)
    _days(canvas, grid, week, say)


def _ends(canvas: Canvas, grid: Grid, *, lowest: str, highest: str) -> None:
    em, box = canvas.em, grid.box
    for rating in (0, 5, 10):
        canvas.line([(box.left, grid.y(rating)), (grid.x(6), grid.y(rating))], colour="line", width=1)
    for rating in (0, 10):
        canvas.words(box.left - 0.6 * em, grid.y(rating), str(rating), colour="secondary", align="right")
    canvas.words(box.left, grid.y(10) - 0.9 * em, highest, colour="secondary")
    canvas.words(box.left, grid.y(0) + 1.2 * em, lowest, colour="secondary")


def _lines(canvas: Canvas, grid: Grid, measure: Measure, week: Week, say: Say) -> None:
    em = canvas.em
    values = list(runs(week.of(measure)))
    for run in values:
        points = [(grid.x(day), grid.y(spread.median)) for day, spread in run]
        canvas.line(points, colour="series1", width=em / 8, dots=0.24 * em)
    day, last = values[-1][-1]
    words, x, y = number(last.median, say), grid.x(day) + 0.6 * em, grid.y(last.median)
    canvas.bar(Box(x, y - 0.5 * em, canvas.wide(words, strong=True) + 0.2 * em, em), fill="card")
    canvas.words(x + 0.1 * em, y, words, strong=True)


def _days(canvas: Canvas, grid: Grid, week: Week, say: Say) -> None:
    em, bottom = canvas.em, grid.box.bottom
    for n, day in enumerate(week.days):
        letter = say(WEEKDAYS_SHORT[day.date.weekday()])[:1]
        canvas.words(grid.x(n), bottom + 2.3 * em, letter, colour="secondary", align="center")
        if not day.noted and day.date < week.today:
            x = grid.x(n)
            canvas.line([(x, bottom - 0.2 * em), (x, bottom + 0.2 * em)], colour="secondary", width=em / 12)
