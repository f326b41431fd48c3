"""The button that is pressed most, found with the eyes half closed."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from companion.ui.look import Look

WIDE = 220
"""Px at 100 %; larger letters fill it."""


class WideButton(QPushButton):
    """As wide for one word as for another. The icon has the colour of the letters."""

    def __init__(self, look: Look, text: str, icon: str = "") -> None:
        super().__init__(text)
        self._look = look
        self._icon = icon
        self._is_wide = True
        self.setProperty("role", "primary")
        self.setProperty("big", True)
        look.changed.connect(self._dress)
        self._dress()

    def show_face(self, text: str, icon: str) -> None:
        """Show another word and icon."""
        self.setText(text)
        self._icon = icon
        self._dress()

    def be_wide(self, is_wide: bool) -> None:
        """Where there is no room, as wide as its word."""
        self._is_wide = is_wide
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """At least ``WIDE``."""
        hint = super().sizeHint()
        if not self._is_wide:
            return hint
        return QSize(max(hint.width(), round(WIDE * min(self._look.scale, 1.1))), hint.height())

    def _dress(self) -> None:
        if self._icon:
            side = self._look.px(24)
            self.setIcon(self._look.icon(self._icon, "accent_text"))
            self.setIconSize(QSize(side, side))
