"""What was deleted, for 30 days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from companion.actions.bin import Deleted, Kind, lying
from companion.domain.check_in import CheckIn
from companion.ui.check_in.words import in_one_line
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, in_line
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.sub_page import SubPage


class BinPage(SubPage):
    """Each can be put back."""

    put_back = Signal(object)
    """The CheckIn a person wants back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Bin"), explanation=self.tr("What you delete is kept here for 30 days."))
        self._desk = desk
        self._shown: tuple[Deleted[CheckIn], ...] | None = None
        self._nothing = NothingNoted(
            desk.look,
            icon="delete-outline",
            words=self.tr("Nothing is here."),
            explanation=self.tr("What you delete comes here first, and can be put back."),
        )
        self._nothing.hide()
        self._list = QWidget()
        self.column.addLayout(in_line(self._nothing))
        self.column.addWidget(self._list)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal what was deleted."""
        self._desk.journal.ask(lambda journal: lying(Kind.CHECK_IN, journal=journal), self._show)

    def _show(self, found: tuple[Deleted[CheckIn], ...]) -> None:
        self._nothing.setVisible(not found)
        if found == self._shown:
            return
        self._shown = found
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(ROOM, 0, ROOM, 0)
        column.setSpacing(8)
        for deleted in found:
            column.addWidget(self._row(deleted))
        self.column.replaceWidget(self._list, filled)
        self._list.hide()
        self._list.deleteLater()
        self._list = filled

    def _row(self, deleted: Deleted[CheckIn]) -> QFrame:
        today = self._desk.clock.now().day
        when = moment_words(deleted.what.at, today)
        row = QFrame()
        row.setProperty("role", "card")
        beside = BesideOrBelow(row, least=lambda: self._desk.look.px(300), gap=16)
        beside.setContentsMargins(20, 12, 12, 12)
        beside.addWidget(self._words(when, deleted))
        button = QPushButton(self.tr("Put back"))
        button.setAccessibleName(self.tr("Put back {when}").format(when=when))
        button.clicked.connect(lambda: self.put_back.emit(deleted.what))
        beside.addWidget(button)
        return row

    def _words(self, when: str, deleted: Deleted[CheckIn]) -> QWidget:
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        gone = self.tr("Deleted: {when}").format(when=moment_words(deleted.at, self._desk.clock.now().day))
        for text, role in (
            (when, "strong"),
            (in_one_line(deleted.what, self._desk.body), ""),
            (gone, "small"),
        ):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        return place
