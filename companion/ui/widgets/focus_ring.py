"""Where the keyboard is, when a painted control shows it (while keys are used), and where it may be put."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from companion.ui.look import Look

ROOM = 4
"""Logical px that a control leaves around itself for the ring."""

_KEYS_ARE_USED = "keys_are_used"
"""Property of a window. Qt's own WA_KeyboardFocusChange is forgotten each time a program moves the focus."""

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


def key_used(widget: QWidget, used: bool = True) -> None:
    """A key was pressed in this window, or the mouse."""
    widget.window().setProperty(_KEYS_ARE_USED, used)
    widget.update()


def focus_came(widget: QWidget, event: QFocusEvent) -> None:
    """See how the focus came. What the program moved says nothing about the person."""
    if event.reason() in _BY_KEY:
        key_used(widget)
    elif event.reason() == Qt.FocusReason.MouseFocusReason:
        key_used(widget, False)


def is_wanted(widget: QWidget) -> bool:
    """Whether the ring is to be seen at this widget now."""
    return widget.hasFocus() and bool(widget.window().property(_KEYS_ARE_USED))


def paint_ring(widget: QWidget, painter: QPainter, look: Look, radius: float) -> None:
    """Paint the ring along the edge of the widget if it is wanted now."""
    if not is_wanted(widget):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("focus"), 3))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


def may_take_keyboard(widget: QWidget) -> bool:
    """Whether what turns by itself may put the keyboard into ``widget``: it is there already, or nowhere."""
    there = QApplication.focusWidget()
    return there is None or widget.isAncestorOf(there)
