"""The plan: what the person wants to be able to do, what was agreed, and when it is looked at again."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from companion.domain.plan import Goal, Plan, PlanStep
from companion.ui.care.keeping import Keeping
from companion.ui.care.rows import Rows, beside, in_a_row
from companion.ui.care.word_line import WordLine
from companion.ui.check_in.words import glimpse
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.chip import show_checked
from companion.ui.widgets.focus_ring import ROOM
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import EvenColumns
from companion.ui.widgets.sub_page import SubPage

if TYPE_CHECKING:
    from companion.actions.journal import Journal
    from companion.actions.plan import Agreed


class PlanPage(SubPage):
    """Goals and steps are ticked when the person says so. Nothing is counted."""

    flare_wanted = Signal()
    plan_wanted = Signal(object)
    """This Plan is to be changed."""

    goal_chosen = Signal(object)
    step_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("The plan"))
        self._desk = desk
        self._keeping = Keeping(desk)
        self._plan = Plan()
        self._goals, self._steps = Rows(spacing=4), Rows(spacing=4)
        flare = IconButton(desk.look, self.tr("Flare plan"), "shield-alert-outline", role="")
        flare.clicked.connect(lambda: self.flare_wanted.emit())
        self.head.addWidget(flare, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._agreed_card())
        lists = QWidget()
        columns = EvenColumns(lists, columns=(2, 1), least=lambda: desk.look.px(380), gap=16)
        columns.setContentsMargins(ROOM, 0, ROOM, 0)
        columns.addWidget(self._goals_card())
        columns.addWidget(self._steps_card())
        self.column.addWidget(lists)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""

        def question(journal: Journal) -> Agreed:
            from companion.actions import plan

            return plan.agreed(journal=journal)

        self._desk.journal.ask(question, self._show)

    def keep_now(self) -> None:
        """Keep what was written and not added yet."""
        for line in (self._new_goal, self._new_step):
            line.take_now()

    def _agreed_card(self) -> QWidget:
        place = Card(self._desk.look)
        place.column.setContentsMargins(24, 14, 24, 14)
        self._with = place.add_words("", "strong")
        self._with.setTextFormat(Qt.TextFormat.PlainText)
        self._review = place.add_words("", "secondary")
        change = QPushButton(self.tr("With whom, and when to look again"))
        change.clicked.connect(lambda: self.plan_wanted.emit(self._plan))
        place.column.addWidget(in_a_row(change))
        around = QWidget()
        row = EvenColumns(around, columns=(1,), least=lambda: 100)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.addWidget(place)
        return around

    def _goals_card(self) -> Card:
        card = Card(self._desk.look, self.tr("What I want to be able to do"))
        card.column.addWidget(self._goals)
        self._new_goal = WordLine(self.tr("A new goal"), self.tr("Add"), hint=self.tr("Such as: sit through a film"))
        self._new_goal.added.connect(self._add_goal)
        card.column.addWidget(self._new_goal)
        card.column.addStretch(1)
        return card

    def _steps_card(self) -> Card:
        card = Card(self._desk.look, self.tr("Steps that were agreed"))
        card.column.addWidget(self._steps)
        self._new_step = WordLine(self.tr("A new step"), self.tr("Add"), hint=self.tr("Such as: refer to a therapist"))
        self._new_step.added.connect(self._add_step)
        card.column.addWidget(self._new_step)
        card.column.addStretch(1)
        return card

    def _show(self, agreed: Agreed) -> None:
        today = self._desk.clock.now().day
        plan = self._plan = agreed.plan
        self._with.setText(
            self.tr("Agreed with {who}").format(who=plan.agreed_with)
            if plan.agreed_with
            else self.tr("Not agreed with anybody yet.")
        )
        self._review.setText(self._review_words(plan))
        self._goals.fill((today, agreed.goals), partial(map, self._goal_row, agreed.goals))
        self._steps.fill((today, agreed.steps), partial(map, self._step_row, agreed.steps))

    def _review_words(self, plan: Plan) -> str:
        if plan.review is None:
            return self.tr("No day is set to look at it again.")
        today = self._desk.clock.now().day
        day = day_words(plan.review, today)
        if plan.is_due(today):
            return self.tr("The day to look at it again has come: {day}.").format(day=day)
        return self.tr("To be looked at again: {day}.").format(day=day)

    def _goal_row(self, goal: Goal) -> QWidget:
        words = self._ticked(goal.words, goal.reached is not None, self.tr("reached"))
        return self._row(words, goal, done=goal.reached is not None)

    def _step_row(self, step: PlanStep) -> QWidget:
        text = self.tr("{what} ({who})").format(what=step.words, who=step.who) if step.who else step.words
        return self._row(self._ticked(text, step.done is not None, self.tr("done")), step, done=step.done is not None)

    def _ticked(self, words: str, done: bool, how: str) -> str:
        """Never by the tick alone."""
        return self.tr("{what} – {how}").format(what=words, how=how) if done else words

    def _row(self, text: str, what: Goal | PlanStep, *, done: bool) -> QWidget:
        box = CheckRow(glimpse(text, 120).replace("&", "&&"))
        box.setAccessibleName(text)
        show_checked(box, done)
        box.toggled.connect(lambda on: self._tick(what, on=on))
        change = QPushButton(self.tr("Change"))
        change.setProperty("role", "quiet")
        change.setAccessibleName(self.tr("Change: {what}").format(what=what.words))
        chosen = self.goal_chosen if isinstance(what, Goal) else self.step_chosen
        change.clicked.connect(lambda: chosen.emit(what))
        return beside(self._desk.look, box, change)

    def _tick(self, what: Goal | PlanStep, *, on: bool) -> None:
        day = self._desk.clock.now().day if on else None
        after = replace(what, reached=day) if isinstance(what, Goal) else replace(what, done=day)
        self._keeping.keep(what.words, after, what)

    def _add_goal(self, words: str) -> None:
        self._keeping.keep(words, Goal(id=uuid4(), words=words, kept_at=self._desk.clock.now()))

    def _add_step(self, words: str) -> None:
        self._keeping.keep(words, PlanStep(id=uuid4(), words=words, kept_at=self._desk.clock.now()))
