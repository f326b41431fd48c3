"""All charts of a week on one page, to keep or to hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.charts import body_week, measures
from companion.charts import week as pain_week
from companion.domain.dates import span
from companion.domain.text import Text

if TYPE_CHECKING:
    from companion.charts.box import Box
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.insights.week import Week

_TITLE = Text("Week of {dates}")
ORIGIN = {
    True: Text("An example: these check-ins are made up."),
    False: Text("From my own notes. Days without a note are left open, not filled in."),
}
"""Where the numbers come from, by whether it is an example."""

_LINE, _BELOW_HEAD, _GAP, _FOOT = 1.9, 1.6, 3.2, 3.0
"""Heights in em: a line below the title, the space below the lines and between charts, the last line."""

_PARTS = (pain_week, measures, body_week)


def height(week: Week, width: float, manner: Manner) -> float:
    """What the page needs at this width, in px."""
    parts = [float(part.height(week, width, manner)) for part in _PARTS]
    head = head_height(week, manner.em) + manner.em * _BELOW_HEAD
    return head + sum(parts) + manner.em * ((len(_PARTS) - 1) * _GAP + _FOOT)


def title(week: Week, manner: Manner) -> str:
    """What the page is about."""
    return manner.say(_TITLE.filled(dates=span(week.first, week.last)))


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner, *, is_example: bool) -> None:
    """Draw it into ``box``, which is as high as ``height`` says."""
    em = canvas.em
    draw_head(canvas, box, week, manner)
    left = box.without(top=head_height(week, em) + _BELOW_HEAD * em)
    for part in _PARTS:
        part.draw(canvas, left, week, manner)
        left = left.without(top=part.height(week, box.width, manner) + _GAP * em)
    colour = "warn" if is_example else "secondary"
    canvas.words(box.left, box.bottom - 0.6 * em, manner.say(ORIGIN[is_example]), colour=colour)


def head_height(week: Week, em: float) -> float:
    """What the title and the lines below it need, in px."""
    return em * (1.9 + len(_lines(week)) * _LINE)


def draw_head(canvas: Canvas, box: Box, week: Week, manner: Manner) -> None:
    """Which week it is, and what can be said of it."""
    em = canvas.em
    canvas.words(box.left, box.top + 0.9 * em, title(week, manner), size=1.5, strong=True)
    for n, line in enumerate(_lines(week)):
        canvas.words(box.left, box.top + (3.0 + n * _LINE) * em, manner.say(line))


def _lines(week: Week) -> list[Text]:
    return [line for line in (week.headline, week.in_numbers) if line]
