"""A desktop of a test's own: a private bus, with a stand-in for what answers on it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]

needs_a_bus = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="dbus-run-session is not installed")


class Desktop:
    """Runs a piece of Python in a session of its own. ``serves`` are the services that answer, as NAME=PATH.

    With none of them the bus is there and nobody answers.
    """

    def __init__(self, folder: Path, *serves: str) -> None:
        self._file = folder / "told"
        self._serves = serves

    def runs(self, program: str) -> list[str]:
        """The lines the program printed. It begins when the desktop is ready."""
        words = ["dbus-run-session", "--", sys.executable, "-c", _SESSION, program, str(self._file), *self._serves]
        done = subprocess.run(words, cwd=TOP, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    @property
    def told(self) -> list[str]:
        """What was called, a line each."""
        return self._file.read_text(encoding="utf-8").splitlines()[1:]


_SESSION = """
import subprocess, sys, time
from pathlib import Path
program, told, *serves = sys.argv[1:]
desktop = subprocess.Popen([sys.executable, "-m", "tests.support.desktop_session", told, *serves])
until = time.monotonic() + 30
while not Path(told).exists() and time.monotonic() < until:
    time.sleep(0.02)
code = subprocess.run([sys.executable, "-c", program]).returncode
time.sleep(0.1)
desktop.kill()
desktop.wait()
sys.exit(code)
"""
