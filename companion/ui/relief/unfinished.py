"""A practice that was under way when the program ended, offered at the next start. Nobody has to go on with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from companion.domain.practice import UnderWay
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.words import said

if TYPE_CHECKING:
    from companion.actions.journal import Journal

IN_THE_MIDDLE = Text("You were in the middle of “{name}”.")


def offer_unfinished(desk: Desk, go_on: Callable[[UnderWay], None]) -> None:
    """Ask the journal that was just opened, and offer in a notice what can go on. It waits in Relief as well."""

    def question(journal: Journal) -> UnderWay | None:
        from companion.actions import practice as verbs

        return verbs.under_way(journal=journal, clock=desk.clock)

    def offer(found: UnderWay | None) -> None:
        if found and found.snapshot:
            words = said(IN_THE_MIDDLE.filled(name=found.snapshot.routine.name))
            desk.notices.show(words, action_text=said(Text("Go on")), action=lambda: go_on(found))

    desk.journal.ask(question, offer)
