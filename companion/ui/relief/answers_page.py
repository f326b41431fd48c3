"""What was said about something that was done, to be put right later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.actions import pack, practice
from companion.actions.bin import Kind
from companion.domain.practice import Practice
from companion.domain.scales import SCALES, Measure, Scale
from companion.domain.text import Text
from companion.ui import bin
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.relief.before_after import TENSION
from companion.ui.relief.done_page import Done, began, done_name
from companion.ui.undo import Step
from companion.ui.widgets.rating_row import RatingRow
from companion.ui.widgets.sub_page import SubPage
from companion.ui.words import joined, said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

_PAIN = SCALES[Measure.PAIN]

ASKED: Mapping[str, Scale] = {
    "pain_before": replace(_PAIN, name=Text("Pain before"), question=Text("How much did it hurt before?")),
    "pain_after": replace(_PAIN, name=Text("Pain afterwards"), question=Text("How much did it hurt afterwards?")),
    "tension_before": replace(TENSION, name=Text("Tension before"), question=Text("How tense did you feel before?")),
    "tension_after": replace(
        TENSION, name=Text("Tension afterwards"), question=Text("How tense did you feel afterwards?")
    ),
    "next_day": replace(
        _PAIN, name=Text("Pain on the next day"), question=Text("How much did it hurt on the next day?")
    ),
}
"""How each answer is asked for once the practice or pack is over."""

PAIN = frozenset({"pain_before", "pain_after"})
"""What can be said about anything that was done, also where it was left open before."""


class AnswersPage(SubPage):
    """Each press is kept at once, and can be taken back. Beside pain only what was said is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, self.tr("Change what I said"))
        self._desk = desk
        self._done: Done | None = None
        self._asked: frozenset[str] = frozenset()
        self._rows = {name: RatingRow(desk.look, scale) for name, scale in ASKED.items()}
        for name, row in self._rows.items():
            row.rated.connect(lambda value, name=name: self._rate(name, value))
            row.taken_back.connect(lambda name=name: self._rate(name, None))
            self.column.addWidget(row)
        self.column.addStretch(1)

    def open(self, done: Done) -> None:
        """Show what was said about this."""
        self._asked = PAIN | {name for name in ASKED if getattr(done, name, None) is not None}
        self._show(done)

    def refresh(self) -> None:
        """Ask the journal: undo and redo change it, too."""
        done = self._done
        if done is None:
            return

        def question(journal: Journal) -> Done | None:
            if isinstance(done, Practice):
                return practice.get(done.id, journal=journal)
            return pack.get(done.pack.id, journal=journal)

        self._desk.journal.ask(question, lambda found: self._follow(found) if self._done is done else None)

    def _follow(self, found: Done | None) -> None:
        """What lies in the bin by now is left: an answer would take it out again."""
        if found:
            self._show(found)
        elif self.isVisible():
            self.back.emit()

    def _show(self, done: Done) -> None:
        self._done = done
        today = self._desk.clock.now().day
        self.explain(joined(done_name(done, self._desk.body), moment_words(began(done), today)))
        for name, row in self._rows.items():
            row.setVisible(name in self._asked)
            row.show_value(getattr(done, name, None))

    def _rate(self, name: str, value: int | None) -> None:
        before = self._done
        if before is None:
            return
        after = before.rated(name, value)
        words = self.tr("Take back {what}") if value is None else self.tr("{what} {number}")
        text = words.format(what=said(ASKED[name].name), number=value)
        self._show(after)
        self._desk.undo.push(Step(text, redo=lambda: self._keep(after, name), undo=lambda: self._keep(before, name)))

    def _keep(self, done: Done, name: str) -> None:
        if isinstance(done, Practice):
            bin.write(self._desk, Kind.PRACTICE, done.id, lambda journal: practice.keep(done, journal=journal))
        else:
            about = done.pack.id, name
            self._desk.journal.do(lambda journal: pack.answer(done, name, journal=journal), about=about)
