"""What stands in place of a screen while there is no journal to show."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from companion.domain.text import Text
from companion.domain.trouble import TROUBLE_WORDS, JournalCopy, JournalTrouble, Trouble
from companion.ui.dates import copy_words
from companion.ui.desk import Desk
from companion.ui.journal_file import choose_journal, start_journal
from companion.ui.widgets.card import Card
from companion.ui.widgets.layouts import FlowLayout
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.path_field import PathField
from companion.ui.words import said

TITLES = {
    Trouble.MISSING: Text("The journal is not there"),
    Trouble.MOVED: Text("The journal was moved"),
    Trouble.PLACE_UNKNOWN: Text("It is not known where your journal lies"),
    Trouble.NEWER: Text("This journal needs a newer Companion"),
    Trouble.DAMAGED: Text("The journal is damaged"),
    Trouble.NOT_A_JOURNAL: Text("This is not a journal"),
    Trouble.NOT_WHOLE: Text("No journal can be made of this file"),
    Trouble.UNREADABLE: Text("This file cannot be read"),
    Trouble.UPGRADE_FAILED: Text("The journal is still the old one"),
    Trouble.LOCKED: Text("Another program is using the journal"),
    Trouble.READ_ONLY: Text("The journal can only be read"),
    Trouble.TWO_NAMES: Text("The file of this journal has a second name"),
    Trouble.A_COPY: Text("This is a copy of a journal"),
    Trouble.NO_ACCESS: Text("Your account may not read the journal"),
    Trouble.DISK_FULL: Text("The disk is full"),
    Trouble.DISK_FAILS: Text("The disk reports an error"),
    Trouble.NO_PLACE: Text("No journal can be started here"),
    Trouble.LONG_NAME: Text("This name is too long for a journal"),
    Trouble.CLOCK_NOT_SET: Text("The date of this computer is wrong"),
    Trouble.TOO_MANY_FILES: Text("Too many files are open"),
}
"""What happened, as the title of a page."""

_ELSEWHERE = {
    Trouble.PLACE_UNKNOWN,
    Trouble.NEWER,
    Trouble.DAMAGED,
    Trouble.NOT_A_JOURNAL,
    Trouble.NOT_WHOLE,
    Trouble.UNREADABLE,
    Trouble.UPGRADE_FAILED,
    Trouble.LONG_NAME,
}
"""Trying again helps less than another file."""

_IN_ITS_PLACE = {Trouble.MISSING, Trouble.PLACE_UNKNOWN}


class JournalTroublePage(QScrollArea):
    """Says calmly what happened, what is safe and what to do, with a button for each way on."""

    def __init__(self, desk: Desk, trouble: JournalTrouble) -> None:
        super().__init__()
        self._desk = desk
        self._row = FlowLayout(12)
        self._build(trouble)
        again = (self.tr("Try again"), desk.place.try_again)
        other = (self.tr("Choose another file"), self._choose)
        new = (self.tr("Start a new journal"), lambda: self._start(trouble))
        ways = [other, again] if trouble.trouble in _ELSEWHERE else [again, other]
        if copy := trouble.copy:
            ways.insert(0, (self.tr("Go back to this copy"), lambda: self._go_back(trouble, copy)))
        for number, (text, act) in enumerate([*ways, new]):
            self._offer(text, act, "primary" if number == 0 else "")

    def focus_first(self) -> None:
        """Put the keyboard on the first way on."""
        if (item := self._row.itemAt(0)) and (widget := item.widget()):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, trouble: JournalTrouble) -> None:
        card = Card(self._desk.look)
        card.setMaximumWidth(self._desk.look.px(720))
        card.column.setContentsMargins(32, 28, 32, 32)
        card.add_words(said(TITLES[trouble.trouble]), "title")
        card.column.addSpacing(4)
        if trouble.copy:
            self._add_copy(card, trouble.copy)
        else:
            card.add_words(said(TROUBLE_WORDS[trouble.trouble].then))
        card.column.addSpacing(8)
        card.add_words(self.tr("The file"), "secondary")
        path = PathField(self._desk.look, self.tr("The file"))
        path.show_path(trouble.path)
        card.column.addWidget(path)
        card.column.addSpacing(12)
        card.column.addLayout(self._row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        inside = QWidget()
        inside.setProperty("role", "page")
        outside = QVBoxLayout(inside)
        outside.setContentsMargins(32, 32, 32, 32)
        outside.addStretch(1)
        outside.addLayout(middle)
        outside.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _offer(self, text: str, act: Callable[[], None], role: str) -> None:
        button = MainButton(text, role=role)
        button.clicked.connect(lambda: act())
        self._row.addWidget(button)

    def _add_copy(self, card: Card, copy: JournalCopy) -> None:
        card.add_words(
            self.tr(
                "Nothing was changed. Companion can go back to a copy that it made. What you noted after that is not "
                "in it. A file that lies in the place of your journal is kept under another name."
            )
        )
        card.column.addSpacing(8)
        card.add_words(self.tr("The newest copy"), "secondary")
        card.add_words(copy_words(copy, self._desk.clock.now().day))

    def _go_back(self, trouble: JournalTrouble, copy: JournalCopy) -> None:
        self._desk.place.go_back(Path(trouble.path), copy)

    def _choose(self) -> None:
        choose_journal(self, self._desk.place)

    def _start(self, trouble: JournalTrouble) -> None:
        if trouble.trouble in _IN_ITS_PLACE:
            self._desk.place.start(self._desk.place.tried)
        else:
            start_journal(self, self._desk.place)
