"""A way on, as a card to press. Its words wrap where there is no room, which those of a button do not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from companion.ui.look import Look
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.press_card import PressCard, leave_presses_to_the_card
from companion.ui.widgets.words import Words

READ = "book-open-page-variant-outline"
"""The icon of an article."""


class LinkCard(PressCard):
    """An icon, and where it leads."""

    def __init__(self, look: Look, text: str, icon: str) -> None:
        super().__init__(look)
        self.setAccessibleName(text)
        picture, words = Picture(look, icon, size=20), Words(look, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM + 14, ROOM + 8, ROOM + 14, ROOM + 8)
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 100)
        row.addStretch(1)
        leave_presses_to_the_card(picture, words)
