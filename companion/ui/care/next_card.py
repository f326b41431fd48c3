"""What is next: one thing, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from companion.domain.plan import Plan
from companion.domain.visit import Visit
from companion.ui.care.words import NOT_HELD, not_held, to_prepare, visit_name, visit_when
from companion.ui.dates import day_words
from companion.ui.desk import Desk
from companion.ui.forms.keeping import Keeping
from companion.ui.widgets.strip import Strip
from companion.ui.words import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What may be next, the most urgent first: a visit to note, the plan to look at again, a visit to come."""

    to_note: Visit | None = None
    plan: Plan = field(default_factory=Plan)
    ahead: Visit | None = None

    def is_ahead(self, today: date) -> bool:
        """Whether the visit to come is the first that there is."""
        return bool(self.ahead) and not self.to_note and not self.plan.is_due(today)


class NextCard(Strip):
    """Shows the first that there is. With nothing planned, it offers to plan a visit."""

    note_wanted = Signal(object)
    visit_wanted = Signal(object)
    plan_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._next = Next()
        self._keeping = Keeping(desk)
        self._button: QPushButton = self.add_button("", self._press, role="primary")
        self._no = self.add_button(said(NOT_HELD), self._not_held, role="quiet")
        self.hide()

    @property
    def button(self) -> QPushButton:
        """The one thing to do."""
        return self._button

    def show_next(self, found: Next) -> None:
        """Show this. Before, nothing is shown: the journal has not answered."""
        self._next = found
        title, words, button = self._said(found)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._button.setText(button)
        self._no.setVisible(found.to_note is not None)
        self.show()

    def _said(self, found: Next) -> tuple[str, str, str]:
        today = self._desk.clock.now().day
        if found.to_note:
            title = self.tr("Did it take place? {visit}").format(visit=visit_name(found.to_note))
            return title, visit_when(found.to_note, today), self.tr("Note how it went")
        if found.plan.is_due(today) and found.plan.review:
            day = day_words(found.plan.review, today)
            title = self.tr("The day to look at your plan again has come.")
            return title, day, self.tr("Open the plan")
        if found.ahead:
            title = self.tr("Next: {visit}").format(visit=visit_name(found.ahead))
            when, prepare = visit_when(found.ahead, today), to_prepare(found.ahead)
            return title, f"{when}\n{prepare}" if prepare else when, self.tr("Open the visit")
        return self.tr("Nothing is planned."), self.tr("A visit can be written down here."), self.tr("Plan a visit")

    def _not_held(self) -> None:
        if visit := self._next.to_note:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)  # this one goes
            self._keeping.delete(not_held(visit), visit)

    def _press(self) -> None:
        found = self._next
        if found.to_note:
            self.note_wanted.emit(found.to_note)
        elif found.plan.is_due(self._desk.clock.now().day):
            self.plan_wanted.emit()
        elif found.ahead:
            self.visit_wanted.emit(found.ahead)
        else:
            self.new_wanted.emit()
