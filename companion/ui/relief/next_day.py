"""The day after a practice: how much it hurts, asked once. It shows whether the practice was too much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.changes import Changes
from companion.domain.practice import TOO_MUCH, Practice
from companion.ui.bin import UNDO
from companion.ui.desk import Desk
from companion.ui.relief.words import name_words
from companion.ui.undo import Step
from companion.ui.widgets.pain_question import PainQuestion
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal


class NextDayQuestion(PainQuestion):
    """Asks about a practice of yesterday. An answer can be taken back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.answered.connect(self._answered)

    def show_practice(self, practice: Practice | None) -> None:
        """Ask about this one of yesterday, or about none."""
        if practice is None:
            self.ask_nothing()
            return
        title = self.tr("{practice}, yesterday: how much does it hurt today?")
        self.ask_about(practice, title.format(practice=name_words(practice)))

    def _answered(self, before: Practice, pain: int | None) -> None:
        after = before.asked_next_day(pain)
        text = self.tr("The day after {practice}").format(practice=name_words(before))
        self._desk.undo.push(Step(text, redo=lambda: self._keep(after), undo=lambda: self._keep(before)))
        words = said(TOO_MUCH) if after.was_too_much else self.tr("Thank you. It is noted.")
        self._desk.notices.show(words, action_text=said(UNDO), action=self._desk.undo.undo)

    def _keep(self, practice: Practice) -> None:
        def deed(journal: Journal) -> Changes:
            from companion.actions import practice as verbs

            return verbs.keep(practice, journal=journal)

        self._desk.journal.do(deed)
