"""Handing check-ins to the journal, and knowing what it did not take."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from companion.actions import bin
from companion.actions.bin import Kind
from companion.domain.changes import Changes
from companion.domain.check_in import CheckIn
from companion.domain.clock import Clock
from companion.ui.journal_door import JournalDoor

SOON_MS = 200
"""From the first letter that is not handed in. What is typed in that time, and while it is written, can be lost."""

if TYPE_CHECKING:
    from companion.actions.journal import Journal


class Kept(Enum):
    """Whether the journal has the newest version of a check-in."""

    YES = auto()
    UNDER_WAY = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True, eq=False)
class _Deed:
    of: UUID
    act: Callable[[Journal], Changes]
    check_in: CheckIn | None = None
    told: Callable[[], None] = lambda: None

    def takes_the_place_of(self, older: _Deed) -> bool:
        """What a check-in says is one thing, whether it lies in the bin another."""
        return older.of == self.of and (older.check_in is None) == (self.check_in is None)


class Keeping(QObject):
    """Does deeds in order. What the journal refused is done again before the next one."""

    changed = Signal()
    """Something was kept, or refused."""

    def __init__(self, journal: JournalDoor, clock: Clock) -> None:
        super().__init__()
        self._journal = journal
        self._clock = clock
        self._under_way: list[_Deed] = []
        self._refused: list[_Deed] = []
        self._kept_at: dict[UUID, datetime] = {}
        self._typed: CheckIn | None = None
        self._held: dict[UUID, CheckIn] = {}
        self._of_example = False
        """Whether what was handed over or typed last is for an example: no real journal takes that."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.hand_in)
        journal.holds(lambda: bool(self._held))

    def keep(self, check_in: CheckIn) -> None:
        """Write this version of a check-in."""

        def act(journal: Journal) -> Changes:
            from companion.actions import check_in as verbs

            return verbs.keep(check_in, journal=journal)

        self._do(_Deed(check_in.id, act, check_in))

    def keep_soon(self, check_in: CheckIn) -> None:
        """Write this version, or a later one, within ``SOON_MS``."""
        if self._typed and self._typed.id != check_in.id:
            self.hand_in()
        self._typed = check_in
        self._of_example = self._journal.is_example
        if not self._soon.isActive():
            self._soon.start()

    def hand_in(self) -> None:
        """Write now what was to be written soon."""
        self._soon.stop()
        typed, self._typed = self._typed, None
        if typed:
            self.keep(typed)

    def delete(self, check_in_id: UUID, told: Callable[[], None] = lambda: None) -> None:
        """Put a check-in into the bin; ``told`` is called once it is there."""
        its = (Kind.CHECK_IN, check_in_id)
        self._do(_Deed(check_in_id, lambda journal: bin.delete(*its, journal=journal, clock=self._clock), told=told))

    def restore(self, check_in_id: UUID, told: Callable[[], None] = lambda: None) -> None:
        """Take a check-in out of the bin; ``told`` is called once it is out."""
        its = (Kind.CHECK_IN, check_in_id)
        self._do(_Deed(check_in_id, lambda journal: bin.restore(*its, journal=journal), told=told))

    def try_again(self) -> None:
        """Do again what was refused, in the order it came."""
        again, self._refused = self._refused, []
        for deed in again:
            self._take_to_journal(deed)

    def take_along(self) -> set[UUID]:
        """Hand to the journal that was opened what the one before it did not take; gives back the ids of these.

        The same journal, opened again, is also told what was to be deleted. An example takes nothing real, and gives
        nothing: what is meant for a journal then waits for one.
        """
        typed = [self._typed] if self._typed else []
        if self._journal.is_same_again:
            told = {deed.of for deed in self._refused} | {one.id for one in typed}
            self.hand_in()
            self.try_again()
            return told
        left = [*(deed.check_in for deed in self._refused if deed.check_in), *typed]
        self._refused.clear()
        self._soon.stop()
        self._typed = None
        return self._come_along([] if self._of_example else left)

    def _come_along(self, check_ins: Iterable[CheckIn]) -> set[UUID]:
        self._held |= {one.id: one for one in check_ins}
        if self._journal.is_example:
            return set()
        held, self._held = self._held, {}
        for check_in in held.values():
            self.keep(check_in)
        return set(held)

    def state(self, check_in_id: UUID) -> Kept:
        """Whether the newest version of a check-in is in the journal."""
        if any(deed.of == check_in_id for deed in self._refused):
            return Kept.REFUSED
        typed = self._typed is not None and self._typed.id == check_in_id
        return Kept.UNDER_WAY if typed or any(deed.of == check_in_id for deed in self._under_way) else Kept.YES

    def kept_at(self, check_in_id: UUID) -> datetime | None:
        """When a check-in was last written, in local time, as far as is known."""
        return self._kept_at.get(check_in_id)

    def was_kept(self, check_in_id: UUID, at: datetime) -> None:
        """Remember when a check-in was written before the program started."""
        self._kept_at.setdefault(check_in_id, at)

    def newest(self, check_in: CheckIn) -> CheckIn:
        """The newest version there is, also if the journal does not have it yet."""
        versions = [deed.check_in for deed in (*self._refused, *self._under_way) if deed.of == check_in.id]
        if self._typed and self._typed.id == check_in.id:
            versions.append(self._typed)
        return next((version for version in reversed(versions) if version), check_in)

    def _do(self, deed: _Deed) -> None:
        self._soon.stop()
        typed, self._typed = self._typed, None
        if typed and (typed.id != deed.of or deed.check_in is None):
            self.keep(typed)
        self._drop_older(deed)
        self.try_again()
        self._take_to_journal(deed)

    def _take_to_journal(self, deed: _Deed) -> None:
        which = self._journal.which
        is_example = self._of_example = self._journal.is_example

        def not_done(_: Exception) -> None:
            """Another journal may be open by now."""
            self._under_way.remove(deed)
            if which == self._journal.which:
                self._refused.append(deed)
            elif deed.check_in and not is_example:
                self._come_along([deed.check_in])
            self.changed.emit()

        self._under_way.append(deed)
        self._journal.do(deed.act, then=lambda: self._done(deed), failed=not_done)

    def _done(self, deed: _Deed) -> None:
        self._under_way.remove(deed)
        self._drop_older(deed)
        if deed.check_in is None and any(older.of == deed.of for older in self._refused):
            self._refused.append(_Deed(deed.of, deed.act))  # what is written later is to lie where this put it
        self._kept_at[deed.of] = self._clock.now().local
        deed.told()
        self.changed.emit()

    def _drop_older(self, deed: _Deed) -> None:
        self._refused = [older for older in self._refused if not deed.takes_the_place_of(older)]
