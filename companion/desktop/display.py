"""Whether there is a screen to open a window on, found out before Qt gives up in its own way."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

REFUSED = 2
NO_DISPLAY = "There is no display for a window; “companion --help” shows what works without one."
NO_WINDOW = "No window opens: no display answers, or Qt lacks a library; see “companion --help”."


def is_missing() -> bool:
    """Whether this is a Linux session without a screen. Costs nothing; a dead display is found by ``or_leave``."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def say_so(sentence: str = NO_DISPLAY) -> int:
    """Say it in one sentence; the exit code."""
    if sys.stderr is not None:  # it may be closed
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    return REFUSED


@contextmanager
def or_leave() -> Iterator[None]:
    """While the application is made: if Qt gives up, leave with one sentence instead of aborting."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def said(kind: QtMsgType, _: Any, __: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            os._exit(say_so(NO_WINDOW))

    before = qInstallMessageHandler(said)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
