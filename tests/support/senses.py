"""A computer that plays, speaks, stays awake and shows messages for nobody, and remembers all of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from companion.domain.chime import Chime, Sound
from companion.domain.clock import Clock
from companion.domain.routine import Cue
from companion.domain.text import Text
from companion.ui.senses import Senses, Told


@dataclass(frozen=True, slots=True)
class Heard:
    """Something that was heard: a sound, or words. ``at`` is the reading of the clock, ``loudness`` 0-1."""

    at: float
    what: Sound | str
    loudness: float = 1.0


class Recorder:
    """Everything that would have been heard and seen, in order. ``trouble`` may be set at any time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.heard: list[Heard] = []
        self.messages: list[str] = []
        self.sounds = RecordedSounds(self)
        self.voice = RecordedVoice(self)
        self.awake, self.in_the_dark = RecordedAwake(), RecordedAwake()
        self._shown = RecordedMessages(self)
        self.senses = Senses(self.sounds, self.voice, self.awake, self.in_the_dark, self._shown)

    @property
    def said(self) -> list[str]:
        """The words, in order."""
        return [one.what for one in self.heard if not isinstance(one.what, Cue | Chime)]

    @property
    def chimed(self) -> list[Sound]:
        """The sounds, in order."""
        return [one.what for one in self.heard if isinstance(one.what, Cue | Chime)]

    def press_message(self) -> None:
        """Press the message that is there."""
        self._shown.press()

    def hears(self, what: Sound | str, loudness: float = 1.0) -> None:
        """Remember it with the time."""
        self.heard.append(Heard(self._clock.elapsed(), what, loudness))


class RecordedSounds:
    """Plays nothing."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self.trouble: Text | None = None

    def play(self, sound: Sound, loudness: float) -> None:
        """Remember the sound."""
        self._recorder.hears(sound, loudness)

    def try_it(self, sound: Sound, loudness: float, then: Told) -> None:
        """Remember the sound, and tell the trouble."""
        self.play(sound, loudness)
        then(self.trouble)

    def hush(self) -> None:
        """It is silent."""


class RecordedVoice:
    """Says nothing. One that ``is_slow`` has not told yet."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self.trouble: Text | None = None
        self.is_slow = False
        self.languages: set[str] = set()

    def say(self, text: str, language: str) -> None:
        """Remember the words."""
        self.languages.add(language)
        self._recorder.hears(text)

    def try_it(self, text: str, language: str, then: Told) -> None:
        """Remember the words, and tell the trouble."""
        self.say(text, language)
        if not self.is_slow:
            then(self.trouble)

    def hush(self) -> None:
        """It is silent already."""


class RecordedAwake:
    """``trouble`` is why it cannot be kept awake."""

    def __init__(self) -> None:
        self.held = False
        self.trouble: Text | None = None

    def hold(self, then: Told = lambda _: None) -> None:
        """Stay awake, or tell why not."""
        self.held = self.trouble is None
        then(self.trouble)

    def release(self) -> None:
        """Sleep again."""
        self.held = False


class RecordedMessages:
    """``press`` presses the last message."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._pressed: Callable[[], None] | None = None

    def tell(self, words: str, window: QWidget, pressed: Callable[[], None]) -> None:  # noqa: ARG002
        """Remember the message."""
        self._recorder.messages.append(words)
        self._pressed = pressed

    def clear(self) -> None:
        """Nothing is there to be pressed any more."""
        self._pressed = None

    def press(self) -> None:
        """Press the message that is there."""
        assert self._pressed, "there is no message"
        self._pressed()
