"""Whether there is a screen to open a window on, found out before Qt gives up in its own way."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

REFUSED = 2
SENTENCE = (
    "Companion cannot open its window: there is no display, or Qt's libraries for it are missing; "
    "“companion --help” shows what works without."
)


def is_missing() -> bool:
    """Whether this is a Linux session without a screen. Costs nothing; a dead display is found by ``or_leave``."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def say_so() -> int:
    """Say it in one sentence; the exit code."""
    sys.stderr.write(f"{SENTENCE}\n")
    sys.stderr.flush()
    return REFUSED


@contextmanager
def or_leave() -> Iterator[None]:
    """While the application is made: if Qt gives up, leave with one sentence instead of aborting."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def said(kind: QtMsgType, _: Any, __: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            os._exit(say_so())

    before = qInstallMessageHandler(said)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
