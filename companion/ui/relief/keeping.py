"""Handing a practice to the journal, and knowing what it did not take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from companion.domain.changes import Changes
from companion.domain.practice import Practice
from companion.domain.routine_run import RoutineSnapshot
from companion.ui.check_in.keeping import Kept
from companion.ui.journal_door import JournalDoor

if TYPE_CHECKING:
    from companion.actions.journal import Journal

_Version: TypeAlias = tuple[Practice, RoutineSnapshot | None]


class PracticeKeeping(QObject):
    """Writes the newest version of each practice, one after the other. What the journal refused is written again.

    Nothing here stands in the way of a practice that runs. One belongs to the journal in which it was begun, and waits
    until that is open again.
    """

    changed = Signal()
    """Something was kept, or refused."""

    def __init__(self, journal: JournalDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._belongs: dict[UUID, int] = {}
        self._waiting: dict[UUID, _Version] = {}
        self._refused: set[UUID] = set()
        self._writing: UUID | None = None
        journal.opened.connect(self.try_again)
        journal.holds(lambda: any(map(self.is_elsewhere, self._waiting)))

    def claim(self, practice_id: UUID) -> None:
        """It is of the journal that is open now, unless it is known already of which it is."""
        self._belongs.setdefault(practice_id, self._journal.which)

    def keep(self, practice: Practice, snapshot: RoutineSnapshot | None) -> None:
        """Write this version; ``snapshot`` while it is under way."""
        self.claim(practice.id)
        self._waiting[practice.id] = (practice, snapshot)
        self._refused.discard(practice.id)
        self._write()

    def try_again(self) -> None:
        """Write again what was refused."""
        self._refused.clear()
        self._write()

    def is_elsewhere(self, practice_id: UUID) -> bool:
        """Whether its journal is not the one that is open."""
        return self._belongs.get(practice_id, self._journal.which) != self._journal.which

    def state(self, practice_id: UUID) -> Kept:
        """Whether the newest version of a practice is in its journal."""
        if practice_id in self._refused:
            return Kept.REFUSED
        return Kept.UNDER_WAY if practice_id in self._waiting or practice_id == self._writing else Kept.YES

    def _write(self) -> None:
        here = (one for one in self._waiting if one not in self._refused and not self.is_elsewhere(one))
        ready = next(here, None)
        if ready is None or self._writing:
            return
        self._writing = ready
        practice, snapshot = version = self._waiting.pop(ready)

        def deed(journal: Journal) -> Changes:
            from companion.actions import practice as verbs

            return verbs.keep(practice, journal=journal, snapshot=snapshot)

        self._journal.do(deed, then=self._written, failed=lambda _: self._not_written(version))

    def _written(self) -> None:
        self._writing = None
        self.changed.emit()
        self._write()

    def _not_written(self, version: _Version) -> None:
        """A newer version that came meanwhile is the one to write."""
        self._writing = None
        its_id = version[0].id
        self._waiting.setdefault(its_id, version)
        self._refused.add(its_id)
        self.changed.emit()
        self._write()
