"""The dot before a line of a list: only seen, since a screen reader would read it as a word."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_DOT = "•"


class Dot(QWidget):
    """As large as the letters around it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The dot on a line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(_DOT), metrics.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """In the colour of the text."""
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, _DOT)
