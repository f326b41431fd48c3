"""A button for a hand that presses twice where once was meant."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton

from companion.ui.look import Look

WIDE = 160
"""Least width of a large one in px at 100 %."""


class SinglePress(QPushButton):
    """The second press of a double one does nothing: it would fall on what came in the meantime. Enter presses too.

    With a ``look`` it is as large as a control of the check-in.
    """

    def __init__(self, text: str = "", *, look: Look | None = None) -> None:
        super().__init__(text)
        self._large = look

    def sizeHint(self) -> QSize:
        """Its words, and room to hit it."""
        hint = super().sizeHint()
        return hint if self._large is None else hint.expandedTo(QSize(self._large.px(WIDE), self._large.big_control))

    def minimumSizeHint(self) -> QSize:
        """The same; words are never cut."""
        return self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Once is enough."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does; a key that is held down does so once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
