"""What a person chooses for the pages: the days, the parts, the paper, and a name."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.actions.export import LONGEST, PART_WORDS, USUAL_PARTS, Paper, Part, Wish, usual_period
from companion.domain.clock import Clock
from companion.domain.dates import full, short
from companion.ui.forms.when_fields import DayField
from companion.ui.look import Look
from companion.ui.report.printing import paper_here
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import show_checked
from companion.ui.widgets.choice import Choice
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.swap import swap
from companion.ui.widgets.words import Words
from companion.ui.words import said

LONGEST_NAME = 80


class Time(StrEnum):
    """The days the pages are about; all but the other ones end today."""

    FOUR_WEEKS = "four_weeks"
    TWELVE_WEEKS = "twelve_weeks"
    LAST_VISIT = "last_visit"
    OTHER = "other"


class ReportOptions(QWidget):
    """Everything acts at once. Nothing of it is kept: next time it begins with the usual."""

    changed = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self._from = DayField(look, self.tr("From"), clock, none="")
        self._to = DayField(look, self.tr("To"), clock, none="")
        for day, field in zip(usual_period(clock.now().day), (self._from, self._to), strict=True):
            field.show_value(day)
        self._clock = clock
        self._last_visit: date | None = None
        self._today: date | None = None
        self._time = Time.FOUR_WEEKS
        self._paper = paper_here()
        self._parts = {part: CheckRow(said(PART_WORDS[part])) for part in Part}
        self._times: Choice[Time] = self._choice_of_time()
        self._build()
        self._connect()
        self._show_parts()

    def show_last_visit(self, day: date | None, today: date) -> None:
        """Offer the time since the last visit, if there was one."""
        if (day, today) == (self._last_visit, self._today):
            return
        self._last_visit, self._today = day, today
        if day is None and self._time is Time.LAST_VISIT:
            self._time = Time.FOUR_WEEKS
        old, self._times = self._times, self._choice_of_time()
        swap(self._days.column, old, self._times)

    def wish(self, today: date) -> Wish:
        """What is wanted now, of a longer time the last two years."""
        first, last = self._period(today)
        first = max(first, last - LONGEST)
        parts = frozenset(part for part, row in self._parts.items() if row.isChecked() and row.isEnabled())
        return Wish(first=first, last=last, parts=parts, paper=self._paper, name=self._name.text().strip())

    def _period(self, today: date) -> tuple[date, date]:
        first, last = usual_period(today)
        if self._time is Time.TWELVE_WEEKS:
            first = last - timedelta(days=12 * 7 - 1)
        if self._time is Time.LAST_VISIT and self._last_visit:
            first = self._last_visit
        if self._time is Time.OTHER:
            first, last = sorted(min(field.value or today, today) for field in (self._from, self._to))
        return first, last

    def _build(self) -> None:
        self._days = Card(self._look, self.tr("Which days"))
        self._days.column.addWidget(self._times)
        self._other_days = QWidget()
        other = QVBoxLayout(self._other_days)
        other.setContentsMargins(0, 8, 0, 0)
        for field in (self._from, self._to):
            other.addWidget(Words(self._look, field.name, "strong"))
            other.addWidget(field)
        self._other_days.hide()
        self._days.column.addWidget(self._other_days)
        self._limit = Words(self._look, self.tr("Two years at most. It begins later than you chose."), "secondary")
        self._limit.hide()
        self._days.column.addWidget(self._limit)
        parts = Card(self._look, self.tr("What is on the page"))
        for row in self._parts.values():
            parts.column.addWidget(row)
        paper = Card(self._look, self.tr("Paper and name"))
        self._papers = Choice(self.tr("Paper"), {Paper.A4: "A4", Paper.LETTER: "Letter"})
        self._papers.set_value(self._paper)
        paper.add(self.tr("Paper"), self._papers)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Your name"))
        self._name.setMaxLength(LONGEST_NAME)
        paper.add(self.tr("Your name"), self._name)
        paper.add_words(self.tr("Only for this page. It is not kept."), "small")
        column = edgeless(QVBoxLayout(self), 16)
        for card in (self._days, parts, paper):
            column.addWidget(card)

    def _connect(self) -> None:
        for row in self._parts.values():
            row.toggled.connect(self._toggled)
        self._papers.chosen.connect(self._choose_paper)
        self._name.editingFinished.connect(self.changed)
        for field in (self._from, self._to):
            field.changed.connect(self.changed)
        self.changed.connect(self._show_limit)

    def _choice_of_time(self) -> Choice[Time]:
        words = {Time.FOUR_WEEKS: self.tr("Last 4 weeks"), Time.TWELVE_WEEKS: self.tr("Last 12 weeks")}
        if self._last_visit and self._today:
            day = said((short if self._last_visit.year == self._today.year else full)(self._last_visit))
            words[Time.LAST_VISIT] = self.tr("Since my visit on {day}").format(day=day)
        words[Time.OTHER] = self.tr("Other days")
        choice = Choice(self.tr("Which days"), words)
        choice.set_value(self._time)
        choice.chosen.connect(self._choose_time)
        return choice

    def _show_parts(self) -> None:
        for part, row in self._parts.items():
            show_checked(row, part in USUAL_PARTS)
        self._parts[Part.NOTES].setEnabled(False)

    def _show_limit(self) -> None:
        first, last = self._period(self._clock.now().day)
        self._limit.setVisible(last - first > LONGEST)

    def _toggled(self) -> None:
        """Notes stand with the details only."""
        self._parts[Part.NOTES].setEnabled(self._parts[Part.DETAILS].isChecked())
        self.changed.emit()

    def _choose_time(self, time: Time) -> None:
        self._time = time
        self._other_days.setVisible(time is Time.OTHER)
        self.changed.emit()

    def _choose_paper(self, paper: Paper) -> None:
        self._paper = paper
        self.changed.emit()
