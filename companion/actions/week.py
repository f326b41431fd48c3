"""What a person can do with a week: look at it, see it drawn, and save the picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion import paths
from companion.charts import sheet
from companion.charts.manner import Manner
from companion.charts.paper import A4, LETTER, Paper
from companion.charts.picture import Picture
from companion.charts.sheet import Chart
from companion.domain.text import Text
from companion.insights.week import DAYS, Week, summarise
from companion.storage.files import part_of, private_file, put_in_place

if TYPE_CHECKING:
    from companion.actions.journal import Journal

__all__ = [
    "A4",
    "KINDS",
    "LETTER",
    "Chart",
    "Manner",
    "NoSuchKind",
    "Paper",
    "Picture",
    "save_week",
    "week",
    "week_height",
    "week_picture",
]

KINDS = ("png", "svg", "pdf")
"""Kinds of file a picture can be saved as."""


class NoSuchKind(ValueError):
    """A picture cannot be saved under this name. ``text`` says what to do."""

    text = Text("Choose a name that ends in .png, .svg or .pdf.")

    def __init__(self) -> None:
        super().__init__(str(self.text))


def week(first: date, *, journal: Journal, today: date) -> Week:
    """The seven days from ``first`` on, compared with the seven before; without notes, where the nearest are.

    Raises:
        JournalTrouble: the journal cannot be read.
    """
    with journal.reading() as unit:
        found = unit.check_ins.between(first - timedelta(days=DAYS), first + timedelta(days=DAYS - 1))
        seen = summarise(found, found, first=first, today=today)
        return seen if seen.noted_days else replace(seen, nearest=unit.check_ins.noted_day_near(first, seen.last))


def week_height(week: Week, *, chart: Chart, width: int, manner: Manner) -> int:
    """How high a chart will be at this width, in logical px. Quick: nothing is drawn."""
    return sheet.height(chart, week, width=width, manner=manner)


def week_picture(week: Week, *, chart: Chart, width: int, manner: Manner, pixel_ratio: float = 1.0) -> Picture:
    """A chart of a week, ``width`` logical px wide. Slow the first time: matplotlib is imported."""
    fonts = paths.resources() / "fonts"
    return sheet.picture(chart, week, width=width, manner=manner, pixel_ratio=pixel_ratio, fonts=fonts)


def save_week(week: Week, path: Path, *, manner: Manner, paper: Paper = A4, is_example: bool = False) -> None:
    """Save all charts of a week, for the owner's eyes only. How is told by the ending of the name.

    A png or svg is one picture; a pdf has pages of ``paper``, with the tables as well.

    Raises:
        NoSuchKind: the name ends otherwise; nothing was written.
        OSError: it could not be written; what was there before is untouched.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise NoSuchKind
    part = part_of(path)
    fonts = paths.resources() / "fonts"
    try:
        private_file(part)
        if kind == "pdf":
            sheet.save_pages(week, part, paper=paper, manner=manner, fonts=fonts, is_example=is_example)
        else:
            sheet.save(week, part, kind=kind, manner=manner, fonts=fonts, is_example=is_example)
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)
