"""Reads the clock for a run when something is due, and now and then for what a person sees."""

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.clock import Clock
from companion.domain.countdown import next_look
from companion.domain.pack_run import RING_EVERY, PackRun
from companion.domain.routine_run import RoutineRun

LONGEST_WAIT = 2.0
"""Seconds after which the clock is read again at the latest: timers stand still while a computer sleeps."""

Run: TypeAlias = RoutineRun | PackRun


class Metronome(QObject):
    """Follows one run. It counts nothing: the run alone knows the time, and is told it whenever it wants to be.

    A run that is paused or over wakes nobody. Without a display that is seen, only what is due does, and a look
    every two seconds whether the computer slept.
    """

    happened = Signal(list)
    """What the run returned, in order; never an empty list."""

    tick = Signal()
    """What is shown has changed. Once a second in the middle of a second, and with each event; only if it is seen."""

    rings = Signal(float)
    """A pack wants to be heard, this loud (0–1). At once, then every ten seconds until somebody answers."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._run: Run | None = None
        self._display: QWidget | None = None
        self._seen = False
        self._rang_at = -math.inf
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # others may come 5 % too late
        self._timer.timeout.connect(self.look)

    @property
    def wakes_in(self) -> float | None:
        """Seconds until it reads the clock by itself; None if nothing will wake it."""
        return self._timer.interval() / 1_000 if self._timer.isActive() else None

    def follow(self, run: Run) -> None:
        """Follow this run instead of the one before, and tell at once what happened since it was last read."""
        self._run = run
        self._rang_at = -math.inf
        self.look()

    def leave(self) -> None:
        """Follow nothing any more."""
        self._run = None
        self._timer.stop()

    def show_on(self, display: QWidget) -> None:
        """Tick while this widget is seen. A window that is hidden or made small is not."""
        if self._display is not None:
            self._display.removeEventFilter(self)
        self._display = display
        display.installEventFilter(self)
        self._seen = display.isVisible() and not display.window().isMinimized()
        self.look()

    def tell(self, verb: Callable[[float], Sequence[object]]) -> None:
        """Tell the run something, such as ``tell(run.pause)``, and go on from there.

        ``verb`` gets the reading of the clock and returns what happened.
        """
        events = list(verb(self._clock.elapsed()))
        self._arm()
        if events:
            self.happened.emit(events)
        if self._seen:
            self.tick.emit()
        self._ring()

    def look(self) -> None:
        """Read the clock now."""
        if self._run is not None:
            self.tell(self._run.advance)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether the display is seen; nothing is kept from it."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._seen = event.type() == QEvent.Type.Show
            self.look()
        return super().eventFilter(watched, event)

    def _arm(self) -> None:
        wait = self._wait()
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(math.ceil(max(wait, 0.0) * 1_000))

    def _wait(self) -> float | None:
        """Seconds until the clock has to be read again."""
        if self._run is None or self._run.look_again is None:
            return None
        waits = [LONGEST_WAIT, self._run.look_again - self._clock.elapsed()]
        return min([*waits, next_look(_left(self._run))] if self._seen else waits)

    def _ring(self) -> None:
        if not isinstance(self._run, PackRun) or not self._run.is_ringing:
            self._rang_at = -math.inf
        elif self._clock.elapsed() - self._rang_at >= RING_EVERY:
            self._rang_at = self._clock.elapsed()
            self.rings.emit(self._run.loudness)


def _left(run: Run) -> float:
    """Seconds on the number that counts down."""
    return run.seconds_left if isinstance(run, PackRun) else run.left_in_step
