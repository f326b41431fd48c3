"""The program as a process: what it does without a display, and what it does before there is something to see."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "matplotlib",
    "numpy",
    "scipy",
    "PySide6.QtNetwork",
    "concurrent.futures",
    "companion.desktop.sound",
    "companion.desktop.speech",
    "companion.desktop.stay_awake",
    "companion.desktop.notify",
    "PySide6.QtDBus",
    "companion.domain.body",
    "companion.library.figure",
)

TO_THE_FIRST_PAINT = """
import sys
from companion import app
from companion.ui.shell import Shell
heavy = {heavy!r}

class Watched(Shell):
    def __init__(self, desk):
        super().__init__(desk)
        self.painted.connect(self.tell)
    def tell(self):
        print(sorted(name for name in heavy if name in sys.modules), flush=True)
        self.close()

app.Shell = Watched
sys.exit(app.main([]))
"""

NOT_FOR_TODAY = (
    "alembic",
    "matplotlib",
    "numpy",
    "PySide6.QtNetwork",
    "companion.domain.medicine",
    "companion.domain.practice",
    "companion.ui.packs.pack_desk",
    "companion.ui.reminding",
)
"""What can wait until Today shows what is in the journal."""

TO_THE_FIRST_ANSWER = """
import sys
from companion import app
from companion.ui.shell import Shell
unneeded = {unneeded!r}

class Watched(Shell):
    def __init__(self, desk):
        ask = desk.journal.ask
        def first(question, then, **more):
            desk.journal.ask = ask
            ask(question, lambda answer: (then(answer), self.tell()), **more)
        desk.journal.ask = first
        super().__init__(desk)
    def tell(self):
        print(sorted(name for name in unneeded if name in sys.modules), flush=True)
        self.close()

app.Shell = Watched
sys.exit(app.main([]))
"""

AND_STAY = """
from PySide6.QtCore import QTimer
from companion import app
from companion.ui.shell import Shell

class Watched(Shell):
    def __init__(self, desk):
        super().__init__(desk)
        self.painted.connect(lambda: QTimer.singleShot(0, lambda: print("seen", flush=True)))
        desk.journal.settled.connect(lambda: desk.background.idle.connect(lambda _: print("quiet", flush=True)))

app.Shell = Watched
app.main([])
"""


def run(*words: str, home: Path, **changes: str | None) -> subprocess.CompletedProcess[str]:
    places = {"XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "HOME": str(home)}
    environment = {**os.environ, **places, **changes}
    kept = {name: value for name, value in environment.items() if value is not None}
    return subprocess.run([sys.executable, *words], env=kept, capture_output=True, text=True, timeout=60, check=False)


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    done = run("-c", TO_THE_FIRST_PAINT.format(heavy=HEAVY), home=tmp_path)
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


def test_today_is_filled_before_anything_else_of_the_journal_is_looked_at(tmp_path: Path) -> None:
    done = run("-c", TO_THE_FIRST_ANSWER.format(unneeded=NOT_FOR_TODAY), home=tmp_path)
    assert done.stdout == "[]\n", done.stderr
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    ("display", "said"),
    [
        ({"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}, "There is no display"),
        ({"QT_QPA_PLATFORM": None, "DISPLAY": ":4711", "WAYLAND_DISPLAY": None}, "No window opens: no display"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": "", "WAYLAND_DISPLAY": None}, "No window opens: no display"),
    ],
)
def test_without_a_display_it_says_so_in_one_short_sentence(
    tmp_path: Path, display: dict[str, str | None], said: str
) -> None:
    done = run("-m", "companion", home=tmp_path, **display)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(said)
    assert len(done.stderr.split()) <= 15
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_qt_lets_import_be_as_it_was(tmp_path: Path) -> None:
    done = run(
        "-c",
        "import builtins; b = builtins.__import__; import companion.app; print(b is builtins.__import__)",
        home=tmp_path,
    )
    assert done.stdout == "True\n"


@contextmanager
def window(home: Path, runtime: Path) -> Iterator[subprocess.Popen[str]]:
    """A window of a process of its own, which is gone afterwards."""
    places = {"XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}
    words = [sys.executable, "-c", AND_STAY]
    with subprocess.Popen(
        words, env={**os.environ, **places}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as first:
        try:
            yield first
        finally:
            first.kill()


def test_a_second_start_leaves_the_window_to_the_first(tmp_path: Path, on_disk: Path) -> None:
    with window(tmp_path, on_disk) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "seen\n"
        second = run("-m", "companion", home=tmp_path, XDG_RUNTIME_DIR=str(on_disk))
        assert second.returncode == 0
        assert first.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that can be sent to one process")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_system_closes_a_window_that_does_nothing_and_its_journal_is_one_file(
    tmp_path: Path, on_disk: Path, name: str
) -> None:
    with window(tmp_path, on_disk) as first:
        assert first.stdout is not None
        assert "quiet\n" in iter(first.stdout.readline, "")
        first.send_signal(getattr(signal, name))
        _, said = first.communicate(timeout=20)
        assert (first.returncode, said) == (0, "")
    assert not list(tmp_path.rglob("*-wal"))
