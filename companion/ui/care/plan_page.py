"""The plan: what the person wants to be able to do, what was agreed, and when it is looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.actions import plan
from companion.domain.draft import THE_ONLY_ONE, FormKind
from companion.domain.plan import Goal, Plan, PlanStep
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.forms.word_line import WordLine
from companion.ui.widgets.check_row import CheckRow
from companion.ui.widgets.icon_button import IconButton
from companion.ui.widgets.layouts import EvenColumns, edgeless
from companion.ui.widgets.rows import LineCard, Rows, beside, heading, inset
from companion.ui.widgets.strip import Strip
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined

if TYPE_CHECKING:
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
        self._goals, self._steps = Rows(), Rows()
        flare = IconButton(desk.look, self.tr("Flare plan"), "shield-alert-outline", role="")
        flare.clicked.connect(self.flare_wanted)
        self.head.addWidget(flare)
        self._agreed = Strip(desk.look)
        change = self._agreed.add_button(self.tr("Change"), lambda: self.plan_wanted.emit(self._plan))
        change.setAccessibleName(self.tr("Change with whom it was agreed, and when it is looked at again"))
        self._new_goal = WordLine(
            desk,
            FormKind.NEW_GOAL,
            self.tr("A new goal"),
            self.tr("Add"),
            hint=self.tr("Such as: sit through a film"),
        )
        self._new_goal.added.connect(self._add_goal)
        self._new_step = WordLine(
            desk,
            FormKind.NEW_STEP,
            self.tr("A new step"),
            self.tr("Add"),
            hint=self.tr("Such as: a letter to the clinic"),
        )
        self._new_step.added.connect(self._add_step)
        lists = QWidget()
        columns = EvenColumns(lists, columns=(2, 1), least=lambda: desk.look.px(320), gap=16)
        columns.addWidget(self._list(self.tr("What I want to be able to do"), self._goals, self._new_goal))
        columns.addWidget(self._list(self.tr("Steps that were agreed"), self._steps, self._new_step))
        self.column.addWidget(inset(self._agreed))
        self.column.addWidget(lists)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Ask the journal."""
        for line in (self._new_goal, self._new_step):
            line.show_held()
        self._desk.journal.ask(lambda journal: plan.agreed(journal=journal), self._show)

    def keep_now(self) -> None:
        """Keep what was written and not added yet."""
        for line in (self._new_goal, self._new_step):
            line.take_now()

    def _list(self, words: str, rows: Rows, line: WordLine) -> QWidget:
        place = QWidget()
        column = edgeless(QVBoxLayout(place), 8)
        for part in (heading(words), rows, inset(line)):
            column.addWidget(part)
        column.addStretch(1)
        return place

    def _show(self, agreed: Agreed) -> None:
        today = self._desk.clock.now().day
        plan = self._plan = agreed.plan
        self._agreed.title.setText(
            self.tr("Agreed with {who}").format(who=plan.agreed_with)
            if plan.agreed_with
            else self.tr("Not agreed with anybody yet.")
        )
        self._agreed.words.setText(self._review_words(plan))
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
        reached = self.tr("Reached: {day}").format(day=self._day(goal.reached)) if goal.reached else ""
        tick = self._tick(goal, self.tr("Reached"), done=goal.reached is not None)
        return beside(self._desk.look, self._card(goal, reached, self.goal_chosen), tick)

    def _step_row(self, step: PlanStep) -> QWidget:
        done = self.tr("Done: {day}").format(day=self._day(step.done)) if step.done else ""
        tick = self._tick(step, self.tr("Done"), done=step.done is not None)
        return beside(self._desk.look, self._card(step, joined(step.who, done), self.step_chosen), tick)

    def _card(self, what: Goal | PlanStep, below: str, chosen: SignalInstance) -> LineCard:
        name = self.tr("Change: {what}").format(what=what.words)
        card = LineCard(self._desk.look, name, ((what.words, "strong"), (below, "secondary")))
        card.clicked.connect(lambda: chosen.emit(what))
        return card

    def _tick(self, what: Goal | PlanStep, text: str, *, done: bool) -> CheckRow:
        tick = CheckRow(text)
        tick.setAccessibleName(self.tr("{tick}: {what}").format(tick=text, what=what.words))
        tick.setChecked(done)
        tick.toggled.connect(lambda: self._keeping.keep(what.words, self._ticked(what, done=not done), what))
        return tick

    def _ticked(self, what: Goal | PlanStep, *, done: bool) -> Goal | PlanStep:
        """The day is that of the press: the row may be of yesterday."""
        day = self._desk.clock.now().day if done else None
        return replace(what, reached=day) if isinstance(what, Goal) else replace(what, done=day)

    def _day(self, day: date) -> str:
        return day_words(day, self._desk.clock.now().day)

    def _add_goal(self, words: str) -> None:
        with self._keeping.in_place_of(FormKind.NEW_GOAL, THE_ONLY_ONE):
            self._keeping.keep(words, Goal(id=uuid4(), words=words, kept_at=self._desk.clock.now()))

    def _add_step(self, words: str) -> None:
        with self._keeping.in_place_of(FormKind.NEW_STEP, THE_ONLY_ONE):
            self._keeping.keep(words, PlanStep(id=uuid4(), words=words, kept_at=self._desk.clock.now()))
