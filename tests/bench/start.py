"""From the start of the process to Today, beside a bare PySide6 window in the same run."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from companion.actions.example import make_example
from companion.system_clock import SystemClock
from tests.bench.measured import Measured

ROUNDS = 9
WEEKS = 26

_TOLD = """
import json, time
def told():
    with open("/proc/self/status") as status:  # the ru_maxrss of a child begins at the peak of its parent
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    print(json.dumps({"at": time.monotonic(), "peak": peak}), flush=True)
"""

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self):
        told()
        QApplication.exit()

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
from companion import app
from companion.ui.shell import Shell
from PySide6.QtCore import QTimer

class Window(Shell):
    def __init__(self, desk):
        ask = desk.journal.ask
        def first(question, then, **more):
            desk.journal.ask = ask
            ask(question, lambda answer: (then(answer), QTimer.singleShot(0, told)), **more)
        desk.journal.ask = first
        super().__init__(desk)
        self.painted.connect(told)
        desk.journal.settled.connect(lambda: desk.background.idle.connect(self.tell))

    def tell(self, lane):
        told()
        self.close()

app.Shell = Window
app.main([])
"""
"""Tells three times: when Today is painted, when it shows what it asked first, and when all is quiet."""


def measure() -> Iterator[Measured]:
    """Medians of the ratios of nine pairs of starts, after one to warm up."""
    with TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        make_example(Path(folder) / "companion" / "journal.companion", weeks=WEEKS, seed=1, clock=SystemClock())
        rounds = [(_started(BARE, environment), _started(OURS, environment)) for _ in range(ROUNDS + 1)][1:]
    painted = median(ours[0]["ms"] / bare[0]["ms"] for bare, ours in rounds)
    shown = median(ours[1]["ms"] / bare[0]["ms"] for bare, ours in rounds)
    peak = median(ours[2]["peak"] / bare[0]["peak"] for bare, ours in rounds)
    yield Measured("start: bare PySide6 window painted", median(bare[0]["ms"] for bare, _ in rounds), "ms", None)
    yield Measured("start: Today painted and taking presses", painted, "×", 1.5)
    yield Measured("start: journal open and last check-in shown", shown, "×", 3.0)
    yield Measured("start: peak memory before the first chart", peak, "×", 1.6)


def _environment(folder: Path) -> dict[str, str]:
    """A home of its own, and compiled modules as an installed program has them."""
    places = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen"} | kept | places | {"PYTHONPATH": str(Path(__file__).parents[2])}


def _started(program: str, environment: dict[str, str]) -> list[dict[str, float]]:
    """What the program told, with the milliseconds since it was started."""
    begun = time.monotonic()
    words = [sys.executable, "-c", _TOLD + program]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=True)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return [{**one, "ms": (one["at"] - begun) * 1000} for one in told]
