"""One view of the body with areas coloured by a number of days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.charts.shapes import Placed, joined
from companion.library.figure import Weight

if TYPE_CHECKING:
    from companion.charts.box import Box
    from companion.charts.canvas import Canvas
    from companion.charts.shapes import Outline
    from companion.library.figure import Path, Picture
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
    as_whole: Mapping[str, int]
    """On how many of them all of it was. On the others a part was: then it is striped."""
    as_part: Sequence[tuple[int, Sequence[str]]] = ()
    """On how many days all these areas were marked as one, of which each is a part."""

    @property
    def is_striped(self) -> bool:
        """Whether any area is."""
        return any(days > self.as_whole.get(area, 0) for area, days in self.days.items())

    def shade(self, days: int, theme: Theme) -> str:
        """The colour for a number of days. Not the colours of strength."""
        return theme.mixed("series1", "figure_fill", 0.12 + 0.88 * days / self.marked)


def draw(canvas: Canvas, box: Box, picture: Picture, count: Count) -> None:
    """Draw the figure as large as fits into ``box``."""
    placed = Placed(picture, box)
    marked = {area: placed.outline(picture.areas[area]) for area in picture.areas if count.days.get(area)}
    parts = [(days, _unmarked(picture, areas, count)) for days, areas in count.as_part]
    contour = placed.outline(picture.outline)
    canvas.outline(contour, fill="figure_fill")
    for days, paths in parts:
        for path in paths:
            canvas.outline(placed.outline(path), fill=count.shade(days, canvas.theme))
    for area, shape in marked.items():
        _colour(canvas, shape, count, days=count.days[area], as_whole=count.as_whole.get(area, 0))
    _lines(canvas, placed, picture)
    if marked:
        canvas.outline(joined(marked.values()), colour="figure_line", width=1.2)
    canvas.outline(contour, colour="figure_line", width=1.75)
    for area in marked:
        _number(canvas, placed.deepest(picture.areas[area]), count, count.days[area])
    for days, paths in parts:
        if paths:
            _number(canvas, placed.deepest(max(paths, key=placed.room)), count, days)


def _unmarked(picture: Picture, areas: Sequence[str], count: Count) -> list[Path]:
    return [picture.areas[area] for area in areas if area in picture.areas and not count.days.get(area)]


def _colour(canvas: Canvas, shape: Outline, count: Count, *, days: int, as_whole: int) -> None:
    fill = count.shade(as_whole, canvas.theme) if as_whole else None
    canvas.outline(shape, fill=fill, stripes=count.shade(days, canvas.theme) if days > as_whole else None)


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
