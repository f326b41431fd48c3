"""One window for each journal: a second start brings the first window to the front.

The lock is one that the system lets go of when a process ends, however it ends. It lies in a folder that only this
person may enter, under a name made from the journal's path.
"""

import os
import stat
import sys
from pathlib import Path
from tempfile import gettempdir
from time import sleep
from typing import IO, TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

CALLS = 15
"""How often another window is called; it may be starting just now."""

PAUSE_MS = 200
ANSWER_MS = 2_000


class SingleInstance(QObject):
    """The journals that are this window's."""

    called = Signal()
    """Somebody started Companion again: this window is wanted in front."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder or _own_folder()
        self._locks: dict[Path, IO[bytes]] = {}
        self._server: QLocalServer | None = None

    def claim(self, journal: Path) -> bool:
        """Take this journal for this window. False if it is another's, which was then brought to the front.

        Where locks cannot be had, or the other does not answer, two windows are better than none: the journal
        itself lets one write at a time.
        """
        place = self._place(journal)
        if place is None or place in self._locks:
            return True
        try:
            lock = _locked(place)
        except OSError:
            return True
        if lock is None:
            return not _call(place)
        self._locks[place] = lock
        return True

    def settle(self, journal: Path) -> None:
        """Let go of all journals but this one, and listen for calls."""
        place = self._place(journal)
        self._let_go(keep=place)
        if place in self._locks:
            self._listen(place)

    def close(self) -> None:
        """Let go of everything."""
        self._let_go(keep=None)

    def _let_go(self, *, keep: Path | None) -> None:
        for other in [other for other in self._locks if other != keep]:
            self._locks.pop(other).close()
        if self._server is not None:
            self._server.close()

    def _place(self, journal: Path) -> Path | None:
        if self._folder is None:
            return None
        path = os.fsencode(journal.expanduser().resolve())
        return self._folder / f"companion-{crc32(path):08x}{crc32(path[::-1]):08x}"  # hashlib would cost 4 MB

    def _listen(self, place: Path) -> None:
        from PySide6.QtNetwork import QLocalServer

        if self._server is None:  # one for good: Qt crashed now and then over a server that was deleted later
            self._server = QLocalServer(self)
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_address(place))  # left behind by one that was killed; the lock says it is gone
        self._server.listen(_address(place))

    def _answer(self) -> None:
        while self._server and (socket := self._server.nextPendingConnection()):
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"here")
            socket.flush()
            self.called.emit()


def _call(place: Path) -> bool:
    """Whether the window that has this place answered."""
    from PySide6.QtNetwork import QLocalSocket

    for _ in range(CALLS):
        socket = QLocalSocket()
        socket.connectToServer(_address(place))
        if socket.waitForConnected(PAUSE_MS):
            return socket.waitForReadyRead(ANSWER_MS)
        sleep(PAUSE_MS / 1000)
    return False


def _locked(place: Path) -> IO[bytes] | None:
    """The open lock file, or None if another process holds it."""
    file = os.fdopen(os.open(place.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600), "wb")
    try:
        _lock(file)
    except OSError:
        file.close()
        return None
    return file


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _address(place: Path) -> str:
    return place.name if sys.platform == "win32" else str(place.with_suffix(".call"))


def _own_folder() -> Path | None:
    """A folder for the time of this session that nobody else may enter, or None if there is none."""
    if sys.platform == "win32":
        return Path(gettempdir())
    given = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(given) if given else Path(gettempdir()) / f"companion-{os.getuid()}"
    try:
        if not given:
            folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return None
    closed = stat.S_ISDIR(status.st_mode) and not status.st_mode & 0o077
    return folder if closed and status.st_uid == os.getuid() else None
