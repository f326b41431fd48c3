"""What was deleted in Care, for 30 days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.actions.bin import Deleted, lying
from companion.domain.criteria import Criteria
from companion.domain.medicine import DoseChange, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.plan import Goal, PlanStep, Question
from companion.domain.visit import Visit
from companion.ui.care.keeping import KINDS, Keeping, Record
from companion.ui.care.rows import Rows, beside, inset, line
from companion.ui.care.words import taken_words, visit_name, visit_when
from companion.ui.check_in.words import joined
from companion.ui.dates import day_words, moment_words
from companion.ui.desk import Desk
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.nothing_noted import NothingNoted
from companion.ui.widgets.sub_page import SubPage

if TYPE_CHECKING:
    from companion.actions.journal import Journal


_Found: TypeAlias = tuple[tuple[Deleted[Record], ...], Mapping[UUID, str]]
"""What lies in the bin, and what the medicines are called it may belong to."""


class CareBinPage(SubPage):
    """Each can be put back."""

    def __init__(self, desk: Desk) -> None:
        explanation = self.tr("What you delete is kept here for 30 days.")
        super().__init__(desk.look, self.tr("Bin"))
        self._desk = desk
        self._keeping = Keeping(desk)
        self._nothing = inset(
            NothingNoted(
                desk.look,
                icon="delete-outline",
                words=self.tr("Nothing is here."),
                explanation=explanation,
            )
        )
        self._rows = Rows(spacing=8)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._rows)
        self.column.addStretch(1)
        self._nothing.hide()

    def refresh(self) -> None:
        """Ask the journal what was deleted."""

        def question(journal: Journal) -> _Found:
            from companion.actions import medicine

            return lying(*KINDS.values(), journal=journal), medicine.names(journal=journal)

        self._desk.journal.ask(question, self._show)

    def _show(self, found: _Found) -> None:
        lies, medicines = found
        self._nothing.setVisible(not lies)
        self.explain(self.tr("What you delete is kept here for 30 days.") if lies else "")
        ids = tuple((one.what.id, one.at) for one in lies)
        self._rows.fill(ids, lambda: (self._row(one, self._name(one.what, medicines)) for one in lies))

    def _row(self, deleted: Deleted[Record], name: str) -> QWidget:
        today = self._desk.clock.now().day
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(ROOM, 8, 0, 8)
        column.setSpacing(2)
        gone = self.tr("Deleted: {when}").format(when=moment_words(deleted.at, today))
        for text, role in ((name, "strong"), (gone, "small")):
            column.addWidget(line(text, role))
        button = QPushButton(self.tr("Put back"))
        button.setAccessibleName(self.tr("Put back: {what}").format(what=name))
        text = self.tr("Put back: {what}").format(what=name)
        button.clicked.connect(lambda: self._keeping.put_back(text, deleted.what))
        return beside(self._desk.look, words, button)

    def _name(self, what: Record, medicines: Mapping[UUID, str]) -> str:
        """What it was, so that it is known again."""
        today = self._desk.clock.now().day

        def of(one: DoseChange | Taken | SideEffect) -> str:
            return medicines.get(one.medicine, "") if one.medicine else ""

        words: dict[type, Any] = {
            Medicine: lambda one: self.tr("Medicine: {name}").format(name=one.name),
            DoseChange: lambda one: joined(of(one), self.tr("Another dose: {words}").format(words=one.words)),
            Taken: lambda one: joined(of(one), day_words(one.at.day, today), taken_words(one)),
            SideEffect: lambda one: joined(of(one), self.tr("Noticed: {words}").format(words=one.words)),
            Visit: lambda one: joined(visit_name(one), visit_when(one, today)),
            Goal: lambda one: self.tr("Goal: {words}").format(words=one.words),
            PlanStep: lambda one: self.tr("Step: {words}").format(words=one.words),
            Question: lambda one: self.tr("Question: {words}").format(words=one.words),
            Criteria: lambda one: self.tr("The 2016 criteria: {day}").format(day=day_words(one.at.day, today)),
            MoodCheck: lambda one: self.tr("Mood check: {day}").format(day=day_words(one.at.day, today)),
        }
        return str(words[type(what)](what))
