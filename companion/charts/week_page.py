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
_EXAMPLE = Text("An example: these check-ins are made up.")
_HOW = Text("From my own notes. Days without a note are left open, not filled in.")

_HEAD, _GAP, _FOOT = 5.4, 3.2, 3.0
"""Heights in em: the title block, the space between charts, the last line."""

_PARTS = (pain_week, measures, body_week)


def height(week: Week, width: float, manner: Manner) -> float:
    """What the page needs at this width, in px."""
    parts = [float(part.height(week, width, manner)) for part in _PARTS]
    return sum(parts) + manner.em * (_HEAD + (len(_PARTS) - 1) * _GAP + _FOOT)


def title(week: Week, manner: Manner) -> str:
    """What the page is about."""
    return manner.say(Text(_TITLE.english, {"dates": span(week.first, week.last)}))


def draw(canvas: Canvas, box: Box, week: Week, manner: Manner, *, is_example: bool) -> None:
    """Draw it into ``box``, which is as high as ``height`` says."""
    em = canvas.em
    canvas.words(box.left, box.top + 0.9 * em, title(week, manner), size=1.5, strong=True)
    canvas.words(box.left, box.top + 3.0 * em, manner.say(week.headline))
    if is_example:
        canvas.words(box.right, box.top + 0.9 * em, manner.say(_EXAMPLE), colour="warn", align="right")
    left = box.without(top=_HEAD * em)
    for part in _PARTS:
        part.draw(canvas, left, week, manner)
        left = left.without(top=part.height(week, box.width, manner) + _GAP * em)
    canvas.words(box.left, box.bottom - 0.6 * em, manner.say(_HOW), colour="secondary")
