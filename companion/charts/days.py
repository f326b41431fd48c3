"""What all charts of a week share: seven columns, a line that breaks where nothing was noted, day names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from companion.domain.scales import HIGHEST, LOWEST
from companion.domain.text import Text

if TYPE_CHECKING:
    from companion.charts.box import Box
    from companion.charts.canvas import Canvas
    from companion.insights.week import Spread

Say: TypeAlias = Callable[[Text], str]
"""A Text in the person's language."""


HEADING = 1.25
"""Size of a chart's heading, in em."""

_IN_ONE_LINE = 23.0
"""Width in em from which a heading has one line."""


def heading(canvas: Canvas, box: Box, words: str) -> None:
    """Say what a chart shows, on two lines where one is too narrow."""
    em, lines = canvas.em, [words]
    if canvas.wide(words, size=HEADING, strong=True) > box.width and " (" in words:
        lines = words.replace(" (", "\n(", 1).split("\n")
    for n, line in enumerate(lines):
        canvas.words(box.left, box.top + (0.7 + 1.7 * n) * em, line, size=HEADING, strong=True)


def below_heading(width: float, em: float) -> float:
    """The height in em that a second line of the heading takes, if there is one."""
    return 0.0 if width >= _IN_ONE_LINE * em else 1.7


class Grid:
    """Places in ``box`` for a day (0 to 6) and a rating, with half a point above 10 and below 0."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self.column = box.width / 7
        self.point = box.height / (HIGHEST - LOWEST + 1)
        """Height of one point of the scale."""

    def x(self, day: int) -> float:
        """The middle of a day's column."""
        return self.box.left + (day + 0.5) * self.column

    def y(self, rating: float) -> float:
        """The height of a rating; 10 is at the top."""
        return self.box.top + (HIGHEST + 0.5 - rating) * self.point


def runs(spreads: Sequence[Spread | None]) -> Iterator[list[tuple[int, Spread]]]:
    """Days in a row that have a value, each with its number. A line never goes on across a day without one."""
    run: list[tuple[int, Spread]] = []
    for day, spread in enumerate(spreads):
        if spread is not None:
            run.append((day, spread))
        elif run:
            yield run
            run = []
    if run:
        yield run


def number(value: float, say: Say) -> str:
    """A rating as it is written: whole where it is whole, else with one decimal."""
    return say(Text("{value}", {"value": round(float(value), 1)}))
