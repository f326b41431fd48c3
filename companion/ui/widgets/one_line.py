"""Words on one line, however long they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class OneLine(QLabel):
    """Shows the first wording there is room for. What that leaves out must be readable elsewhere."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        self._wordings: tuple[str, ...] = ("",)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, *shorter: str) -> None:
        """Show these, or else the first that is short enough; the last is cut. A screen reader says the whole."""
        self.setAccessibleName(words)
        self._wordings = (words, *shorter)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out more or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        fitting = (words for words in self._wordings if metrics.horizontalAdvance(words) <= room)
        last = metrics.elidedText(self._wordings[-1], Qt.TextElideMode.ElideRight, room)
        self.setText(next(fitting, last))
