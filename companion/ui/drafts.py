"""What was begun on forms and is not kept yet: at hand for the forms, and a moment later in the journal."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.changes import Changes
from companion.domain.draft import Draft, FormKind
from companion.ui.journal_door import Aspect, JournalDoor

if TYPE_CHECKING:
    from companion.actions.journal import Journal

SOON_MS = 200
"""From the first letter that is not handed in. What is typed in that time, and while it is written, can be lost."""

Key: TypeAlias = tuple[FormKind, UUID]
"""One form about one record."""


class Drafts(QObject):
    """Hands to the journal what is typed. What is about a new record comes along to the next journal if need be."""

    other_journal = Signal()
    """Another journal took the place of the one that was open: what stands on a form is not about this one."""

    came_back = Signal(object)
    """The Draft of what was handed over to be kept, and was refused."""

    kept = Signal(object)
    """The Key of what was begun and is kept now as a record."""

    def __init__(self, journal: JournalDoor) -> None:
        super().__init__(journal)
        self._journal = journal
        self._had_journal = False
        self._begun: dict[Key, Draft] = {}
        self._typed: dict[Key, Draft] = {}
        self._handed_in: dict[Key, Draft] = {}
        self._refused: dict[Key, tuple[Hashable, Callable[[], None]]] = {}
        """What the records are about that were refused and came back, and how each is kept again."""
        self._typed_for = 0
        """The number of the journal in which it was typed."""
        self._turn = 0
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.hand_in)
        journal.opened.connect(self._turn_to)
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
        self._typed_for = self._journal.which
        key = draft.form, draft.record
        self._begun[key] = self._typed[key] = draft
        if not self._soon.isActive():
            self._soon.start()

    def hand_in(self) -> None:
        """Write now what was to be written soon."""
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
        """The same, but for the journal: who asks for it drops it there, or brings it back by ``keep_soon``.

        The record is not kept either if it was refused and came back: what takes its place may be another.
        """
        if (form, record) in self._refused:
            about, _ = self._refused.pop((form, record))
            self._journal.withdraw(about, Aspect.CONTENT)
        self._turn += 1
        self._typed.pop((form, record), None)
        self._handed_in.pop((form, record), None)
        self._journal.withdraw((form, record))
        if not self._typed:
            self._soon.stop()
        return self._begun.pop((form, record), None)

    def come_back(self, draft: Draft, about: Hashable, again: Callable[[], None]) -> None:
        """The record was refused: it is begun as before, unless something newer is. ``again`` keeps it once more."""
        if not self.about(draft.form, draft.record):
            self._refused[draft.form, draft.record] = about, again
            self.keep_soon(draft)
            self.came_back.emit(draft)

    def keep_again(self, form: FormKind, record: UUID) -> bool:
        """Keep the record that was refused and came back, also if that was taken back; says whether there is one."""
        _, again = self._refused.get((form, record), (None, None))
        if again:
            again()
        return again is not None

    def end(self, key: Key, kept: Draft | None) -> None:
        """The record was kept as it was begun, and nothing is begun in the journal. What is newer is begun anew."""
        self._refused.pop(key, None)
        newer = self.let_go(*key)
        if newer and newer != kept:
            self.keep_soon(newer)
        elif newer or self._journal.expects(key):
            # it was offered while the record was refused, or is written again at this moment
            self._journal.do(dropping(*key), about=key)
        self.kept.emit(key)

    def _write(self, draft: Draft) -> None:
        key = draft.form, draft.record

        def deed(journal: Journal) -> Changes:
            from companion.actions import draft as verbs

            return verbs.keep(draft, journal=journal)

        self._handed_in[key] = draft
        is_for_any = draft.is_new and not draft.medicine
        self._journal.do(deed, about=key, of=self._typed_for, comes_along=is_for_any)

    def _turn_to(self) -> None:
        """Another journal is open, or the same one again. What is about a record of that before has no place here."""
        self.hand_in()
        if self._journal.is_same_again:
            return
        self._begun, self._refused = self._not_kept, {}
        if self._had_journal:
            self.other_journal.emit()
        self._had_journal = True

    @property
    def _not_kept(self) -> dict[Key, Draft]:
        handed_in = {key: draft for key, draft in self._handed_in.items() if self._journal.expects(key)}
        return handed_in | self._typed

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
        """What is to be written is newer, or is to be dropped."""
        by_key = {(one.form, one.record): one for one in found}
        self._begun = {key: one for key, one in by_key.items() if not self._journal.expects(key)} | self._not_kept


def dropping(form: FormKind, record: UUID) -> Callable[[Journal], Changes]:
    """The deed that takes it out of the journal."""

    def deed(journal: Journal) -> Changes:
        from companion.actions import draft as verbs

        return verbs.drop(form, record, journal=journal)

    return deed
