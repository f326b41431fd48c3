"""Forms of the plan: what holds for all of it, a goal, a step, the flare plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from companion.domain.draft import THE_ONLY_ONE, FormKind
from companion.domain.plan import FlarePlan, Goal, Plan, PlanStep, Question
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.forms.fields import LineField, TextField
from companion.ui.forms.form_page import FormPage
from companion.ui.forms.when_fields import DayField
from companion.ui.widgets.when_picker import Jump
from companion.ui.words import said

REVIEWS = (
    Jump(Text("In 4 weeks"), 28),
    Jump(Text("In 3 months"), 91),
    Jump(Text("In 6 months"), 182),
    Jump(Text("Today"), 0),
)

FLARE: Mapping[str, Text] = {
    "helps": Text("What helps"),
    "least": Text("The least I do"),
    "call": Text("Whom I call"),
    "back_when": Text("When I go back to usual"),
}
"""Fields of a FlarePlan, in the order in which they are read."""


class PlanForm(FormPage[Any]):
    """With whom it was agreed, and when it is looked at again."""

    FORM = FormKind.PLAN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._plan = Plan()
        card = self.add_card()
        who = self.tr("With whom was it agreed?")
        self.add_field(card, "agreed_with", who, LineField(who))
        when = self.tr("When is it looked at again?")
        self.add_field(
            card, "review", when, DayField(desk.look, when, desk.clock, none=self.tr("No day"), jumps=REVIEWS)
        )

    def open(self, plan: Plan) -> None:
        """Show this one."""
        self._plan = plan
        values = {"agreed_with": plan.agreed_with, "review": plan.review}
        self.show_values(self.tr("The plan"), values, record=THE_ONLY_ONE, may_delete=False)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        self.keeping.keep_plan(self.tr("The plan"), Plan(**values), self._plan)


class FlareForm(FormPage[Any]):
    """The flare plan, to be written on a better day."""

    FORM = FormKind.FLARE_PLAN

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._plan = FlarePlan()
        self.explain(self.tr("Write it on a better day. On a bad one you only read it."))
        card = self.add_card()
        for key, words in FLARE.items():
            self.add_field(card, key, said(words), TextField(desk.look, said(words), lines=3))

    def open(self, plan: FlarePlan) -> None:
        """Show this one."""
        self._plan = plan
        values = {key: getattr(plan, key) for key in FLARE}
        self.show_values(self.tr("Flare plan"), values, record=THE_ONLY_ONE, may_delete=False)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        self.keeping.keep_plan(self.tr("Flare plan"), FlarePlan(**values), self._plan)


class GoalForm(FormPage[Goal]):
    """A goal in the person's words."""

    FORM = FormKind.GOAL
    NEEDED = "words"
    DELETE = Text("Delete this goal")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card, words = self.add_card(), self.tr("What I want to be able to do")
        self.add_field(card, "words", words, TextField(desk.look, words, lines=3))
        reached = self.tr("Reached on")
        self.add_field(card, "reached", reached, DayField(desk.look, reached, desk.clock, none=self.tr("Not yet")))

    def open(self, goal: Goal) -> None:
        """Show this one."""
        self.show_values(self.tr("A goal"), {"words": goal.words, "reached": goal.reached}, now=goal)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        if self.now:
            self.keeping.keep(self.now.words, replace(self.now, **values), self.now)

    def deleting(self, _: Goal) -> str:
        """What the menu calls it."""
        return self.tr("Delete a goal")


class StepForm(FormPage[PlanStep]):
    """A step, and who does it."""

    FORM = FormKind.PLAN_STEP
    NEEDED = "words"
    DELETE = Text("Delete this step")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card, words = self.add_card(), self.tr("What was agreed")
        self.add_field(card, "words", words, TextField(desk.look, words, lines=3))
        self.add_field(card, "who", self.tr("Who does it (optional)"), LineField(self.tr("Who does it")))
        done = self.tr("Done on")
        self.add_field(card, "done", done, DayField(desk.look, done, desk.clock, none=self.tr("Not yet")))

    def open(self, step: PlanStep) -> None:
        """Show this one."""
        values = {"words": step.words, "who": step.who, "done": step.done}
        self.show_values(self.tr("A step"), values, now=step)

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it."""
        if self.now:
            self.keeping.keep(self.now.words, replace(self.now, **values), self.now)

    def deleting(self, _: PlanStep) -> str:
        """What the menu calls it."""
        return self.tr("Delete a step")


class QuestionForm(FormPage[Question]):
    """A question and its answer. With an answer, or once it is ticked, it counts as answered."""

    FORM = FormKind.QUESTION
    NEEDED = "words"
    DELETE = Text("Delete this question")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        card = self.add_card()
        words, answer = self.tr("The question"), self.tr("The answer")
        self.add_field(card, "words", words, TextField(desk.look, words, lines=2))
        self.add_field(card, "answer", self.tr("The answer (optional)"), TextField(desk.look, answer, lines=5))

    def open(self, question: Question) -> None:
        """Show this one."""
        values = {"words": question.words, "answer": question.answer}
        self.show_values(self.tr("A question"), values, now=question)

    def arrive(self) -> None:
        """Put the keyboard into the answer: that is what is missing."""
        self._fields["answer"].start_here()

    def keep(self, values: Mapping[str, Any]) -> None:
        """Keep it. With an answer it is answered."""
        if self.now:
            after = replace(self.now, **values)
            if values["answer"] and after.is_open:
                after = after.answered_with(values["answer"], self.desk.clock.now())
            self.keeping.keep(self.now.words, after, self.now)

    def deleting(self, _: Question) -> str:
        """What the menu calls it."""
        return self.tr("Delete a question")
