"""Fails a test that leaves windows, timers or threads behind."""

import gc
import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer


@pytest.fixture(autouse=True)
def nothing_is_left_over() -> Iterator[None]:
    """No window stays open, no timer of ours runs on, no lane lives on."""
    yield
    threads = [thread.name for thread in threading.enumerate() if thread.name.startswith("companion")]
    assert not threads, f"threads go on: {threads}"
    if "PySide6.QtWidgets" in sys.modules:
        _look_for_windows_and_timers()


def _look_for_windows_and_timers() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [str(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not windows, f"windows stay open: {windows}"
    if running := _running(QTimer):
        gc.collect()
        running = _running(QTimer)
    assert not running, f"timers run on: {running}"


def _running(kind: "type[QTimer]") -> list[str]:
    from shiboken6 import Shiboken

    things = Shiboken.getAllValidWrappers()
    kinds = {one for one in set(map(type, things)) if issubclass(one, kind)}  # asking each thing takes much longer
    timers = [thing for thing in things if type(thing) in kinds and isinstance(thing, kind)]
    return [f"{timer} of {timer.parent()} {timer.interval()}" for timer in timers if timer.isActive()]
