"""A message outside the window, for somebody who does not look at it. It is never the only one to tell something."""

import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from companion.desktop.child import Child

NAME = "Companion"

LIMIT = 5.0
"""Seconds after which a desktop that does not answer is left alone."""

BUS = "org.freedesktop.Notifications"
CALL = ("call", "--session", "--dest", BUS, "--object-path", "/org/freedesktop/Notifications", "--method")
STAYS = ("[]", "{'urgency': <byte 2>}", "0")
"""No buttons; stays until it is taken back or put away."""


class Messages(QObject):
    """Marks the window in the task bar, and shows a message in the way this desktop has.

    Nothing here waits or raises. Others may see the screen: no words about health go through here.
    """

    def __init__(self, icon: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._gdbus = shutil.which("gdbus") if sys.platform.startswith("linux") else None
        self._tray: QSystemTrayIcon | None = None
        self._pressed: Callable[[], None] = lambda: None
        self._shown: int | None = None
        self._wanted = False

    def tell(self, words: str, window: QWidget, pressed: Callable[[], None]) -> None:
        """Tell it if the window is not in front. ``pressed`` if the person presses the message, where that is heard."""
        if window.isActiveWindow():
            return
        QApplication.alert(window)
        self._pressed = pressed
        self._wanted = True
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._show_in_tray(words)
        elif self._gdbus is not None:
            self._send(words)

    def clear(self) -> None:
        """Take it back."""
        self._wanted = False
        self._pressed = lambda: None
        if self._tray is not None:
            self._tray.hide()
        if self._shown is not None:
            self._call("CloseNotification", str(self._shown)).start()
            self._shown = None

    def close(self) -> None:
        """Take it back; only for the end of Companion."""
        self.clear()
        for child in self.findChildren(Child):
            child.close()

    def _show_in_tray(self, words: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(str(self._icon)), self)
            self._tray.setToolTip(NAME)
            self._tray.messageClicked.connect(lambda: self._pressed())
            self._tray.activated.connect(lambda: self._pressed())
        self._tray.show()
        self._tray.showMessage(NAME, words, self._tray.icon(), 0)

    def _send(self, words: str) -> None:
        """Through a program: PySide6 cannot send the unsigned number that a message needs."""
        said = [json.dumps(word, ensure_ascii=False) for word in (NAME, str(self._icon), NAME, words)]
        child = self._call("Notify", said[0], str(self._shown or 0), *said[1:], *STAYS)
        child.ended.connect(lambda well, _: self._on_sent(child.answer) if well else None)
        child.start()

    def _on_sent(self, answer: str) -> None:
        number = re.search(r"(\d+),", answer)
        self._shown = int(number[1]) if number else None
        if not self._wanted:
            self.clear()

    def _call(self, method: str, *arguments: str) -> Child:
        words = [self._gdbus or "gdbus", *CALL, f"{BUS}.{method}", *arguments]
        return Child(words, self, limit=LIMIT, answers=True)
