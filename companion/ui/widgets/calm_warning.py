"""One calm sentence that must not be missed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from companion.ui.look import Look
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.words import Words


class CalmWarning(QFrame):
    """Hidden as long as there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "notice-trouble")
        self._words = Words(look, role="strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(Picture(look, "alert-circle-outline", colour="warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words)
        row.addStretch(1)
        self.hide()

    def say(self, words: str) -> None:
        """Say this, or nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))
