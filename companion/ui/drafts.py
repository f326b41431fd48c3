"""What was begun on forms and is not kept yet: at hand for the forms, and a moment later in the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.changes import Changes
from companion.domain.draft import Draft, FormKind
from companion.ui.journal_door import JournalDoor

if TYPE_CHECKING:
    from companion.actions.journal import Journal

SOON_MS = 200
"""From the first letter that is not handed in. What is typed in that time, and while it is written, can be lost."""

Key: TypeAlias = tuple[FormKind, UUID]
"""One form about one record."""


class Drafts(QObject):
    """Hands to the journal what is typed. What it did not take is held, and handed in again with what comes next."""

    other_journal = Signal()
    """Another journal took the place of the one that was open: what stands on a form is not about this one."""

    def __init__(self, journal: JournalDoor) -> None:
        super().__init__(journal)
        self._journal = journal
        self._had_journal = False
        self._begun: dict[Key, Draft] = {}
        self._typed: dict[Key, Draft] = {}
        self._handed_in: dict[Key, Draft] = {}
        self._held: dict[Key, Draft] = {}
        self._of_example = False
        """Whether what was typed last is for an example: no real journal takes that."""
        self._turn = 0
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.hand_in)
        journal.holds(lambda: bool(self._held))
        journal.opened.connect(self._take_along)
        journal.settled.connect(self._look)
        journal.changed.connect(self._something_changed)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be handed in."""
        return bool(self._typed)

    def about(self, form: FormKind, record: UUID) -> Draft | None:
        """What was begun on this form about this record."""
        return self._begun.get((form, record))

    def newest_new(self, form: FormKind, medicine: UUID | None) -> Draft | None:
        """What was begun last on this form about a new record, which is to belong to this medicine."""
        new = (one for one in self._begun.values() if one.is_new and one.form is form and one.medicine == medicine)
        return max(new, key=lambda one: one.kept_at.instant, default=None)

    def keep_soon(self, draft: Draft) -> None:
        """Write it, or what it becomes meanwhile, within ``SOON_MS``."""
        self._turn += 1
        self._of_example = self._journal.is_example
        key = draft.form, draft.record
        self._begun[key] = self._typed[key] = draft
        if not self._soon.isActive():
            self._soon.start()

    def hand_in(self) -> None:
        """Write now what was to be written soon, and what the journal did not take."""
        self._soon.stop()
        self._turn += 1
        typed, self._typed = self._typed, {}
        for draft in typed.values():
            self._write(draft)

    def drop(self, form: FormKind, record: UUID) -> None:
        """Forget what was begun on this form about this record."""
        if self.let_go(form, record):
            self._journal.do(dropping(form, record), about=(form, record))

    def let_go(self, form: FormKind, record: UUID) -> Draft | None:
        """The same, but for the journal: who asks for it drops it there, or brings it back by ``keep_soon``."""
        self._turn += 1
        self._typed.pop((form, record), None)
        self._handed_in.pop((form, record), None)
        if not self._typed:
            self._soon.stop()
        return self._begun.pop((form, record), None)

    def end(self, key: Key, kept: Draft | None) -> None:
        """The record was kept as it was begun, and nothing is begun in the journal. What is newer is begun anew."""
        newer = self.let_go(*key)
        if newer and newer != kept:
            self.keep_soon(newer)
        elif newer:
            # it was offered while the record was refused, and may be handed in by now
            self._journal.do(dropping(*key), about=key)

    def _write(self, draft: Draft) -> None:
        key = draft.form, draft.record

        def deed(journal: Journal) -> Changes:
            from companion.actions import draft as verbs

            return verbs.keep(draft, journal=journal)

        which, is_example = self._journal.which, self._journal.is_example

        def not_written(_: Exception) -> None:
            """Unless there is a newer one by now, or it was let go. Another journal may be open by now."""
            if self._handed_in.get(key) is not draft:
                return
            if which == self._journal.which:
                self._typed.setdefault(key, draft)
            elif not is_example:
                self._come_along({key: draft})

        self._handed_in[key] = draft
        self._journal.do(deed, failed=not_written, about=key)

    def _take_along(self) -> None:
        """Another journal is open. The same one opened again takes all that it did not take before."""
        if self._journal.is_same_again:
            for draft in self._typed.values():
                self.keep_soon(draft)
            return
        self._soon.stop()
        left, self._typed, self._begun = self._typed, {}, {}
        self._come_along({} if self._of_example else left)
        if self._had_journal:
            self.other_journal.emit()
        self._had_journal = True

    def _come_along(self, left: dict[Key, Draft]) -> None:
        """What the journal before did not take is for this one. An example takes nothing, and gives nothing.

        What is about a record of that one has no place here. What is newer stays.
        """
        new = {key: draft for key, draft in left.items() if draft.is_new and not draft.medicine}
        self._held = new | self._held
        if self._journal.is_example:
            return
        held, self._held = self._held, {}
        for key, draft in held.items():
            if key not in self._begun:
                self.keep_soon(draft)

    def _something_changed(self, changes: Changes) -> None:
        if changes & Changes.DRAFTS:
            self._look()

    def _look(self) -> None:
        """Another program may have written. What was typed here meanwhile is newer."""
        turn = self._turn

        def question(journal: Journal) -> tuple[Draft, ...]:
            from companion.actions import draft as verbs

            return verbs.begun(journal=journal)

        self._journal.ask(question, lambda found: self._take(found) if turn == self._turn else None)

    def _take(self, found: tuple[Draft, ...]) -> None:
        self._begun = {(one.form, one.record): one for one in found} | self._typed


def dropping(form: FormKind, record: UUID) -> Callable[[Journal], Changes]:
    """The deed that takes it out of the journal."""

    def deed(journal: Journal) -> Changes:
        from companion.actions import draft as verbs

        return verbs.drop(form, record, journal=journal)

    return deed
