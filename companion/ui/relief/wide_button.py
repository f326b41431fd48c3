"""The button that is pressed most, found with the eyes half closed."""

from PySide6.QtCore import QSize

from companion.ui.look import Look
from companion.ui.widgets.main_button import MainButton

WIDE = 220
"""Px at 100 %; larger letters fill it."""


class WideButton(MainButton):
    """As wide for one word as for another. The icon has the colour of the letters."""

    def __init__(self, look: Look, text: str, icon: str = "") -> None:
        super().__init__(text)
        self._look = look
        self._word, self._icon = text, icon
        self._is_word_seen = True
        self._is_wide = True
        self.setProperty("big", True)
        look.changed.connect(self._dress)
        self._dress()

    def show_face(self, text: str, icon: str) -> None:
        """Show another word and icon."""
        self._word, self._icon = text, icon
        self.show_word(seen=self._is_word_seen)
        self._dress()

    def show_word(self, *, seen: bool) -> None:
        """Show the word beside the icon; where there is no room at all, it is only heard, and told by the mouse."""
        self._is_word_seen = seen
        self.setText(self._word if seen else "")
        self.setAccessibleName("" if seen else self._word)
        self.setToolTip("" if seen else self._word)

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
