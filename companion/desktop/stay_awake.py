"""Keeps the computer from falling asleep while a pack is on or a practice runs: a sleeping computer cannot ring.

Where nobody looks, the screen may go dark meanwhile: ``ways_in_the_dark``.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, QProcess, QTimer

from companion.desktop import battery
from companion.domain.text import Text

FALLS_ASLEEP = Text("This computer may fall asleep. Use a kitchen timer too.")
BATTERY_LOW = Text("The battery is nearly empty. Use a kitchen timer too.")

WHY = "A timer is running"
"""What the system is told, and may show others: nothing about health."""

ANSWER_MS = 5_000
"""How long the system has to answer; then it is taken as a no."""

GONE_MS = 200
"""How long a killed program is waited for at most; it takes a few."""

Told: TypeAlias = Callable[[Text | None], object]
Answer: TypeAlias = Callable[[bool], None]


class Way(Protocol):
    """One way to keep a computer awake."""

    def start(self, answer: Answer) -> None:
        """Begin; ``answer`` is told whether it works, and False when it ceases to. More than once does no harm."""

    def stop(self) -> None:
        """Let it sleep."""


class Awake(QObject):
    """Asks the system in every way it knows; one that works is enough. Nothing here waits or raises.

    Whatever happens to Companion, the computer may sleep again when its process is gone.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        ways: Callable[[QObject], Iterable[Way]] | None = None,
        nearly_empty: Callable[[], bool] = battery.is_nearly_empty,
    ) -> None:
        super().__init__(parent)
        self._ways = ways or ways_here
        self._nearly_empty = nearly_empty
        self._answers: dict[Way, bool | None] = {}
        self._waiting: list[Told] = []
        self._told: dict[Told, Text | None] = {}

    @property
    def held(self) -> bool:
        """Whether it is kept awake now, as far as is known."""
        return any(self._answers.values())

    def hold(self, then: Told = lambda _: None) -> None:
        """Keep it awake until ``release``; twice is once. ``then`` is told None, or why it is not enough.

        It is told again if that changes: what keeps it awake may be ended from outside.
        """
        self._waiting.append(then)
        if self._answers:
            return self._tell()
        self._answers = dict.fromkeys(self._ways(self))
        for way in tuple(self._answers):
            way.start(partial(self._on_answer, way))
        return self._tell()

    def release(self) -> None:
        """Let it sleep again. Whoever waits for an answer gets none."""
        ways, self._answers = self._answers, {}
        self._waiting.clear()
        self._told.clear()
        for way in ways:
            way.stop()

    def _on_answer(self, way: Way, works: bool) -> None:
        if way in self._answers:
            self._answers[way] = works
            self._tell()

    def _tell(self) -> None:
        """Tell those who wait, once it is kept awake or all have said no, and those who were told something else."""
        if self.held or None not in self._answers.values():
            trouble = self._trouble()
            due = [*self._waiting, *(then for then, told in self._told.items() if told is not trouble)]
            self._told |= dict.fromkeys(due, trouble)
            self._waiting = []
            for then in due:
                then(trouble)

    def _trouble(self) -> Text | None:
        if not self.held:
            return FALLS_ASLEEP
        return BATTERY_LOW if self._nearly_empty() else None


class Keeper(QObject):
    """A program that keeps the computer awake as long as it is there.

    Where ``echoes`` is set it says what it read once it does, and it ends when Companion is gone and nobody writes.
    """

    def __init__(self, words: Sequence[str], parent: QObject, *, echoes: bool) -> None:
        super().__init__(parent)
        self._echoes = echoes
        self._process = QProcess(self)
        self._process.setProgram(words[0])
        self._process.setArguments(list(words[1:]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(ANSWER_MS)
        self._limit.timeout.connect(self._process.kill)

    def start(self, answer: Answer) -> None:
        """Start it."""
        ready = self._process.readyReadStandardOutput if self._echoes else self._process.started
        ready.connect(self._limit.stop)
        ready.connect(lambda: answer(True))
        self._process.finished.connect(self._limit.stop)
        self._process.finished.connect(lambda: answer(False))
        self._process.errorOccurred.connect(self._limit.stop)
        self._process.errorOccurred.connect(lambda: answer(False))
        self._limit.start()
        self._process.start()
        if self._echoes:
            self._process.write(b"held\n")

    def stop(self) -> None:
        """End it."""
        self._limit.stop()
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished(GONE_MS)
        self.deleteLater()


class Promise(QObject):
    """What the desktop itself promises. It holds as long as the connection on which it was asked for."""

    def __init__(self, parent: QObject, service: str, path: str, interface: str) -> None:
        super().__init__(parent)
        self._asked = (service, path, interface, "Inhibit")
        self._connection = f"companion-awake-{id(self)}"

    def start(self, answer: Answer) -> None:
        """Ask for it."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._connection)
        if not bus.isConnected():
            return answer(False)
        message = QDBusMessage.createMethodCall(*self._asked)
        message.setArguments(["Companion", WHY])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, ANSWER_MS), self)
        watcher.finished.connect(lambda call: answer(not call.isError()))
        return None

    def stop(self) -> None:
        """Take it back by hanging up: PySide6 cannot send the unsigned number that taking it back would need."""
        from PySide6.QtDBus import QDBusConnection

        QDBusConnection.disconnectFromBus(self._connection)
        self.deleteLater()


class ExecutionState:
    """What Windows offers."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

    def __init__(self, kept: int) -> None:
        self._kept = kept

    def start(self, answer: Answer) -> None:
        """Ask for it; zero is a no."""
        answer(self._set(self.CONTINUOUS | self._kept) != 0)

    def stop(self) -> None:
        """Take it back."""
        self._set(self.CONTINUOUS)

    def _set(self, state: int) -> int:
        if sys.platform == "win32":
            import ctypes

            return int(ctypes.windll.kernel32.SetThreadExecutionState(state))
        return 0


SCREEN_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
POWER = (
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)


def ways_here(parent: QObject) -> Iterator[Way]:
    """All there are on this computer to keep it and its screen awake."""
    if sys.platform == "win32":
        yield ExecutionState(ExecutionState.SYSTEM | ExecutionState.DISPLAY)
    elif sys.platform == "darwin":
        yield _caffeinate(parent, "-d", "-i")
    else:
        yield Promise(parent, *SCREEN_SAVER)
        yield from _inhibit(parent, "idle:sleep")


def ways_in_the_dark(parent: QObject) -> Iterator[Way]:
    """All there are to keep it awake while its screen may go dark."""
    if sys.platform == "win32":
        yield ExecutionState(ExecutionState.SYSTEM)
    elif sys.platform == "darwin":
        yield _caffeinate(parent, "-i")
    else:
        yield Promise(parent, *POWER)
        yield from _inhibit(parent, "sleep")


def _caffeinate(parent: QObject, *what: str) -> Keeper:
    return Keeper(["/usr/bin/caffeinate", *what, "-w", str(os.getpid())], parent, echoes=False)


def _inhibit(parent: QObject, what: str) -> Iterator[Keeper]:
    inhibit, cat = shutil.which("systemd-inhibit"), shutil.which("cat")
    if inhibit and cat:
        about = [f"--what={what}", "--who=Companion", f"--why={WHY}", "--mode=block"]
        yield Keeper([inhibit, *about, cat], parent, echoes=True)
