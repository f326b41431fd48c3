"""What to do now, in letters as large as there is room for."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from companion.ui.look import Look
from companion.ui.words import soft

LARGEST, SMALLEST, STEP = 2.25, 1.0, 0.125
"""Times body text."""


class LargeWords(QLabel):
    """Takes the room it gets, and finds the largest letters with which all words fit into it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._fit)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(soft(text))
        self._fit()

    def hasHeightForWidth(self) -> bool:
        """Letters follow the room, not the other way round."""
        return False

    def sizeHint(self) -> QSize:
        """The least; it takes what it gets."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Room for all words in the smallest letters, on a column of ordinary width."""
        width = self._look.px(180)
        metrics = QFontMetrics(self._font(SMALLEST))
        return QSize(width, metrics.boundingRect(QRect(0, 0, width, 0), self._flags(), self.text()).height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the letters that fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A new style forgets the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        size = LARGEST
        while size > SMALLEST and not self._fits(size):
            size -= STEP
        self.setFont(self._font(size))

    def _fits(self, size: float) -> bool:
        metrics = QFontMetrics(self._font(size))
        needed = metrics.boundingRect(QRect(0, 0, self.width(), 0), self._flags(), self.text())
        return needed.height() <= self.height() and needed.width() <= self.width()

    def _font(self, size: float) -> QFont:
        return self._look.font(size, weight=QFont.Weight.DemiBold)

    def _flags(self) -> Qt.TextFlag:
        return Qt.TextFlag.TextWordWrap
