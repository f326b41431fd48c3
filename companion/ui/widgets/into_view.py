"""Scrolling to what a person needs next."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget


def bring_into_view(widget: QWidget, part: QRect) -> None:
    """Scroll the pages around ``widget`` as little as shows ``part`` of it; if it is too high, its top."""
    for around in _around(widget):
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside:
            place = part.translated(widget.mapTo(inside, QPoint()))
            for y in (place.bottom(), place.top()):
                around.ensureVisible(place.center().x(), y, 0, 0)


def lay_out_now(widget: QWidget) -> None:
    """Give everything around ``widget`` the shape that it asks for. Qt does so bit by bit, some time later.

    Twice, since a page that grew may have taken a scroll bar away, which makes room for what is in it.
    """
    for around in 2 * _around(widget):
        around.updateGeometry()
        QCoreApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))


def _around(widget: QWidget) -> list[QWidget]:
    """The widget, and what it stands in, up to the window."""
    around = [widget]
    while parent := around[-1].parentWidget():
        around.append(parent)
    return around
