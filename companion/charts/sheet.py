"""One chart, or a page of all, on a sheet of its own. matplotlib is imported when the first is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from companion.charts import body_week, measures, week_page, week_paper
from companion.charts import week as pain_week
from companion.charts.box import Box

if TYPE_CHECKING:
    from companion.charts.canvas import Canvas
    from companion.charts.manner import Manner
    from companion.charts.paper import Paper
    from companion.charts.picture import Picture
    from companion.insights.week import Week


class Chart(StrEnum):
    """The charts of a week."""

    PAIN = "pain"
    OTHERS = "others"
    BODY = "body"


Height: TypeAlias = Callable[["Week", float, "Manner"], float]
Draw: TypeAlias = Callable[["Canvas", Box, "Week", "Manner"], None]

_CHARTS: Mapping[Chart, tuple[Height, Draw]] = {
    Chart.PAIN: (pain_week.height, pain_week.draw),
    Chart.OTHERS: (measures.height, measures.draw),
    Chart.BODY: (body_week.height, body_week.draw),
}

PAGE_WIDTH, PAGE_EDGE, PAGE_RATIO = 1_040.0, 40.0, 2.0
"""Of a saved picture: its width and margin in logical px, and pixels for each of them where it has pixels."""


def height(chart: Chart, week: Week, *, width: float, manner: Manner) -> int:
    """The logical px that a chart needs so that nothing is cut off."""
    return ceil(_CHARTS[chart][0](week, width, manner))


def picture(chart: Chart, week: Week, *, width: int, manner: Manner, pixel_ratio: float, fonts: Path) -> Picture:
    """A chart as wide as told and as high as it needs. ``fonts`` holds the typeface."""
    from companion.charts.canvas import Canvas

    high = height(chart, week, width=width, manner=manner)
    canvas = Canvas(width, high, theme=manner.theme, fonts=fonts, em=manner.em, pixel_ratio=pixel_ratio)
    _CHARTS[chart][1](canvas, Box(0, 0, width, high), week, manner)
    return canvas.picture()


def save(week: Week, file: Path, *, kind: str, manner: Manner, fonts: Path, is_example: bool) -> None:
    """Write all charts of a week as one picture, as ``png`` or ``svg``.

    Raises:
        OSError: the file could not be written.
    """
    from companion.charts.canvas import Canvas

    inside = PAGE_WIDTH - 2 * PAGE_EDGE
    high = week_page.height(week, inside, manner)
    canvas = Canvas(
        PAGE_WIDTH, high + 2 * PAGE_EDGE, theme=manner.theme, fonts=fonts, em=manner.em, pixel_ratio=PAGE_RATIO
    )
    week_page.draw(canvas, Box(PAGE_EDGE, PAGE_EDGE, inside, high), week, manner, is_example=is_example)
    canvas.save(file, kind=kind, title=week_page.title(week, manner))


def save_pages(week: Week, file: Path, *, paper: Paper, manner: Manner, fonts: Path, is_example: bool) -> None:
    """Write the charts and the tables of a week on pages to print, as a PDF.

    Raises:
        OSError: the file could not be written.
    """
    from companion.charts.canvas import Canvas, save_pages

    on_white = replace(manner.theme, colours={**manner.theme.colours, "card": "#FFFFFF"})
    manner = replace(manner, theme=on_white, text_scale=week_paper.LETTERS)
    pages, sheets = week_paper.lay_out(week, manner, paper), []
    for number, parts in enumerate(pages, 1):
        canvas = Canvas(paper.width, paper.height, theme=manner.theme, fonts=fonts, em=manner.em)
        for part in parts:
            part.draw(canvas, part.box, week, manner)
        week_paper.draw_foot(canvas, manner, number=number, count=len(pages), is_example=is_example)
        sheets.append(canvas)
    save_pages(sheets, file, title=week_page.title(week, manner))
