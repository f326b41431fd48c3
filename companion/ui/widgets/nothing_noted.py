"""What a page shows where there is nothing to show: a calm picture, two lines, and maybe one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.look import Look
from companion.ui.widgets.breaking_words import LongButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.picture import Picture


class NothingNoted(Card):
    """Says so without blame. Without words for a button there is nothing to press."""

    action = Signal()
    """The one thing to do was pressed."""

    def __init__(self, look: Look, *, icon: str, words: str = "", explanation: str, button: str = "") -> None:
        super().__init__(look)
        self.column.setContentsMargins(24, 56, 24, 56)
        self.column.setSpacing(12)
        self._words = self.add_words(words, "subtitle")
        for label in (self._words, self.add_words(explanation, "secondary")):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = self._made(button) if button else None
        if self._button:
            self.column.addSpacing(8)
            self.column.addWidget(self._button)
        self.column.insertWidget(0, Picture(look, icon, size=48, colour="secondary"))
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self.column.setAlignment(child, Qt.AlignmentFlag.AlignHCenter)

    def set_words(self, words: str) -> None:
        """What there is not."""
        self._words.setText(words)

    def set_button(self, words: str, *, role: str = "primary") -> None:
        """What there is to do, where there is a button for it."""
        if self._button:
            self._button.set_words(words)
            self._look.give_role(self._button, role)

    def _made(self, words: str) -> LongButton:
        button = LongButton(words)
        button.setProperty("role", "primary")
        button.clicked.connect(self.action)
        return button
