"""A button with a word and an icon that follows the look."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from companion.ui.look import Look
from companion.ui.widgets.breaking_words import BreakingWords
from companion.ui.widgets.layouts import UNLIMITED
from companion.ui.widgets.main_button import MainRole

AIR = 0.2
"""Room on each side of the icon, as a share of its size: Qt sets the word too close beside it."""


class IconButton(MainRole, QPushButton):
    """``icon`` is a name in ``resources/icons``; it is drawn in ``colour`` of the theme."""

    def __init__(self, look: Look, text: str, icon: str, *, role: str = "quiet", colour: str = "accent") -> None:
        super().__init__(text)
        self._look = look
        self._icon = icon
        self._colour = colour
        self.setProperty("role", role)
        look.changed.connect(self._dress)
        self._dress()

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._dress()

    def show_word(self, word: str, *, seen: bool) -> None:
        """Show the word beside the icon; where there is no room, it is only heard, and told by the mouse."""
        self.setText(word if seen else "")
        self.setAccessibleName("" if seen else word)
        self.setToolTip("" if seen else word)
        self.setMaximumWidth(UNLIMITED if seen else self._look.big_control)

    def _dress(self) -> None:
        side = self._look.px(20)
        self.setIcon(self._look.icon(self._icon, self._colour, air=AIR))
        self.setIconSize(QSize(round(side * (1 + 2 * AIR)), side))


class LongIconButton(BreakingWords, IconButton):
    """One for more than a word or two: where there is no room, they go on in another line."""

    def __init__(self, look: Look, text: str, icon: str, *, role: str = "quiet") -> None:
        super().__init__(look, "", icon, role=role)
        self.set_words(text)


def mirrored(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The other one: for an arrow that stands after the word."""
    forward = direction == Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if forward else Qt.LayoutDirection.LeftToRight
