"""Waits that are over as soon as there is something, and are not given up because the computer is busy."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE = 60_000
"""Milliseconds. Whoever waits that long in vain has found a bug."""


class PatientBot(QtBot):
    """Gives up later than pytest-qt does by itself."""

    def waitSignal(self, *arguments: Any, **options: Any) -> Any:  # noqa: N802  the name that pytest-qt gave it
        """Wait for a signal."""
        return super().waitSignal(*arguments, **{"timeout": PATIENCE, **options})

    def waitSignals(self, *arguments: Any, **options: Any) -> Any:  # noqa: N802  the name that pytest-qt gave it
        """Wait for several."""
        return super().waitSignals(*arguments, **{"timeout": PATIENCE, **options})

    def waitUntil(self, *arguments: Any, **options: Any) -> Any:  # noqa: N802  the name that pytest-qt gave it
        """Wait until something holds."""
        return super().waitUntil(*arguments, **{"timeout": PATIENCE, **options})

    def wait(self, ms: int) -> None:
        """Let happen what happens next, and go on at once; at most so long."""
        let_happen(ms)


def let_happen(ms: int) -> None:
    """Wait until something happens, at most so long. Unlike ``QTest.qWait`` it lets other threads work."""
    poke = QTimer(singleShot=True, interval=ms)
    poke.start()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    poke.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    """Takes care of the widgets of a test, and waits."""
    return PatientBot(request)
