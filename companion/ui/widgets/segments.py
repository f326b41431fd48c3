"""A switch between two or three ways to see the same thing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Buttons that touch each other; one of them is chosen. ``name`` says what is chosen."""

    chosen = Signal(int)
    """The place of the one that was pressed, from 0."""

    def __init__(self, name: str, words: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, text in enumerate(words):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self.chosen)
