"""Someone at the real program: ``python -m tests.journeys.someone`` opens the window as ``companion`` does, does what
the lines on its standard input say, and answers each with a line. See ``program.py``.
"""

import json
import sys
from collections.abc import Callable
from threading import Thread
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from companion import app
from companion.ui.shell import Shell
from tests.support.patience import let_happen
from tests.support.person import Person

SOON_S = 20
"""Longer than anything takes on a busy machine."""


class Patience:
    """What a Person needs of qtbot."""

    def waitUntil(self, seen: Callable[[], bool]) -> None:  # noqa: N802  as in qtbot
        given_up = monotonic() + SOON_S
        while not seen():
            if monotonic() > given_up:
                raise TimeoutError
            let_happen(10)


class Someone(QObject):
    """Hears lines on a thread of its own, and does what they say on the window's."""

    heard = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.heard.connect(self.do, Qt.ConnectionType.QueuedConnection)
        Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line)

    def do(self, line: str) -> None:
        verb, *words = json.loads(line)
        try:
            done: object = [getattr(self.person(), verb)(*words)]
        except Exception as wrong:  # noqa: BLE001  the test is told
            done = repr(wrong)
        print(json.dumps(done), flush=True)

    def person(self) -> Person:
        window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Shell))
        return Person(window, Patience())  # type: ignore[arg-type]


def main() -> int:
    someone = Someone()
    code = app.main([])
    del someone
    return code


if __name__ == "__main__":
    sys.exit(main())
