"""A card of two lines, with buttons beside them or, where there is no room, below."""

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow
from companion.ui.widgets.single_press import SinglePress


class Strip(QFrame):
    """``title`` is the line in bold, ``words`` the one below it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title, self.words = QLabel(), QLabel()
        self.title.setProperty("role", "strong")
        self.words.setProperty("role", "secondary")
        text, buttons = QWidget(), QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self.title, self.words):
            label.setWordWrap(True)
            column.addWidget(label)
        self._row = QHBoxLayout(buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.setContentsMargins(20, 12, 12, 12)
        beside.addWidget(text)
        beside.addWidget(buttons)

    def add_button(self, text: str, wanted: SignalInstance, *, role: str = "") -> QPushButton:
        """Add a button at the right that says what is wanted."""
        button = SinglePress(text)
        button.setProperty("role", role)
        button.clicked.connect(lambda: wanted.emit())
        self._row.addWidget(button)
        return button

    def add_space(self) -> None:
        """Keep what comes next apart, so that one is not pressed for the other."""
        self._row.addSpacing(16)
