"""What a person chose, and the one way to choose something else."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from companion.domain.changes import Changes
from companion.domain.settings import Settings
from companion.ui.background import Background
from companion.ui.undo import Step


class SettingsDoor(QObject):
    """Settings act at once, are saved in the background, and can be undone."""

    changed = Signal(object)
    """The Settings as they are now."""

    trouble = Signal(object)
    """An OSError: they act, but could not be saved."""

    def __init__(
        self,
        now: Settings,
        *,
        save: Callable[[Settings], Changes],
        background: Background,
        undo: QUndoStack,
    ) -> None:
        super().__init__(background)
        self.now = now
        self._save = save
        self._background = background
        self._undo = undo

    def change(self, **fields: Any) -> None:
        """Choose something else. Can be undone.

        Raises:
            ValueError: a value is none of those on offer; nothing changed.
        """
        before, after = self.now, replace(self.now, **fields)
        if before == after:
            return
        kept = {name: getattr(before, name) for name in fields}
        self._undo.push(
            Step(
                self.tr("Change a setting"),
                redo=lambda: self.remember(**fields),
                undo=lambda: self.remember(**kept),
            )
        )

    def remember(self, **fields: Any) -> None:
        """Keep what follows from use, such as where the window stood. Nothing to undo."""
        after = replace(self.now, **fields)
        if after == self.now:
            return
        self.now = after
        self._background.run(lambda: self._save(after), lambda _: None, failed=self._not_saved)
        self.changed.emit(after)

    def _not_saved(self, error: Exception) -> None:
        known = isinstance(error, OSError)
        (self.trouble if known else self._background.trouble).emit(error)


class SettingsFile:
    """Saves what was chosen since the file was ``read``. What could not be saved is saved the next time."""

    def __init__(self, path: Path, read: Settings) -> None:
        self._path = path
        self._saved = read

    def save(self, settings: Settings) -> Changes:
        """Save what is other than it was.

        Raises:
            OSError: it could not be saved.
        """
        from companion.actions import settings as verbs

        changes = verbs.change(settings, path=self._path, since=self._saved)
        self._saved = settings
        return changes
