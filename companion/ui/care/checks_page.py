"""Checks: the questions of the 2016 criteria, and the mood check, each with what was answered before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from companion.actions import criteria, mood_check
from companion.domain.criteria import AGAIN_AFTER, Criteria, result_words
from companion.domain.mood_check import MoodCheck
from companion.ui.care.criteria_words import ABOUT
from companion.ui.care.words import day_in_words
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.card import Card
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.plain import Plain
from companion.ui.widgets.rows import Rows, beside, in_a_row
from companion.ui.widgets.single_press import SinglePress
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

SHOWN = 8
"""Earlier ones that are listed."""


@dataclass(frozen=True, slots=True)
class _Found:
    criteria: tuple[Criteria, ...]
    unfinished: Criteria | None
    may_ask: bool
    moods: tuple[MoodCheck, ...]


class ChecksPage(SubPage):
    """Neither is a diagnosis, and both say so."""

    criteria_wanted = Signal()
    mood_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Checks"), explanation=self.tr("Questions to take to your provider."))
        self._desk = desk
        self._keeping = Keeping(desk)
        self._past_criteria, self._past_moods = Rows(spacing=4), Rows(spacing=4)
        place = QWidget()
        columns = EvenColumns(place, columns=(2, 1), least=lambda: desk.look.px(320), gap=16)
        columns.setContentsMargins(ROOM, 0, ROOM, 0)
        columns.addWidget(self._criteria_card())
        columns.addWidget(self._mood_card())
        self.column.addWidget(place)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        clock = self._desk.clock

        def question(journal: Journal) -> _Found:
            return _Found(
                criteria.history(journal=journal, limit=SHOWN),
                criteria.unfinished(journal=journal, clock=clock),
                criteria.may_ask_again(journal=journal, clock=clock),
                mood_check.history(journal=journal, limit=SHOWN),
            )

        self._desk.journal.ask(question, self._show)

    def _criteria_card(self) -> Card:
        card = Card(self._desk.look, self.tr("The 2016 criteria"), said(ABOUT))
        self._again = card.add_words("", "secondary")
        self._begin = QPushButton(self.tr("Answer"))
        self._begin.setAccessibleName(self.tr("Answer the questions"))
        self._begin.clicked.connect(self.criteria_wanted)
        card.column.addWidget(in_a_row(self._begin, edge=0))
        card.column.addWidget(self._past_criteria)
        card.column.addStretch(1)
        return card

    def _mood_card(self) -> Card:
        card = Card(
            self._desk.look,
            self.tr("Mood check"),
            self.tr("Four questions about worry and mood, from the last two weeks."),
        )
        begin = QPushButton(self.tr("Answer"))
        begin.setAccessibleName(self.tr("Answer the four questions"))
        begin.clicked.connect(self.mood_wanted)
        card.column.addWidget(in_a_row(begin, edge=0))
        card.column.addWidget(self._past_moods)
        card.column.addStretch(1)
        return card

    def _show(self, found: _Found) -> None:
        today = self._desk.clock.now().day
        may = found.may_ask or found.unfinished is not None
        self._begin.setVisible(may)
        self._begin.setText(self.tr("Go on answering") if found.unfinished else self.tr("Answer"))
        self._begin.setAccessibleName("" if found.unfinished else self.tr("Answer the questions"))
        self._again.setVisible(not may)
        if not may:
            day = day_in_words(found.criteria[0].at.day + max(AGAIN_AFTER, timedelta(days=1)), today)
            self._again.setText(self.tr("They are about a whole week. The next time is {day}.").format(day=day))
        self._past_criteria.fill((today, found.criteria), partial(map, self._criteria_row, found.criteria))
        self._past_moods.fill((today, found.moods), partial(map, self._mood_row, found.moods))

    def _criteria_row(self, one: Criteria) -> QWidget:
        numbers = self.tr("Painful places {areas} of 19, other symptoms {severity} of 12").format(
            areas=one.widespread_pain, severity=one.symptom_severity
        )
        text = self.tr("Delete the criteria of {day}").format(day=self._day(one))
        return self._row(one, numbers, said(result_words(one)), text)

    def _mood_row(self, one: MoodCheck) -> QWidget:
        numbers = self.tr("Worry {worry} of 6, mood {mood} of 6").format(worry=one.worry, mood=one.mood)
        text = self.tr("Delete the mood check of {day}").format(day=self._day(one))
        return self._row(one, numbers, "", text)

    def _day(self, what: Criteria | MoodCheck) -> str:
        return day_words(what.at.day, self._desk.clock.now().day)

    def _row(self, what: Criteria | MoodCheck, numbers: str, words: str, deletes: str) -> QWidget:
        place = Card(self._desk.look)
        place.setProperty("role", "")
        place.column.setContentsMargins(0, 8, 0, 0)
        place.column.setSpacing(2)
        for text, role in ((self._day(what), "strong"), (numbers, ""), (words, "small")):
            if text:
                place.column.addWidget(Plain(text, role))
        delete = SinglePress(self.tr("Delete"))
        delete.setProperty("role", "quiet")
        delete.setAccessibleName(deletes)
        delete.once.connect(lambda: self._keeping.delete(deletes, what))
        return beside(self._desk.look, place, delete)
