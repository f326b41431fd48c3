"""A week on pages to print: the sentence, the charts and the tables, as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from companion.charts import area_table, body_week, measures, number_table, week_page
from companion.charts import week as pain_week
from companion.charts.box import Box
from companion.domain.text import Text

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.charts.paper import Paper
    from companion.insights.week import Week

LETTERS = 10 / 12
"""Text on paper beside that on the screen: 10 points."""

_PAGE = Text("Page {number} of {count}")

_EDGE, _FOOT = 57.0, 30.0
"""The margin, 15 mm, and the room for the last line of a page, in logical px."""

_GAP = 2.8
"""Between two parts, in em."""

_Draw: TypeAlias = "Callable[[Canvas, Box, Week, Manner], None]"


@dataclass(frozen=True, slots=True)
class Part:
    """Something on a page, and where it stands."""

    box: Box
    draw: _Draw


def lay_out(week: Week, manner: Manner, paper: Paper) -> list[list[Part]]:
    """The parts of each page. Each part stands whole on one page."""
    inside = Box(_EDGE, _EDGE, paper.width - 2 * _EDGE, paper.height - 2 * _EDGE - _FOOT)
    pages: list[list[Part]] = [[]]
    top = inside.top
    for height, draw in _parts(week, manner, inside.width):
        if pages[-1] and top + height > inside.bottom:
            pages.append([])
            top = inside.top
        pages[-1].append(Part(Box(inside.left, top, inside.width, height), draw))
        top += height + _GAP * manner.em
    return pages


def draw_foot(canvas: Canvas, manner: Manner, *, number: int, count: int, is_example: bool) -> None:
    """Where the numbers come from, and which page this is."""
    left, right, y = _EDGE, canvas.width - _EDGE, canvas.height - _EDGE
    origin, colour = manner.say(week_page.ORIGIN[is_example]), "warn" if is_example else "secondary"
    canvas.words(left, y, origin, colour=colour, size=0.9)
    words = manner.say(_PAGE.filled(number=number, count=count))
    canvas.words(right, y, words, colour="secondary", size=0.9, align="right")


def _parts(week: Week, manner: Manner, width: float) -> Iterator[tuple[float, _Draw]]:
    yield week_page.head_height(week, manner.em), week_page.draw_head
    for part in (pain_week, number_table, measures, body_week):
        yield part.height(week, width, manner), part.draw
    if len(week.area_days) > body_week.named(week, width, manner):
        yield area_table.height(week, width, manner), area_table.draw
