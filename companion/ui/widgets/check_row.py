"""A line to tick, all of which can be pressed."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox


class CheckRow(QCheckBox):
    """Qt takes presses on the words only; tired hands need the whole line."""

    def hitButton(self, pos: QPoint) -> bool:
        """Anywhere on it."""
        return self.rect().contains(pos)
