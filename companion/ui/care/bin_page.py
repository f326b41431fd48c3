"""What was deleted in Care, for 30 days."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from companion.actions import medicine
from companion.domain.criteria import Criteria
from companion.domain.medicine import DoseChange, Medicine, SideEffect, Taken
from companion.domain.mood_check import MoodCheck
from companion.domain.plan import Goal, PlanStep, Question
from companion.domain.visit import Visit
from companion.ui.care.words import taken_words, visit_name, visit_when
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.forms.record_bin import Names, RecordBin
from companion.ui.screens import CARE
from companion.ui.words import joined


class CareBinPage(RecordBin):
    """What belongs to a medicine is named with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, CARE)
        self._medicines: Mapping[UUID, str] = {}

    def refresh(self) -> None:
        """Ask the journal what the medicines are called, then what was deleted."""
        self._desk.journal.ask(lambda journal: medicine.names(journal=journal), self._know)
        super().refresh()

    def names(self) -> Names:
        """What each was."""
        today = self._desk.clock.now().day

        def of(one: DoseChange | Taken | SideEffect) -> str:
            return self._medicines.get(one.medicine, "") if one.medicine else ""

        def another_dose(one: DoseChange) -> str:
            return self.tr("Another dose: {words}").format(words=joined(one.strength, one.words))

        return {
            Medicine: lambda one: self.tr("Medicine: {name}").format(name=one.name),
            DoseChange: lambda one: joined(of(one), another_dose(one)),
            Taken: lambda one: joined(of(one), day_words(one.at.day, today), taken_words(one)),
            SideEffect: lambda one: joined(of(one), self.tr("Noticed: {words}").format(words=one.words)),
            Visit: lambda one: joined(visit_name(one), visit_when(one, today)),
            Goal: lambda one: self.tr("Goal: {words}").format(words=one.words),
            PlanStep: lambda one: self.tr("Step: {words}").format(words=one.words),
            Question: lambda one: self.tr("Question: {words}").format(words=one.words),
            Criteria: lambda one: self.tr("The 2016 criteria: {day}").format(day=day_words(one.at.day, today)),
            MoodCheck: lambda one: self.tr("Mood check: {day}").format(day=day_words(one.at.day, today)),
        }

    def _know(self, medicines: Mapping[UUID, str]) -> None:
        self._medicines = medicines
