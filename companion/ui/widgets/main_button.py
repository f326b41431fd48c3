"""The button that goes on: filled with colour, and still seen where the keyboard is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    _Button = QPushButton
else:
    _Button = object  # a class can have only one class of Qt

_RING, _LINE = 3, 2
"""Px of the ring, as in ``style.qss``, and of the line between it and the colour."""


class MainRole(_Button):
    """Stands before the class of Qt. A ring on colour would not be seen: a line of another colour lies between them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as Qt draws it, and the line if the keyboard is here and it is the main one."""
        super().paintEvent(event)
        if not self.hasFocus() or self.property("role") != "primary":
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QGuiApplication.palette().color(QPalette.ColorRole.HighlightedText)
        painter.setPen(QPen(line, _LINE))
        inset = _RING + _LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()


class MainButton(MainRole, QPushButton):
    """One with a few words. With another ``role`` it is an ordinary one, as long as it has that."""

    def __init__(self, text: str, *, role: str = "primary") -> None:
        super().__init__(text)
        self.setProperty("role", role)
