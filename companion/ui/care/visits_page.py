"""Therapies and visits: what is planned, what took place, and how it was afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions import visit
from companion.domain.visit import Visit
from companion.ui.care.asking import VisitQuestion
from companion.ui.care.words import NOT_HELD, not_held, to_prepare, visit_name, visit_went, visit_when
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.breaking_words import LongButton
from companion.ui.widgets.card import Card
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.main_button import MainButton
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.rows import LineCard, Rows, heading, in_a_row, inset
from companion.ui.widgets.show_more import ShowMore
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class _Found:
    to_note: tuple[Visit, ...]
    ahead: tuple[Visit, ...]
    past: tuple[Visit, ...]


class VisitsPage(SubPage):
    """Newest first, but the next one that is planned stands on top."""

    chosen = Signal(object)
    """The Visit that was pressed."""

    note_wanted = Signal(object)
    """How this planned Visit went is to be noted; None for one that was not planned."""

    new_wanted = Signal()
    exercises_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Therapies and visits"))
        self._desk = desk
        self._question = VisitQuestion(desk)
        self._to_note = Rows(spacing=8)
        self._ahead, self._past = Rows(), Rows()
        self._labels = {rows: heading(words) for rows, words in self._headings()}
        self._nothing = inset(
            NothingNoted(
                desk.look,
                icon="calendar-clock-outline",
                words=self.tr("Nothing is here yet."),
                explanation=self.tr("Plan a visit, or note one that took place."),
            )
        )
        self._more = ShowMore(self._past, AT_ONCE)
        self._more.wanted.connect(self.refresh)
        self._build()

    def refresh(self) -> None:
        """Ask the journal."""
        clock, limit = self._desk.clock, self._more.most + 1

        def question(journal: Journal) -> _Found:
            return _Found(
                visit.to_note(journal=journal, clock=clock),
                visit.ahead(journal=journal, clock=clock),
                visit.past(journal=journal, limit=limit),
            )

        self._question.refresh()
        self._desk.journal.ask(question, self._show)

    def _headings(self) -> list[tuple[Rows, str]]:
        return [(self._ahead, self.tr("Planned")), (self._past, self.tr("Took place"))]

    def _build(self) -> None:
        plan = MainButton(self.tr("Plan a visit"))
        plan.clicked.connect(self.new_wanted)
        self.head.addWidget(plan)
        note = QPushButton(self.tr("Note a past visit"))
        note.clicked.connect(lambda: self.note_wanted.emit(None))
        exercises = IconButton(self._desk.look, self.tr("My exercises"), "clipboard-text-outline", role="")
        exercises.clicked.connect(self.exercises_wanted)
        self.column.setSpacing(8)
        for part in (inset(self._question), in_a_row(note, exercises), self._nothing, inset(self._to_note)):
            self.column.addWidget(part)
        for rows, label in self._labels.items():
            for part in (label, rows):
                self.column.addWidget(part)
                part.hide()
        self.column.addWidget(in_a_row(self._more))
        self._nothing.hide()
        self.column.addStretch(1)

    def _show(self, found: _Found) -> None:
        today = self._desk.clock.now().day
        past = found.past[: self._more.most]
        self._nothing.setVisible(not (found.to_note or found.ahead or past))
        self._to_note.fill((today, found.to_note), partial(map, self._asked, found.to_note))
        self._to_note.setVisible(bool(found.to_note))
        for rows, visits in ((self._ahead, found.ahead), (self._past, past)):
            self._labels[rows].setVisible(bool(visits))
            rows.setVisible(bool(visits))
            rows.fill((today, visits), partial(map, self._row, visits))
        self._more.show_if(len(found.past) > self._more.most)

    def _row(self, visit: Visit) -> LineCard:
        when, name = visit_when(visit, self._desk.clock.now().day), visit_name(visit)
        words = visit_went(visit) if visit.took_place else to_prepare(visit)
        label = self.tr("Open {visit}, {when}").format(visit=name, when=when)
        row = LineCard(self._desk.look, label, ((name, "strong"), (when, ""), (words, "secondary")))
        row.clicked.connect(lambda: self.chosen.emit(visit))
        return row

    def _asked(self, visit: Visit) -> QWidget:
        return ToNote(self._desk, visit, self.note_wanted, self.chosen)


class ToNote(Card):
    """A planned visit whose time has come. Nobody has to answer."""

    def __init__(self, desk: Desk, visit: Visit, note_wanted: SignalInstance, change_wanted: SignalInstance) -> None:
        super().__init__(desk.look)
        self.column.setContentsMargins(20, 14, 20, 14)
        self._visit = visit
        self._keeping = Keeping(desk)
        name = visit_name(visit)
        title = self.tr("Did it take place? {visit}").format(visit=name)
        self.add_words(title, "strong")
        self.add_words(visit_when(visit, desk.clock.now().day), "secondary")
        yes = LongButton(self.tr("Yes, note how it went"))
        yes.setAccessibleName(self.tr("Yes, note how it went: {visit}").format(visit=name))
        yes.clicked.connect(lambda: note_wanted.emit(visit))
        later = QPushButton(self.tr("Another day"))
        later.setAccessibleName(self.tr("Another day: {visit}").format(visit=name))
        later.clicked.connect(lambda: change_wanted.emit(visit))
        no = QPushButton(said(NOT_HELD))
        no.setProperty("role", "quiet")
        no.setAccessibleName(not_held(visit))
        no.clicked.connect(self._did_not)
        self.column.addWidget(in_a_row(yes, later, no, edge=0))

    def _did_not(self) -> None:
        self._keeping.delete(not_held(self._visit), self._visit)
