"""Handing check-ins to the journal, and knowing what it did not take."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from companion.actions import bin
from companion.actions.bin import Kind
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn
from companion.domain.clock import Clock
from companion.ui.drafts import SOON_MS
from companion.ui.journal_door import Aspect, JournalDoor, Kept

if TYPE_CHECKING:
    from companion.actions.journal import Journal


class Keeping(QObject):
    """Does deeds in order. What one journal did not take comes along to the next, unless either is an example."""

    changed = Signal()
    """Something was kept, or refused."""

    def __init__(self, journal: JournalDoor, clock: Clock) -> None:
        super().__init__()
        self._journal = journal
        self._clock = clock
        self._newest: dict[UUID, CheckIn] = {}
        """What was handed over, until the journal has it."""
        self._kept_at: dict[UUID, datetime] = {}
        self._typed: CheckIn | None = None
        self._typed_for = 0
        """The number of the journal in which it was typed."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.hand_in)

    def keep(self, check_in: CheckIn) -> None:
        """Write this version of a check-in."""
        if self._typed and self._typed.id == check_in.id:
            self._take_typed()
        self.hand_in()
        self._keep(check_in, self._journal.which)

    def keep_soon(self, check_in: CheckIn) -> None:
        """Write this version, or a later one, within ``SOON_MS``."""
        if self._typed and self._typed.id != check_in.id:
            self.hand_in()
        self._typed, self._typed_for = check_in, self._journal.which
        if not self._soon.isActive():
            self._soon.start()

    def hand_in(self) -> None:
        """Write now what was to be written soon."""
        if typed := self._take_typed():
            self._keep(typed, self._typed_for)

    def delete(self, check_in_id: UUID, told: Callable[[], None] = lambda: None) -> None:
        """Put a check-in into the bin; ``told`` is called once it is there."""
        its = (Kind.CHECK_IN, check_in_id)
        self._move(lambda journal: bin.delete(*its, journal=journal, clock=self._clock), check_in_id, told)

    def restore(self, check_in_id: UUID, told: Callable[[], None] = lambda: None) -> None:
        """Take a check-in out of the bin; ``told`` is called once it is out."""
        its = (Kind.CHECK_IN, check_in_id)
        self._move(lambda journal: bin.restore(*its, journal=journal), check_in_id, told)

    def state(self, check_in_id: UUID) -> Kept:
        """Whether the newest version of a check-in is in the journal."""
        state = self._journal.state(check_in_id)
        is_typed = self._typed is not None and self._typed.id == check_in_id
        return Kept.UNDER_WAY if is_typed and state is Kept.YES else state

    def kept_at(self, check_in_id: UUID) -> datetime | None:
        """When a check-in was last written, in local time, as far as is known."""
        return self._kept_at.get(check_in_id)

    def was_kept(self, check_in_id: UUID, at: datetime) -> None:
        """Remember when a check-in was written before the program started."""
        self._kept_at.setdefault(check_in_id, at)

    def newest(self, check_in: CheckIn) -> CheckIn:
        """The newest version there is, also if the journal does not have it yet."""
        if self._typed and self._typed.id == check_in.id:
            return self._typed
        return self._newest.get(check_in.id, check_in)

    def _take_typed(self) -> CheckIn | None:
        self._soon.stop()
        typed, self._typed = self._typed, None
        return typed

    def _keep(self, check_in: CheckIn, of: int) -> None:
        self._newest[check_in.id] = check_in

        def act(journal: Journal) -> Changes:
            from companion.actions import check_in as verbs

            return verbs.keep(check_in, journal=journal)

        def done() -> None:
            if self._newest.get(check_in.id) is check_in:
                del self._newest[check_in.id]
            self._written(check_in.id)

        self._journal.do(
            act, then=done, refused=self.changed.emit, about=check_in.id, aspect=Aspect.CONTENT, of=of, comes_along=True
        )

    def _move(self, act: Callable[[Journal], Changes], its_id: UUID, told: Callable[[], None]) -> None:
        self.hand_in()
        done = partial(self._written, its_id, told)
        self._journal.do(act, then=done, refused=self.changed.emit, about=its_id, aspect=Aspect.PLACE)

    def _written(self, check_in_id: UUID, told: Callable[[], None] = lambda: None) -> None:
        self._kept_at[check_in_id] = self._clock.now().local
        told()
        self.changed.emit()
