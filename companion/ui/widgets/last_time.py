"""The marks of last time, offered. Nothing is filled in unless the person says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from companion.domain.body import Body
from companion.domain.check_in import Mark
from companion.domain.mark_words import describe
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.words import said

SAID = 3
"""Marks that are named; further ones are counted."""


class LastTime(QFrame):
    """Names what was marked last time, with one press to take it over and one to send it away."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._body = body
        title = QLabel(self.tr("Last time you marked"))
        title.setProperty("role", "strong")
        self._words = QLabel()
        self._words.setWordWrap(True)
        accept = QPushButton(self.tr("Same as last time"))
        dismiss = QPushButton(self.tr("Not today"))
        dismiss.setProperty("role", "quiet")
        accept.clicked.connect(self.accepted)
        dismiss.clicked.connect(self.dismissed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._words)
        row = FlowLayout(8)
        row.addWidget(accept)
        row.addWidget(dismiss)
        column.addLayout(row)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Offer these."""
        lines = [said(describe(mark, self._body[mark.area])) for mark in marks[:SAID]]
        if len(marks) > SAID:
            lines.append(self.tr("and %n more", "", len(marks) - SAID))
        self._words.setText("\n".join(lines))
