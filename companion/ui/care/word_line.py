"""A line to add something to a list, with one press or with Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class WordLine(QWidget):
    """``name`` is what a screen reader says of the field, ``add`` the word on the button."""

    added = Signal(str)
    """The words, with no blanks around them. The field is empty again."""

    def __init__(self, name: str, add: str, *, hint: str = "") -> None:
        super().__init__()
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._add = QPushButton(add)
        self._add.setAccessibleName(f"{add}: {name}")
        self._add.setEnabled(False)
        self._add.clicked.connect(self._take)
        self._line.returnPressed.connect(self._take)
        self._line.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._line, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        """What is written and not added yet."""
        return self._line.text().strip()

    def take_now(self) -> None:
        """Add what is written, if anything is."""
        self._take()

    def start_here(self) -> None:
        """Put the keyboard into the field."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        words = self.text
        if words:
            self.start_here()  # the button is greyed now
            self._line.clear()
            self.added.emit(words)
