"""Enter presses a button as Space does: Qt leaves that to dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def enter_presses(event: QKeyEvent) -> bool:
    """Whether this is Enter that was pressed just now. While it is held down it presses nothing more."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
