"""A word to press on and off."""

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QPushButton

from companion.ui.widgets.breaking_words import BreakingWords


def show_checked(button: QAbstractButton, checked: bool) -> None:
    """Show whether it is chosen, without a word to anybody.

    Who wants to know of a choice listens to ``toggled``: a screen reader toggles without a click.
    """
    with QSignalBlocker(button):
        button.setChecked(checked)


class Chip(QPushButton):
    """Has room for its word in the heavier letters of a chosen chip, so that nothing moves or is cut off."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setProperty("role", "chip")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Room for the heavier letters."""
        plain = super().sizeHint()
        return QSize(plain.width() + self._extra(), plain.height())

    def minimumSizeHint(self) -> QSize:
        """The same; a word is never cut."""
        return self.sizeHint()

    def _extra(self) -> int:
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        words = self.text().replace("\n", " ")  # as wide as before they were broken
        wider = QFontMetrics(heavy).horizontalAdvance(words) - self.fontMetrics().horizontalAdvance(words)
        return max(0, wider) + 2


class LongChip(BreakingWords, Chip):
    """A chip for more than a word or two: where there is no room, they go on in another line."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.set_words(words)
