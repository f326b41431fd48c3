"""What the journal knows of packs, and what this window knows by now: kept with each change."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from companion.actions import medicine
from companion.actions import pack as verbs
from companion.domain.changes import Changes
from companion.domain.kept_pack import KeptPack
from companion.domain.medicine import Medicine
from companion.domain.pack import PackUse
from companion.domain.pack_questions import NO_NEWS, Checkup, News, NumbArea, SaidElsewhere
from companion.domain.pack_run import PackSnapshot
from companion.ui.desk import Desk

if TYPE_CHECKING:
    from companion.actions.journal import Journal


@dataclass(frozen=True, slots=True)
class _Told:
    on: tuple[PackSnapshot, ...]
    uses: tuple[PackUse, ...]
    checkups: tuple[Checkup, ...]
    medicines: tuple[Medicine, ...]
    said: tuple[SaidElsewhere, ...]
    numb: tuple[NumbArea, ...]


class PackJournal(QObject):
    """A pack is kept in the journal it was started with. The rules count all packs, whichever journal is open."""

    told = Signal()
    """The journal was asked; what is in it may be different."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: _Told | None = None
        self._here: dict[UUID, PackSnapshot] = {}
        self._belongs: dict[UUID, int] = {}
        self._unkept_checkups: dict[int, dict[str, Checkup]] = {}
        """The answers before a pack that are not kept, by their journal and by the place they are about."""
        desk.journal.opened.connect(self._another_opened)
        desk.journal.changed.connect(self._changed)
        if desk.journal.is_open:
            self._ask()

    @property
    def is_ready(self) -> bool:
        """Whether the journal was asked for earlier packs."""
        return self._told is not None

    @property
    def checkups(self) -> tuple[Checkup, ...]:
        """The answers before a pack, however old."""
        return self._told.checkups if self._told else ()

    @property
    def news(self) -> News:
        """What else is known by now."""
        if not self._told:
            return NO_NEWS
        today = self._desk.clock.now().day
        taken = tuple(one for one in self._told.medicines if one.is_taken_on(today))
        return News(taken, self._told.said, self._told.numb)

    @property
    def on(self) -> tuple[PackSnapshot, ...]:
        """Packs that were on when the program ended, and that this window has not taken up so far."""
        found = self._told.on if self._told else ()
        return tuple(pack for pack in found if pack.id not in self._here)

    @property
    def uses(self) -> tuple[PackUse, ...]:
        """The packs of today and yesterday, each once, as it is known here."""
        found = (*(self._told.uses if self._told else ()), *(KeptPack(pack=pack).use for pack in self._here.values()))
        return tuple({(use.kind, use.area, use.began): use for use in found}.values())

    def keep(self, pack: PackSnapshot, then: Callable[[], None] = lambda: None, /, **answers: int | None) -> None:
        """Keep it as it is now; if its journal is not the one that is open, once that is opened again.

        ``then`` is called once it is, unless something newer about it is kept. ``answers`` are those that were just
        given. Others are not written again: they may have been put right since.
        """
        self._here[pack.id] = pack
        for name, value in answers.items():
            self._keep(pack.id, about=(pack.id, name), **{name: value})
        self._keep(pack.id, then, about=pack.id)

    def answer_about(self, its_id: UUID, **answers: int | None) -> None:
        """Keep what was answered about a pack that was kept before, however long it is put away."""
        self.keep(self._here[its_id], **answers)

    def answer(self, new: Sequence[Checkup]) -> None:
        """Keep answers about what lasts, in place of those about the same place. They hold at once."""
        for one in new:
            self._keep_checkup(one)
        if self._told:
            self._told = self._with_unkept(self._told)

    def _another_opened(self) -> None:
        """What is known here may be newer than what was kept in it, if it was open before."""
        self._told = None
        for its_id, which in self._belongs.items():
            if which == self._desk.journal.which:
                self.keep(self._here[its_id])
        self._ask()

    def _keep(
        self, its_id: UUID, then: Callable[[], None] | None = None, /, *, about: Hashable, **answers: int | None
    ) -> None:
        """An answer that is kept later than what is newer about the pack is kept with that."""
        self._desk.journal.do(
            lambda journal: verbs.keep(self._here[its_id], journal=journal, **answers),
            then=then,
            about=about,
            of=self._belongs.setdefault(its_id, self._desk.journal.which),
        )

    def _keep_checkup(self, one: Checkup) -> None:
        here = self._unkept_checkups.setdefault(self._desk.journal.which, {})
        here[one.place] = one

        def kept() -> None:
            """It may have been answered anew since."""
            if here.get(one.place) is one:
                del here[one.place]

        self._desk.journal.do(
            lambda journal: verbs.keep_checkups((one,), journal=journal), then=kept, about=("checkup", one.place)
        )

    def _with_unkept(self, told: _Told) -> _Told:
        here = self._unkept_checkups.get(self._desk.journal.which, {})
        by_place = {one.place: one for one in told.checkups} | here
        return replace(told, checkups=tuple(by_place.values()))

    def _changed(self, changes: Changes) -> None:
        if changes & (Changes.PACKS | Changes.HEALTH | Changes.MEDICINES | Changes.CHECK_INS):
            self._ask()

    def _ask(self) -> None:
        clock, body = self._desk.clock, self._desk.body

        def question(journal: Journal) -> _Told:
            return _Told(
                on=verbs.on(journal=journal),
                uses=verbs.uses(journal=journal, clock=clock),
                checkups=verbs.checkups(journal=journal),
                medicines=medicine.everything(journal=journal),
                said=verbs.said_elsewhere(journal=journal),
                numb=verbs.numb(journal=journal, body=body, clock=clock),
            )

        self._desk.journal.ask(question, self._seen)

    def _seen(self, told: _Told) -> None:
        self._told = self._with_unkept(told)
        self.told.emit()
