"""Handing a practice to the journal in which it was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from companion.domain.changes import Changes
from companion.domain.practice import Practice
from companion.domain.routine_run import RoutineSnapshot
from companion.ui.journal_door import JournalDoor, Kept

if TYPE_CHECKING:
    from companion.actions.journal import Journal


class PracticeKeeping(QObject):
    """Nothing here stands in the way of a practice that runs. It waits until its own journal is open again."""

    changed = Signal()
    """Something was kept, or refused."""

    def __init__(self, journal: JournalDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._belongs: dict[UUID, int] = {}

    def claim(self, practice_id: UUID) -> None:
        """It is of the journal that is open now, unless it is known already of which it is."""
        self._belongs.setdefault(practice_id, self._journal.which)

    def keep(self, practice: Practice, snapshot: RoutineSnapshot | None) -> None:
        """Write this version; ``snapshot`` while it is under way."""
        self.claim(practice.id)

        def deed(journal: Journal) -> Changes:
            from companion.actions import practice as verbs

            return verbs.keep(practice, journal=journal, snapshot=snapshot)

        tell = self.changed.emit
        self._journal.do(deed, then=tell, refused=tell, about=practice.id, of=self._belongs[practice.id])

    def is_elsewhere(self, practice_id: UUID) -> bool:
        """Whether its journal is not the one that is open."""
        return self._belongs.get(practice_id, self._journal.which) != self._journal.which

    def state(self, practice_id: UUID) -> Kept:
        """Whether the newest version of a practice is in its journal."""
        return self._journal.state(practice_id)
