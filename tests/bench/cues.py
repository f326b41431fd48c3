"""A practice as it runs in the window: how late its cues come while both cores are busy, and what the timer costs."""

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from companion import paths
from companion.app import clear, make_desk
from companion.domain.routine import Cue, Routine, RoutineKind, Step
from companion.domain.settings import Settings
from companion.domain.text import Text
from companion.system_clock import SystemClock
from companion.ui.desk import Desk
from companion.ui.relief.plan import PracticePlan
from companion.ui.relief.player import Player
from tests.bench.measured import Measured
from tests.support.person import Person
from tests.support.senses import Recorder
from tests.support.settings import write_settings

CUES, APART = 120, 0.5
"""Closer than in any practice: many in little time. They lie apart by no whole number of milliseconds."""

EARLY = 0.02
"""Seconds by which the first cue may have come later than the others."""

WATCHED = 10.0
"""Seconds for which the cost of a timer is measured."""

BREATH = (4.0, 6.0)

BARE = """
import sys, time
begun, late = time.monotonic() + 0.5, []
for number in range(int(sys.argv[1])):
    due = begun + number * float(sys.argv[2])
    time.sleep(max(due - time.monotonic(), 0))
    late.append(time.monotonic() - due)
print(*late)
"""
"""A program that does nothing but wake up: how late this computer is by itself."""


def measure() -> Iterator[Measured]:
    """The player is the real one, with its ring, drawing and sounds; only the loudspeaker is not there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with busy_cores(), _bare() as bare:
        late = _lateness(app)
        bare_late = [float(word) for word in bare.communicate()[0].split()]
    yield Measured("cues: lateness with all cores busy, p99", _p99(late), "ms", 50)
    yield Measured("cues: lateness with all cores busy, latest of 120", max(late) * 1e3, "ms", 100)
    yield Measured("cues: lateness of a bare program beside it, p99", _p99(bare_late), "ms", None)
    for name, hidden, routine in (
        ("a running timer", False, _sitting()),
        ("a breathing guide", False, _breathing()),
        ("a running timer in a hidden window", True, _sitting()),
    ):
        yield Measured(f"cues: processor use of {name}", _use(app, routine, hidden=hidden) * 100, "% of a core", 1)


@contextmanager
def busy_cores() -> Iterator[None]:
    """As many programs that do nothing but reckon as there are cores."""
    words = [sys.executable, "-c", "while True: pass"]
    programs = [subprocess.Popen(words) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for program in programs:
            program.kill()
            program.wait()


def _bare() -> "subprocess.Popen[str]":
    words = [sys.executable, "-c", BARE, str(CUES), str(APART)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True)


def _p99(seconds: list[float]) -> float:
    """Milliseconds."""
    return quantiles(seconds, n=100)[98] * 1e3


def _lateness(app: QApplication) -> list[float]:
    """Seconds from when each cue was due to when it, or one that came after it, was heard. The first counts as zero."""
    routine = _routine([APART * (1 + 0.001234 * (number % 7)) for number in range(CUES)])
    with _player(app) as (player, recorder):
        _begin(player, routine)
        _wait(routine.seconds + 1)
    heard = [one.at for one in recorder.heard]
    dues = [heard[0] + begins for begins in routine.begins]
    return [next(at - due for at in heard if at >= due - EARLY) for due in dues]


def _use(app: QApplication, routine: Routine, *, hidden: bool) -> float:
    """The share of a core that the process takes while the routine runs, after the window has come to rest."""
    with _player(app) as (player, _):
        _begin(player, routine)
        if hidden:
            player.hide()
        _wait(2)
        before, begun = process_time(), perf_counter()
        _wait(WATCHED)
        return (process_time() - before) / (perf_counter() - begun)


@contextmanager
def _player(app: QApplication) -> Iterator[tuple[Player, Recorder]]:
    with TemporaryDirectory() as folder:
        desk, recorder = _desk(Path(folder))
        desk.look.apply(app)
        player = Player(desk, lambda _: None)
        player.resize(1280, 720)
        player.show()
        desk.place.open()
        gc.collect()  # what importing this benchmark left; the program collects nothing while it starts
        yield player, recorder
        player.close()
        player.deleteLater()
        clear(desk)


def _desk(folder: Path) -> tuple[Desk, Recorder]:
    clock = SystemClock()
    recorder = Recorder(clock)
    write_settings(Settings(chimes=True, volume=40), folder / "settings.json")
    desk = make_desk(
        resources=paths.resources(),
        settings_path=folder / "settings.json",
        usual=folder / "journal.companion",
        clock=clock,
        senses=lambda: recorder.senses,
    )
    return desk, recorder


def _begin(player: Player, routine: Routine) -> None:
    player.lay(PracticePlan(offering="timer/bench", kind=routine.kind, name=routine.name, routine=routine))
    _wait(0.5)
    Person(player).presses("Begin")


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1_000), loop.quit)
    loop.exec()


def _sitting() -> Routine:
    return _routine([600.0], RoutineKind.PACING)


def _breathing() -> Routine:
    cues = (Cue.BREATHE_IN, Cue.BREATHE_OUT)
    steps = [Step(cue=cues[number % 2], seconds=BREATH[number % 2], says=Text("Breathe")) for number in range(20)]
    return Routine(id="bench", kind=RoutineKind.BREATHING, name=Text("Breathing"), steps=tuple(steps))


def _routine(seconds: list[float], kind: RoutineKind = RoutineKind.SEQUENCE) -> Routine:
    steps = tuple(Step(cue=Cue.HOLD, seconds=lasts, says=Text("Hold")) for lasts in seconds)
    return Routine(id="bench", kind=kind, name=Text("Bench"), steps=steps)
