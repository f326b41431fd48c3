"""One view of the body with areas coloured by a number of days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from companion.charts.shapes import Placed, joined
from companion.library.figure import Weight

if TYPE_CHECKING:
    from companion.charts.box import Box
    from companion.charts.canvas import Canvas
    from companion.library.figure import Picture
    from companion.library.theme import Theme

_NUMBERS = 0.875
"""Size of the numbers on the body, in em: no smaller than the small words of a page."""

_LINES = {Weight.FAINT: 0.45, Weight.SOFT: 0.95}
"""How strongly the lines inside the figure are drawn."""


@dataclass(frozen=True, slots=True)
class Count:
    """On how many of the ``marked`` days each area was marked."""

    marked: int
    days: Mapping[str, int]
    as_part: Mapping[str, int] = field(default_factory=dict)
    """The same of areas that were only marked as a part of another one: the number stands on that."""
    in_part: frozenset[str] = frozenset()
    """Areas of which only a part was marked: they are striped."""

    def shade(self, days: int, theme: Theme) -> str:
        """The colour for a number of days. Not the colours of strength."""
        return theme.mixed("series1", "figure_fill", 0.12 + 0.88 * days / self.marked)


def draw(canvas: Canvas, box: Box, picture: Picture, count: Count) -> None:
    """Draw the figure as large as fits into ``box``."""
    placed = Placed(picture, box)
    marked = {area: placed.outline(picture.areas[area]) for area in picture.areas if count.days.get(area)}
    contour = placed.outline(picture.outline)
    canvas.outline(contour, fill="figure_fill")
    for area in picture.areas.keys() & count.as_part.keys() - marked.keys():
        canvas.outline(placed.outline(picture.areas[area]), fill=count.shade(count.as_part[area], canvas.theme))
    for area, shape in marked.items():
        shade = count.shade(count.days[area], canvas.theme)
        is_in_part = area in count.in_part
        canvas.outline(shape, fill=None if is_in_part else shade, stripes=shade if is_in_part else None)
    _lines(canvas, placed, picture)
    if marked:
        canvas.outline(joined(marked.values()), colour="figure_line", width=1.2)
    canvas.outline(contour, colour="figure_line", width=1.75)
    for area in marked:
        _number(canvas, placed.deepest(picture.areas[area]), count, count.days[area])


def _lines(canvas: Canvas, placed: Placed, picture: Picture) -> None:
    borders = joined(placed.outline(path) for path in picture.areas.values())
    canvas.outline(borders, colour="figure_soft", width=0.8)
    for weight, share in _LINES.items():
        if paths := [line.path for line in picture.lines if line.weight is weight]:
            colour = canvas.theme.mixed("figure_line", "figure_fill", share)
            canvas.outline(joined(map(placed.outline, paths)), colour=colour)


def _number(canvas: Canvas, place: tuple[float, float], count: Count, days: int) -> None:
    """The number of days stands alone: the key says of how many."""
    fill = count.shade(days, canvas.theme)
    canvas.badge(*place, str(days), size=_NUMBERS, fill=fill, colour=canvas.theme.ink_on(fill))
