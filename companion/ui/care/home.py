"""The first page of Care: what is next, what is kept, and the page for the provider."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.actions import medicine, plan, visit
from companion.domain.medicine_list import MedicineList
from companion.domain.plan import open_questions
from companion.ui.care.asking import DoseQuestion, VisitQuestion
from companion.ui.care.next_card import Next, NextCard
from companion.ui.care.parts import Part
from companion.ui.care.words import visit_name, visit_when
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.forms.unfinished import UnfinishedList
from companion.ui.widgets.answer_card import AnswerCard
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import EvenColumns, edgeless
from companion.ui.widgets.page import Page
from companion.ui.widgets.picture import Picture
from companion.ui.widgets.rows import in_a_row, inset
from companion.ui.words import glimpse, joined

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.actions.plan import Agreed
    from companion.domain.visit import Visit

WIDTH = 320


@dataclass(frozen=True, slots=True)
class _Found:
    medicines: MedicineList
    to_note: tuple[Visit, ...]
    ahead: tuple[Visit, ...]
    past: tuple[Visit, ...]
    agreed: Agreed


class CareHome(Page):
    """One clear next step; everything else is a press away."""

    part_wanted = Signal(object)
    """The Part that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._answers = False
        self.next = NextCard(desk)
        self.unfinished = UnfinishedList(desk)
        self._questions = (DoseQuestion(desk), VisitQuestion(desk))
        cards = (
            (Part.MEDICINES, self.tr("Medicines"), self.tr("Write down what you take."), "pill"),
            (
                Part.VISITS,
                self.tr("Therapies and visits"),
                self.tr("What is planned, and how it went."),
                "calendar-clock-outline",
            ),
            (Part.PLAN, self.tr("The plan"), self.tr("What you and your provider agreed."), "flag-outline"),
            (
                Part.QUESTIONS,
                self.tr("Questions for my provider"),
                self.tr("Keep a question until the next visit."),
                "comment-question-outline",
            ),
            (
                Part.REPORT,
                self.tr("For my provider"),
                self.tr("One page to take along, read in two minutes."),
                "file-document-outline",
            ),
            (Part.FLARE, self.tr("Flare plan"), self.tr("For a bad time: what helps."), "shield-alert-outline"),
        )
        self._cards = {card[0]: self._card(*card) for card in cards}
        self._build()

    def refresh(self) -> None:
        """Ask the journal."""
        clock = self._desk.clock

        def question(journal: Journal) -> _Found:
            return _Found(
                medicine.medicines(journal=journal, day=clock.now().day),
                visit.to_note(journal=journal, clock=clock),
                visit.ahead(journal=journal, clock=clock),
                visit.past(journal=journal, limit=1),
                plan.agreed(journal=journal),
            )

        self.unfinished.refresh()
        for asked in self._questions:
            asked.refresh()
        self._desk.journal.ask(question, self._show)

    def arrive(self) -> None:
        """Put the keyboard on the next step, or above it on what is not kept yet: so the page stays at its top."""
        first = self.unfinished.first or self.next.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> None:
        """Put the keyboard on what is asked, as soon as it is there."""
        self._answers = True

    def _build(self) -> None:
        column = edgeless(QVBoxLayout(self), 12)
        grid = QWidget()
        columns = EvenColumns(grid, columns=(2, 1), least=lambda: self._desk.look.px(WIDTH), gap=4)
        for card in self._cards.values():
            columns.addWidget(card)
        column.addWidget(inset(*self._questions, self.unfinished, self.next, gap=12))
        column.addWidget(grid)
        checks = self._way(Part.CHECKS, self.tr("Checks"), "clipboard-pulse-outline")
        column.addWidget(in_a_row(checks, self._way(Part.BIN, self.tr("Bin"), "delete-outline")))
        column.addStretch(1)

    def _way(self, part: Part, text: str, icon: str) -> IconButton:
        button = IconButton(self._desk.look, text, icon, role="")
        button.clicked.connect(lambda: self.part_wanted.emit(part))
        return button

    def _card(self, part: Part, title: str, invitation: str, icon: str) -> AnswerCard:
        look = self._desk.look
        card = AnswerCard(look, title, invitation, picture=Picture(look, icon, size=32), width=WIDTH)
        card.clicked.connect(lambda: self.part_wanted.emit(part))
        return card

    def _show(self, found: _Found) -> None:
        first = next(iter(found.to_note), None)
        coming = next(iter(found.ahead), None)
        above = Next(to_note=first, plan=found.agreed.plan, ahead=coming)
        self.next.show_next(above)
        for part, words in (
            (Part.MEDICINES, self._medicines_words(found.medicines)),
            (Part.VISITS, self._visits_words(found, above)),
            (Part.PLAN, self._plan_words(found.agreed)),
            (Part.QUESTIONS, self._questions_words(found.agreed)),
            (Part.FLARE, glimpse(found.agreed.flare_plan.helps)),
        ):
            self._cards[part].show_answer(words)
        if self._answers:
            self._start_at_the_question()

    def _start_at_the_question(self) -> None:
        self._answers = False
        for asked in self._questions:
            if asked.isVisible():
                asked.start_here()
                return

    def _medicines_words(self, medicines: MedicineList) -> str:
        regular, as_needed = len(medicines.regular), len(medicines.as_needed)
        return joined(
            self.tr("{count} taken regularly").format(count=regular) if regular else "",
            self.tr("{count} taken as needed").format(count=as_needed) if as_needed else "",
        )

    def _visits_words(self, found: _Found, above: Next) -> str:
        """The one that is next, unless that stands above."""
        today = self._desk.clock.now().day
        if found.ahead and above.is_ahead(today):
            return self.tr("{count} planned").format(count=len(found.ahead))
        if found.ahead:
            visit = found.ahead[0]
            return self.tr("Next: {visit}, {when}").format(visit=visit_name(visit), when=visit_when(visit, today))
        if found.past:
            visit = found.past[0]
            return self.tr("Last: {visit}, {when}").format(visit=visit_name(visit), when=visit_when(visit, today))
        return ""

    def _plan_words(self, agreed: Agreed) -> str:
        review = agreed.plan.review
        goals = [goal for goal in agreed.goals if goal.reached is None]
        when = day_words(review, self._desk.clock.now().day) if review else ""
        return joined(
            self.tr("Goal: {words}").format(words=glimpse(goals[0].words)) if goals else "",
            self.tr("To be looked at again: {day}").format(day=when) if when else "",
        )

    def _questions_words(self, agreed: Agreed) -> str:
        still_open = open_questions(agreed.questions)
        if not still_open:
            return ""
        count = self.tr("Open: {count}").format(count=len(still_open))
        return joined(count, glimpse(still_open[0].words))
