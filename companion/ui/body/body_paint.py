"""How the figure and the marks on it are painted.

Strength is never colour alone: an area has its number and an outline that is heavier for stronger pain, and in high
contrast a pattern.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from companion.domain.body import Page
from companion.domain.scales import BANDS, Band
from companion.domain.shown_marks import Shown
from companion.library.figure import Weight
from companion.ui.body.body_layout import PlacedView
from companion.ui.body.body_shapes import AreaShape
from companion.ui.look import Look

OUTLINES = {Band.NONE: 1.0, Band.MILD: 1.5, Band.MODERATE: 2.5, Band.SEVERE: 3.5}
"""Width in px of the outline of a marked area."""

HATCHES = {Band.NONE: 0.0, Band.MILD: 12.0, Band.MODERATE: 7.0, Band.SEVERE: 7.0}
"""Space in px between the lines of the pattern in high contrast; severe pain is crossed."""

TINT = 0.35
"""How much of its colour an area has that is only part of what is marked, or of which parts are."""

SMALLER = 0.6
"""Width of the outline of a part on the whole body, as a share of that of an area."""

SPECK = 0.3
"""Logical px for a thousandth of the stature, below which a part would be no more than a speck."""

FRAME = 1.75
"""Width in px of the dashes around an area of which parts are marked, at least."""

RING = 3.0
DASHES, DOTS = (1.5, 1.2), (0.6, 0.9)


def band(strength: int) -> Band:
    """The named stretch of the scale that a strength lies in."""
    return next(name for name, (lowest, highest) in BANDS.items() if lowest <= strength <= highest)


class BodyPaint:
    """Paints in logical px on the widget, in the colours of the look."""

    def __init__(self, look: Look) -> None:
        self._look = look

    @property
    def badge(self) -> float:
        """Radius of a number on the figure."""
        return 0.64 * self._look.em

    def ground(self, views: Iterable[PlacedView], size: QSize, ratio: float) -> QPixmap:
        """The bare figure."""
        pixmap = _empty(size, ratio)
        painter = _painter(pixmap)
        for placed in views:
            self.figure(painter, placed)
        painter.end()
        return pixmap

    def figure(self, painter: QPainter, placed: PlacedView) -> None:
        """The bare figure, without any line."""
        painter.fillPath(_on(placed, placed.shape.outline), self._look.colour("figure_fill"))

    def contour(self, painter: QPainter, placed: PlacedView, width: float) -> None:
        """The line around the figure."""
        painter.strokePath(_on(placed, placed.shape.outline), _pen(self._look.colour("figure_line"), width))

    def lines(self, views: Iterable[PlacedView], size: QSize, ratio: float) -> QPixmap:
        """What lies over the marks: borders of areas, lines that help to find a place, the contour."""
        pixmap = _empty(size, ratio)
        painter = _painter(pixmap)
        for placed in views:
            self._lines_of(painter, placed)
        painter.end()
        return pixmap

    def _lines_of(self, painter: QPainter, placed: PlacedView) -> None:
        """Borders below, anatomy above, so that the eye finds the body first. In a close-up the borders are darker."""
        line = self._look.colour("figure_line")
        close_up = placed.view not in Page.BODY.views
        border = thin(line, 0.65) if close_up else self._look.colour("figure_soft")
        for area in placed.shape.areas.values():
            painter.strokePath(_on(placed, area.path), _pen(border, 1.0))
        painter.strokePath(_on(placed, placed.shape.lines[Weight.FAINT]), _pen(thin(line, 0.45), 1.0))
        painter.strokePath(_on(placed, placed.shape.lines[Weight.SOFT]), _pen(line, 1.5 if close_up else 1.25))
        self.contour(painter, placed, 2.0 if close_up else 1.75)

    def fill(self, painter: QPainter, placed: PlacedView, look: Shown) -> None:
        """The colour of a marked area, under the lines. Where parts of it are known, the rest is just tinted."""
        path = _on(placed, placed.shape.areas[look.area].path)
        parts = list(_parts(placed, look))
        if look.whole or (parts and look.own is None):
            painter.fillPath(path, thin(self._look.pain(look.strength), TINT))
        else:
            self._fill(painter, path, look.own if parts and look.own is not None else look.strength)
        for part, strength in parts:
            self._fill(painter, part, strength)

    def _fill(self, painter: QPainter, path: QPainterPath, strength: int) -> None:
        painter.fillPath(path, self._look.pain(strength))
        if self._look.theme.name == "high_contrast":
            self._hatch(painter, path, strength)

    def _hatch(self, painter: QPainter, path: QPainterPath, strength: int) -> None:
        step = HATCHES[band(strength)]
        if not step:
            return
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setPen(_pen(thin(self._look.pain_text(strength), 0.7), 1.0))
        painter.drawLines(list(slanted(path.boundingRect(), step, crossed=band(strength) is Band.SEVERE)))
        painter.restore()

    def outline(self, painter: QPainter, placed: PlacedView, look: Shown, *, thinner: float = 1.0) -> None:
        """The outline of a marked area, inside it, so that neighbours keep theirs."""
        if look.whole:
            return
        parts = list(_parts(placed, look))
        for part, strength in parts:
            self._inside(painter, part, _pen(self._edge(), 2 * SMALLER * OUTLINES[band(strength)] * thinner))
        only_parts = look.own is None and bool(look.parts)
        width = FRAME if parts and only_parts else OUTLINES[band(look.strength)]
        pen = _pen(self._edge(), 2 * width * thinner)
        if only_parts:
            pen = _dashed(self._edge(), 2 * max(width, FRAME) * thinner, DASHES)
        self._inside(painter, _on(placed, placed.shape.areas[look.area].path), pen)

    def suggested(self, painter: QPainter, placed: PlacedView, area: AreaShape) -> None:
        """The outline of an area that is only offered."""
        self._inside(painter, _on(placed, area.path), _dashed(self._look.colour("accent"), 5.0, DOTS))

    def hovered(self, painter: QPainter, placed: PlacedView, area: AreaShape) -> None:
        """What a press would take."""
        self._inside(painter, _on(placed, area.path), _pen(self._look.colour("border"), 3.0))

    def selected(self, painter: QPainter, placed: PlacedView, area: AreaShape) -> None:
        """The area whose mark is open beside the figure."""
        self._ring(painter, _on(placed, area.path), "accent")

    def focused(self, painter: QPainter, placed: PlacedView, area: AreaShape) -> None:
        """Where the keyboard is."""
        self._ring(painter, _on(placed, area.path), "focus")

    def _ring(self, painter: QPainter, path: QPainterPath, colour: str) -> None:
        painter.strokePath(path, _pen(self._look.colour("card"), RING + 3))
        painter.strokePath(path, _pen(self._look.colour(colour), RING))

    @staticmethod
    def _inside(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.strokePath(path, pen)
        painter.restore()

    def badge_of(self, painter: QPainter, at: QPointF, strength: int) -> None:
        """The strength as a number in a ring."""
        radius = self.badge
        painter.setPen(_pen(self._look.colour("text"), 1.5))
        painter.setBrush(self._look.colour("card"))
        painter.drawEllipse(at, radius, radius)
        painter.setFont(self._look.font(0.85, weight=QFont.Weight.Bold))
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(strength))

    def empty_badge(self, painter: QPainter, at: QPointF) -> None:
        """A ring without a number."""
        painter.setPen(_pen(self._look.colour("border"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, self.badge, self.badge)

    def caption(self, painter: QPainter, box: QRectF, words: str) -> None:
        """The name of an area, at the foot of the page."""
        painter.setPen(self._look.colour("text"))
        painter.setFont(self._look.font(weight=QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def travel(
        self, painter: QPainter, path: QPainterPath, strength: int, *, within: QPainterPath | None, thinner: float = 1.0
    ) -> None:
        """The way of a pain that travels, as a ribbon with a round end, or cut off where it leaves ``within``."""
        painter.save()
        if within:
            painter.setClipPath(within, Qt.ClipOperation.IntersectClip)
        edge, inside = _pen(self._edge(), 8.0 * thinner), _pen(self._look.pain(strength), 5.0 * thinner)
        painter.strokePath(path, edge)
        if within is None:
            painter.setPen(_pen(self._edge(), 1.5 * thinner))
            painter.setBrush(self._look.pain(strength))
            painter.drawEllipse(path.currentPosition(), 8.5 * thinner, 8.5 * thinner)
        painter.strokePath(path, inside)
        painter.restore()

    def _edge(self) -> QColor:
        """The colour of what must stand out from figure and page."""
        return self._look.mixed("text", "figure_line", 0.6)


def _on(placed: PlacedView, path: QPainterPath) -> QPainterPath:
    return placed.transform().map(path)


def _parts(placed: PlacedView, look: Shown) -> Iterator[tuple[QPainterPath, int]]:
    """Where parts of an area are marked and how strongly, as far as the view can show them; the strongest last."""
    if placed.scale >= SPECK:
        for mark in sorted(look.parts, key=lambda mark: mark.strength):
            if path := placed.shape.parts.get(mark.area):
                yield _on(placed, path), mark.strength


def _painter(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _empty(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _dashed(colour: QColor, width: float, dashes: tuple[float, float]) -> QPen:
    pen = _pen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(dashes))
    return pen


def thin(colour: QColor, share: float) -> QColor:
    """The colour, so much of which is seen; 1 is all of it."""
    thinned = QColor(colour)
    thinned.setAlphaF(share)
    return thinned


def slanted(box: QRectF, step: float, *, crossed: bool = False) -> Iterable[QLineF]:
    """Lines across a box, rising to the right."""
    across = box.height()
    for number in range(round((box.width() + across) / step) + 1):
        x = box.left() - across + number * step
        yield QLineF(x, box.bottom(), x + across, box.top())
        if crossed:
            yield QLineF(x, box.top(), x + across, box.bottom())
