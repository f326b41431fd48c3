"""One press for a bad day."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card


class BadDay(QWidget):
    """The button, as high as the numbers beside it, and below it what it does."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.button = _Button(look)
        words = QLabel(self.tr("Nothing more is asked."))
        words.setProperty("role", "small")
        words.setContentsMargins(ROOM, 0, ROOM, 0)
        column = edgeless(QVBoxLayout(self), 2)
        column.addWidget(self.button)
        column.addWidget(words)
        column.addStretch(1)


class _Button(PressCard):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setCheckable(True)
        self.setAccessibleName(self.tr("Bad day"))
        self.setAccessibleDescription(self.tr("Nothing more is asked."))
        words = QLabel(self.tr("Bad day"))
        words.setProperty("role", "subtitle")
        cloud = Picture(look, "cloud-outline", size=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM + 16, ROOM, ROOM + 16, ROOM)
        row.setSpacing(12)
        row.addStretch(1)
        for part in (cloud, words):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        leave_presses_to_the_card(cloud, words)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._look.big_control + 8 + 2 * ROOM)
