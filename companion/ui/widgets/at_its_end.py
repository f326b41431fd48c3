"""Buttons that lead no further at an end."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton

FOR_A_WHILE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


def enable(button: QPushButton, enabled: bool) -> None:
    """Let it be pressed or not; one that has the keyboard stays as it is until that goes elsewhere.

    Else Qt would hand the keyboard on, and the next press of the same key would press another button: less would
    become more. What the button does at its end is up to who uses it.
    """
    waiting = button.findChild(_OnceLeft)
    if waiting:
        button.removeEventFilter(waiting)
        waiting.setParent(None)
    window = button.window()
    if enabled or window.focusWidget() is not button:
        button.setEnabled(enabled)
    else:
        button.installEventFilter(_OnceLeft(button))


class _OnceLeft(QObject):
    """Disables a button once the keyboard is elsewhere in its window."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another window or a menu may take the keyboard for a while."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in FOR_A_WHILE:
            self._button.setEnabled(False)
        return super().eventFilter(watched, event)
