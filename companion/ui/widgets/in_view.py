"""Scrolling to what a person needs next."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 48
"""Px that are seen above and below too, where there is room for them."""


def bring_into_view(widget: QWidget, part: QRect | None = None) -> None:
    """Scroll the pages around ``widget`` as little as shows it, or ``part`` of it; if it is too high, its top.

    A page on which it is seen from the top stays there, with its title.
    """
    shown = part or widget.rect()
    for around in _around(widget):
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside and inside.isAncestorOf(widget):
            place, room = shown.translated(widget.mapTo(inside, QPoint())), around.viewport().height()
            if not around.verticalScrollBar().value() and place.bottom() < room:
                continue
            more = max(min(AROUND, (room - place.height()) // 2), 0)
            for y in (place.bottom(), place.top()):
                around.ensureVisible(place.center().x(), y, 0, more)


def bring_into_view_soon(widget: QWidget, *, below: int = 0) -> None:
    """The same with ``below`` px more, as soon as the page has found its new shape."""
    QTimer.singleShot(0, widget, lambda: bring_into_view(widget, widget.rect().adjusted(0, 0, 0, below)))


def lay_out_now(widget: QWidget) -> None:
    """Give everything around ``widget`` the shape that it asks for. Qt does so bit by bit, some time later.

    Again if anything became of another size: a page that grew may have taken a scroll bar away, which makes room for
    what is in it.
    """
    surroundings = _around(widget)
    for _ in range(2):
        before = [around.size() for around in surroundings]
        for around in surroundings:
            around.updateGeometry()
            QCoreApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))
        if before == [around.size() for around in surroundings]:
            return


def _around(widget: QWidget) -> list[QWidget]:
    """The widget, and what it stands in, up to the window."""
    around = [widget]
    while parent := around[-1].parentWidget():
        around.append(parent)
    return around
