"""What was begun on forms and is not kept yet, offered again. Nobody has to go on with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.draft import OF_RELIEF, Draft, FormKind
from companion.domain.text import Text
from companion.ui.bin import UNDO
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.notices import UNFINISHED
from companion.ui.undo import Step
from companion.ui.widgets.rows import Rows
from companion.ui.widgets.strip import Strip
from companion.ui.words import glimpse, joined, said

if TYPE_CHECKING:
    from companion.actions.draft import Unfinished
    from companion.actions.journal import Journal

NOT_KEPT = Text("What you wrote in Care is not kept yet: {what}.")
NOT_KEPT_OF_RELIEF = Text("What you wrote in Relief is not kept yet: {what}.")
GO_ON = Text("Go on writing")
DROPPED = Text("What you wrote is not kept.")
ABOUT = "draft"
"""What the notices are about: they are over once what they offer is in sight."""

DROP = Text("Do not keep what I wrote")

CALLED = {
    FormKind.MEDICINE: Text("A medicine"),
    FormKind.DOSE_CHANGE: Text("Another dose"),
    FormKind.TAKEN: Text("A dose"),
    FormKind.SIDE_EFFECT: Text("Something you noticed"),
    FormKind.PLANNED_VISIT: Text("A planned visit"),
    FormKind.PAST_VISIT: Text("A visit that took place"),
    FormKind.PLAN: Text("The plan"),
    FormKind.FLARE_PLAN: Text("Flare plan"),
    FormKind.GOAL: Text("A goal"),
    FormKind.PLAN_STEP: Text("A step"),
    FormKind.QUESTION: Text("A question"),
    FormKind.NEW_QUESTION: Text("A new question"),
    FormKind.NEW_GOAL: Text("A new goal"),
    FormKind.NEW_STEP: Text("A new step"),
    FormKind.QUICK_QUESTION: Text("A question for my provider"),
    FormKind.OWN_EXERCISE: Text("An exercise of my own"),
    FormKind.OWN_DOSE: Text("The dose of an exercise"),
    FormKind.NEW_ACTIVITY: Text("A new activity"),
}


class UnfinishedList(Rows):
    """One strip for each of Care or of Relief, what was written last on top. Gone while there is none."""

    wanted = Signal(object)
    """This Draft is to be gone on with."""

    def __init__(self, desk: Desk, *, of_relief: bool = False) -> None:
        super().__init__(spacing=8)
        self._desk = desk
        self._of_relief = of_relief
        self.hide()

    def refresh(self) -> None:
        """Ask the journal."""
        _ask(self._desk, self._show)

    def _show(self, found: tuple[Unfinished, ...]) -> None:
        drafts = [one.draft for one in found if (one.draft.form in OF_RELIEF) is self._of_relief]
        shown = tuple((one.form, one.record, one.kept_at) for one in drafts)
        self.fill((self._desk.clock.now().day, shown), lambda: map(self._strip, drafts))
        self.setVisible(bool(drafts))
        if self.isVisible():
            self._desk.notices.clear(ABOUT)

    def _strip(self, draft: Draft) -> QWidget:
        strip, called = Strip(self._desk.look), said(CALLED[draft.form])
        strip.title.setText(self.tr("Not kept yet: {what}").format(what=called))
        when = moment_words(draft.kept_at, self._desk.clock.now().day)
        strip.words.setText(joined(glimpse(draft.words), self.tr("Written: {when}").format(when=when)))
        go_on = strip.add_button(said(GO_ON), lambda: self.wanted.emit(draft))
        go_on.setAccessibleName(self.tr("Go on writing: {what}").format(what=called))
        drop = strip.add_button(self.tr("Do not keep it"), lambda: forget(self._desk, draft), role="quiet")
        drop.setAccessibleName(self.tr("Do not keep it: {what}").format(what=called))
        return strip


def forget(desk: Desk, draft: Draft, *, brought_back: Callable[[], None] = lambda: None) -> None:
    """Drop what was written, and say so with a way back."""

    def back() -> None:
        desk.drafts.keep_soon(draft)
        brought_back()

    desk.undo.push(Step(said(DROP), redo=lambda: desk.drafts.drop(draft.form, draft.record), undo=back))
    desk.notices.show(said(DROPPED), action_text=said(UNDO), action=desk.undo.undo)


def offer_writing(desk: Desk, go_on: Callable[[Draft], None]) -> None:
    """Ask the journal that was just opened, and offer what was written last in a notice.

    All of it waits on the first pages of Care and Relief.
    """

    def offer(found: tuple[Unfinished, ...]) -> None:
        if found:
            draft = found[0].draft
            not_kept = NOT_KEPT_OF_RELIEF if draft.form in OF_RELIEF else NOT_KEPT
            words = said(not_kept.filled(what=CALLED[draft.form]))
            desk.notices.show(words, kind=UNFINISHED, action_text=said(GO_ON), action=lambda: go_on(draft), about=ABOUT)

    _ask(desk, offer)


def _ask(desk: Desk, then: Callable[[tuple[Unfinished, ...]], None]) -> None:
    def question(journal: Journal) -> tuple[Unfinished, ...]:
        from companion.actions import draft as verbs

        return verbs.unfinished(journal=journal)

    desk.journal.ask(question, then)
