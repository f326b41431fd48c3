"""A number from 0 to 10 in the colour of its strength."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look


class PainBadge(QWidget):
    """Empty without a number. The words beside it say the same, so a screen reader passes it by."""

    def __init__(self, look: Look, strength: int | None) -> None:
        super().__init__()
        self._look = look
        self._strength = strength
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Square; grows with the text."""
        side = round(self._look.em * 2.25)
        return QSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The number on its colour, with an edge."""
        if self._strength is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(self._look.colour("figure_line"), 1.5))
        painter.setBrush(self._look.pain(self._strength))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(self._look.pain_text(self._strength))
        painter.setFont(self._look.font(1.1, weight=QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._strength))
