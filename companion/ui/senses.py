"""What the computer offers to be heard and seen: handed over, so that a window does without any of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from PySide6.QtWidgets import QWidget

from companion.domain.chime import Sound
from companion.domain.text import Text

Told: TypeAlias = Callable[[Text | None], object]
"""Gets what is wrong, in words for the person, or None if nothing is. Called once, on the thread of the window."""


class Sounds(Protocol):
    """Short, soft sounds. Nothing here waits or raises."""

    @property
    def trouble(self) -> Text | None:
        """Why nothing can be heard, as far as is known. Renewed after each sound."""

    def play(self, sound: Sound, loudness: float) -> None:
        """Play one, from 0 (silent) to 1."""

    def try_it(self, sound: Sound, loudness: float, then: Told) -> None:
        """Play one, and tell later how it went. Whether it was heard only the person knows."""

    def hush(self) -> None:
        """Be silent."""


class Voice(Protocol):
    """A voice that reads aloud. Nothing here waits or raises."""

    @property
    def trouble(self) -> Text | None:
        """Why nothing can be said, as far as is known. Renewed after each word."""

    def say(self, text: str, language: str) -> None:
        """Say it, and cut short what is being said. ``language`` such as "en" or "de-DE"."""

    def try_it(self, text: str, language: str, then: Told) -> None:
        """Say it, and tell later how it went."""

    def hush(self) -> None:
        """Say nothing more."""


class Awake(Protocol):
    """Keeps the computer from falling asleep."""

    @property
    def held(self) -> bool:
        """Whether it is kept awake now, as far as is known."""

    def hold(self, then: Told = ...) -> None:
        """Keep it awake until ``release``; twice is once. ``then`` is called again when its answer changes."""

    def release(self) -> None:
        """Let it sleep again."""


class Messages(Protocol):
    """A message outside the window. No health words in it, and nobody relies on it."""

    def tell(self, words: str, window: QWidget, pressed: Callable[[], None]) -> None:
        """Tell it if the window is not in front, and mark the window. ``pressed`` if the person presses the message."""

    def clear(self) -> None:
        """Take message and mark back."""


LANGUAGE = Text("en")
"""The language of the words that a voice says; who translates them puts in the own, such as "de"."""

TURNED_DOWN = Text("The sound of Companion is turned down to nothing.")
NO_SOUND = Text("No sound can be played on this computer.")
NO_VOICE = Text("There is no voice on this computer.")
FALLS_ASLEEP = Text("This computer may fall asleep. Use a kitchen timer too.")


class Silent:
    """A computer without sound."""

    trouble: Text | None = NO_SOUND

    def play(self, sound: Sound, loudness: float) -> None:
        """Nothing is heard."""

    def try_it(self, sound: Sound, loudness: float, then: Told) -> None:
        """Nothing is heard, and that is told."""
        then(NO_SOUND)

    def hush(self) -> None:
        """It is silent already."""


class Mute:
    """A computer without a voice."""

    trouble: Text | None = NO_VOICE

    def say(self, text: str, language: str) -> None:
        """Nothing is said."""

    def try_it(self, text: str, language: str, then: Told) -> None:
        """Nothing is said, and that is told."""
        then(NO_VOICE)

    def hush(self) -> None:
        """It says nothing already."""


class Sleepy:
    """A computer that falls asleep as it likes."""

    held = False

    def hold(self, then: Told = lambda _: None) -> None:
        """It cannot be kept awake, and that is told."""
        then(FALLS_ASLEEP)

    def release(self) -> None:
        """Nothing held it."""


class Unseen:
    """A computer that shows no messages."""

    def tell(self, words: str, window: QWidget, pressed: Callable[[], None]) -> None:
        """Nothing is shown."""

    def clear(self) -> None:
        """There is nothing to take back."""


@dataclass(frozen=True, slots=True)
class Senses:
    """All of it together."""

    sounds: Sounds
    voice: Voice
    awake: Awake
    """With its screen."""

    in_the_dark: Awake
    """The computer alone: its screen may go dark."""

    messages: Messages


def quiet() -> Senses:
    """A computer that offers nothing, and says so."""
    return Senses(Silent(), Mute(), Sleepy(), Sleepy(), Unseen())
