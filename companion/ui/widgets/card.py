"""A group of things that belong together, on a card of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.dot import Dot
from companion.ui.widgets.words import Words


class Card(QFrame):
    """A heading, an explanation if there is one, and what is added to ``column`` below them."""

    def __init__(self, look: Look, heading: str = "", explanation: str = "") -> None:
        super().__init__()
        self._look = look
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 24)
        self.column.setSpacing(8)
        if heading:
            self.add_words(heading, "subtitle")
        if explanation:
            self.add_words(explanation, "secondary")

    def add_words(self, text: str, role: str = "") -> Words:
        """Add a line that wraps, in one of the styles of ``Look``."""
        label = Words(self._look, text, role)
        self.column.addWidget(label)
        return label

    def add_point(self, text: str) -> Words:
        """Add one of several lines, with a dot before it; what wraps hangs beside the dot."""
        row = QHBoxLayout()
        row.setSpacing(self._look.px(10))
        row.addWidget(Dot(), 0, Qt.AlignmentFlag.AlignTop)
        words = Words(self._look, text)
        row.addWidget(words, 100)
        row.addStretch(1)
        self.column.addLayout(row)
        return words

    def add(self, name: str, widget: QWidget) -> None:
        """Add something to choose or fill in below its name."""
        self.column.addSpacing(8)
        self.add_words(name, "strong")
        self.column.addWidget(widget)
