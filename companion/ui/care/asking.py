"""What Care asks by itself, each once: how it is after an as-needed dose, and the day after a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.actions import medicine, visit
from companion.domain.visit import Visit
from companion.ui.care.words import ASKED_A_WHILE_AGO, visit_name, visit_when
from companion.ui.dates import clock_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.pain_question import PainQuestion
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.medicine import AskAbout


class DoseQuestion(PainQuestion):
    """Asks about a dose when it is time. An answer can be taken back. Nothing is taken once that time is over."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.answered.connect(self._answered)

    def refresh(self) -> None:
        """Ask the journal whether it is time."""
        clock = self._desk.clock
        self._desk.journal.ask(lambda journal: medicine.to_ask_about_now(journal=journal, clock=clock), self._show)

    def _show(self, about: AskAbout | None) -> None:
        if about is None:
            self.ask_nothing()
            return
        time = clock_words(about.taken.at.local)
        title = self.tr("{name}, {time}: how much does it hurt now?").format(name=about.medicine.name, time=time)
        self.ask_about(about, title)

    def _answered(self, about: AskAbout, pain: int | None) -> None:
        if pain is not None and not about.taken.is_due(self._desk.clock.now()):
            self._desk.notices.show(said(ASKED_A_WHILE_AGO))
            return
        text = self.tr("How it was after {name}").format(name=about.medicine.name)
        after = about.taken.answered(pain)
        Keeping(self._desk).keep(text, after, about.taken, told=self.tr("Thank you. It is noted."))


class VisitQuestion(PainQuestion):
    """Asks on the day after a visit. An answer can be taken back. Nothing is taken once that time is over."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self.answered.connect(self._answered)

    def refresh(self) -> None:
        """Ask the journal whether it is time."""
        clock = self._desk.clock
        self._desk.journal.ask(lambda journal: visit.ask_next_day(journal=journal, clock=clock), self._show)

    def _show(self, visit: Visit | None) -> None:
        if visit is None:
            self.ask_nothing()
            return
        when = visit_when(visit, self._desk.clock.now().day)
        title = self.tr("{visit}, {when}: how much does it hurt today?").format(visit=visit_name(visit), when=when)
        self.ask_about(visit, title)

    def _answered(self, visit: Visit, pain: int | None) -> None:
        if pain is not None and not visit.is_asked_on(self._desk.clock.now().day):
            words = self.tr(
                "This was asked a while ago. You can still note it with the visit, under Therapies and visits."
            )
            self._desk.notices.show(words)
            return
        text = self.tr("The day after {visit}").format(visit=visit_name(visit))
        after = visit.asked_next_day(pain)
        Keeping(self._desk).keep(text, after, visit, told=self.tr("Thank you. It is noted."))
