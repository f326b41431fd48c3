"""Stands in for the desktop on a private bus: ``python -m tests.support.desktop_session FILE NAME=PATH …``.

Every call is answered with a number and written to FILE, a line each; so is whoever called and then hung up.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServiceWatcher, QDBusVirtualObject


class Anything(QDBusVirtualObject):
    """Answers every call."""

    def __init__(self, file: Path, bus: QDBusConnection) -> None:
        super().__init__()
        self._file = file
        self._watcher = QDBusServiceWatcher(self, connection=bus)  # type: ignore[call-overload]
        self._watcher.serviceUnregistered.connect(lambda _: self.tell("hung up"))

    def tell(self, words: str) -> None:
        """Write a line."""
        with self._file.open("a", encoding="utf-8") as told:
            told.write(f"{words}\n")

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        """Tell what was called and answer."""
        said = [argument for argument in message.arguments() if isinstance(argument, str)]
        self._watcher.addWatchedService(message.service())
        self.tell(f"{message.member()} {said}")
        answer = message.createReply()
        answer.setArguments([7])
        connection.send(answer)
        return True


def main() -> None:
    """Serve until killed."""
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    anything = Anything(Path(sys.argv[1]), bus)
    for name, path in (word.split("=") for word in sys.argv[2:]):
        assert bus.registerVirtualObject(path, anything)
        assert bus.registerService(name)
    anything.tell("ready")
    app.exec()


if __name__ == "__main__":
    main()
