"""What was deleted, for 30 days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from companion.domain.clock import Moment
from companion.domain.text import Text
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.place import Place
from companion.ui.screens import CARE, RELIEF, TODAY
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import BesideOrBelow, FlowLayout, edgeless
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.rows import Rows, inset
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

BINS = {
    TODAY: Text("Deleted check-ins"),
    RELIEF: Text("Deleted in Relief"),
    CARE: Text("Deleted in Care"),
}
"""The places that have a bin, and what lies in it."""


@dataclass(frozen=True, slots=True)
class Lying:
    """One thing in the bin: its name, what else tells that it is the one, and when it was put there."""

    name: str
    about: str
    gone: Moment
    put_back: Callable[[], object] = field(compare=False)


class BinPage(SubPage):
    """Each can be put back. Who has something in the bin says what. From there it is one press to the other bins."""

    other_wanted = Signal(object)
    """The Place whose bin is to be opened."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk.look, said(BINS[place]))
        self._desk = desk
        self._nothing = inset(
            NothingNoted(
                desk.look,
                icon="delete-outline",
                words=self.tr("Nothing is here."),
                explanation=self.tr("What you delete comes here first, and can be put back for 30 days."),
            )
        )
        self._rows = Rows(spacing=8)
        for part in (self._nothing, inset(self._rows), self._others(place)):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._nothing.hide()

    def show_lying(self, lying: Sequence[Lying]) -> None:
        """Show what lies there now."""
        self._nothing.setHidden(bool(lying))
        self.explain(self.tr("What you delete is kept here for 30 days.") if lying else "")
        self._rows.fill((self._desk.clock.now().day, *lying), lambda: map(self._row, lying))

    def _others(self, here: Place) -> QWidget:
        ways = QWidget()
        row = FlowLayout(8, ways)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        for place, words in BINS.items():
            if place is not here:
                way = QPushButton(said(words))
                way.clicked.connect(lambda _=False, place=place: self.other_wanted.emit(place))
                row.addWidget(way)
        return ways

    def _row(self, one: Lying) -> QWidget:
        row, words = QFrame(), QWidget()
        row.setProperty("role", "card")
        column = edgeless(QVBoxLayout(words), 2)
        gone = self.tr("Deleted: {when}").format(when=moment_words(one.gone, self._desk.clock.now().day))
        for text, role in ((one.name, "strong"), (one.about, ""), (gone, "small")):
            if text:
                column.addWidget(Plain(text, role))
        button = SinglePress(self.tr("Put back"))
        button.setAccessibleName(self.tr("Put back: {what}").format(what=one.name))
        button.once.connect(lambda: one.put_back())
        beside = BesideOrBelow(row, least=lambda: self._desk.look.px(300), gap=16)
        beside.setContentsMargins(20, 12, 12, 12)
        for part in (words, button):
            beside.addWidget(part)
        return row
