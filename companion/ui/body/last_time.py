"""The marks of last time, offered. Nothing is filled in unless the person says so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from companion.domain.body import Body
from companion.domain.check_in import Mark
from companion.domain.mark_words import describe
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.words import said


class LastTime(QFrame):
    """Names all that was marked last time, with one press to take it over and one to send it away."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, body: Body) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._body = body
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        outlined = QLabel(self.tr("On the figure, dotted lines show it. It is not kept until you say so."))
        outlined.setProperty("role", "secondary")
        self._words = QLabel()
        for label in (self._title, outlined, self._words):
            label.setWordWrap(True)
        self._accept = QPushButton()
        dismiss = QPushButton(self.tr("Not today"))
        dismiss.setProperty("role", "quiet")
        self._accept.clicked.connect(self.accepted)
        dismiss.clicked.connect(self.dismissed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        row = FlowLayout(8)
        for button in (self._accept, dismiss):
            row.addWidget(button)
        column.addWidget(self._title)
        column.addWidget(outlined)
        column.addLayout(row)
        column.addWidget(self._words)

    def show_marks(self, marks: tuple[Mark, ...], *, also: bool) -> None:
        """Offer these; with ``also`` they come to what is marked already."""
        self._title.setText(self.tr("Last time you also marked") if also else self.tr("Last time you marked"))
        self._accept.setText(self.tr("Add these") if also else self.tr("Same as last time"))
        self._words.setText("\n".join(said(describe(mark, self._body[mark.area])) for mark in marks))
