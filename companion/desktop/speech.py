"""The voice of the system, through a program of its own.

No voice comes from a network, and none speaks inside the window's process: one that was tried there kept the window
waiting for seconds, or for good.
"""

import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject

from companion.desktop.child import Child
from companion.domain.text import Text

NO_VOICE = Text("This computer has no voice.")
NOT_SAID = Text("The voice did not speak.")

Told: TypeAlias = Callable[[Text | None], object]

PATIENCE, PATIENCE_PER_LETTER = 5.0, 0.2
"""Seconds after which a voice is taken to hang, and more for each letter: slow speech has about ten a second."""

OVERDUE = 0.5
"""A voice that is cut short after this share of the patience is taken to hang, too."""

HEARD_FROM = 0.015
"""Seconds a letter takes at least. A voice that is done sooner has not spoken: without a device some say it is well."""

LATE = 0.5
"""Seconds after which words that failed are not said by another voice: they would mislead."""

SAY_ON_WINDOWS = """
Add-Type -AssemblyName System.Speech
[Console]::InputEncoding = [Text.Encoding]::UTF8
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]$args[0]) } catch { }
$voice.Speak([Console]::In.ReadToEnd())
"""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A program that speaks and stays until it has spoken. In its words, {language} and {text} stand for themselves.

    Without {text} it reads the text from its standard input. ``stops`` are the words that silence it, where killing
    it is not enough. ``stays`` is whether it never ends before it has spoken.
    """

    program: str
    words: Sequence[str]
    stops: Sequence[str] = ()
    stays: bool = True

    def says(self, text: str, language: str) -> tuple[list[str], str]:
        """The words that let it say a text, and what it is to read."""
        meant = {"{text}": text, "{language}": language}
        words = [self.program, *(meant.get(word, word) for word in self.words)]
        return words, "" if "{text}" in self.words else text


LINUX = (
    # A message of the same priority cuts short the one before. One that is cut short by a screen reader ends early.
    Speaker("spd-say", ("-w", "-l", "{language}", "--", "{text}"), stops=("-C",), stays=False),
    Speaker("espeak-ng", ("-v", "{language}", "--stdin")),
)
SPEAKERS: Mapping[str, Sequence[Speaker]] = {
    "darwin": (Speaker("say", ("-f", "-")),),
    "win32": (
        Speaker(
            "powershell", ("-NoProfile", "-NonInteractive", "-Command", "& {" + SAY_ON_WINDOWS + "}", "{language}")
        ),
    ),
}
"""The best first."""


@dataclass(frozen=True, slots=True)
class _Task:
    """Something to say, and whom to tell how it went."""

    text: str
    language: str
    then: Told


class _Saying(NamedTuple):
    """What is being said, and by whom."""

    child: Child
    speaker: Speaker


class Voice(QObject):
    """Says one thing at a time. Nothing here waits or raises.

    ``trouble`` is why nothing can be said, as far as is known, and renewed after each text. ``patience`` is how many
    seconds a voice has besides those for each letter.
    """

    def __init__(self, parent: QObject | None = None, *, patience: float = PATIENCE) -> None:
        super().__init__(parent)
        self._patience = patience
        self._speakers = list(_found(SPEAKERS.get(sys.platform, LINUX)))
        self._saying: _Saying | None = None
        self._stopper: Child | None = None
        self.trouble: Text | None = None if self._speakers else NO_VOICE

    def say(self, text: str, language: str) -> None:
        """Say it, and cut short what is being said. ``language`` such as "en" or "de-DE"."""
        self.try_it(text, language, _nobody)

    def try_it(self, text: str, language: str, then: Told) -> None:
        """Say it, and tell ``then`` what went wrong, or None. What is cut short tells nothing."""
        self._cut_short()
        if self._speakers:
            self._say(_Task(text, language, then), list(self._speakers))
        else:
            then(NO_VOICE)

    def hush(self) -> None:
        """Say nothing more."""
        speaker = self._saying.speaker if self._saying else None
        self._cut_short()
        if speaker and speaker.stops and self._stopper is None:
            self._stopper = Child([speaker.program, *speaker.stops], self, limit=PATIENCE)
            self._stopper.ended.connect(self._on_stopped)
            self._stopper.start()

    def close(self) -> None:
        """Say nothing more; only for the end of Companion."""
        self.hush()
        for child in self.findChildren(Child):
            child.close()

    def _say(self, task: _Task, speakers: list[Speaker]) -> None:
        """Let the first of these speakers say it; if it cannot, the next."""
        speaker = speakers[0]
        words, reads = speaker.says(task.text, task.language)
        limit = self._patience + PATIENCE_PER_LETTER * len(task.text)
        child = Child(words, self, limit=limit, reads=reads)
        self._saying = _Saying(child, speaker)
        child.ended.connect(partial(self._on_ended, task, speakers))
        child.start()

    def _on_ended(self, task: _Task, speakers: list[Speaker], well: bool, took: float) -> None:
        self._saying = None
        speaker, *others = speakers
        if well and (took >= HEARD_FROM * len(task.text) or not speaker.stays):
            return self._settle(None, task.then)
        self._put_last(speaker)
        if others and took < LATE:
            return self._say(task, others)
        return self._settle(NOT_SAID, task.then)

    def _on_stopped(self) -> None:
        self._stopper = None

    def _cut_short(self) -> None:
        """Let go of what is being said. A voice that should have been done long ago is in trouble."""
        saying, self._saying = self._saying, None
        if saying is None:
            return
        if saying.child.seconds > OVERDUE * saying.child.limit:
            self._put_last(saying.speaker)
            self.trouble = NOT_SAID
        saying.child.stop()

    def _put_last(self, speaker: Speaker) -> None:
        self._speakers.remove(speaker)
        self._speakers.append(speaker)

    def _settle(self, trouble: Text | None, then: Told) -> None:
        self.trouble = trouble
        then(trouble)


def _nobody(_: Text | None) -> None:
    """Whom nothing is told."""


def _found(speakers: Sequence[Speaker]) -> Iterator[Speaker]:
    """Those that are on this computer, with the place where they are."""
    for speaker in speakers:
        place = shutil.which(speaker.program)
        if place is not None:
            yield replace(speaker, program=place)
