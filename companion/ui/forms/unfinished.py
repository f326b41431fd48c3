"""What was begun on forms and is not kept yet, offered again. Nobody has to go on with it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import starmap
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from companion.domain.draft import OF_RELIEF, Draft, FormKind
from companion.domain.text import Text
from companion.ui.bin import tell
from companion.ui.dates import moment_words
from companion.ui.desk import Desk
from companion.ui.notices import UNFINISHED
from companion.ui.undo import Step
from companion.ui.widgets.layouts import edgeless
from companion.ui.widgets.rows import Rows
from companion.ui.widgets.show_more import ShowMore
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


NOT_TAKEN = Text("A dose that was not taken")

AT_ONCE = 2
"""Strips that are shown at first, and added with each press: what else is on the page stays in sight."""


class UnfinishedList(QWidget):
    """One strip for each of Care or of Relief, what was written last on top. Gone while there is none.

    ``name_of`` tells the name of what only its page knows.
    """

    wanted = Signal(object)
    """This Draft is to be gone on with."""

    def __init__(self, desk: Desk, *, of_relief: bool = False, name_of: Callable[[Draft], str] = lambda _: "") -> None:
        super().__init__()
        self._desk = desk
        self._of_relief = of_relief
        self._name_of = name_of
        self._strips = Rows(spacing=8)
        self._more = ShowMore(self._strips, AT_ONCE)
        self._more.setAccessibleName(self.tr("Show more that is not kept yet"))
        self._more.wanted.connect(self.refresh)
        column = edgeless(QVBoxLayout(self), 8)
        column.addWidget(self._strips)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def first(self) -> QPushButton | None:
        """The button that goes on with what was written last."""
        buttons = self.findChildren(QPushButton)
        return next((button for button in buttons if button.isVisible()), None)

    def refresh(self) -> None:
        """Ask the journal."""
        _ask(self._desk, self._show)

    def _show(self, found: tuple[Unfinished, ...]) -> None:
        its = [one for one in found if (one.draft.form in OF_RELIEF) is self._of_relief]
        drafts = [(one.draft, called(one, self._name_of(one.draft))) for one in its[: self._more.most]]
        shown = tuple((one.form, one.record, one.kept_at, words) for one, words in drafts)
        self._strips.fill((self._desk.clock.now().day, shown), lambda: starmap(self._strip, drafts))
        self._more.show_if(len(its) > len(drafts))
        self.setVisible(bool(drafts))
        if self.isVisible():
            self._desk.notices.clear(ABOUT)

    def _strip(self, draft: Draft, called: str) -> QWidget:
        strip = Strip(self._desk.look)
        strip.title.setText(self.tr("Not kept yet: {what}").format(what=called))
        when = moment_words(draft.kept_at, self._desk.clock.now().day)
        words = glimpse("" if draft.words == draft.name else draft.words)
        strip.words.setText(joined(words, self.tr("Written: {when}").format(when=when)))
        go_on = strip.add_button(said(GO_ON), lambda: self.wanted.emit(draft))
        go_on.setAccessibleName(self.tr("Go on writing: {what}").format(what=called))
        drop = strip.add_button(self.tr("Do not keep it"), lambda: forget(self._desk, draft), role="quiet")
        drop.setAccessibleName(self.tr("Do not keep it: {what}").format(what=called))
        return strip


def called(found: Unfinished, name: str = "") -> str:
    """Such as "A dose · Ibuprofen": what was begun, and the name of what it is about, if that is known."""
    draft, record, medicine = found.draft, found.record, found.medicine
    was_taken = draft.written.get("taken", getattr(record, "taken", True))
    what = CALLED[draft.form] if was_taken else NOT_TAKEN
    known = medicine.name if medicine else getattr(record, "name", "") or getattr(record, "words", "")
    return joined(said(what), glimpse(name or draft.name or known))


def forget(desk: Desk, draft: Draft, *, brought_back: Callable[[], None] = lambda: None) -> None:
    """Drop what was written, and say so with a way back."""

    def back() -> None:
        desk.drafts.keep_soon(draft)
        brought_back()

    step = Step(said(DROP), redo=lambda: desk.drafts.drop(draft.form, draft.record), undo=back)
    desk.undo.push(step)
    tell(desk, said(DROPPED), step)


def offer_writing(desk: Desk, go_on: Callable[[Draft], None]) -> None:
    """Ask the journal that was just opened, and offer what was written last in a notice.

    All of it waits on the first pages of Care and Relief.
    """

    def offer(found: tuple[Unfinished, ...]) -> None:
        if found:
            draft = found[0].draft
            not_kept = NOT_KEPT_OF_RELIEF if draft.form in OF_RELIEF else NOT_KEPT
            words = said(not_kept.filled(what=called(found[0])))
            desk.notices.show(words, kind=UNFINISHED, action_text=said(GO_ON), action=lambda: go_on(draft), about=ABOUT)

    _ask(desk, offer)


def _ask(desk: Desk, then: Callable[[tuple[Unfinished, ...]], None]) -> None:
    def question(journal: Journal) -> tuple[Unfinished, ...]:
        from companion.actions import draft as verbs

        return verbs.unfinished(journal=journal)

    desk.journal.ask(question, then)
