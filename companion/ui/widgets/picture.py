"""An icon that is only looked at."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.look import Look


class Picture(QWidget):
    """``icon`` is a name in ``resources/icons``, painted ``size`` logical px large in ``colour`` of the theme.

    It is painted anew each time, and so as sharp as the screen that the window was moved to.
    """

    def __init__(self, look: Look, icon: str, *, size: int = 24, colour: str = "accent") -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._size = size
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The icon at the top."""
        self._look.paint_icon(QPainter(self), self._icon, QRect(0, 0, self.width(), self.width()), self._colour)

    def _dress(self) -> None:
        side = self._look.px(self._size)
        self.setMinimumSize(side, side)
        self.setMaximumWidth(side)
        self.update()
