"""A group of things that belong together, on a card of its own."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from companion.ui.look import Look


class Card(QFrame):
    """A heading, an explanation if there is one, and what is added to ``column`` below them."""

    def __init__(self, look: Look, heading: str = "", explanation: str = "") -> None:
        super().__init__()
        self._look = look
        self._lines: list[QLabel] = []
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 24)
        self.column.setSpacing(8)
        if heading:
            self.add_words(heading, "subtitle")
        if explanation:
            self.add_words(explanation, "secondary")
        look.changed.connect(self._fit)

    def add_words(self, text: str, role: str = "") -> QLabel:
        """Add a line that wraps, in one of the styles of ``Look``."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setMaximumWidth(self._look.line_width)
        self._lines.append(label)
        self.column.addWidget(label)
        return label

    def add(self, name: str, widget: QWidget) -> None:
        """Add something to choose or fill in below its name."""
        self.column.addSpacing(8)
        self.add_words(name, "strong")
        self.column.addWidget(widget)

    def _fit(self) -> None:
        for label in self._lines:
            label.setMaximumWidth(self._look.line_width)
