"""A line to tick, all of which can be pressed."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox

from companion.ui.widgets.breaking_words import BreakingWords


class CheckRow(BreakingWords, QCheckBox):
    """Qt takes presses on the words only; tired hands need the whole line."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.set_words(words)

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere on it."""
        return self.rect().contains(pos)
