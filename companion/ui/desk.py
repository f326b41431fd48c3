"""What every screen is handed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QUndoStack

from companion.domain.body import Body, Build
from companion.domain.clock import Clock
from companion.library.figure import Figure
from companion.ui.background import Background
from companion.ui.journal_door import JournalDoor
from companion.ui.journal_place import JournalPlace
from companion.ui.look import Look
from companion.ui.notices import Notices
from companion.ui.settings_door import SettingsDoor


@dataclass(frozen=True, slots=True)
class Desk:
    """The collaborators of a screen. ``load_body`` and ``figure`` read once, when they are first asked."""

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

    @property
    def body(self) -> Body:
        """All areas."""
        return self.load_body()
