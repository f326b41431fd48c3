"""Scrolling to what a person needs next."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(widget: QWidget, part: QRect) -> None:
    """Scroll the pages around ``widget`` as little as shows ``part`` of it; if it is too high, its top."""
    around = widget.parentWidget()
    while around:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside:
            place = part.translated(widget.mapTo(inside, QPoint()))
            for y in (place.bottom(), place.top()):
                around.ensureVisible(place.center().x(), y, 0, 0)
        around = around.parentWidget()
