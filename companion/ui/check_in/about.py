"""Which check-in this is, when it is not the one of this moment."""

from datetime import date

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from companion.ui.check_in.desk import CheckInDesk, Stage
from companion.ui.dates import moment_words
from companion.ui.look import Look
from companion.ui.widgets.layouts import BesideOrBelow


class About(QFrame):
    """Says "Tuesday 18 November, 14:10", with the ways to move it, to delete it and to leave it."""

    move_wanted = Signal()
    delete_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, look: Look, desk: CheckInDesk) -> None:
        super().__init__()
        self._desk = desk
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

    def refresh(self, today: date) -> None:
        """Say which one it is; nothing for an ordinary one of now."""
        now, changing = self._desk.now, self._desk.stage is Stage.CHANGING
        self._title.setText(moment_words(now.at, today))
        words = (
            self.tr("You are changing this check-in") if changing else "",
            self.tr("Noted later") if now.noted_later else "",
        )
        self._words.setText(" · ".join(part for part in words if part))
        self._delete.setVisible(changing)
        self._leave.setVisible(not changing)
        self.setVisible(changing or now.at != now.kept_at or now.at.day != today)

    def _buttons(self) -> QWidget:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_button(self.tr("Change the time"), "", self.move_wanted))
        row.addSpacing(16)
        self._leave = _button(self.tr("Back to now"), "quiet", self.leave_wanted)
        self._delete = _button(self.tr("Delete"), "quiet", self.delete_wanted)
        row.addWidget(self._leave)
        row.addWidget(self._delete)
        return place


def _button(text: str, role: str, wanted: SignalInstance) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", role)
    button.clicked.connect(lambda: wanted.emit())
    return button
