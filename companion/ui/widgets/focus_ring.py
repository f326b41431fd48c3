"""When a painted control shows where the keyboard is: while the keyboard is used, not after a press of the mouse."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from companion.ui.look import Look

ROOM = 4
"""Logical px that a control leaves around itself for the ring."""

_BY_KEYBOARD = Qt.WidgetAttribute.WA_KeyboardFocusChange


def key_used(widget: QWidget) -> None:
    """A key was pressed. Qt itself notices only Tab, and forgets it with the next press of the mouse."""
    widget.window().setAttribute(_BY_KEYBOARD, True)
    widget.update()


def paint_ring(widget: QWidget, painter: QPainter, look: Look, radius: float) -> None:
    """Paint the ring along the edge of the widget if it is wanted now."""
    if not (widget.hasFocus() and widget.window().testAttribute(_BY_KEYBOARD)):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("focus"), 3))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
