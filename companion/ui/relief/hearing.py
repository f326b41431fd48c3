"""What a person wants to hear of a practice, and whether it can be heard."""

from enum import Enum, auto

from companion.domain.chime import EXAMPLES, Sound, loudness
from companion.domain.routine import Cue
from companion.domain.settings import LOUDEST, SoundKind
from companion.domain.text import Text
from companion.ui.desk import Desk
from companion.ui.senses import LANGUAGE, TURNED_DOWN, Told
from companion.ui.words import said

THIS_IS_THE_VOICE = Text("This is the voice. It tells you what to do.")


class Heard(Enum):
    """What is heard."""

    NOTHING = auto()
    CHIMES = auto()
    VOICE = auto()


_SETTINGS = {Heard.NOTHING: (False, False), Heard.CHIMES: (False, True), Heard.VOICE: (True, True)}
"""Whether there is a voice, and whether there are chimes."""


class Hearing:
    """Plays and says as the settings say. While nothing is wanted, the computer is not even asked what it offers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def chosen(self) -> Heard:
        """What is wanted."""
        now = self._desk.settings.now
        return Heard.VOICE if now.voice else Heard.CHIMES if now.chimes else Heard.NOTHING

    @property
    def trouble(self) -> Text | None:
        """Why what is wanted cannot be heard, as far as is known."""
        now = self._desk.settings.now
        if self.chosen is Heard.NOTHING:
            return None
        senses = self._desk.senses
        voice = senses.voice.trouble if now.voice else None
        sounds = senses.sounds.trouble if now.chimes else None
        return voice or sounds or (None if now.volume else TURNED_DOWN)

    def choose(self, heard: Heard) -> None:
        """Want this from now on. Can be undone."""
        voice, chimes = _SETTINGS[heard]
        self.hush()
        self._desk.settings.change(voice=voice, chimes=chimes)

    def play(self, sound: Sound) -> None:
        """Play a sound, if sounds are wanted."""
        if self._desk.settings.now.chimes:
            self._desk.senses.sounds.play(sound, loudness(sound, self._desk.settings.now))

    def say(self, words: str) -> None:
        """Say something, if the voice is wanted."""
        if self._desk.settings.now.voice:
            self._desk.senses.voice.say(words, said(LANGUAGE))

    def try_it(self, then: Told) -> None:
        """Let what is wanted be heard once, and tell how it went."""
        if self.trouble is TURNED_DOWN:
            then(TURNED_DOWN)
        elif self.chosen is Heard.VOICE:
            self._desk.senses.voice.try_it(said(THIS_IS_THE_VOICE), said(LANGUAGE), then)
        elif self.chosen is Heard.CHIMES:
            self._desk.senses.sounds.try_it(Cue.HOLD, self._desk.settings.now.volume / LOUDEST, then)

    def listen_to(self, kind: SoundKind) -> None:
        """Let a sound of this kind be heard once, as loud as it is in use."""
        sound = EXAMPLES[kind]
        self._desk.senses.sounds.hush()
        self._desk.senses.sounds.play(sound, loudness(sound, self._desk.settings.now))

    def hush(self) -> None:
        """Be silent now."""
        if self.chosen is not Heard.NOTHING:
            self._desk.senses.sounds.hush()
            self._desk.senses.voice.hush()
