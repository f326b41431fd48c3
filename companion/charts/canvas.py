"""The sheet that charts are drawn on: a matplotlib Figure in logical px, without axes.

Axes and their ticks are most of what a chart costs in matplotlib, and charts here need few of either.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path as File
from typing import TYPE_CHECKING, Any

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from companion.charts.box import Box
from companion.charts.picture import Picture

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.backend_bases import RendererBase
    from matplotlib.patches import Patch

    from companion.charts.shapes import Outline
    from companion.library.theme import Theme

_PX_PER_INCH = 96
_POINTS_PER_PX = 0.75
_STRIPES = 6 * "/"
"""The more, the closer."""

_SLACK = 0.001
"""Logical px added to a sheet, so that rounding never costs a row or a column of pixels."""

_CAPITALS = 0.668
"""Height of capitals and digits of Atkinson Hyperlegible Next, in letter sizes."""

_REMEMBERED = 1_000
"""How many pieces of text have their width remembered: a few weeks of all charts."""

_BEFORE = {"left": 0.0, "center": 0.5, "right": 1.0}
"""How much of a line stands before its place."""

_WEIGHTS = {False: "400Regular", True: "700Bold"}
_FAMILIES = ["Atkinson Hyperlegible Next", "DejaVu Sans", "sans-serif"]
"""The second is for signs the first lacks, such as arrows; it comes with matplotlib."""


class Canvas:
    """A sheet of ``width`` times ``height`` logical px; x runs to the right and y downwards.

    ``em`` is the size of body letters. Colours are names of the theme's colours, or written out.
    """

    def __init__(
        self, width: float, height: float, *, theme: Theme, fonts: File, em: float = 16.0, pixel_ratio: float = 1.0
    ) -> None:
        self._typeface = _Typeface(fonts)
        self.width, self.height, self.em, self.theme = width, height, em, theme
        size = ((width + _SLACK) / _PX_PER_INCH, (height + _SLACK) / _PX_PER_INCH)
        self._figure = Figure(size, dpi=_PX_PER_INCH * pixel_ratio, facecolor=theme["card"])
        self._agg: Any = FigureCanvasAgg(self._figure)
        self._ratio = pixel_ratio
        flipped = Affine2D().scale(1 / _PX_PER_INCH, -1 / _PX_PER_INCH).translate(0, size[1])
        self._px = flipped + self._figure.dpi_scale_trans
        self._drawn = 0

    def words(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = 1.0,
        colour: str = "text",
        strong: bool = False,
        align: str = "left",
    ) -> None:
        """Write in one line. ``y`` is the middle of the capitals, ``size`` is in em, ``align`` says what ``x`` is."""
        baseline = y + _CAPITALS * size * self.em / 2
        line = _Line(x, baseline, words, color=self._hex(colour), parse_math=False)
        line.set_transform(self._px)
        line.set_horizontalalignment(align)  # type: ignore[arg-type]
        line.set_verticalalignment("baseline")
        line.set_fontproperties(self._letters(words, size, strong=strong))
        self._add(line)

    def badge(self, x: float, y: float, words: str, *, size: float, fill: str, colour: str) -> None:
        """Words on a small pill in the middle of (x, y)."""
        high = 1.35 * size * self.em
        wide = max(self.wide(words, size=size, strong=True) + 0.5 * high, high)
        self.bar(Box(x - wide / 2, y - high / 2, wide, high), fill=fill, round_by=high / 2)
        self.words(x, y, words, size=size, colour=colour, strong=True, align="center")

    def wide(self, words: str, *, size: float = 1.0, strong: bool = False) -> float:
        """How many logical px these words take."""
        return _wide(words, self._letters(words, size, strong=strong), self._figure.dpi) / self._ratio

    def line(
        self, points: Sequence[tuple[float, float]], *, colour: str, width: float = 2.0, dots: float = 0.0
    ) -> None:
        """A line through these points, with round ends, and with dots of this radius on them if told."""
        xs, ys = zip(*points, strict=True)
        line = Line2D(xs, ys, transform=self._px, color=self._hex(colour), linewidth=width * _POINTS_PER_PX)
        line.set_solid_capstyle("round")
        line.set_solid_joinstyle("round")
        if dots:
            line.set(marker="o", markersize=2 * dots * _POINTS_PER_PX, markeredgewidth=0)
        self._add(line)

    def bar(
        self, box: Box, *, fill: str, outline: str | None = None, round_by: float = 0.0, width: float = 1.0
    ) -> None:
        """A filled rectangle, with round corners and an outline if told."""
        bar = _rounded(box, round_by) if round_by else Rectangle((box.left, box.top), box.width, box.height)
        bar.set_transform(self._px)
        bar.set(facecolor=self._hex(fill), edgecolor=self._hex(outline) if outline else "none")
        bar.set_linewidth(width * _POINTS_PER_PX if outline else 0)
        self._add(bar)

    def bars(self, boxes: Sequence[Box], *, fill: str) -> None:
        """Filled rectangles of one colour, drawn in one go."""
        corners = [((b.left, b.top), (b.right, b.top), (b.right, b.bottom), (b.left, b.bottom)) for b in boxes]
        if corners:
            shape = PathPatch(Path.make_compound_path(*(Path(four, closed=False) for four in corners)))
            shape.set(transform=self._px, facecolor=self._hex(fill), linewidth=0)
            self._add(shape)

    def dot(self, x: float, y: float, radius: float, *, fill: str, outline: str, width: float) -> None:
        """A filled circle with an outline."""
        dot = Circle((x, y), radius, transform=self._px)
        dot.set(facecolor=self._hex(fill), edgecolor=self._hex(outline), linewidth=width * _POINTS_PER_PX)
        self._add(dot)

    def outline(
        self,
        outline: Outline,
        *,
        fill: str | None = None,
        colour: str | None = None,
        width: float = 1.0,
        stripes: str | None = None,
    ) -> None:
        """A shape with straight and curved edges, filled, drawn, or both, or with stripes and no edge."""
        shape = PathPatch(Path(outline.points, outline.codes), transform=self._px)
        shape.set(facecolor=self._hex(fill) if fill else "none", edgecolor=self._hex(colour) if colour else "none")
        shape.set(linewidth=width * _POINTS_PER_PX if colour else 0, joinstyle="round", capstyle="round")
        if stripes:
            shape.set(hatch=_STRIPES, edgecolor=self._hex(stripes))
        self._add(shape)

    def picture(self) -> Picture:
        """What is drawn so far, as pixels."""
        self._agg.draw()
        width, height = self._agg.get_width_height(physical=True)
        return Picture(width, height, bytes(self._agg.buffer_rgba()), self._ratio)

    def save(self, file: File, *, kind: str, title: str) -> None:
        """Write it as ``png`` or ``svg``. In the latter text stays text, in letters that other computers have too."""
        if kind == "svg":
            for line in self._figure.findobj(_Line):
                line.set(fontfamily=_FAMILIES)
        with rc_context({"svg.fonttype": "none", "font.sans-serif": _FAMILIES[1:2]}):
            self._figure.savefig(file, format=kind, dpi=self._figure.dpi, metadata={"Title": title})

    def _add(self, artist: Artist) -> None:
        artist.set_zorder(self._next())
        self._figure.add_artist(artist)

    def _next(self) -> int:
        """What is drawn later lies above."""
        self._drawn += 1
        return self._drawn

    def _hex(self, colour: str) -> str:
        return self.theme.colours.get(colour, colour)

    def _letters(self, words: str, size: float, *, strong: bool) -> FontProperties:
        return self._typeface.letters(words, size * self.em * _POINTS_PER_PX, strong=strong)


def save_pages(pages: Sequence[Canvas], file: File, *, title: str) -> None:
    """Write sheets as the pages of a PDF. Text stays text."""
    from matplotlib.backends.backend_pdf import PdfPages

    with rc_context({"pdf.fonttype": 42}), PdfPages(file, metadata={"Title": title}) as pdf:
        for page in pages:
            pdf.savefig(page._figure)


class _Line(Text):
    """Words in one line. In pixels they are drawn at once: matplotlib would reckon with several lines and turns."""

    def draw(self, renderer: RendererBase) -> None:
        """Draw it; as it is usual where words stay words."""
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
            return
        agg: Any = renderer
        words, letters = self.get_text(), self.get_fontproperties()
        x, y = self.get_transform().transform(self.get_unitless_position())
        if share := _BEFORE[self.get_horizontalalignment()]:
            x -= share * _wide(words, letters, agg.dpi)
        gc = agg.new_gc()
        gc.set_foreground(self.get_color())
        agg.draw_text(gc, x, agg.height - y, words, letters, 0, ismath=False)
        gc.restore()


class _Typeface:
    """The letters in a folder. Naming their file saves matplotlib a search for each piece of text."""

    def __init__(self, folder: File) -> None:
        self._files = {strong: folder / f"AtkinsonHyperlegibleNext_{name}.ttf" for strong, name in _WEIGHTS.items()}
        known = {entry.fname for entry in fontManager.ttflist}
        for file in self._files.values():
            if str(file) not in known:
                fontManager.addfont(file)
        self._signs = get_font(self._files[False]).get_charmap().keys()

    def letters(self, words: str, points: float, *, strong: bool) -> FontProperties:
        """Each family that is named costs a search, so the others are named only for signs the first lacks."""
        has_all = self._signs >= set(map(ord, words))
        families, file = (_FAMILIES[:1], self._files[strong]) if has_all else (_FAMILIES, None)
        return FontProperties(family=families, weight=700 if strong else 400, size=points, fname=file)


@lru_cache(_REMEMBERED)
def _wide(words: str, letters: FontProperties, dpi: float) -> float:
    """How many px of the screen these words take. Most of them stand in every week."""
    pixels: Any = RendererAgg
    width, _, _ = pixels(1, 1, dpi).get_text_width_height_descent(words, letters, ismath=False)
    return float(width)


def _rounded(box: Box, radius: float) -> Patch:
    return FancyBboxPatch((box.left, box.top), box.width, box.height, boxstyle=f"round,pad=0,rounding_size={radius}")
