"""The real program in a process of its own, used from here, and killed."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class Program:
    """One start of the program with its files in ``home``."""

    def __init__(self, home: Path) -> None:
        places = {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.someone"],
            env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def presses(self, name: str) -> None:
        """Press the control of this name."""
        self._ask("presses", name)

    def types(self, name: str, text: str) -> None:
        """Type into the field of this name."""
        self._ask("types", name, text)

    def pastes(self, name: str, text: str) -> None:
        """Paste into the field of this name."""
        self._ask("pastes", name, text)

    def waits_until_sees(self, text: str) -> None:
        """Wait until these words can be read."""
        self._ask("waits_until_sees", text)

    def sees(self, text: str) -> bool:
        """Whether these words can be read."""
        return bool(self._ask("sees", text))

    def is_checked(self, name: str) -> bool:
        """Whether the control of this name is switched on."""
        return bool(self._ask("is_checked", name))

    def value(self, name: str) -> str:
        """What stands in the field of this name."""
        return str(self._ask("value", name))

    def is_killed(self) -> None:
        """End it as a power cut of the program would: at once, without a chance to do anything."""
        self._process.kill()
        self._process.communicate()

    def _ask(self, verb: str, *words: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([verb, *words]) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '"it has ended"')
        assert isinstance(answer, list), answer
        return answer[0]


@contextmanager
def program(home: Path) -> Iterator[Program]:
    """A start of the program that is gone when the block ends."""
    started = Program(home)
    try:
        yield started
    finally:
        started.is_killed()
