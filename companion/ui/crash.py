"""What happens when the program is at fault: the answers are kept, then one calm dialog."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.look import Look

if TYPE_CHECKING:
    from companion.ui.crash_dialog import CrashDialog


class Crash(QObject):
    """Catches what nobody caught, on any thread.

    ``keep`` hands over the answers on the screen for keeping. The same fault is shown once.
    """

    _fault = Signal(object)

    def __init__(self, look: Look, window: QWidget, *, keep: Callable[[], None], end: Callable[[], object]) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._keep = keep
        self._end = end
        self._told: set[str] = set()
        self._dialog: CrashDialog | None = None
        self._fault.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """From now on, nothing goes unnoticed."""
        sys.excepthook = lambda kind, error, frames: self._caught(kind, error, frames)
        threading.excepthook = lambda what: self._caught(what.exc_type, what.exc_value, what.exc_traceback)

    def tell(self, error: BaseException) -> None:
        """Keep the answers, then tell the person."""
        from companion.ui.crash_dialog import CrashDialog, described

        details = described(error)
        if details in self._told:
            return
        self._told.add(details)
        kept = self._kept()
        if self._dialog is None:
            self._dialog = CrashDialog(self._look, self._window, details, kept=kept, end=self._end)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()

    def _kept(self) -> bool:
        try:
            self._keep()
        except Exception:  # noqa: BLE001  whatever else is broken, the dialog must come
            return False
        return True

    def _closed(self) -> None:
        self._dialog = None

    def _caught(self, kind: type[BaseException], error: BaseException | None, frames: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._end()
        elif error is not None:
            self._fault.emit(error.with_traceback(frames))
