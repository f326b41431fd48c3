"""Deleting and putting back. Every step can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from companion.actions import bin
from companion.actions.bin import Kind
from companion.domain.changes import Changes
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.journal_door import Aspect
from companion.ui.notices import STEP
from companion.ui.undo import Step, is_done, take_back
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

IN_THE_BIN = Text("It is in the bin. It can be put back for 30 days.")
UNDO = Text("Undo")


def delete(desk: Desk, text: str, kind: Kind, record_id: UUID) -> None:
    """Put it into the bin, and say so with a way back. ``text`` says in the menu what is taken back."""

    def told() -> None:
        tell(desk, said(IN_THE_BIN), step)

    there, back = lambda: put_away(desk, kind, record_id, then=told), lambda: put_back(desk, kind, record_id)
    step = Step(text, redo=there, undo=back)
    desk.undo.push(step)


def tell(desk: Desk, words: str, step: Step) -> None:
    """Say that this was done, with a way back; nothing if it was taken back before it came about."""
    if not is_done(desk.undo, step):
        return
    desk.notices.show(words, action_text=said(UNDO), action=lambda: take_back(desk.undo, step), about=STEP)


def put_away(desk: Desk, kind: Kind, record_id: UUID, *, then: Callable[[], None] | None = None) -> None:
    """Put it into the bin."""

    def deed(journal: Journal) -> Changes:
        return bin.delete(kind, record_id, journal=journal, clock=desk.clock)

    desk.journal.do(deed, then=then, about=record_id, aspect=Aspect.PLACE)


def put_back(desk: Desk, kind: Kind, record_id: UUID) -> None:
    """Take it out of the bin."""

    def deed(journal: Journal) -> Changes:
        return bin.restore(kind, record_id, journal=journal)

    desk.journal.do(deed, about=record_id, aspect=Aspect.PLACE)


def write(
    desk: Desk,
    kind: Kind,
    record_id: UUID,
    keep: Callable[[Journal], Changes],
    *,
    then: Callable[[], None] | None = None,
    refused: Callable[[], None] | None = None,
) -> None:
    """Keep it where it is seen: undo and redo may have put it into the bin meanwhile."""

    def deed(journal: Journal) -> Changes:
        bin.restore(kind, record_id, journal=journal)
        return keep(journal)

    desk.journal.do(deed, then=then, refused=refused, about=record_id)
