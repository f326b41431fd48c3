"""Short, soft sounds, played by a program that the system has for it.

A player is a process of its own: one that hangs or crashes takes nothing with it. Qt's own sound would bring 175 MB
and a library that is not everywhere; packages that play inside the window's process could take it down.
"""

import shutil
import sys
import wave
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, QTemporaryDir

from companion.desktop.child import Child
from companion.domain.chime import Sound
from companion.domain.text import Text

NO_PLAYER = Text("This computer has no program that plays sounds.")
NOT_PLAYED = Text("The sound could not be played.")
TURNED_DOWN = Text("The volume is all the way down.")

Told: TypeAlias = Callable[[Text | None], object]
Words: TypeAlias = Sequence[str]

LINUX: Sequence[Words] = (("pw-play",), ("paplay", "--latency-msec=60"), ("aplay", "--quiet"))
PLAYERS: Mapping[str, Sequence[Words]] = {"darwin": (("afplay",),), "win32": (("winsound",),)}
"""Programs that play a WAV file and stay until it was heard, the best first. The file is their last argument."""

GRACE = 5.0
"""Seconds a player may take longer than its sound: a device may have to wake up."""

HEARD_FROM = 0.5
"""A player that ends sooner than this share of its sound has not played it, whatever it says."""

LATE = 0.5
"""Seconds after which a sound that failed is not played by another program: it would mislead."""

MOST_AT_ONCE = 4
"""Players that may be there at once. More would mean that they hang."""


@dataclass(frozen=True, slots=True)
class _Task:
    """Something to play, and whom to tell how it went."""

    file: Path
    seconds: float
    then: Told


class Sounds(QObject):
    """Plays the sounds of a folder. Nothing here waits or raises.

    ``trouble`` is why nothing can be heard, as far as is known, and renewed after each sound. It is no proof of the
    opposite: loudspeakers may be off. Only the person knows.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._players = list(_found(PLAYERS.get(sys.platform, LINUX)))
        self._children: list[Child] = []
        self._softer: QTemporaryDir | None = None
        self.trouble: Text | None = None if self._players else NO_PLAYER

    def play(self, sound: Sound, loudness: float) -> None:
        """Play one, from 0 (silent) to 1, beside what still sounds."""
        self.try_it(sound, loudness, _nobody)

    def try_it(self, sound: Sound, loudness: float, then: Told) -> None:
        """Play one, and tell ``then`` what went wrong, or None. After ``hush`` nothing is told."""
        percent = round(min(loudness, 1.0) * 100)
        if percent <= 0:
            then(TURNED_DOWN)
        elif not self._players or len(self._children) >= MOST_AT_ONCE:
            self._settle(NOT_PLAYED if self._players else NO_PLAYER, then)
        else:
            self._begin(sound, percent, then)

    def hush(self) -> None:
        """Stop all sounds."""
        for child in self._children:
            child.stop()
        self._children.clear()

    def close(self) -> None:
        """Stop all sounds and clean up; only for the end of Companion."""
        self.hush()
        for child in self.findChildren(Child):
            child.close()
        if self._softer is not None:
            self._softer.remove()

    def _begin(self, sound: Sound, percent: int, then: Told) -> None:
        try:
            file = self._file(sound, percent)
            task = _Task(file, _length(file), then)
        except (OSError, EOFError, wave.Error):
            self._settle(NOT_PLAYED, then)
        else:
            self._play(task, list(self._players))

    def _file(self, sound: Sound, percent: int) -> Path:
        """The file of a sound at this loudness; players differ in what they call loud, so it is in the samples."""
        original = self._folder / f"{sound}.wav"
        if percent >= 100:
            return original
        if self._softer is None:
            self._softer = QTemporaryDir()
        softer = Path(self._softer.path()) / f"{sound}-{percent}.wav"
        if not softer.exists():
            _write_softer(original, softer, percent / 100)
        return softer

    def _play(self, task: _Task, players: list[Words]) -> None:
        """Let the first of these players play it; if it cannot, the next."""
        if sys.platform == "win32":
            return self._settle(_play_on_windows(task.file), task.then)
        child = Child([*players[0], str(task.file)], self, limit=task.seconds + GRACE)
        self._children.append(child)
        child.ended.connect(partial(self._on_ended, child, task, players))
        return child.start()

    def _on_ended(self, child: Child, task: _Task, players: list[Words], well: bool, took: float) -> None:
        self._children.remove(child)
        others = players[1:]
        if well and took >= task.seconds * HEARD_FROM:
            return self._settle(None, task.then)
        self._players = [*others, *(words for words in self._players if words not in others)]
        if others and took < LATE:
            return self._play(task, others)
        return self._settle(NOT_PLAYED, task.then)

    def _settle(self, trouble: Text | None, then: Told) -> None:
        self.trouble = trouble
        then(trouble)


def _nobody(_: Text | None) -> None:
    """Whom nothing is told."""


def _found(players: Sequence[Words]) -> Iterator[Words]:
    """Those that are on this computer, with the place where they are."""
    for program, *arguments in players:
        place = program if sys.platform == "win32" else shutil.which(program)
        if place is not None:
            yield [place, *arguments]


def _length(file: Path) -> float:
    """Seconds."""
    with wave.open(str(file)) as read:
        return float(read.getnframes() / read.getframerate())


def _write_softer(original: Path, softer: Path, loudness: float) -> None:
    """Write the same sound with all its samples at this share."""
    with wave.open(str(original)) as read:
        shape, samples = read.getparams(), array("h", read.readframes(read.getnframes()))
    part = softer.with_suffix(".part")
    with wave.open(str(part), "wb") as written:
        written.setparams(shape)
        written.writeframes(array("h", (round(sample * loudness) for sample in samples)).tobytes())
    part.replace(softer)


def _play_on_windows(file: Path) -> Text | None:
    """Windows plays by itself, one sound at a time."""
    if sys.platform == "win32":
        import winsound

        try:
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except RuntimeError:
            return NOT_PLAYED
    return None
