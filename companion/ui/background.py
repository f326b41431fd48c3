"""The only door to slow work. Plain data goes in and out; errors come back to the person by default."""

import gc
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")

JOURNAL = "journal"
CHARTS = "charts"


class _Task(NamedTuple):
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[Exception], None]
    to_the_end: bool


class Background(QObject):
    """Runs work on lanes. A lane is one thread that does one thing after the other, in the order of asking."""

    trouble = Signal(object)
    """An exception of work that named nobody to tell."""

    idle = Signal(str)
    """A lane has nothing left to do, and what came of it was delivered."""

    _answered = Signal(str, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._under_way: dict[str, int] = {}
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        *,
        failed: Callable[[Exception], None] | None = None,
        lane: str = JOURNAL,
        to_the_end: bool = False,
    ) -> None:
        """Do ``work`` on a lane, then call ``then`` here with what came of it.

        ``failed`` gets an exception instead of the ``trouble`` signal. ``to_the_end`` is for what leaves something
        behind, such as a file: it is done also if the program ends. After ``close`` nothing is taken on.
        """
        if self._closed:
            return
        if lane not in self._lanes:
            self._lanes[lane] = _Lane(lane, self._answered.emit)
        self._under_way[lane] = self._under_way.get(lane, 0) + 1
        self._lanes[lane].put(_Task(work, then, failed or self.trouble.emit, to_the_end or lane == JOURNAL))

    def is_busy(self, lane: str = JOURNAL) -> bool:
        """Whether something on this lane is not done or not delivered yet."""
        return self._under_way.get(lane, 0) > 0

    def close(self) -> None:
        """Finish what is for the journal or to be done to the end, drop what else waits, and end all threads."""
        self._closed = True
        for lane in self._lanes.values():
            lane.close()
        self._lanes.clear()

    def _deliver(self, lane: str, call: Callable[[Any], None], answer: object) -> None:
        try:
            if not self._closed:
                call(answer)
        finally:
            self._under_way[lane] -= 1
            tidy()
            if not self.is_busy(lane):
                self.idle.emit(lane)


def tidy() -> None:
    """Collect garbage if it is due, as Python does by itself, but here: Qt's objects must not die on a lane."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            if generation == 2 and not gc.get_freeze_count():
                gc.freeze()  # what the start left stays for good; looking at all of it again would make a cue late
            return


class _Lane:
    def __init__(self, name: str, answer: Callable[[str, object, object], None]) -> None:
        self._name = name
        self._answer = answer
        self._waiting: deque[_Task] = deque()
        self._changed = Condition()
        self._closing = False
        self._thread = Thread(target=self._work, name=f"companion {name}", daemon=True)
        self._thread.start()

    def put(self, task: _Task) -> None:
        with self._changed:
            self._waiting.append(task)
            self._changed.notify()

    def close(self) -> None:
        with self._changed:
            self._waiting = deque(task for task in self._waiting if task.to_the_end)
            self._closing = True
            self._changed.notify()
        self._thread.join()

    def _next(self) -> _Task | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closing)
            return self._waiting.popleft() if self._waiting else None

    def _work(self) -> None:
        while task := self._next():
            try:
                done = task.work()
            except Exception as trouble:  # noqa: BLE001  whatever it is, the person's side decides
                self._answer(self._name, task.failed, trouble)
            else:
                self._answer(self._name, task.then, done)
