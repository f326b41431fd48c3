"""What was deleted in Care, for 30 days."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias
from uuid import UUID

from companion.actions import medicine
from companion.actions.bin import Deleted, lying
from companion.domain.criteria import Criteria
from companion.domain.medicine import DoseChange, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.plan import Goal, PlanStep, Question
from companion.domain.visit import Visit
from companion.ui.bin_page import BinPage, Lying
from companion.ui.care.words import taken_words, visit_name, visit_when
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import KINDS, Keeping, Record
from companion.ui.words import joined

_Found: TypeAlias = tuple[tuple[Deleted[Record], ...], Mapping[UUID, str]]
"""What lies in the bin, and what the medicines are called it may belong to."""


class CareBinPage(BinPage):
    """Each can be put back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keeping = Keeping(desk)

    def refresh(self) -> None:
        """Ask the journal what was deleted."""
        self._desk.journal.ask(
            lambda journal: (lying(*KINDS.values(), journal=journal), medicine.names(journal=journal)), self._show
        )

    def _show(self, found: _Found) -> None:
        lies, medicines = found
        self.show_lying([self._lying(deleted, self._name(deleted.what, medicines)) for deleted in lies])

    def _lying(self, deleted: Deleted[Record], name: str) -> Lying:
        text = self.tr("Put back: {what}").format(what=name)
        return Lying(name, "", deleted.at, lambda: self._keeping.put_back(text, deleted.what))

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
