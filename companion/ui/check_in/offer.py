"""An unfinished check-in of before, offered once more. Nobody has to do anything about it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from companion.domain.body import Body
from companion.domain.check_in import CheckIn
from companion.ui.check_in.words import in_one_line
from companion.ui.dates import clock_words, day_words
from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow


class Offer(QFrame):
    """Go on with it, keep it as it is, or drop it."""

    go_on = Signal()
    keep = Signal()
    drop = Signal()

    def __init__(self, look: Look, body: Body) -> None:
        super().__init__()
        self._body = body
        self.setProperty("role", "card")
        self._title, self._words = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._words.setProperty("role", "secondary")
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._title, self._words):
            label.setWordWrap(True)
            column.addWidget(label)
        beside = BesideOrBelow(self, least=lambda: look.px(300), gap=16)
        beside.setContentsMargins(20, 12, 12, 12)
        beside.addWidget(text)
        beside.addWidget(self._buttons())

    def show_offer(self, check_in: CheckIn, today: date) -> None:
        """Offer this one."""
        self._title.setText(self._which(check_in, today))
        self._words.setText(in_one_line(check_in, self._body))

    def _which(self, check_in: CheckIn, today: date) -> str:
        day = check_in.at.day
        if day == today:
            time = clock_words(check_in.at.local)
            return self.tr("Your check-in of {time} is unfinished. That is fine.").format(time=time)
        if (today - day).days == 1:
            return self.tr("Yesterday's check-in is unfinished. That is fine.")
        return self.tr("The check-in of {day} is unfinished. That is fine.").format(day=day_words(day, today))

    def _buttons(self) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, signal, role in (
            (self.tr("Go on"), self.go_on, ""),
            (self.tr("Keep as it is"), self.keep, ""),
            (self.tr("Drop"), self.drop, "quiet"),
        ):
            button = QPushButton(text)
            button.setProperty("role", role)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            row.addWidget(button)
        row.insertSpacing(2, 16)
        return place
