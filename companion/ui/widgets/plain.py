"""Words as they are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from companion.ui.words import soft


class Plain(QLabel):
    """Wraps. What a person wrote is never taken for markup, and a very long word goes on in the next line."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(soft(text))
