"""A sheet that remembers what was written and drawn on it."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from companion import paths
from companion.charts.box import Box
from companion.charts.canvas import Canvas
from companion.charts.manner import Manner
from companion.domain.build import Build
from companion.library.figure import load_body, load_shapes
from companion.library.theme import load_theme

LETTERS = 0.72
"""Height of letters that must stay free, in em."""


class Written(NamedTuple):
    words: str
    box: Box
    colour: str


class Recorder(Canvas):
    def __init__(self, width: float, height: float, manner: Manner) -> None:
        super().__init__(width, height, theme=manner.theme, fonts=paths.resources() / "fonts", em=manner.em)
        self.written: list[Written] = []
        self.lines: list[tuple[list[tuple[float, float]], str]] = []
        self.dots: list[tuple[float, float, str]] = []
        self.radii: list[float] = []
        self.bar_boxes: list[Box] = []
        self.outlines: list[str] = []
        self.stripes: list[str] = []

    def words(self, x: float, y: float, words: str, **how: Any) -> None:
        super().words(x, y, words, **how)
        size, align = how.get("size", 1.0), how.get("align", "left")
        wide, high = self.wide(words, size=size, strong=how.get("strong", False)), size * self.em * LETTERS
        left = x - wide * {"left": 0.0, "center": 0.5, "right": 1.0}[align]
        self.written.append(Written(words, Box(left, y - high / 2, wide, high), how.get("colour", "text")))

    def line(self, points: Sequence[tuple[float, float]], **how: Any) -> None:
        super().line(points, **how)
        self.lines.append((list(points), how["colour"]))

    def dot(self, x: float, y: float, radius: float, **how: Any) -> None:
        super().dot(x, y, radius, **how)
        self.dots.append((x, y, how["fill"]))
        self.radii.append(radius)

    def bar(self, box: Box, **how: Any) -> None:
        super().bar(box, **how)
        self.bar_boxes.append(box)

    def outline(self, *shape: Any, **how: Any) -> None:
        super().outline(*shape, **how)
        self.outlines += [how["fill"]] if how.get("fill") else []
        self.stripes += [how["stripes"]] if how.get("stripes") else []

    def said(self) -> list[str]:
        return [written.words for written in self.written]

    def cut_off(self) -> list[Written]:
        """What reaches over the edge of the sheet."""
        return [
            one
            for one in self.written
            if one.box.left < 0 or one.box.top < 0 or one.box.right > self.width or one.box.bottom > self.height
        ]

    def on_top_of_each_other(self) -> Iterator[tuple[str, str]]:
        for one, other in combinations(self.written, 2):
            a, b = one.box, other.box
            if a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom:
                yield one.words, other.words

    def crossed_out(self, words: str) -> bool:
        """Whether a line runs through these words, or touches their letters."""
        air = -0.1 * self.em
        boxes = [one.box for one in self.written if one.words == words]
        places = [box.without(left=air, top=air, right=air, bottom=air) for box in boxes]
        pairs = [pair for points, _ in self.lines for pair in pairwise(points)]
        return any(_meets(box, *pair) for box in places for pair in pairs)


def _meets(box: Box, start: tuple[float, float], end: tuple[float, float]) -> bool:
    """Whether a straight line comes into the box, looked at in small steps."""
    steps = [n / 200 for n in range(201)]
    (x, y), (right, down) = start, (end[0] - start[0], end[1] - start[1])
    places = ((x + right * step, y + down * step) for step in steps)
    return any(box.left < x < box.right and box.top < y < box.bottom for x, y in places)


_figure = cache(load_shapes)
_body = cache(load_body)


def manner(theme: str = "light", text_scale: float = 1.0) -> Manner:
    resources = paths.resources()
    return Manner(
        theme=load_theme(resources / "themes", theme),
        say=str,
        body=_body(resources / "figure"),
        figure=_figure(resources / "figure", Build.NEUTRAL),
        text_scale=text_scale,
    )
