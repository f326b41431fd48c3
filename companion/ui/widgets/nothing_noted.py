"""What a page shows where there is nothing to show: a calm picture, two lines, and one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from companion.ui.look import Look
from companion.ui.widgets.card import Card
from companion.ui.widgets.picture import Picture


class NothingNoted(Card):
    """Says so without blame."""

    action = Signal()
    """The one thing to do was pressed."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.column.setContentsMargins(24, 56, 24, 56)
        self.column.setSpacing(12)
        self._words = self.add_words("", "subtitle")
        self.add_words(self.tr("That is fine. You can note something any day."), "secondary")
        button = QPushButton(self.tr("Go to Today"))
        button.setProperty("role", "primary")
        button.clicked.connect(self.action)
        self.column.addSpacing(8)
        self.column.addWidget(button)
        self.column.insertWidget(0, Picture(look, "calendar-today-outline", size=48, colour="secondary"))
        for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self.column.setAlignment(child, Qt.AlignmentFlag.AlignHCenter)

    def set_words(self, words: str) -> None:
        """What there is not."""
        self._words.setText(words)
