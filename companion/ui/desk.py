"""What every screen is handed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QUndoStack

from companion.domain.clock import Clock
from companion.ui.background import Background
from companion.ui.drafts import Drafts
from companion.ui.journal_door import JournalDoor
from companion.ui.journal_place import JournalPlace
from companion.ui.look import Look
from companion.ui.notices import Notices
from companion.ui.settings_door import SettingsDoor

if TYPE_CHECKING:
    from companion.domain.body import Body
    from companion.domain.build import Build
    from companion.library.figure import Figure
    from companion.library.routines import Library
    from companion.ui.senses import Senses


class Desk(NamedTuple):
    """The collaborators of a screen.

    ``load_body``, ``figure`` and ``load_library`` read once, and ``find_senses`` looks once, when first asked.
    """

    look: Look
    journal: JournalDoor
    settings: SettingsDoor
    undo: QUndoStack
    background: Background
    clock: Clock
    load_body: Callable[[], Body]
    figure: Callable[[Build], Figure]
    notices: Notices
    place: JournalPlace
    load_library: Callable[[], Library]
    find_senses: Callable[[], Senses]
    drafts: Drafts

    @property
    def body(self) -> Body:
        """All areas."""
        return self.load_body()

    @property
    def library(self) -> Library:
        """All practices that come with the program."""
        return self.load_library()

    @property
    def senses(self) -> Senses:
        """What the computer offers to be heard and seen."""
        return self.find_senses()
