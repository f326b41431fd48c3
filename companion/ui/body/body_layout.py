"""Where the views of a page stand in the widget."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QTransform

from companion.domain.body import View
from companion.ui.body.body_shapes import AreaShape, ViewShape

GAP, WIDEST_GAP = 16.0, 72.0
"""Space between two views in px."""

LOWERED = 60.0
"""How far wide views stand below the top at most, in px, where they leave room below."""

BESIDE_FEET = 8.0
"""Space in px between a foot and words that stand between two figures."""


@dataclass(frozen=True, slots=True)
class PlacedView:
    """One view in the widget. ``head`` is the strip above it for its name and sides."""

    view: View
    shape: ViewShape
    head: QRectF
    frame: QRectF
    scale: float
    """Logical px for one unit of the figure."""

    def transform(self) -> QTransform:
        """From units of the figure to the widget."""
        box = self.shape.outline_box
        made = QTransform.fromTranslate(self.frame.left(), self.frame.top())
        made.scale(self.scale, self.scale)
        made.translate(-box.left(), -box.top())
        return made

    def on_widget(self, spot: QPointF) -> QPointF:
        """Where a place of the figure lies in the widget."""
        box = self.shape.outline_box
        return self.frame.topLeft() + (spot - box.topLeft()) * self.scale

    def on_figure(self, spot: QPointF) -> QPointF:
        """Where a place of the widget lies in the figure."""
        return self.shape.outline_box.topLeft() + (spot - self.frame.topLeft()) / self.scale

    def box_of(self, area: AreaShape) -> QRectF:
        """The rectangle around an area in the widget."""
        return QRectF(self.on_widget(area.box.topLeft()), area.box.size() * self.scale)


def placed(shapes: Mapping[View, ViewShape], space: QSizeF, *, head: QSizeF, rim: float) -> tuple[PlacedView, ...]:
    """The views beside each other, as large as they fit, in the middle of ``space``.

    ``head`` is the strip above each: its height, and its least width. ``rim`` is kept free around them for outlines.
    """
    boxes = [shape.outline_box for shape in shapes.values()]
    between = len(boxes) - 1
    free = QSizeF(space.width() - 2 * rim - between * GAP, space.height() - head.height() - 2 * rim)
    scale = min(free.width() / sum(box.width() for box in boxes), free.height() / max(box.height() for box in boxes))
    columns = [max(box.width() * scale, head.width()) for box in boxes]
    gap = GAP + max(0.0, min(WIDEST_GAP - GAP, (free.width() - sum(columns)) / (between + 2)))
    lower = min(LOWERED, (free.height() - scale * max(box.height() for box in boxes)) / 3)
    left, made = (space.width() - sum(columns) - between * gap) / 2, []
    for (view, shape), box, wide in zip(shapes.items(), boxes, columns, strict=True):
        above = QRectF(left, lower, wide, head.height())
        aside = left + (wide - box.width() * scale) / 2
        frame = QRectF(aside, above.bottom() + rim, box.width() * scale, box.height() * scale)
        made.append(PlacedView(view, shape, above, frame, scale))
        left += wide + gap
    return tuple(made)


def room_for_a_name(views: tuple[PlacedView, ...], space: QSizeF, *, lines: float) -> QRectF:
    """The free strip below the views; where there is none, the space between the feet of the first two.

    ``lines`` is the height of the words in px.
    """
    lowest = max(view.frame.bottom() for view in views)
    if len(views) < 2 or space.height() - lowest >= lines:
        return QRectF(0, lowest, space.width(), min(lines, space.height() - lowest))
    left, right = (_feet(view, lines) for view in views[:2])
    between = right.left() - left.right() - 2 * BESIDE_FEET
    return QRectF(left.right() + BESIDE_FEET, space.height() - 2 * lines, between, 2 * lines)


def _feet(view: PlacedView, high: float) -> QRectF:
    """What of a view lies in its lowest strip, on the widget."""
    box, of_figure = view.shape.outline_box, high / view.scale
    strip = QPainterPath()
    strip.addRect(QRectF(box.left(), box.bottom() - of_figure, box.width(), of_figure))
    return view.transform().mapRect(view.shape.outline.intersected(strip).boundingRect())
