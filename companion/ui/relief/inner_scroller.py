"""Scrolls what does not fit, so that what stands beside it stays in view."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = (180, 120)
"""Px below which nobody could read in it."""


class InnerScroller(QScrollArea):
    """Takes the room there is, and asks for little."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """The least."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Some lines."""
        return QSize(*LEAST)
