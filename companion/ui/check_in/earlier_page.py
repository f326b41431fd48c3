"""Earlier check-ins: by day, each in words. A press opens one to change it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.actions import check_in as verbs
from companion.domain.check_in import CheckIn
from companion.ui.check_in.past_row import PastRow
from companion.ui.dates import day_words, moment_words
from companion.ui.desk import Desk
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import LongIconButton
from companion.ui.widgets.layouts import in_line
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.rows import Rows
from companion.ui.widgets.show_more import ShowMore
from companion.ui.widgets.sub_page import SubPage

AT_ONCE = 20
"""Check-ins that are shown at first, and added with each press."""


class EarlierPage(SubPage):
    """The newest first."""

    chosen = Signal(object)
    """The CheckIn a person pressed."""

    new_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Earlier check-ins"))
        self._desk = desk
        self._rows: dict[UUID, PastRow] = {}
        self._pressed: UUID | None = None
        self._build()

    def refresh(self) -> None:
        """Ask the journal for the newest ones."""
        most = self._more.most + 1
        self._desk.journal.ask(lambda journal: verbs.earlier(journal=journal, limit=most), self._show)

    def arrive(self) -> None:
        """Put the keyboard on the one that was open last, or on the way back."""
        self._list.complete()
        if self._pressed in self._rows:
            self._rows[self._pressed].setFocus()
        else:
            super().arrive()

    def _build(self) -> None:
        for text, icon, signal in (
            (self.tr("Note an earlier time"), "calendar-edit", self.new_wanted),
            (self.tr("Bin"), "delete-outline", self.bin_wanted),
        ):
            button = LongIconButton(self._desk.look, text, icon)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
            self.head.addWidget(button)
        self._nothing = NothingNoted(
            self._desk.look,
            icon="history",
            words=self.tr("Nothing has been noted yet."),
            explanation=self.tr("What you note stands here, and can be changed."),
        )
        self._nothing.hide()
        self._list = Rows()
        self._more = ShowMore(self._list, AT_ONCE)
        self._more.wanted.connect(self.refresh)
        self.column.addLayout(in_line(self._nothing))
        for part in (self._list, self._more):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _show(self, found: tuple[CheckIn, ...]) -> None:
        check_ins, today = found[: self._more.most], self._desk.clock.now().day
        self._nothing.setVisible(not found)
        self._list.fill((today, check_ins), lambda: self._fill(check_ins, today))
        self._more.show_if(len(found) > self._more.most)

    def _fill(self, check_ins: tuple[CheckIn, ...], today: date) -> Iterator[QWidget]:
        self._rows = {}
        for day, of_the_day in groupby(check_ins, key=lambda one: one.at.day):
            heading = Plain(day_words(day, today), "strong")
            heading.setContentsMargins(ROOM, 12, 0, 4)
            yield heading
            for check_in in of_the_day:
                yield self._row(check_in, moment_words(check_in.at, today))

    def _row(self, check_in: CheckIn, when: str) -> PastRow:
        row = PastRow(self._desk.look, self._desk.body, check_in, when)
        row.clicked.connect(lambda: self._press(check_in))
        self._rows[check_in.id] = row
        return row

    def _press(self, check_in: CheckIn) -> None:
        self._pressed = check_in.id
        self.chosen.emit(check_in)
