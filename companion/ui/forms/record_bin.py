"""What was deleted of the records that are written on forms, for 30 days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from companion.actions.bin import Deleted, lying
from companion.ui.bin_page import BinPage, Lying
from companion.ui.desk import Desk
from companion.ui.forms.keeping import KINDS, Keeping, Record
from companion.ui.place import Place

Names: TypeAlias = Mapping[type[Record], Callable[[Any], str]]
"""What records of each kind are called, so that each is known again."""


class RecordBin(BinPage):
    """Each can be put back. Subclasses say of which kinds they are."""

    def __init__(self, desk: Desk, place: Place) -> None:
        super().__init__(desk, place)
        self._keeping = Keeping(desk)

    def names(self) -> Names:
        """Those of all kinds that lie here."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask the journal what was deleted."""
        kinds = [KINDS[kind] for kind in self.names()]
        self._desk.journal.ask(lambda journal: lying(*kinds, journal=journal), self._show)

    def _show(self, found: tuple[Deleted[Record], ...]) -> None:
        names = self.names()
        self.show_lying([self._lying(deleted, names[type(deleted.what)](deleted.what)) for deleted in found])

    def _lying(self, deleted: Deleted[Record], name: str) -> Lying:
        text = self.tr("Put back: {what}").format(what=name)
        return Lying(name, "", deleted.at, lambda: self._keeping.put_back(text, deleted.what))
