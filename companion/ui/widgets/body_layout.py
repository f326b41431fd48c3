"""Where the views of a page stand in the widget."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from companion.domain.body import View
from companion.ui.widgets.body_shapes import AreaShape, ViewShape

GAP, WIDEST_GAP = 24.0, 72.0
"""Space between two views in px."""


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


def placed(shapes: Mapping[View, ViewShape], space: QSizeF, head: float, rim: float) -> tuple[PlacedView, ...]:
    """The views beside each other, as large as they fit, in the middle of ``space``.

    ``head`` is the height of the strip above each, ``rim`` is kept free around them for outlines.
    """
    boxes = [shape.outline_box for shape in shapes.values()]
    wide, high = sum(box.width() for box in boxes), max(box.height() for box in boxes)
    between = len(boxes) - 1
    free = space.width() - 2 * rim
    scale = min((free - between * GAP) / wide, (space.height() - head - 2 * rim) / high)
    gap = max(GAP, min(WIDEST_GAP, (free - wide * scale) / (between + 2)))
    left = (space.width() - wide * scale - between * gap) / 2
    top = head + rim
    made = []
    for (view, shape), box in zip(shapes.items(), boxes, strict=True):
        frame = QRectF(left, top, box.width() * scale, box.height() * scale)
        made.append(PlacedView(view, shape, QRectF(left, top - rim - head, frame.width(), head), frame, scale))
        left += frame.width() + gap
    return tuple(made)
