"""An icon that is only looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from companion.ui.look import Look


class Picture(QLabel):
    """``icon`` is a name in ``resources/icons``, drawn ``size`` logical px large in ``colour`` of the theme."""

    def __init__(self, look: Look, icon: str, *, size: int = 24, colour: str = "accent") -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._size = size
        self._colour = colour
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        side = self._look.px(self._size)
        self.setPixmap(self._look.pixmap(self._icon, side, self._colour, ratio=self.devicePixelRatioF()))
